"""From judgements to a report: order, places, severities, counts, and what is selected."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from factlint.errors import Problem
from factlint.kinds import read_statements
from factlint.rules.loading import load_rule_text
from factlint.text.reading import read_text
from factlint.verify.judgement import Judgement
from factlint.verify.reporting import assemble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factlint.text.document import Document
    from factlint.verify.finding import Report, Verdict

TEXT = "The lock cost €52 million.\n\nIt opened in May 2019, with 12 gates.\n"
RULES = load_rule_text(
    "factlint: 1\nfacts:\n"
    '  - {id: gates, kind: figure, about: gates, value: "12"}\n'
    '  - {id: herons, kind: figure, about: herons, value: "7"}\n'
)
SEVERITY: Any = {"contradiction": "error", "unsupported": "warning", "disputed": "info"}
VERDICTS: dict[str, Verdict] = {"€52 million": "contradiction", "May 2019": "unsupported", "12": "supported"}


def checked(
    text: str = TEXT,
    path: str = "draft.md",
    verdicts: Mapping[str, Verdict] = VERDICTS,
    more: Mapping[str, dict[str, Any]] | None = None,
) -> tuple[Document, list[Judgement]]:
    """A draft with a verdict on each value that is named, the last one first."""
    document = read_text(text, path)
    claims = [claim for claim in read_statements(document) if claim.text in verdicts]
    judgements = [Judgement(c, verdicts[c.text], **(more or {}).get(c.text, {})) for c in claims]
    return document, judgements[::-1]


def report(*drafts: tuple[Document, Sequence[Judgement]], **options: Any) -> Report:
    defaults: dict[str, Any] = {
        "problems": (),
        "rules": RULES,
        "sources": 1,
        "severity": SEVERITY,
        "select": (),
        "ignore": (),
        "report_supported": False,
        "today": date(2026, 5, 1),
    }
    return assemble(drafts or [checked()], **{**defaults, **options})


def texts(made: Report) -> list[str]:
    return [finding.claim.text for finding in made.findings]


def test_findings_stand_in_the_order_of_their_paths_and_places() -> None:
    made = report(checked(path="b.md"), checked(path="a.md"))
    assert [(f.path, f.claim.text) for f in made.findings] == [
        ("a.md", "€52 million"),
        ("a.md", "May 2019"),
        ("b.md", "€52 million"),
        ("b.md", "May 2019"),
    ]


def test_a_finding_stands_where_its_words_do() -> None:
    finding = report().findings[1]
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (3, 14, 3, 22)
    assert TEXT[finding.offset : finding.end_offset] == finding.claim.text == "May 2019"
    assert finding.claim.value == "2019-05"


def test_what_is_supported_is_a_claim_and_no_finding() -> None:
    made = report()
    assert texts(made) == ["€52 million", "May 2019"]
    assert [claim.claim.text for claim in made.claims] == ["€52 million", "May 2019", "12"]


def test_what_is_supported_is_reported_where_that_is_asked_for() -> None:
    made = report(report_supported=True)
    assert texts(made) == ["€52 million", "May 2019", "12"]
    assert made.findings[-1].severity == "none"


def test_what_is_silent_is_counted_alone() -> None:
    made = report(checked(more={"€52 million": {"silent": True}}), report_supported=True)
    assert texts(made) == ["May 2019", "12"]
    assert (made.summary.claims, made.summary.contradictions) == (3, 0)


def test_the_summary_counts_each_verdict() -> None:
    disputed = checked(path="other.md", verdicts={"€52 million": "disputed"})
    assert report(checked(), disputed).summary.to_dict() == {
        "drafts": 2,
        "claims": 4,
        "supported": 1,
        "contradictions": 1,
        "unsupported": 1,
        "disputed": 1,
        "suppressed": 0,
    }


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        ([], [], ["€52 million", "May 2019", "12"]),
        (["figure"], [], ["€52 million", "12"]),
        (["figure/contradiction"], [], ["€52 million"]),
        (["figure/wrong-value"], [], ["€52 million"]),
        (["gates"], [], ["12"]),
        ([], ["figure"], ["May 2019"]),
        ([], ["date/unsupported"], ["€52 million", "12"]),
        (["figure"], ["gates"], ["€52 million"]),
        (["quote"], [], []),
    ],
)
def test_select_and_ignore(select: list[str], ignore: list[str], left: list[str]) -> None:
    more: dict[str, dict[str, Any]] = {"€52 million": {"code": "wrong-value"}, "12": {"rule": "gates"}}
    made = report(checked(more=more), select=select, ignore=ignore, report_supported=True)
    assert texts(made) == left
    assert made.summary.claims == 3


def test_a_verdict_is_as_grave_as_the_configuration_says() -> None:
    assert [f.severity for f in report().findings] == ["error", "warning"]


def test_a_rule_says_for_itself_how_grave_it_is() -> None:
    made = report(
        checked(more={"€52 million": {"severity": "info"}, "12": {"severity": "error"}}), report_supported=True
    )
    assert [f.severity for f in made.findings] == ["info", "warning", "none"]


def test_a_directive_hides_and_is_counted() -> None:
    made = report(checked("<!-- factlint-disable-next-line figure -->\n" + TEXT))
    assert texts(made) == ["May 2019"]
    assert (made.summary.suppressed, made.summary.contradictions, made.summary.claims) == (1, 0, 3)


def test_a_directive_that_hides_what_was_not_asked_for_is_not_unused() -> None:
    made = report(checked("<!-- factlint-disable-next-line figure -->\n" + TEXT), select=["date", "directive"])
    assert texts(made) == ["May 2019"]
    assert made.summary.suppressed == 0


def test_a_directive_that_hides_nothing_is_no_verdict_on_a_claim() -> None:
    made = report(checked("<!-- factlint-disable-next-line quote -->\n" + TEXT))
    assert [f.check for f in made.findings] == ["directive/unused", "figure/contradiction", "date/unsupported"]
    assert made.summary.claims == 3


def test_rules_that_no_claim_was_matched_with_are_named() -> None:
    made = report(checked(more={"12": {"rule": "gates"}}))
    assert made.unmatched_rules == ("herons",)
    assert made.rules == 2


def test_problems_and_texts_are_handed_on() -> None:
    problem = Problem("lost.md", 0, 0, "It cannot be read.")
    made = report(problems=[problem])
    assert made.problems == (problem,)
    assert made.texts == {"draft.md": TEXT}


def test_nothing_checked_is_an_empty_report() -> None:
    made = assemble(
        [], problems=(), rules=RULES, sources=0, severity=SEVERITY, select=(), ignore=(), report_supported=True
    )
    assert (made.findings, made.claims, made.summary.drafts) == ((), (), 0)
