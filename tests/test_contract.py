"""The contract of reports: shapes, orders, places, and the same bytes from the same input."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint import Linter, Source
from tests.observatory import DRAFT, LEDGER, RULES, WIRE, as_json

if TYPE_CHECKING:
    from pathlib import Path

    from factlint import Report

POSITION = {"type": "integer", "minimum": 1}
OFFSET = {"type": "integer", "minimum": 0}
TEXT = {"type": "string"}


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """An object with exactly these keys."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


KINDS = ["date", "figure", "quote", "attendance", "role", "name", "statement", "directive"]
VERDICTS = ["supported", "contradiction", "unsupported", "disputed", "unused", "expired", "unknown"]

SCHEMA = closed(
    {
        "schema": {"const": "factlint-report/1"},
        "version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
        "findings": {
            "type": "array",
            "items": closed(
                {
                    "path": TEXT,
                    "line": POSITION,
                    "column": POSITION,
                    "end_line": POSITION,
                    "end_column": POSITION,
                    "offset": OFFSET,
                    "end_offset": OFFSET,
                    "kind": {"enum": KINDS},
                    "verdict": {"enum": VERDICTS},
                    "check": {"type": "string", "pattern": f"^({'|'.join(KINDS)})/({'|'.join(VERDICTS)})$"},
                    "code": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
                    "rule": {"type": ["string", "null"]},
                    "severity": {"enum": ["error", "warning", "info", "none"]},
                    "message": TEXT,
                    "claim": closed({"text": TEXT, "value": TEXT, "about": TEXT}),
                    "evidence": {
                        "type": "array",
                        "items": closed(
                            {"path": TEXT, "line": POSITION, "column": POSITION, "text": TEXT, "value": TEXT}
                        ),
                    },
                    "suggestion": {"type": ["string", "null"]},
                    "reasons": {"type": "array", "items": TEXT},
                }
            ),
        },
        "summary": closed(
            dict.fromkeys(
                ["drafts", "claims", "supported", "contradictions", "unsupported", "disputed", "suppressed"], OFFSET
            )
        ),
    }
)


@pytest.fixture
def linter(tmp_path: Path) -> Linter:
    rules = tmp_path / "rules.yaml"
    rules.write_text(RULES, "utf-8")
    return Linter(rules=[rules], corpus=[WIRE, LEDGER])


class TestReport:
    def test_its_shape(self, linter: Linter) -> None:
        report = linter.check_text(DRAFT).to_dict()
        jsonschema.validate(report, SCHEMA)
        assert {finding["verdict"] for finding in report["findings"]} == {"contradiction", "unsupported", "disputed"}

    def test_the_order_of_its_keys(self, linter: Linter) -> None:
        report = linter.check_text(DRAFT).to_dict()
        assert list(report) == SCHEMA["required"]
        properties = SCHEMA["properties"]
        for finding in report["findings"]:
            assert list(finding) == properties["findings"]["items"]["required"]
            assert list(finding["claim"]) == ["text", "value", "about"]
            assert all(list(e) == ["path", "line", "column", "text", "value"] for e in finding["evidence"])
        assert list(report["summary"]) == properties["summary"]["required"]

    def test_with_supported_claims(self) -> None:
        report = Linter(corpus=[WIRE, LEDGER], report_supported=True).check_text(DRAFT)
        jsonschema.validate(report.to_dict(), SCHEMA)
        supported = [finding for finding in report.findings if finding.verdict == "supported"]
        assert len(supported) == report.summary.supported > 0
        assert {finding.severity for finding in supported} == {"none"}

    def test_severities(self, linter: Linter) -> None:
        usual = {"contradiction": "error", "unsupported": "warning", "disputed": "warning"}
        for finding in linter.check_text(DRAFT).findings:
            assert finding.severity == ("info" if finding.rule == "meteors" else usual[finding.verdict])
        graver = Linter(corpus=[WIRE], severity={"unsupported": "error"}).check_text("There were 17 foxes.")
        assert [finding.severity for finding in graver.findings] == ["error"]

    def test_a_check_is_kind_and_verdict(self, linter: Linter) -> None:
        for finding in linter.check_text(DRAFT).findings:
            assert finding.check == f"{finding.kind}/{finding.verdict}"

    def test_its_summary_counts(self, linter: Linter) -> None:
        report = linter.check_text(DRAFT)
        summary = report.summary
        verdicts = [finding.verdict for finding in report.findings]
        assert (summary.drafts, summary.claims) == (1, len(report.claims))
        assert summary.contradictions == verdicts.count("contradiction") > 0
        assert summary.unsupported == verdicts.count("unsupported") > 0
        assert summary.disputed == verdicts.count("disputed") > 0
        assert summary.supported == sum(claim.verdict == "supported" for claim in report.claims) > 0
        assert summary.suppressed == 1, "the visitors"

    def test_its_findings_are_among_its_claims(self, linter: Linter) -> None:
        report = linter.check_text(DRAFT)
        assert set(report.findings) <= set(report.claims)


class TestOrder:
    def test_by_path_then_place(self, linter: Linter, tmp_path: Path) -> None:
        paths = [tmp_path / name for name in ("c.md", "a.md", "b.txt")]
        for path in paths:
            path.write_text(DRAFT, "utf-8")
        findings = linter.check(*paths).findings
        places = [(finding.path, finding.offset) for finding in findings]
        assert places == sorted(places)
        assert len({finding.path for finding in findings}) == 3

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(seed=st.integers(0, 10_000))
    def test_of_inputs_does_not_matter(self, seed: int, tmp_path: Path) -> None:
        """However rules, sources and drafts are ordered, the report has the same bytes."""
        rules = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
        head, first, second = RULES.rstrip().rsplit("\n", 2)
        rules[0].write_text(f"{head}\n{first}\n", "utf-8")
        rules[1].write_text(f"{head}\n{second}\n", "utf-8")
        sources = [WIRE, LEDGER, Source("Mount Teller is 1,904 metres high. Foxes live there.", "atlas.txt")]
        drafts = [tmp_path / name for name in ("a.md", "b.md")]
        for draft in drafts:
            draft.write_text(DRAFT, "utf-8")
        expected = as_json(Linter(rules, sources).check(*drafts))
        shuffle = random.Random(seed).shuffle
        for inputs in (rules, sources, drafts):
            shuffle(inputs)
        assert as_json(Linter(rules, sources).check(*drafts)) == expected

    def test_two_runs_give_the_same_bytes(self, linter: Linter) -> None:
        assert as_json(linter.check_text(DRAFT)) == as_json(linter.check_text(DRAFT))


# True claims, so that there is something to find, and what writers, editors and converters do to them.
CLAIMS = (
    "counted 421 meteors",
    "on 13 August 2021",
    "on 15 August 2021",
    "€2.4 million",
    "€3 billion",
    "Ruth Okoye",
    "Ruth Okoy",
    '"We had ten clear nights in a row," she said.',
    "“We had nine clear nights in a row,” Ruth Okoye said.",
    "the observatory on Mount Teller",
    "17 foxes",
    "down 40%",
    "31 April",
    "the mayor of Teller, Ann Ross,",
    "Ann Ross did not attend the opening.",
)
NOISE = (
    *(
        "**",
        "*",
        "_",
        "`",
        "~~",
        "[",
        "](u)",
        "![",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<td>",
        "&nbsp;",
        "&euro;",
        "&#8364;",
    ),
    *("\u00a0", "\u200b", "\u202e", "\u200f", "\u0301", "\ufeff", "\x00", "\x1b[31m", "\u2028", "\U0001f98a", "\u0085"),
    *(
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\n> ",
        "\n- ",
        "\n1. ",
        "\n# ",
        "\n| a | b |\n|---|---|\n| ",
        " | ",
        "\n```\n",
        "\t",
    ),
    *("“", '"', "'", "’", "…", "—", ".", ". ", ", ", " ", "(", ")", "\\", "[sic]", "{{", "$", "https://a.b/c?d=1"),
)
HOSTILE = st.lists(st.one_of(st.sampled_from(CLAIMS), st.sampled_from(NOISE)), max_size=25).map("".join)
SHARED = Linter(corpus=[WIRE, LEDGER], report_supported=True)


def check_places(report: Report, text: str) -> None:
    """Every finding and claim is where it says, by offset and by line and column."""
    lines = [0]
    for i, character in enumerate(text):
        if character == "\n" or (character == "\r" and text[i + 1 : i + 2] != "\n"):
            lines.append(i + 1)
    for found in (*report.findings, *report.claims):
        assert 0 <= found.offset < found.end_offset <= len(text)
        assert text[found.offset : found.end_offset] == found.claim.text
        assert lines[found.line - 1] + found.column - 1 == found.offset
        assert lines[found.end_line - 1] + found.end_column - 1 == found.end_offset
        assert (found.line, found.column) < (found.end_line, found.end_column)


class TestPlaces:
    @pytest.mark.parametrize("path", ["draft.md", "draft.html", "draft.txt"])
    @settings(max_examples=120, deadline=None)
    @given(text=HOSTILE)
    def test_in_hostile_markup(self, path: str, text: str) -> None:
        report = SHARED.check_text(text, path)
        check_places(report, text)
        jsonschema.validate(json.loads(as_json(report)), SCHEMA)

    @pytest.mark.parametrize("path", ["draft.md", "draft.html", "draft.txt"])
    @settings(max_examples=60, deadline=None)
    @given(text=HOSTILE)
    def test_after_a_byte_order_mark_and_front_matter(self, path: str, text: str) -> None:
        whole = f"\ufeff---\r\ntitle: 421 meteors\r\ndate: 2021-08-15\r\n---\r\n{text}"
        check_places(SHARED.check_text(whole, path), whole)

    @settings(max_examples=60, deadline=None)
    @given(
        before=st.text(alphabet="ab \n\r\U0001f98aé\u0301\u00a0\u200f", max_size=30),
        wrap=st.sampled_from(["{}", "**{}**", "_{}_", "<b>{}</b>", "[{}](https://a.b)", "***{}***"]),
    )
    def test_a_planted_error_is_found_whatever_stands_before_it(self, before: str, wrap: str) -> None:
        sentence = "The observatory on Mount Teller counted {} meteors on 13 August 2021."
        text = f"{before}\n\n{sentence.format(wrap.format('421'))}"
        report = SHARED.check_text(text)
        check_places(report, text)
        assert "421" in [finding.claim.text for finding in report.findings if finding.verdict == "contradiction"]

    def test_emphasis_within_a_figure(self) -> None:
        text = "Director Ruth Okoye put the cost of the survey at €**3.4** million."
        (finding,) = Linter(corpus=[WIRE]).check_text(text).findings
        assert finding.claim.text == "€**3.4** million"
        assert finding.claim.value == "3400000 EUR"

    def test_ends_are_exclusive_and_count_code_points(self) -> None:
        text = "\U0001f98a café\r\n\r\nRuth Okoye put the cost of the survey at €3.4 million.\r\n"
        (finding,) = Linter(corpus=[WIRE]).check_text(text).findings
        start = text.index("€")
        assert (finding.offset, finding.end_offset) == (start, start + len("€3.4 million"))
        assert (finding.line, finding.column, finding.end_line, finding.end_column) == (3, 42, 3, 54)

    def test_evidence_is_where_it_says(self) -> None:
        source = Source("---\ndate: 2021-08-14\n---\n\nThe survey\ncost **€2.4** million in all.", "wire.md")
        (finding,) = Linter(corpus=[source]).check_text("The survey cost €3.4 million in all.").findings
        (evidence,) = finding.evidence
        assert (evidence.path, evidence.line, evidence.column) == ("wire.md", 6, 8)
        assert evidence.value == "2400000 EUR"
