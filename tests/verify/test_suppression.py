"""Directives: what they hide, and what is said of those that hide nothing."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.text.reading import read_text
from factlint.verify.finding import Claim, Finding
from factlint.verify.suppression import suppress

TODAY = date(2026, 5, 1)
RULES = frozenset({"bridge-cost"})

NEXT = "<!-- factlint-disable-next-line {} -->\nIt cost 40 then.\n\nIt cost 50 now.\n"
RANGE = "It cost 10.\n\n<!-- factlint-disable {} -->\n\nIt cost 40.\n\n<!-- factlint-enable -->\n\nIt cost 50.\n"

# draft, the figures that are still reported, the directives that are complained of
CASES = {
    "next line": (NEXT.format(""), ["50"], []),
    "next line, by kind": (NEXT.format("figure"), ["50"], []),
    "next line, by kind and verdict": (NEXT.format("figure/contradiction"), ["50"], []),
    "next line, by kind and code": (NEXT.format("figure/wrong-value"), ["50"], []),
    "next line, by rule": (NEXT.format("bridge-cost"), ["50"], []),
    "next line, one of several names": (NEXT.format("date figure"), ["50"], []),
    "next line, with a reason": (NEXT.format("figure -- the ministry's own count"), ["50"], []),
    "next line, until later": (NEXT.format("figure until=2026-05-02"), ["50"], []),
    "next line, last day": (NEXT.format("figure until=2026-05-01"), ["50"], []),
    "range": (RANGE.format(""), ["10", "50"], []),
    "range to the end": ("<!-- factlint-disable -->\n\nIt cost 40.\n\nIt cost 50.\n", [], []),
    "whole file": ("---\nfactlint: off\n---\n\nIt cost 40. It cost 50.\n", [], []),
    "expired": (NEXT.format("figure until=2026-04-30"), ["40", "50"], ["expired"]),
    "another kind": (NEXT.format("date"), ["40", "50"], ["unused"]),
    "nothing there": ("<!-- factlint-disable-next-line -->\nNothing.\n\nIt cost 40.\n", ["40"], ["unused"]),
    "misspelt name": (NEXT.format("figrue"), ["40", "50"], ["unknown"]),
    "one misspelt name beside a good one": (NEXT.format("figure figrue"), ["50"], ["unknown"]),
    "misspelt action": ("<!-- factlint-disble -->\n\nIt cost 40.\n", ["40"], ["unknown"]),
    "day that cannot be read": (NEXT.format("figure until=tomorrow"), ["40", "50"], ["unknown"]),
    "comment for people": ("<!-- factlint found this -->\n\nIt cost 40.\n", ["40"], []),
    "in code it is text": ("`<!-- factlint-disable -->`\n\nIt cost 40.\n", ["40"], []),
}


def findings(text: str) -> list[Finding]:
    """A contradiction on each of these figures."""
    found = []
    for figure in ("10", "40", "50"):
        at = text.find(f"cost {figure}") + 5
        if at > 4:
            found.append(
                Finding("d.md", 1, 1, 1, 3, at, at + 2, "figure", "contradiction", "wrong-value", "bridge-cost",
                        "error", "m", Claim(figure, figure, ""))
            )  # fmt: skip
    return found


@pytest.mark.parametrize("case", CASES)
def test_suppression(case: str) -> None:
    text, left, complaints = CASES[case]
    document = read_text(text, "d.md")
    kept = suppress(document, findings(text), RULES, TODAY)
    assert [f.claim.text for f in kept.findings if f.kind == "figure"] == left
    assert [f.verdict for f in kept.findings if f.kind == "directive"] == complaints
    assert kept.suppressed == len(findings(text)) - len(left)


def test_complaint_stands_where_the_directive_does() -> None:
    text = "First.\n\n" + NEXT.format("figrue")
    (complaint,) = [f for f in suppress(read_text(text, "d.md"), [], RULES, TODAY).findings if f.verdict == "unknown"]
    assert (complaint.line, complaint.column) == (3, 1)
    assert (
        text[complaint.offset : complaint.end_offset]
        == complaint.claim.text
        == "<!-- factlint-disable-next-line figrue -->"
    )
    assert complaint.suggestion == "figure"
    assert complaint.check == "directive/unknown"
