"""A corpus held in memory: its passages by term, its statements by sentence, its words by spelling.

Every index is the sum of its sources' own, looked up as it is asked for: putting a corpus together costs next to
nothing, and a source that is in several is indexed once.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from heapq import nsmallest
from itertools import chain
from operator import neg
from typing import TYPE_CHECKING

from factlint.corpus.source import Passage, SourceText
from factlint.records import cached_property, field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from factlint.corpus.spelling import Spelling
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document

__all__ = ["MOST_POSTINGS", "MemoryCorpus", "Passage", "SourceText"]

MOST_POSTINGS = 20_000
"""How many places of its terms a look-up may visit."""


class _Weights(dict[str, float]):
    """The weights that were asked for so far. It knows nothing of its corpus, which so goes when it is done with."""

    def __init__(self, passages: int, frequencies: Mapping[str, int]) -> None:
        self._passages, self._frequencies = passages, frequencies

    def __missing__(self, term: str) -> float:
        weight = 0.4 + math.log((self._passages + 1) / (self._frequencies.get(term, 0) + 1)) / 3
        self[term] = weight
        return weight


@record(frozen=False, eq=False, slots=False)
class MemoryCorpus:
    """Sources that fit in memory, looked up by term and by spelling."""

    sources: list[SourceText] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    _first: dict[int, int] = field(default_factory=dict)
    """The number of each source's first passage."""
    _found: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Iterable[SourceText]) -> MemoryCorpus:
        """The corpus of these sources, in this order, each text once."""
        corpus = cls()
        for source in _without_copies(sources):
            corpus.hold(source)
        return corpus

    def add(self, document: Document, anchor: date | None = None, known_names: frozenset[str] = frozenset()) -> None:
        """Take a document in. `anchor` resolves its relative dates where it has no dateline of its own."""
        self.hold(SourceText(document, anchor, known_names))

    def hold(self, source: SourceText) -> None:
        """Take a source in."""
        for sum_of_all in ("_indexes", "frequencies", "tables", "weights"):
            self.__dict__.pop(sum_of_all, None)
        passages = self.passages
        self._first[id(source)] = len(passages)
        self.sources.append(source)
        for sentence in source.document.sentences:
            passages.append(Passage(source, sentence, len(passages)))

    @classmethod
    def of_draft(cls, document: Document, claims: Sequence[Statement]) -> MemoryCorpus:
        """A draft as its own corpus, its statements read already."""
        return cls.of([SourceText(document, given=claims)])

    def postings(self, term: str) -> list[int]:
        """The numbers of the passages that have a term, in order."""
        found = self._found.get(term)
        if found is None:
            found, all_of_them = [], self.frequencies.get(term, 0)
            for own_postings, first in self._indexes if all_of_them else ():
                if own := own_postings(term):
                    found += [first + number for number in own]
                    if len(found) == all_of_them:
                        break
            self._found[term] = found
        return found

    def frequency(self, term: str) -> int:
        """How many passages have a term."""
        return self.frequencies.get(term, 0)

    @cached_property
    def frequencies(self) -> Mapping[str, int]:
        """How many passages have each term."""
        return Counter(chain.from_iterable(chain.from_iterable([source.terms for source in self.sources])))

    @cached_property
    def _indexes(self) -> list[tuple[Callable[[str], list[int] | None], int]]:
        """For each source the look-up of its own postings, and the number of its first passage."""
        return [(source.postings.get, self._first[id(source)]) for source in self.sources]

    @cached_property
    def tables(self) -> list[SourceText]:
        """The sources that have tables."""
        return [source for source in self.sources if source.cells]

    def weight(self, term: str) -> float:
        """How much a term says: its inverse document frequency over the corpus's sentences, at least a little."""
        return self.weights[term]

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """`weight` of any term, worked out when it is asked for."""
        return _Weights(len(self.passages), self.frequencies)

    def search(self, terms: Iterable[str], limit: int) -> list[tuple[Passage, float]]:
        """The passages that share most with these terms, best first, with the weight shared.

        The rarest terms are looked up first, and the common ones only while the work stays within `MOST_POSTINGS`: what
        stands in thousands of sentences tells none of them from another. What the sentences on either side share counts
        for a quarter, since reporters merge and split sentences.
        """
        direct: dict[int, float] = defaultdict(float)
        weights, work = self.weights, 0
        places = {term: found for term in terms if (found := self.postings(term))}
        for count, term in sorted([(len(found), term) for term, found in places.items()]):
            weight = weights[term]
            for number in places[term][: MOST_POSTINGS - work]:
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

    def passage(self, source: SourceText, sentence: int) -> Passage:
        """The passage of a source's sentence, by its number in the source."""
        return self.passages[self._first[id(source)] + sentence]

    def passages_of(self, source: SourceText) -> Sequence[Passage]:
        """All passages of one source, in order."""
        first = self._first[id(source)]
        return self.passages[first : first + len(source.document.sentences)]

    def neighbour(self, passage: Passage, step: int) -> Passage | None:
        """The passage so many sentences on in the same source."""
        number = passage.number + step
        if 0 <= number < len(self.passages) and self.passages[number].source is passage.source:
            return self.passages[number]
        return None

    @cached_property
    def spelling(self) -> Spelling:
        """The corpus's words and names, for looking names up."""
        from factlint.corpus.spelling import Spelling

        return Spelling(self.sources, self.passages, self._first)

    def statements(self, *kinds: str) -> Iterator[tuple[Passage, Statement]]:
        """Every statement of these kinds, in corpus order."""
        for source in self.sources:
            own = source.of_kind(kinds[0]) if len(kinds) == 1 else source.statements
            for statement in own:
                if statement.kind in kinds:
                    yield self.passage(source, statement.sentence.index), statement


def _without_copies(sources: Iterable[SourceText]) -> list[SourceText]:
    """The sources, in their order, without those that say word for word what an earlier one says.

    Facts compete with one another for what a claim means: a copy would compete with itself, and nothing would be sure
    enough any more to be told.
    """
    kept: list[SourceText] = []
    alike: dict[int, list[SourceText]] = defaultdict(list)
    for source in sources:
        as_long = alike[len(source.document.sentences)]
        if not any(_is_copy(source, other) for other in as_long):
            as_long.append(source)
            kept.append(source)
    return kept


def _is_copy(source: SourceText, other: SourceText) -> bool:
    """Whether two texts of as many sentences are one: the same day, the same sentences, the same heads of cells."""
    one, two = source.document, other.document
    if one.dateline != two.dateline or source.anchor != other.anchor:
        return False
    pairs = zip(one.sentences, two.sentences, strict=True)
    return all(a.text == b.text and a.block.header == b.block.header for a, b in pairs)
