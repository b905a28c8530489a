"""A thousand articles at once: the first time, again unchanged, and beside what other checkers of prose take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.speed import processes
from benchmarks.speed.processes import factlint
from benchmarks.speed.tables import Target, at_least, at_most, megabytes, table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BESIDE = 50
"""Articles that the others are given: one of them takes a second for each."""


def measure(home: Path, work: Path, others: Mapping[str, tuple[str, ...]], sources: int) -> tuple[str, list[Target]]:
    """The section of the page, and its targets."""
    drafts = sorted((work / "drafts").iterdir())
    size = sum(path.stat().st_size for path in drafts) / 1e6
    command = factlint("check", "--corpus", "sources", "--jobs", "2", "--quiet", "drafts")
    first, again = (processes.run(command, home, work) for _ in range(2))
    part = drafts[:BESIDE]
    part_size = sum(path.stat().st_size for path in part) / 1e6
    names = [str(path.relative_to(work)) for path in part]
    beside = {name: processes.run((*program, *names), home, work) for name, program in others.items()}
    speed = size / first.cpu
    runs = [
        (f"factlint, {len(drafts)} articles", size, first),
        ("the same, nothing changed", size, again),
        *((f"{name}, {len(part)} of them", part_size, cost) for name, cost in beside.items()),
    ]
    rows = [
        (name, f"{amount:.1f} MB", f"{cost.cpu:.1f} s", f"{cost.wall:.1f} s", f"{amount / cost.wall:.3g} MB/s",
         f"{speed / (amount / cost.cpu):.3g}", megabytes(cost.memory))
        for name, amount, cost in runs
    ]  # fmt: skip
    header = (
        "what",
        "text",
        "CPU",
        "clock",
        "throughput",
        "CPU speed of factlint's first run : its own",
        "peak memory",
    )
    targets = [
        at_least(f"{len(drafts)} articles on two cores, {sources} sources, first run", 5, size / first.wall, " MB/s"),
        at_least("the same, nothing changed", 5, size / again.wall, " MB/s"),
        at_most("peak memory of its largest process", 150, first.memory / 1e6, " MB"),
    ]
    if "proselint" in beside:
        ratio = speed / (part_size / beside["proselint"].cpu)
        targets.append(at_least("CPU speed, times that of proselint", 40, ratio))
    told = (
        "Nearly all of a first run is the comparing of claims with the sentences that could speak of them; an "
        "unchanged article costs looking up its report. Of the others, codespell looks words up, and proselint, since "
        "its version 0.16, leaves the search for its patterns to compiled code."
    )
    return f"## Many articles, two processes, {sources} sources\n\n{told}\n\n{table(header, rows)}", targets
