"""Sources in an index file, opened one by one as drafts need them."""

from __future__ import annotations

import json
import os
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from factlint.corpus.keys import SLIP_LENGTHS, slips
from factlint.corpus.open_sources import OpenSources
from factlint.corpus.record import open_record
from factlint.corpus.sqlite_reading import SQLiteReading
from factlint.corpus.sqlite_schema import not_an_index, open_for_reading, query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

KEPT = 200
"""Sources kept open for the next draft."""
_AT_ONCE = 500
"""Keys in one question."""
_HOLDING = """
    SELECT place, numbers FROM (
        SELECT asked.key AS place, (
            SELECT group_concat(rowid) FROM (SELECT rowid FROM keys WHERE keys MATCH asked.value LIMIT ?)
        ) AS numbers FROM json_each(?) AS asked
    ) WHERE numbers IS NOT NULL"""
_Asked = TypeVar("_Asked", "Key", "tuple[Key, ...]")


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
        self._size = int(self._reading.rows("SELECT count(*) FROM documents")[0][0])

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        rows = self._reading.rows("SELECT value FROM meta WHERE name = 'fingerprint'")
        if not rows:
            raise not_an_index(self._path, "it was not finished")
        return str(rows[0][0])

    @property
    def reading(self) -> str:
        """How its sources were read, by `reader.reading_of`."""
        rows = self._reading.rows("SELECT value FROM meta WHERE name = 'reading'")
        return str(rows[0][0]) if rows else ""

    def __len__(self) -> int:
        return self._size

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`."""
        return self._matching({key: query(key) for key in keys}, most)

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        return self._matching({group: query(*group) for group in groups}, most)

    def _matching(self, asked: Mapping[_Asked, str], most: int) -> dict[_Asked, frozenset[int] | None]:
        """The sources that answer each question, all of them asked at once."""
        found: dict[_Asked, frozenset[int] | None] = {}
        names = list(asked)
        for start in range(0, len(names), _AT_ONCE):
            some = names[start : start + _AT_ONCE]
            rows = self._reading.rows(_HOLDING, (most + 1, json.dumps([asked[name] for name in some])))
            for place, numbers in rows:
                held = frozenset(map(int, numbers.split(",")))
                found[some[place]] = held if len(held) <= most else None
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
