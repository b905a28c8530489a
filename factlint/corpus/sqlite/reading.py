"""Asking a file of SQLite's, from several threads and, after a fork, from several processes."""

from __future__ import annotations

import os
import sqlite3
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factlint.errors import SourceError

_AT_ONCE = 500
"""Numbers or keys in one question."""


class SQLiteReading:
    """Questions to one file. `connect` opens it in each process; `damaged` words what SQLite has against it."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], damaged: Callable[[str], SourceError]) -> None:
        self._connect, self._damaged = connect, damaged
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._process = 0

    def rows(self, question: str, values: Any = ()) -> list[tuple[Any, ...]]:
        """All rows that answer a question. Raises what `damaged` makes of a fault."""
        with self._lock:
            try:
                return self._connected().execute(question, values).fetchall()
            except (sqlite3.Error, UnicodeEncodeError) as fault:
                raise self._damaged(str(fault)) from None

    def rows_of(self, question: str, asked: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
        """The rows for any of these values, in portions: `question` ends with `IN`."""
        wanted = list(asked)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            yield from self.rows(f"{question} ({','.join('?' * len(some))})", some)

    def close(self) -> None:
        """End this process's connection, if it has one."""
        with self._lock:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None

    def _connected(self) -> sqlite3.Connection:
        """The connection of this process; one that a fork has copied belongs to the process it was opened in."""
        if self._connection is None or self._process != os.getpid():
            if self._connection is not None:
                _abandoned.append(self._connection)
            self._connection, self._process = self._connect(), os.getpid()
        return self._connection


_abandoned: list[sqlite3.Connection] = []
"""Connections of the process this one was forked from: closing them here would take away its locks."""
