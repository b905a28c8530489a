"""Figures of a source's table, as cases."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize(
    "case", [*table("tables"), *table("tables_strays"), *table("tables_headed")], ids=lambda case: case.why
)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
