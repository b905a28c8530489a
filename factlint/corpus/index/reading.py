"""Reading files for an index, in this process or shared out to several."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from factlint.corpus.digests import digest_of
from factlint.corpus.record import read_source
from factlint.errors import FactlintError, Problem, SourceError
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factlint.corpus.record import Record

_WORTH_A_PROCESS = 40
"""Files per process below which starting one costs more than it saves."""
_FIRST = 8
"""Files read before other processes are started, which then have the modules and the tables that reading needs."""
_CHUNK = 16
"""Files handed out at a time."""


class Read(NamedTuple):
    """One file, read."""

    content: str
    """The digest of its bytes."""
    size: int
    """Of the file, in bytes."""
    record: Record


def read_files(
    paths: Sequence[str], known_names: frozenset[str], as_of: date | None, jobs: int | None = None
) -> Iterator[Read | Problem]:
    """Read files, in their order: each with what was read, or with what is wrong with it."""
    number = jobs or min(os.cpu_count() or 1, len(paths) // _WORTH_A_PROCESS)
    if number <= 1:
        for path in paths:
            yield _read(path, known_names, as_of)
    else:
        for path in paths[:_FIRST]:
            yield _read(path, known_names, as_of)
        yield from _in_processes(paths[_FIRST:], known_names, as_of, min(number, len(paths)))


def _in_processes(
    paths: Sequence[str], known_names: frozenset[str], as_of: date | None, number: int
) -> Iterator[Read | Problem]:
    from concurrent.futures import ProcessPoolExecutor
    from functools import partial
    from multiprocessing import get_all_start_methods, get_context

    safe = "fork" in get_all_start_methods() and sys.platform != "darwin"
    context = get_context("fork" if safe else "spawn")
    pool = ProcessPoolExecutor(number, mp_context=context, initializer=_begin)
    try:
        yield from pool.map(partial(_read, known_names=known_names, as_of=as_of), paths, chunksize=_CHUNK)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the parent's to handle


def _read(path: str, known_names: frozenset[str], as_of: date | None) -> Read | Problem:
    from factlint.text.decoding import decode

    try:
        with open(path, "rb") as file:
            data = file.read()
        return Read(
            digest_of(data),
            len(data),
            read_source(path, decode(data, path, SourceError), anchor=as_of, known_names=known_names),
        )
    except OSError as fault:
        return Problem(path, 0, 0, f"cannot be read: {(fault.strerror or 'no access').lower()}")
    except FactlintError as fault:
        return fault.problems[0]
