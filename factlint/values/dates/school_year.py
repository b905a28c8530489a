"""The year of schools and universities, which two years name: "the 2025-26 school year"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.records import replace
from factlint.values.dates.calendar_arithmetic import Days

if TYPE_CHECKING:
    from factlint.values.dates.numeric import Match
    from factlint.values.dates.words import Line

FIRST_MONTH: Final = 8
"""August: the earliest that northern schools begin, and the day before it the latest that they end. A school year that
two years name is a northern one; in the south it is the calendar's."""


def school_year(line: Line, found: Match) -> Match:
    """The match, with the days that a school year or its start or end lies in; its text stays the two years."""
    bounds = found.value.bounds
    if bounds is None or not line.is_(found.after, words.SCHOOL_WORDS):
        return found
    first, last = (bound.year for bound in bounds)
    is_year = words.UNITS.get(line.at(found.after + 1)) == "year"
    if first is None or last != first + 1 or not is_year or bounds[0].month is not None:
        return found
    days = _part_meant(_modifier(line, found.first), first)
    return found._replace(value=replace(found.value, start=days.first, end=days.last))


def _modifier(line: Line, index: int) -> str:
    """ "the end of the …": the part named right before, if any."""
    at = index - line.is_(index - 1, words.ARTICLES) - 1
    part = line.at(at - 1)
    return words.MODIFIERS.get(part, "") if line.is_(at, words.OF_ALONE) else ""


def _part_meant(modifier: str, year: int) -> Days:
    """The whole, or the three months at its start or end."""
    if modifier == "late":
        return Days(date(year + 1, FIRST_MONTH - 2, 1), date(year + 1, FIRST_MONTH, 31))
    if modifier == "early":
        return Days(date(year, FIRST_MONTH, 1), date(year, FIRST_MONTH + 2, 31))
    return Days(date(year, FIRST_MONTH, 1), date(year + 1, FIRST_MONTH - 1, 31))
