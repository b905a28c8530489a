"""How easily a figure would meet, by chance, what values make that stand far from each other.

Writers reckon with what a source tells on its first page and on its last, and with what they have just told themselves:
what is left of a sum, so many days at so much, a family's tickets. Whole sources hold so many values that a short
figure always meets something; a figure of three or four digits hardly ever does.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, product
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import AVERAGE, SHARED_OUT
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import COUNT, PERCENT, dimension, factor, is_currency
from factlint.verify.evidence.agreement import by_one_name
from factlint.verify.reckoning.coincidence import chance_hits_of, half_width
from factlint.verify.reckoning.derived import cues_near, others
from factlint.verify.reckoning.operands import MOST, in_unit, operands_of, scale_of, units_meant
from factlint.verify.reckoning.relating.givens import givens
from factlint.verify.reckoning.rows import scale_of as header_scale
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand

MANY = 100
"""Values of one source that are tried with each other."""
_FEW = 60
"""The most of anything that a writer multiplies by."""
_EXACT = 3
"""The digits of a figure for which rarer reckonings are tried: a shorter one always meets some."""
_YEAR = 366
"""The most days, weeks or months that anything is shared out over."""
_TWICE = frozenset({2.0, 3.0})
_HUNDRED, _THOUSAND = 100, 1000
_BY_THE_THOUSAND = frozenset({"t", "km", "kg", "kW·h", "MW·h"})
_METRE, _MILLION = "m", 10**6
_MILLIONS = pattern(r"\d ?[mM]$")


def chances_apart(claim: Statement, value: Quantity, view: SentenceView) -> Iterator[float]:
    """The chances of the reckonings from afar that meet a figure: values shared out where the words speak of it, sums
    and differences, so many times a value, and a value with a share added or taken off.

    What is tried later had the chances of all that was tried before it as well.
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
        told = [float(operand.number) for operand in own if operand.unit == unit]
        tried = far = 0.0
        for given in _by_source(view, unit, scale_of(claim, value.low)):
            alike = list(dict.fromkeys(float(operand.number) for operand in given if operand.unit == unit))
            counts = {float(o.number) for o in given if o.unit == COUNT and o.number > 1} if rates else set()
            for exact, pool in (
                (_rounded(meant), {one / by for one in alike for by in rates | counts} if rates else set()),
                (meant, _sums(product(alike, told))),
                (meant, _sums(combinations(alike, 2))),
                (meant, _multiplied(alike, own, unit) | _at_so_much(given, unit)),
                (meant, _with_a_share(alike, [*own, *given])),
            ):
                tried += chance_hits_of(exact, pool)
                if _is_met(exact, pool):
                    yield tried
            if meant.digits < _EXACT:
                continue
            yield from chance_of(meant, _shares_told(given, unit))
            rarer = _at_so_much(given, unit, beside=True) | _at_length(alike, own)
            far += chance_hits_of(meant, rarer)
            if _is_met(meant, rarer):
                yield tried + far
        yield from chance_of(meant, _added(own, unit) if meant.digits >= _EXACT else set())


def chance_of(meant: Quantity, pool: set[float]) -> Iterator[float]:
    """The chance of meeting one of these, where one is met."""
    if _is_met(meant, pool):
        yield chance_hits_of(meant, pool)


def _is_met(meant: Quantity, pool: set[float]) -> bool:
    size, half = float(abs(meant.low)), half_width(meant)
    return any(abs(number - size) <= half for number in pool)


def _rounded(value: Quantity) -> Quantity:
    """The value as coarse as its noughts make it: an average of 23,400 was hardly just that."""
    grain = Decimal(1).scaleb(int(value.low.normalize().as_tuple().exponent))
    return replace(value, grain=max(value.grain, grain))


def _sums(pairs: Iterable[tuple[float, float]]) -> set[float]:
    return {number for one, other in pairs for number in (one + other, abs(one - other))}


def _multiplied(alike: Sequence[float], own: Sequence[Operand], unit: str) -> set[float]:
    """So many times each value, or one of so many parts, by the few things, days or hours that the draft has just told
    of, and twice or thrice it where it is no mere count; and so many of the one with so many of the other: two adults
    and three children."""
    times = {float(o.number) for o in own if 1 < o.number <= _FEW and (o.unit == COUNT or dimension(o.unit) == "time")}
    times |= set() if unit == COUNT else _TWICE
    found = {number for one in alike for by in times for number in (one * by, one / by)}
    few = [float(o.number) for o in own if o.unit == COUNT and 1 <= o.number <= _FEW]
    for (first, second), (one, other) in product(combinations(few, 2), combinations(alike, 2)):
        found |= {first * one + second * other, first * other + second * one}
    return found


def _at_length(alike: Sequence[float], own: Sequence[Operand]) -> set[float]:
    """What each value comes to by the day of a longer time; and so many of the one with one of the other: "two adults
    with a car"."""
    days = [float(o.number) for o in own if dimension(o.unit) == "time" and _FEW < o.number <= _YEAR]
    found = {number for one in alike for by in days for number in (one * by, one / by)}
    few = [float(o.number) for o in own if o.unit == COUNT and 1 < o.number <= _FEW]
    pairs = combinations(alike, 2) if len(few) == 1 else ()
    return found | {by + add for one, other in pairs for by, add in ((few[0] * one, other), (few[0] * other, one))}


def _at_so_much(given: Sequence[Operand], unit: str, *, beside: bool = False) -> set[float]:
    """What two values of one sentence, or `beside` of two that follow each other in a paragraph, come to: 120 stewards,
    one for every 250 visitors; and the one by the other."""
    found: set[float] = set()
    for one, other in combinations(given, 2):
        of, by = one.statement.sentence, other.statement.sentence
        if unit in (one.unit, other.unit) and (_follow(of, by) if beside else of is by):
            first, second = sorted((float(one.number), float(other.number)))
            found |= {first * second, second / first} if first > 1 else set()
            if not _BY_THE_THOUSAND.isdisjoint((one.unit, other.unit)) and first:
                found.add(second / first / _THOUSAND)  # so much a kilo, of what the tonnes fetched
    return found


def _shares_told(given: Sequence[Operand], unit: str) -> set[float]:
    """What the shares of a value come to that are told in its own sentence: "€24 million, 60% of it from Europe"."""
    told = [(one, other) for one in given for other in given if one.unit == unit and other.unit == PERCENT]
    return {
        float(one.number * other.number) / _HUNDRED
        for one, other in told
        if one.statement.sentence is other.statement.sentence
    }


def _follow(one: Sentence, other: Sentence) -> bool:
    return one.block is other.block and abs(one.index - other.index) == 1


def _added(own: Sequence[Operand], unit: str) -> set[float]:
    """What three values and more come to that the draft has told one after the other; it leaves their unit out."""
    bare = (o for o in own if o.unit == unit or (is_currency(o.unit) and unit == COUNT) or o.unit == COUNT)
    alike = [float(o.number) for o in bare if o.unit != COUNT or not o.statement.about]
    runs = (alike[start:end] for start in range(len(alike)) for end in range(start + 3, len(alike) + 1))
    return {sum(run) for run in runs}


def _with_a_share(alike: Sequence[float], told: Sequence[Operand]) -> set[float]:
    """A share of each value, and the value with it and without it."""
    shares = {float(operand.number) / _HUNDRED for operand in told if operand.unit == PERCENT}
    return {
        number for one in alike for share in shares for number in (one * share, one * (1 + share), one * (1 - share))
    }


def _rates(claim: Statement, view: SentenceView) -> frozenset[float]:
    """By what a value may be shared out: the days, weeks or months of a period, where the sentence or the one before
    tells something by the day, week or month; one alone where it tells an average."""
    told = claim.sentence.lowers.union(*(statement.sentence.lowers for statement in view.before[:1]))
    found = {float(by) for word, lengths in SHARED_OUT.items() if word in told for by in lengths}
    return frozenset(found if AVERAGE.isdisjoint(cues_near(claim)) else found | {1.0})


def _between_clocks(meant: Quantity, view: SentenceView) -> Iterator[float]:
    """The chance among the times between any two hours that one source tells: "opened at 5.00 pm", "closed at 7.18"."""
    hours: dict[int, set[int]] = {}
    for passage in few_sources(view):
        told = (fact.value.minutes for fact in passage.statements if isinstance(fact.value, Clock))
        hours.setdefault(id(passage.source), set()).update(told)
    for known in hours.values():
        apart = (abs(one - other) for one, other in combinations(known, 2))
        yield from chance_of(meant, {float(number * factor("minute") / factor(meant.unit)) for number in apart})


def _by_source(view: SentenceView, unit: str, scale: Decimal) -> Iterator[list[Operand]]:
    """The values of each source."""
    found: dict[int, list[Operand]] = {}
    before: Sequence[Statement] = ()
    for passage in few_sources(view):
        given = found.setdefault(id(passage.source), [])
        if passage.statements and len(given) < MANY:
            own = givens(passage, unit, frozenset(), before)
            given += (in_full(operand, unit, scale) for operand in own) if is_currency(unit) else own
            before = passage.statements
    yield from found.values()


def in_full(operand: Operand, currency: str, scale: Decimal) -> Operand:
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
