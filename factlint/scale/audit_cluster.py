"""Auditing an archive on a Spark cluster."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from factlint.scale import cluster
from factlint.scale.auditing import Terms, check_all
from factlint.scale.findings import FINDING_SQL, finding_schema
from factlint.scale.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pyarrow as pa

    from factlint.scale.items import Archive

_BATCH = 500
"""Rows of one batch on its way out of a task."""


def audit(archive: Archive, output: str, terms: Terms, *, master: str | None) -> Tally:
    """Check an archive's drafts on a cluster, write their findings to `output`/findings.parquet, and count them.

    Raises UsageError or SourceError; drafts that could not be checked are counted as failed.
    """
    from pyspark import StorageLevel

    with cluster.session(master, "factlint audit") as spark:
        rows = cluster.texts(spark, archive).mapInArrow(_auditing(terms), f"{FINDING_SQL}, tally string")
        rows = rows.persist(StorageLevel.DISK_ONLY)  # checked once, though written and counted
        findings = rows.where("tally is null").drop("tally").orderBy("path", "offset", "end_offset", "kind", "code")
        findings.write.parquet(cluster.reachable(os.path.join(output, "findings.parquet")))
        whole = Tally()
        for row in rows.where("tally is not null").select("tally").toLocalIterator():
            whole.merge(Tally.of_json(json.loads(row["tally"])))
        rows.unpersist()
    return whole


def _auditing(terms: Terms) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """The task that checks its drafts: their findings, and last of all the numbers of all of them."""

    def check(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        tally = Tally()
        rows: list[dict[str, Any]] = []
        for checked in check_all(cluster.items_of(batches), terms):
            tally.add(checked)
            rows += checked.findings
            if len(rows) >= _BATCH:
                yield _batch(rows)
                rows = []
        yield _batch([*rows, {"tally": json.dumps(tally.to_json())}])

    return check


def _batch(rows: list[dict[str, Any]]) -> pa.RecordBatch:
    import pyarrow as pa

    schema = finding_schema().append(pa.field("tally", pa.string()))
    return pa.RecordBatch.from_pylist(rows, schema=schema)
