"""Building blocks of prose: pieces of text, each with the place in the file it was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.document import Block, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.text.document import BlockKind

PLACEHOLDER = "\ufffc"
"""Stands in prose for something that is shown and not read (code, an address), so that its neighbours do not touch."""

# Parentheses are kept in pairs, as in encyclopaedia links; a mark that ends a sentence does not end an address.
ADDRESS = pattern(r"(?:https?://|ftp://|www\.)(?=\w)[^\s<>\"”“|\\`]*[^\s<>\"”“|\\`.,:;!?'’*_~\]})…]")
# A pattern that begins with a set of characters is skipped to the next of them: here those that an address begins with.
ADDRESS_BEGINS = r"(?<=\b[hfw])(?:(?<=h)ttps?://|(?<=f)tp://|(?<=w)ww\.)\w"
_BLANK = r"[ \t\r\n\f\v]"
MARKUP_FREE = pattern(rf"[ \t\r\n\f\vhfw](?:(?<={_BLANK}){_BLANK}++|(?<=[\t\r\n\f\v])|{ADDRESS_BEGINS})")
TYPESET = pattern(r"[-\u00ad\u200b\u2060\ufeff\ufb00-\ufb06](?:(?<!-)|(?<=[^\W\d_]-)[ \n][a-z])")
"""What `typesetting.py` reads otherwise than it is written."""


class Piece(NamedTuple):
    """Prose and the range it was read from: one to one where the lengths are equal."""

    prose: str
    start: int
    length: int


def make_block(kind: BlockKind, pieces: Sequence[Piece], heading: str = "", header: str = "") -> Block | None:
    """A block of these pieces, or None where they hold nothing but white space."""
    prose = "".join([piece.prose for piece in pieces])
    if TYPESET.search(prose):
        from factlint.text.typesetting import as_read  # few texts have any

        pieces = as_read(pieces, prose)
        prose = "".join([piece.prose for piece in pieces])
    if not prose or prose.isspace():
        return None
    return Block(kind, prose, segments_of(pieces), heading, header)


def segments_of(pieces: Iterable[Piece]) -> tuple[Segment, ...]:
    """Pieces as segments, neighbours that are unbroken in the file made one."""
    segments: list[Segment] = []
    position = 0
    for prose, start, length in pieces:
        size = len(prose)
        if not size:
            continue
        last = segments[-1] if segments else None
        if last and size == length and last.length == last.source_length and last.source_start + last.length == start:
            segments[-1] = Segment(last.prose_start, last.source_start, last.length + size, last.length + size)
        else:
            segments.append(Segment(position, start, size, length))
        position += size
    return tuple(segments)


def plain_pieces(text: str, start: int, end: int) -> list[Piece]:
    """Text without markup: runs of white space become one space, web addresses a placeholder."""
    pieces: list[Piece] = []
    position = start
    while (match := MARKUP_FREE.search(text, position, end)) is not None:
        found = match.start()
        if text[found].isspace():
            stop, prose = match.end(), " "
        else:
            address = ADDRESS.match(text, found, end)
            stop, prose = (address.end(), PLACEHOLDER) if address else (match.end(), match.group())
        if found > position:
            pieces.append(Piece(text[position:found], position, found - position))
        pieces.append(Piece(prose, found, stop - found))
        position = stop
    if position < end:
        pieces.append(Piece(text[position:end], position, end - position))
    return pieces
