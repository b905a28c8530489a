"""Right values told otherwise than their sources tell them, as a table."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("right_as_told"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
