"""Forms and idioms in which right and wrong values are told, as a table."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize(
    "case", [*table("as_written"), *table("as_noted"), *table("ways_two_sides")], ids=lambda case: case.why
)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
