"""A statement: what a sentence says that can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from factlint.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factlint.text.document import Document, Sentence, Span
    from factlint.values.comparison import Value

Kind = Literal["date", "figure", "quote", "attendance", "role", "name", "statement"]


@record(eq=False)
class Statement:
    """A value, its place and its kind: a claim when a draft says it, a fact when a source or a rule does.

    `start` and `end` count within the sentence's text and hold the value alone: the figure with its unit, the
    date, the name, the words inside the quotation marks.
    """

    kind: Kind
    value: Value
    sentence: Sentence
    start: int
    end: int
    about: str = ""
    """What its own words say it is about: the counted noun, the speaker, the person, the event; may be empty."""
    about_span: tuple[int, int] | None = None
    """Where those words stand in the sentence's text, if they do."""
    wide: tuple[int, int] | None = None
    """The value with its approximator and counted noun ("about 40 people"); None where that is the value."""

    @property
    def text(self) -> str:
        """The value as the prose has it."""
        return self.sentence.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """The value's place in the file."""
        return self.sentence.source_span(self.start, self.end)


@record(frozen=False)
class Reading:
    """What a kind's reader is given: the document, the day it was written, and what has been found so far."""

    document: Document
    anchor: date | None = None
    """The day that "Wednesday" and "this year" are resolved against."""
    known_names: frozenset[str] = frozenset()
    """Names and aliases that rules declare, lower case."""
    found: list[Statement] = field(default_factory=list)
    _by_sentence: dict[int, list[Statement]] = field(default_factory=dict)

    def add(self, statement: Statement) -> None:
        """Keep a statement; kinds that come later see it."""
        self.found.append(statement)
        self._by_sentence.setdefault(statement.sentence.index, []).append(statement)

    def within(self, sentence: Sentence, *kinds: Kind) -> list[Statement]:
        """What has been found in a sentence, of these kinds (all kinds when none is named)."""
        found = self._by_sentence.get(sentence.index)
        return [s for s in found if not kinds or s.kind in kinds] if found else []

    def names(self, sentence: Sentence) -> list[Statement]:
        """The names that have been found in a sentence."""
        return self.within(sentence, "name")


class KindReader(Protocol):
    """The interface of each module in this package."""

    KIND: Kind

    def read(self, reading: Reading) -> Iterable[Statement]:
        """Find every statement of this kind in the document, in document order."""
        ...
