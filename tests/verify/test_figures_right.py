"""Figures and dates that are right as told, and near cases that are not."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("figures_right"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
