"""One source as verdicts need it: its sentences with their terms, its statements, and small indexes of its own.

The indexes are made when first asked for and belong to the source alone, so that a source which is part of several
corpora, one after another, is read and indexed once.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from factlint.corpus.terms import folded, sentence_terms
from factlint.kinds import read_statements
from factlint.language.en.bylines import PUBLISHER_KEYS
from factlint.records import NamedTuple, cached_property, field, record
from factlint.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from factlint.corpus.source_names import SourceNames
    from factlint.corpus.stored_statements import StoredStatements
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence
    from factlint.values.comparison import Value
    from factlint.values.quotations.source_words import SourceWords


@record(frozen=False, eq=False, slots=False)
class Passage:
    """One sentence of a source, with what verdicts need of it."""

    source: SourceText
    sentence: Sentence
    number: int
    """Its number in the corpus."""

    @property
    def terms(self) -> frozenset[str]:
        return self.source.terms[self.sentence.index]

    @property
    def statements(self) -> Sequence[Statement]:
        return self.source.statements_of(self.sentence.index)

    @property
    def path(self) -> str:
        return self.source.document.path


class Cell(NamedTuple):
    """A table's cell, by what its row and column are called."""

    column: frozenset[str]
    """The terms of its column's header."""
    row: frozenset[str]
    """The terms of its row's name."""
    number: int
    """Its sentence in the source."""


def cell_of(sentence: Sentence) -> Cell | None:
    """The cell that a sentence of a table is, by its names; None where its column or its row has none."""
    column, _, row = sentence.block.header.partition(" | ") if sentence.block.kind == "cell" else ("", "", "")
    named = frozenset(folded(tokenize(row.rpartition(" | ")[2]))) if column and row else frozenset()
    return Cell(frozenset(folded(tokenize(column))) - named, named, sentence.index) if named else None


@record(frozen=False, eq=False, slots=False)
class SourceText:
    """One source: its document and, once asked for, its statements."""

    document: Document
    anchor: date | None = None
    known_names: frozenset[str] = frozenset()
    given: Sequence[Statement] | None = None
    """Its statements, where they have been read already."""
    stored: StoredStatements | None = None
    """Its statements, where they come from an index: made up one by one as they are asked for."""
    kept: dict[object, Any] = field(default_factory=dict)
    """What verdicts have worked out of it alone, by whoever did."""
    _tallies: dict[str, Counter[str]] = field(default_factory=dict)

    def seen_from(self, day: date | None, known_names: frozenset[str] = frozenset()) -> SourceText:
        """The source as a draft of this day reads it: in the year that its own head leaves out, if it does."""
        if day is None or self.document.dateline is not None or self.anchor is not None:
            return self
        from factlint.text.day_of_year import day_of_year, seen_from

        if "head" not in self.kept:
            self.kept["head"] = day_of_year(self.document)
        own = seen_from(self.kept["head"], day)
        if own is not None and own not in self.kept:
            from factlint.text.reading import read_text

            document = read_text(self.document.text, self.document.path)
            document.dateline = own
            self.kept[own] = SourceText(document, known_names=self.known_names or known_names)
        found: SourceText = self.kept[own] if own is not None else self
        return found

    @cached_property
    def statements(self) -> Sequence[Statement]:
        """Every statement, in order of place."""
        if self.stored is not None:
            return self.stored.all()
        if self.given is not None:
            return self.given
        return read_statements(self.document, self.anchor, self.known_names)

    def of_kind(self, kind: str) -> Sequence[Statement]:
        """Every statement of a kind, in order of place."""
        if self.stored is not None:
            return self.stored.of_kind(kind)
        return self._by_kind.get(kind, ())

    @cached_property
    def _by_kind(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = {}
        for statement in self.statements:
            found.setdefault(statement.kind, []).append(statement)
        return found

    def statements_of(self, sentence: int) -> Sequence[Statement]:
        """The statements of one sentence, by its number."""
        if self.stored is not None:
            return self.stored.of_sentence(sentence)
        return self._by_sentence.get(sentence, ())

    @cached_property
    def _by_sentence(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            found[statement.sentence.index].append(statement)
        return found

    @cached_property
    def terms(self) -> Sequence[frozenset[str]]:
        """The terms of each sentence; none of the line that says whose text it is, which tells nothing of anything."""
        return [
            frozenset() if sentence.block.header.lower() in PUBLISHER_KEYS and sentence.block.kind == "meta"
            else sentence_terms(sentence)
            for sentence in self.document.sentences
        ]  # fmt: skip

    @cached_property
    def cells(self) -> Sequence[Cell]:
        """The cells of its tables that have both a column's header and a row's name."""
        return [cell for sentence in self.document.sentences if (cell := cell_of(sentence)) is not None]

    @cached_property
    def rows(self) -> dict[str, dict[frozenset[str], list[Cell]]]:
        """For each term of a row's name, the rows that have it, each with its cells."""
        rows: dict[str, dict[frozenset[str], list[Cell]]] = defaultdict(dict)
        named: dict[frozenset[str], list[Cell]] = defaultdict(list)
        for cell in self.cells:
            named[cell.row].append(cell)
        for row, cells in named.items():
            for term in row:
                rows[term][row] = cells
        return dict(rows)

    @cached_property
    def postings(self) -> dict[str, list[int]]:
        """The numbers of the sentences that have each term."""
        postings: dict[str, list[int]] = {}
        for number, terms in enumerate(self.terms):
            for term in terms:
                if term in postings:
                    postings[term].append(number)
                else:
                    postings[term] = [number]
        return postings

    @cached_property
    def names(self) -> SourceNames:
        """Its words and names, as names are looked up."""
        from factlint.corpus.source_names import SourceNames

        return SourceNames(self)

    @cached_property
    def _prose_starts(self) -> list[int]:
        """Where each sentence starts in `prose`."""
        starts, position = [], 0
        for sentence in self.document.sentences:
            starts.append(position)
            position += len(sentence.text) + 1
        return starts

    @cached_property
    def prose(self) -> SourceWords:
        """All of the source's sentences as one text, folded for quotations to be looked for in it."""
        from factlint.values.quotations.source_words import SourceWords

        return SourceWords("\n".join(sentence.text for sentence in self.document.sentences))

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The number of the sentence that holds a place of `prose`, and the place within it."""
        number = max(0, bisect_right(self._prose_starts, position) - 1)
        return number, position - self._prose_starts[number]

    def tally(self, kind: str, sort_of: Callable[[Value], str]) -> Counter[str]:
        """How many statements of a kind it has of each sort of value; counted once."""
        if kind not in self._tallies:
            self._tallies[kind] = Counter([sort_of(statement.value) for statement in self.of_kind(kind)])
        return self._tallies[kind]
