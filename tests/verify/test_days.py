"""Days told of one thing, as tables."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("dates"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
