"""Tables of plain text, whose columns are set with spaces or tabs, as agencies, treasurers and time-keepers send them.

Lines that follow one another are a table if two rivers of blanks or more run through all of them, the first line heads
the columns, and figures stand in most of these. A line of dashes is passed over.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.calendar import MONTHS, WEEKDAYS
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.document import Span
from factlint.text.prose import make_block, plain_pieces
from factlint.text.tables import label_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Block

GAP = pattern(r"(?<=\S)(?:[ ]*\t[ \t]*| {2,})(?=\S)")
RULE = pattern(r"[-=_+|:. ]{3,}\Z")
DIGIT = pattern(r"\d")
FIGURE = pattern(r"[^\w\s]{0,3}\d")
TIME = pattern(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\Z|[QH][1-4]\b|\d{1,2}[.:h]\d\d\Z")
"""A year, a season, a quarter or an hour: what heads a column of values."""
NARROWEST = 2
"""Blanks from which a river parts two columns; single ones stand between words."""
FEWEST_COLUMNS = 3
FEWEST_ROWS, MOST_ROWS = 2, 200
WIDEST = 250
"""Characters of a line that may be set in columns."""
_FIGURES = 0.5
"""The share of a table's cells, those of its first column left aside, that hold a figure at least."""


class Table(NamedTuple):
    """Lines of a paragraph that are a table: from the line numbered `first` to the one before `last`."""

    first: int
    last: int
    rows: list[list[Span]]
    """The heads of the columns, then every row: its cells from left to right, those that are empty without width."""


def tables(text: str, lines: Sequence[Span]) -> Iterator[Table]:
    """The tables among the lines of a paragraph."""
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and last - first < MOST_ROWS and _is_set(text, lines[last], inside=last > first):
            last += 1
        rows = _rows(text, lines[first:last]) if last - first > FEWEST_ROWS else []
        if rows and _is_table(text, rows):
            yield Table(first, last, rows)
        first = max(last, first + 1)


def blocks_of(text: str, table: Table, caption: str, unit: str = "") -> Iterator[Block]:
    """The cells of a table, row by row, each told what it is a value of; its heads first.

    A corner without a head may have what the line above the table says: the unit of its values, as often as not. A unit
    that is told above the table for all of it goes to each row.
    """
    heads = [text[cell.start : cell.end] for cell in table.rows[0]]
    heads[0] = heads[0] or caption
    for number, row in enumerate(table.rows):
        cells = []
        for head, (start, end) in zip(heads, row, strict=True):
            block = make_block("cell", plain_pieces(text, start, end), header=head if number else "")
            if block:
                cells.append(block)
        if number:
            label_row(cells, unit)
        yield from cells


def _is_set(text: str, line: Span, *, inside: bool) -> bool:
    """Whether a line has a gap, or is a rule between two that have."""
    if line.end - line.start > WIDEST:
        return False
    return bool(GAP.search(text, line.start, line.end) or (inside and RULE.match(text, line.start, line.end)))


def _rows(text: str, lines: Sequence[Span]) -> list[list[Span]]:
    """The cells of lines by the columns that they have in common; nothing where these are fewer than a table's."""
    lines = [line for line in lines if not RULE.match(text, line.start, line.end)]
    starts = [_first_of_line(text, line.start) for line in lines]
    if any("\t" in text[line.start : line.end] for line in lines):
        rows = [list(_parted_by_tabs(text, line)) for line in lines]
        return rows if len({len(row) for row in rows}) == 1 and len(rows[0]) >= FEWEST_COLUMNS else []
    columns = _columns([text[start : line.end].rstrip() for start, line in zip(starts, lines, strict=True)])
    if len(columns) < FEWEST_COLUMNS:
        return []
    return [
        [_trimmed(text, max(start + a, line.start), min(start + b, line.end)) for a, b in columns]
        for start, line in zip(starts, lines, strict=True)
    ]


def _first_of_line(text: str, place: int) -> int:
    """Where the line begins that a place stands in, or as far before it as a line that is set in columns is wide."""
    farthest = max(0, place - WIDEST)
    return max(text.rfind(end, farthest, place) for end in "\n\r") + 1 or farthest


def _parted_by_tabs(text: str, line: Span) -> Iterator[Span]:
    tabs = [place for place in range(line.start, line.end) if text[place] == "\t"]
    for before, behind in pairwise([line.start - 1, *tabs, line.end]):
        yield _trimmed(text, before + 1, behind)


def _columns(lines: Sequence[str]) -> list[Span]:
    """The ranges of characters between the rivers that run through all lines."""
    width = max(map(len, lines), default=0)
    taken = [any(len(line) > place and not line[place].isspace() for line in lines) for place in range(width)]
    columns: list[Span] = []
    for place in (place for place, one in enumerate(taken) if one):
        if columns and place - columns[-1].end < NARROWEST:
            columns[-1] = Span(columns[-1].start, place + 1)
        else:
            columns.append(Span(place, place + 1))
    return columns


def _trimmed(text: str, start: int, end: int) -> Span:
    """A range without the white space at its ends; one without width where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, max(start, end))


def _is_table(text: str, rows: list[list[Span]]) -> bool:
    """Whether there are rows enough under heads, and figures in most of their cells."""
    heads, *others = rows
    if len(others) < FEWEST_ROWS or not _heads(text, heads, others[0]):
        return False
    cells = [text[cell.start : cell.end] for row in others for cell in row[1:]]
    return sum(bool(DIGIT.search(cell)) for cell in cells) >= _FIGURES * len(cells)


def _heads(text: str, row: list[Span], below: list[Span]) -> bool:
    """Whether a first line names what stands below it: words over figures, or times, with words or without, over what
    is none."""
    told = [text[cell.start : cell.end] for cell in row[1:] if cell.start < cell.end]
    under = [text[cell.start : cell.end] for cell in below[1:] if cell.start < cell.end]
    if len(told) < FEWEST_COLUMNS - 1:
        return False
    if row[0].start == row[0].end and below[0].start < below[0].end:
        return True  # a corner without a word
    figures = any(DIGIT.search(cell) for cell in under)
    if not any(map(FIGURE.match, told)):
        return figures
    return all(_tells_a_time(c) or not FIGURE.match(c) for c in told) and not all(map(_tells_a_time, under))


def _tells_a_time(cell: str) -> bool:
    words = cell.lower().replace(".", " ").split()
    named = any(word in MONTHS or word in WEEKDAYS for word in words)
    return named or bool(TIME.match(cell))
