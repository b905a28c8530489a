"""Words of one sort that exclude one another, as a table, and what every row must be."""

from __future__ import annotations

import pytest

from factlint.language.en.contrasts import CONTRASTS
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import allies
from tests.verify.verdicts import Case, table


@pytest.mark.parametrize("case", table("contrasted"), ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []


@pytest.mark.parametrize("row", CONTRASTS)
def test_no_two_members_of_a_row_stand_for_each_other(row: str) -> None:
    members = [frozenset(map(stem, member.split("/"))) for member in row.split()]
    for number, one in enumerate(members):
        for other in members[number + 1 :]:
            assert not one & other
            assert not any(allies().get(word, frozenset()) & other for word in one)
