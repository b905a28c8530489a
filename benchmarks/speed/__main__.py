"""`python -m benchmarks.speed`: measure what a check costs, in one run, and write docs/performance.md."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.speed import flame, many, processes, size_tables, stages
from benchmarks.speed.processes import factlint
from benchmarks.speed.tables import Target, at_most, megabytes, milliseconds, table, targets_table
from benchmarks.speed.texts import DATA, articles

if TYPE_CHECKING:
    from collections import Counter

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = 100
AGAINST = ("--rules", "rules", "--corpus", "sources")
INTRODUCTION = """Written by `python -m benchmarks.speed`. Times are CPU time of user and system together, the least of
{runs} runs that were taken in turn; ratios are to importing what a check needs (`import rich.console, rich.table, yaml,
rapidfuzz.fuzz`) in the same run, so that they can be compared between machines. The package is measured with its
bytecode, as an installed wheel has it; rules and sources were read before, except where nothing is kept. The articles
are {texts}. Machine: Python {python}, {cores} cores, {system}.
"""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=10, help="runs of each small command (default: 10)")
    parser.add_argument("--articles", type=int, default=1000, help="articles of the long run (default: 1000)")
    parser.add_argument("--beside", type=Path, help="a folder with codespell and proselint, to be measured too")
    parser.add_argument("--output", type=Path, default=PROJECT / "docs" / "performance.md")
    args = parser.parse_args(arguments)
    texts = articles(args.articles + SOURCES)
    others = {name: found for name in ("codespell", "proselint") if (found := _other(name, args.beside)) is not None}
    with TemporaryDirectory() as folder:
        home = processes.install(Path(folder) / "installed")
        work = _lay_out(Path(folder) / "work", texts)
        started, targets = _start_up(home, work, args.runs, others)
        stacks = flame.sample(home, work, ("check", *AGAINST), "changed-article.txt", 2 * args.runs)
        at_once, more = many.measure(home, work, others, SOURCES)
    sized, most = size_tables.section(args.output.with_suffix(".json"))
    sections = [_met([*targets, *more, *most]), started, _picture(stacks, args.output), at_once, sized]
    sections += [_stages(texts), _growth(texts)]
    introduction = INTRODUCTION.format(
        runs=args.runs,
        texts="sources of the evaluation data" if DATA.exists() else "made up (`benchmarks/speed/texts.py`)",
        python=platform.python_version(),
        cores=os.cpu_count(),
        system=platform.system(),
    )
    document = "\n".join(["# Speed", "", introduction, *filter(None, sections)])
    args.output.write_text(document, encoding="utf-8")
    print(document)
    return 0


def _lay_out(folder: Path, texts: list[str]) -> Path:
    """A folder with `sources/`, `drafts/`, one `article.txt` and the sample's rules."""
    for name, some in (("sources", texts[:SOURCES]), ("drafts", texts[SOURCES:])):
        (folder / name).mkdir(parents=True)
        for number, text in enumerate(some):
            (folder / name / f"{number:05}.txt").write_text(text, encoding="utf-8")
    (folder / "article.txt").write_text(texts[0] + "\n\n" + texts[SOURCES], encoding="utf-8")
    for name in ("article.txt", "coloured.txt"):
        shutil.copy(folder / "article.txt", folder / f"changed-{name}")
    shutil.copy(PROJECT / "examples" / "brussels-draft.md", folder / "changed-sample.md")
    for name in ("rules", "seeds"):
        (folder / name).symlink_to(PROJECT / name)
    (folder / "sample").mkdir()  # a project of its own, with its own index
    (folder / "sample" / "factlint.yaml").write_text("rules: [../rules]\ncorpus: [../seeds]\n", encoding="utf-8")
    return folder


def _other(name: str, folder: Path | None) -> tuple[str, ...] | None:
    """The command of another checker, where it is installed."""
    here = folder / name if folder is not None else None
    found = str(here.absolute()) if here is not None and here.exists() else processes.beside_python(name)
    return None if found is None else (found, *(("check",) if name == "proselint" else ()))


def _start_up(home: Path, work: Path, runs: int, others: dict[str, tuple[str, ...]]) -> tuple[str, list[Target]]:
    inputs = f"one article, rules, {SOURCES} sources"
    commands: dict[str, tuple[str, ...]] = {
        "the reference imports": processes.REFERENCE,
        "bare Python": (sys.executable, "-P", "-c", "pass"),
        "`factlint --version`": factlint("--version"),
        "the sample draft, its rules, 5 sources": factlint(
            "check", "--config", "sample/factlint.yaml", "changed-sample.md"
        ),
        f"{inputs}, piped": factlint("check", *AGAINST, "changed-article.txt"),
        f"{inputs}, coloured": factlint("check", "--color", "always", *AGAINST, "changed-coloured.txt"),
        "the same, nothing changed, piped": factlint("check", *AGAINST, "article.txt"),
        "the same, nothing changed, coloured": factlint("check", "--color", "always", *AGAINST, "article.txt"),
        **{f"{name}, the same article": (*command, "article.txt") for name, command in others.items()},
    }
    changing = ("changed-sample.md", "changed-article.txt", "changed-coloured.txt")
    first = {f"{inputs}, nothing kept": factlint("check", *AGAINST, "--no-cache", "article.txt")}
    costs = processes.cheapest(dict(commands), home, work, runs, changing)
    costs |= processes.cheapest(dict(first), home, work, min(runs, 3))
    unit = costs["the reference imports"].cpu
    rows = [(name, milliseconds(c.cpu), f"{c.cpu / unit:.2f}", megabytes(c.memory)) for name, c in costs.items()]
    absent = [name for name in ("codespell", "proselint") if name not in others]
    note = f"\nNot installed, and so not measured beside it: {', '.join(absent)}.\n" if absent else ""
    targets = [
        at_most(name, limit, costs[name].cpu / unit, " × the reference imports")
        for name, limit in (
            (f"{inputs}, coloured", 3),
            (f"{inputs}, piped", 1.5),
            ("the same, nothing changed, piped", 1),
        )
    ]
    targets.append(at_most(f"first run, {SOURCES} sources", 2, costs[f"{inputs}, nothing kept"].cpu, " s of CPU"))
    return f"## One process\n\n{table(('what', 'CPU', 'ratio', 'peak memory'), rows)}{note}", targets


def _met(targets: list[Target]) -> str:
    missed = sum(not target.met for target in targets)
    told = f"{len(targets) - missed} of {len(targets)} are met." if missed else "All are met."
    return f"## Targets\n\n{told}\n\n{targets_table(targets)}"


def _picture(stacks: Counter[str], output: Path) -> str:
    """Where the time of a changed draft goes, drawn beside the page."""
    drawn = output.with_suffix(".svg")
    drawn.write_text(flame.picture(stacks, "one changed article, rules, 100 sources: CPU time, by function"), "utf-8")
    rooms = [f"{room} {share:.0%}" for room, share in flame.shares(stacks).items() if share >= 0.01]
    told = f"By room of the program (what importing takes apart): {', '.join(rooms)}."
    return f"## Where a check's time goes\n\n{told}\n\n![A flame graph of a check]({drawn.name})\n"


def _stages(texts: list[str]) -> str:
    some = texts[SOURCES : SOURCES + 60]
    size = sum(map(len, some)) / 1e6
    seconds = stages.reading([("draft.txt", text) for text in some])
    rows = [
        (name, f"{size / spent:.2f} MB/s", f"{spent / sum(seconds.values()):.0%}") for name, spent in seconds.items()
    ]
    rows.append(("reading, all of it", f"{size / sum(seconds.values()):.2f} MB/s", "100%"))
    checked = stages.checking(some[:20], texts[:SOURCES])
    rows.append(
        (f"first use of {SOURCES} sources", f"{sum(map(len, texts[:SOURCES])) / 1e6 / checked['corpus']:.2f} MB/s", "")
    )
    part = sum(map(len, some[:20])) / 1e6
    rows.append(("check against them, reading included", f"{part / checked['check']:.3f} MB/s", ""))
    return f"## Where the time goes, one core\n\n{table(('stage', 'throughput', 'share of reading'), rows)}"


def _growth(texts: list[str]) -> str:
    points = stages.growth_with_draft(texts[SOURCES:], texts[:SOURCES])
    rows = [(f"draft of {size / 1000:.1f} kB", milliseconds(spent)) for size, spent in points]
    told = f"The time of a check grows with the length of the draft to the power of {stages.exponent(points):.2f}."
    return f"## Growth, {SOURCES} sources, warm\n\n{told}\n\n{table(('what', 'CPU'), rows)}"


if __name__ == "__main__":
    sys.exit(main())
