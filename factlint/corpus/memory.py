"""A corpus held in memory: its passages by term, its statements by sentence, its words by spelling.

Statements are read from a source when the first look-up touches it, so that a large corpus costs a small draft only
what the draft needs.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest
from operator import neg
from typing import TYPE_CHECKING

from factlint.corpus.terms import sentence_terms
from factlint.kinds import read_statements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from factlint.corpus.spelling import Spelling
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence
    from factlint.values.comparison import Value
    from factlint.values.source_words import SourceWords


MOST_POSTINGS = 20_000
"""How many places of its terms a look-up may visit."""


@dataclass(eq=False)
class Passage:
    """One sentence of a source, with what verdicts need of it."""

    source: SourceText
    sentence: Sentence
    number: int
    """Its number in the corpus."""

    @cached_property
    def terms(self) -> frozenset[str]:
        return sentence_terms(self.sentence)

    @property
    def statements(self) -> Sequence[Statement]:
        return self.source.statements_of(self.sentence.index)

    @property
    def path(self) -> str:
        return self.source.document.path


@dataclass(eq=False)
class SourceText:
    """One source: its document and, once asked for, its statements."""

    document: Document
    anchor: date | None = None
    known_names: frozenset[str] = frozenset()
    first_passage: int = 0
    given: Sequence[Statement] | None = None
    """Its statements, where they have been read already."""
    _tally: Counter[tuple[str, str]] | None = None

    @cached_property
    def statements(self) -> Sequence[Statement]:
        if self.given is not None:
            return self.given
        return read_statements(self.document, self.anchor, self.known_names)

    @cached_property
    def _by_sentence(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            found[statement.sentence.index].append(statement)
        return found

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
        from factlint.values.source_words import source_words

        return source_words("\n".join(sentence.text for sentence in self.document.sentences))

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The number of the sentence that holds a place of `prose`, and the place within it."""
        number = max(0, bisect_right(self._prose_starts, position) - 1)
        return number, position - self._prose_starts[number]

    def tally(self, sort_of: Callable[[Value], str]) -> Counter[tuple[str, str]]:
        """How many statements it has of each kind and sort of value; counted once."""
        if self._tally is None:
            self._tally = Counter((s.kind, sort_of(s.value)) for s in self.statements)
        return self._tally

    def statements_of(self, sentence: int) -> Sequence[Statement]:
        return self._by_sentence.get(sentence, ())


@dataclass(eq=False)
class MemoryCorpus:
    """Sources that fit in memory, looked up by term and by spelling."""

    sources: list[SourceText] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    _weights: dict[str, float] = field(default_factory=dict)

    def add(self, document: Document, anchor: date | None = None, known_names: frozenset[str] = frozenset()) -> None:
        """Take a document in. `anchor` resolves its relative dates where it has no dateline of its own."""
        source = SourceText(document, anchor, known_names, len(self.passages))
        self.sources.append(source)
        for sentence in document.sentences:
            self.passages.append(Passage(source, sentence, len(self.passages)))

    @classmethod
    def of_draft(cls, document: Document, claims: Sequence[Statement]) -> MemoryCorpus:
        """A draft as its own corpus, its statements read already."""
        corpus = cls()
        corpus.add(document)
        corpus.sources[0].given = claims
        return corpus

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        postings: dict[str, list[int]] = defaultdict(list)
        for passage in self.passages:
            for term in passage.terms:
                postings[term].append(passage.number)
        return postings

    def weight(self, term: str) -> float:
        """How much a term says: its inverse document frequency over the corpus's sentences, at least a little."""
        weight = self._weights.get(term)
        if weight is None:
            weight = 0.4 + math.log((len(self.passages) + 1) / (len(self._postings.get(term, ())) + 1)) / 3
            self._weights[term] = weight
        return weight

    def search(self, terms: Iterable[str], limit: int) -> list[tuple[Passage, float]]:
        """The passages that share most with these terms, best first, with the weight shared.

        The rarest terms are looked up first, and the common ones only while the work stays within `MOST_POSTINGS`: what
        stands in thousands of sentences tells none of them from another. What the sentences on either side share counts
        for a quarter, since reporters merge and split sentences.
        """
        direct: dict[int, float] = defaultdict(float)
        work = 0
        for count, term in sorted((len(self._postings[term]), term) for term in terms if term in self._postings):
            weight = self.weight(term)
            for number in self._postings[term][: MOST_POSTINGS - work]:
                direct[number] += weight
            work += count
            if work >= MOST_POSTINGS:
                break
        scores = dict(direct)
        passages = self.passages
        for number, score in direct.items():
            beside = direct.get(number + 1)  # not indexed: that would add it
            if beside is not None and passages[number].source is passages[number + 1].source:
                scores[number] += beside / 4
                scores[number + 1] += score / 4
        best = nsmallest(limit, zip(map(neg, scores.values()), scores, strict=True))
        return [(passages[number], -score) for score, number in best]

    def _together(self, first: int, second: int) -> bool:
        return self.passages[first].source is self.passages[second].source

    def passages_of(self, source: SourceText) -> Sequence[Passage]:
        """All passages of one source, in order."""
        return self.passages[source.first_passage : source.first_passage + len(source.document.sentences)]

    def neighbour(self, passage: Passage, step: int) -> Passage | None:
        """The passage so many sentences on in the same source."""
        number = passage.number + step
        if 0 <= number < len(self.passages) and self._together(passage.number, number):
            return self.passages[number]
        return None

    @cached_property
    def spelling(self) -> Spelling:
        """The corpus's words and names, for looking names up."""
        from factlint.corpus.spelling import Spelling

        return Spelling(self)

    def statements(self, *kinds: str) -> Iterator[tuple[Passage, Statement]]:
        """Every statement of these kinds, in corpus order."""
        for source in self.sources:
            for statement in source.statements:
                if statement.kind in kinds:
                    yield self.passages[source.first_passage + statement.sentence.index], statement
