"""Figures on the wrong side of what was before, was expected or is usual: told as a contradiction; else silence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factlint import Linter, Source
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint.verify.finding import Finding

CASES = Path(__file__).parent / "cases"
TABLES = ("ways.yaml", "ways_distances.yaml", "ways_bounds.yaml")
STORIES: list[dict[str, Any]] = [story for table in TABLES for story in read_table(CASES / table)]


def _findings(story: dict[str, Any], draft: str) -> tuple[Finding, ...]:
    day = str(story["day"])
    linter = Linter(corpus=[Source(story["source"], "source.md", date=day)])
    return linter.check_text(f"---\ndate: {day}\n---\n\n{draft}\n", path="draft.md").findings


@pytest.mark.parametrize(
    ("story", "draft"), [pytest.param(story, draft, id=draft) for story in STORIES for draft in story["silent"]]
)
def test_the_right_side_is_not_told_of(story: dict[str, Any], draft: str) -> None:
    assert not _findings(story, draft)


@pytest.mark.parametrize(
    ("story", "draft"), [pytest.param(story, draft, id=draft) for story in STORIES for draft in story["told"]]
)
def test_the_wrong_side_is_told_once(story: dict[str, Any], draft: str) -> None:
    (finding,) = _findings(story, draft)
    assert finding.verdict == "contradiction"
