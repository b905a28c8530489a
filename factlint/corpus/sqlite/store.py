"""Sources in an index file, opened one by one as drafts need them."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from factlint.corpus.keys import SLIP_LENGTHS, slips
from factlint.corpus.open_sources import OpenSources
from factlint.corpus.record import open_record
from factlint.corpus.sqlite.reading import SQLiteReading
from factlint.corpus.sqlite.schema import not_an_index, open_for_reading, query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

KEPT = 200
"""Sources kept open for the next draft."""
_LONGEST_COUNT = 18
"""Digits of a number of sources."""
# A question for each key, prepared once: with all keys in one question it costs half as much again. What too many
# sources have is told by one row, since rows that are only counted cost a fifth of those that are handed over.
_MORE = "SELECT 1 FROM keys WHERE keys MATCH ? LIMIT 1 OFFSET ?"
_HOLDING = "SELECT rowid FROM keys WHERE keys MATCH ? LIMIT ?"


class SQLiteStore:
    """An index file as it was when it was opened, as a `Store`.

    `shown` has the paths that sources are shown under, by the index's names for them; `entry` takes the place of the
    sources' own entry numbers where the file is itself an entry of the corpus setting. May be used from several threads
    and, after a fork, from several processes. Raises SourceError where the file is missing or no index.
    """

    def __init__(
        self, path: str | os.PathLike[str], shown: Mapping[str | bytes, str] | None = None, entry: int | None = None
    ) -> None:
        self._path, self._names, self._entry = os.fspath(path), shown or {}, entry
        self._reading = SQLiteReading(self._connect, partial(not_an_index, self._path))
        self._open = OpenSources(KEPT)
        self._meta = {str(name): str(value) for name, value in self._reading.rows("SELECT name, value FROM meta")}
        self._size = self._counted()

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        if "fingerprint" not in self._meta:
            raise not_an_index(self._path, "it was not finished")
        return self._meta["fingerprint"]

    @property
    def reading(self) -> str:
        """How its sources were read, by `reader.reading_of`."""
        return self._meta.get("reading", "")

    def _counted(self) -> int:
        """How many sources it has: as noted when it was finished, since counting a million takes its time."""
        noted = self._meta.get("sources", "")
        if "fingerprint" in self._meta and noted.isdecimal() and len(noted) <= _LONGEST_COUNT:
            return int(noted)
        return int(self._reading.rows("SELECT count(*) FROM documents")[0][0])

    def __len__(self) -> int:
        return self._size

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`."""
        found: dict[Key, frozenset[int] | None] = {}
        for key in keys:
            question = query(key)
            if self._size > most and self._reading.rows(_MORE, (question, most)):
                found[key] = None
            elif rows := self._reading.rows(_HOLDING, (question, most)):
                found[key] = frozenset([number for (number,) in rows])
        return found

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        found: dict[tuple[Key, ...], frozenset[int] | None] = {}
        for group in groups:
            if rows := self._reading.rows(_HOLDING, (query(*group), most + 1)):
                found[group] = frozenset([number for (number,) in rows]) if len(rows) <= most else None
        return found

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        question = "SELECT word FROM words WHERE initial = ? AND length BETWEEN ? AND ?"
        found = {}
        for word in words:
            bounds = len(word) + SLIP_LENGTHS[0], len(word) + SLIP_LENGTHS[-1]
            others = self._reading.rows(question, (word[0], *bounds))
            if near := slips(word, (str(other) for (other,) in others)):
                found[word] = near
        return found

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        rows = self._reading.rows_of("SELECT number, entry, path FROM documents WHERE number IN", numbers)
        own = self._entry
        return {number: (int(entry) if own is None else own, self._shown(path)) for number, entry, path in rows}

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return [number for (number,) in self._reading.rows("SELECT number FROM documents")]

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        found = self._open.among(numbers)
        missing = [number for number in numbers if number not in found]
        question = "SELECT number, path, body FROM documents JOIN bodies USING (number) WHERE number IN"
        for number, path, body in self._reading.rows_of(question, missing):
            if not isinstance(body, bytes):
                raise not_an_index(self._path, "a source has no record")
            found[number] = open_record(self._shown(path), body)
        if len(found) < len(set(numbers)):
            raise not_an_index(self._path, "a source is missing")
        self._open.keep(found)
        return found

    def close(self) -> None:
        """See `Store`."""
        self._reading.close()

    def _shown(self, path: str | bytes) -> str:
        return self._names.get(path) or (path if isinstance(path, str) else path.decode("utf-8", "surrogateescape"))

    def _connect(self) -> sqlite3.Connection:
        connection = open_for_reading(self._path, settled=self._entry is not None)
        connection.execute("BEGIN")
        return connection
