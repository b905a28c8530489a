"""The rules of the example story: enough of every kind, each backed by its notes and true to its examples."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.linter import Linter
from factlint.rules.keys import FACT_KINDS
from factlint.rules.loading import load_rules
from factlint.rules.testing import ExampleResult, run_examples, untested
from factlint.rules.validation import validate_rules

if TYPE_CHECKING:
    from factlint.rules.model import RuleSet
    from factlint.verify.finding import Report

ROOT = Path(__file__).parents[2]


@cache
def story() -> RuleSet:
    return load_rules([ROOT / "rules"])


@cache
def results() -> list[ExampleResult]:
    linters: dict[int, Linter] = {}

    def check(text: str, ruleset: RuleSet) -> Report:
        return linters.setdefault(id(ruleset), Linter(rules=ruleset)).check_text(text, path="example.md")

    return list(run_examples(story(), check))


def test_it_covers_the_story() -> None:
    kinds = Counter(rule.kind for rule in story().rules)
    assert len(story().rules) >= 30
    assert set(kinds) == set(FACT_KINDS)
    assert len([entity for entity in story().entities if entity.aliases and entity.roles]) >= 12


def test_its_notes_hold_every_fact() -> None:
    assert [str(remark) for remark in validate_rules(story(), root=ROOT)] == []


def test_every_rule_has_an_example_of_each_sort() -> None:
    assert untested(story()) == []


@pytest.mark.parametrize("wanted", ["ok", "bad"])
def test_every_example_comes_out_as_it_says(wanted: str) -> None:
    failed = [result for result in results() if result.wanted == wanted and not result.passed]
    assert [(result.rule, result.text, result.reason) for result in failed] == []
