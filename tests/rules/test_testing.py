"""The examples of a rule are tried through whatever checks texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factlint.rules.loading import load_rule_text
from factlint.rules.mark import Mark
from factlint.rules.testing import ExampleResult, run_examples, untested

if TYPE_CHECKING:
    from factlint.rules.model import RuleSet

RULES = """\
factlint: 1
applies-to: [harbour/**]
facts:
  - id: budget
    kind: figure
    about: budget
    value: £2 million
    examples:
      ok: [The budget is £2 million., The budget is £4 million.]
      bad:
        - The budget is £3 million.
        - The budget is large.
  - {id: opened, kind: date, about: opened, value: 1932}
"""


@dataclass(frozen=True)
class Finding:
    rule: str | None
    verdict: str
    message: str


@dataclass(frozen=True)
class Report:
    findings: tuple[Finding, ...]


def check(text: str, ruleset: RuleSet) -> Report:
    """A checker that knows the one thing these examples need: any million but two is wrong."""
    assert all(rule.applies("") for rule in ruleset.rules)
    found = [Finding("other", "contradiction", "of another rule"), Finding("budget", "supported", "fine")]
    if "million" in text and "£2" not in text:
        found.append(Finding("budget", "contradiction", "it is £2 million"))
    return Report(tuple(found))


def test_each_sentence_is_tried_and_failures_say_where_and_why() -> None:
    assert list(run_examples(load_rule_text(RULES), check)) == [
        ExampleResult("budget", "ok", "The budget is £2 million.", Mark("rules.yaml", 9, 12), True),
        ExampleResult(
            "budget", "ok", "The budget is £4 million.", Mark("rules.yaml", 9, 39), False, "it is £2 million"
        ),
        ExampleResult("budget", "bad", "The budget is £3 million.", Mark("rules.yaml", 11, 11), True),
        ExampleResult(
            "budget", "bad", "The budget is large.", Mark("rules.yaml", 12, 11), False,
            "the rule 'budget' found nothing wrong with it",
        ),
    ]  # fmt: skip


def test_rules_without_examples_are_told() -> None:
    assert [rule.id for rule in untested(load_rule_text(RULES))] == ["opened"]
