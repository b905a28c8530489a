"""What a figure is told by: 1,450 euros a month are other 1,450 euros than those a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.numbers import OF
from factlint.language.en.reckoning import MORE_OR_LESS, PER, PER_TOO
from factlint.language.en.units import WORDS
from factlint.values.quantities.units import dimension

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

_OF_WHAT = 2
_REACH = 5
"""Words and marks behind a value within which "a year" or "per child and month" belongs to it."""


def rate(statement: Statement) -> str:
    """The unit of time by which a value is told ("a month", "per child and year"); empty where none is."""
    return _rate_at(statement)[0]


def end_with_rate(statement: Statement) -> int:
    """Where a value ends with the unit of time by which it is told."""
    return max(statement.end, _rate_at(statement)[1])


def _rate_at(statement: Statement) -> tuple[str, int]:
    """The unit of time by which a value is told, and where that ends: "15 euros more a month" is told by the month."""
    end = (statement.wide or (0, statement.end))[1]
    after = statement.sentence.after(end, _REACH)
    if after and after[0].lower in MORE_OR_LESS:
        after = after[1:]
    elif len(after) > _OF_WHAT and after[0].lower in OF and after[1].shape == "word":
        after = after[_OF_WHAT:]  # "a tonne of ice a day"
    for place, token in enumerate(after):
        word = token.lower
        if place and word not in PER_TOO and not (after[place - 1].lower in PER or after[place - 1].lower in PER_TOO):
            break
        unit = WORDS.get(word, "") if place else ""
        if unit and dimension(unit) == "time":
            return unit, token.end
        if not place and word not in PER:
            break
    return "", end


def other_rate(claim: Statement, fact: Statement) -> bool:
    """Whether one value is told by one unit of time and the other by another."""
    mine = rate(claim)
    theirs = rate(fact) if mine else ""
    return bool(mine and theirs) and mine != theirs
