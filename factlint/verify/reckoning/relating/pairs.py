"""Pairs of values that a source tells together: of a row, of a sentence, of two sentences that follow each other.

"460 fewer children under 15" is what the row "Under 15 | 9,870 | 9,410" makes, though no word of the sentence but its
name leads there, and the nearest passages are all of other things.
"""

from __future__ import annotations

from itertools import combinations, islice
from typing import TYPE_CHECKING

from factlint.records import NamedTuple
from factlint.values.quantities.units import COUNT
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.relating.ties import head
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand

_MOST = 8
"""Values of a row or a sentence that are paired: a longer one is a list, and pairs of it make anything."""
_PAIRS = 600


class Pair(NamedTuple):
    """Two values of one unit that are told together."""

    one: Operand
    other: Operand
    place: str
    """Where: in one "row" of a table, in one "sentence", or in two "next" to each other."""


def pairs(view: SentenceView, unit: str, words: frozenset[str]) -> Iterator[Pair]:
    """Each two values of a unit that a source tells together. `words` are the claim's own, which may name what a source
    counts."""
    return islice((pair for pair in _pairs(view, unit, words) if _are_two(pair)), _PAIRS)


def _pairs(view: SentenceView, unit: str, words: frozenset[str]) -> Iterator[Pair]:
    rows: dict[tuple[int, str, str], list[Operand]] = {}
    ahead: list[Operand] = []
    for passage in few_sources(view):
        if not passage.statements:
            continue
        block, own = passage.sentence.block, [o for o in givens(passage, unit, words) if o.unit == unit][:_MOST]
        if block.kind == "cell":
            row = block.header.partition(" | ")[2]
            rows.setdefault((id(passage.source), block.heading, row), []).extend(own)
            continue
        yield from (Pair(one, other, "sentence") for one, other in combinations(own, 2))
        yield from (Pair(one, other, "next") for one in ahead for other in own if _of_one_thing(one, other))
        ahead = own
    for cells in rows.values():
        if len(cells) <= _MOST:
            yield from (Pair(one, other, "row") for one, other in combinations(cells, 2))


def _are_two(pair: Pair) -> bool:
    return pair.one.statement is not pair.other.statement and pair.one.number != pair.other.number


def _of_one_thing(one: Operand, other: Operand) -> bool:
    """Whether two sentences that follow each other tell two values of the same things."""
    if one.statement.sentence.block is not other.statement.sentence.block:
        return False
    return one.unit != COUNT or head(one) == head(other) != ""
