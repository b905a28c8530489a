"""Verdicts as tables: sources, perhaps rules, a draft, and what an editor would be told.

A case in `cases/*.yaml`:

    - why: what it shows
      sources: the text of the only source, or a mapping of paths to texts
      rules: a rule file, as YAML            (optional)
      draft: the text that is checked
      path: draft.md                         (optional; its suffix decides how it is read)
      expect:                                (none: silence)
        - contradiction figure "€50 million" wrong-value
      also: ["June"]                         (optional: words that may be told too, the other side of an error)

Each line of `expect` is a verdict, a kind, the words that the finding covers and, where it matters, its code; verdicts
and kinds joined by `|` are all accepted. A case passes when the findings are exactly these. A file may open with
`sources` and `rules` that all its cases share.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factlint import Linter, Source
from factlint.rules.loading import load_rule_text
from factlint.rules.model import RuleSet
from factlint.verify.catalogue import KINDS
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint import Finding, Report

CASES = Path(__file__).parent / "cases"
MOST = 40
"""A table longer than this is no longer read by anybody."""
VERDICTS = frozenset({"contradiction", "unsupported", "disputed"})
_EXPECTED = re.compile(r'([a-z|]+) ([a-z|]+) "(.+)"(?: ([a-z-]+))?$', re.DOTALL)


@dataclass(frozen=True)
class Expected:
    """One line of `expect`."""

    verdicts: frozenset[str]
    kinds: frozenset[str]
    text: str
    code: str

    def fits(self, finding: Finding) -> bool:
        """Whether the finding is the one that is expected."""
        return (
            finding.verdict in self.verdicts
            and finding.kind in self.kinds
            and finding.claim.text == self.text
            and self.code in ("", finding.code)
        )


@dataclass(frozen=True)
class Case:
    """One row of a table."""

    why: str
    draft: str
    sources: dict[str, str]
    rules: str
    path: str
    expect: tuple[Expected, ...]
    also: tuple[str, ...]

    def report(self) -> Report:
        """Run the linter over the draft."""
        rules = load_rule_text(self.rules) if self.rules else RuleSet()
        corpus = [Source(text, path) for path, text in self.sources.items()]
        return Linter(rules, corpus).check_text(self.draft, self.path)

    def faults(self) -> list[str]:
        """Where the findings are not those expected: what was missed, and what was told for nothing."""
        missed, alarms = list(self.expect), []
        for finding in self.report().findings:
            fitting = next((expected for expected in missed if expected.fits(finding)), None)
            if fitting is not None:
                missed.remove(fitting)
            elif finding.claim.text not in self.also:
                alarms.append(f"told: {finding.verdict} {finding.kind} “{finding.claim.text}” {finding.code}")
        return [f"missed: {expected.text}" for expected in missed] + alarms


def table(name: str) -> list[Case]:
    """The cases of `cases/<name>.yaml`."""
    loaded = read_table(CASES / f"{name}.yaml")
    rows = loaded if isinstance(loaded, list) else loaded["cases"]
    shared = {} if isinstance(loaded, list) else {key: loaded[key] for key in loaded if key != "cases"}
    cases = [_case({**shared, **row}) for row in rows]
    assert len(cases) <= MOST, f"{name}.yaml has {len(cases)} cases: split it"
    assert len({case.why for case in cases}) == len(cases), f"two cases of {name}.yaml say the same of themselves"
    return cases


def _case(row: dict[str, Any]) -> Case:
    assert row.keys() <= {"why", "draft", "sources", "rules", "path", "expect", "also"}, row
    sources = row.get("sources", {})
    return Case(
        why=row["why"],
        draft=row["draft"],
        sources={"source.md": sources} if isinstance(sources, str) else sources,
        rules=row.get("rules", ""),
        path=row.get("path", "draft.md"),
        expect=tuple(map(_expected, row.get("expect", ()))),
        also=tuple(row.get("also", ())),
    )


def _expected(line: str) -> Expected:
    match = _EXPECTED.match(line)
    assert match, f"cannot read {line!r}"
    verdicts, kinds = frozenset(match[1].split("|")), frozenset(match[2].split("|"))
    assert verdicts <= VERDICTS, f"no such verdict in {line!r}"
    assert kinds <= KINDS.keys(), f"no such kind in {line!r}"
    return Expected(verdicts, kinds, match[3], match[4] or "")
