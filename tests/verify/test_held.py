"""The verdict on who holds which office, case by case."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table

TABLES = ("held", "tenures", "offices", "offices_bodies", "offices_notes", "offices_exchanged", "posts")


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_office_against_sources(case: Case) -> None:
    assert case.faults() == []
