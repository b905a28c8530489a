"""`python -m benchmarks.quality`: measure everything, write docs/quality.md and docs/quality.json."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.quality.changes import changes
from benchmarks.quality.dataset import default_root
from benchmarks.quality.options import Options

if TYPE_CHECKING:
    from benchmarks.quality.tables import Example, Section

SECTIONS = ("extraction", "edits", "natural", "drafts", "altered")
REMARKS = Path(__file__).with_name("remarks.md")
"""What people make of the figures; it stands at the end of the page."""
INTRODUCTION = """Written by `python -m benchmarks.quality`; a target that is missed is marked ✗.

The data are other people's texts and labels, which are not part of this repository, and the labelled drafts in
`tests/drafts`. Every item is checked by itself, with its article as the only source. A draft counts as flagged when it
has any finding of any severity. The halves that `--half` names are split by article, so that what is tuned on is not
what is reported."""
PROJECT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    chosen = [name for name in SECTIONS if name in (args.sections + args.only)] or list(SECTIONS)
    options = Options(args.data, args.half, args.sample, args.jobs, args.checker, not args.no_baselines)
    needed = [name for name in chosen if name not in ("drafts", "altered")]
    if needed and not options.data.is_dir():
        print(f"The evaluation data is not at {options.data}; name its place with --data.", file=sys.stderr)
        return 2
    sections = []
    for name in chosen:
        started = time.perf_counter()
        section = import_module(f"benchmarks.quality.{name}").measure(options)
        sections.append(section)
        _print(section, time.perf_counter() - started, args)
        if changed := changes(section, options):
            print("── Since the last such run", *changed, sep="\n")
    whole = set(chosen) == set(SECTIONS) and options.half == "all" and not options.sample
    if args.write or (whole and options.checker == "factlint"):
        write(sections, PROJECT / "docs")
    return 1 if any(section.crashes for section in sections) else 0


def write(sections: list[Section], folder: Path) -> None:
    """The two documents: one for people, one for programs."""
    folder.mkdir(exist_ok=True)
    parts = ["# How right factlint is", "", INTRODUCTION, ""]
    for section in sections:
        parts += [f"## {section.title}", "", *(f"{note}\n" for note in section.notes)]
        for table in section.tables:
            parts += [table.markdown(), ""]
    parts.append(REMARKS.read_text(encoding="utf-8"))
    (folder / "quality.md").write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")
    data = {section.name: section.to_dict() for section in sections}
    (folder / "quality.json").write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument(
        "sections", nargs="*", choices=[*SECTIONS, []], default=[], help="what to measure (default: all)"
    )
    parser.add_argument("--only", action="append", default=[], choices=SECTIONS, help="the same as a section's name")
    parser.add_argument("--data", type=Path, default=default_root(), help="the folder of the evaluation data")
    parser.add_argument("--half", choices=["train", "validate", "all"], default="all", help="halves by article")
    parser.add_argument("--sample", type=int, default=0, metavar="N", help="only N items a section, fixed by hash")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes (2)")
    parser.add_argument("--checker", choices=["factlint", "literal"], default="factlint", help="who is measured")
    parser.add_argument("--no-baselines", action="store_true", help="leave the baselines out")
    parser.add_argument("--examples", metavar="KIND", help="print failing examples of this kind in full, or 'all'")
    parser.add_argument("--label", default="", metavar="WORDS", help="with --examples: only those so labelled")
    parser.add_argument("-n", type=int, default=5, metavar="N", help="how many examples a kind (5)")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="print examples of the N worst kinds")
    parser.add_argument("--write", action="store_true", help="write docs/quality.* also after a partial run")
    return parser


def _print(section: Section, seconds: float, args: argparse.Namespace) -> None:
    print(f"\n━━ {section.title} ({seconds:.1f} s)")
    for table in section.tables:
        print(table.text())
    by_kind: dict[str, list[Example]] = defaultdict(list)
    for example in section.examples:
        by_kind[example.kind].append(example)
    if args.examples:
        kinds = [kind for kind in by_kind if args.examples == "all" or args.examples in kind]
    else:
        kinds = sorted(by_kind, key=lambda kind: -len(by_kind[kind]))[: args.worst]
    for kind in kinds:
        shown = sorted(by_kind[kind], key=lambda e: (e.rank, e.id))
        shown = [example for example in shown if args.label in example.label]
        print(f"\n▸ {kind}: {len(shown)} wrong")
        for example in shown[: args.n]:
            print(f"  {example.id} [{example.label}]", *(f"    {line}" for line in example.lines), sep="\n")
    if section.crashes:
        print(f"\n✗ {len(section.crashes)} crashes, the first ({section.crashes[0].id}):\n{section.crashes[0].crash}")


if __name__ == "__main__":
    sys.exit(main())
