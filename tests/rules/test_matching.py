"""Which rules a sentence is about."""

from __future__ import annotations

import time

import pytest

from factlint.rules.loading import load_rule_text
from factlint.rules.matching import Matcher
from factlint.text.document import Block, Document, Segment, Sentence

RULES = """\
factlint: 1
applies-to: ["harbour/**"]
entities:
  - {name: Ada Lovelace, aliases: [Countess of Lovelace], roles: [mayor]}
  - {name: Grace Hopper}
  - {name: Edward Hopper}
  - {name: United States, kind: place, aliases: [US, the States]}
  - {name: May, kind: organisation}
  - {name: Chişinău, kind: place, aliases: [Kishinev]}
facts:
  - {id: budget, kind: figure, about: [[budget, spending plan], harbour], value: £2 million}
  - {id: systems, kind: figure, about: [air-defence systems], value: "19"}
  - {id: visit, kind: date, about: [[visit, meeting], United States], value: 2024}
  - {id: talks, kind: date, about: [[met, talks], Ada Lovelace], value: 2024}
  - {id: may, kind: figure, about: [May, report], value: "3"}
  - {id: summit, kind: figure, about: [summit, Kishinev], value: "3"}
  - {id: words, kind: quote, speaker: Ada Lovelace, value: we build}
  - {id: office, kind: role, about: Grace Hopper, value: rear admiral}
"""
MATCHER = Matcher(load_rule_text(RULES))


def sentences(*texts: str, heading: str = "", path: str = "harbour/a.md") -> list[Sentence]:
    """A paragraph of these sentences, under a heading."""
    prose = " ".join(texts)
    document = Document(path, prose)
    block = Block("paragraph", prose, (Segment(0, 0, len(prose), len(prose)),), heading=heading)
    document.blocks.append(block)
    start = 0
    for text in texts:
        document.sentences.append(Sentence(document, block, len(document.sentences), start, start + len(text), text, 0))
        start += len(text) + 1
    return document.sentences


def matched(*texts: str, heading: str = "") -> list[str]:
    """The ids of the rules that the last of these sentences is about."""
    return [match.rule.id for match in MATCHER.about(sentences(*texts, heading=heading)[-1], "harbour/a.md")]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("The harbour has a budget.", ["budget"]),
        ("Harbours' BUDGETS differ.", ["budget"]),
        ("The spending plans of the harbor", ["budget"]),
        ("Spending in the harbour was planned.", []),
        ("A budget for the town", []),
        ("They want air defense systems.", ["systems"]),
        ("They want an Air-Defence System.", ["systems"]),
        ("Air and defence systems", []),
        ("A visit to the US", ["visit"]),
        ("A visit to the U.S. was planned.", ["visit"]),
        ("A visit to the United States", ["visit"]),
        ("A visit to the UNITED STATES", ["visit"]),
        ("A meeting with us", []),
        ("A visit to the states of matter", []),
        ("The Countess of Lovelace meets engineers.", ["talks"]),
        ("Lovelace's talks", ["talks"]),
        ("Talks about lovelace", []),
        ("May reports 3 cases.", ["may"]),
        ("It may report 3 cases.", []),
        ("The Chisinau summit", ["summit"]),
        ("", []),
    ],
)
def test_every_item_must_be_met(text: str, ids: list[str]) -> None:
    assert matched(text) == ids


def test_the_sentence_before_and_the_heading_help() -> None:
    assert matched("The harbour is old.", "Its budget grows.") == ["budget"]
    assert matched("Its budget grows.", heading="The harbour") == ["budget"]


def test_but_one_item_must_stand_in_the_sentence() -> None:
    assert matched("The harbour has a budget.", "It grows.") == []
    assert matched("It grows.", heading="The harbour's budget") == []


def test_what_only_the_context_meets_counts_less() -> None:
    (here,) = MATCHER.about(sentences("The harbour's budget")[-1], "harbour/a.md")
    (there,) = MATCHER.about(sentences("The harbour.", "Its budgets grow.")[-1], "harbour/a.md")
    assert (here.met, here.nearby, here.strength) == (("budget", "harbour"), (False, False), 1.0)
    assert there.nearby == (False, True)
    assert there.strength < here.strength


def test_globs_keep_rules_from_other_drafts() -> None:
    (sentence,) = sentences("The harbour's budget")
    assert MATCHER.about(sentence, "town/a.md") == []


def test_quotes_and_roles_are_found_by_the_person() -> None:
    path = "harbour/a.md"
    assert [rule.id for rule in MATCHER.of_person("Lovelace", path)] == ["words"]
    assert [rule.id for rule in MATCHER.of_person("the Countess of Lovelace", path)] == ["words"]
    assert [rule.id for rule in MATCHER.of_person("Grace Hopper", path)] == ["office"]


def test_a_surname_that_two_people_share_names_neither() -> None:
    assert MATCHER.of_person("Hopper", "harbour/a.md") == []
    assert MATCHER.canonical("Hopper") == "Hopper"


def test_a_thousand_rules_cost_a_sentence_little() -> None:
    facts = "".join(
        f"  - {{id: r{n}, kind: date, about: [[budget, spending], ward {n}], value: 2024}}\n" for n in range(1000)
    )
    matcher = Matcher(load_rule_text("factlint: 1\nfacts:\n" + facts))
    (sentence,) = sentences("The budget of ward 500 was raised in spring, and spending rose too.")
    begin = time.process_time()
    for _ in range(100):
        found = matcher.about(sentence)
    assert [match.rule.id for match in found] == ["r500"]
    assert time.process_time() - begin < 0.05
