"""Partial dates: year, month, day and weekday, each known or not, and the days they may stand for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from factlint.records import cached_property, record, replace
from factlint.values.comparison import Comparison
from factlint.values.dates.calendar_arithmetic import (
    DAYS_IN_MONTH,
    EDTF_CODES,
    FISCAL_SHIFT,
    SEASON_MONTHS,
    Days,
    in_months,
    month_days,
    season_days,
    year_days,
)
from factlint.values.dates.comparison import best_of, compare_readings

Anchoring = Literal["absolute", "partial", "deictic", "anaphoric"]
Modifier = Literal["", "early", "mid", "late", "about"]
Side = Literal["", "before", "after", "until"]
Fault = Literal["", "impossible-date", "wrong-weekday", "reversed-range"]
Fields = tuple[int | None, int | None, int | None, int | None]

FISCAL = "FY"
GREGORIAN_EVERYWHERE = 1753
"""The first year that English-speaking countries counted wholly by the Gregorian calendar; weekdays of earlier dates
are those of another one, or of none that can be told."""


@record(slots=False)
class PartialDate:
    """A date as prose gives it: `year` to `weekday` and `season` as written, `start` and `end` the days meant.

    Where the days could not be worked out (no year, and nothing to resolve it against), `start` and `end` are both
    None. One of them alone is None where the stretch is open ("2018 or later").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """ISO 8601 weekday, 1 Monday to 7 Sunday."""
    start: date | None = None
    end: date | None = None
    """Inclusive."""
    anchoring: Anchoring = "absolute"
    season: str = ""
    """TIMEX3 code: a season (SP SU FA WI), quarter (Q1-Q4), half (H1 H2); FY, or FYQ1 and so on, of a fiscal year."""
    modifier: Modifier = ""
    """Which part of the stretch is meant, or that it is only about right; each compares with a margin of half its
    length. `start` and `end` are those of the whole: of July for "mid-July"."""
    offset: str = ""
    """Of a deictic date that nothing anchors: its unit and the steps to it ("year-1" for "last year")."""
    bounds: tuple[PartialDate, PartialDate] | None = None
    """First and last of a range that was written as one ("Dec. 18-19")."""
    alternatives: tuple[PartialDate, ...] = ()
    """Other readings ("3/4/2024"; "Friday" where nothing tells which); a value that agrees with any agrees."""
    recurring: frozenset[int] = frozenset()
    """Of a weekday of every week: the weekdays of the list that it stands in, its own among them."""
    side: Side = ""
    """Whether the time ahead of the day, month or year is meant ("before 2026") or that behind it ("after May"); a
    month or year that something lasts "until" may end with the one before."""

    def compare(self, other: PartialDate) -> Comparison:
        """Conflict when a shared field differs or one's days exclude the other's; a coarser date holds a finer one."""
        if self == other:
            return Comparison.AGREE
        if not self.alternatives and not other.alternatives:
            return compare_readings(self, other)
        return best_of(compare_readings(mine, yours) for mine in self.readings for yours in other.readings)

    def __str__(self) -> str:
        """ISO 8601-2 (EDTF), unknown parts as X; a bare weekday as in TIMEX3 (`XXXX-WXX-3`).

        A part prints as its whole ("mid-July 2024": `2024-07`), as TIMEX3 does, for EDTF has no word for it; an
        ambiguous date prints its likeliest reading; a deictic one that nothing anchors, its `offset`.
        """
        if self.bounds:
            first, last = (str(bound).split("/") for bound in self.bounds)
            return f"{first[0]}/{last[-1]}"
        if self.fiscal and self.year:
            return f"{self.year:04d}" + (f"-{EDTF_CODES[self.season[2:]]}" if self.season[2:] else "")
        if self.start or self.end:
            return _interval_text(self.start, self.end)
        if self.offset:
            return self.offset
        if self.season in SEASON_MONTHS:
            return f"{_digits(self.year, 4)}-{EDTF_CODES[self.season]}"
        if self.month is None and self.day is None:
            return f"XXXX-WXX-{self.weekday}" if self.weekday else _digits(self.year, 4)
        month = f"{_digits(self.year, 4)}-{_digits(self.month, 2)}"
        return month if self.day is None else f"{month}-{_digits(self.day, 2)}"

    @cached_property
    def readings(self) -> tuple[PartialDate, ...]:
        """This reading and the others."""
        return (replace(self, alternatives=()), *self.alternatives) if self.alternatives else (self,)

    @property
    def fiscal(self) -> bool:
        """Whether its year is a fiscal one, which begins nobody here knows when."""
        return self.season.startswith(FISCAL)

    @property
    def resolved(self) -> bool:
        """Whether the days meant are known, on one side at least."""
        return self.start is not None or self.end is not None

    @property
    def single_day(self) -> date | None:
        """The day meant, where it is one."""
        return self.start if self.start == self.end else None

    @cached_property
    def impossible(self) -> bool:
        """No calendar has it in any reading: 31 April, 29 February 2023."""
        return all(reading._is_impossible for reading in self.readings)

    @property
    def weekday_mismatch(self) -> bool:
        """Its weekday is not that date's, in any reading."""
        return all(reading._has_wrong_weekday for reading in self.readings)

    @property
    def right_weekday(self) -> int | None:
        """The ISO weekday that the day meant falls on, where it is one day."""
        day = self.single_day
        return day.isoweekday() if day else None

    @property
    def reversed(self) -> bool:
        """A written range that ends before it starts."""
        return self.bounds is not None and _is_after(*self.bounds)

    @property
    def fault(self) -> Fault:
        """What is wrong with the date in itself, whatever it is about."""
        if self.impossible:
            return "impossible-date"
        if self.weekday_mismatch:
            return "wrong-weekday"
        return "reversed-range" if self.reversed else ""

    @cached_property
    def fields(self) -> Fields:
        """Year, month, day and weekday: as written, else as they follow from the days meant."""
        written = (self.year, self.month, self.day, self.weekday)
        if self.start is None or self.end is None or self.modifier == "about" or self.fiscal:
            return written
        implied: Fields = (None, None, None, None)
        if self.start == self.end:
            implied = (self.start.year, self.start.month, self.start.day, self.start.isoweekday())
        elif self.start.year == self.end.year:
            implied = (self.start.year, self.start.month if self.start.month == self.end.month else None, None, None)
        year, month, day, weekday = (
            known if known is not None else new for known, new in zip(written, implied, strict=True)
        )
        return year, month, day, weekday

    @cached_property
    def core(self) -> tuple[date, date]:
        """The days it stands for to the letter: of "late 2023" the last third; open sides reach on"""
        return _part(self.start or date.min, self.end or date.max, self.modifier)

    @cached_property
    def window(self) -> tuple[date, date]:
        """The days that a reader would let it stand for; open sides reach to the end of the calendar."""
        start, end = self.core
        if not self.modifier and not self.fiscal:
            return start, end
        margin = timedelta(FISCAL_SHIFT if self.fiscal else max(3, (end - start).days // 2))
        first = date.min if start - date.min < margin else start - margin
        return first, date.max if date.max - end < margin else end + margin

    @property
    def _is_impossible(self) -> bool:
        if self.bounds:
            return any(bound.impossible for bound in self.bounds)
        if self.month is None or self.day is None:
            return False
        if self.year is None:
            return not 1 <= self.day <= DAYS_IN_MONTH[self.month]
        return not 1 <= self.day <= month_days(self.year, self.month).last.day

    @property
    def _has_wrong_weekday(self) -> bool:
        if self.bounds:
            return any(bound.weekday_mismatch for bound in self.bounds)
        if self.start is not None and self.start.year < GREGORIAN_EVERYWHERE:
            return False
        return self.weekday is not None and self.right_weekday not in (None, self.weekday)

    def holds(self, day: date) -> bool:
        """Whether a day is one of those that the written fields leave open; days meant are not looked at."""
        if self.season in SEASON_MONTHS and not in_months(day.month, SEASON_MONTHS[self.season]):
            return False
        return (
            self.day in (None, day.day)
            and self.month in (None, day.month)
            and self.year in (None, day.year)
            and self.weekday in (None, day.isoweekday())
        )


def calendar_date(
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    weekday: int | None = None,
    anchoring: Anchoring = "absolute",
) -> PartialDate:
    """A date from its fields, its days worked out where the year is known and the date exists."""
    if year is None:
        return PartialDate(None, month, day, weekday, anchoring="partial" if anchoring == "absolute" else anchoring)
    if month is None:
        days = year_days(year)
    elif day is None:
        days = month_days(year, month)
    elif day <= month_days(year, month).last.day:
        days = Days(date(year, month, day), date(year, month, day))
    else:
        return PartialDate(year, month, day, weekday, anchoring=anchoring)
    return PartialDate(year, month, day, weekday, days.first, days.last, anchoring)


def stretch(days: Days | tuple[date | None, date | None], anchoring: Anchoring = "absolute") -> PartialDate:
    """A date known only by its days."""
    return PartialDate(start=days[0], end=days[1], anchoring=anchoring)


def season_date(code: str, year: int | None = None, anchoring: Anchoring = "absolute") -> PartialDate:
    """A season, quarter or half, in its year where that is known."""
    if year is None:
        return PartialDate(season=code, anchoring="partial")
    # No year field: a winter reaches into the next one.
    return replace(stretch(season_days(year, code), anchoring), season=code)


def date_range(first: PartialDate, last: PartialDate) -> PartialDate:
    """A range written as one: "Dec. 18-19", "2010-2013"."""
    year = first.year if first.year == last.year else None
    month = first.month if first.month == last.month else None
    known = first.resolved and last.resolved
    start, end = (first.start, last.end) if known else (None, None)
    return PartialDate(year, month, None, None, start, end, first.anchoring, bounds=(first, last))


def with_alternatives(readings: list[PartialDate]) -> PartialDate:
    """One value of several readings, the likeliest first."""
    distinct = list(dict.fromkeys(readings))
    return replace(distinct[0], alternatives=tuple(distinct[1:]))


def modified(value: PartialDate, modifier: Modifier) -> PartialDate:
    """The early, middle or late part of what a date names; `start` and `end` stay those of the whole."""
    if value.alternatives:
        return with_alternatives([modified(reading, modifier) for reading in value.readings])
    return replace(value, modifier=modifier)


def _part(start: date, end: date, modifier: Modifier) -> Days:
    """The third of a stretch that its modifier names."""
    days = (end - start).days + 1
    if modifier in ("", "about") or days < 3:
        return Days(start, end)
    if 28 <= days <= 31:  # thirds of a month, as calendars print them: 1-10, 11-20, 21-end
        cuts = (10, 20)
    elif 365 <= days <= 366:  # thirds of a year: four months each
        cuts = (days - 245, days - 122)
    else:
        cuts = (-(-days // 3), days - days // 3)
    first = {"early": 0, "mid": cuts[0], "late": cuts[1]}[modifier]
    last = {"early": cuts[0], "mid": cuts[1], "late": days}[modifier] - 1
    return Days(start + timedelta(first), start + timedelta(last))


def _is_after(first: PartialDate, last: PartialDate) -> bool:
    if first.start and last.end and first.year is not None and last.year is not None:
        return first.start > last.end
    same_month = first.month is not None and first.month == last.month and first.year == last.year
    return same_month and first.day is not None and last.day is not None and first.day > last.day


def _digits(number: int | None, width: int) -> str:
    return "X" * width if number is None else f"{number:0{width}d}"


def _interval_text(start: date | None, end: date | None) -> str:
    """The shortest EDTF form of a stretch of days: day, month, year, decade, century, else start/end."""
    if start is None or end is None:
        return f"{start or '..'}/{end or '..'}"
    if start == end:
        return start.isoformat()
    if start == month_days(start.year, start.month).first and end == month_days(start.year, start.month).last:
        return f"{start.year:04d}-{start.month:02d}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        years = end.year - start.year + 1
        if years == 1:
            return f"{start.year:04d}"
        if years == 10 and start.year % 10 == 0:
            return f"{start.year // 10:03d}X"
        if years == 100 and start.year % 100 == 0:
            return f"{start.year // 100:02d}XX"
    return f"{start}/{end}"
