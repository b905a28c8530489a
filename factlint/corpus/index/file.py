"""An index file made of records at once: what an archive's build and a slice leave behind."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING

from factlint.corpus.index.state import DATED
from factlint.corpus.index.total import NOTE, Total
from factlint.corpus.sqlite.schema import open_for_writing, token
from factlint.errors import Problem, SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from factlint.corpus.record import Record

_BATCH = 1_000
"""Records of one transaction."""


def write_index(path: Path, records: Iterable[Record], reading: str) -> int:
    """Write an index file, whole or not at all, instead of one that is there. Returns the number of its sources.

    `reading` says how they were read (`reader.reading_of`). Raises SourceError where two of them share a path, and
    UsageError where the file cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        number = _write(unfinished, records, reading)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as fault:
        raise UsageError(Problem(str(path), 0, 0, f"the index cannot be written: {fault}")) from None
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + end).unlink(missing_ok=True)
    return number


def _write(path: Path, records: Iterable[Record], reading: str) -> int:
    connection = open_for_writing(str(path))
    try:
        rest, number, total = iter(records), 0, Total()
        while batch := list(islice(rest, _BATCH)):
            number += _add(connection, batch, total)
        execute = connection.execute
        execute("INSERT INTO keys (keys) VALUES ('optimize')")
        notes = (
            ("reading", reading),
            ("fingerprint", _fingerprint(connection, reading)),
            ("sources", str(number)),
            (NOTE, str(total)),
        )
        connection.executemany("INSERT INTO meta VALUES (?, ?)", notes)
        execute("PRAGMA journal_mode = DELETE")  # so that a read-only mount can open it
    finally:
        connection.close()
    return number


def _add(connection: sqlite3.Connection, batch: Sequence[Record], total: Total) -> int:
    execute = connection.execute
    execute("BEGIN")
    words: Counter[str] = Counter()
    added = 0
    for record in batch:
        row = (record.path, record.digest, len(record.body), DATED if record.dated else "")
        done = execute(
            "INSERT INTO documents (entry, path, content, size, changed, anchor) VALUES (0, ?, ?, ?, 0, ?)"
            " ON CONFLICT DO NOTHING",
            row,
        )
        if not done.rowcount:
            _refuse_twin(connection, record)
            continue
        total.add(0, record.path, record.digest, row[-1])
        execute("INSERT INTO bodies VALUES (?, ?)", (done.lastrowid, record.body))
        execute("INSERT INTO keys (rowid, held) VALUES (?, ?)", (done.lastrowid, " ".join(map(token, record.keys))))
        words.update(record.words)
        added += 1
    connection.executemany(
        "INSERT INTO words VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sources = sources + excluded.sources",
        [(word[0], len(word), word, count) for word, count in sorted(words.items())],
    )
    execute("COMMIT")
    return added


def _refuse_twin(connection: sqlite3.Connection, record: Record) -> None:
    """The same source twice is one source; two under one path are a mistake."""
    query = "SELECT body FROM documents JOIN bodies USING (number) WHERE path = ?"
    if connection.execute(query, (record.path,)).fetchone() != (record.body,):
        message = "two different sources of the input have this path; give each its own"
        raise SourceError(Problem(record.path, 0, 0, message))


def _fingerprint(connection: sqlite3.Connection, reading: str) -> str:
    digest = blake2b(reading.encode(), digest_size=16)
    rows = connection.execute(
        "SELECT path, content, anchor, body FROM documents JOIN bodies USING (number) ORDER BY path"
    )
    for path, content, anchor, body in rows:
        digest.update(f"{path} {content} {anchor}\n".encode("utf-8", "surrogatepass"))
        digest.update(body)
    return digest.hexdigest()
