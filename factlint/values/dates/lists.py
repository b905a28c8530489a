"""Days told in a row that share a month: "December 9 and 10", "May 4, 5 and 6, 2024", "4, 5 and 6 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.values.dates.grammar import calendar_day, year_behind
from factlint.values.dates.numeric import Match
from factlint.values.dates.partial_date import PartialDate, calendar_date

if TYPE_CHECKING:
    from factlint.values.dates.words import Line

LAST_DAY: Final = 31


def days_behind(line: Line, found: Match) -> list[Match]:
    """The date, and behind it the further days of its month; with the year that stands behind the last of them."""
    value = found.value
    if value.month is None or value.day is None or value.year is not None or value.bounds or value.alternatives:
        return [found]
    further = _numbers_behind(line, found.after, value.day)
    if not further:
        return [found]
    year = year_behind(line, further[-1][1])
    day = calendar_date(year.value if year else None, value.month, value.day, value.weekday)
    rest = [Match(at, after, _like(day, number)) for at, after, number in further]
    if year:
        rest[-1] = rest[-1]._replace(after=year.after)
    return [found._replace(value=day), *rest]


def day_before_list(line: Line, index: int) -> Match | None:
    """ "4" of "4, 5 and 6 May", "18" of "18 and 19 December": a day whose month stands behind a later one."""
    day = line.day_of_month(index)
    if day is None or not (day.digits or day.ordinal) or day.value > LAST_DAY:
        return None
    at, last, joined = day.after, day.value, False
    while not joined and (line.at(at) == "," or line.is_(at, words.AND)):
        joined = line.is_(at, words.AND)
        rest = calendar_day(line, at + 1) if joined else None
        if rest and rest.value.day is not None and line.month(rest.first) is None and rest.value.day > last:
            return Match(index, day.after, _like(rest.value, day.value))
        more = line.day_of_month(at + 1)
        if more is None or not (more.digits or more.ordinal) or not last < more.value <= LAST_DAY:
            return None
        at, last = more.after, more.value
    return None


def _numbers_behind(line: Line, index: int, last: int) -> list[tuple[int, int, int]]:
    """Where each further day of the row begins and ends, and its number; nothing where the row is none."""
    found: list[tuple[int, int, int]] = []
    while line.at(index) == "," or line.is_(index, words.AND):
        joined = line.is_(index, words.AND)
        day = line.day_of_month(index + 1)
        if day is None or not (day.digits or day.ordinal) or not last < day.value <= LAST_DAY:
            break
        found.append((index + 1, day.after, day.value))
        index, last = day.after, day.value
        if joined:
            return found if _ends(line, index) else []
    return []


def _ends(line: Line, index: int) -> bool:
    """Whether the row's last number counts nothing: "December 9 and 10 people" is one day."""
    word = line.at(index)
    if word in ("%", ":", "/") or (line.glued(index) and word[:1].isalnum()):
        return False
    return not word[:1].isalnum() or word in words.BEHIND_DAYS or line.year(index) is not None


def _like(day: PartialDate, number: int) -> PartialDate:
    """Another day of the same month."""
    return calendar_date(day.year, day.month, number)
