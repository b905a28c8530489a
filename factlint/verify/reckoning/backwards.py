"""Ranges that end below where they begin: "for 45 to 20 minutes", "between $13,100 million and $11,250 million".

Read as a range such a pair makes none, and either number may be the wrong one. What moved from one value to another,
what lies between two and how long ago something was are told from either end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import AGO, BETWEEN
from factlint.language.en.numbers import TO
from factlint.language.en.reckoning import CHANGED_BY, DIFFERENCE, FROM
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, UNITS, dimension

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

_AND = "and"
_BEFORE = 4
"""Words before a pair among which one says that it is no range."""
_LIKE = 5
"""How many times the one number may be the other."""
_MEASURES = frozenset({"time", "length", "mass", "volume"})
"""What a pair with "to" measures that is surely a range: bare numbers may be votes, odds or a result."""


def goes_backwards(first: Statement, second: Statement) -> bool:
    """Whether two neighbouring figures of a sentence are told as a range and make none."""
    return first.sentence.block.kind != "cell" and _falls(first, second) and _is_range(first, second)


def _falls(first: Statement, second: Statement) -> bool:
    one, two = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or ORDINAL in (one.unit, two.unit):
        return False
    if one.low != one.high or two.low != two.high or two.operator != "=" or one.direction or two.direction:
        return False
    return 0 < two.low < one.low <= two.low * _LIKE


def _is_range(first: Statement, second: Statement) -> bool:
    """Whether the words at two figures tell a range of one unit."""
    sentence = first.sentence
    between = sentence.lower_within(first.end, second.start)
    before = sentence.lower_before(first.start, _BEFORE)
    if not (FROM | CHANGED_BY | DIFFERENCE).isdisjoint(before) or not AGO.isdisjoint(
        sentence.lower_after(second.end, 1)
    ):
        return False
    assert isinstance(first.value, Quantity)
    assert isinstance(second.value, Quantity)
    units = first.value.unit, second.value.unit
    lent = units[0] == COUNT and not first.about
    if between == [_AND]:
        return before[-1:] != [] and before[-1] in BETWEEN and units[0] == units[1]
    return len(between) == 1 and between[0] in TO and lent and units[1] in UNITS and dimension(units[1]) in _MEASURES
