"""The numbers of an audit: counted in parts, put together, told in a summary."""

from __future__ import annotations

from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING, Any

from factlint.errors import Problem
from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.scale.auditing import Checked

SCHEMA = "factlint-audit/1"
MOST = 20
"""Drafts, and problems, that a summary names."""


class Tally:
    """What was found in some of the drafts."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.checks: Counter[str] = Counter()
        self.codes: Counter[str] = Counter()
        self.verdicts: Counter[str] = Counter()
        self._worst: list[tuple[int, str]] = []
        self._problems: list[Problem] = []

    def add(self, checked: Checked) -> None:
        """Count one draft."""
        if checked.problem is not None:
            self.counts["failed"] += 1
            self._keep_problems([checked.problem])
            return
        self.counts.update(dict(checked.counts))
        self.counts["with_findings"] += bool(checked.findings)
        for row in checked.findings:
            self.checks[row["check"]] += 1
            self.codes[f"{row['kind']}/{row['code']}"] += 1
            self.verdicts[row["verdict"]] += 1
        if grave := sum(row["verdict"] == "contradiction" for row in checked.findings):
            self._keep_worst([(-grave, checked.path)])

    def merge(self, other: Tally) -> None:
        """Count in what another has counted."""
        self.counts += other.counts
        self.checks += other.checks
        self.codes += other.codes
        self.verdicts += other.verdicts
        self._keep_worst(other._worst)
        self._keep_problems(other._problems)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The first of the drafts that could not be checked."""
        return tuple(self._problems)

    def summary(self, sources: int, rules: int) -> dict[str, Any]:
        """The numbers as JSON has them; the same for the same drafts, whoever counted which."""
        names = ("claims", "supported", "contradictions", "unsupported", "disputed", "suppressed")
        return {
            "schema": SCHEMA,
            "version": __version__,
            "sources": sources,
            "rules": rules,
            "drafts": self.counts["drafts"],
            "with_findings": self.counts["with_findings"],
            "failed": self.counts["failed"],
            **{name: self.counts[name] for name in names},
            "checks": _ranked(self.checks),
            "codes": _ranked(self.codes),
            "worst": [{"path": path, "contradictions": -negative} for negative, path in self._worst],
            "problems": [{"path": p.path, "line": p.line, "message": p.message} for p in self._problems],
        }

    def to_json(self) -> dict[str, Any]:
        """All of it, for `of_json` in another process."""
        return {
            "counted": [dict(counter) for counter in (self.counts, self.checks, self.codes, self.verdicts)],
            "worst": self._worst,
            "problems": [[p.path, p.line, p.column, p.message] for p in self._problems],
        }

    @classmethod
    def of_json(cls, tree: dict[str, Any]) -> Tally:
        """A tally from what `to_json` made of it."""
        tally = cls()
        for counter, counts in zip(
            (tally.counts, tally.checks, tally.codes, tally.verdicts), tree["counted"], strict=True
        ):
            counter.update(counts)
        tally._worst = [(number, path) for number, path in tree["worst"]]
        tally._problems = [Problem(*parts) for parts in tree["problems"]]
        return tally

    def _keep_worst(self, more: list[tuple[int, str]]) -> None:
        self._worst = nsmallest(MOST, [*self._worst, *more])

    def _keep_problems(self, more: list[Problem]) -> None:
        self._problems = nsmallest(MOST, [*self._problems, *more], key=lambda p: (p.path, p.line, p.message))


def _ranked(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))
