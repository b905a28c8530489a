"""Statements turned round, as a table, and what is told of them."""

from __future__ import annotations

import time

import pytest

from factlint import Linter, Source
from factlint.verify.statements.opposition import allies, opposites, undenied
from factlint.verify.statements.turning import FEATURES
from factlint.verify.statements.weights_turned import WEIGHTS
from tests.verify.verdicts import Case, table


@pytest.mark.parametrize(
    "case",
    [
        *table("turned"),
        *table("turned_about"),
        *table("turned_subjects"),
        *table("turned_clauses"),
        *table("turned_parted"),
        *table("turned_amounts"),
        *table("answered"),
        *table("mentioned"),
        *table("turned_doers"),
        *table("turned_senses"),
        *table("turned_phrases"),
        *table("turned_matters"),
        *table("turned_decisions"),
        *table("turned_idle"),
        *table("turned_none"),
        *table("turned_modified"),
        *table("turned_apart"),
        *table("turned_vouched"),
        *table("turned_denied_alone"),
        *table("turned_orders"),
        *table("turned_by_form"),
    ],
    ids=lambda case: case.why,
)
def test_verdicts(case: Case) -> None:
    assert case.faults() == []


def test_both_sides_are_told() -> None:
    source = "The harbour board approved the new breakwater on Monday after a long debate."
    linter = Linter(corpus=[Source(source, "minutes.txt")])
    (finding,) = linter.check_text("The harbour board rejected the new breakwater on Monday.").findings
    assert finding.message == "The draft says “rejected”, minutes.txt says “approved”."
    assert (finding.evidence[0].path, finding.evidence[0].value) == ("minutes.txt", "approved")
    assert finding.reasons[0] == "the opposite word"


def test_one_denial_is_one_fault() -> None:
    linter = Linter(corpus=[Source("No spare keys are kept at the lodge, the warden said.", "notice.txt")])
    report = linter.check_text("Spare keys are kept at the lodge, the warden said.")
    assert [finding.code for finding in report.findings] == ["turned-round"]


def test_opposition_is_mutual() -> None:
    table = opposites()
    assert all(word in table[opposed] for word in table for opposed in table[word])


def test_agreement_only_ever_speaks_against_a_turn() -> None:
    """It is looked for no further than it takes to know that too little is left."""
    assert all(WEIGHTS[name] <= 0 for name in FEATURES if name.startswith("agrees") or name == "mirrored")
    assert WEIGHTS["lead"] >= 0


def test_no_word_stands_for_its_opposite() -> None:
    assert not any(allies()[word] & set(against) for word, against in opposites().items())


@pytest.mark.parametrize(
    ("word", "base"),
    [("unpaid", "pay"), ("disloyal", "loyal"), ("impossible", "possibl"), ("income", ""), ("union", ""), ("dish", "")],
)
def test_denying_prefixes(word: str, base: str) -> None:
    assert undenied(word) == base


def test_every_feature_has_its_weight() -> None:
    assert tuple(WEIGHTS) == FEATURES


LONG = "The board {0} the plan " + "and the board {0} the plan " * 3000 + "."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The board approved the plan.", LONG.format("rejected")),
        (LONG.format("approved"), "The board rejected the plan."),
    ],
)
def test_a_very_long_sentence_is_left_alone(source: str, draft: str) -> None:
    report = Linter(corpus=[Source(source, "minutes.txt")]).check_text(draft)
    assert not any(finding.kind == "statement" for finding in report.findings)


def test_words_said_over_and_over_are_weighed_in_no_time() -> None:
    linter = Linter(corpus=[Source("not good " * 60 + ".\n\n" + "good bad won lost " * 30 + ".", "chant.txt")])
    started = time.process_time()
    linter.check_text("good not bad won lost " * 25 + ".")
    assert time.process_time() - started < 5
