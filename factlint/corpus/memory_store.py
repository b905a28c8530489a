"""Sources kept in memory: what a linter has that was given texts, or is to leave nothing on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.digests import blake2b, digest_of
from factlint.corpus.keys import SLIP_LENGTHS, name_words, slips, source_keys
from factlint.records import cached_property

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place


class MemoryStore:
    """A store in dictionaries, made when the first look-up needs them.

    `sources` are in canonical order, each with the number of the corpus setting's entry that it is from; `reading` is
    how they are read, by `reader.reading_of`.
    """

    def __init__(self, sources: Sequence[tuple[int, SourceText]], reading: str) -> None:
        self._sources = [source for _, source in sources]
        self._entries = [entry for entry, _ in sources]
        self._reading = reading

    @cached_property
    def fingerprint(self) -> str:
        """See `Store`."""
        digest = blake2b(self._reading.encode(), digest_size=16)
        for entry, source in zip(self._entries, self._sources, strict=True):
            document = source.document
            digest.update(f"{entry} {document.path} {digest_of(document.text)} {source.anchor}\n".encode())
        return str(digest.hexdigest())

    def __len__(self) -> int:
        return len(self._sources)

    @cached_property
    def _holders(self) -> dict[Key, set[int]]:
        holders: dict[Key, set[int]] = {}
        for number, source in enumerate(self._sources):
            for key in source_keys(source.terms, source.statements):
                holders.setdefault(key, set()).add(number)
        return holders

    @cached_property
    def _words(self) -> dict[tuple[str, int], set[str]]:
        """The words of names by first letter and length."""
        words: dict[tuple[str, int], set[str]] = {}
        for source in self._sources:
            for word in name_words(source.of_kind("name")):
                words.setdefault((word[0], len(word)), set()).add(word)
        return words

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`."""
        holders = self._holders
        return {key: _at_most(holders[key], most) for key in keys if key in holders}

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        found = {}
        for group in groups:
            if together := set.intersection(*(self._holders.get(key, set()) for key in group)):
                found[group] = _at_most(together, most)
        return found

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        found = {}
        for word in words:
            others = (self._words.get((word[0], len(word) + step), ()) for step in SLIP_LENGTHS)
            if near := slips(word, (other for some in others for other in some)):
                found[word] = near
        return found

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        return {number: (self._entries[number], self._sources[number].document.path) for number in numbers}

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return range(len(self._sources))

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        return {number: self._sources[number] for number in numbers}

    def close(self) -> None:
        """Nothing is open."""


def _at_most(numbers: set[int], most: int) -> frozenset[int] | None:
    return frozenset(numbers) if len(numbers) <= most else None
