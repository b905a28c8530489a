"""Readings of who said, held or denied what that are in doubt, and near cases that are not."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("told_by_others"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
