"""Right figures and dates beside a word for their way or another value, and the near cases that are told."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("right_again"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
