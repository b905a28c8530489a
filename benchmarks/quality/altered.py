"""Right drafts with one value altered: how much of what a slip may change is found in texts told in other words.

    python -m benchmarks.quality.altered [FOLDER ...] [--kind KIND ...] [--per N] [--examples N] [--jobs N]

A folder is laid out as tests/drafts; its drafts without an error are taken. Each is checked once as it stands and once
for every alteration: another digit, another day, another person of the draft in a person's place, another's office or
country, a word turned into its opposite, a "not". Which places are altered, and how, is drawn from the draft's own
name, so that a run can be repeated. An alteration is found where a finding that the right draft lacks meets it. Few
alterations leave a draft right ("before" for "after"), so that no checker finds them all; what counts is the way
between two runs.

Errors that people plant are mostly those that a reader would look for. These are not: they fall on rounded values, on
what the draft has reckoned, and on what it tells in passing too.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.quality.alterations import KINDS, alterations
from benchmarks.quality.rates import share
from benchmarks.quality.tables import Section, Table, percent
from tests.drafts.harness import ROOT, Case, cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.quality.alterations import Alteration
    from benchmarks.quality.options import Options
    from factlint import Linter

PER = 4
"""Alterations of each of the project's own drafts when everything is measured."""


class Outcome(NamedTuple):
    """What became of one alteration. `verdicts` and `reasons` are those of the claims that meet it."""

    draft: str
    kind: str
    told: str
    altered: str
    found: bool
    verdicts: tuple[str, ...]
    reasons: tuple[str, ...]
    line: str


def measure(options: Options) -> Section:
    """The project's own right drafts, each altered in a few places."""
    section = Section("altered", "Right drafts with one value altered")
    if options.checker != "factlint":
        section.notes.append("Only factlint itself is run over these.")
        return section
    section.notes.append(
        f"Each of the project's own drafts without an error, altered in {PER} places drawn by chance, one at a time. "
        "These slips nobody chose: they fall on rounded values, on what the draft has reckoned and on what it tells "
        "in passing too, and some leave the draft right."
    )
    outcomes = _outcomes(cases(), frozenset(KINDS), PER, options.jobs)
    table = Table("By kind of alteration", ["altered", "alterations", "found"])
    for kind in KINDS:
        own = [outcome for outcome in outcomes if outcome.kind == kind]
        rate = share(sum(outcome.found for outcome in own), len(own))
        table.add(kind, len(own), percent(rate))
        section.rates[f"altered {kind} found"] = (rate, True)
    section.tables.append(table)
    return section


def outcomes_of(case: Case, kinds: frozenset[str], per: int) -> list[Outcome]:
    """The outcomes of at most so many alterations of one draft."""
    from factlint import Linter

    linter = Linter(rules=[str(path) for path in case.rules], corpus=[str(path) for path in case.sources])
    report = linter.check_text(case.text, path=case.file)
    told = [(f.offset, f.end_offset) for f in report.findings]
    chance = random.Random(case.name)
    possible = [
        each
        for each in alterations(case.text, report.claims, chance)
        if each.kind in kinds and not any(start < each.end and each.start < end for start, end in told)
    ]
    chance.shuffle(possible)
    return [_outcome(case, linter, each) for each in possible[:per]]


def _outcome(case: Case, linter: Linter, altered: Alteration) -> Outcome:
    text = case.text[: altered.start] + altered.words + case.text[altered.end :]
    end = altered.start + len(altered.words)
    report = linter.check_text(text, path=case.file)
    found = any(f.offset < end and altered.start < f.end_offset for f in report.findings)
    claims = [c for c in report.claims if c.offset < end and altered.start < c.end_offset]
    line = text[text.rfind("\n", 0, altered.start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
    return Outcome(
        case.name,
        altered.kind,
        case.text[altered.start : altered.end],
        altered.words,
        found,
        tuple(c.verdict for c in claims),
        tuple(reason for c in claims for reason in c.reasons[:2]),
        line,
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality.altered", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="as tests/drafts (the default)")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only these alterations (may be repeated)")
    parser.add_argument("--per", type=int, default=12, metavar="N", help="alterations of a draft at most (12)")
    parser.add_argument("--examples", type=int, default=0, metavar="N", help="show so many missed ones of each kind")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="processes (2)")
    args = parser.parse_args(arguments)
    drafts = [case for folder in args.folders or [ROOT] for case in cases(folder)]
    outcomes = _outcomes(drafts, frozenset(args.kind or KINDS), args.per, args.jobs)
    print("\n".join(_report(outcomes, args.examples)))
    return 0


def _outcomes(drafts: Iterable[Case], kinds: frozenset[str], per: int, jobs: int) -> list[Outcome]:
    one = partial(outcomes_of, kinds=kinds, per=per)
    with ProcessPoolExecutor(jobs) as pool:
        right = [case for case in drafts if case.clean]
        return [outcome for part in pool.map(one, right, chunksize=2) for outcome in part]


def _report(outcomes: Sequence[Outcome], examples: int) -> Iterator[str]:
    for kind in KINDS:
        own = [each for each in outcomes if each.kind == kind]
        missed = [each for each in own if not each.found]
        if not own:
            continue
        yield f"{kind:8} {len(own) - len(missed):5} of {len(own):5} found  {1 - len(missed) / len(own):.1%}"
        for (verdicts, reason), count in Counter(
            ("/".join(each.verdicts) or "no claim", each.reasons[0] if each.reasons else "") for each in missed
        ).most_common(5):
            yield f"    {count:5} missed: {verdicts}: {reason}"
        for each in random.Random(0).sample(missed, min(examples, len(missed))):
            yield f"    {each.draft}: {each.told!r} -> {each.altered!r} {'; '.join(each.reasons)}\n      {each.line}"


if __name__ == "__main__":
    raise SystemExit(main())
