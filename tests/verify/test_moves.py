"""By how much something moved, beside the value it came to, as tables."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("moves"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
