"""Writing an index: sources in and out, in batches that are there whole or not at all."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import suppress
from time import time_ns
from typing import TYPE_CHECKING

from factlint.corpus.index.reading import Read, read_files
from factlint.corpus.index.state import DATED, IndexReading, Listed, State, compare
from factlint.corpus.index.total import NOTE, Total
from factlint.corpus.keys import name_words, source_keys
from factlint.corpus.record import open_record
from factlint.corpus.sqlite.schema import not_an_index, open_for_writing, token, unwritable
from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BATCH = 400
"""Sources written at a time."""
MANY = 2_000
"""New sources after which the inverted index is worth putting into one piece."""


class Writer:
    """One process's turn to write an index. Raises SourceError where the file is none.

    Raises sqlite3.Error where it cannot be written.
    """

    def __init__(self, path: str, reading: IndexReading) -> None:
        self._path, self._reading = path, reading
        self._connection = open_for_writing(path)
        self._total = Total()

    def close(self, *, alone: bool = False) -> None:
        """Leave the file. With `alone`, put everything into the one file, for it to be copied elsewhere."""
        connection = self._connection
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if alone:
            with suppress(sqlite3.OperationalError):  # somebody has it open
                connection.execute("PRAGMA busy_timeout = 0")
                connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()

    def bring_up_to_date(
        self,
        wanted: dict[str | bytes, Listed],
        jobs: int | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> State:
        """Make the index hold these files and no others; how it differed before.

        Raises SourceError where a source cannot be read; the others are in the index all the same.
        """
        try:
            return self._bring_up_to_date(wanted, jobs, progress)
        except sqlite3.Error as fault:
            if unwritable(fault):
                raise
            raise not_an_index(self._path, str(fault)) from None

    def _bring_up_to_date(
        self, wanted: dict[str | bytes, Listed], jobs: int | None, progress: Callable[[int, int], None] | None
    ) -> State:
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        seen = time_ns()
        state = compare(self._connection, wanted, self._reading)  # another may have written meanwhile
        if not state.current:
            execute("DELETE FROM meta WHERE name IN ('fingerprint', 'sources')")
        self._total = Total() if state.otherwise else Total.of(self._connection)
        if state.otherwise:
            self._empty()
        for number in state.gone:
            self._drop(number)
        for number, file in state.touched:
            self._touch(number, file)
        self._note("reading", self._reading.name)
        self._note(NOTE, str(self._total))
        execute("COMMIT")
        problems = self._read(state.stale, jobs, progress)
        execute("BEGIN IMMEDIATE")
        if len(state.stale) >= MANY:
            execute("INSERT INTO keys (keys) VALUES ('optimize')")
        self._note("seen", str(seen))
        if not problems:
            self._note("fingerprint", self._total.fingerprint(self._reading.name))
            self._note("sources", str(execute("SELECT count(*) FROM documents").fetchone()[0]))
        execute("COMMIT")
        if problems:
            raise SourceError(*problems)
        return state

    def _note(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def _empty(self) -> None:
        """Take everything out: it was read otherwise, and what keys it had nobody can tell any more."""
        for table in ("documents", "bodies", "words"):
            self._connection.execute(f"DELETE FROM {table}")
        self._connection.execute("INSERT INTO keys (keys) VALUES ('delete-all')")

    def _read(
        self, files: Sequence[Listed], jobs: int | None, progress: Callable[[int, int], None] | None
    ) -> list[Problem]:
        problems: list[Problem] = []
        batch: list[tuple[Listed, Read]] = []
        reading = self._reading
        found = read_files([file.path for file in files], reading.known_names, reading.as_of, jobs)
        for done, (file, read) in enumerate(zip(files, found, strict=True), 1):
            if isinstance(read, Problem):
                problems.append(read)
            else:
                batch.append((file, read))
            if len(batch) >= BATCH:
                self._keep(batch)
                batch = []
            if progress is not None:
                progress(done, len(files))
        self._keep(batch)
        return problems

    def _keep(self, batch: Sequence[tuple[Listed, Read]]) -> None:
        if not batch:
            return
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        words: Counter[str] = Counter()
        for file, read in batch:
            record = read.record
            row = execute("SELECT number FROM documents WHERE path = ?", (file.key,)).fetchone()
            if row is not None:
                self._drop(row[0])
            anchor = DATED if record.dated else self._reading.anchor
            number = execute(
                "INSERT INTO documents (entry, path, content, size, changed, anchor) VALUES (?, ?, ?, ?, ?, ?)",
                (file.entry, file.key, read.content, read.size, file.changed, anchor),
            ).lastrowid
            self._total.add(file.entry, file.key, read.content, anchor)
            execute("INSERT INTO bodies VALUES (?, ?)", (number, record.body))
            execute("INSERT INTO keys (rowid, held) VALUES (?, ?)", (number, " ".join(map(token, record.keys))))
            words.update(record.words)
        self._connection.executemany(
            "INSERT INTO words VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sources = sources + excluded.sources",
            [(word[0], len(word), word, count) for word, count in sorted(words.items())],
        )
        self._note(NOTE, str(self._total))
        execute("COMMIT")

    def _touch(self, number: int, file: Listed) -> None:
        """Note another time, or another place in the setting, of a source that is the same."""
        execute = self._connection.execute
        row = execute("SELECT entry, path, content, anchor FROM documents WHERE number = ?", (number,)).fetchone()
        self._total.take(*row)
        self._total.add(file.entry, *row[1:])
        execute("UPDATE documents SET entry = ?, changed = ? WHERE number = ?", (file.entry, file.changed, number))

    def _drop(self, number: int) -> None:
        """Take one source out, with all that it was found by."""
        row = self._connection.execute("SELECT body FROM bodies WHERE number = ?", (number,)).fetchone()
        try:
            source = open_record(self._path, row[0] if row else b"")
            keys = source_keys(source.terms, source.statements)
        except SourceError:
            raise not_an_index(self._path, "a source has no record") from None
        execute = self._connection.execute
        self._total.take(
            *execute("SELECT entry, path, content, anchor FROM documents WHERE number = ?", (number,)).fetchone()
        )
        execute("INSERT INTO keys (keys, rowid, held) VALUES ('delete', ?, ?)", (number, " ".join(map(token, keys))))
        for word in name_words(source.of_kind("name")):
            place = (word[0], len(word), word)
            execute("UPDATE words SET sources = sources - 1 WHERE (initial, length, word) = (?, ?, ?)", place)
            execute("DELETE FROM words WHERE (initial, length, word) = (?, ?, ?) AND sources < 1", place)
        execute("DELETE FROM bodies WHERE number = ?", (number,))
        execute("DELETE FROM documents WHERE number = ?", (number,))
