"""Tables of plain text, whose columns are set with spaces, tabs or bars, as agencies, treasurers and time-keepers send
them.

Lines that follow one another are a table if two rivers of blanks or more run through all of them, the first line heads
the columns, and figures stand in one of these. A single river will do where nothing but figures stand behind it; tabs
and bars part what they stand between, whatever it is. A line of dashes is passed over.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.calendar import MONTHS, WEEKDAYS
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.document import Span
from factlint.text.table_units import unit_above
from factlint.text.tables import add_rows, split_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.text.document import Document
    from factlint.text.lines import Line

BAR = "|"
GAP = pattern(r"(?<=\S)(?:[ ]*\t[ \t]*| {2,})(?=\S)")
RULE = pattern(r"[-=_+|:. ]{3,}\Z")
DIGIT = pattern(r"\d")
FIGURE = pattern(r"[^\w\s]{0,3}\d")
TIME = pattern(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\Z|[QH][1-4]\b|\d{1,2}[.:h]\d\d\Z|v?\d++(?:\.\d++){2}\b")
"""A year, a season, a quarter, an hour or a version: what heads a column of values."""
NARROWEST = 2
"""Blanks from which a river parts two columns; single ones stand between words."""
FEWEST_COLUMNS = 3
"""Columns of a table in which words stand behind words."""
FEWEST_ROWS, MOST_ROWS = 2, 200
WIDEST = 250
"""Characters of a line that may be set in columns."""
_FIGURES = 0.5
"""The share of the cells of a column, other than the first, that hold a figure at least; or of all of them."""
_PAIRED = 0.8
"""The same where a table has no other column."""


class Table(NamedTuple):
    """Lines of a paragraph that are a table: from the line numbered `first` to the one before `last`."""

    first: int
    last: int
    rows: list[list[Span]]
    """Every row's cells from left to right, those that are empty without width; the columns' heads first, if any."""
    headed: bool


def read_columns(
    document: Document, lines: Sequence[Line], cell: Callable[[Line, str], str], prose: Callable[[int, int], None]
) -> None:
    """Have each cell of the tables among a paragraph's lines read, and the lines between the tables as prose.

    `cell` is given a cell's place and what heads it, and answers with its prose; `prose` the numbers of the first line
    and of that behind the last. A corner without a head may have what the line above the table says: the unit of its
    values, as often as not.
    """
    done = 0
    for table in tables(document.text, lines):
        prose(done, table.first)
        above = document.text[slice(*lines[table.first - 1])].strip() if table.first > done else ""
        unit, heads = unit_above(document.blocks), [""] * len(table.rows[0])
        if table.headed:
            corner, *others = (cell(place, "") for place in table.rows[0])
            heads = [corner or above, *others]
        add_rows(document.blocks, heads, table.rows[table.headed :], unit, cell)
        done = table.last
    prose(done, len(lines))


def tables(text: str, lines: Sequence[Line]) -> Iterator[Table]:
    """The tables among the lines of a paragraph."""
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and last - first < MOST_ROWS and _is_set(text, lines[last], inside=last > first):
            last += 1
        rows = _rows(text, lines[first:last]) if last - first > FEWEST_ROWS else []
        headed = _is_headed(text, rows) if rows else None
        if headed is not None or (rows and _is_barred(text, lines[first : first + 3])):
            yield Table(first, last, rows, headed is not False)
        first = max(last, first + 1)


def _is_set(text: str, line: Line, *, inside: bool) -> bool:
    """Whether a line has a gap or a bar, or is a rule between two that have."""
    start, end = line
    if BAR in text[start:end]:
        return True
    if end - start > WIDEST:
        return False
    return bool(GAP.search(text, start, end) or (inside and RULE.match(text, start, end)))


def _is_barred(text: str, lines: Sequence[Line]) -> bool:
    """Whether bars part the cells of lines, and a rule their heads from the rest."""
    return BAR in text[slice(*lines[0])] and any(RULE.match(text, *line) for line in lines[1:])


def _rows(text: str, lines: Sequence[Line]) -> list[list[Span]]:
    """The cells of lines by the columns that they have in common; nothing where there are none."""
    lines = [line for line in lines if not RULE.match(text, *line)]
    if lines and all(BAR in text[slice(*line)] for line in lines):
        return _even([[Span(*cell) for cell in split_row(text, *line)] for line in lines])
    if any("\t" in text[slice(*line)] for line in lines):
        return _even([list(_parted_by_tabs(text, *line)) for line in lines])
    starts = [_first_of_line(text, start) for start, _ in lines]
    columns = _columns([text[start:end].rstrip() for start, (_, end) in zip(starts, lines, strict=True)])
    return [
        [_trimmed(text, max(start + a, line[0]), min(start + b, line[1])) for a, b in columns]
        for start, line in zip(starts, lines, strict=True)
    ]


def _even(rows: list[list[Span]]) -> list[list[Span]]:
    """Rows that end in cells without width where they have too few; none where one has a single cell."""
    width = max(map(len, rows))
    if min(map(len, rows)) < FEWEST_COLUMNS - 1:
        return []
    return [row + [Span(row[-1].end, row[-1].end)] * (width - len(row)) for row in rows]


def _first_of_line(text: str, place: int) -> int:
    """Where the line begins that a place stands in, or as far before it as a line that is set in columns is wide."""
    farthest = max(0, place - WIDEST)
    return max(text.rfind(end, farthest, place) for end in "\n\r\ufeff") + 1 or farthest


def _parted_by_tabs(text: str, start: int, end: int) -> Iterator[Span]:
    """The cells between tabs; the first is empty where the line begins with one."""
    first = _first_of_line(text, start)
    if "\t" in text[first:start] and text[first:start].isspace():
        start = first
    tabs = [place for place in range(start, end) if text[place] == "\t"]
    for before, behind in pairwise([start - 1, *tabs, end]):
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


def _is_headed(text: str, rows: list[list[Span]]) -> bool | None:
    """Whether rows are a table whose first one heads its columns; None where they are no table."""
    heads, *others = rows
    if len(others) < FEWEST_ROWS or len(heads) < FEWEST_COLUMNS - 1:
        return None
    cells = [[text[slice(*cell)] for cell in row[1:]] for row in others]
    shares = [_share(FIGURE.match, column) for column in zip(*cells, strict=True)]
    head = text[heads[0].start : heads[-1].end]
    parted = "\t" in head or BAR in head
    if len(heads) < FEWEST_COLUMNS:
        return _is_headed_pair(text, rows) if parted or shares[0] >= _PAIRED else None
    if not _heads(text, heads, others[0], parted=parted):
        return None
    everything = [cell for row in cells for cell in row]
    return True if parted or max(shares) >= _FIGURES or _share(DIGIT.search, everything) >= _FIGURES else None


def _is_headed_pair(text: str, rows: list[list[Span]]) -> bool | None:
    """The same of names and their figures: no labels, which tell by their colon what they are, and no figures on
    either side that nothing heads."""
    head = text[slice(*rows[0][1])]
    headed = not DIGIT.search(head) or tells_a_time(head)
    named = [text[slice(*row[0])] for row in rows[headed:]]
    if any(name.endswith(":") or not name for name in named):
        return None
    return True if headed else None if any(map(DIGIT.match, named)) else False


def _share(test: Callable[[str], object], cells: Sequence[str]) -> float:
    """The share of cells that a test is true of."""
    return sum(map(bool, map(test, cells))) / max(len(cells), 1)


def _heads(text: str, row: list[Span], below: list[Span], *, parted: bool) -> bool:
    """Whether a first line names what stands below it: words over figures, or over words that tabs or bars part; or
    times, with words or without, over what is none."""
    told = [text[cell.start : cell.end] for cell in row[1:] if cell.start < cell.end]
    under = [text[cell.start : cell.end] for cell in below[1:] if cell.start < cell.end]
    if len(told) < FEWEST_COLUMNS - 1:
        return False
    if row[0].start == row[0].end and below[0].start < below[0].end:
        return True  # a corner without a word
    return heads_values(told, under) or (parted and not any(map(FIGURE.match, told)))


def heads_values(told: Sequence[str], under: Sequence[str]) -> bool:
    """Whether cells are heads by what they say: words over figures, or times over what is none."""
    if not told or not any(map(FIGURE.match, told)):
        return bool(told) and any(map(DIGIT.search, under))
    return all(tells_a_time(c) or not FIGURE.match(c) for c in told) and not all(map(tells_a_time, under))


def tells_a_time(cell: str) -> bool:
    """Whether a cell is a day, a year or an hour, which may head a column as words do."""
    words = cell.lower().replace(".", " ").split()
    named = any(word in MONTHS or word in WEEKDAYS for word in words)
    return named or bool(TIME.match(cell))
