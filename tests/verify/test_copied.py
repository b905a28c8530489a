"""Sentences of the sources copied but for one value."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("copied"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
