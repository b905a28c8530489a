"""What comes to each of some things, and what several come to together."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("rates_and_bills"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
