"""Bringing an index file up to date with the files of a corpus.

Reading is shared out to processes; one process writes at a time, in batches, so that one that is killed loses a batch
and harms nothing. Fresh or brought up to date, an index of the same files gives the same verdicts.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from factlint.corpus.index.place import FOLDER, NAME, index_path, root_of
from factlint.corpus.index.state import IndexReading, Listed, State, compare, listed
from factlint.corpus.sqlite.schema import not_an_index, open_for_reading, unwritable
from factlint.corpus.store import LARGEST
from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factlint.corpus.index.writing import Writer

__all__ = [
    "FOLDER",
    "NAME",
    "IndexReading",
    "UnwritableError",
    "clear",
    "index_path",
    "is_sound",
    "refresh",
    "root_of",
    "state_of",
]


class UnwritableError(SourceError):
    """An index is out of date, and it cannot be written where it is."""


def refresh(
    path: str,
    files: Iterable[tuple[int, str]],
    reading: IndexReading,
    *,
    jobs: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> State:
    """Make an index hold these files (each with the number of its entry in the corpus setting) and no others.

    Returns how it differed. Nothing is written where nothing has changed. In the project's own folder, a damaged
    index, or a file that is none, is replaced. Raises SourceError where a source cannot be read (the others are in the
    index all the same), UnwritableError where the index would have to be written and cannot be.
    """
    wanted, problems = listed(files, root_of(path))
    if problems:
        raise SourceError(*problems)
    try:
        state = _state(path, wanted, reading) if os.path.exists(path) else None
    except SourceError:
        if not _is_own(path):
            raise
        state = None  # damaged, or just being made by another process
    if state is not None and state.current and not state.touched:
        return state
    try:
        return _write(path, reading, lambda writer: writer.bring_up_to_date(wanted, jobs, progress))
    except UnwritableError:
        if state is not None and state.current:
            return state  # only the notes are old, and are looked up again the next time
        raise


def _is_own(path: str) -> bool:
    """Whether an index lies where this program alone keeps files, which it may replace."""
    return os.path.basename(os.path.dirname(path)) == FOLDER


def state_of(path: str, files: Iterable[tuple[int, str]], reading: IndexReading) -> State:
    """How an index differs from the files of a corpus. Raises SourceError where it is none."""
    return _state(path, listed(files, root_of(path))[0], reading)


def is_sound(path: str) -> bool:
    """Whether all of an index can be read: its pages, its inverted index, and every record."""
    import zlib

    try:
        connection = open_for_reading(path)
    except SourceError:
        return False
    try:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("INSERT INTO keys (keys) VALUES ('integrity-check')")
        for (body,) in connection.execute("SELECT body FROM documents LEFT JOIN bodies USING (number)"):
            machine = zlib.decompressobj()
            machine.decompress(body, LARGEST)
            if not machine.eof:
                return False
        return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except (sqlite3.Error, zlib.error, TypeError) as fault:
        return isinstance(fault, sqlite3.Error) and unwritable(fault)  # what cannot be looked into is left alone
    finally:
        connection.close()


def clear(path: str) -> bool:
    """Remove an index; whether there was one."""
    there = os.path.exists(path)
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            os.unlink(path + end)
    return there


def _state(path: str, wanted: dict[str | bytes, Listed], reading: IndexReading) -> State:
    connection = open_for_reading(path)
    try:
        return compare(connection, wanted, reading)
    except (sqlite3.Error, ValueError) as fault:
        raise not_an_index(path, str(fault)) from None
    finally:
        connection.close()


def _write(path: str, reading: IndexReading, work: Callable[[Writer], State]) -> State:
    """Have a writer of the index do its work, alone; on a new index where what lies there is damaged."""
    from factlint.corpus.index.lock import writing

    try:
        make_folder(path)
        with writing(path):  # only now is nobody else about to write, and what looks damaged is
            if not _is_own(path):
                return _written(path, reading, work)
            if not _opens(path):
                clear(path)
            try:
                return _written(path, reading, work)
            except SourceError as fault:
                if all(problem.path != path for problem in fault.problems):
                    raise
                clear(path)
                return _written(path, reading, work)
    except (sqlite3.Error, OSError) as fault:
        raise UnwritableError(Problem(path, 0, 0, f"the index cannot be written: {fault}")) from None


def _opens(path: str) -> bool:
    try:
        open_for_reading(path).close()
    except SourceError:
        return False
    return True


def _written(path: str, reading: IndexReading, work: Callable[[Writer], State]) -> State:
    from factlint.corpus.index.writing import Writer

    writer = Writer(path, reading)
    try:
        return work(writer)
    finally:
        writer.close(alone=not _is_own(path))


def make_folder(path: str) -> None:
    """Make the folder that a file of the project's own is to lie in, and keep it out of version control."""
    folder = os.path.dirname(path) or "."
    os.makedirs(folder, exist_ok=True)
    ignored = os.path.join(folder, ".gitignore")
    if os.path.basename(folder) == FOLDER and not os.path.exists(ignored):
        with open(ignored, "w", encoding="utf-8") as file:
            file.write("# What factlint can make again.\n*\n")
