"""Times of day: those of one event, and those that any text has beside each other."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("hours"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
