"""Markdown: the block structure (CommonMark 0.31, GitHub's tables, footnotes and task lists), as far as prose needs it.

A scanner over line ranges: containers (quotations, list items) are cut off the lines' fronts and their inside is
scanned again, so every range is one of the untouched file. Not read: code, HTML comments, link definitions, list
numbers, rules, fences of directives (`:::`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.definitions import DEFINITION, find_definitions, normal_label
from factlint.text.document import Segment, Span
from factlint.text.fenced import read_fenced
from factlint.text.front_matter import read_front_matter
from factlint.text.inline import Inline, compose, read_inline
from factlint.text.lines import by_labels, line_spans, may_be_set
from factlint.text.markdown_lines import (
    BLOCK_START,
    FENCE,
    HEADING,
    RULE,
    after_fence,
    after_raw,
    before_space,
    columns,
    cut_indent,
    heads_columns,
    in_columns,
    may_run_on,
    opened_fence,
    past_marks,
    past_space,
)
from factlint.text.prose import Piece, make_block, segments_of
from factlint.text.run_ins import read_headed
from factlint.text.table_units import unit_above
from factlint.text.tables import add_rows, delimiter_cells, split_row
from factlint.text.tags import HTML_ALONE, HTML_NAMES, HTML_TAG, RAW_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.text.document import BlockKind, Document
    from factlint.text.lines import Line, Lines

DEEPEST = 16
"""Containers inside containers beyond this are read as text: no article nests so deep, an attack does."""

HEADING_END = pattern(r"(?:[ \t]+|\A)#+\Z")
SETEXT = pattern(r"(?:=++|-++)[ \t]*+\Z")
# CommonMark takes nine digits; but a paragraph may well open with a year ("1986. A good one.").
BULLET = pattern(r"(?:[-+*•‣▪◦]|(\d{1,3})[.)])(?:[ \t]+|\Z)")
QUOTE = pattern(r">[ \t]?")
TASK = pattern(r"\[[ xX]\][ \t]+")
ALERT = pattern(r"\[![A-Za-z]+\][+-]?[ \t]*\Z")
FOOTNOTE = pattern(r"\[\^[^\[\]\s]{1,80}+\]:[ \t]*")
COLONS = pattern(r":{3,}+")


def read(document: Document) -> None:
    """Fill the document's blocks, metadata and comments."""
    text = document.text
    lines = line_spans(text, 1 if text.startswith("\ufeff") else 0)
    head = read_front_matter(document, lines)
    _Scanner(document).scan(lines[head:], "paragraph", 0)
    document.masked.sort()


class _Scanner:
    """Reads the lines of a document or of a container into blocks.

    A method that reads what may begin at a character is given the container's lines, the number of the line at hand
    and where its text begins, and the lines above it that are a paragraph so far. It answers with the number of the
    line to go on with, or None where nothing of its own begins there.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.heading = next((b.prose.strip() for b in document.blocks if b.kind == "title"), "")
        self.definitions = find_definitions(document.text)

    def scan(self, lines: Lines, kind: BlockKind, depth: int) -> None:
        """Read lines whose container's marks are cut off. Lines may be shortened in place as they are read."""
        text, number = self.text, 0
        above: Lines = []
        while number < len(lines):
            start, end = lines[number]
            first = past_space(text, start, end)
            if first == end:
                self._paragraph(above, kind)
                above = []
                number += 1
                continue
            following: int | None = None
            if columns(text, start, first) >= 4:
                if not above and not heads_columns(text, lines, number):
                    number += 1
                    continue
            elif handler := _STARTS.get(text[first]):
                following = handler(self, lines, number, first, above, kind, depth)
            elif text[first].isdigit():
                following = self._item(lines, number, first, above, kind, depth)
            if following is None and text.find("|", first, end) >= 0:
                following = self._table(lines, number, first, above, kind)
            if following is not None:
                above = []
                number = following
            else:
                above.append((first, before_space(text, first, end)))
                number += 1
        self._paragraph(above, kind)

    # --- leaves

    def _paragraph(self, lines: Lines, kind: BlockKind) -> None:
        while lines and (match := DEFINITION.match(self.text, *lines[0])):
            if normal_label(match.group(1)) not in self.definitions:
                break
            lines = lines[1:]
            if lines and re.match(r"(\"[^\"]*+\"|'[^']*+')\Z", self.text[slice(*lines[0])]):
                lines = lines[1:]
        if len(lines) > 2 and may_be_set(self.text, lines):
            from factlint.text.columns import read_columns  # few texts have any

            read_columns(self.document, lines, self._cell, lambda first, last: self._prose(lines[first:last], kind))
        else:
            self._prose(lines, kind)

    def _prose(self, lines: Lines, kind: BlockKind) -> None:
        for part in by_labels(self.text, lines):
            read_headed(self.text, part, kind, self._heading, self._emit)

    def _emit(self, lines: Lines, kind: BlockKind, header: str = "") -> str:
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

    def _inline(self, lines: Lines) -> tuple[Inline, tuple[Segment, ...]]:
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
        return read_inline(raw, self.definitions), segments_of(pieces)

    def _carried(self, pieces: list[Piece], outer: tuple[Segment, ...], origin: int) -> list[Piece]:
        if outer:
            return compose(pieces, outer)
        if not origin:
            return pieces
        return [Piece(prose, start + origin, length) for prose, start, length in pieces]

    def _atx(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        end = before_space(self.text, first, lines[number][1])
        match = HEADING.match(self.text, first, end)
        if match is None:
            return None
        self._paragraph(above, kind)
        closing = HEADING_END.search(self.text[match.end() : end])
        self._heading([(match.end(), match.end() + closing.start() if closing else end)])
        return number + 1

    def _heading(self, lines: Lines) -> None:
        known = self.heading
        self.heading = ""
        title = not any(block.kind in ("title", "paragraph", "heading") for block in self.document.blocks)
        self.heading = self._emit(lines, "title" if title else "heading") or known

    def _fence(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        match = FENCE.match(self.text, first, lines[number][1])
        if match is None:
            return None
        self._paragraph(above, kind)
        behind = after_fence(self.text, lines, number, match.group(1) or match.group(2))
        read_fenced(self.document, lines[number:behind], self._cell)
        return behind

    def _rule(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        if not RULE.match(self.text, first, lines[number][1]):
            return None
        self._paragraph(above, kind)
        return number + 1

    def _dash(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        """A heading's underline, a rule or a list item; or a rule between the lines of a table."""
        end = lines[number][1]
        if above and in_columns(self.text, lines, number, above):
            return None
        if (
            above
            and SETEXT.match(self.text, first, end)
            and not all(DEFINITION.match(self.text, *line) for line in above)
        ):
            self._heading(above)
            return number + 1
        if self.text[first] == "=":
            return None
        return self._item(lines, number, first, above, kind, depth)

    def _table(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind) -> int | None:
        """GitHub's table: a header row, a row of dashes with as many cells, then rows to the next blank line."""
        text = self.text
        if number + 1 >= len(lines):
            return None
        cells = delimiter_cells(text, *lines[number + 1])
        header = split_row(text, first, lines[number][1]) if cells else []
        if not cells or len(header) != cells:
            return None
        self._paragraph(above, kind)
        unit, columns = unit_above(self.document.blocks), [self._cell(cell, "") for cell in header]
        number += 2
        rows = []
        for start, end in lines[number:]:
            start = past_space(text, start, end)
            if start == end or BLOCK_START.match(text, start, end):
                break
            rows.append(split_row(text, start, end))
        add_rows(self.document.blocks, columns, rows, unit, self._cell)
        return number + len(rows)

    def _cell(self, cell: Line, header: str) -> str:
        return self._emit([cell], "cell", header) if cell[0] < cell[1] else ""

    def _bracket(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        """A footnote's text is a container's; what it stands under has no mark."""
        match = FOOTNOTE.match(self.text, first, lines[number][1])
        if match is None or depth >= DEEPEST:
            return None
        self._paragraph(above, kind)
        inside, following = self._gather(lines, number, match.end(), 4)
        self.scan(inside, kind, depth + 1)
        return following

    def _colons(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        if not COLONS.match(self.text, first, lines[number][1]):
            return None
        self._paragraph(above, kind)
        return number + 1

    # --- containers

    def _quote(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        if depth >= DEEPEST:
            lines[number] = (past_marks(self.text, first, lines[number][1]), lines[number][1])
            return number
        self._paragraph(above, kind)
        inside: Lines = []
        fence, runs_on = "", False
        while number < len(lines):
            start, end = lines[number]
            mark = past_space(self.text, start, end)
            match = QUOTE.match(self.text, mark, end) if columns(self.text, start, mark) < 4 else None
            if match:
                inside.append((match.end(), end))
                fence = opened_fence(self.text, past_space(self.text, match.end(), end), end, fence)
                runs_on = not fence and may_run_on(self.text, match.end(), end)
            elif runs_on and mark < end and not BLOCK_START.match(self.text, mark, end):
                inside.append((mark, end))
            else:
                break
            number += 1
        if inside and ALERT.match(self.text, past_space(self.text, *inside[0]), inside[0][1]):
            inside = inside[1:]
        self.scan(inside, "quote", depth + 1)
        return number

    def _item(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        text = self.text
        start, end = lines[number]
        if RULE.match(text, first, end):
            return self._rule(lines, number, first, above, kind, depth)
        match = BULLET.match(text, first, end)
        if match is None or depth >= DEEPEST:
            return None
        empty = match.end() >= end
        if above and (empty or (match.group(1) or "1") != "1"):
            return None
        self._paragraph(above, kind)
        marker = len(match.group().rstrip())
        padding = columns(text, first + marker, match.end())
        content = match.end() if padding <= 4 else first + marker + 1
        indent = columns(text, start, first) + marker + (padding if 0 < padding <= 4 and not empty else 1)
        if task := TASK.match(text, content, end):
            content = task.end()
        inside, following = self._gather(lines, number, content, indent)
        self.scan(inside, "quote" if kind == "quote" else "item", depth + 1)
        return following

    def _gather(self, lines: Lines, number: int, content: int, indent: int) -> tuple[Lines, int]:
        """The lines of an item whose first line's text begins at `content`, its mark and indent cut off."""
        text = self.text
        inside = [(content, lines[number][1])]
        fence = opened_fence(text, past_space(text, *inside[0]), inside[0][1], "")
        runs_on = not fence and may_run_on(text, *inside[0])
        number += 1
        blanks = 0
        while number < len(lines):
            start, end = lines[number]
            first = past_space(text, start, end)
            if first == end:
                blanks += 1
                runs_on = False
                if len(inside) == 1 and past_space(text, *inside[0]) == inside[0][1]:
                    break  # an item may begin with one blank line at most
            elif columns(text, start, first) >= indent:
                inside += [(start, start)] * min(blanks, 1)
                blanks = 0
                cut = cut_indent(text, start, first, indent)
                inside.append((cut, end))
                fence = opened_fence(text, first, end, fence)
                runs_on = not fence and may_run_on(text, cut, end)
            elif runs_on and not blanks and not BLOCK_START.match(text, first, end):
                inside.append((first, end))
            else:
                break
            number += 1
        return inside, number

    # --- HTML

    def _angle(self, lines: Lines, number: int, first: int, above: Lines, kind: BlockKind, depth: int) -> int | None:
        """A comment, raw text such as a script, or a run of HTML to the next blank line."""
        text, end = self.text, lines[number][1]
        for opening, closing in (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")):
            if text.startswith(opening, first, end):
                self._paragraph(above, kind)
                return self._skip(lines, number, first, first + len(opening), closing)
        match = HTML_TAG.match(text, first, end)
        name = match.group(1).lower() if match else ""
        if name in RAW_NAMES and text[first + 1] != "/":
            self._paragraph(above, kind)
            return after_raw(text, lines, number, first, name)
        alone = not above and name and HTML_ALONE.match(text, first, end)
        if name not in HTML_NAMES and not alone:
            return None
        self._paragraph(above, kind)
        stop = number
        while stop < len(lines) and past_space(text, *lines[stop]) < lines[stop][1]:
            stop += 1
        if depth:
            self._emit([(past_space(text, *line), line[1]) for line in lines[number:stop]], kind)
        else:
            from factlint.text.html import read_fragment

            read_fragment(self.document, first, lines[stop - 1][1], self.heading)
        return stop

    def _skip(self, lines: Lines, number: int, start: int, position: int, closing: str) -> int:
        """Pass over to `closing`; what stands behind it on its line is read on."""
        text = self.text
        last = lines[-1][1]
        found = text.find(closing, position, last)
        stop = found + len(closing) if found >= 0 else last
        if text.startswith("<!--", start):
            self.document.masked.append(Span(start, stop))
        while number < len(lines) and lines[number][1] < stop:
            number += 1
        if number < len(lines) and past_space(text, max(stop, lines[number][0]), lines[number][1]) < lines[number][1]:
            lines[number] = (max(stop, lines[number][0]), lines[number][1])
            return number
        return number + 1


_STARTS: dict[str, Callable[[_Scanner, Lines, int, int, Lines, BlockKind, int], int | None]] = {
    "#": _Scanner._atx,
    ">": _Scanner._quote,
    "`": _Scanner._fence,
    "~": _Scanner._fence,
    "_": _Scanner._rule,
    "-": _Scanner._dash,
    "=": _Scanner._dash,
    **dict.fromkeys("*+•‣▪◦", _Scanner._item),  # the last four are no Markdown's, but pasted into it
    "[": _Scanner._bracket,
    ":": _Scanner._colons,
    "<": _Scanner._angle,
}
