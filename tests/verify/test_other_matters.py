"""Opposed words, denials, names and relatives that are told of different matters, and the near cases that are told."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("other_matters"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
