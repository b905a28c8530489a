"""Figures and dates against the sources, as tables."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table

TABLES = (
    "values",
    "subjects",
    "compatible",
    "disputed",
    "loosely",
    "ways_changes",
    "plainly",
    "other_things",
    "left_alone",
    "changes_exchanged",
    "read_right",
    "forms",
    "units_told",
    "miscopied",
    "misreckoned",
    "sole",
    "sole_told",
    "worth",
    "unheard",
    "decreed",
    "perhaps",
    "parallel",
    "parallel_told",
    "unexchanged",
    "carried_on",
    "reckoned_beside",
    "tellings",
    "outdated",
)


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
