"""Figures of tables in plain text, and what headers leave to be understood, as cases."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("tables_plain"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
