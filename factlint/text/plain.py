"""Plain text: paragraphs set apart by blank lines, or one paragraph to a line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.text.document import Span
from factlint.text.prose import Piece, make_block, plain_pieces

if TYPE_CHECKING:
    from factlint.text.document import Document

LINE = re.compile(r"[^\r\n]+")
ENDS = re.compile(r"[.!?…][\"”’'»)\]]*\Z")
WIDEST_WRAP = 100
"""Text set to a width is seldom wider; a longer line is a paragraph."""
NARROWEST_WRAP = 40
LONGEST_TITLE = 200


def read(document: Document) -> None:
    """Fill the document's blocks and comments."""
    text = document.text
    start = 1 if text.startswith("\ufeff") else 0
    for chunk_start, chunk_end in _outside_comments(document, start):
        paragraph: list[tuple[int, int]] = []
        for match in LINE.finditer(text, chunk_start, chunk_end):
            line = match.span()
            if match.group().isspace() or (paragraph and _blank_between(text, paragraph[-1][1], line[0])):
                _add(document, paragraph)
                paragraph = []
            if not match.group().isspace():
                paragraph.append(line)
        _add(document, paragraph)
    _name_title(document)


def _name_title(document: Document) -> None:
    """A first line that no stop ends, with more below it, is the title and the heading of the rest."""
    if len(document.blocks) < 2:
        return
    first = document.blocks[0]
    title = first.prose.strip()
    if len(title) <= LONGEST_TITLE and not ENDS.search(title):
        first.kind = "title"
        for block in document.blocks[1:]:
            block.heading = title


def _outside_comments(document: Document, start: int) -> list[tuple[int, int]]:
    """The ranges between comments; the comments go to `document.masked`."""
    text, ranges = document.text, []
    position = start
    while (opened := text.find("<!--", position)) >= 0 and (closed := text.find("-->", opened + 4)) >= 0:
        ranges.append((position, opened))
        document.masked.append(Span(opened, closed + 3))
        position = closed + 3
    ranges.append((position, len(text)))
    return ranges


def _blank_between(text: str, end: int, start: int) -> bool:
    breaks = text[end:start]
    return breaks not in ("\n", "\r\n", "\r")


def _add(document: Document, lines: list[tuple[int, int]]) -> None:
    """The block, or blocks, of lines that no blank line parts."""
    text = document.text
    for group in _joined(text, lines):
        pieces: list[Piece] = []
        for number, (start, end) in enumerate(group):
            if number:
                pieces.append(Piece(" ", group[number - 1][1], start - group[number - 1][1]))
            pieces += plain_pieces(text, start, end)
        if block := make_block("paragraph", pieces):
            document.blocks.append(block)


def _joined(text: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Lines put together where the break between them is a wrap and not the end of a paragraph."""
    width = max((end - start for start, end in lines), default=0)
    wrapped = NARROWEST_WRAP <= width <= WIDEST_WRAP
    filled = wrapped and len(lines) > 2 and all(_full(text, a, b, width) for a, b in pairwise(lines))
    groups: list[list[tuple[int, int]]] = []
    for number, line in enumerate(lines):
        if number and (filled or _wraps(text, lines[number - 1], line, width if wrapped else 0)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _full(text: str, line: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Whether the next line's first word would not have fitted, give or take a long word."""
    first = text[after[0] : min(after[1], after[0] + width)].split(maxsplit=1)
    return line[1] - line[0] + 1 + len(first[0] if first else "") > width * 0.85


def _wraps(text: str, line: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    ending = text[max(line[0], line[1] - 20) : line[1]].rstrip()
    if ENDS.search(ending):
        return False
    begins = text[after[0] : after[1]].lstrip()[:1]
    if begins.islower() or ending[-1:] in ",;-–(":
        return True
    return bool(width) and _full(text, line, after, width)
