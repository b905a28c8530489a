"""What `sizes` has measured, as a section of the page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks.speed.stages import exponent
from benchmarks.speed.tables import Target, at_least, at_most, megabytes, milliseconds, table
from factlint.corpus.selection import CAP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AIMED_AT = 1_000_000
NOTE = """Measured by `python -m benchmarks.speed.sizes --documents {sizes}`, kept in `performance.json`: invented
news of some 300 words, with words and names by Zipf's law out of half a million. The documents of the smallest corpus
are files, each of them read by `factlint index build`. Of the larger ones {models} were read; the others are those
with every invented word and name exchanged for another, with records and keys to match (of {proved} that were read
again, {same} came out the same to the byte), written by the same writer into an index that checks are given. So a
figure for building them holds the writing alone. An update of them looks at no other files. A check is a whole
process with a draft nobody checked before; look-ups are the questions to the index and the opening of the sources
chosen, by the clock. The 99th percentile of 30 drafts is the slowest.
"""
WHERE = """Time goes, in a build, to the reading of text; in a check, to start-up and to the comparing of claims with
the sources chosen, {cap} at most, however large the corpus; in look-ups, {opening} to the opening of those sources, the
rest to questions; in an update of a large index, to looking at the notes of all documents and to the digest of the
whole. An index has, besides keys, what was read of each source, compressed, its text with it.
"""


def section(results: Path) -> tuple[str, list[Target]]:
    """The section, and its targets; nothing where nothing has been measured."""
    sizes: list[dict[str, Any]] = json.loads(results.read_text("utf-8")).get("sizes", []) if results.exists() else []
    if not sizes:
        return "", []
    composed = [row for row in sizes if "as read" in row] or [{"read": 0, "proved": 0, "as read": 0}]
    note = NOTE.format(
        sizes=",".join(str(row["documents"]) for row in sizes),
        models=f"{composed[-1]['read']:,}",
        proved=sum(row["proved"] for row in composed),
        same=sum(row["as read"] for row in composed),
    )
    header = ("what", *(f"{row['documents']:,} documents" for row in sizes))
    rows = [(name, *(told(row) for row in sizes)) for name, told in _ROWS]
    lengths = [
        (f"draft of {length / 1000:.1f} kB", *(milliseconds(row["by draft length"][place][1]) for row in sizes))
        for place, (length, _) in enumerate(sizes[0]["by draft length"])
    ]
    lengths.append(("slope", *(f"{row['slope']:.2f}" for row in sizes)))
    where = WHERE.format(cap=CAP, opening=" · ".join(f"{row['opening']:.0%}" for row in sizes if "opening" in row))
    if sizes[-1]["documents"] < AIMED_AT:
        note += f"A corpus of {AIMED_AT:,} documents, which the targets speak of, has not been measured.\n"
    growth = _growth(sizes)
    parts = ["## Corpora of any size", "", note, table(header, rows), where, growth, table(header, lengths)]
    return "\n".join(parts), _targets(sizes)


_ROWS: tuple[tuple[str, Callable[[dict[str, Any]], str]], ...] = (
    (
        "read and written, documents/s of the clock",
        lambda row: f"{row['per second']:.0f}" if "per second" in row else "",
    ),
    ("the same, of CPU", lambda row: f"{row['per CPU second']:.0f}" if "per CPU second" in row else ""),
    (
        "written alone, documents/s of CPU",
        lambda row: f"{row['written per CPU second']:,.0f}" if "written per CPU second" in row else "",
    ),
    ("text, bytes a document", lambda row: f"{row['text bytes']:,.0f}"),
    ("index, bytes a document, text included", lambda row: f"{row['index bytes']:,.0f}"),
    ("of it the text, compressed", lambda row: f"{row['packed text bytes']:,.0f}"),
    ("update after one change, CPU", lambda row: milliseconds(row["update"]["cpu"])),
    ("update after one change, clock", lambda row: milliseconds(row["update"]["wall"])),
    ("check of one article, CPU, p50 · p99", lambda row: _pair(row["check cpu"])),
    ("in reference imports, p50", lambda row: f"{row['check cpu']['p50'] / row['reference']:.2f}"),
    ("check of one article, clock, p50 · p99", lambda row: _pair(row["check wall"])),
    ("look-ups, clock, p50 · p99", lambda row: _pair(row["look-ups"])),
    ("questions a draft, at most", lambda row: str(row["questions"])),
    ("peak memory of a check", lambda row: megabytes(row["memory"])),
)


def _pair(quantiles: dict[str, float]) -> str:
    return f"{quantiles['p50'] * 1000:.0f} · {quantiles['p99'] * 1000:.0f} ms"


def _growth(sizes: list[dict[str, Any]]) -> str:
    told = "Cost against the length of the draft, CPU within one process, corpus warm, with the slope of the logarithms"
    if len(sizes) < 2:
        return f"{told} (1 is linear):\n"
    by_corpus = [(row["documents"], row["check cpu"]["p50"]) for row in sizes]
    looked = [(row["documents"], row["look-ups"]["p50"]) for row in sizes]
    return (
        f"{told} (1 is linear). With the number of documents a check grows to the power of {exponent(by_corpus):.2f}, "
        f"look-ups to the power of {exponent(looked):.2f} (0 is no growth).\n"
    )


def _targets(sizes: list[dict[str, Any]]) -> list[Target]:
    largest, read = sizes[-1], [row for row in sizes if "per second" in row]
    where = f"{largest['documents']:,} documents"
    targets = [at_least("index build, documents/s on two cores", 2000, row["per second"]) for row in read]
    beside = largest["index bytes"] - largest["packed text bytes"]
    return [
        *targets,
        at_most(f"index beside the text, a document of {where}", 1500, beside, " bytes"),
        at_most(f"one article against {where} (the target: {AIMED_AT:,}), clock, p50", 150,
                largest["check wall"]["p50"] * 1000, " ms"),
        at_most("the same, p99", 400, largest["check wall"]["p99"] * 1000, " ms"),
        at_most("its look-ups, clock, p99", 50, largest["look-ups"]["p99"] * 1000, " ms"),
        at_most("slope with the length of the draft", 1.1, largest["slope"]),
    ]  # fmt: skip
