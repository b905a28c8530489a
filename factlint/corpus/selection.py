"""Which few sources could speak of a draft, out of however many a store holds.

A pure function over a store's look-ups: nothing depends on the store's numbers or on the order of its answers, so that
every store selects the same. A small store is taken whole. Of a larger one a source is taken because it shares a
sentence's rarest words, because it has most of the draft's rare words, because it has a name of the draft, or one
that a name of the draft may be a slip of, or because it states a figure or date of the draft beside a rare word.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.corpus.keys import SHORTEST_SLIP, asked_figure_keys, date_keys, name_keys
from factlint.corpus.terms import folded, sentence_terms
from factlint.records import field, record
from factlint.text.tokens import tokenize
from factlint.values.names import Name, fold_name
from factlint.values.partial_date import PartialDate
from factlint.values.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.corpus.store import Key, Store
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence

WHOLE = 30
"""Sources that a store may have to be taken whole."""
MOST = 500
"""Sources that may have a key: what more have tells none of them from another."""
BUDGET = 3_000
"""Sources that the keys of one sentence may lead to, counted once for each key, rarest first."""
PER_SENTENCE = 4
"""Sources taken for one sentence."""
PER_DRAFT = 8
"""Sources taken for the draft as a whole."""
PER_NAME = 3
PER_VALUE = 2
CAP = 60
"""Sources taken in all."""


@record(frozen=False)
class _Asked:
    """What one sentence of the draft asks for."""

    terms: frozenset[Key]
    names: list[frozenset[Key]] = field(default_factory=list)
    values: list[frozenset[Key]] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    """The folded words of its names, for slips."""

    @property
    def keys(self) -> frozenset[Key]:
        """All keys."""
        return self.terms.union(*self.names, *self.values)


def select(store: Store, document: Document, claims: Iterable[Statement]) -> list[int]:
    """The numbers of the sources to check a draft against, the most telling first."""
    if len(store) <= WHOLE:
        numbers = store.all_numbers()
        places = store.places(numbers)
        return sorted(numbers, key=places.__getitem__)
    return _Selection(store, _asked(document, claims)).numbers()


def _asked(document: Document, claims: Iterable[Statement]) -> list[_Asked]:
    asked = {sentence.index: _Asked(_terms(sentence)) for sentence in document.sentences}
    for claim in claims:
        own = asked[claim.sentence.index]
        value = claim.value
        if isinstance(value, Name):
            own.names.append(name_keys(value))
            own.words.update(fold_name(value.text))
        elif isinstance(value, Quantity):
            own.values.append(asked_figure_keys(value))
        elif isinstance(value, PartialDate) and (keys := date_keys(value)):
            own.values.append(keys)
    return list(asked.values())


def _terms(sentence: Sentence) -> frozenset[Key]:
    """What a sentence is about; a table's cell or a fragment is about what stands above it too."""
    terms = sentence_terms(sentence)
    block = sentence.block
    if block.header or len(terms) <= 3:
        terms |= frozenset(folded(tokenize(f"{block.header} {block.heading}")))
    return terms


class _Selection:
    """One draft's way through one store."""

    def __init__(self, store: Store, asked: Sequence[_Asked]) -> None:
        self._store, self._asked = store, asked
        self._holders = dict(store.holding(frozenset().union(*(own.keys for own in asked)), MOST))
        self._slips = self._look_for_slips()

    def _look_for_slips(self) -> Mapping[str, frozenset[str]]:
        """For the words of names that no source has, what they may be slips of."""
        words = {word for own in self._asked for word in own.words if len(word) >= SHORTEST_SLIP}
        unknown = sorted(word for word in words if f"@{word}" not in self._holders)
        near = self._store.near(unknown) if unknown else {}
        keys = {f"@{other}" for others in near.values() for other in others}
        self._holders.update(self._store.holding(keys, MOST) if keys else {})
        return near

    def numbers(self) -> list[int]:
        """The sources, the most telling first."""
        whole = self._scores(frozenset().union(*(own.terms.union(*own.names) for own in self._asked)), BUDGET * 10)
        taken: dict[int, float] = defaultdict(float)
        for number in self._best(whole, PER_DRAFT):
            taken[number] += whole[number]
        for own in self._asked:
            local = self._scores(own.terms.union(*own.names, *self._slip_keys(own)), BUDGET)
            for number in self._best(local, PER_SENTENCE):
                taken[number] += local[number]
            for wanted, limit in ((own.names, PER_NAME), (own.values, PER_VALUE)):
                for keys in wanted:
                    held = {n: local.get(n, 0.0) + whole.get(n, 0.0) / 10 for n in self._any(keys)}
                    for number in self._best(held, limit):
                        taken[number] += local.get(number, 0.0)
        return self._best(taken, CAP)

    def _slip_keys(self, own: _Asked) -> list[frozenset[Key]]:
        return [frozenset(f"@{other}" for other in self._slips[word]) for word in own.words if word in self._slips]

    def _any(self, keys: Iterable[Key]) -> set[int]:
        found: set[int] = set()
        for key in keys:
            found |= self._holders.get(key) or frozenset()
        return found

    def _weight(self, count: int) -> float:
        return math.log((len(self._store) + 1) / (count + 0.5))

    def _scores(self, keys: Iterable[Key], budget: int) -> dict[int, float]:
        """What each source shares of these keys, rarest first, while the budget lasts; no list is cut short."""
        scores: dict[int, float] = defaultdict(float)
        lists = sorted((len(found), key, found) for key in keys if (found := self._holders.get(key)))
        for count, _, numbers in lists:
            budget -= count
            if budget < 0:
                break
            weight = self._weight(count)
            for number in numbers:
                scores[number] += weight
        return scores

    def _best(self, scores: Mapping[int, float], limit: int) -> list[int]:
        """The best, in order; between equals their places decide."""
        if len(scores) > limit:
            least = sorted(scores.values(), reverse=True)[limit - 1]
            scores = {number: score for number, score in scores.items() if score >= least}
        places = self._store.places(scores)
        return sorted(scores, key=lambda number: (-scores[number], places[number]))[:limit]
