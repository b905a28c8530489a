"""A shared corpus as a project uses it: its slice as long as that will do, the server from then on.

While the slice covers the drafts, no server is needed, and not even the driver is imported.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from factlint.cache import is_sealed
from factlint.corpus.slice.store import NotInSliceError, SliceStore, slice_path
from factlint.errors import FactlintError, Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place, Store

_Answer = TypeVar("_Answer")


def open_shared(address: str, entry: int, reader: str, root: str | None) -> Store:
    """The store of a corpus's address. `root` is the folder whose `.factlint` may hold a slice of it.

    Raises SourceError where there is neither a slice that this program can use nor a server that answers.
    """
    path = slice_path(root, address) if root is not None else None
    if path is not None and (own := usable_slice(path, entry, reader)) is not None:
        return SharedStore(own, address, entry, reader)
    return _server(address, entry, reader)


class SharedStore:
    """A slice, and the server where it does not do."""

    def __init__(self, own: SliceStore, address: str, entry: int, reader: str) -> None:
        self._slice, self._address, self._entry, self._reader = own, address, entry, reader
        self._now: Store = own

    @property
    def covered(self) -> bool:
        """Whether the slice has answered everything so far."""
        return self._now is self._slice

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        return self._now.fingerprint

    def __len__(self) -> int:
        return len(self._now)

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`. Every selection begins with this, so here the corpus may have become another."""
        return self._answer(lambda store: store.holding(keys, most), begins=True)

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        return self._answer(lambda store: store.holding_all(groups, most))

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        return self._answer(lambda store: store.near(words))

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        wanted = list(numbers)
        return self._answer(lambda store: store.places(wanted))

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return self._answer(lambda store: store.all_numbers(), begins=True)

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        return self._answer(lambda store: store.load(numbers))

    def close(self) -> None:
        """See `Store`."""
        self._slice.close()
        self._now.close()

    def _answer(self, ask: Callable[[Store], _Answer], *, begins: bool = False) -> _Answer:
        try:
            return ask(self._now)
        except NotInSliceError:
            self._now = self._on_the_server(begins=begins)
            return ask(self._now)

    def _on_the_server(self, *, begins: bool) -> Store:
        try:
            server = _server(self._address, self._entry, self._reader)
        except FactlintError as fault:
            message = f"this project's slice of it does not cover the draft, and {fault.problems[0].message}"
            raise SourceError(Problem(fault.problems[0].path, 0, 0, message)) from None
        if not begins and server.fingerprint != self._slice.fingerprint:
            # What the slice has answered of this draft, and what the server would, are of two corpora.
            message = "the corpus has changed since this project's slice was taken; run `factlint index build`"
            raise SourceError(Problem(_shown(self._address), 0, 0, message))
        return server


def usable_slice(path: str, entry: int, reader: str) -> SliceStore | None:
    """The slice; None where there is none, one that another version has read, or one that somebody else made."""
    if not os.path.exists(path):
        return None
    try:
        own = SliceStore(path, entry)
    except SourceError:
        return None
    return own if own.reader.startswith(f"{reader}/") and is_sealed(own.reader) else None


def _server(address: str, entry: int, reader: str) -> Store:
    from factlint.corpus.postgres.store import PostgresStore

    return PostgresStore(address, entry, reader)


def _shown(address: str) -> str:
    from factlint.corpus.postgres.address import shown

    return shown(address)
