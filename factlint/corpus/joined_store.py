"""Several stores as one: a corpus of folders, an index built elsewhere and a newsroom's database together."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from factlint.corpus.digests import digest_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place, Store

_Asked = TypeVar("_Asked", "Key", "tuple[Key, ...]")


class JoinedStore:
    """A store of stores. A source's number is its own store's times their count, plus its store's place among them."""

    def __init__(self, stores: Sequence[Store]) -> None:
        self._stores = stores

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        return digest_of(" ".join(store.fingerprint for store in self._stores))

    def __len__(self) -> int:
        return sum(map(len, self._stores))

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`."""
        return self._merged([store.holding(keys, most) for store in self._stores], most)

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        return self._merged([store.holding_all(groups, most) for store in self._stores], most)

    def _merged(
        self, answers: Sequence[Mapping[_Asked, frozenset[int] | None]], most: int
    ) -> dict[_Asked, frozenset[int] | None]:
        merged: dict[_Asked, frozenset[int] | None] = {}
        for place, answer in enumerate(answers):
            for asked, numbers in answer.items():
                before = merged.get(asked, frozenset())
                if before is None or numbers is None:
                    merged[asked] = None
                    continue
                together = before | self._outer(place, numbers)
                merged[asked] = together if len(together) <= most else None
        return merged

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        merged: dict[str, frozenset[str]] = {}
        for store in self._stores:
            for word, others in store.near(words).items():
                merged[word] = merged.get(word, frozenset()) | others
        return merged

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        found: dict[int, Place] = {}
        for place, own in self._by_store(numbers).items():
            found |= {self._number(place, n): where for n, where in self._stores[place].places(own).items()}
        return found

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return [
            number for place, store in enumerate(self._stores) for number in self._outer(place, store.all_numbers())
        ]

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        found: dict[int, SourceText] = {}
        for place, own in self._by_store(numbers).items():
            found |= {self._number(place, n): source for n, source in self._stores[place].load(own).items()}
        return found

    def close(self) -> None:
        """See `Store`."""
        for store in self._stores:
            store.close()

    def _number(self, place: int, number: int) -> int:
        return number * len(self._stores) + place

    def _outer(self, place: int, numbers: Iterable[int]) -> frozenset[int]:
        return frozenset(self._number(place, number) for number in numbers)

    def _by_store(self, numbers: Iterable[int]) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for number in numbers:
            found.setdefault(number % len(self._stores), []).append(number // len(self._stores))
        return found
