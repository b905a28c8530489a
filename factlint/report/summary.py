"""The numbers of a run in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.verify.finding import Finding, Report

_WORDS = (
    ("contradiction", "contradiction", "contradictions"),
    ("disputed", "disputed", "disputed"),
    ("unsupported", "unsupported", "unsupported"),
    ("supported", "supported", "supported"),
)


def closing_line(report: Report) -> str:
    """The sentence a run ends with: "2 drafts, 31 rules, 5 sources: 118 claims, 109 supported, …"."""
    s = report.summary
    inputs = [plural(s.drafts, "draft")]
    inputs += [plural(report.rules, "rule")] if report.rules else []
    inputs += [plural(report.sources, "source")] if report.sources else []
    parts = [plural(s.claims, "claim") if s.claims else "no claim to check"]
    parts += [f"{number} {word}" for number, word in _verdicts(report) if number]
    line = f"{', '.join(inputs)}: {', '.join(parts)}"
    never = len(report.unmatched_rules)
    return f"{line}; {plural(never, 'rule')} never matched" if never else line


def _verdicts(report: Report) -> tuple[tuple[int, str], ...]:
    s = report.summary
    return (
        (s.supported, "supported"),
        (s.contradictions, "contradicted"),
        (s.unsupported, "unsupported"),
        (s.disputed, "disputed"),
        (s.suppressed, "suppressed"),
        (_passed_over(report), "passed over"),
    )


def _passed_over(report: Report) -> int:
    """Claims that say too little to be missed, or whose fault is told with another or was not asked for."""
    s = report.summary
    return max(0, s.claims - s.supported - s.contradictions - s.unsupported - s.disputed - s.suppressed)


def counted(findings: Sequence[Finding]) -> str:
    """How many findings of each verdict: "3 contradictions, 1 unsupported"."""
    parts = []
    for verdict, one, many in _WORDS:
        number = sum(finding.verdict == verdict for finding in findings)
        if number:
            parts.append(f"{number} {one if number == 1 else many}")
    directives = sum(finding.kind == "directive" for finding in findings)
    return ", ".join([*parts, plural(directives, "directive")] if directives else parts)


def plural(number: int, word: str) -> str:
    """A number with its noun."""
    return f"{number} {word if number == 1 else word + 's'}"
