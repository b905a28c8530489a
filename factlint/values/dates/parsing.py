"""Dates from text that holds nothing else: a front matter value, a rule's value, an option."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.values.dates.partial_date import PartialDate, calendar_date, date_range
from factlint.values.dates.reading import date_at
from factlint.values.dates.resolution import Frame
from factlint.values.dates.words import Line

if TYPE_CHECKING:
    from datetime import date

LONGEST: Final = 200
"""Characters beyond which a text is no date; keeps hostile values cheap."""
PIECE: Final = pattern(r"(?P<number>\d+(?:\.\d+){0,2})|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*)|(?P<mark>[^\w\s]|_)")
ISO_MONTH: Final = pattern(r"([12]\d{3})-(0[1-9]|1[0-2])", re.ASCII)
ISO_DAY: Final = pattern(r"(?:1\d|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", re.ASCII)
OPEN_END: Final = ".."


class Piece(NamedTuple):
    """A token of a bare value."""

    text: str
    lower: str
    start: int
    end: int
    shape: str


def _line(text: str) -> Line:
    return Line(
        [Piece(m.group(), m.group().lower(), m.start(), m.end(), str(m.lastgroup)) for m in PIECE.finditer(text)]
    )


def parse_full_date(text: str) -> date | None:
    """A single complete calendar date in any common written form ("2024-12-18", "Dec. 18, 2024"), else None.

    A weekday before and a time of day around it are read over; a date with two readings ("3/4/2024") is none.
    """
    if len(text) > LONGEST:
        return None
    if ISO_DAY.fullmatch(text):
        year, month, day = map(int, text.split("-"))
        return calendar_date(year, month, day).single_day
    line = _line(text)
    for index in range(line.size):
        if line.at(index)[0].isdigit() or line.at(index) in words.MONTHS or line.at(index) in words.WEEKDAYS:
            found = date_at(line, index, Frame())
            if found and found.value.bounds:
                return None
            if found and found.value.day is not None and not found.value.alternatives:
                return found.value.single_day
    return None


def parse_day_of_year(text: str) -> tuple[int, int, int | None] | None:
    """Month, day and ISO weekday, if that is told, of the first date in a text, where its year is left out."""
    line = _line(text[:LONGEST])
    for index in range(line.size):
        if line.at(index)[0].isdigit() or line.at(index) in words.MONTHS or line.at(index) in words.WEEKDAYS:
            found = date_at(line, index, Frame())
            if found and found.value.day is not None:
                value = found.value
                told = value.month is not None and value.year is None and not value.bounds and not value.alternatives
                return (value.month, value.day, value.weekday) if told and value.month and value.day else None
    return None


def date_within(text: str) -> PartialDate | None:
    """The one date that a short text names, whatever else it says ("Seats 2022", "Q3 2025"); None for several."""
    line = _line(text[:LONGEST])
    found, index = [], 0
    while index < line.size:
        match = date_at(line, index, Frame())
        found += [match.value] if match else []
        index = match.after if match else index + 1
    return found[0] if len(found) == 1 and found[0].resolved else None


def parse_date_value(text: str) -> PartialDate:
    """The date that a rule or an option states: ISO date, month, year or interval, or as people write it.

    Raises `ValueError`, its message fit to be shown, where the text is no date, or one that no calendar has.
    """
    text = text.strip()
    value = _interval(text) if "/" in text else None
    value = value or _whole(text)
    if value is None:
        raise ValueError(
            f"“{text[:60]}” is not a date: write 2024-12-18, 2024-12, 2024, 2024-12-18/2024-12-19 or “18 December 2024”"
        )
    if value.fault == "impossible-date":
        raise ValueError(f"“{text}” is a day that no calendar has")
    if value.fault == "wrong-weekday":
        raise ValueError(f"“{text}” names the wrong weekday: it is a {words.WEEKDAY_NAMES[value.right_weekday or 0]}")
    if value.fault == "reversed-range":
        raise ValueError(f"“{text}” ends before it starts")
    return value


def _whole(text: str) -> PartialDate | None:
    """The one date expression that the text consists of."""
    if not text or len(text) > LONGEST:
        return None
    month = ISO_MONTH.fullmatch(text)
    if month:  # in prose "2010-11" may be a season; ISO 8601 knows only the month
        return calendar_date(int(month[1]), int(month[2]))
    line = _line(text)
    found = date_at(line, 0, Frame()) if line.size else None
    return found.value if found and found.after == line.size else None


def _interval(text: str) -> PartialDate | None:
    """An ISO 8601 interval of dates, months or years; `..` or nothing leaves a side open."""
    first_text, _, last_text = text.partition("/")
    first = None if first_text in ("", OPEN_END) else _whole(first_text)
    last = None if last_text in ("", OPEN_END) else _whole(last_text)
    if first and last:
        plain = first.resolved and last.resolved and not (first.alternatives or last.alternatives)
        return date_range(first, last) if plain and len(last_text) >= 4 else None
    if first and last_text in ("", OPEN_END):
        return PartialDate(start=first.start)
    if last and first_text in ("", OPEN_END):
        return PartialDate(end=last.end)
    return None
