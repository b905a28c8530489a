"""What numbers yield: sums, differences, products, shares, changes. Each result tells the words that speak for it."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, permutations, product
from typing import TYPE_CHECKING

from factlint.language.en import reckoning as words
from factlint.language.en.directions import AFTER_ONLY_UP as UP
from factlint.records import NamedTuple, replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES, UNITS, dimension, factor, is_currency
from factlint.verify.reckoning.operands import (
    beside,
    one_or_the_other,
    time_after,
    words_after,
    words_before,
    words_beside,
    words_compared,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.verify.reckoning.operands import Operand

PLAIN = frozenset({"the sum", "the difference", "the share", "the change", "what is left"})
"""Reckonings that a reader may do without being told."""
_HUNDRED = Decimal(100)
EXACT = Decimal("0.000001")
"""The grain of a result: it is as fine as reckoning makes it, and the claim rounds."""
_LARGE = 10  # a whole number from here on may have been rounded by the claim as a count is
_MANY = 80  # of fewer things told elsewhere nobody takes a share
_LONGEST_SUM = 8
_SHARED_OUT_OVER = frozenset({"length", "area", "time", "mass", "volume", "energy"})
_MOST_PARTS = 4
_FAR = 5  # words from "halve" or "double" to its value: "to halve the 2020 figure of 340"
_NEXT = 4  # sentences from a value to the one that "a further" adds to it
_TWICE_AND_HALF = ((Decimal(2), "twice"), (Decimal("0.5"), "half"))


class Result(NamedTuple):
    """One value reckoned out."""

    quantity: Quantity
    how: str
    operands: tuple[Operand, ...]
    cues: frozenset[str]
    """Words of which one should stand near a claim that was reckoned so."""
    inherent: bool = False
    """No word of the draft is needed: the unit says it ("points", "three times"), or the source ("£25 each")."""


def results(claim: Quantity, operands: Sequence[Operand], cues: frozenset[str] = frozenset()) -> Iterator[Result]:
    """Everything that a reader may reckon from these operands in the claim's unit.

    What nobody reckons without being told is left out where none of the claim's `cues` tells it: twice a value, half of
    it, an average, a rate by another time.
    """
    bounds = [operand for operand in operands if operand.most and operand.unit == claim.unit]
    most = [operand for operand in operands if operand.most and claim.operator == "<=" and operand.unit == PERCENT]
    operands = [operand for operand in operands if not operand.most]
    match claim.unit:
        case "%":
            yield from _shares(operands)
        case "pp":
            yield from _points(operands)
        case "x":
            yield from _ratios(operands, inverse=claim.low < 1)
        case "ordinal" | "version":
            return
        case unit:
            alike = [operand for operand in operands if operand.unit == unit]
            yield from _added(alike)
            yield from _at_most(alike, bounds)
            yield from _scaled(alike, [*operands, *most], cues)
            yield from _kept_up(alike, operands)
            if dimension(unit) == "speed":
                yield from _speeds(unit, operands)
            elif unit != COUNT:
                yield from _from_counts(unit, operands)


def _result(
    number: Decimal, unit: str, how: str, *operands: Operand, cues: frozenset[str], inherent: bool = False
) -> Result:
    whole = abs(number) >= _LARGE and number == number.to_integral_value()
    quantity = Quantity(number, number, unit=unit, grain=Decimal(1) if whole else EXACT)
    return Result(quantity, how, operands, cues, inherent)


def _signed(result: Result, old: Operand, new: Operand) -> Result:
    """With the direction of the change, where the words tell which value was first."""
    return _turned(result, old, new) if old.age == "old" and new.age != "old" else result


def _turned(result: Result, old: Operand, new: Operand) -> Result:
    return result._replace(quantity=replace(result.quantity, direction="up" if new.number > old.number else "down"))


def _pairs(operands: Sequence[Operand]) -> Iterator[tuple[Operand, Operand]]:
    """Older before newer where that is told, else the smaller first; no value beside itself."""
    for first, second in combinations(operands, 2):
        if first.number == second.number:
            continue
        if (first.age == "old") != (second.age == "old"):
            yield (first, second) if first.age == "old" else (second, first)
        else:
            yield (first, second) if first.number < second.number else (second, first)


def _added(alike: Sequence[Operand]) -> Iterator[Result]:
    for first, second in combinations([one for one in alike if dimension(one.unit) != "temperature"], 2):
        told_twice = first.statement is second.statement and not isinstance(first.statement.value, Score)
        if not told_twice and not one_or_the_other(first, second):
            added = _follows(first, second) and _is_more(second)
            added = added or (beside(first, second) and _of_one_sort(first, second))
            total = first.number + second.number
            yield _result(total, first.unit, "the sum", first, second, cues=words.SUM, inherent=added)
            yield from _earlier(first, second)
            yield from _earlier(second, first)
    for old, new in _pairs(alike):
        found = _result(abs(new.number - old.number), old.unit, "the difference", old, new, cues=words.DIFFERENCE)
        yield _signed(found, old, new)
    yield from _runs(alike)


def _in_one_breath(one: Operand, other: Operand) -> bool:
    """Whether a sentence, or two that follow each other, tell two values, so that one may be a share of the other."""
    first, second = one.statement.sentence, other.statement.sentence
    return first is second or (first.block is second.block and abs(first.index - second.index) == 1)


def _follows(one: Operand, other: Operand) -> bool:
    """Whether the second value stands in the first one's sentence or in one of the next two."""
    first, second = one.statement.sentence, other.statement.sentence
    return first is second or (first.block is second.block and 0 < second.index - first.index <= _NEXT)


def _is_more(operand: Operand) -> bool:
    """Whether a value comes on top of one before it: "another 40"."""
    return not words.ANOTHER.isdisjoint(words_before(operand.statement.sentence, operand.statement.start, 1))


def _of_one_sort(one: Operand, other: Operand) -> bool:
    """Whether two counts part one sort of thing: "214 lake trout and 187 river trout" are so many trout."""
    first, second = (operand.statement.about.lower().split() for operand in (one, other))
    return bool(first and second) and first != second and first[-1] == second[-1]


def _at_most(alike: Sequence[Operand], bounds: Sequence[Operand]) -> Iterator[Result]:
    """ "€7m, with up to €2m to follow", may be nine."""
    for bound in bounds:
        for other in alike:
            if beside(other, bound):
                total = other.number + bound.number
                yield _result(total, other.unit, "the sum at most", other, bound, cues=words.SUM)


def _earlier(now: Operand, change: Operand) -> Iterator[Result]:
    """What was there before: 1,820 now, "140 fewer than before". What it is told from leads to it as well."""
    way = _way_from_before(now, change)
    if not way or change.number >= now.number:
        return
    before = now.number + way * change.number
    cues = words.BEFORE_NOW | words_compared(change)
    yield _result(before, now.unit, "the figure before the change", now, change, cues=cues, inherent=True)


def _earlier_by_share(now: Operand, change: Operand) -> Iterator[Result]:
    """What was there before a change told as a share: $790m now, "15% more than planned"."""
    way = _way_from_before(now, change)
    if way and change.number < _HUNDRED:
        before = now.number / (1 - way * change.number / _HUNDRED)
        cues = words.BEFORE_NOW | words_compared(change)
        yield _result(before, now.unit, "the figure before the change", now, change, cues=cues, inherent=True)


def _way_from_before(now: Operand, change: Operand) -> int:
    """Which way a change told beside a value leads back: -1 where it is "more than before", 1 for "fewer"; else 0."""
    if now.statement.sentence is not change.statement.sentence:
        return 0
    told = words_before(change.statement.sentence, change.statement.start, 1)
    way = words.THAN_BEFORE & (words_after(change) | frozenset(told))
    turned = change.quantity_direction
    if not way and turned and not words.CHANGED_BY.isdisjoint(told) and _led_to(now):
        return -1 if turned == "up" else 1
    return 0 if not way else 1 if way.isdisjoint(UP) else -1


def _led_to(now: Operand) -> bool:
    """ "Rose by a fifth to 14.4 million"."""
    return not words.TO.isdisjoint(words_before(now.statement.sentence, now.statement.start, 1))


def _runs(alike: Sequence[Operand]) -> Iterator[Result]:
    """Three and more values that follow each other in one sentence, added up; a column of a table likewise."""
    groups: dict[object, list[Operand]] = {}
    for operand in alike:
        groups.setdefault(_place(operand), []).append(operand)
    for group in groups.values():
        for start in range(len(group) - 1):
            for end in range(start + 3, min(len(group), start + _LONGEST_SUM) + 1):
                run = group[start:end]
                total = sum((operand.number for operand in run), Decimal(0))
                parts = run == group and bool(run[0].statement.about) and run[0].unit == COUNT
                yield _result(total, run[0].unit, "the sum", *run, cues=words.SUM, inherent=parts)
        for start in range(len(current := [operand for operand in group if operand.age != "old"]) - 1):
            yield from _left(current[start:], [operand for operand in alike if operand.age != "old"])


def _left(parts: Sequence[Operand], alike: Sequence[Operand]) -> Iterator[Result]:
    """What two and more parts told together leave of a whole; a source that speaks of the rest has said so."""
    told = not words.LEFT_OVER.isdisjoint(parts[0].statement.sentence.lowers)
    for end in range(2, min(len(parts), _MOST_PARTS) + 1):
        taken = sum((operand.number for operand in parts[:end]), Decimal(0))
        for whole in alike:
            if whole not in parts[:end] and taken < whole.number:
                left = whole.number - taken
                yield _result(left, whole.unit, "what is left", whole, *parts[:end], cues=words.REST, inherent=told)


def _kept_up(alike: Sequence[Operand], operands: Sequence[Operand]) -> Iterator[Result]:
    """A rate over a time: "6,000 an hour, 16 hours a day"."""
    for operand in alike:
        per = time_after(operand.statement)
        for other in operands if per else ():
            if other.unit in UNITS and dimension(other.unit) == "time" and other.statement is not operand.statement:
                times = other.number * factor(other.unit) / factor(per)
                made, how = operand.number * times, "the rate for a time"
                yield _result(made, operand.unit, how, operand, other, cues=words.SUM, inherent=times > 1)


def _by_shorter_time(operand: Operand, told: frozenset[str]) -> Iterator[Result]:
    """What a rate comes to in a shorter time: 5,000 a year are about 400 a month."""
    yearly = not words.YEARLY.isdisjoint(operand.statement.sentence.lowers) and dimension(operand.unit) != "time"
    per = time_after(operand.statement) or ("year" if yearly else "")
    for unit, cues in words.RATE_TIMES.items() if per else ():
        if factor(unit) < factor(per) and not cues.isdisjoint(told):
            number = operand.number * factor(unit) / factor(per)
            yield _result(number, operand.unit, f"so much a {unit}", operand, cues=cues)


def _place(operand: Operand) -> object:
    sentence = operand.statement.sentence
    if sentence.block.kind == "cell":
        return id(sentence.document), sentence.block.heading, sentence.block.header.partition(" | ")[0]
    return id(sentence)


def _scaled(alike: Sequence[Operand], operands: Sequence[Operand], told: frozenset[str]) -> Iterator[Result]:
    """So many of each, a share of a whole, a total shared out, twice or half as much, by another unit of time."""
    rates = [(word, times) for word, times in words.RATES if word in told]
    for operand in alike:
        doubled = not words.DOUBLED.isdisjoint(words_beside(operand, _FAR))
        amount = is_currency(operand.unit) and not words.DOUBLED.isdisjoint(told)  # of things "half" is said of any
        for by, how in _TWICE_AND_HALF if doubled or amount else ():
            yield _result(operand.number * by, operand.unit, how, operand, cues=words.DOUBLED, inherent=doubled)
        yield from _by_shorter_time(operand, told)
        for word, times in rates if dimension(operand.unit) != "time" else ():
            yield _result(operand.number * times, operand.unit, f"{times} times", operand, cues=frozenset({word}))
        for other in operands:
            if other is operand or other.number <= 0:
                continue
            if other.unit == PERCENT and (operand.number >= _MANY or _in_one_breath(operand, other)):
                part = operand.number * other.number / _HUNDRED
                whole = beside(other, operand) and not words.THEREOF.isdisjoint(words_beside(other))
                yield _result(part, operand.unit, "the share", other, operand, cues=words.PART_OF, inherent=whole)
                if whole:
                    left = operand.number - part
                    yield _result(left, operand.unit, "what is left", operand, other, cues=words.REST)
                yield from _earlier_by_share(operand, other)
            elif other.unit in (COUNT, TIMES) and other.number > 1:
                total, each = operand.number * other.number, not words.EACH.isdisjoint(words_after(operand))
                told_so = words.EACH | words.TOGETHER
                yield _result(total, operand.unit, "the product", operand, other, cues=told_so, inherent=each)
                shared = words.AVERAGE
                if other.unit == TIMES and beside(operand, other):
                    shared |= words.BEFORE_NOW | words_compared(other)
                if not shared.isdisjoint(told):
                    part = operand.number / other.number
                    yield _result(part, operand.unit, "the average", operand, other, cues=shared)


def _from_counts(unit: str, operands: Sequence[Operand]) -> Iterator[Result]:
    """A rate: money, length or time shared out over another measure ("€9 million a kilometre")."""
    for operand in operands:
        if operand.unit != unit:
            continue
        for other in operands:
            measured = other.unit not in (COUNT, TIMES, PERCENT) and dimension(other.unit) != dimension(unit)
            if measured and other.number > 0 and dimension(other.unit) in _SHARED_OUT_OVER:
                rate = operand.number / other.number
                yield _result(rate, unit, "the rate", operand, other, cues=words.AVERAGE)


def _speeds(unit: str, operands: Sequence[Operand]) -> Iterator[Result]:
    """So many kilometres in so many hours."""
    for way, taken in product(operands, operands):
        if dimension(way.unit) == "length" and dimension(taken.unit) == "time" and taken.number > 0:
            speed = way.number * factor(way.unit) / (taken.number * factor(taken.unit)) / factor(unit)
            yield _result(speed, unit, "the speed", way, taken, cues=words.AVERAGE, inherent=beside(way, taken))


def _shares(operands: Sequence[Operand]) -> Iterator[Result]:
    percents = [operand for operand in operands if operand.unit == PERCENT]
    changes = [replace(operand, unit=PERCENT) for operand in operands if operand.unit == POINTS]
    for now, change in product(percents, changes):
        yield from _earlier(now, change)
    for operand in percents:
        yield _result(_HUNDRED - operand.number, PERCENT, "what is left", operand, cues=words.REST)
    for first, second in combinations(percents, 2):
        both = first.number + second.number
        yield _result(both, PERCENT, "the sum", first, second, cues=words.SUM)
        if both < _HUNDRED:
            yield _result(_HUNDRED - both, PERCENT, "what is left", first, second, cues=words.REST)
        apart = abs(first.number - second.number), PERCENT, "the unused share"  # "58 percent could have it, and 33 do"
        yield _result(*apart, first, second, cues=words.UNUSED)
    plain = [operand for operand in operands if operand.unit not in (PERCENT, POINTS, TIMES) and operand.number > 0]
    numbers = frozenset(operand.number for operand in plain)
    yield from _of_runs(plain)
    for old, new in _pairs(plain):
        if old.unit == new.unit:
            yield from _parts(old, new, numbers)
            yield from _changes(old, new)
            yield from _changed_by(old, new)
            yield from _changed_by(new, old)
        elif COUNT in (old.unit, new.unit) and beside(old, new):  # "19 of the 36 months"
            yield from _parts(old, new, numbers)


def _changed_by(now: Operand, change: Operand) -> Iterator[Result]:
    """What a change comes to of the value before: 165 million, "22 million fewer than in 2019", are 12% less."""
    for before in _earlier(now, change):
        share = change.number / before.quantity.low * _HUNDRED
        result = _result(share, PERCENT, "the change", now, change, cues=words.DIFFERENCE | before.cues)
        yield result._replace(
            quantity=replace(result.quantity, direction="up" if now.number > before.quantity.low else "down")
        )


def _of_runs(operands: Sequence[Operand]) -> Iterator[Result]:
    """Each of three and more values that one sentence strings together, as a share of them all."""
    groups: dict[object, list[Operand]] = {}
    for operand in operands:
        groups.setdefault((id(operand.statement.sentence), operand.unit), []).append(operand)
    for group in groups.values():
        if 3 <= len(group) <= _LONGEST_SUM:
            total = sum((operand.number for operand in group), Decimal(0))
            for part in group:
                rest = [operand for operand in group if operand is not part]
                yield _result(part.number / total * _HUNDRED, PERCENT, "the share", part, *rest, cues=words.SHARE)


def _parts(one: Operand, other: Operand, numbers: frozenset[Decimal]) -> Iterator[Result]:
    """The smaller as a share of the larger or, where nothing tells their sum, each as a share of both."""
    small, large = min(one.number, other.number), max(one.number, other.number)
    yield _result(small / large * _HUNDRED, PERCENT, "the share", one, other, cues=words.SHARE)
    if not words.LEFT_OVER.isdisjoint(one.statement.sentence.lowers | other.statement.sentence.lowers):
        yield _result(_HUNDRED - small / large * _HUNDRED, PERCENT, "what is left", one, other, cues=words.SHARE)
    is_total = any(large - number in numbers for number in numbers if number not in (large / 2, large))
    if beside(one, other) and small + large not in numbers and not is_total:
        for part in (small, large):
            yield _result(part / (small + large) * _HUNDRED, PERCENT, "the share", one, other, cues=words.SHARE)


def _changes(old: Operand, new: Operand) -> Iterator[Result]:
    """The rise from the one to the other and, where nothing tells which came first, the fall back too."""
    known = old.age == "old" and new.age != "old"
    for first, second in ((old, new),) if known else ((old, new), (new, old)):
        change = abs(second.number - first.number) / first.number * _HUNDRED
        yield _turned(_result(change, PERCENT, "the change", first, second, cues=words.DIFFERENCE), first, second)


def _points(operands: Sequence[Operand]) -> Iterator[Result]:
    shares = [operand for operand in operands if operand.unit == PERCENT or _lone_share(operand)]
    for old, new in _pairs(shares):
        if COUNT in (old.unit, new.unit) and not beside(old, new):
            continue
        found = _result(
            abs(new.number - old.number), POINTS, "the difference", old, new, cues=words.DIFFERENCE, inherent=True
        )
        yield _signed(found, old, new)


def _lone_share(operand: Operand) -> bool:
    """A number that a poll tells without its percent sign: "had them at 44 and 42"."""
    return operand.unit == COUNT and not operand.statement.about and 0 < operand.number < _HUNDRED


def _ratios(operands: Sequence[Operand], *, inverse: bool) -> Iterator[Result]:
    """How many times one is of another: above one, or below it ("halved")."""
    for first, second in permutations(operands, 2):
        smaller, larger = sorted((first.number, second.number))
        if first.unit == second.unit and 0 < smaller < larger and (first.number == smaller) is inverse:
            ratio = first.number / second.number
            yield _result(ratio, TIMES, "the ratio", first, second, cues=words.DIFFERENCE, inherent=True)
