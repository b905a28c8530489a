"""Markdown: the block structure (CommonMark 0.31, GitHub's tables, footnotes and task lists), as far as prose needs it.

A scanner over line ranges: containers (quotations, list items) are cut off the lines' fronts and their inside is
scanned again, so every range is one of the untouched file. Not read: code, HTML comments, link definitions, list
numbers, rules, fences of directives (`:::`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.text.document import Segment, Span
from factlint.text.front_matter import read_front_matter
from factlint.text.inline import Inline, compose, normal_label, read_inline
from factlint.text.lines import line_spans
from factlint.text.prose import Piece, make_block
from factlint.text.tables import delimiter_cells, split_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.text.document import BlockKind, Document

Line = tuple[int, int]

DEEPEST = 16
"""Containers inside containers beyond this are read as text: no article nests so deep, an attack does."""

HEADING = re.compile(r"#{1,6}(?:[ \t]+|\Z)")
HEADING_END = re.compile(r"(?:[ \t]+|\A)#+\Z")
SETEXT = re.compile(r"(?:=++|-++)[ \t]*+\Z")
RULE = re.compile(r"(?:(?:-[ \t]*+){3,}+|(?:\*[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)\Z")
FENCE = re.compile(r"(`{3,}+)[^`]*\Z|(~{3,}+)")
BULLET = re.compile(r"(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+|\Z)")
QUOTE = re.compile(r">[ \t]?")
TASK = re.compile(r"\[[ xX]\][ \t]+")
ALERT = re.compile(r"\[![A-Za-z]+\][+-]?[ \t]*\Z")
DEFINITION = re.compile(r"\[(?!\^)((?:[^\[\]\\]|\\.){1,300}+)\]:[ \t]*+(?:<[^<>]*+>|\S++)[ \t]*+(?:[\"'(].*)?\Z")
DEFINED = re.compile(r"^[ \t>]{0,12}\[(?!\^)((?:[^\[\]\\]|\\.){1,300}+)\]:[ \t]*+\S", re.MULTILINE)
FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,80}+\]:[ \t]*")
COLONS = re.compile(r":{3,}+")
# Where any of these begins, a paragraph that runs on without its container's mark has ended.
BLOCK_START = re.compile(
    r"#{1,6}(?:[ \t]|\Z)|>|`{3}|~{3}|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\Z)|(?:-[ \t]*+){3,}+\Z|(?:_[ \t]*+){3,}+\Z"
    r"|<!--|\[\^[^\[\]\s]{1,80}+\]:"
)
HTML_NAMES = frozenset(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
    main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead
    title tr track ul
    """.split()
)
HTML_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*+)(?=[\s/>]|\Z)")
HTML_ALONE = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*+(?:\s[^<>]*+)?/?>[ \t]*\Z")
RAW_NAMES = frozenset({"script", "style", "pre", "textarea"})


def read(document: Document) -> None:
    """Fill the document's blocks, metadata and comments."""
    text = document.text
    lines = line_spans(text, 1 if text.startswith("\ufeff") else 0)
    head = read_front_matter(document, lines)
    _Scanner(document).scan(lines[head:], "paragraph", 0)
    document.masked.sort()


class _Scanner:
    """Reads the lines of a document or of a container into blocks."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.heading = next((b.prose.strip() for b in document.blocks if b.kind == "title"), "")
        self.definitions = _definitions(document.text)

    def scan(self, lines: list[Line], kind: BlockKind, depth: int) -> None:
        """Read lines whose container's marks are cut off. Lines may be shortened in place as they are read."""
        text, number = self.text, 0
        paragraph: list[Line] = []
        while number < len(lines):
            start, end = lines[number]
            first = _past_space(text, start, end)
            if first == end:
                self._paragraph(paragraph, kind)
                paragraph = []
                number += 1
                continue
            following: int | None = None
            if _columns(text, start, first) >= 4:
                if not paragraph:
                    number += 1
                    continue
            elif handler := _STARTS.get(text[first]):
                following = handler(self, lines, number, first, paragraph, kind, depth)
            elif text[first].isdigit():
                following = self._item(lines, number, first, paragraph, kind, depth)
            if following is None and text.find("|", first, end) >= 0:
                following = self._table(lines, number, first, paragraph, kind)
            if following is not None:
                paragraph = []
                number = following
            else:
                paragraph.append((first, _before_space(text, first, end)))
                number += 1
        self._paragraph(paragraph, kind)

    # --- leaves

    def _paragraph(self, lines: list[Line], kind: BlockKind) -> None:
        while lines and (match := DEFINITION.match(self.text, *lines[0])):
            if normal_label(match.group(1)) not in self.definitions:
                break
            lines = lines[1:]
            if lines and re.match(r"(\"[^\"]*+\"|'[^']*+')\Z", self.text[slice(*lines[0])]):
                lines = lines[1:]
        if lines:
            self._emit(lines, kind)

    def _emit(self, lines: list[Line], kind: BlockKind, header: str = "") -> str:
        """A block of these lines, captions of its images after it; its prose."""
        inline, outer = self._inline(lines)
        origin = lines[0][0]
        block = make_block(kind, self._carried(inline.pieces, outer, origin), self.heading, header)
        if block:
            self.document.blocks.append(block)
        for caption in inline.captions:
            if image := make_block("caption", self._carried(caption, outer, origin), self.heading):
                self.document.blocks.append(image)
        comments = [Piece("", start, end - start) for start, end in inline.comments]
        for comment in self._carried(comments, outer, origin):
            self.document.masked.append(Span(comment.start, comment.start + comment.length))
        return block.prose.strip() if block else ""

    def _inline(self, lines: list[Line]) -> tuple[Inline, tuple[Segment, ...]]:
        """The lines' inside, and how their raw text maps to the file where it is not one run of it."""
        text = self.text
        start, end = lines[0][0], lines[-1][1]
        if len(lines) == 1 or all(a[1] + 1 == b[0] and text[a[1]] == "\n" for a, b in pairwise(lines)):
            return read_inline(text[start:end], self.definitions), ()
        pieces: list[Piece] = []
        for number, (first, last) in enumerate(lines):
            if number:
                before = lines[number - 1][1]
                pieces.append(Piece("\n", before, first - before))
            pieces.append(Piece(text[first:last], first, last - first))
        raw = "".join(piece.prose for piece in pieces)
        block = make_block("paragraph", pieces)
        return read_inline(raw, self.definitions), block.segments if block else ()

    def _carried(self, pieces: list[Piece], outer: tuple[Segment, ...], origin: int) -> list[Piece]:
        if outer:
            return compose(pieces, outer)
        if not origin:
            return pieces
        return [Piece(prose, start + origin, length) for prose, start, length in pieces]

    def _atx(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        end = _before_space(self.text, first, lines[number][1])
        match = HEADING.match(self.text, first, end)
        if match is None:
            return None
        self._paragraph(paragraph, kind)
        closing = HEADING_END.search(self.text[match.end() : end])
        self._heading([(match.end(), match.end() + closing.start() if closing else end)])
        return number + 1

    def _heading(self, lines: list[Line]) -> None:
        known = self.heading
        self.heading = ""
        title = not any(block.kind in ("title", "paragraph", "heading") for block in self.document.blocks)
        self.heading = self._emit(lines, "title" if title else "heading") or known

    def _fence(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        match = FENCE.match(self.text, first, lines[number][1])
        if match is None:
            return None
        self._paragraph(paragraph, kind)
        return _after_fence(self.text, lines, number, match.group(1) or match.group(2))

    def _underscore(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        if not RULE.match(self.text, first, lines[number][1]):
            return None
        self._paragraph(paragraph, kind)
        return number + 1

    def _dash(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        """A heading's underline, a rule or a list item."""
        end = lines[number][1]
        if paragraph and SETEXT.match(self.text, first, end) and not self._all_definitions(paragraph):
            self._heading(paragraph)
            return number + 1
        if self.text[first] == "=":
            return None
        return self._item(lines, number, first, paragraph, kind, depth)

    def _all_definitions(self, paragraph: list[Line]) -> bool:
        return all(DEFINITION.match(self.text, *line) for line in paragraph)

    def _table(self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind) -> int | None:
        """GitHub's table: a header row, a row of dashes with as many cells, then rows to the next blank line."""
        text = self.text
        if number + 1 >= len(lines):
            return None
        cells = delimiter_cells(text, *lines[number + 1])
        header = split_row(text, first, lines[number][1]) if cells else []
        if not cells or len(header) != cells:
            return None
        self._paragraph(paragraph, kind)
        columns = [self._cell(cell, "") for cell in header]
        number += 2
        while number < len(lines):
            start, end = lines[number]
            start = _past_space(text, start, end)
            if start == end or BLOCK_START.match(text, start, end):
                break
            row = ""
            for place, cell in enumerate(split_row(text, start, end)[: len(columns)]):
                label = " | ".join(part for part in (columns[place], row) if part)
                words = self._cell(cell, label)
                row = words if place == 0 else row
            number += 1
        return number

    def _cell(self, cell: Line, header: str) -> str:
        return self._emit([cell], "cell", header) if cell[0] < cell[1] else ""

    def _bracket(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        """A footnote's text is a container's; what it stands under has no mark."""
        match = FOOTNOTE.match(self.text, first, lines[number][1])
        if match is None or depth >= DEEPEST:
            return None
        self._paragraph(paragraph, kind)
        inside, following = self._gather(lines, number, match.end(), 4)
        self.scan(inside, kind, depth + 1)
        return following

    def _colons(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        if not COLONS.match(self.text, first, lines[number][1]):
            return None
        self._paragraph(paragraph, kind)
        return number + 1

    # --- containers

    def _quote(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        if depth >= DEEPEST:
            lines[number] = (_past_marks(self.text, first, lines[number][1]), lines[number][1])
            return number
        self._paragraph(paragraph, kind)
        inside: list[Line] = []
        fence, runs_on = "", False
        while number < len(lines):
            start, end = lines[number]
            mark = _past_space(self.text, start, end)
            match = QUOTE.match(self.text, mark, end) if _columns(self.text, start, mark) < 4 else None
            if match:
                inside.append((match.end(), end))
                fence = _opened_fence(self.text, _past_space(self.text, match.end(), end), end, fence)
                runs_on = not fence and _runs_on(self.text, match.end(), end)
            elif runs_on and mark < end and not BLOCK_START.match(self.text, mark, end):
                inside.append((mark, end))
            else:
                break
            number += 1
        if inside and ALERT.match(self.text, _past_space(self.text, *inside[0]), inside[0][1]):
            inside = inside[1:]
        self.scan(inside, "quote", depth + 1)
        return number

    def _item(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        text = self.text
        start, end = lines[number]
        if RULE.match(text, first, end):
            return self._underscore(lines, number, first, paragraph, kind, depth)
        match = BULLET.match(text, first, end)
        if match is None or depth >= DEEPEST:
            return None
        empty = match.end() >= end
        if paragraph and (empty or (match.group(1) or "1") != "1"):
            return None
        self._paragraph(paragraph, kind)
        marker = len(match.group().rstrip())
        padding = _columns(text, first + marker, match.end())
        content = match.end() if padding <= 4 else first + marker + 1
        indent = _columns(text, start, first) + marker + (padding if 0 < padding <= 4 and not empty else 1)
        if task := TASK.match(text, content, end):
            content = task.end()
        inside, following = self._gather(lines, number, content, indent)
        self.scan(inside, "quote" if kind == "quote" else "item", depth + 1)
        return following

    def _gather(self, lines: list[Line], number: int, content: int, indent: int) -> tuple[list[Line], int]:
        """The lines of an item whose first line's text begins at `content`, its mark and indent cut off."""
        text = self.text
        inside = [(content, lines[number][1])]
        fence = _opened_fence(text, _past_space(text, *inside[0]), inside[0][1], "")
        runs_on = not fence and _runs_on(text, *inside[0])
        number += 1
        blanks = 0
        while number < len(lines):
            start, end = lines[number]
            first = _past_space(text, start, end)
            if first == end:
                blanks += 1
                runs_on = False
                if len(inside) == 1 and _past_space(text, *inside[0]) == inside[0][1]:
                    break  # an item may begin with one blank line at most
            elif _columns(text, start, first) >= indent:
                inside += [(start, start)] * min(blanks, 1)
                blanks = 0
                cut = _cut(text, start, first, indent)
                inside.append((cut, end))
                fence = _opened_fence(text, first, end, fence)
                runs_on = not fence and _runs_on(text, cut, end)
            elif runs_on and not blanks and not BLOCK_START.match(text, first, end):
                inside.append((first, end))
            else:
                break
            number += 1
        return inside, number

    # --- HTML

    def _angle(
        self, lines: list[Line], number: int, first: int, paragraph: list[Line], kind: BlockKind, depth: int
    ) -> int | None:
        """A comment, raw text such as a script, or a run of HTML to the next blank line."""
        text, end = self.text, lines[number][1]
        for opening, closing in (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")):
            if text.startswith(opening, first, end):
                self._paragraph(paragraph, kind)
                return self._skip(lines, number, first, first + len(opening), closing)
        match = HTML_TAG.match(text, first, end)
        name = match.group(1).lower() if match else ""
        if name in RAW_NAMES and text[first + 1] != "/":
            self._paragraph(paragraph, kind)
            return self._skip_raw(lines, number, first, name)
        alone = not paragraph and name and HTML_ALONE.match(text, first, end)
        if name not in HTML_NAMES and not alone:
            return None
        self._paragraph(paragraph, kind)
        stop = number
        while stop < len(lines) and _past_space(text, *lines[stop]) < lines[stop][1]:
            stop += 1
        if depth:
            self._emit([(_past_space(text, *line), line[1]) for line in lines[number:stop]], kind)
        else:
            from factlint.text.html import read_fragment

            read_fragment(self.document, first, lines[stop - 1][1], self.heading)
        return stop

    def _skip(self, lines: list[Line], number: int, start: int, position: int, closing: str) -> int:
        """Pass over to `closing`; what stands behind it on its line is read on."""
        text = self.text
        last = lines[-1][1]
        found = text.find(closing, position, last)
        stop = found + len(closing) if found >= 0 else last
        if text.startswith("<!--", start):
            self.document.masked.append(Span(start, stop))
        while number < len(lines) and lines[number][1] < stop:
            number += 1
        if number < len(lines) and _past_space(text, max(stop, lines[number][0]), lines[number][1]) < lines[number][1]:
            lines[number] = (max(stop, lines[number][0]), lines[number][1])
            return number
        return number + 1

    def _skip_raw(self, lines: list[Line], number: int, start: int, name: str) -> int:
        text = self.text
        while number < len(lines):
            if f"</{name}>" in text[max(start, lines[number][0]) : lines[number][1]].lower():
                return number + 1
            number += 1
        return number


_STARTS: dict[str, Callable[[_Scanner, list[Line], int, int, list[Line], BlockKind, int], int | None]] = {
    "#": _Scanner._atx,
    ">": _Scanner._quote,
    "`": _Scanner._fence,
    "~": _Scanner._fence,
    "_": _Scanner._underscore,
    "-": _Scanner._dash,
    "=": _Scanner._dash,
    "*": _Scanner._item,
    "+": _Scanner._item,
    "[": _Scanner._bracket,
    ":": _Scanner._colons,
    "<": _Scanner._angle,
}


def _definitions(text: str) -> frozenset[str]:
    """The labels of the document's link definitions, which may stand anywhere in it."""
    if "]:" not in text:
        return frozenset()
    labels = set()
    last = -1
    for match in DEFINED.finditer(text):
        begin = match.start()
        before = text.rfind("\n", 0, max(0, begin - 1)) + 1
        above = text[before:begin].strip(" \t>\r\n")
        # A definition can't interrupt a paragraph: above it stands nothing, another, a heading or a rule.
        if before == last or above[:1] == "#" or not above.strip("-=*_`~"):
            labels.add(normal_label(match.group(1)))
            last = begin
    return frozenset(labels)


def _past_space(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \t":
        start += 1
    return start


def _before_space(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \t":
        end -= 1
    return end


def _past_marks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in "> \t":
        start += 1
    return start


def _columns(text: str, start: int, first: int) -> int:
    """The width of the white space between, tabs to every fourth column."""
    if text.find("\t", start, first) < 0:
        return first - start
    base = column = start - (text.rfind("\n", 0, start) + 1)
    for character in text[start:first]:
        column += 4 - column % 4 if character == "\t" else 1
    return column - base


def _cut(text: str, start: int, first: int, indent: int) -> int:
    """Where a line goes on after this many columns of indent."""
    position = start
    while position < first and _columns(text, start, position) < indent:
        position += 1
    return position


def _runs_on(text: str, start: int, end: int) -> bool:
    """Whether a line without its container's mark may go on with the paragraph of this one."""
    first = _past_space(text, start, end)
    if first == end or _columns(text, start, first) >= 4:
        return False
    return not (HEADING.match(text, first, end) or FENCE.match(text, first, end) or RULE.match(text, first, end))


def _opened_fence(text: str, first: int, end: int, fence: str) -> str:
    """The fence that is open after this line, "" for none."""
    if fence:
        return "" if _closes(text, first, end, fence) else fence
    match = FENCE.match(text, first, end)
    return (match.group(1) or match.group(2)) if match else ""


def _closes(text: str, first: int, end: int, fence: str) -> bool:
    line = text[first:end].rstrip()
    return line.startswith(fence) and not line.strip(fence[0])


def _after_fence(text: str, lines: list[Line], number: int, fence: str) -> int:
    """The number of the line after a fenced block."""
    for following in range(number + 1, len(lines)):
        start, end = lines[following]
        if _closes(text, _past_space(text, start, end), end, fence):
            return following + 1
    return len(lines)
