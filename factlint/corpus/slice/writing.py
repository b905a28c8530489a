"""Taking a slice of a shared corpus: asking it all that some drafts ask, and writing the answers down."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from factlint.cache import seal
from factlint.corpus.index.refresh import make_folder
from factlint.corpus.keys import name_words, source_keys
from factlint.corpus.record import open_record
from factlint.corpus.slice.store import APPLICATION, MARK, TABLES
from factlint.errors import Problem, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from factlint.corpus.postgres.store import PostgresStore
    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

_AT_ONCE = 2_000
"""Keys of one question."""


class RecordingStore:
    """A shared corpus, as a `Store` that remembers what it was asked and what it said."""

    def __init__(self, server: PostgresStore) -> None:
        self._server = server
        self._most = 0
        self._held: dict[str, frozenset[int] | None] = {}
        self._near: dict[str, frozenset[str]] = {}
        self._paths: dict[int, str] = {}
        self._records: dict[int, bytes] = {}

    @property
    def fingerprint(self) -> str:
        """See `Store`."""
        return self._server.fingerprint

    def __len__(self) -> int:
        return len(self._server)

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`."""
        self._most = most
        answer = self._server.holding(keys, most)
        self._held |= {key: answer.get(key, frozenset()) for key in keys}
        return answer

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        answer = self._server.holding_all(groups, most)
        self._held |= {MARK.join(group): answer.get(group, frozenset()) for group in groups}
        return answer

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        answer = self._server.near(words)
        self._near |= {word: answer.get(word, frozenset()) for word in words}
        return answer

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        answer = self._server.places(numbers)
        self._paths |= {number: path for number, (_, path) in answer.items()}
        return answer

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        return self._server.all_numbers()

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        missing = [number for number in numbers if number not in self._records]
        for number, path, record in self._server.records(missing):
            self._paths[number], self._records[number] = path, record
        return {number: open_record(self._paths[number], self._records[number]) for number in numbers}

    def close(self) -> None:
        """See `Store`."""
        self._server.close()

    def widen(self) -> None:
        """Ask what drafts that are changed a little will ask: the keys of the sources at hand, and what is common."""
        keys: set[Key] = set()
        for number, record in self._records.items():
            source = open_record(self._paths[number], record)
            keys.update(source_keys(source.terms, source.statements))
            keys.update(f"@{word}" for word in name_words(source.of_kind("name")))
        wanted = sorted(keys - self._held.keys())
        for start in range(0, len(wanted), _AT_ONCE):
            self.holding(wanted[start : start + _AT_ONCE], self._most)
        for key in self._server.common_keys(self._most):
            self._held[key] = None
        numbers = {number for held in self._held.values() if held for number in held}
        self.places(sorted(numbers - self._paths.keys()))

    def write(self, path: str, reader: str) -> int:
        """Write the slice, whole or not at all. Returns the number of sources in it. Raises UsageError."""
        unfinished = f"{path}.{os.getpid()}"
        try:
            make_folder(path)
            with suppress(FileNotFoundError):
                os.unlink(unfinished)
            self._write(unfinished, reader)
            os.replace(unfinished, path)
        except (OSError, sqlite3.Error) as fault:
            raise UsageError(Problem(path, 0, 0, f"the slice cannot be written: {fault}")) from None
        finally:
            with suppress(FileNotFoundError):
                os.unlink(unfinished)
        return len(self._records)

    def _write(self, path: str, reader: str) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            for statement in TABLES.values():
                connection.execute(statement)
            connection.execute("BEGIN")
            held = [(k, None if n is None else json.dumps(sorted(n))) for k, n in sorted(self._held.items())]
            connection.executemany("INSERT INTO holding VALUES (?, ?)", held)
            near = [(word, json.dumps(sorted(others))) for word, others in sorted(self._near.items())]
            connection.executemany("INSERT INTO near VALUES (?, ?)", near)
            sources = [(n, path, self._records.get(n)) for n, path in sorted(self._paths.items())]
            connection.executemany("INSERT INTO sources VALUES (?, ?, ?)", sources)
            meta = {
                "fingerprint": self.fingerprint,
                "most": str(self._most),
                "reader": seal(reader),
                "sources": str(len(self)),
            }
            connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
            connection.execute("COMMIT")
        finally:
            connection.close()
