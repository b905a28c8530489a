"""HTML: the text a reader sees, block by block, with table headers and the head's title, description and dates.

One pass over the angle brackets. Not read: scripts, styles, navigation, forms, code, deleted text, comments.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.document import Span
from factlint.text.prose import PLACEHOLDER, Piece, make_block, plain_pieces
from factlint.text.table_units import unit_above
from factlint.text.tables import label_row
from factlint.text.tags import DECLARATION, REFERENCE, attributes, match_tag, raised, resolve

if TYPE_CHECKING:
    from factlint.text.document import Block, BlockKind, Document

ANGLE = pattern(r"<|&")
HIDDEN = frozenset(
    """
    script style template noscript svg math nav form button select textarea iframe object pre del s strike
    """.split()
)
SHOWN_UNREAD = frozenset({"code", "kbd", "samp"})
BLOCKS = frozenset(
    """
    address article aside body blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer
    h1 h2 h3 h4 h5 h6 head header hr html legend li main menu ol p search section summary table tbody td tfoot th thead
    title tr ul img
    """.split()
)
KINDS: dict[str, BlockKind] = {
    "title": "title",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "li": "item",
    "dd": "item",
    "dt": "item",
    "td": "cell",
    "th": "cell",
    "blockquote": "quote",
    "figcaption": "caption",
    "caption": "caption",
}
# What an end tag ends besides its own element.
CLOSED_WITH = {"table": ("td", "th"), "tr": ("td", "th"), "ul": ("li",), "ol": ("li",), "dl": ("dd", "dt")}
# The head's own words for what front matter calls by the name on the right.
META = {
    "description": "description",
    "og:description": "description",
    "article:published_time": "published",
    "article:modified_time": "modified",
    "datepublished": "published",
    "datemodified": "modified",
    "date": "date",
    "dc.date": "date",
    "dcterms.date": "date",
    "pubdate": "published",
    "author": "author",
    "og:site_name": "publisher",
    "publisher": "publisher",
    "dc.publisher": "publisher",
    "dcterms.publisher": "publisher",
}
READ = frozenset({"description", "publisher"})
"""What of these is read as the text is."""


def read(document: Document) -> None:
    """Fill the document's blocks, metadata and comments."""
    start = 1 if document.text.startswith("\ufeff") else 0
    _Reader(document, "").read(start, len(document.text))


def read_fragment(document: Document, start: int, end: int, heading: str) -> None:
    """Read a run of HTML inside another format."""
    _Reader(document, heading).read(start, end)


class _Table:
    """A table's headers, and the cells of its row, as far as they are known."""

    def __init__(self) -> None:
        self.headers: list[str] = []
        self.column = -1
        self.rows = 0
        self.row: list[Block] = []
        self.places: list[int] = []
        """The column of each cell of the row."""
        self.first: dict[int, str] = {}
        """The cells of a first row that nothing marks as heads."""
        self.unit = ""

    def column_header(self) -> str:
        """The header of the column that is being read."""
        return self.headers[self.column] if self.rows > 1 and 0 <= self.column < len(self.headers) else ""

    def keep(self, cell: Block, header: bool) -> None:
        """Remember a cell, and whether it heads its column."""
        if self.rows <= 1 and header:
            self.headers += [""] * (self.column + 1 - len(self.headers))
            self.headers[self.column] = cell.prose.strip()
        else:
            self.row.append(cell)
            self.places.append(self.column)

    def end_row(self) -> None:
        """Tell the cells of the row what they are values of."""
        if self.row and not self.headers:
            self._take_for_heads()
        label_row(self.row, self.unit)
        self.row, self.places = [], []

    def _take_for_heads(self) -> None:
        """Let a first row head the columns that is like any other but for what it says."""
        if not self.first:
            self.first = {place: cell.prose.strip() for place, cell in zip(self.places, self.row, strict=True)}
            return
        from factlint.text.columns import heads_values  # few tables need it

        under = [cell.prose.strip() for cell in self.row[1:]]
        self.headers = [""]
        if heads_values([words for place, words in self.first.items() if place], under):
            self.headers = [self.first.get(place, "") for place in range(max(self.first) + 1)]
        for place, cell in zip(self.places, self.row, strict=True):
            cell.header = self.headers[place] if place < len(self.headers) else ""


class _Reader:
    def __init__(self, document: Document, heading: str) -> None:
        self.document = document
        self.text = document.text
        self.heading = heading
        self.pieces: list[Piece] = []
        self.open: list[str] = []
        self.counts: dict[str, int] = {}
        self.tables: list[_Table] = []
        self.missing: set[str] = set()

    def read(self, start: int, end: int) -> None:
        """Read a range of the document's text."""
        text, position = self.text, start
        while (match := ANGLE.search(text, position, end)) is not None:
            at = match.start()
            if at > position:
                self._add_text(position, at)
            position = self._reference(at, end) if text[at] == "&" else self._angle(at, end)
        self._add_text(position, end)
        self._flush()
        for table in self.tables:  # never closed
            table.end_row()

    def _add_text(self, start: int, end: int) -> None:
        if start < end:
            self.pieces += plain_pieces(self.text, start, end)

    def _reference(self, at: int, end: int) -> int:
        match = REFERENCE.match(self.text, at, end)
        resolved = resolve(match.group()) if match else ""
        if match is None or resolved == match.group():
            self._add_text(at, at + 1)
            return at + 1
        self.pieces.append(Piece(resolved, at, match.end() - at))
        return match.end()

    def _angle(self, at: int, end: int) -> int:
        text = self.text
        if text.startswith("<!--", at):
            found = self._find("-->", at + 4, end)
            stop = found + 3 if found >= 0 else end
            self.document.masked.append(Span(at, stop))
            return stop
        match = match_tag(text, at, end)
        if match is None:
            declaration = DECLARATION.match(text, at, end)
            if declaration:
                return declaration.end()
            self._add_text(at, at + 1)
            return at + 1
        name = match.group(2).lower()
        if match.group(1):
            self._end(name, at, match.end() - at)
            return match.end()
        return self._start(name, match, end)

    def _find(self, needle: str, position: int, end: int) -> int:
        """Like str.find, never looking again for what is not there."""
        if needle in self.missing:
            return -1
        found = self.text.find(needle, position, end)
        if found < 0:
            self.missing.add(needle)
        return found

    def _start(self, name: str, match: re.Match[str], end: int) -> int:
        text, after = self.text, match.end()
        if name in HIDDEN or name in SHOWN_UNREAD:
            closed = self._closing(name, after, end)
            if closed and name in SHOWN_UNREAD:
                self.pieces.append(Piece(PLACEHOLDER, match.start(), closed - match.start()))
            return closed or after
        if name in BLOCKS:
            self._flush()
        if name == "sup":
            stop = text.find("</sup>", after, after + 24)
            if stop >= 0 and "<" not in text[after:stop]:
                before = self.pieces[-1].prose if self.pieces else ""
                self._replace(match.start(), stop + 6, raised(text[after:stop], before))
                return stop + 6
        elif name == "br":
            self._break(match)
        elif name == "q":
            self.pieces.append(Piece("“", match.start(), after - match.start()))
        elif name in ("meta", "time", "img"):
            self._attributes(name, match)
        elif name == "table":
            self.tables.append(_Table())
        if name in KINDS or name == "q":
            self._push(name)
        self._count_cells(name)
        return after

    def _replace(self, start: int, end: int, prose: str) -> None:
        if prose:
            self.pieces.append(Piece(prose, start, end - start))

    def _break(self, match: re.Match[str]) -> None:
        """One break is a space; two are a paragraph's end."""
        if self.pieces and self.pieces[-1].prose == "\n":
            self._flush()
        else:
            self.pieces.append(Piece("\n", match.start(), match.end() - match.start()))

    def _closing(self, name: str, position: int, end: int) -> int:
        """Where an element that is not read ends; 0 where it is never closed, and is then read after all."""
        key = f"</{name}"
        if key in self.missing:
            return 0
        match = re.compile(f"{key}(?=[\\s/>])[^<>]*+>?", re.IGNORECASE).search(self.text, position, end)
        if match is None:
            self.missing.add(key)
            return 0
        return match.end()

    def _push(self, name: str) -> None:
        if name in ("li", "dd", "dt", "td", "th"):
            siblings = ("td", "th") if name in ("td", "th") else ("li",) if name == "li" else ("dd", "dt")
            if self.open and self.open[-1] in siblings:
                self._pop(self.open[-1])
        self.open.append(name)
        self.counts[name] = self.counts.get(name, 0) + 1

    def _pop(self, name: str) -> None:
        while self.counts.get(name):
            last = self.open.pop()
            self.counts[last] -= 1
            if last == name:
                return

    def _end(self, name: str, start: int, length: int) -> None:
        if name == "q" and self.counts.get("q"):
            self.pieces.append(Piece("”", start, length))
        if name in BLOCKS:
            self._flush()
        if name == "table" and self.tables:
            self.tables.pop().end_row()
        for inside in CLOSED_WITH.get(name, ()):
            self._pop(inside)
        self._pop(name)

    def _count_cells(self, name: str) -> None:
        if not self.tables:
            return
        table = self.tables[-1]
        if name == "tr":
            table.unit = table.unit if table.rows else unit_above(self.document.blocks)
            table.rows += 1
            table.column = -1
            table.end_row()
        elif name in ("td", "th"):
            table.column += 1

    def _attributes(self, name: str, match: re.Match[str]) -> None:
        found = attributes(match)
        if name == "img":
            self._image(found)
        elif name == "time" and "datetime" in found:
            self._keep("time", *found["datetime"])
        elif name == "meta" and "content" in found:
            said = found.get("property") or found.get("name") or found.get("itemprop") or ("", 0)
            key = META.get(said[0].lower())
            if key:
                self._keep(key, *found["content"])

    def _image(self, found: dict[str, tuple[str, int]]) -> None:
        value, start = found.get("alt", ("", 0))
        if block := make_block("caption", _with_references(value, start), self.heading):
            self.document.blocks.append(block)

    def _keep(self, key: str, value: str, start: int) -> None:
        if not value.strip() or key in self.document.metadata:
            return
        self.document.metadata[key] = value.strip()
        self.document.metadata_spans[key] = Span(start, start + len(value))
        if key in READ and (block := make_block("meta", _with_references(value, start), header=key)):
            self.document.blocks.append(block)

    def _flush(self) -> None:
        """What has been gathered is a block."""
        pieces, self.pieces = self.pieces, []
        if not pieces:
            return
        element = self.open[-1] if self.open else ""
        kind = KINDS.get(element, "paragraph")
        table = self.tables[-1] if self.tables and kind == "cell" else None
        heading = "" if kind in ("title", "heading") else self.heading
        block = make_block(kind, pieces, heading, table.column_header() if table else "")
        if block is None:
            return
        self.document.blocks.append(block)
        words = block.prose.strip()
        if kind in ("heading", "title"):
            self.heading = words
        if table:
            table.keep(block, element == "th")


def _with_references(value: str, start: int) -> list[Piece]:
    """An attribute's value as pieces, its character references resolved."""
    pieces: list[Piece] = []
    position = 0
    for match in REFERENCE.finditer(value):
        resolved = resolve(match.group())
        if resolved == match.group():
            continue
        if match.start() > position:
            pieces.append(Piece(value[position : match.start()], start + position, match.start() - position))
        pieces.append(Piece(resolved, start + match.start(), match.end() - match.start()))
        position = match.end()
    if position < len(value):
        pieces.append(Piece(value[position:], start + position, len(value) - position))
    return pieces
