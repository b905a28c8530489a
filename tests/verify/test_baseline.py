"""A baseline knows a finding by its content."""

from __future__ import annotations

import pytest

from factlint.errors import UsageError
from factlint.records import replace
from factlint.verify import baseline
from factlint.verify.finding import Claim, Finding, Report, Summary


def report(text: str, *words: str, kind: str = "figure") -> Report:
    """A report with one contradiction for each occurrence of each of these words."""
    findings = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            findings.append(
                Finding("a.md", 1, at + 1, 1, at + 1 + len(word), at, at + len(word), kind, "contradiction",
                        "wrong-value", None, "error", "m", Claim(word, word, ""))
            )  # fmt: skip
            at = text.find(word, at + 1)
    findings.sort(key=lambda f: f.offset)
    return Report(tuple(findings), tuple(findings), Summary(1, 5, 0, len(findings)), texts={"a.md": text})


TEXT = "The first sentence. It cost £4 million then. The last one."

SAME = {
    "lines added above": "New.\n\n" + TEXT,
    "reflowed": "The first sentence. It cost\n£4 million\nthen. The last one.",
    "neighbours changed": "Another first sentence! It cost £4 million then. A different end.",
    "carriage returns": TEXT.replace(" It", "\r\nIt"),
}
OTHER = {
    "sentence changed": TEXT.replace("It cost", "It never cost"),
    "value changed": TEXT.replace("£4 million then", "£4 million and more then"),
}


def hidden(before: Report, after: Report) -> tuple[int, int]:
    kept, stale = baseline.apply(after, baseline.load(baseline.dump(before), "b.json"))
    assert kept.summary.suppressed == len(after.findings) - len(kept.findings)
    assert kept.summary.contradictions == len(kept.findings)
    return kept.summary.suppressed, stale


@pytest.mark.parametrize("case", SAME)
def test_still_the_same_finding(case: str) -> None:
    text = SAME[case]
    assert hidden(report(TEXT, "£4 million"), report(text, "£4 million")) == (1, 0)


@pytest.mark.parametrize("case", OTHER)
def test_another_finding(case: str) -> None:
    assert hidden(report(TEXT, "£4 million"), report(OTHER[case], "£4 million")) == (0, 1)


def test_a_second_occurrence_is_new() -> None:
    twice = TEXT + " It cost £4 million then."
    before = report(TEXT, "£4 million")
    assert hidden(before, report(twice, "£4 million")) == (1, 0)


def test_kind_and_draft_matter() -> None:
    before, after = report(TEXT, "£4 million"), report(TEXT, "£4 million", kind="date")
    assert hidden(before, after) == (0, 1)
    moved = replace(before.findings[0], path="b.md")
    other = replace(before, findings=(moved,), texts={"b.md": TEXT})
    assert hidden(before, other) == (0, 0), "a draft that was not checked is not stale"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": "x"}', '{"schema": "factlint-baseline/1", "findings": 1}']
)
def test_what_is_no_baseline(text: str) -> None:
    with pytest.raises(UsageError, match=r"b\.json:1:1"):
        baseline.load(text, "b.json")


def test_the_same_findings_give_the_same_bytes() -> None:
    many = report("£1 a. £2 b. £3 c. £2 b.", "£1", "£2", "£3")
    assert baseline.dump(many) == baseline.dump(
        replace(many, findings=tuple(reversed(many.findings[:2])) + many.findings[2:])
    )
