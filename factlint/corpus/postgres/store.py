"""Sources in a PostgreSQL database that a whole newsroom shares.

All look-ups of a draft of one sort are one query. A store sees the corpus as it was when it was opened: who loads new
sources meanwhile changes no verdict half-way.
"""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Any

from factlint.corpus.keys import SHORTEST_SLIP, SLIP_LENGTHS, slips
from factlint.corpus.open_sources import OpenSources
from factlint.corpus.postgres import schema as postgres_schema
from factlint.corpus.postgres.address import connect, shown, telling
from factlint.corpus.record import open_record
from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import psycopg

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

KEPT = 512
"""Sources kept open for the next draft."""
_MARK = "\x1f"
"""Parts the keys of a group; no key holds it."""

_HOLDING = """
    select key, case when sources <= %(most)s then
        coalesce(numbers, array(select s.number from factlint.sources s where s.keys @> array[k.key])) end
    from factlint.keys k where key = any(%(keys)s)"""
_HOLDING_ALL = """
    select position, array(
        select s.number from factlint.sources s where s.keys @> string_to_array(k.keys, %(mark)s) limit %(most)s + 1)
    from unnest(%(groups)s::text[]) with ordinality as k (keys, position)"""
_NEAR = """
    select asked.word, array_agg(w.word) from unnest(%(words)s::text[]) as asked (word)
    join factlint.words w on "left"(w.word, 1) collate "C" = "left"(asked.word, 1)
        and length(w.word) between length(asked.word) - %(reach)s and length(asked.word) + %(reach)s
    group by asked.word"""


class PostgresStore:
    """A shared corpus, as a `Store`.

    Raises SourceError where the database cannot be reached or holds no corpus that this program can use, and UsageError
    where the driver is not installed.
    """

    def __init__(self, address: str, entry: int = 0, reader: str | None = None) -> None:
        """`entry` is its number in the corpus setting; `reader` the version that must have read its sources."""
        self._address, self._entry, self._name = address, entry, shown(address)
        self._lock = Lock()
        self._open = OpenSources(KEPT)
        self._connection: psycopg.Connection[Any] | None = None
        self._process = 0
        row = self._rows("select reader, sources, content from factlint.state")[0]
        self._reader, self._size, content = str(row[0]), int(row[1]), row[2]
        if reader is not None and self._size and not self._reader.startswith(f"{reader}/"):
            message = (
                "its sources were read by another version of factlint; use that version here too, or load the archive "
                "again: `factlint index build --input PATH --output ADDRESS --prune`"
            )
            raise SourceError(Problem(self._name, 0, 0, message))
        self._fingerprint = f"postgres:{self._reader}:{self._size}:{content}"

    @property
    def fingerprint(self) -> str:
        """Of the digests of all its sources and the version of the reader."""
        return self._fingerprint

    def __len__(self) -> int:
        return self._size

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """The sources that have each key; None where more than `most` have it."""
        rows = self._rows(_HOLDING, {"keys": _sendable(keys), "most": most}) if keys else []
        return {key: None if numbers is None else frozenset(numbers) for key, numbers in rows}

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """The sources that have every key of a group; None where more than `most` do."""
        asked = list(groups)
        if not asked:
            return {}
        parameters = {"groups": _sendable(_MARK.join(group) for group in asked), "mark": _MARK, "most": most}
        found: dict[tuple[Key, ...], frozenset[int] | None] = {}
        for position, numbers in self._rows(_HOLDING_ALL, parameters):
            if numbers:
                found[asked[position - 1]] = None if len(numbers) > most else frozenset(numbers)
        return found

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The words of names that are a slip away from each of these."""
        long = [word for word in words if len(word) >= SHORTEST_SLIP]
        rows = self._rows(_NEAR, {"words": _sendable(long), "reach": SLIP_LENGTHS[-1]}) if long else []
        found = {word: slips(word, others) for word, others in rows}
        return {word: others for word, others in found.items() if others}

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """The paths of sources."""
        rows = self._rows("select number, path from factlint.sources where number = any(%s)", (list(numbers),))
        return {number: (self._entry, path) for number, path in rows}

    def all_numbers(self) -> Collection[int]:
        """Every source's number."""
        return [number for (number,) in self._rows("select number from factlint.sources")]

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """These sources; the last ones stay open for the next draft."""
        found = self._open.among(numbers)
        for number, path, record in self.records([number for number in numbers if number not in found]):
            found[number] = open_record(path, record)
        self._open.keep(found)
        return found

    def records(self, numbers: Collection[int]) -> list[tuple[int, str, bytes]]:
        """These sources as they are kept: number, path, record."""
        if not numbers:
            return []
        query = "select number, path, record from factlint.sources where number = any(%s)"
        return [(number, path, bytes(record)) for number, path, record in self._rows(query, (list(numbers),))]

    def common_keys(self, most: int) -> list[Key]:
        """The keys that more than so many sources have."""
        return [key for (key,) in self._rows("select key from factlint.keys where sources > %s", (most,))]

    def close(self) -> None:
        """Leave the server."""
        with self._lock:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None

    def _rows(self, query: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        with self._lock, telling(self._address):
            connection = self._connected()
            rows: list[tuple[Any, ...]] = connection.execute(query.encode(), parameters, binary=True).fetchall()
            return rows

    def _connected(self) -> psycopg.Connection[Any]:
        """The connection of this process: one that was inherited from another belongs to that one."""
        if self._connection is None or self._process != os.getpid():
            connection = connect(self._address, autocommit=True)
            connection.execute("set enable_seqscan = off")  # every question here is one for an index
            connection.execute("begin transaction isolation level repeatable read read only")
            postgres_schema.require(connection, self._name)
            self._connection, self._process = connection, os.getpid()
        return self._connection


def _sendable(keys: Iterable[str]) -> list[str]:
    """Keys that the database can hold at all."""
    return [key.replace("\0", "").encode("utf-8", "replace").decode() for key in keys]
