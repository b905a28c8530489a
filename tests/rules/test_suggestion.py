"""A starter rule file holds what the sources say, and loads as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.rules.loading import load_rule_text
from factlint.rules.suggestion import suggest_rules
from factlint.text.reading import read_text

if TYPE_CHECKING:
    from factlint.rules.model import RuleSet

MINUTES = """\
The harbour of Portsmouth opened on 14 March 2023. Repairs of the harbour wall cost £4.2 million.

“We build while the tide is out,” said Ada Lovelace. Dr "quoted" \\ backslash: 19 cranes stand in the harbour.
"""
REPORT = "The council met on 3 May 2023. Portsmouth harbour opened on 14 March 2023, the report says.\n"


def suggested(*texts: str, per_kind: int = 12) -> tuple[str, RuleSet]:
    documents = [read_text(text, f"notes-{number}.md") for number, text in enumerate(texts)]
    proposal = suggest_rules(documents, per_kind)
    return proposal, load_rule_text(proposal)


def test_facts_are_proposed_with_their_sentence_and_source() -> None:
    text, ruleset = suggested(MINUTES)
    values = {(rule.kind, str(rule.value)) for rule in ruleset.rules}
    assert {
        ("date", "2023-03-14"),
        ("figure", "4200000 GBP"),
        ("quote", "We build while the tide is out,"),
    } <= values | {("quote", str(value)) for kind, value in values if kind == "quote" for value in [value, f"{value},"]}
    assert "  # notes-0.md: The harbour of Portsmouth opened on 14 March 2023." in text
    assert all(rule.sources[0][0] == "notes-0.md" for rule in ruleset.rules)


def test_every_proposal_is_about_something() -> None:
    _, ruleset = suggested(MINUTES, REPORT)
    assert ruleset.rules
    assert all(rule.about for rule in ruleset.rules)


def test_no_more_of_a_kind_than_asked_for() -> None:
    _, ruleset = suggested("".join(f"Pier {n} opened on {n} March 2023.\n\n" for n in range(1, 20)), per_kind=3)
    assert sum(rule.kind == "date" for rule in ruleset.rules) == 3


def test_nothing_to_propose_is_a_rule_file_too() -> None:
    text, ruleset = suggested("Nothing happened.")
    assert text.endswith("factlint: 1\nfacts: []\n")
    assert ruleset.rules == ()


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA \"“”\\:#{}[]&*!|>'%-,é1 \t."), max_size=40))
def test_whatever_a_source_says_the_file_loads(noise: str) -> None:
    suggested(f"The harbour {noise} opened on 14 March 2023. “We {noise} build all the time,” said Ada Lovelace.")
