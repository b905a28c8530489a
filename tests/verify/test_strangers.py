"""Values of two things that look alike, and near cases in which the one is wrong."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("strangers"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
