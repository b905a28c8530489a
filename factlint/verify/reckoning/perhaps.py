"""How easily a figure that no source states would meet some reckoning by chance.

A reckoning that is no proof (`derivation`) may still be the likeliest reason for a figure: an invented one seldom is
just what two numbers of one sentence make. So it is told how seldom, and whoever weighs whether the figure is worth a
warning weighs that too.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, product
from math import exp
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import AVERAGE, JOINTLY, SHARED_OUT, WHOLE
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, dimension, factor, is_currency
from factlint.verify.evidence.agreement import by_one_name
from factlint.verify.reckoning.coincidence import chance_hits, chance_hits_of, half_width, meets
from factlint.verify.reckoning.derived import cues_near, others
from factlint.verify.reckoning.operands import MOST, in_unit, operands_of, scale_of, units_meant
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.related import AS_HIGH, tried, weighed_of
from factlint.verify.reckoning.relating.spoken import Spoken
from factlint.verify.reckoning.rows import scale_of as header_scale
from factlint.verify.reckoning.scopes import few_sources, whole_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Block
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand

FOLLOWS = 0.6
"""How many of the right figures that no source has meet one of the reckonings tried here."""
_SUMMED = range(3, 7)
"""How many values in a row are added up."""
_HUNDRED = 100
MANY = 100
"""Values of one source that are tried with each other."""
_METRE, _MILLION = "m", 10**6
_MILLIONS = pattern(r"\d ?[mM]$")


def likelihood(claim: Statement, view: SentenceView) -> float:
    """How many times likelier an invented figure meets a reckoning than one that was reckoned; at most one, and nought
    of what several things "have between them", which is always reckoned, and seldom from numbers told together."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high:
        return 1.0
    if not JOINTLY.isdisjoint(cues_near(claim)):
        return 0.0
    chances = [*_by_its_words(claim, value, view), *_anywhere(claim, value, view), *_farther_off(claim, value, view)]
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
        yield from _chance(meant, pool)


def _farther_off(claim: Statement, value: Quantity, view: SentenceView) -> Iterator[float]:
    """The chances among what any two values of one source make, and what one makes with a value that the draft itself
    has just told; and, where the words speak of it, among what one comes to that is shared out.

    So many are tried that only a figure told to several digits meets one of them otherwise than by chance.
    """
    own = [*operands_of(others(claim, view)), *operands_of(view.before)][:MOST]
    rates = _rates(claim, view)
    for unit, scale in units_meant(claim, value, view).items():
        meant = in_unit(value, unit, scale)
        if not meant.low or dimension(unit) in ("percent", "points"):
            continue
        if dimension(unit) == "time":
            yield from _between_clocks(meant, view)
            continue
        for given in _by_source(view, unit, scale_of(claim, value.low)):
            alike = [float(operand.number) for operand in given if operand.unit == unit]
            told = [float(operand.number) for operand in own if operand.unit == unit]
            counts = {float(o.number) for o in given if o.unit == COUNT and o.number > 1} if rates else set()
            shared = {one / by for one in alike for by in rates | counts} if rates else set()
            yield from _chance(meant, _sums(combinations(alike, 2)))
            yield from _chance(meant, _sums(product(alike, told)))
            yield from _chance(_rounded(meant), shared)


def _between_clocks(meant: Quantity, view: SentenceView) -> Iterator[float]:
    """The chance among the times between any two hours that one source tells: "opened at 5.00 pm", "closed at 7.18"."""
    hours: dict[int, set[int]] = {}
    for passage in few_sources(view):
        told = (fact.value.minutes for fact in passage.statements if isinstance(fact.value, Clock))
        hours.setdefault(id(passage.source), set()).update(told)
    for known in hours.values():
        apart = (abs(one - other) for one, other in combinations(known, 2))
        yield from _chance(meant, {float(number * factor("minute") / factor(meant.unit)) for number in apart})


def _chance(meant: Quantity, pool: set[float]) -> Iterator[float]:
    """The chance of meeting one of these, where one is met."""
    size, half = float(abs(meant.low)), half_width(meant)
    if any(abs(number - size) <= half for number in pool):
        yield chance_hits_of(meant, pool)


def _rounded(value: Quantity) -> Quantity:
    """The value as coarse as its noughts make it: an average of 23,400 was hardly just that."""
    grain = Decimal(1).scaleb(int(value.low.normalize().as_tuple().exponent))
    return replace(value, grain=max(value.grain, grain))


def _sums(pairs: Iterable[tuple[float, float]]) -> set[float]:
    return {number for one, other in pairs for number in (one + other, abs(one - other))}


def _rates(claim: Statement, view: SentenceView) -> frozenset[float]:
    """By what a value may be shared out: the days, weeks or months of a period, where the sentence or the one before
    tells something by the day, week or month; one alone where it tells an average."""
    told = claim.sentence.lowers.union(*(statement.sentence.lowers for statement in view.before[:1]))
    found = {float(by) for word, lengths in SHARED_OUT.items() if word in told for by in lengths}
    return frozenset(found if AVERAGE.isdisjoint(cues_near(claim)) else found | {1.0})


def _by_source(view: SentenceView, unit: str, scale: Decimal) -> Iterator[list[Operand]]:
    """The values of each source."""
    found: dict[int, list[Operand]] = {}
    before: Sequence[Statement] = ()
    for passage in few_sources(view):
        given = found.setdefault(id(passage.source), [])
        if passage.statements and len(given) < MANY:
            own = givens(passage, unit, frozenset(), before)
            given += (_in_full(operand, unit, scale) for operand in own) if is_currency(unit) else own
            before = passage.statements
    yield from found.values()


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
        own = [_in_full(operand, unit, scale) for operand in own] if is_currency(unit) else own
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


def _in_full(operand: Operand, currency: str, scale: Decimal) -> Operand:
    """An amount of money written out: that of a cell whose column says no scale, and "0.46 m", which are no metres;
    and another country's crowns, if crowns are all that is said."""
    if operand.unit != currency and by_one_name(operand.unit, currency):
        return replace(operand, unit=currency)
    if operand.unit == _METRE and _MILLIONS.search(operand.text):
        return replace(operand, number=operand.number * _MILLION, unit=currency)
    sentence, value = operand.statement.sentence, operand.statement.value
    bare = sentence.block.kind == "cell" and isinstance(value, Quantity) and value.unit == COUNT
    if not bare or operand.unit != currency or header_scale(sentence.block.header) != 1:
        return operand
    return replace(operand, number=operand.number * scale)
