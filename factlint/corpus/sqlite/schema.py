"""The tables of an index file, and opening one that may be anything.

`documents` says of each source where it stands and by what a change is noticed; `bodies` holds what verdicts need of
it; `keys` is an inverted index over its keys (FTS5, which keeps for each key the sources that have it, and nothing
else); `words` are the words of names, for slips; `meta` says how all of it was read.
"""

from __future__ import annotations

import os
import re
import sqlite3

from factlint.corpus.store import LARGEST
from factlint.errors import Problem, SourceError
from factlint.patterns import pattern

APPLICATION = 0x66616374
"""The number that marks a file as an index of this program (`PRAGMA application_id`)."""
PAGE = 16_384
"""Bytes of a page of a new file: records of two thousand leave half of a small page empty."""
PATIENCE = 120.0
"""Seconds to wait for another process that writes."""
_UNWRITABLE = frozenset(
    (
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    )
)
_ALLOWED = "@=#:.,+-/"
"""What a key may have besides letters and digits; the rest is written by its number."""
_PLAIN = frozenset(f"0123456789abcdefghijklmnopqrstuvwxyz{_ALLOWED}")
_FOREIGN = pattern(f"[{re.escape(''.join(sorted(set(map(chr, range(128))) - _PLAIN)))}]")
_HALVES = pattern(r"[\ud800-\udfff]")
"""Halves of characters, which no file can have. One class for both would take long to compile."""

TABLES = {
    "meta": "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "documents": (
        "CREATE TABLE documents (number INTEGER PRIMARY KEY, entry INTEGER NOT NULL, path TEXT NOT NULL UNIQUE, "
        "content TEXT NOT NULL, size INTEGER NOT NULL, changed INTEGER NOT NULL, anchor TEXT NOT NULL)"
    ),
    "bodies": "CREATE TABLE bodies (number INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "words": (
        "CREATE TABLE words (initial TEXT, length INTEGER, word TEXT, sources INTEGER NOT NULL, "
        "PRIMARY KEY (initial, length, word)) WITHOUT ROWID"
    ),
    "keys": (
        "CREATE VIRTUAL TABLE keys USING fts5(held, content='', columnsize=0, detail=none, "
        f"""tokenize="ascii tokenchars '{_ALLOWED}_'")"""
    ),
}


def token(key: str) -> str:
    """A key as the inverted index takes it for one word; two keys never give one token."""
    written = _FOREIGN.sub(_numbered, key)
    return written if written.isascii() else _HALVES.sub(_numbered, written)


def _numbered(match: re.Match[str]) -> str:
    return f"_{ord(match[0]):x}_"


def query(*keys: str) -> str:
    """The question for the sources that have all of these keys."""
    return " AND ".join(f'"{token(key)}"' for key in keys)


def open_for_reading(path: str, *, settled: bool = False) -> sqlite3.Connection:
    """A connection that changes nothing. Raises SourceError where the file is no index.

    A `settled` file is one that nobody writes any more, but replaces at most: it is read without leaving a trace.
    """
    if not os.path.isfile(path):
        raise not_an_index(path, "there is none")
    # Where nothing may be written beside it, not even the journal that is shared with a writer, nobody writes.
    writable = os.access(path, os.W_OK) and os.access(os.path.dirname(path) or ".", os.W_OK)
    pending = os.path.exists(f"{path}-wal") or not settled
    try:
        connection = _connect(path, "mode=rw" if writable and pending else "mode=ro&immutable=1")
        connection.execute("PRAGMA query_only = ON")
        check(connection, path)
    except sqlite3.Error as fault:
        raise not_an_index(path, str(fault)) from None
    return connection


def open_for_writing(path: str) -> sqlite3.Connection:
    """A connection that may write, with the tables made where the file is new.

    Raises SourceError where the file is something else, sqlite3.Error where it is `unwritable`.
    """
    try:
        connection = _connect(path, "mode=rwc")
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN IMMEDIATE")
        if not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            for statement in TABLES.values():
                connection.execute(statement)
        check(connection, path)
        connection.execute("COMMIT")
    except sqlite3.Error as fault:
        if unwritable(fault):
            raise
        raise not_an_index(path, str(fault)) from None
    return connection


def unwritable(fault: sqlite3.Error) -> bool:
    """Whether a fault says that a file cannot be written where it is, and nothing against what is in it."""
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    return code in _UNWRITABLE


def check(connection: sqlite3.Connection, path: str) -> None:
    """Raise SourceError where a file has other tables than an index: views and triggers would be code of a stranger."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    written = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    own = {name: sql for name, sql in written.items() if not name.startswith("keys_")}
    shadows = {name for name in written if name.startswith("keys_")}
    if application != APPLICATION or own != TABLES or not shadows <= {"keys_data", "keys_idx", "keys_config"}:
        raise not_an_index(path, "it has other tables")


def not_an_index(path: str, why: str) -> SourceError:
    """The error for a file that is not what this program writes."""
    return SourceError(
        Problem(
            str(path), 0, 0, f"not an index of factlint, or damaged ({why}); build it again: `factlint index build`"
        )
    )


def _connect(path: str, how: str) -> sqlite3.Connection:
    address = f"file:{''.join(map(_in_an_address, os.fsencode(os.path.abspath(path))))}?{how}"
    connection = sqlite3.connect(address, timeout=PATIENCE, isolation_level=None, uri=True, check_same_thread=False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _in_an_address(byte: int) -> str:
    """A byte of a path as it stands in a `file:` address."""
    character = chr(byte)
    return character if character.isascii() and (character.isalnum() or character in "/._-") else f"%{byte:02X}"
