"""The example drafts: every planted error is found, with its verdict and evidence, and nothing in the clean one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.linter import Linter
from tests.tables import read_table

if TYPE_CHECKING:
    from factlint.verify.finding import Finding, Report

ROOT = Path(__file__).parents[2]
DRAFT = ROOT / "examples" / "brussels-draft.md"
CLEAN = ROOT / "examples" / "brussels-clean.md"
PLANTED = read_table(Path(__file__).parent / "cases" / "planted.yaml")
INVENTED_WITH_ANOTHER = {"40", "50"}
"""Values that no source has either, in the sentences with planted errors."""


@cache
def report(path: Path) -> Report:
    return Linter(rules=[ROOT / "rules"], corpus=[ROOT / "seeds"]).check(path)


def line_of(fragment: str) -> int:
    lines = DRAFT.read_text(encoding="utf-8").splitlines()
    (number,) = [number for number, line in enumerate(lines, 1) if fragment in line]
    return number


def on(case: dict[str, str], findings: tuple[Finding, ...]) -> list[Finding]:
    first = case["text"].split()[0].strip("*")
    return [each for each in findings if each.line == line_of(case["line"]) and first in each.claim.text]


@pytest.mark.parametrize("case", PLANTED, ids=lambda case: f"{case['kind']}/{case['code']} {case['text'][:30]}")
def test_every_planted_error_is_found(case: dict[str, str]) -> None:
    found = [(each.kind, each.verdict, each.code) for each in on(case, report(DRAFT).findings)]
    assert (case["kind"], case["verdict"], case["code"]) in found


@pytest.mark.parametrize("case", [case for case in PLANTED if "rule" in case], ids=lambda case: case["rule"])
def test_the_verdict_rests_on_the_rule(case: dict[str, str]) -> None:
    found = [each for each in on(case, report(DRAFT).findings) if each.kind == case["kind"]]
    assert [each.rule for each in found] == [case["rule"]]
    assert "rules/brussels-2024-12-18.yaml" in found[0].evidence[0].path


def test_nothing_else_is_found() -> None:
    planted = [each for case in PLANTED for each in on(case, report(DRAFT).findings)]
    others = [each for each in report(DRAFT).findings if each not in planted]
    assert [
        (each.line, each.code, each.claim.text) for each in others if each.claim.text not in INVENTED_WITH_ANOTHER
    ] == []


def test_the_clean_draft_is_clean() -> None:
    findings = report(CLEAN).findings
    assert [(each.line, each.code, each.claim.text, each.message) for each in findings] == []


def test_the_readme_lists_every_planted_error() -> None:
    table = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    rows = [row for row in table.splitlines() if row.startswith("| ") and row.split("|")[1].strip().isdigit()]
    assert [(int(row.split("|")[1]), row.split("|")[4].strip(" `")) for row in rows] == [
        (line_of(case["line"]), f"{case['kind']}/{case['code']}") for case in PLANTED
    ]
