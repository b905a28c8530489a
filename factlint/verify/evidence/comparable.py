"""Which facts of a source a claim can be compared with at all: most of its figures are of another dimension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.units import WORDS
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.units import COUNT, TIMES, dimension
from factlint.verify.evidence.slips import unsigned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement

    _Index = dict[object, list[int]]

MOST_FAR = 400
"""How many facts of a kind are looked at in a source: nobody writes more, only attackers and tables."""
_METRE, _MONEY = "m", "EUR"
_CHANGE = ("change",)


def comparable(claim: Statement, source: SourceText) -> list[Statement]:
    """The source's facts of the claim's kind and sort, in order, but for figures that `compare` surely has no answer
    for: of another dimension, with other digits, and not told as a change beside a change."""
    facts, index = _facts_of(source, claim.kind, type(claim.value))
    if not isinstance(claim.value, Quantity):
        return list(facts)
    numbers = {number for key in _keys(claim, claim.value) for number in index.get(key, ())}
    return [facts[number] for number in sorted(numbers)]


def _facts_of(source: SourceText, kind: str, sort: type) -> tuple[Sequence[Statement], _Index]:
    """The facts of a sort, and under each key the numbers of those that have it; worked out once for a source."""
    key = comparable, kind, sort
    if key not in source.kept:
        facts = [fact for fact in source.of_kind(kind) if type(fact.value) is sort][:MOST_FAR]
        index: _Index = {}
        for number, fact in enumerate(facts):
            for own in _keys(fact, fact.value) if isinstance(fact.value, Quantity) else ():
                index.setdefault(own, []).append(number)
        source.kept[key] = facts, index
    found: tuple[Sequence[Statement], _Index] = source.kept[key]
    return found


def _keys(told: Statement, value: Quantity) -> Iterator[object]:
    """What two figures must have one of in common to be compared, whatever signs and units their words leave open."""
    yield digits(abs(value.low))
    yield from {dimension(unit) for unit in _units_open(told, value)}
    turned = unsigned(told)
    if isinstance(turned, Quantity) and turned.direction:
        yield _CHANGE


def _units_open(told: Statement, value: Quantity) -> Iterator[str]:
    """The units that a figure may be of: its own, money for "1.9m", and that of the noun that a number counts.

    Counts and multiples are compared with each other.
    """
    yield COUNT if value.unit == TIMES else value.unit
    if value.unit == _METRE:
        yield _MONEY  # of any currency: all are of one dimension
    noun = told.about.rpartition(" ")[2].lower() if value.unit == COUNT else ""
    yield from filter(None, (WORDS.get(noun), WORDS.get(noun + "s")) if noun else ())
