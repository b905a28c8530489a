"""Plain text: paragraphs set apart by blank lines, or one paragraph to a line, and lists of numbers and bullets.

Whoever writes Markdown saves it as `.txt` too: its front matter, headings and bold words are known here.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.document import Span
from factlint.text.lines import by_labels, line_spans, may_be_set
from factlint.text.prose import Piece, make_block, plain_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import BlockKind, Document

_PROSE: BlockKind = "paragraph"
ENDS = pattern(r"[.!?…][\"”’'»)\]]*\Z")
WIDEST_WRAP = 100
"""Text set to a width is seldom wider; a longer line is a paragraph."""
NARROWEST_WRAP = 40
NEARLY = 0.85
"""Of the width that a line must reach to be taken for full."""
LONGEST_TITLE = 200
GOES_ON = frozenset(",;-–(")
HEADING = pattern(r"#{1,6}[ \t]+(?=\S)")
"""What heads a part, as Markdown has it."""
MARKED = pattern(
    r"\*\*(?=[^\s*])(?P<strong>[^*]{1,200}+)(?<=\S)\*\*"
    r"|\[(?P<link>[^\[\]\n]{1,200}+)\]\((?:https?://|mailto:)[^()\s]{1,1000}+\)"
)
"""Words set off or linked, as Markdown has them: their marks and addresses are not read."""
MARK = pattern(r"(\d{1,2})[.)][ \t]+(?=\S)")
"""What numbers an item of a list, as Markdown has it: "1. " or "1) "."""
BULLET = pattern(r"[ \t]*+([-*+•·‣▪◦–][ \t]++)(?![-*+•·‣▪◦–\s])")
"""What opens a point of a list that counts nothing, as mails, notes and bulletins have it."""

QUOTED, CUES_ARROW = ">", "-->"
MAILED = pattern(r"[ \t]*(?:>[ \t]?)+")
"""What stands before each line of a mail that another quotes."""

Line = list[Span]
"""The parts of a line that are read."""


def read(document: Document) -> None:
    """Fill the document's blocks and comments."""
    text = document.text
    _find_comments(document)
    lines: list[Line] = []
    items, kind = 0, _PROSE
    spans = line_spans(text, 1 if text.startswith("\ufeff") else 0)
    spans = spans[_head(document, spans) :]
    if CUES_ARROW in text and (cues := _cues(text, spans)):
        spans = []
        for paragraph in cues:
            _add_paragraph(document, paragraph, _PROSE)
    for start, end in _unquoted(text, spans) if QUOTED in text else spans:
        line = _outside_comments(document.masked, start, end) if document.masked else [Span(start, end)]
        line = [part for part in line if not text[part.start : part.end].isspace() and part.start < part.end]
        if line and (heading := HEADING.match(text, line[0].start, line[0].end)):
            _add(document, lines, kind)
            _add(document, [[Span(heading.end(), line[-1].end)]], "heading")
            lines, kind = [], _PROSE
            continue
        opened = _item(text, line[0], items) if line else None
        point = BULLET.match(text, line[0].start, line[0].end) if line else None
        if point and lines and kind == _PROSE and _is_row(text, lines[-1], line, point.end()):
            point = None
        if opened or point or (lines and not line):
            _add(document, lines, kind)
            lines, kind = [], "item" if point else _PROSE
        if opened:
            items, content = opened
            line[0] = Span(content, line[0].end)
        if point or (line and kind == "item"):
            line[0] = Span(point.end() if point else _unindented(text, line[0]), line[0].end)
        if line:
            lines.append(line)
    _add(document, lines, kind)
    _name_title(document)


def _cues(text: str, lines: list[tuple[int, int]]) -> list[list[Line]]:
    """The paragraphs of subtitles; none of any other text."""
    from factlint.text.cues import are_cues, read_cues  # few texts are subtitles

    return list(read_cues(text, lines)) if are_cues(text, lines) else []


def _unquoted(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines without the marks with which a mail quotes another; a single "> 50" is more than fifty."""
    marks = [MAILED.match(text, *line) for line in lines]
    for number, ((start, end), mark) in enumerate(zip(lines, marks, strict=True)):
        around = marks[max(0, number - 1) : number] + marks[number + 1 : number + 2]
        quotes = mark is not None and (any(around) or not text[mark.end() : mark.end() + 1].isdigit())
        yield (mark.end(), end) if mark is not None and quotes else (start, end)


def _head(document: Document, lines: list[tuple[int, int]]) -> int:
    """The number of lines that front matter takes."""
    if not document.text.lstrip("\ufeff").startswith(("---", "+++")):
        return 0
    from factlint.text.front_matter import read_front_matter  # few plain texts have any

    return read_front_matter(document, lines)


def _is_row(text: str, above: Line, line: Line, behind: int) -> bool:
    """Whether a line with a point's mark is a row of a table set in columns: "- of which abroad    31    28"."""
    return may_be_set(text, [(above[0].start, above[-1].end)]) and may_be_set(text, [(behind, line[-1].end)])


def _unindented(text: str, line: Span) -> int:
    """Where a line that is set in from the margin begins, or one that hangs under a point's mark."""
    return line.end - len(text[line.start : line.end].lstrip())


def _item(text: str, line: Span, last: int) -> tuple[int, int] | None:
    """The number of a list's item and where its text begins; None for a line that is no item.

    A list begins with 1 and counts on from the `last` item: a line that begins with another number goes on with a
    sentence.
    """
    begin = next((n for n in range(line.start, line.end) if not text[n].isspace()), line.end)
    if not text[begin : begin + 1].isdigit():
        return None
    mark = MARK.match(text, begin, line.end)
    return (int(mark[1]), mark.end()) if mark and int(mark[1]) in (1, last + 1) else None


def _name_title(document: Document) -> None:
    """A first line that no stop ends, with more below it, is the title and the heading of the rest."""
    told = [block for block in document.blocks if block.kind != "meta"]
    if len(told) < 2 or told[0].kind == "cell":
        return
    first = told[0]
    title = first.prose.strip()
    if len(title) <= LONGEST_TITLE and not ENDS.search(title):
        first.kind = "title"
        for block in told[1:]:
            block.heading = title


def _find_comments(document: Document) -> None:
    """Comments are written as in Markdown; one that is never closed is text."""
    text, position = document.text, 0
    while (opened := text.find("<!--", position)) >= 0 and (closed := text.find("-->", opened + 4)) >= 0:
        position = closed + 3
        document.masked.append(Span(opened, position))


def _outside_comments(comments: list[Span], start: int, end: int) -> Line:
    """The parts of a line that are no comment."""
    parts: Line = []
    index = max(0, bisect_left(comments, Span(start, start)) - 1)
    while index < len(comments) and comments[index].start < end:
        if comments[index].end > start:
            parts.append(Span(start, max(start, comments[index].start)))
            start = comments[index].end
        index += 1
    return [*parts, Span(start, end)] if start < end else parts


def _add(document: Document, lines: list[Line], kind: BlockKind) -> None:
    """The blocks of lines that no blank line parts: tables set in columns, and the prose between them."""
    extents = [(line[0].start, line[-1].end) for line in lines]
    parted = any(len(line) > 1 for line in lines)  # by comments
    if kind != _PROSE or parted or not may_be_set(document.text, extents):
        _add_prose(document, lines, kind)
        return
    from factlint.text.columns import read_columns  # few texts have any

    def cell(place: tuple[int, int], header: str) -> str:
        block = make_block("cell", plain_pieces(document.text, *place), header=header)
        document.blocks += [block] if block else []
        return block.prose.strip() if block else ""

    read_columns(document, extents, cell, lambda first, last: _add_prose(document, lines[first:last], kind))


def _add_prose(document: Document, lines: list[Line], kind: BlockKind) -> None:
    """The block, or blocks, of lines that no blank line parts; of those of a point the first alone is its own."""
    for number, group in enumerate(_joined(document.text, lines)):
        _add_paragraph(document, group, _PROSE if number else kind)


def _add_paragraph(document: Document, lines: list[Line], kind: BlockKind) -> None:
    """The block of lines that go on with one another."""
    pieces: list[Piece] = []
    for place, line in enumerate(lines):
        if place:
            before = lines[place - 1][-1].end
            pieces.append(Piece(" ", before, line[0].start - before))
        for part in [Span(_unindented(document.text, line[0]), line[0].end), *line[1:]]:
            for start, end in _without_marks(document.text, part):
                pieces += plain_pieces(document.text, start, end)
    if block := make_block(kind, pieces):
        document.blocks.append(block)


def _without_marks(text: str, part: Span) -> Iterator[Span]:
    """A part of a line, cut at the marks that set words off or link them."""
    done = part.start
    for marked in MARKED.finditer(text, part.start, part.end):
        yield Span(done, marked.start())
        yield Span(*marked.span(marked.lastgroup or 0))
        done = marked.end()
    yield Span(done, part.end)


def _joined(text: str, lines: list[Line]) -> list[list[Line]]:
    """Lines put together where the break between them is a wrap and not the end of a paragraph."""
    extents = [Span(line[0].start, line[-1].end) for line in lines]
    width = max((end - start for start, end in extents), default=0)
    wrapped = NARROWEST_WRAP <= width <= WIDEST_WRAP
    filled = wrapped and len(lines) > 2 and all(_full(text, a, b, width) for a, b in pairwise(extents))
    groups: list[list[Line]] = []
    labelled = {part[0][0] for part in by_labels(text, [(start, end) for start, end in extents])[1:]}
    for number, line in enumerate(lines):
        if extents[number].start in labelled:
            groups.append([line])
        elif number and (filled or _wraps(text, extents[number - 1], extents[number], width if wrapped else 0)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _full(text: str, line: Span, after: Span, width: int) -> bool:
    """Whether the next line's first word would not have fitted, give or take a long word."""
    first = text[after.start : min(after.end, after.start + width)].split(maxsplit=1)
    return line.end - line.start + 1 + len(first[0] if first else "") > width * NEARLY


def _wraps(text: str, line: Span, after: Span, width: int) -> bool:
    """By how the line ends and the next begins; by the width where the text is set to one."""
    ending = text[max(line.start, line.end - 20) : line.end].rstrip()
    if ENDS.search(ending):
        return False
    begins = text[after.start : after.start + 20].lstrip()[:1]
    if begins.islower() or ending[-1:] in GOES_ON:
        return True
    return bool(width) and _full(text, line, after, width)
