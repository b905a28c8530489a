"""The inside of a Markdown paragraph, freed of its markup: emphasis, links, code, tags, references, shortcodes.

The scanner works on the paragraph's raw text and answers in ranges of it; `compose` carries them on to the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.definitions import normal_label
from factlint.text.delimiters import Run, flanking, pair
from factlint.text.prose import ADDRESS, ADDRESS_BEGINS, PLACEHOLDER, Piece
from factlint.text.tags import DECLARATION, REFERENCE, match_tag, raised, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factlint.text.document import Segment

# One character, and what makes it special: beginning with a set, the pattern is skipped to the next of it.
SPECIAL = pattern(
    r"[\\`\[\]<&*_~!{hfw](?:(?<=[\\`\[\]<&])|(?<=\*)\**+|(?<=_)_*+|(?<=~)~*+|(?<=!)\[|(?<=\{)[{%#.:]"
    rf"|{ADDRESS_BEGINS})"
)
ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
TICKS = pattern(r"`++")
SPACE = r"[ \t\n\r]"
TARGET = pattern(
    rf"""\({SPACE}*+
    (?: <[^<>\n]*+> | [^\s()<]?(?>(?:[^\s()\\]|\\[()]|\\|\((?>(?:[^\s()]|\([^\s()]*+\))*)\))*) )
    (?>(?:{SPACE}++(?:"(?>(?:[^"\\]|\\.)*)"|'(?>(?:[^'\\]|\\.)*)'|\((?>(?:[^()\\]|\\.)*)\)))?)
    {SPACE}*+\)""",
    re.VERBOSE | re.DOTALL,
)
LABEL = pattern(r"\[((?>(?:[^\[\]\\]|\\.){0,300}))\]", re.DOTALL)
FOOTNOTE = pattern(r"\[\^[^\[\]\s]{1,80}+\]")
AUTOLINK = pattern(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}+)>")
RAISED = pattern(r"<sup>([^<>]{1,16})</sup>", re.IGNORECASE)
ATTRIBUTES = pattern(r"\{[#.:][^{}\n]{0,200}+\}")
DELETED = frozenset({"del", "s", "strike"})


class Inline(NamedTuple):
    """What a paragraph holds, in ranges of its raw text."""

    pieces: list[Piece]
    captions: list[list[Piece]]
    """The alternative texts of images."""
    comments: list[tuple[int, int]]


def compose(pieces: Sequence[Piece], outer: Sequence[Segment]) -> list[Piece]:
    """Pieces read from a raw text, carried to the file that `outer` says the raw text was read from."""
    starts = [segment.prose_start for segment in outer]
    carried: list[Piece] = []
    for prose, start, length in pieces:
        if len(prose) != length:
            first, last = _place(outer, starts, start, False), _place(outer, starts, start + length - 1, True)
            carried.append(Piece(prose, first, last - first))
            continue
        position = start
        while position < start + length:
            segment = outer[bisect_right(starts, position) - 1]
            stop = min(start + length, segment.prose_start + segment.length)
            part = prose[position - start : stop - start]
            if segment.length == segment.source_length:
                carried.append(Piece(part, segment.source_start + position - segment.prose_start, stop - position))
            else:
                carried.append(Piece(part, segment.source_start, segment.source_length))
            position = stop
    return carried


def _place(outer: Sequence[Segment], starts: list[int], position: int, end: bool) -> int:
    segment = outer[max(0, bisect_right(starts, position) - 1)]
    if segment.length != segment.source_length:
        return segment.source_start + (segment.source_length if end else 0)
    return segment.source_start + position - segment.prose_start + (1 if end else 0)


def read_inline(raw: str, definitions: frozenset[str]) -> Inline:
    """The prose of a paragraph's raw text; `definitions` are the labels that reference links may name."""
    if SPECIAL.search(raw) is None:
        return Inline([Piece(raw.replace("\n", " "), 0, len(raw))], [], [])
    return _Scanner(raw, definitions).scan()


class _Bracket(NamedTuple):
    output: int
    runs: int
    image: bool
    after: int


class _Scanner:
    """One pass over a raw text. Output items are [start, end] of verbatim text; `replaced` gives another reading."""

    def __init__(self, raw: str, definitions: frozenset[str]) -> None:
        self.raw = raw
        self.definitions = definitions
        self.output: list[list[int]] = []
        self.replaced: dict[int, str] = {}
        self.runs: list[Run] = []
        self.brackets: list[_Bracket] = []
        self.spent = 0
        """Brackets below this height may open no link: links hold no links."""
        self.deleted: list[tuple[int, int]] = []
        self.striking: list[int] = []
        self.captions: list[list[Piece]] = []
        self.comments: list[tuple[int, int]] = []
        self.ticks: dict[int, list[int]] | None = None
        self.missing: set[str] = set()

    def scan(self) -> Inline:
        """Read it all."""
        raw, position = self.raw, 0
        while (match := SPECIAL.search(raw, position)) is not None:
            at = match.start()
            if at > position:
                self.output.append([position, at])
            position = self._dispatch(at, match.end())
        if position < len(raw):
            self.output.append([position, len(raw)])
        self.deleted += pair(self.runs)
        return Inline(self._pieces(0, len(self.output), self.deleted), self.captions, self.comments)

    def _dispatch(self, at: int, end: int) -> int:
        """Read what begins at a special character; where to go on."""
        character = self.raw[at]
        if character in "*_~":
            return self._run(character, at, end)
        if character in "[!":
            return self._open(at, end)
        if handler := _HANDLERS.get(character):
            return handler(self, at)
        address = ADDRESS.match(self.raw, at)
        return self._replace(at, address.end(), PLACEHOLDER) if address else self._text(at, end)

    def _text(self, start: int, end: int) -> int:
        self.output.append([start, end])
        return end

    def _replace(self, start: int, end: int, prose: str) -> int:
        if prose:
            self.replaced[len(self.output)] = prose
            self.output.append([start, end])
        return end

    def _escape(self, at: int) -> int:
        after = self.raw[at + 1 : at + 2]
        if after in ESCAPED and after:
            return self._text(at + 1, at + 2)
        return at + 1 if after == "\n" else self._text(at, at + 1)

    def _code(self, at: int) -> int:
        """A code span is shown, not read: a placeholder stands for it."""
        if self.ticks is None:
            self.ticks = {}
            for match in TICKS.finditer(self.raw):
                self.ticks.setdefault(match.end() - match.start(), []).append(match.start())
        run = TICKS.match(self.raw, at)
        assert run is not None
        size = run.end() - at
        places = self.ticks.get(size, [])
        following = bisect_right(places, at)
        if following < len(places):
            return self._replace(at, places[following] + size, PLACEHOLDER)
        return self._text(at, run.end())

    def _reference(self, at: int) -> int:
        match = REFERENCE.match(self.raw, at)
        resolved = resolve(match.group()) if match else ""
        if match is None or resolved == match.group():
            return self._text(at, at + 1)
        return self._replace(at, match.end(), resolved)

    def _shortcode(self, at: int) -> int:
        """Templates ({{…}}, {%…%}) and attributes ({#id .class}) are not prose."""
        closing = {"{{": "}}", "{%": "%}"}.get(self.raw[at : at + 2])
        if closing is None:
            match = ATTRIBUTES.match(self.raw, at)
            return match.end() if match else self._text(at, at + 2)
        end = self._find(closing, at + 2)
        return end + 2 if end >= 0 else self._text(at, at + 2)

    def _find(self, needle: str, position: int) -> int:
        """Like str.find, and never searching twice for what is not there."""
        if needle in self.missing:
            return -1
        found = self.raw.find(needle, position)
        if found < 0:
            self.missing.add(needle)
        return found

    def _run(self, character: str, at: int, end: int) -> int:
        before, after = self.raw[at - 1 : at], self.raw[end : end + 1]
        opens, closes = flanking(character, before, after)
        piece = [at, end]
        if (opens or closes) and (character != "~" or end - at == 2):
            self.runs.append(Run(character, piece, len(self.output), end - at, opens, closes))
        self.output.append(piece)
        return end

    def _angle(self, at: int) -> int:
        raw = self.raw
        if raw.startswith("<!--", at):
            end = self._find("-->", at + 4)
            if end >= 0:
                self.comments.append((at, end + 3))
                return end + 3
            return self._text(at, at + 4)
        if match := AUTOLINK.match(raw, at):
            return self._replace(at, match.end(), PLACEHOLDER)
        if match := RAISED.match(raw, at):
            return self._replace(at, match.end(), raised(match.group(1), raw[max(0, at - 24) : at]))
        if match := match_tag(raw, at, len(raw)):
            return self._tag(match)
        if match := DECLARATION.match(raw, at):
            return match.end()
        return self._text(at, at + 1)

    def _tag(self, match: re.Match[str]) -> int:
        name = match.group(2).lower()
        if name in DELETED:
            if not match.group(1):
                self.striking.append(len(self.output))
            elif self.striking:
                self.deleted.append((self.striking.pop() - 1, len(self.output)))
        elif name in {"br", "hr"}:
            return self._replace(match.start(), match.end(), " ")
        elif name in {"code", "kbd", "samp", "script", "style"} and not match.group(1):
            end = self.raw.find(f"</{name}>", match.end(), match.end() + 2000)
            if end >= 0:
                return self._replace(match.start(), end + len(name) + 3, PLACEHOLDER)
        return match.end()

    def _open(self, at: int, end: int) -> int:
        if self.raw[at] == "[" and (match := FOOTNOTE.match(self.raw, at)):
            return match.end()
        self.brackets.append(_Bracket(len(self.output), len(self.runs), self.raw[at] == "!", end))
        return self._text(at, end)

    def _close(self, at: int) -> int:
        if not self.brackets:
            return self._text(at, at + 1)
        height = len(self.brackets) - 1
        bracket = self.brackets.pop()
        end = 0 if height < self.spent and not bracket.image else self._link_end(bracket, at)
        self.spent = min(self.spent, height)
        if not end:
            return self._text(at, at + 1)
        self.deleted += pair(self.runs[bracket.runs :])
        del self.runs[bracket.runs :]
        if bracket.image:
            self._caption(bracket)
        else:
            self.output[bracket.output][0] = self.output[bracket.output][1]
            self.spent = height
        return end

    def _link_end(self, bracket: _Bracket, at: int) -> int:
        """Where the link whose text ends at `at` ends; 0 where it is not a link."""
        if match := TARGET.match(self.raw, at + 1):
            return match.end()
        if match := LABEL.match(self.raw, at + 1):
            label = match.group(1) or self.raw[bracket.after : min(at, bracket.after + 300)]
            if normal_label(label) in self.definitions:
                return match.end()
        shortcut = self.raw[bracket.after : at] if at - bracket.after <= 300 else ""
        return at + 1 if self.definitions and normal_label(shortcut) in self.definitions else 0

    def _caption(self, bracket: _Bracket) -> None:
        """An image's text leaves the sentence: it is a caption."""
        start = bracket.output
        pieces = self._pieces(start + 1, len(self.output), [pair for pair in self.deleted if pair[0] >= start])
        self.captions.append(pieces)
        for index in range(start, len(self.output)):
            self.replaced.pop(index, None)
        self.deleted = [pair for pair in self.deleted if pair[0] < start]
        del self.output[start:]

    def _pieces(self, first: int, last: int, deleted: list[tuple[int, int]]) -> list[Piece]:
        gone = bytearray(last - first)
        for start, end in _merged(deleted):
            begin = max(start + 1, first)
            gone[begin - first : end - first] = b"\x01" * (end - begin)
        pieces: list[Piece] = []
        for index in range(first, last):
            start, end = self.output[index]
            if start < end and not gone[index - first]:
                prose = self.replaced.get(index) or self.raw[start:end].replace("\n", " ")
                pieces.append(Piece(prose, start, end - start))
        return pieces


_HANDLERS: dict[str, Callable[[_Scanner, int], int]] = {
    "\\": _Scanner._escape,
    "`": _Scanner._code,
    "<": _Scanner._angle,
    "&": _Scanner._reference,
    "]": _Scanner._close,
    "{": _Scanner._shortcode,
}


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, those inside another left out, so that each output item is cleared once."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if kept and end <= kept[-1][1]:
            continue
        kept.append((max(start, kept[-1][1] - 1) if kept else start, end))
    return kept
