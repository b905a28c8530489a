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

from factlint.corpus.keys import SHORTEST_SLIP, date_keys, figure_keys, name_keys
from factlint.corpus.terms import folded, sentence_terms
from factlint.records import cached_property, field, record
from factlint.text.tokens import tokenize
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.name import Name, fold_name
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.corpus.keys import NameKeys
    from factlint.corpus.store import Key, Store
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence

WHOLE = 6
"""Sources that a store may have to be taken whole. Already among eight, most of them on other things, a draft's values
meet strangers' that are only alike, and are taken to be backed, disputed or contradicted."""
MOST = 500
"""Sources that may have a key: what more have tells none of them from another."""
BUDGET, DRAFT_BUDGET = 3_000, 30_000
"""Sources that the keys of one sentence, or of the draft, may lead to, each counted once for each key, rarest first."""
SHARE = 0.2
"""How much a source of the draft as a whole shares with it, beside the one that shares most: sources of one story
mostly half and more, other texts mostly a seventh."""
COVERED = 0.45
"""The share of a sentence's rare words, by weight, that a source has which tells of what the sentence says."""
PER_DRAFT, PER_SENTENCE, PER_NAME = 20, 2, 1
"""Sources taken for the draft as a whole; for a sentence or a name that none of those has."""
CAP = 40
"""Sources taken in all."""


@record(frozen=False)
class _Asked:
    """What one sentence of the draft asks for."""

    terms: frozenset[Key]
    names: list[NameKeys] = field(default_factory=list)
    values: set[Key] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    """The folded words of its names, for slips."""

    @property
    def keys(self) -> frozenset[Key]:
        """All of it."""
        return self.terms.union(self.values, *(name.any for name in self.names))


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
            own.values |= figure_keys(value)
        elif isinstance(value, PartialDate):
            own.values |= date_keys(value)
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
        self._store, self._asked, self._sources = store, asked, len(store)
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
        whole = self._scores(frozenset().union(*(own.keys for own in self._asked)), DRAFT_BUDGET)
        least = SHARE * max(whole.values(), default=0.0)
        taken = self._best({number: score for number, score in whole.items() if score >= least}, PER_DRAFT)
        found = dict.fromkeys(taken)
        for own in self._asked:
            local = self._scores(own.keys | self._slip_keys(own), BUDGET)
            least = COVERED * self._worth(own.terms)
            if not any(local.get(number, 0.0) >= least for number in taken):
                telling = {number: score for number, score in local.items() if score >= least}
                found.update(dict.fromkeys(self._best(telling, PER_SENTENCE)))
            for name in own.names:
                holders = self._holders_of(name)
                if holders and found.keys().isdisjoint(holders):
                    near = {n: local.get(n, 0.0) + whole.get(n, 0.0) for n in holders}
                    found.update(dict.fromkeys(self._best(near, PER_NAME)))
        return list(found)[:CAP]

    def _slip_keys(self, own: _Asked) -> frozenset[Key]:
        """What the names of a sentence may be slips of."""
        return frozenset(f"@{other}" for word in own.words for other in self._slips.get(word, ()))

    def _worth(self, terms: Iterable[Key]) -> float:
        """The weight of a sentence's terms, those that no source has with the rest; common ones count for nothing."""
        lists = (self._holders.get(key, ()) for key in terms)
        return math.fsum(self._weight(len(found)) for found in lists if found is not None) or 1.0

    def _holders_of(self, name: NameKeys) -> frozenset[int]:
        """The sources that have a name: all of its words, or what stands for the whole; none where too many have it."""
        whole: frozenset[int] = frozenset().union(*(self._holders.get(key) or () for key in name.whole))
        lists = [self._holders.get(word, frozenset()) for word in name.words]
        known = [found for found in lists if found is not None]
        if len(known) == len(lists):
            return whole.union(frozenset.intersection(*known) if known else ())
        return whole | (self._together.get(name.words) or frozenset())

    @cached_property
    def _together(self) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """The sources that have all words of the names some word of which is common."""
        names = {name.words for own in self._asked for name in own.names if len(name.words) > 1}
        common = {words for words in names if any(self._holders.get(word, ()) is None for word in words)}
        return self._store.holding_all(common, MOST) if common else {}

    def _weight(self, count: int) -> float:
        return math.log((self._sources + 1) / (count + 0.5))

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
