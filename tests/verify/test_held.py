"""The verdict on who holds which office, case by case."""

from __future__ import annotations

import pytest

from factlint import Linter, Source
from tests.verify.verdicts import Case, table

TABLES = (
    "held",
    "tenures",
    "offices",
    "offices_alone",
    "offices_of_several",
    "offices_bodies",
    "offices_heads",
    "offices_notes",
    "offices_exchanged",
    "posts",
)


@pytest.mark.parametrize("case", [case for name in TABLES for case in table(name)], ids=lambda case: case.why)
def test_office_against_sources(case: Case) -> None:
    assert case.faults() == []


@pytest.mark.parametrize(
    ("draft", "suggestion"),
    [
        ("Saul Tern, who chairs the board, gave figures.", None),
        ("Nora Quill, the board's treasurer, opened the session.", "chair"),
        ("Saul Tern, the board's secretary, gave figures.", "Saul Tern, the board's treasurer"),
    ],
)
def test_an_office_is_suggested_where_its_words_can_stand(draft: str, suggestion: str | None) -> None:
    source = "Nora Quill, who chairs the board, opened the session. The treasurer, Saul Tern, gave figures."
    findings = Linter(corpus=[Source(source, "minutes.md")]).check_text(draft).findings
    assert [finding.suggestion for finding in findings] == [suggestion]
