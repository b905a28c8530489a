"""Ranges, and dates without a year seen from the day of writing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factlint.language.en import calendar as words
from factlint.records import replace
from factlint.values.dates.calendar_arithmetic import DAYS_IN_MONTH, add_months, weekday_after, weekday_before
from factlint.values.dates.grammar import bare_year, calendar_day, lone_month, weekday_date, year_behind
from factlint.values.dates.numeric import Match, numeric_date
from factlint.values.dates.partial_date import (
    PartialDate,
    Side,
    calendar_date,
    date_range,
    modified,
    season_date,
    with_alternatives,
)
from factlint.values.dates.resolution import Frame, resolve_month, resolve_month_day, resolve_season, resolve_weekday

if TYPE_CHECKING:
    from datetime import date

    from factlint.values.dates.words import Line

_A_DAY = timedelta(1)
_A_MONTH = 28
"""Days of which each number stands for one."""
_A_YEAR = 364
"""Days from which on a stretch holds a day of every name."""


def place(frame: Frame, value: PartialDate) -> PartialDate:
    """The date with its days worked out as far as the day of writing allows."""
    if value.alternatives:
        return with_alternatives([place(frame, reading) for reading in value.readings])
    if value.bounds:
        return _place_range(frame, *value.bounds)
    if value.modifier:
        return modified(place(frame, replace(value, modifier="")), value.modifier)
    if value.resolved or value.year is not None or value.impossible:
        return value
    if value.month is not None and value.day is not None:
        return _in_told_year(frame, resolve_month_day(frame, value.month, value.day, value.weekday))
    if value.month is not None:
        return _in_told_year(frame, resolve_month(frame, value.month))
    if value.season:
        return resolve_season(frame, value.season)
    if value.day is not None:
        return _place_day(frame, value)
    return resolve_weekday(frame, value.weekday) if value.weekday else value


def _in_told_year(frame: Frame, nearest: PartialDate) -> PartialDate:
    """The nearest such day or, where the text has just told of another year and looks back, that year's as well."""
    told = frame.antecedent
    if told is None or told.start is None or nearest.start is None or told.anchoring != "absolute" or frame.lean() > 0:
        return nearest
    if told.start.year >= nearest.start.year:
        return nearest
    other = calendar_date(told.start.year, nearest.month, nearest.day, nearest.weekday, "anaphoric")
    if other.start is None or other.weekday_mismatch or other.start == nearest.start:
        return nearest
    return with_alternatives([nearest, replace(other, year=None)])


def _place_day(frame: Frame, value: PartialDate) -> PartialDate:
    """ "The 18th": of the month of writing, or of that before or after, as the tense says.

    Of days that the text has just told, it is the one among them: "the tour, 8-11 May: Acton on the 9th".
    """
    if (among := _among_those_told(frame, value)) is not None:
        return among
    if frame.anchor is None or value.day is None:
        return value
    months = [add_months(frame.anchor.replace(day=1), step) for step in (0, -1, 1)]
    placed = [calendar_date(month.year, month.month, value.day, value.weekday, "deictic") for month in months]
    known = [found for found in placed if found.start and not found.weekday_mismatch]
    lean = frame.lean()
    fitting = [f for f in known if f.start and (f.start <= frame.anchor if lean < 0 else f.start >= frame.anchor)]
    chosen = (fitting if lean else known) or known
    return with_alternatives([replace(found, year=None, month=None) for found in chosen]) if chosen else value


def _among_those_told(frame: Frame, value: PartialDate) -> PartialDate | None:
    """The day of this number in the stretch of some days that was told last, or behind a day of such a stretch."""
    told = frame.antecedent
    if told is None or told.start is None or told.end is None or value.day is None:
        return None
    follows = told.anchoring == "anaphoric" and told.start == told.end and value.day > told.start.day
    days = (told.end - told.start).days
    for month in dict.fromkeys((told.start.replace(day=1), told.end.replace(day=1))) if days < _A_MONTH else ():
        day = calendar_date(month.year, month.month, value.day, value.weekday, "anaphoric")
        if day.start is not None and (follows or (days and told.start <= day.start <= told.end)):
            return replace(day, year=None, month=None)
    return None


def _place_range(frame: Frame, first: PartialDate, last: PartialDate) -> PartialDate:
    """A range is placed by the end that is known; else by its last one, its start the latest such day before that.

    It never ends before it starts, wherever either end would lie by itself.
    """
    if frame.anchor is not None and _bare_weekday(first) and _bare_weekday(last):
        return _place_weekdays(frame, frame.anchor, first, last)
    return with_alternatives([date_range(*pair) for pair in _ends(frame, first, last)])


def _ends(frame: Frame, first: PartialDate, last: PartialDate) -> list[tuple[PartialDate, PartialDate]]:
    """The starts with their ends that a range may have."""
    if not first.resolved:
        return [(_beside(first, end, -1), end) for end in place(frame, last).readings]
    if not last.resolved and not _coarse(first):
        return [(start, _beside(last, start, 1)) for start in first.readings]
    ends = place(frame, last).readings
    pairs = [(start, end) for start in first.readings for end in ends if _in_order(start, end)]
    if pairs or last.resolved:  # one that runs backwards as it is written is the writer's
        return pairs or [(first.readings[0], ends[0])]
    return [(start, _beside(last, start, 1)) for start in first.readings]


def _place_weekdays(frame: Frame, today: date, first: PartialDate, last: PartialDate) -> PartialDate:
    """ "From Monday to Friday": the last or next such days, as the tense says, and those that today is one of."""
    opens, closes = first.weekday or 0, last.weekday or 0
    behind = weekday_before(weekday_before(today, closes) - _A_DAY, opens)
    about, ahead = weekday_before(today, opens), weekday_after(today, opens)
    lasts = weekday_after(about + _A_DAY, closes) >= today
    lean = frame.lean()
    starts = [behind] if lean < 0 else [ahead] if lean else []
    starts += [about] if lasts else []
    starts += [behind, ahead] if not lean else []
    ranges = [date_range(_on(first, start), _on(last, weekday_after(start + _A_DAY, closes))) for start in starts]
    return with_alternatives(ranges)


def _on(weekday: PartialDate, day: date) -> PartialDate:
    return replace(weekday, start=day, end=day, anchoring="deictic")


def _bare_weekday(value: PartialDate) -> bool:
    return value.weekday is not None and value.day is None and not value.resolved and not value.recurring


def _coarse(value: PartialDate) -> bool:
    """Whether a date is a year or longer, within which many days of one name lie."""
    return value.start is None or value.end is None or (value.end - value.start).days >= _A_YEAR


def _in_order(start: PartialDate, end: PartialDate) -> bool:
    return start.start is None or end.end is None or start.start <= end.end


def _beside(value: PartialDate, other: PartialDate, step: int) -> PartialDate:
    """The latest such day, month or season before the other end of its range (-1), or the first behind it (1)."""
    if other.start is None or other.end is None:
        return value
    years = range(other.start.year - 1, other.end.year + 2)
    if value.month is not None:
        found = [calendar_date(year, value.month, value.day, value.weekday) for year in years]
    elif value.season and not value.fiscal:
        found = [season_date(value.season, year) for year in years]
    elif value.day is not None:
        months = [add_months(other.start.replace(day=1), shift) for shift in (-1, 0, 1)]
        found = [calendar_date(month.year, month.month, value.day, value.weekday) for month in months]
    elif value.weekday is not None:
        day = other.start + step * _A_DAY
        beside = weekday_before(day, value.weekday) if step < 0 else weekday_after(day, value.weekday)
        return _on(value, beside)
    else:
        return value
    placed = [replace(value, start=f.start, end=f.end, anchoring="deictic") for f in found if f.start]
    fitting = [p for p in placed if (_in_order(p, other) if step < 0 else _in_order(other, p)) and p.core != other.core]
    return (fitting[-1] if step < 0 else fitting[0]) if fitting else value


def _wraps(first: PartialDate, month: int, day: int) -> bool:
    """Whether a range that ends on this day of the year began in the year before."""
    return first.month is not None and (first.month, first.day or 0) > (month, day)


def with_year_of(first: PartialDate, last: PartialDate) -> PartialDate:
    """The first date of a range with the year that only the last one states."""
    if first.year is not None or last.year is None or first.month is None:
        return first
    return calendar_date(
        last.year - _wraps(first, last.month or 12, last.day or 31), first.month, first.day, first.weekday
    )


def day_range_before_month(line: Line, index: int) -> Match | None:
    """ "18-19 December 2024", "between 3 and 12 May"."""
    article = line.is_(index, words.ARTICLES)
    day = line.day_of_month(index + article)
    if day is None or not (day.digits or day.ordinal) or day.value > 31:
        return None
    joint = day.after
    between = line.is_(joint, words.AND) and line.is_(index - 1, words.BETWEEN)
    if not (line.dash(joint) or between or line.is_(joint, words.TO)):
        return None
    rest = calendar_day(line, joint + 1)
    if rest is None or rest.value.day is None or line.month(rest.first) is not None:
        return None
    first = calendar_date(rest.value.year, rest.value.month, day.value)
    return Match(index, rest.after, date_range(first, rest.value))


def with_side(line: Line, found: Match) -> Match:
    """The match, marked where "before" or "after" stands before its day, month or year."""
    value = found.value
    side = words.BEFORE_AFTER.get(line.at(found.first - 1))
    until = value.day is None and line.is_(found.first - 1, words.UNTIL)
    if side is None and not until:
        return found
    if value.weekday is not None or value.bounds or value.modifier or value.fiscal:
        return found
    if any(reading.start is None or reading.end is None for reading in value.readings):
        return found
    named: Side = "until" if side is None else "before" if side < 0 else "after"
    return found._replace(value=with_alternatives([replace(reading, side=named) for reading in value.readings]))


def with_range(line: Line, found: Match) -> Match:
    """The match, or the range that it begins: "Dec. 18-19", "Dec. 30-Jan. 2", "May 3 to May 5", "2010 to 2013"."""
    first = found.value
    dash = line.dash(found.after)
    if first.bounds or not (dash or line.is_(found.after, words.TO)):
        return found
    if first.alternatives:
        return _range_of_alternatives(line, found)
    behind = found.after + 1
    if first.month is not None and first.day is not None and first.year is None:
        same_month = _day_of_same_month(line, behind, first)
        if same_month:
            return Match(
                found.first, same_month.after, date_range(with_year_of(first, same_month.value), same_month.value)
            )
    last = _last_of_range(line, behind)
    if last is None or last.value.alternatives:
        return found
    if _grain(first) != _grain(last.value) and not (line.is_(found.after, words.TO) and _later(first, last.value)):
        return found
    return Match(found.first, last.after, date_range(with_year_of(first, last.value), last.value))


def _range_of_alternatives(line: Line, found: Match) -> Match:
    """ "10/1/2018 - 10/7/2018": both ends read alike."""
    last = numeric_date(line, found.after + 1)
    if last is None or len(last.value.readings) != len(found.value.readings):
        return found
    pairs = zip(found.value.readings, last.value.readings, strict=True)
    ranges = [date_range(first, end) for first, end in pairs]
    return Match(found.first, last.after, with_alternatives([r for r in ranges if not r.reversed] or ranges))


def _later(first: PartialDate, last: PartialDate) -> bool:
    """Whether a date of a later year ends what a bare year began: "2014 through May 2018"."""
    if first.year is None or first.month is not None or first.season:
        return False
    return last.year is not None and last.year > first.year and last.month is not None


def _grain(value: PartialDate) -> tuple[bool, bool]:
    return value.month is not None, value.day is not None


def _last_of_range(line: Line, index: int) -> Match | None:
    return (
        numeric_date(line, index)
        or weekday_date(line, index)
        or calendar_day(line, index)
        or lone_month(line, index)
        or bare_year(line, index)
    )


def _day_of_same_month(line: Line, index: int, first: PartialDate) -> Match | None:
    """The "19" of "Dec. 18-19, 2024", the "3rd" of "May 27 to the 3rd": a day of that month or, behind an article, of
    the next."""
    article = line.is_(index, words.ARTICLES)
    day = line.day_of_month(index + article)
    if day is None or not (day.digits or day.ordinal) or line.at(day.after) in (":", "%") or first.month is None:
        return None
    month = first.month
    if article:
        ends = not line.at(day.after)[:1].isalnum() or line.is_(day.after, words.BEHIND_A_NUMBERED_DAY)
        if not (day.ordinal and ends):
            return None
        month = month % 12 + 1 if first.day is not None and day.value <= first.day else month
    elif first.day is not None and day.value <= first.day and not line.dash(index - 1):
        return None
    if words.UNITS.get(line.at(day.after)) == "century":
        return None
    at = day.after + line.is_(day.after, words.OF)
    if line.month(at) is not None or day.value > DAYS_IN_MONTH[month]:
        return None
    year = year_behind(line, day.after)
    value = calendar_date(year.value if year else None, month, day.value)
    return Match(index, year.after if year else day.after, value)
