"""Bringing an index file up to date with the files of a corpus.

Reading is shared out to processes; one process writes at a time, in batches, so that one that is killed loses a batch
and harms nothing. Fresh or brought up to date, an index of the same files gives the same verdicts.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from factlint.corpus.index_lock import writing
from factlint.corpus.index_place import FOLDER, NAME, index_path, root_of
from factlint.corpus.index_state import IndexReading, Listed, State, compare, listed
from factlint.corpus.index_writing import Writer
from factlint.corpus.sqlite_schema import not_an_index, open_for_reading
from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["FOLDER", "NAME", "IndexReading", "UnwritableError", "clear", "index_path", "refresh", "root_of", "state_of"]


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
    own = os.path.basename(os.path.dirname(path)) == FOLDER
    try:
        state = _state(path, wanted, reading) if os.path.exists(path) else None
        if state is not None and state.current and not state.touched:
            return state
        try:
            return _write(path, wanted, reading, jobs, progress, alone=not own)
        except UnwritableError:
            if state is not None and state.current:
                return state  # only the notes are old, and are looked up again the next time
            raise
    except SourceError as fault:
        if not own or isinstance(fault, UnwritableError) or all(problem.path != path for problem in fault.problems):
            raise
        clear(path)
        return _write(path, wanted, reading, jobs, progress)


def state_of(path: str, files: Iterable[tuple[int, str]], reading: IndexReading) -> State:
    """How an index differs from the files of a corpus. Raises SourceError where it is none."""
    return _state(path, listed(files, root_of(path))[0], reading)


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


def _write(
    path: str,
    wanted: dict[str | bytes, Listed],
    reading: IndexReading,
    jobs: int | None,
    progress: Callable[[int, int], None] | None,
    *,
    alone: bool = False,
) -> State:
    try:
        make_folder(path)
        with writing(path):
            writer = Writer(path, reading)
            try:
                return writer.bring_up_to_date(wanted, jobs, progress)
            finally:
                writer.close(alone=alone)
    except (sqlite3.Error, OSError) as fault:
        raise UnwritableError(Problem(path, 0, 0, f"the index cannot be written: {fault}")) from None


def make_folder(path: str) -> None:
    """Make the folder that a file of the project's own is to lie in, and keep it out of version control."""
    folder = os.path.dirname(path) or "."
    os.makedirs(folder, exist_ok=True)
    ignored = os.path.join(folder, ".gitignore")
    if os.path.basename(folder) == FOLDER and not os.path.exists(ignored):
        with open(ignored, "w", encoding="utf-8") as file:
            file.write("# What factlint can make again.\n*\n")
