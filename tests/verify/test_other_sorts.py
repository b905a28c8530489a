"""Values that stand for nothing against each other, and near cases in which they do."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("other_sorts"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
