"""Where sources are kept, whatever keeps them: a few batched look-ups, and the sources themselves.

A store knows nothing of drafts and verdicts. `selection` asks it which sources could speak of a draft, loads those, and
from there on they are a small corpus in memory. So every store gives the same verdicts that answers these questions
alike, and a new store is one class with these methods.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from factlint.corpus.source import SourceText

Key = str
"""What a source is found by: a term, a word of a name, a value. `keys` makes them, for sources and for drafts."""
Place = tuple[int, str]
"""Where a source stands in the corpus: the number of the setting's entry that it is from, and its path."""

LARGEST = 1 << 28
"""Bytes that a record may have when unpacked: what claims more is an attack on the memory, or no source."""


class Store(Protocol):
    """Sources by number.

    The numbers are the store's own: nothing outside may depend on which source has which, nor on their order. What is
    shown or breaks a tie goes by `places`, which are the same in every store.
    """

    @property
    def fingerprint(self) -> str:
        """A digest of all it holds and of how that was read: two stores of one fingerprint give the same verdicts."""
        ...

    def __len__(self) -> int:
        """How many sources it holds."""
        ...

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """The sources that have each key; None for a key that more than `most` sources have.

        A key that none has is left out. No list is ever cut short: which part of it remained would depend on the
        store.
        """
        ...

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """The same for sources that have every key of a group (of two or more)."""
        ...

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """For each folded word the words of the sources' names that are a slip away from it: see `keys.slips`."""
        ...

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """Where each of these sources stands."""
        ...

    def all_numbers(self) -> Collection[int]:
        """Every source's number; asked of small stores alone."""
        ...

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """These sources, ready to be compared with a draft. Raises SourceError where what is kept cannot be read."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
