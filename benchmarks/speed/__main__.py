"""`python -m benchmarks.speed`: measure what a check costs, in one run, and write docs/performance.md."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed import processes, stages
from benchmarks.speed.processes import Cost, factlint
from benchmarks.speed.texts import DATA, articles

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = 100
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
    parser.add_argument("--output", type=Path, default=PROJECT / "docs" / "performance.md")
    args = parser.parse_args(arguments)
    texts = articles(args.articles + SOURCES)
    with TemporaryDirectory() as folder:
        home = processes.install(Path(folder) / "installed")
        work = _lay_out(Path(folder) / "work", texts)
        sections = [_start_up(home, work, args.runs), _many(home, work, texts[SOURCES:])]
    sections += [_stages(texts), _growth(texts)]
    introduction = INTRODUCTION.format(
        runs=args.runs,
        texts="sources of the evaluation data" if DATA.exists() else "made up (`benchmarks/speed/texts.py`)",
        python=platform.python_version(),
        cores=os.cpu_count(),
        system=platform.system(),
    )
    document = "\n".join(["# Speed", "", introduction, *sections])
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


def _start_up(home: Path, work: Path, runs: int) -> str:
    against = ("--rules", "rules", "--corpus", "sources")
    inputs = f"one article, rules, {SOURCES} sources"
    commands: dict[str, tuple[str, ...]] = {
        "the reference imports": processes.REFERENCE,
        "bare Python": (sys.executable, "-P", "-c", "pass"),
        "`factlint --version`": factlint("--version"),
        "the sample draft, its rules, 5 sources": factlint(
            "check", "--config", "sample/factlint.yaml", "changed-sample.md"
        ),
        f"{inputs}, nothing kept": factlint("check", *against, "--no-cache", "article.txt"),
        f"{inputs}, piped": factlint("check", *against, "changed-article.txt"),
        f"{inputs}, coloured": factlint("check", "--color", "always", *against, "changed-coloured.txt"),
        "the same, nothing changed, piped": factlint("check", *against, "article.txt"),
        "the same, nothing changed, coloured": factlint("check", "--color", "always", *against, "article.txt"),
    }
    changing = ("changed-sample.md", "changed-article.txt", "changed-coloured.txt")
    absent = []
    for program, options in (("codespell", ()), ("proselint", ("check",))):
        found = processes.beside_python(program)
        if found is None:
            absent.append(program)
        else:
            commands[f"{program}, the same article"] = (found, *options, "article.txt")
    costs = processes.cheapest(dict(commands), home, work, runs, changing)
    unit = costs["the reference imports"].cpu
    rows = [(name, f"{c.cpu * 1000:.0f} ms", f"{c.cpu / unit:.2f}", _megabytes(c)) for name, c in costs.items()]
    table = _table(("what", "CPU", "ratio", "peak memory"), rows)
    note = f"\nNot installed, and so not measured beside it: {', '.join(absent)}.\n" if absent else ""
    return f"## One process\n\n{table}{note}"


def _many(home: Path, work: Path, drafts: list[str]) -> str:
    size = sum(len(draft.encode()) for draft in drafts)
    cost = processes.run(factlint("check", "--corpus", "sources", "--jobs", "2", "--quiet", "drafts"), home, work)
    row = (f"{len(drafts)} articles, {size / 1e6:.1f} MB", f"{cost.cpu:.1f} s", f"{cost.wall:.1f} s",
           f"{size / 1e6 / cost.wall:.3f} MB/s", _megabytes(cost))  # fmt: skip
    table = _table(("what", "CPU", "clock", "throughput", "peak memory of a process"), [row])
    return f"## Many articles, two processes, {SOURCES} sources\n\n{table}"


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
    return f"## Where the time goes, one core\n\n{_table(('stage', 'throughput', 'share of reading'), rows)}"


def _growth(texts: list[str]) -> str:
    by_draft = stages.growth_with_draft(texts[SOURCES:], texts[:SOURCES])
    by_corpus = stages.growth_with_corpus(texts[-1], texts[:400])
    rows = [(f"draft of {size / 1000:.1f} kB", f"{spent * 1000:.0f} ms") for size, spent in by_draft]
    rows += [(f"corpus of {size} sources", f"{spent * 1000:.0f} ms") for size, spent in by_corpus]
    told = (
        f"The time of a check grows with the length of the draft to the power of {stages.exponent(by_draft):.2f} and "
        f"with the number of sources to the power of {stages.exponent(by_corpus):.2f} (1 is linear, 0 no growth)."
    )
    return f"## Growth, corpus warm\n\n{told}\n\n{_table(('what', 'CPU'), rows)}"


def _megabytes(cost: Cost) -> str:
    return f"{cost.memory / 1e6:.0f} MB"


def _table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
