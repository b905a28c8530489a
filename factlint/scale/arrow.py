"""Records, findings and texts as Arrow tables, which Parquet files and Spark share."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factlint.corpus.record import Record
from factlint.errors import Problem, SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

RECORD_SQL = (
    "path string, digest string, dated boolean, body binary, keys array<string>, words array<string>, "
    "reader string, problem string, line int"
)
"""The columns of read sources, as Spark writes a schema: a record and the version of the reader, or why there is none,
and in which line."""


def arrow() -> Any:
    """The library. Raises UsageError where it is not installed."""
    try:
        import pyarrow
    except ImportError:
        raise UsageError("reading and writing Parquet needs pyarrow: pip install 'factlint[spark]'") from None
    return pyarrow


@contextmanager
def arrow_error(name: str) -> Iterator[None]:
    """Turn the library's errors into SourceError."""
    pyarrow = arrow()
    try:
        yield
    except (pyarrow.ArrowException, OSError) as fault:
        raise SourceError(Problem(name, 0, 0, f"no Parquet file that can be read: {_first_line(fault)}")) from None


@contextmanager
def parquet_file(name: str) -> Iterator[ParquetFile]:
    """A Parquet file, open. Raises SourceError where it is none."""
    arrow()
    import pyarrow.parquet as pq

    with arrow_error(name):
        file = pq.ParquetFile(name)
    try:
        yield file
    finally:
        file.close()


def record_schema() -> pa.Schema:
    """The columns of RECORD_SQL."""
    pa = arrow()
    texts = pa.list_(pa.string())
    types = {"dated": pa.bool_(), "body": pa.binary(), "keys": texts, "words": texts, "line": pa.int32()}
    names = [column.split(" ")[0] for column in RECORD_SQL.split(", ")]
    return pa.schema([(name, types.get(name, pa.string())) for name in names])


def record_batch(outcomes: Sequence[Record | Problem], reader: str) -> pa.RecordBatch:
    """Records, and problems in the place of those that there are none of, as a table."""
    rows = [_record_row(outcome, reader) for outcome in outcomes]
    batch: pa.RecordBatch = arrow().RecordBatch.from_pylist(rows, schema=record_schema())
    return batch


def records_of(rows: Iterable[dict[str, Any]]) -> Iterator[Record | Problem]:
    """The records and problems of a table's rows."""
    for row in rows:
        if row["problem"] is not None:
            yield Problem(row["path"], row["line"], min(1, row["line"]), row["problem"])
        else:
            body = bytes(row["body"])
            yield Record(row["path"], row["digest"], row["dated"], body, tuple(row["keys"]), tuple(row["words"]))


def _record_row(outcome: Record | Problem, reader: str) -> dict[str, Any]:
    if isinstance(outcome, Problem):
        return {"path": outcome.path, "reader": reader, "problem": outcome.message, "line": outcome.line}
    return {
        "path": outcome.path,
        "digest": outcome.digest,
        "dated": outcome.dated,
        "body": outcome.body,
        "keys": outcome.keys,
        "words": outcome.words,
        "reader": reader,
    }


def _first_line(fault: Exception) -> str:
    return str(fault).partition("\n")[0]
