"""Values held against what is told of the same thing, as cases."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("told_of"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
