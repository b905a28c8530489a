"""Days told of one thing, as tables."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table

TABLES = ("dates", "dates_following", "dates_days", "dates_events", "dates_of_events", "dates_far_apart")


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
