"""The verdict on who came, case by case."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("present") + table("attended") + table("elsewhere"), ids=lambda case: case.why)
def test_attendance_against_sources(case: Case) -> None:
    assert case.faults() == []
