"""The day of a text whose head leaves out the year, as a wire's dateline does: "OSLO, June 14 (Agency) —", "minutes
26/6". The draft that is checked with it tells the year.

Associated Press style book, "datelines" and "months": a day has its year only where it is not the current one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factlint.language.en.bylines import DOCUMENT_NOUNS
from factlint.patterns import pattern
from factlint.text.dateline import (
    LONGEST_DATE,
    LONGEST_TITLE,
    TITLE_KINDS,
    TITLES,
    WORD,
    YEAR,
    agency_heads,
    days_of_title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Document

Parts = tuple[int, int, int | None]
"""Month, day, and ISO weekday if it is told."""

_FROM_TOP = 4
"""Blocks at the top in which an agency's dateline may stand."""
_IN_FIGURES = pattern(r"(?:^|(?<=[\s,(]))(\d{1,2})(?:/(\d{1,2})|\.(\d{1,2})\.)(?![\d/%])")
_BEFORE, _AFTER = 180, 14
"""Days that a source may be older than the draft to be of that year, and days that it may be newer."""


def day_of_year(document: Document) -> tuple[Parts, ...]:
    """What the head of a document without a dateline says of its day: one reading, two of "5/6", or none."""
    titles = [block.prose.strip() for block in document.blocks if block.kind in TITLE_KINDS][:TITLES]
    if title := document.metadata.get("title", ""):
        titles.insert(0, title)
    titles = [title for title in titles if not YEAR.search(title, 0, LONGEST_TITLE)]
    for heads in (_agency(document), (head for title in titles for head in days_of_title(title))):
        for head in heads:
            if found := _parts(head[:LONGEST_DATE]):
                return (found,)
    return _in_figures(titles[0]) if titles else ()


def _agency(document: Document) -> Iterator[str]:
    for block in [block for block in document.blocks if block.kind in TITLE_KINDS][:_FROM_TOP]:
        yield from agency_heads(block)


def _parts(text: str) -> Parts | None:
    from factlint.values.dates.parsing import parse_day_of_year

    return parse_day_of_year(text)


def _in_figures(line: str) -> tuple[Parts, ...]:
    """ "Notes, council 12/6": the day first or the month first."""
    words = {word.lower().strip(".") for word in WORD.findall(line[:LONGEST_TITLE])}
    found = _IN_FIGURES.search(line, 0, LONGEST_TITLE)
    if found is None or DOCUMENT_NOUNS.isdisjoint(words):
        return ()
    first, second = int(found.group(1)), int(found.group(2) or found.group(3))
    ways = ((second, first), (first, second)) if found.group(2) else ((second, first),)
    return tuple((month, day, None) for month, day in ways if 1 <= month <= 12 and 1 <= day <= 31)


def seen_from(head: tuple[Parts, ...], day: date) -> date | None:
    """The day that a head means where a draft of this day goes by it: the latest that is not beyond the draft, or just
    beyond; None where its weekday fits no year, or it would lie too far off."""
    near: list[tuple[int, date]] = []
    for month, number, weekday in head:
        for year in (day.year - 1, day.year, day.year + 1):
            try:
                found = date(year, month, number)
            except ValueError:
                continue
            behind = (day - found).days
            if -_AFTER <= behind <= _BEFORE and weekday in (None, found.isoweekday()):
                near.append((abs(behind), found))
    return min(near, default=(0, None))[1]
