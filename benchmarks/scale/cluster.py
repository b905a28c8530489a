"""Spark by the document: what a core of a cluster reads in a second, beside a core without it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.scale.archive import READER, texts
from factlint.corpus.record import read_source
from factlint.scale import build_cluster
from factlint.scale.cluster import session
from factlint.scale.items import archive_at

if TYPE_CHECKING:
    from tests.scale.spark import Cluster


def alone(number: int) -> dict[str, float]:
    """Reading in this process."""
    some = texts(number)
    read_source("warm.txt", some[0])
    start = time.process_time()
    records = [read_source("text.txt", text) for text in some]
    took = time.process_time() - start
    return {
        "documents/s of one core": number / took,
        "characters/document": sum(map(len, some)) / number,
        "statements/document": sum(_statements(text) for text in some[:100]) / 100,
        "keys/document": sum(len(record.keys) for record in records) / number,
        "record, bytes/document": sum(len(record.body) for record in records) / number,
    }


def _statements(text: str) -> int:
    from factlint.kinds import read_statements
    from factlint.text.reading import read_text

    return len(read_statements(read_text(text, "text.txt")))


def on(cluster: Cluster, number: int) -> dict[str, float]:
    """Reading on a cluster of two executors of one core each, into Parquet; the session is up, the workers warm."""
    os.environ.update(cluster.environment)
    with TemporaryDirectory() as folder, session(cluster.master, "benchmark"):
        small, large = Path(folder, "small.jsonl"), Path(folder, "large.jsonl")
        for path, some in ((small, texts(20)), (large, texts(number))):
            rows = ({"path": f"{n}.txt", "text": text} for n, text in enumerate(some))
            path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        warm = _built(cluster, small, folder)
        before = cluster.seconds()
        took = _built(cluster, large, folder)
        seconds = cluster.seconds() - before
    return {
        "job of 20 documents, s by the clock": warm,
        "documents/s of two executors by the clock": number / took,
        "documents/s of one core": number / seconds,
    }


def _built(cluster: Cluster, archive: Path, folder: str) -> float:
    start = time.perf_counter()
    output = str(Path(folder, archive.stem + ".parquet"))
    build_cluster.build(archive_at(str(archive)), output, master=cluster.master, known_names=frozenset(), reader=READER)
    return time.perf_counter() - start
