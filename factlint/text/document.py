"""A text that has been read: blocks of prose, their sentences, and the way back to the file.

All places that leave this module count Unicode code points of the file as decoded, untouched: a byte order
mark, a carriage return and a combining character each count as one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, TypeVar, TypeVarTuple

from factlint.patterns import pattern
from factlint.records import NamedTuple, cached_property, field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

DIGIT = pattern("[\\d¼-¾⅐-⅞]")
BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "quote", "caption", "meta"]

TITLES = ("title", "heading")
"""The kinds of blocks that head others."""


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


class Place(NamedTuple):
    """A position as people count it: line and column from 1."""

    line: int
    column: int


class Token(NamedTuple):
    """One word, number, symbol or mark. `start` and `end` count within the sentence's text."""

    text: str
    lower: str
    start: int
    end: int
    shape: str
    """`word`, `number` (digits with their separators), `currency`, `open` and `close` (quotation marks), or `mark`."""


class Segment(NamedTuple):
    """A run of prose that stands unbroken in the file."""

    prose_start: int
    source_start: int
    length: int
    source_length: int
    """Equal to `length`, except where one reference (`&euro;`) stands for the characters it names."""


@record(frozen=False)
class Block:
    """A paragraph, heading, list item, table cell or front matter value, freed of its markup."""

    kind: BlockKind
    prose: str
    segments: tuple[Segment, ...]
    heading: str = ""
    """The nearest heading above."""
    header: str = ""
    """Of a table cell: its column's header and its row's first cell. Of a `meta` block: the front matter key."""
    starts: tuple[int, ...] = field(default=())

    def __post_init__(self) -> None:
        self.starts = tuple(segment.prose_start for segment in self.segments)

    def source_span(self, start: int, end: int) -> Span:
        """The range of the file that the prose from `start` to `end` was read from."""
        return Span(self._source(start), self._source(end - 1, last=True) if end > start else self._source(start))

    def _source(self, position: int, *, last: bool = False) -> int:
        segment = self.segments[max(0, bisect_right(self.starts, position) - 1)]
        if segment.length != segment.source_length:
            return segment.source_start + (segment.source_length if last else 0)
        return segment.source_start + (position - segment.prose_start) + (1 if last else 0)


@record(frozen=False, eq=False, slots=False)
class Sentence:
    """One sentence of a block. `text` is a slice of the block's prose."""

    document: Document
    block: Block
    index: int
    """Its number in the document, from 0."""
    start: int
    end: int
    text: str
    paragraph: int
    """The number of its block in the document, from 0."""
    near: dict[tuple[int, int], dict[str, float]] = field(default_factory=dict)
    """For whoever compares sentences: the weighed words around a place, kept once worked out."""
    kept: dict[object, Any] = field(default_factory=dict)
    """What was worked out by functions whose results are `kept_with_the_sentence`."""

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        from factlint.text.tokens import tokenize

        return tokenize(self.text)

    @property
    def first_word(self) -> str:
        """Its first token in lower case, empty where it has none; whoever asks for nothing else needs no others."""
        from factlint.text.tokens import first_lower

        return first_lower(self.text)

    @cached_property
    def lowers(self) -> frozenset[str]:
        """The tokens in lower case: what a grammar's triggers are held against before the grammar is run."""
        return frozenset([token.lower for token in self.tokens])

    @cached_property
    def has_digits(self) -> bool:
        """Whether it has a number in digits, or a sign for a fraction."""
        return DIGIT.search(self.text) is not None

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens that are words or numbers."""
        return tuple([token for token in self.tokens if token.shape in ("word", "number")])

    def before(self, place: int, most: int | None = None) -> Sequence[Token]:
        """The tokens that end by a place of its text; of these the last, where it says how many at `most`."""
        return up_to(self.tokens, place, most)

    def after(self, place: int, most: int | None = None) -> Sequence[Token]:
        """The tokens that start at a place of its text or behind it; of these the first `most`."""
        return from_on(self.tokens, place, most)

    def within(self, start: int, end: int) -> Sequence[Token]:
        """The tokens that stand wholly between two places of its text."""
        return up_to(from_on(self.tokens, start), end)

    def number_at(self, start: int) -> int:
        """The number of the token that starts at a place of its text; 0 where none does."""
        number = bisect_left(self.tokens, start, key=_start_of)
        return number if number < len(self.tokens) and self.tokens[number].start == start else 0

    def lower_before(self, place: int, most: int | None = None) -> list[str]:
        """As `before`, in lower case."""
        return [token.lower for token in up_to(self.tokens, place, most)]

    def lower_after(self, place: int, most: int | None = None) -> list[str]:
        """As `after`, in lower case."""
        return [token.lower for token in from_on(self.tokens, place, most)]

    def lower_within(self, start: int, end: int) -> list[str]:
        """As `within`, in lower case."""
        return [token.lower for token in self.within(start, end)]

    def source_span(self, start: int, end: int) -> Span:
        """The range of the file behind `text[start:end]`."""
        return self.block.source_span(self.start + start, self.start + end)

    @property
    def typed(self) -> str:
        """Its text in the letters of the file, where its capitals were made out and nothing stands in between."""
        span = self.source_span(0, len(self.text))
        typed = self.document.text[span.start : span.end]
        return typed if len(typed) == len(self.text) and typed.lower() == self.text.lower() else self.text

    @property
    def previous(self) -> Sentence | None:
        """The sentence before it in the same block or, for a block's first, the one before in the document."""
        return self.document.sentences[self.index - 1] if self.index else None


_More = TypeVarTuple("_More")
_Found = TypeVar("_Found")
_start_of, _end_of = attrgetter("start"), attrgetter("end")


def up_to(tokens: Sequence[_Found], place: int, most: int | None = None) -> Sequence[_Found]:
    """Of tokens in order, those of a clause or the words alone, the last `most` (all if None) that end by a place."""
    last = bisect_right(tokens, place, key=_end_of)
    return tokens[0 if most is None else max(0, last - most) : last]


def from_on(tokens: Sequence[_Found], place: int, most: int | None = None) -> Sequence[_Found]:
    """Of tokens in order the first `most` (all if None) that start at a place or behind it."""
    first = bisect_left(tokens, place, key=_start_of)
    return tokens[first : None if most is None else first + most]


def kept_with_the_sentence(work: Callable[[Sentence, *_More], _Found]) -> Callable[[Sentence, *_More], _Found]:
    """Have a function of a sentence, and perhaps of something in it, called once, and its result kept on the sentence.

    A cache of the function's own would keep sentences, and with each its whole document, long after their last use.
    """

    @wraps(work)
    def found(sentence: Sentence, *more: *_More) -> _Found:
        key, kept = (work, *more) if more else work, sentence.kept
        if key not in kept:
            kept[key] = work(sentence, *more)
        result: _Found = kept[key]
        return result

    return found


@record(frozen=False, eq=False, slots=False)
class Document:
    """A draft or a source as read."""

    path: str
    text: str
    """The file as decoded, untouched."""
    blocks: list[Block] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    """Front matter scalars, as written, by key in lower case."""
    metadata_spans: dict[str, Span] = field(default_factory=dict)
    """Where each of them stands."""
    dateline: date | None = None
    """The day it was written, from front matter, a dateline or an updated line; None where it does not say."""
    one_size: bool = False
    """Whether its letters were all of one size, and its capitals are made out."""
    masked: list[Span] = field(default_factory=list)
    """Comments, in file order, for directives to be read from."""

    @cached_property
    def has_tables(self) -> bool:
        """Whether any of its blocks is a table's cell."""
        return any(block.kind == "cell" for block in self.blocks)

    @cached_property
    def line_starts(self) -> list[int]:
        starts, position, text = [0], 0, self.text
        while (position := text.find("\n", position) + 1) > 0:
            starts.append(position)
        if "\r" in text:
            extra = [i + 1 for i, character in enumerate(text) if character == "\r" and text[i + 1 : i + 2] != "\n"]
            starts = sorted(starts + extra)
        return starts

    def place(self, offset: int) -> Place:
        """Line and column of an offset; lines end at LF, CRLF or CR, as editors and CI logs count them."""
        line = bisect_right(self.line_starts, offset)
        return Place(line, offset - self.line_starts[line - 1] + 1)
