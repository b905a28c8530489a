"""Front matter: the scalars of a YAML (`---`) or TOML (`+++`) head, read with their exact places.

Only what an article's head holds is read: `key: value` at the top level, quoted or plain, block scalars (`|`, `>`)
and plain continuation lines (YAML 1.2, ch. 7.3 and 8.1). Lists and nested maps are passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.bylines import PUBLISHER_KEYS
from factlint.patterns import pattern
from factlint.text.document import Span
from factlint.text.prose import Piece, make_block

if TYPE_CHECKING:
    import re

    from factlint.text.document import BlockKind, Document

FENCES = {"---": ("---", "..."), "+++": ("+++",)}
ENTRY = pattern(r"(?:\"([\w .-]{1,60})\"|([\w.-]{1,60}))[ \t]*[:=](?:[ \t]++|\Z)")
BLOCK_SCALAR = pattern(r"[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\Z")
QUOTED = pattern(r'"((?>(?:[^"\\]|\\.)*))"|\'((?>(?:[^\']|\'\')*))\'')
DOUBLE_ESCAPE = pattern(r'\\u([0-9A-Fa-f]{4})|\\(["\\/nt ])')
SINGLE_ESCAPE = pattern("''")
COMMENT = pattern(r"[ \t]+#")

# What an editor would call the article's words; other keys are kept as metadata alone.
TITLES = frozenset({"title", "headline"})
PROSE = frozenset(
    {"subtitle", "description", "summary", "excerpt", "lead", "lede", "dek", "standfirst", "abstract", "caption"}
)
DATES = frozenset({"date"})


def read_front_matter(document: Document, lines: list[tuple[int, int]]) -> int:
    """Read the head into blocks and metadata; the number of lines it takes, 0 where there is none."""
    if not lines:
        return 0
    text = document.text
    closings = FENCES.get(text[slice(*lines[0])].rstrip())
    if closings is None:
        return 0
    for number in range(1, len(lines)):
        start, end = lines[number]
        if end - start <= 12 and text[start:end].rstrip() in closings:
            inside = lines[1:number]
            if not _looks_like_a_head(text, inside):
                return 0
            _read(document, inside)
            return number + 1
    return 0


def _looks_like_a_head(text: str, lines: list[tuple[int, int]]) -> bool:
    """A rule (---) may open an article too: what follows it must be entries."""
    for start, end in lines:
        line = text[start:end].strip()
        if line and not line.startswith("#"):
            return ENTRY.match(line) is not None or line.startswith("[")
    return True


def _read(document: Document, lines: list[tuple[int, int]]) -> None:
    text = document.text
    number = 0
    while number < len(lines):
        start, end = lines[number]
        number += 1
        entry = ENTRY.match(text, start, end)
        if entry is None:
            continue
        below = number
        while below < len(lines) and _indented(text, lines[below]):
            below += 1
        pieces = _value(text, entry.end(), end, lines[number:below])
        number = below
        if pieces:
            _keep(document, (entry.group(1) or entry.group(2)).lower(), pieces)


def _indented(text: str, line: tuple[int, int]) -> bool:
    return line[0] == line[1] or text[line[0]] in " \t"


def _keep(document: Document, key: str, pieces: list[Piece]) -> None:
    value = "".join(piece.prose for piece in pieces).strip()
    if not value or key in document.metadata:
        return
    document.metadata[key] = value
    document.metadata_spans[key] = Span(pieces[0].start, pieces[-1].start + pieces[-1].length)
    if key in TITLES | PROSE | DATES | PUBLISHER_KEYS:
        kind: BlockKind = "title" if key in TITLES else "meta"
        if block := make_block(kind, pieces, header=key):
            document.blocks.append(block)


def _value(text: str, start: int, end: int, below: list[tuple[int, int]]) -> list[Piece]:
    """The scalar that begins at `start`, with the indented lines below it; empty for a list or a map."""
    while end > start and text[end - 1] in " \t":
        end -= 1
    if BLOCK_SCALAR.match(text, start, end):
        return _folded(text, [_stripped(text, line) for line in below])
    if start == end or text[start] in "[{&*!":
        return []
    if text[start] in "\"'":
        return _quoted(text, start, end, below)
    comment = COMMENT.search(text, start, end)
    lines = [(start, comment.start() if comment else end)]
    return _folded(text, lines + [_stripped(text, line) for line in below])


def _quoted(text: str, start: int, end: int, below: list[tuple[int, int]]) -> list[Piece]:
    reach = min(below[-1][1], start + 4000) if below else end
    match = QUOTED.match(text, start, reach) or QUOTED.match(text, start, end)
    if match is None:
        return [Piece(text[start:end], start, end - start)]
    group = match.lastindex or 1
    pieces: list[Piece] = []
    position, stop = match.span(group)
    for escape in (DOUBLE_ESCAPE if group == 1 else SINGLE_ESCAPE).finditer(text, position, stop):
        if escape.start() > position:
            pieces.append(_verbatim(text, position, escape.start()))
        pieces.append(Piece(_unescaped(escape), escape.start(), escape.end() - escape.start()))
        position = escape.end()
    if position < stop:
        pieces.append(_verbatim(text, position, stop))
    return pieces


def _verbatim(text: str, start: int, end: int) -> Piece:
    return Piece(text[start:end].replace("\r", " ").replace("\n", " "), start, end - start)


def _unescaped(escape: re.Match[str]) -> str:
    if escape.group() == "''":
        return "'"
    if escape.group(1):
        character = chr(int(escape.group(1), 16))
        return character if character.isprintable() else " "
    return {"n": " ", "t": " "}.get(escape.group(2), escape.group(2))


def _stripped(text: str, line: tuple[int, int]) -> tuple[int, int]:
    start, end = line
    while start < end and text[start] in " \t":
        start += 1
    while end > start and text[end - 1] in " \t":
        end -= 1
    return start, end


def _folded(text: str, lines: list[tuple[int, int]]) -> list[Piece]:
    """Lines read on, a space for each break."""
    pieces: list[Piece] = []
    for start, end in lines:
        if start == end:
            continue
        if pieces:
            before = pieces[-1].start + pieces[-1].length
            pieces.append(Piece(" ", before, start - before))
        pieces.append(Piece(text[start:end], start, end - start))
    return pieces
