"""Rules against drafts, as a table; and what a rule adds to its findings."""

from __future__ import annotations

import pytest

from factlint import Linter
from factlint.rules.loading import load_rule_text
from tests.verify.verdicts import Case, table

CASES = table("rulings")
RULES = load_rule_text(CASES[0].rules, "rules/bridge.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.why)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []


def test_a_finding_names_its_rule_and_shows_its_place() -> None:
    (finding,) = Linter(RULES).check_text("The bridge cost £28 million.").findings
    assert (finding.rule, finding.severity, finding.suggestion) == ("bridge-cost", "error", "£18 million")
    assert "From the tender." in finding.message
    (evidence,) = finding.evidence
    assert (evidence.path, evidence.value) == ("rules/bridge.yaml", "18000000 GBP")
    line = CASES[0].rules.splitlines()[evidence.line - 1]
    assert line[evidence.column - 1 :].startswith("£18 million")


def test_a_rule_says_how_grave_it_is() -> None:
    (finding,) = Linter(RULES).check_text("The bridge is 250 metres long.").findings
    assert finding.severity == "warning"


def test_globs_keep_a_rule_from_other_drafts() -> None:
    rules = load_rule_text(CASES[0].rules.replace("dateline:", 'applies-to: ["bridge/**"]\ndateline:'))
    text = "The bridge cost £28 million."
    assert Linter(rules).check_text(text, "bridge/draft.md").findings
    assert not Linter(rules).check_text(text, "tunnel/draft.md").findings


def test_rules_that_were_never_met_are_named() -> None:
    report = Linter(RULES).check_text("The bridge cost £18 million.")
    assert "bridge-cost" not in report.unmatched_rules
    assert "ferry-fare" in report.unmatched_rules
    assert report.rules == len(RULES.rules)
