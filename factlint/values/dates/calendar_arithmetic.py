"""Days, weeks, months, quarters and years of the proleptic Gregorian calendar (ISO 8601), as first and last days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from factlint.records import NamedTuple

DAYS_IN_MONTH: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""The most days that a month can have, by its number."""

SEASON_MONTHS: Final[dict[str, tuple[int, int]]] = {
    "SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2),
    "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
    "H1": (1, 6), "H2": (7, 12),
}  # fmt: skip
"""First and last month by TIMEX3 code; seasons are the meteorological ones of the northern half of the earth."""

EDTF_CODES: Final[dict[str, int]] = {
    "SP": 21, "SU": 22, "FA": 23, "WI": 24, "Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41,
}  # fmt: skip
"""What ISO 8601-2 writes in place of a month, by TIMEX3 code."""

FISCAL_SHIFT: Final = 275
"""Days by which a fiscal year or quarter may lie off the calendar's of its name."""


class Days(NamedTuple):
    """A stretch of days, the first and the last included."""

    first: date
    last: date


def month_days(year: int, month: int) -> Days:
    """The days of a month; `ValueError` outside the years 1 to 9999."""
    first = date(year, month, 1)
    return Days(first, date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(1))


def year_days(year: int, years: int = 1) -> Days:
    """The days of a year, or of so many years from it; `ValueError` outside the years 1 to 9999."""
    return Days(date(year, 1, 1), date(year + years - 1, 12, 31))


def season_days(year: int, code: str) -> Days:
    """The days of a season, quarter or half year by its TIMEX3 code. Winter is that which begins in the year."""
    first, last = SEASON_MONTHS[code]
    return Days(date(year, first, 1), month_days(year + (last < first), last).last)


def week_days(day: date) -> Days:
    """The ISO week, Monday to Sunday, that a day lies in."""
    monday = day - timedelta(day.isoweekday() - 1)
    return Days(monday, monday + timedelta(6))


def iso_week(year: int, week: int) -> Days:
    """The days of a numbered ISO week; `ValueError` for a week that the year has not."""
    monday = date.fromisocalendar(year, week, 1)
    return Days(monday, monday + timedelta(6))


def weekend_days(day: date) -> Days:
    """Saturday and Sunday of the ISO week that a day lies in."""
    monday = week_days(day).first
    return Days(monday + timedelta(5), monday + timedelta(6))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month where it has no such day; may raise `ValueError`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = month_days(year, month + 1).last
    return last.replace(day=min(day.day, last.day))


def weekday_before(day: date, weekday: int) -> date:
    """The latest such ISO weekday that is not after the day."""
    return day - timedelta((day.isoweekday() - weekday) % 7)


def weekday_after(day: date, weekday: int) -> date:
    """The first such ISO weekday that is not before the day."""
    return day + timedelta((weekday - day.isoweekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such ISO weekday of a month, counted from 1."""
    return weekday_after(date(year, month, 1), weekday) + timedelta(7 * (nth - 1))


def easter_sunday(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus/Jones/Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def in_months(month: int, months: tuple[int, int]) -> bool:
    """Whether a month lies from the first to the last of two, which may reach over the turn of the year."""
    first, last = months
    return first <= month <= last if first <= last else month >= first or month <= last
