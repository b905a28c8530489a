"""Rows of tables: how GitHub's Markdown parts their cells (GFM 4.10), and what each cell is a value of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.currencies import CODES, SYMBOLS
from factlint.language.en.numbers import SCALES
from factlint.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factlint.text.document import Block
    from factlint.text.lines import Line

DELIMITERS = pattern(r"[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+(?>(?:\|[ \t]*+:?-++:?[ \t]*+)*)\|?[ \t]*+\Z")
PIPE = pattern(r"\\.|\|")
SIGNS = frozenset(SYMBOLS) | {"%"}


def delimiter_cells(text: str, start: int, end: int) -> int:
    """How many cells a row of dashes has; 0 for any other line."""
    if DELIMITERS.match(text, start, end) is None:
        return 0
    return len([cell for cell in text[start:end].split("|") if cell.strip()])


def split_row(text: str, start: int, end: int) -> list[Line]:
    """The cells of a row, without the white space around them; an escaped pipe divides nothing."""
    bars = [match.start() for match in PIPE.finditer(text, start, end) if match.group() == "|"]
    edges = [start - 1, *bars, end]
    cells = [_stripped(text, left + 1, right) for left, right in pairwise(edges)]
    if bars and cells[0][0] == cells[0][1]:
        del cells[0]
    if bars and cells and cells[-1][0] == cells[-1][1]:
        del cells[-1]
    return cells


def add_rows(
    blocks: list[Block],
    heads: Sequence[str],
    rows: Iterable[Sequence[Line]],
    unit: str,
    add: Callable[[Line, str], object],
) -> None:
    """Have the cells of rows added to the blocks, each under its column's head, and tell them what they are of."""
    for row in rows:
        before = len(blocks)
        for cell, head in zip(row, heads, strict=False):
            add(cell, head)
        label_row([block for block in blocks[before:] if block.kind == "cell"], unit)


def label_row(cells: Sequence[Block], above: str = "") -> None:
    """Tell each cell, behind its column's header, the row's first cell and the first that begins with a letter.

    The one is a rank or a year as often as not, the other names what the row is about. What heads the names is told
    between the two where it is the unit of the whole table: "€ million" in its corner, or in the line above it.
    """
    corner = cells[0].header if cells else ""
    named = next((cell for cell in cells if cell.prose.lstrip()[:1].isalpha()), None)
    subjects = [cell for cell in (*cells[:1], named) if cell is not None]
    words = [cell.prose.strip() for cell in subjects]
    for unit in (above, corner if _is_unit(corner) else ""):
        if unit and cells:
            words, subjects = [unit, *words], [cells[0], *subjects]
    for cell in cells:
        own = dict.fromkeys(word for word, subject in zip(words, subjects, strict=True) if subject is not cell)
        cell.header = " | ".join(part for part in (cell.header, *own) if part)


def _is_unit(header: str) -> bool:
    """Whether a header tells what a table counts in, and not what its rows are."""
    return any(word in SCALES or word.upper() in CODES or not SIGNS.isdisjoint(word) for word in header.lower().split())


def _stripped(text: str, start: int, end: int) -> Line:
    while start < end and text[start] in " \t":
        start += 1
    while end > start and text[end - 1] in " \t":
        end -= 1
    return start, end
