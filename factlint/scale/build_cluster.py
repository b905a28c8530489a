"""Building an index on a Spark cluster: every task reads its texts and, for a shared corpus, stages them itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from factlint.corpus.record import Record
from factlint.corpus.sources import is_address
from factlint.errors import Problem
from factlint.scale import arrow, cluster
from factlint.scale.build_local import INDEX
from factlint.scale.outcome import MOST_TOLD, Built
from factlint.scale.sources import read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame

    from factlint.scale.items import Archive

    Task = Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]

_BATCH = 200
"""Records of one batch on its way out of a task."""


def build(
    archive: Archive,
    output: str,
    *,
    master: str | None,
    known_names: frozenset[str],
    reader: str,
    prune: bool = False,
) -> Built:
    """Read an archive on a cluster and write its records to Parquet, an index file or a shared corpus.

    Raises UsageError or SourceError.
    """
    with cluster.session(master, "factlint index build") as spark:
        texts = cluster.texts(spark, archive)
        if is_address(output):
            return _into_postgres(texts, output, known_names, reader, prune=prune)
        records = texts.mapInArrow(_reading(known_names, reader), arrow.RECORD_SQL)
        if output.endswith(INDEX):
            return _into_index(records, output, reader)
        records.write.parquet(cluster.reachable(output))
        return _written(spark.read.parquet(cluster.reachable(output)))


def _reading(known_names: frozenset[str], reader: str) -> Task:
    """The task that turns texts into records."""

    def read(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        waiting: list[Record | Problem] = []
        for outcome in read_all(cluster.items_of(batches), known_names):
            waiting.append(outcome)
            if len(waiting) == _BATCH:
                yield arrow.record_batch(waiting, reader)
                waiting = []
        if waiting:
            yield arrow.record_batch(waiting, reader)

    return read


def _into_index(records: DataFrame, output: str, reader: str) -> Built:
    """Read on the cluster, written here. What a lost executor held is read again, to the same."""
    from pyspark import StorageLevel

    from factlint.corpus.index.file import write_index

    records = records.persist(StorageLevel.DISK_ONLY)
    built = _written(records)
    rows = records.where("problem is null").toLocalIterator()
    write_index(Path(output), _of_rows(rows), reader)
    return built


def _of_rows(rows: Iterable[Any]) -> Iterator[Record]:
    return (found for found in arrow.records_of(row.asDict() for row in rows) if isinstance(found, Record))


def _written(records: DataFrame) -> Built:
    failed = records.where("problem is not null")
    number = failed.count()
    first = (row.asDict() for row in failed.orderBy("path").limit(MOST_TOLD).collect())
    told = tuple(problem for problem in arrow.records_of(first) if isinstance(problem, Problem))
    return Built(records.count() - number, told, number)


def _into_postgres(texts: DataFrame, address: str, known_names: frozenset[str], reader: str, *, prune: bool) -> Built:
    from factlint.corpus.postgres import loading as postgres_loading

    run = postgres_loading.begin(address, reader)
    merged = None
    try:
        rows = texts.mapInArrow(_staging(address, run, known_names), _STAGED_SQL).collect()
        merged = postgres_loading.merge(address, run, prune=prune)
    finally:
        if merged is None:
            postgres_loading.give_up(address, run)
    told = sorted((path, message) for row in rows for path, message in zip(row["paths"], row["messages"], strict=True))
    problems = tuple(Problem(path, 0, 0, message) for path, message in told[:MOST_TOLD])
    return Built(sum(row["staged"] for row in rows), problems, sum(row["failed"] for row in rows), merged)


_STAGED_SQL = "staged long, failed long, paths array<string>, messages array<string>"


def _staging(address: str, run: str, known_names: frozenset[str]) -> Task:
    """The task that reads its texts straight into the staging table, and tells how many and what it could not read."""

    def stage(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        from pyspark import TaskContext

        from factlint.corpus.postgres import loading as postgres_loading

        context = TaskContext.get()
        assert context is not None, "this runs in a task"
        problems: list[Problem] = []
        records = _records(read_all(cluster.items_of(batches), known_names), problems)
        staged = postgres_loading.stage(address, run, context.partitionId(), records)
        row = {
            "staged": staged,
            "failed": len(problems),
            "paths": [problem.path for problem in problems[:MOST_TOLD]],
            "messages": [problem.message for problem in problems[:MOST_TOLD]],
        }
        yield _staged_batch(row)

    return stage


def _records(outcomes: Iterable[Record | Problem], problems: list[Problem]) -> Iterator[Record]:
    for outcome in outcomes:
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            yield outcome


def _staged_batch(row: dict[str, Any]) -> pa.RecordBatch:
    import pyarrow as pa

    texts = pa.list_(pa.string())
    schema = pa.schema({"staged": pa.int64(), "failed": pa.int64(), "paths": texts, "messages": texts})
    return pa.RecordBatch.from_pylist([row], schema=schema)
