"""How easily a figure that no source states would meet some reckoning by chance.

A reckoning that is no proof (`derivation`) may still be the likeliest reason for a figure: an invented one seldom is
just what two numbers of one sentence make. So it is told how seldom, and whoever weighs whether the figure is worth a
warning weighs that too.
"""

from __future__ import annotations

from itertools import combinations, product
from math import exp
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import JOINTLY, WHOLE
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT, POINTS, dimension, is_currency
from factlint.verify.reckoning.apart import chance_of, chances_apart, in_full
from factlint.verify.reckoning.coincidence import chance_hits, meets
from factlint.verify.reckoning.derived import cues_near
from factlint.verify.reckoning.operands import MOST, in_unit, scale_of, units_meant
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.related import AS_HIGH, tried, weighed_of
from factlint.verify.reckoning.relating.spoken import Spoken
from factlint.verify.reckoning.scopes import whole_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factlint.kinds.statement import Statement
    from factlint.text.document import Block
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand

FOLLOWS = 0.6
"""How many of the right figures that no source has meet one of the reckonings tried here."""
_SUMMED = range(3, 7)
"""How many values in a row are added up."""
_HUNDRED = 100


def likelihood(claim: Statement, view: SentenceView) -> float:
    """How many times likelier an invented figure meets a reckoning than one that was reckoned; at most one, and nought
    of what several things "have between them", which is always reckoned, and seldom from numbers told together."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high:
        return 1.0
    if not JOINTLY.isdisjoint(cues_near(claim)):
        return 0.0
    chances = [*_by_its_words(claim, value, view), *_anywhere(claim, value, view), *chances_apart(claim, value, view)]
    return min(1.0, (1.0 - exp(-min(chances))) / FOLLOWS) if chances else 1.0


def _by_its_words(claim: Statement, value: Quantity, view: SentenceView) -> Iterator[float]:
    """The chances of the reckonings that meet the value, each among those told of as much of the sentence."""
    cues, compared, spoken = cues_near(claim), compares(claim), Spoken(view, claim)
    for meant, possible in tried(claim, value, view, cues, spoken):
        hits = [result for result in possible if meets(meant, result.quantity)]
        weighed = [weighed_of(result, spoken, cues, compared=compared) for result in possible] if hits else []
        for rank in {one.rank for one in weighed if one.result in hits}:
            yield chance_hits(meant, (one.result.quantity for one in weighed if one.rank >= rank - AS_HIGH))


def _anywhere(claim: Statement, value: Quantity, view: SentenceView) -> Iterator[float]:
    """The chance among all that any two sentences, or any row or column of a table, have together, of those that have
    what is counted, if one does.

    What time passes between days and hours is no sum: `times` tells it.
    """
    noun = fold(claim.about.lower().rpartition(" ")[2])
    noun = noun if view.corpus.frequency(noun) else ""
    part = not WHOLE.isdisjoint(cues_near(claim))
    for unit, scale in units_meant(claim, value, view).items():
        meant = in_unit(value, unit, scale)
        if not meant.low or dimension(unit) == "time":
            continue
        groups = _groups(view, unit, scale_of(claim, value.low))
        groups = (g for g in groups if not noun or any(noun in o.passage.terms for o in g if o.passage))
        pool = {number for group in groups for number in _made(meant, group, part=part)}
        yield from chance_of(meant, pool)


def _made(value: Quantity, group: Sequence[Operand], *, part: bool) -> Iterator[float]:
    """The sums and differences of some numbers, or what share and, but for a mere part, what change any two come to."""
    unit = PERCENT if value.unit == POINTS else value.unit
    alike = [float(operand.number) for operand in group if operand.unit == unit]
    if value.unit == PERCENT:  # shares of one thing seldom add up, and what lies between two is told in points
        yield from (_HUNDRED - number for number in alike)
        alike = []
    for one, other in combinations(alike, 2):
        yield from (one + other, abs(one - other))
    for length, start in product(_SUMMED, range(len(alike))):
        if start + length <= len(alike):
            yield sum(alike[start : start + length])
    for first, second in combinations(group, 2) if value.unit == PERCENT else ():
        small, large = sorted((float(first.number), float(second.number)))
        if first.unit == second.unit != PERCENT and small > 0:
            if not part:
                yield from ((large / small - 1) * _HUNDRED, (1 - small / large) * _HUNDRED)
            if part or not value.direction:
                yield small / large * _HUNDRED


def _groups(view: SentenceView, unit: str, scale: Decimal) -> Iterator[list[Operand]]:
    """The operands of each sentence or line with those of the one before it, and of each row and column of the tables.

    Amounts of money that do not say in what they are told are told in what the claim is, so many millions.
    """
    cells: dict[tuple[int, str, str, bool], list[Operand]] = {}
    ahead: list[Operand] = []
    before: Sequence[Statement] = ()
    for passage in whole_sources(view):
        if not passage.statements:
            continue
        block, own = passage.sentence.block, list(givens(passage, unit, frozenset(), before))
        own = [in_full(operand, unit, scale) for operand in own] if is_currency(unit) else own
        before = passage.statements
        if block.kind == "cell":
            column, _, row = block.header.partition(" | ")
            cells.setdefault((id(passage.source), block.heading, column, False), []).extend(own)
            cells.setdefault((id(passage.source), block.heading, row, True), []).extend(own)
        elif own:
            yield [*ahead, *own] if ahead and _beside(ahead[-1].statement.sentence.block, block) else own
            ahead = own
    yield from (group for group in cells.values() if 1 < len(group) <= MOST)


def _beside(block: Block, other: Block) -> bool:
    """Whether two sentences that follow each other are of one paragraph, or lines of one list."""
    return block is other or block.kind == other.kind == "item"
