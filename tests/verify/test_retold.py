"""Sentences of the sources told again with another number."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("retold"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
