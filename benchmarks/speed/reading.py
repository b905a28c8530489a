"""`python -m benchmarks.speed.reading`: how fast text is read, stage by stage, and a digest of all that was read.

Two checkouts whose digests are the same read the same statements, whatever else was changed. The texts are articles,
reports, tables of minutes and Markdown of many hands: the evaluation data's where it lies beside the checkout, else
made-up ones; and the labelled drafts of `tests/drafts` in either case.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.speed.stages import reading, timed
from benchmarks.speed.texts import DATA, articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document

DRAFTS = Path(__file__).resolve().parents[2] / "tests" / "drafts"
ARTICLES = 200
EACH = 20
"""Texts taken of each other data set."""


def varied() -> list[tuple[str, str]]:
    """Name and text of about a megabyte of prose."""
    texts = [("article.txt", text) for text in articles(ARTICLES)]
    for path in sorted((DATA.parent / "natural").glob("*.jsonl")) if DATA.exists() else ():
        items = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        some = list(dict.fromkeys(item["source"] for item in items if "source" in item))
        texts += [(path.stem + ".txt", text) for text in some[:: max(1, len(some) // EACH)][:EACH]]
    return texts + [(path.name, path.read_text(encoding="utf-8")) for path in sorted(DRAFTS.glob("*/*/*.md"))]


def digest(documents: Sequence[Document]) -> str:
    """A hash over every statement of these documents, with everything that it holds."""
    from factlint.kinds import read_statements

    hashed = hashlib.sha256()
    for document in documents:
        for line in [f"{document.path} {document.dateline}", *map(_written, read_statements(document))]:
            hashed.update(line.encode("utf-8", "surrogatepass") + b"\n")
    return hashed.hexdigest()[:16]


def _written(statement: Statement) -> str:
    place = (statement.sentence.index, statement.start, statement.end, statement.span, statement.wide)
    return f"{statement.kind} {statement.value!r} {place} {statement.about!r} {statement.about_span}"


def _rows(texts: list[tuple[str, str]], runs: int) -> Iterator[tuple[str, float]]:
    from factlint.kinds import read_statements
    from factlint.text.reading import read_text

    def read_all() -> None:
        for name, text in texts:
            read_statements(read_text(text, name))

    yield from reading(texts, runs).items()
    yield "reading, all of it", timed(read_all, runs)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.reading", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="the least of so many runs counts (default: 3)")
    parser.add_argument("--digest", action="store_true", help="print the digest alone")
    args = parser.parse_args(arguments)
    from factlint.text.reading import read_text

    texts = varied()
    size = sum(len(text.encode("utf-8", "surrogatepass")) for _, text in texts) / 1e6
    if not args.digest:
        print(f"{len(texts)} texts, {size:.2f} MB")
        for name, seconds in _rows(texts, args.runs):
            print(f"{name:<20} {size / seconds:6.2f} MB/s {seconds / size * 1000:7.0f} ms/MB")
    print("statements", digest([read_text(text, name) for name, text in texts]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
