"""Building an index of an archive with the processes of this machine."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.corpus.sources import is_address
from factlint.errors import Problem, UsageError
from factlint.scale.items import read_items
from factlint.scale.outcome import MOST_TOLD, Built
from factlint.scale.parallel import in_processes
from factlint.scale.sources import read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factlint.corpus.record import Record
    from factlint.scale.items import Archive, Item

INDEX = ".sqlite"
"""How the name of an index file ends."""
_PART = 1_000
"""Records that are staged in one transaction."""


class Reading:
    """An archive's records, one after another; what could not be read is noted on the way."""

    def __init__(
        self,
        archive: Archive,
        known_names: frozenset[str],
        jobs: int | None,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        self.read, self.failed = 0, 0
        self.problems: list[Problem] = []
        self._batches = in_processes(partial(read_batch, known_names=known_names), read_items(archive), jobs)
        self._progress = progress

    def __iter__(self) -> Iterator[Record]:
        for batch in self._batches:
            for outcome in batch:
                if isinstance(outcome, Problem):
                    self.failed += 1
                    self.problems += [outcome] if len(self.problems) < MOST_TOLD else []
                else:
                    self.read += 1
                    yield outcome
            if self._progress is not None:
                self._progress(self.read)

    def built(self) -> Built:
        """What to tell when all is read."""
        return Built(self.read, tuple(self.problems), self.failed)


def read_batch(items: Sequence[Item | Problem], known_names: frozenset[str]) -> list[Record | Problem]:
    """The work of one process."""
    return list(read_all(items, known_names))


def build(
    archive: Archive,
    output: str,
    *,
    known_names: frozenset[str],
    reader: str,
    jobs: int | None = None,
    prune: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Built:
    """Read an archive and write its records to Parquet, an index file or a shared corpus.

    Raises UsageError or SourceError; what a single text lacks is in the answer's problems.
    """
    if archive.remote:
        raise UsageError(Problem(archive.where, 0, 0, "only a cluster reads this; give --engine spark"))
    reading = Reading(archive, known_names, jobs, progress)
    if is_address(output):
        return _into_postgres(reading, output, reader, prune=prune)
    if output.endswith(INDEX):
        from factlint.corpus.index.file import write_index

        write_index(Path(output), reading, reader)
        return reading.built()
    return _into_parquet(reading, output, reader)


def _into_postgres(reading: Reading, address: str, reader: str, *, prune: bool) -> Built:
    from factlint.corpus.postgres import loading as postgres_loading

    run = postgres_loading.begin(address, reader)
    merged = None
    try:
        for number, part in enumerate(_parts(reading)):
            postgres_loading.stage(address, run, number, part)
        merged = postgres_loading.merge(address, run, prune=prune)
    finally:
        if merged is None:
            postgres_loading.give_up(address, run)
    return reading.built()._replace(merged=merged)


def _into_parquet(reading: Reading, output: str, reader: str) -> Built:
    from factlint.scale import arrow

    pa, target = arrow.arrow(), Path(output)
    import pyarrow.parquet as pq

    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with pq.ParquetWriter(str(unfinished), arrow.record_schema()) as writer:
            for part in _parts(reading):
                writer.write_table(pa.Table.from_batches([arrow.record_batch(part, reader)]))
        unfinished.replace(target)
    except OSError as fault:
        raise UsageError(Problem(output, 0, 0, f"cannot write it: {fault.strerror or fault}")) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return reading.built()


def _parts(reading: Reading) -> Iterator[list[Record]]:
    part: list[Record] = []
    for record in reading:
        part.append(record)
        if len(part) == _PART:
            yield part
            part = []
    if part:
        yield part
