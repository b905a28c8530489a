"""`python -m benchmarks.speed.sizes`: what corpora of a thousand to a million documents cost; kept in performance.json.

The smallest corpus is read, document by document, by `factlint index build`. The larger ones are written by the same
writer from records that are not each read: see `invented`. They are given to a check as an index built elsewhere. Last
measured figures of other sizes are left as they are; `python -m benchmarks.speed` puts all of them on the page.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import zlib
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from benchmarks.speed import processes, stages
from benchmarks.speed.invented import Model, article, text_of, vocabularies
from benchmarks.speed.lookups import measure, update
from benchmarks.speed.processes import factlint
from factlint.corpus.index.file import write_index
from factlint.corpus.reader import sent_with
from factlint.corpus.record import Record, read_source

if TYPE_CHECKING:
    from collections.abc import Iterator

RESULTS = Path(__file__).resolve().parents[2] / "docs" / "performance.json"
READ, MODELS, DRAFTS, PROVED = 1_000, 500, 30, 60
_CHUNK = 200
_LENGTHS = (1, 2, 4, 8, 16)

_models: list[Model] = []


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.sizes", description=__doc__)
    parser.add_argument("--documents", default="1000,100000", help="sizes, with commas (1000,100000,1000000)")
    parser.add_argument("--output", type=Path, default=RESULTS)
    args = parser.parse_args(arguments)
    results = json.loads(args.output.read_text("utf-8")) if args.output.exists() else {}
    kept = {row["documents"]: row for row in results.get("sizes", [])}
    with TemporaryDirectory() as folder:
        home = processes.install(Path(folder) / "installed")
        reading = _reading(home)
        sent_with(reading.rsplit("/", 2)[0])
        for documents in map(int, args.documents.split(",")):
            work = Path(folder) / str(documents)
            work.mkdir()
            row = _read(home, work) if documents <= READ else _composed(home, work, documents, reading)
            kept[documents] = {"documents": documents} | row
            results["sizes"] = [kept[size] for size in sorted(kept)]
            args.output.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
            print(json.dumps(kept[documents]), flush=True)
    return 0


def _reading(home: Path) -> str:
    """How the installed copy names its way of reading: it must take the indexes for its own."""
    code = "from factlint.corpus.reader import reading_of; print(reading_of((), None))"
    environment = os.environ | {"PYTHONPATH": str(home)}
    return subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout.strip()


def _read(home: Path, work: Path) -> dict[str, Any]:
    """All documents are files, and are read."""
    texts = [article(seed) for seed in range(READ)]
    (work / "sources").mkdir()
    for number, text in enumerate(texts):
        (work / "sources" / f"{number:05}.md").write_text(text, "utf-8")
    (work / "factlint.yaml").write_text("corpus: [sources]\n", "utf-8")
    built = processes.run(factlint("index", "build"), home, work)
    index = work / ".factlint" / "index.sqlite"
    size = index.stat().st_size
    with (work / "sources" / "00007.md").open("a", encoding="utf-8") as changed:
        changed.write("\nThe hall of the museum is to be closed in March 2023.\n")
    updated = processes.run(factlint("index", "build"), home, work)
    drafts = [_draft(texts[n], texts[(n * 7 + 1) % READ], n) for n in range(0, READ, READ // DRAFTS)][:DRAFTS]
    return {
        "read": READ,
        "per second": READ / built.wall,
        "per CPU second": READ / built.cpu,
        "build memory": built.memory,
        **_sizes(size, READ, sum(len(text.encode()) for text in texts), texts[:DRAFTS]),
        "update": {"cpu": updated.cpu, "wall": updated.wall},
        **_checks(home, work, (), drafts),
        **_within(str(index), drafts),
    }


def _composed(home: Path, work: Path, documents: int, reading: str) -> dict[str, Any]:
    """A few documents are read, and the others are those with other words and names."""
    started = perf_counter()
    vocabularies()
    with get_context("fork").Pool() as pool:
        _models[:] = pool.map(Model, range(min(MODELS, documents // 10)), chunksize=8)
    print(f"{len(_models)} models read in {perf_counter() - started:.0f} s", flush=True)
    index = work / "archive.sqlite"
    watched = _Watched(documents)
    with get_context("fork").Pool() as pool:
        started, own = perf_counter(), process_time()
        write_index(index, watched.records(pool), reading)
        wall, own = perf_counter() - started, process_time() - own
    drafts = [_draft(text, watched.texts[number - 1], number) for number, text in enumerate(watched.texts)]
    return {
        "read": len(_models),
        "as read": watched.as_read,
        "proved": PROVED,
        "written per CPU second": documents / own,
        "written and made up per second": documents / wall,
        **_sizes(index.stat().st_size, documents, watched.bytes, watched.texts),
        **_checks(home, work, ("--corpus", index.name), drafts),
        **_within(str(index), drafts),
        "update": update(str(index)),
    }


class _Watched:
    """The records of an archive on their way to the writer: how much text they have, some texts, some read again."""

    def __init__(self, documents: int) -> None:
        self._documents = documents
        self.bytes = self.as_read = 0
        self.texts: list[str] = []

    def records(self, pool: Any) -> Iterator[Record]:
        starts = range(0, self._documents, _CHUNK)
        every, again = self._documents // DRAFTS, self._documents // PROVED
        number = 0
        for some, size in pool.imap(partial(_variants, self._documents), starts):
            self.bytes += size
            for record in some:
                if number % every == 0 and len(self.texts) < DRAFTS:
                    self.texts.append(text_of(record))
                if number % again == 0:
                    read = read_source(record.path, text_of(record))
                    self.as_read += (read.body, read.keys, read.words) == (record.body, record.keys, record.words)
                number += 1
                yield record


def _variants(documents: int, start: int) -> tuple[list[Record], int]:
    """The records of a chunk, and the bytes of their texts."""
    numbers = range(start, min(start + _CHUNK, documents))
    pairs = [(_models[number % len(_models)], number) for number in numbers]
    return [model.variant(number) for model, number in pairs], sum(len(model.text.encode()) for model, _ in pairs)


def _draft(text: str, other: str, seed: int) -> str:
    """A draft after two documents: most of the one, a paragraph of the other, and a few figures that are wrong."""
    dice = random.Random(seed)
    own, foreign = text.split("\n\n"), other.split("\n\n")
    paragraphs = [own[0], *own[1:4], foreign[2]]
    draft = "\n\n".join(paragraphs)
    figures = list(re.finditer(r"(?<= )\d\d(?= )", draft))
    for found in dice.sample(figures, min(3, len(figures))):
        draft = draft[: found.start()] + str(dice.randint(10, 99)) + draft[found.end() :]
    return draft + "\n"


def _sizes(index: int, documents: int, size: int, texts: list[str]) -> dict[str, Any]:
    """Bytes a document: of the index, of the text, and of the text as the index has it, compressed."""
    packed = sum(len(zlib.compress(text.encode())) for text in texts) / sum(len(text.encode()) for text in texts)
    return {
        "index bytes": index / documents,
        "text bytes": size / documents,
        "packed text bytes": packed * size / documents,
    }


def _checks(home: Path, work: Path, against: tuple[str, ...], drafts: list[str]) -> dict[str, Any]:
    """Whole processes, each of a draft that was not checked before; the reference imports in turn with them."""
    costs, reference = [], []
    processes.run(factlint("check", *against, _written(work, "first.md", drafts[0] + "\nIt rained.\n")), home, work)
    for number, draft in enumerate(drafts):
        name = _written(work, f"draft{number}.md", draft)
        taken = []
        for _ in range(2):
            taken.append(processes.run(factlint("check", *against, name), home, work))
            with (work / name).open("a", encoding="utf-8") as changed:
                changed.write("\n")
        costs.append(min(taken))
        reference.append(processes.run(processes.REFERENCE, home, work).cpu)
    return {
        "check cpu": quantiles([cost.cpu for cost in costs]),
        "check wall": quantiles([cost.wall for cost in costs]),
        "memory": max(cost.memory for cost in costs),
        "reference": min(reference),
    }


def _written(work: Path, name: str, text: str) -> str:
    (work / name).write_text(text, "utf-8")
    return name


def _within(index: str, drafts: list[str]) -> dict[str, Any]:
    """Within this process: look-ups alone, and how the time grows with the draft."""
    from factlint import Linter
    from factlint.corpus.sqlite.store import SQLiteStore

    spent, asked, opening = measure(index, drafts)
    store = SQLiteStore(index)
    linter = Linter(store=store)
    whole = "\n\n".join(paragraph for draft in drafts for paragraph in draft.split("\n\n")[1:])
    points = []
    for length in _LENGTHS:
        draft = whole[: whole.rindex(". ", 0, length * 1000) + 1] + "\n"
        linter.check_text(draft, "draft.md")
        points.append((len(draft), stages.timed(lambda draft=draft: linter.check_text(draft, "draft.md"), 3)))  # type: ignore[misc]
    store.close()
    return {
        "look-ups": quantiles(spent),
        "opening": opening,
        "questions": max(asked),
        "by draft length": points,
        "slope": stages.exponent(points),
    }


def quantiles(values: list[float]) -> dict[str, float]:
    """The middle one, and the one that a hundredth of them exceeds: of a few dozen, the largest."""
    ordered = sorted(values)
    return {"p50": ordered[len(ordered) // 2], "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]}


if __name__ == "__main__":
    sys.exit(main())
