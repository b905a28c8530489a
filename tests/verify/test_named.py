"""Names against the sources, as a table."""

from __future__ import annotations

import pytest

from tests.verify.verdicts import Case, table

TABLES = (
    *("names", "names_given", "names_reworded", "names_hidden", "names_motions", "names_explained", "names_relatives"),
    *("displaced", "portraits"),
)


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []
