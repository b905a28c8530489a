"""Figures and durations that follow from a story's sources, and such as do not: verdicts, not single reckonings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factlint import Linter, Source
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint.verify.finding import Finding

STORIES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases" / "reckoned.yaml")


def _findings(story: dict[str, Any], draft: str) -> tuple[Finding, ...]:
    day = str(story["day"])
    linter = Linter(corpus=[Source(text, f"{number}.md", date=day) for number, text in enumerate(story["sources"])])
    return linter.check_text(f"---\ndate: {day}\n---\n\n{draft}\n", path="draft.md").findings


@pytest.mark.parametrize(
    ("story", "draft"), [pytest.param(story, draft, id=draft) for story in STORIES for draft in story["silent"]]
)
def test_nothing_is_told_of_what_follows(story: dict[str, Any], draft: str) -> None:
    assert not _findings(story, draft)


@pytest.mark.parametrize(
    ("story", "draft"), [pytest.param(story, draft, id=draft) for story in STORIES for draft in story["told"]]
)
def test_what_does_not_follow_is_told(story: dict[str, Any], draft: str) -> None:
    before, value, _ = draft.replace("}}", "{{").split("{{")
    found = _findings(story, draft.replace("{{", "").replace("}}", ""))
    offset = len(f"---\ndate: {story['day']}\n---\n\n{before}")
    assert any(f.offset < offset + len(value) and offset < f.end_offset for f in found)
