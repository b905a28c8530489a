"""What a figure is told by: 1,450 euros a month are other 1,450 euros than those a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.reckoning import PER, PER_TOO
from factlint.language.en.units import WORDS
from factlint.values.quantities.units import dimension

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

_REACH = 5
"""Words and marks behind a value within which "a year" or "per child and month" belongs to it."""


def rate(statement: Statement) -> str:
    """The unit of time by which a value is told ("a month", "per child and year"); empty where none is."""
    end = (statement.wide or (0, statement.end))[1]
    after = statement.sentence.lower_after(end, _REACH)
    for place, word in enumerate(after):
        if place and word not in PER_TOO and not (after[place - 1] in PER or after[place - 1] in PER_TOO):
            return ""
        unit = WORDS.get(word, "") if place else ""
        if unit and dimension(unit) == "time":
            return unit
        if not place and word not in PER:
            return ""
    return ""


def other_rate(claim: Statement, fact: Statement) -> bool:
    """Whether one value is told by one unit of time and the other by another."""
    mine = rate(claim)
    theirs = rate(fact) if mine else ""
    return bool(mine and theirs) and mine != theirs
