"""The verdict on who holds which office, case by case."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("held") + table("tenures") + table("offices"), ids=lambda case: case.why)
def test_office_against_sources(case: Case) -> None:
    assert case.faults() == []
