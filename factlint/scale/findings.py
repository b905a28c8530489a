"""Findings on their way to a file: rows of Parquet, or lines of JSON where the library for Parquet is missing."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

from factlint.errors import Problem, UsageError
from factlint.scale.arrow import arrow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pyarrow as pa

TEXTS = ("path", "kind", "verdict", "check", "code", "rule", "severity", "message")
PLACES = ("line", "column", "end_line", "end_column", "offset", "end_offset")
CLAIM = ("claim_text", "claim_value", "claim_about")
EVIDENCE = ("path", "line", "column", "text", "value")

FINDING_SQL = ", ".join(
    [
        *(f"`{name}` string" for name in TEXTS),
        *(f"`{name}` int" for name in PLACES),
        *(f"{name} string" for name in CLAIM),
        "evidence array<struct<path: string, line: int, `column`: int, text: string, value: string>>",
        "suggestion string",
        "reasons array<string>",
    ]
)
"""The columns of findings, as Spark writes a schema."""


def finding_schema() -> pa.Schema:
    """The columns of FINDING_SQL."""
    pa = arrow()
    place = pa.struct([(name, pa.int32() if name in PLACES else pa.string()) for name in EVIDENCE])
    return pa.schema(
        [
            *((name, pa.string()) for name in TEXTS),
            *((name, pa.int32()) for name in PLACES),
            *((name, pa.string()) for name in CLAIM),
            ("evidence", pa.list_(place)),
            ("suggestion", pa.string()),
            ("reasons", pa.list_(pa.string())),
        ]
    )


class Sink(Protocol):
    """Where rows go."""

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        """Take rows."""
        ...


@contextmanager
def findings_file(folder: str) -> Iterator[Sink]:
    """The file of findings in a folder; it appears when all rows are in it. Raises UsageError."""
    name = "findings.parquet" if find_spec("pyarrow") else "findings.jsonl"
    path = os.path.join(folder, name)
    unfinished = os.path.join(folder, f".{name}.{os.getpid()}")
    try:
        os.makedirs(folder, exist_ok=True)
        with _parquet(unfinished) if name.endswith(".parquet") else _lines(unfinished) as sink:
            yield sink
        os.replace(unfinished, path)
    except OSError as fault:
        raise UsageError(Problem(path, 0, 0, f"cannot write it: {fault.strerror or fault}")) from None
    finally:
        if os.path.exists(unfinished):
            os.unlink(unfinished)


@contextmanager
def _parquet(path: str) -> Iterator[Sink]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = finding_schema()
    with pq.ParquetWriter(path, schema) as writer:
        yield _Rows(lambda rows: writer.write_table(pa.Table.from_pylist(list(rows), schema=schema)))


@contextmanager
def _lines(path: str) -> Iterator[Sink]:
    with open(path, "w", encoding="utf-8", errors="backslashreplace") as file:
        yield _Rows(lambda rows: file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


class _Rows:
    def __init__(self, take: Any) -> None:
        self._take = take

    def write(self, rows: Sequence[dict[str, Any]]) -> None:
        if rows:
            self._take(rows)
