"""Sources in an index file, opened one by one as drafts need them."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import OrderedDict
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from factlint.corpus.keys import SLIP_LENGTHS, slips
from factlint.corpus.record import open_record
from factlint.corpus.sqlite_schema import not_an_index, open_for_reading, query

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

KEPT = 200
"""Sources kept open for the next draft."""
_AT_ONCE = 500
"""Numbers or keys in one question."""
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
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._open: OrderedDict[int, SourceText] = OrderedDict()
        self._size = int(self._rows("SELECT count(*) FROM documents")[0][0])

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        rows = self._rows("SELECT value FROM meta WHERE name = 'fingerprint'")
        if not rows:
            raise not_an_index(self._path, "it was not finished")
        return str(rows[0][0])

    @property
    def reading(self) -> str:
        """How its sources were read, by `reader.reading_of`."""
        rows = self._rows("SELECT value FROM meta WHERE name = 'reading'")
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
            rows = self._rows(_HOLDING, (most + 1, json.dumps([asked[name] for name in some])))
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
            others = self._rows(question, (word[0], *bounds))
            if near := slips(word, (str(other) for (other,) in others)):
                found[word] = near
        return found

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        rows = self._of_numbers("SELECT number, entry, path FROM documents WHERE number IN", numbers)
        own = self._entry
        return {number: (int(entry) if own is None else own, self._shown(path)) for number, entry, path in rows}

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return [number for (number,) in self._rows("SELECT number FROM documents")]

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        with self._lock:
            found = {number: self._open[number] for number in numbers if number in self._open}
            missing = [number for number in numbers if number not in found]
            question = "SELECT number, path, body FROM documents JOIN bodies USING (number) WHERE number IN"
            for number, path, body in self._of_numbers(question, missing):
                if not isinstance(body, bytes):
                    raise not_an_index(self._path, "a source has no record")
                found[number] = open_record(self._shown(path), body)
            if len(found) < len(set(numbers)):
                raise not_an_index(self._path, "a source is missing")
            for number, source in found.items():
                self._open[number] = source
                self._open.move_to_end(number)
            while len(self._open) > KEPT:
                self._open.popitem(last=False)
            return found

    def close(self) -> None:
        """See `Store`."""
        with self._lock:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None

    def _shown(self, path: str | bytes) -> str:
        return self._names.get(path) or (path if isinstance(path, str) else path.decode("utf-8", "surrogateescape"))

    def _of_numbers(self, question: str, numbers: Iterable[int]) -> Iterator[tuple[Any, ...]]:
        wanted = list(numbers)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            yield from self._rows(f"{question} ({','.join('?' * len(some))})", some)

    def _rows(self, question: str, values: Any = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._connected().execute(question, values).fetchall()
            except sqlite3.Error as fault:
                raise not_an_index(self._path, str(fault)) from None

    def _connected(self) -> sqlite3.Connection:
        """The connection of this process; one that a fork has copied belongs to the process it was opened in."""
        if self._connection is None or self._process != os.getpid():
            if self._connection is not None:
                _abandoned.append(self._connection)
            self._connection = open_for_reading(self._path, settled=self._entry is not None)
            self._connection.execute("BEGIN")
            self._process = os.getpid()
        return self._connection


_abandoned: list[object] = []
"""Connections of the process this one was forked from: closing them here would take away its locks."""
