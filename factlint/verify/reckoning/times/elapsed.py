"""Times that passed between two days or two hours: ages, delays, "eleven years ago", "69 minutes later"."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.records import NamedTuple, record
from factlint.values.dates.calendar_arithmetic import Days
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.436875, "year": 365.2425, "decade": 3652.425, "century": 36524.25,
         "fortnight": 14.0}  # fmt: skip
_MONTH = 31  # days
_MINUTES = {"minute": 1.0, "hour": 60.0}
_LATELY = 400  # days within which an event is still told as news, and a year as this one
_HALF_DAY, _WHOLE_DAY = 12 * 60, 24 * 60
_FINE = Decimal("0.01")


@record
class Moment:
    """A day, a stretch of days or a time of day that a time is counted from or to."""

    when: Days | Clock
    text: str
    statement: Statement | None = None
    """None for the day on which the draft, or its source, was written."""
    passage: Passage | None = None


def moments_of(statements: Iterable[Statement], passage: Passage | None = None) -> Iterator[Moment]:
    """The moments that these statements name."""
    for statement in statements:
        value = statement.value
        if isinstance(value, Clock):
            yield Moment(value, statement.text, statement, passage)
        elif isinstance(value, PartialDate):
            for reading in value.readings:
                if reading.start and reading.end:
                    yield Moment(Days(reading.start, reading.end), statement.text, statement, passage)


class Passing(NamedTuple):
    """Two moments and the ways that people count what lies between them."""

    first: Moment
    last: Moment
    lengths: tuple[Quantity, ...]


def spans(unit: str, moments: Sequence[Moment], *, age: bool = False) -> Iterator[Passing]:
    """Each pair of moments with the ways that people count what lies between them in this unit.

    A moment that is told by both its ends is a stretch with its own length ("from January to March": three months): a
    year or a month told by its name is no twelve months or five weeks of anything. An age counts completed years alone.
    """
    if unit in _MINUTES:
        for first, second in combinations(moments, 2):
            if isinstance(first.when, Clock) and isinstance(second.when, Clock):
                yield Passing(first, second, tuple(_hours(unit, first.when, second.when)))
    elif unit in _DAYS:
        for moment in moments:
            if (
                isinstance(moment.when, Days)
                and moment.statement is not None
                and _told_by_its_ends(moment.statement)
                and _extent(moment.when) >= _longest(unit)
            ):
                yield Passing(moment, moment, tuple(_length(unit, moment.when)))
        for first, second in combinations(moments, 2):
            if isinstance(first.when, Days) and isinstance(second.when, Days) and first.when != second.when:
                yield Passing(first, second, tuple(_between(unit, *sorted((first.when, second.when)), age=age)))


def ages(pairs: Sequence[Passing], now: Sequence[Days | Clock]) -> list[Passing]:
    """Those that lead up to one of these days, or to a day shortly before: nobody's age is told of a day between."""
    days = [day for day in now if isinstance(day, Days)]
    return [pair for pair in pairs if any(_leads_to(pair, day) for day in days)]


def _leads_to(pair: Passing, day: Days) -> bool:
    ends = [moment.when.last for moment in (pair.first, pair.last) if isinstance(moment.when, Days)]
    return abs((day.last - max(ends)).days) <= _LATELY or any(end == day.last for end in ends)


def sharpest(pairs: Sequence[Passing]) -> list[Passing]:
    """Without the pairs known to the year where others are known to the day: a birthday tells 93 from 94."""
    known = {_years(pair) for pair in pairs if all(_is_day(moment.when) for moment in (pair.first, pair.last))}
    return [
        pair
        for pair in pairs
        if _years(pair) not in known or all(_is_day(moment.when) for moment in (pair.first, pair.last))
    ]


def _is_day(when: Days | Clock) -> bool:
    return isinstance(when, Days) and when.first == when.last


def _years(pair: Passing) -> frozenset[int]:
    days = [moment.when for moment in (pair.first, pair.last) if isinstance(moment.when, Days)]
    return frozenset(when.first.year for when in days) | frozenset(
        when.last.year for when in days if pair.first is pair.last
    )


def _hours(unit: str, first: Clock, second: Clock) -> Iterator[Quantity]:
    apart = abs(first.minutes - second.minutes)
    ways = {apart, _WHOLE_DAY - apart}
    if not (first.settled and second.settled):
        ways |= {apart % _HALF_DAY, _HALF_DAY - apart % _HALF_DAY}
    for minutes in sorted(ways):
        yield _measured(minutes / _MINUTES[unit], unit)


def _length(unit: str, stretch: Days) -> Iterator[Quantity]:
    days = (stretch.last - stretch.first).days + 1
    if unit == "day":
        yield _counted(days, unit)
        yield _counted(days - 1, unit)
        return
    yield _measured(days / _DAYS[unit], unit)
    if unit == "year":  # "2010-2013" is three years to most, though four by the calendar
        yield _counted(stretch.last.year - stretch.first.year, unit)


def _between(unit: str, early: Days, late: Days, *, age: bool) -> Iterator[Quantity]:
    """Of days known to the day: what passed; of months and years, the difference of their names."""
    exact = early.first == early.last and late.first == late.last
    days = (late.first - early.first).days
    if unit == "month":
        yield _counted(months_between(early.first, late.first), unit)
        if exact:
            yield _counted(_completed_months(early.first, late.first), unit)
    elif unit == "year":
        yield _counted(_completed_months(early.last, late.last) // 12, unit)
        if exact and age:
            return
        yield _counted(late.first.year - early.first.year, unit)
        if not exact and max(_extent(early), _extent(late)) <= _MONTH:
            yield _measured(months_between(early.first, late.first) / 12, unit)
        if exact:
            yield _measured(days / _DAYS["year"], unit)
    elif exact or unit not in ("day", "week"):
        yield _measured(days / _DAYS[unit], unit)
        if unit == "day":
            yield _counted(days + 1, unit)  # both days counted, as an event's are


def _told_by_its_ends(date: Statement) -> bool:
    return isinstance(date.value, PartialDate) and bool(date.value.bounds)


def _longest(unit: str) -> int:
    """The days that a stretch must exceed: one year, or one month, tells no length of time by itself."""
    return {"year": 366, "month": _MONTH}.get(unit, 1)


def _extent(days: Days) -> int:
    return (days.last - days.first).days


def months_between(first: date, last: date) -> int:
    """From month to month, days left out."""
    return (last.year - first.year) * 12 + last.month - first.month


def _completed_months(first: date, last: date) -> int:
    return months_between(first, last) - (last.day < first.day)


def _counted(number: int, unit: str) -> Quantity:
    return Quantity(Decimal(number), Decimal(number), unit=unit)


def _measured(number: float, unit: str) -> Quantity:
    """A number that is no whole one, for claims that round it."""
    exact = Decimal(number).quantize(_FINE)
    return Quantity(exact, exact, unit=unit, grain=_FINE)
