"""The verdict on who came, case by case."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table

TABLES = ("present", "attended", "elsewhere", "elsewhere_until", "noted", "afar")


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_attendance_against_sources(case: Case) -> None:
    assert case.faults() == []
