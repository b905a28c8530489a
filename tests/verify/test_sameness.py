"""Whether a claim and a fact are about one thing: what each feature sees, and how facts compete for a claim."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.verify.evidence.sameness import FEATURES, Sameness, compete, mistyped
from factlint.verify.evidence.weights import WEIGHTS
from tests.verify.beside import alike

# feature, draft, claim, source, fact, the feature's value
CASES: list[tuple[str, str, str, str, str, float]] = [
    ("coverage", "The old lock by the mill cost €5.", "€5", "The old lock by the mill cost €4.", "€4", 1),
    ("coverage", "The lock cost €52 million.", "€52 million", "A heron ate 40 frogs.", "40", 0),
    ("reverse", "The lock cost €52 million.", "€52 million", "A heron ate 40 frogs.", "40", 0),
    ("opposite", "The lock cost €52 million.", "€52 million", "The lock cost €40 million.", "€40 million", 1),
    ("displaced", "The lock cost €52 million.", "€52 million", "The lock cost €40 million.", "€40 million", 0),
    ("noun", "It saw 52 herons.", "52", "It saw 40 herons.", "40", 1),
    ("noun", "It saw 52 herons.", "52", "It saw 40 boats.", "40", -1),
    ("noun", "It cost €52 million.", "€52 million", "It saw 40 boats.", "40", 0),
    ("window", "The lock cost €52 million.", "€52 million", "The lock cost €40 million.", "€40 million", 1),
    ("window", "The lock cost €52 million.", "€52 million", "A mill burned for €40 million.", "€40 million", 0),
    ("claim_told", "The lock cost €52 million.", "€52 million", "A mill burned for €40 million.", "€40 million", 0),
    ("fact_told", "The lock cost €52 million.", "€52 million", "A mill burned for €40 million.", "€40 million", 0),
    ("fact_told", "The lock cost €52 million.", "€52 million", "It cost €40 million.", "€40 million", 1),
    ("only", "It cost €52 million.", "€52 million", "It cost €40 million.", "€40 million", 1),
    ("only", "It cost €52 million.", "€52 million", "It cost €40 million, or €90 million.", "€40 million", 0.5),
    ("scarce", "It cost €52 million.", "€52 million", "It cost €40 million.", "€40 million", 1),
    ("scarce", "It cost €52 million.", "€52 million", "It cost €40 million. A mill made €9.", "€40 million", 0.5),
    ("contrast", "Gross pay was €52.", "€52", "Net pay was €40.", "€40", -1),
    ("contrast", "Gross pay was €52.", "€52", "Gross pay was €40.", "€40", 0),
    ("contrast", "Gross pay was €52.", "€52", "Pay was €40.", "€40", 0),
    ("other_date", "It cost €52 in 2019.", "€52", "It cost €40 in 2019.", "€40", 1),
    ("other_date", "It cost €52 in 2019.", "€52", "It cost €40 in 2012.", "€40", -1),
    ("other_date", "It cost €52.", "€52", "It cost €40 in 2012.", "€40", 0),
    ("other_name", "It cost Ruth Okoye €52.", "€52", "It cost Ruth Okoye €40.", "€40", 1),
    ("other_name", "It cost Ruth Okoye €52.", "€52", "It cost Ada Brandt €40.", "€40", -0.5),
    ("company", "It cost €52 in 2019.", "€52", "It cost €40 in 2019.", "€40", 1),
    ("company", "It cost €52 in 2019.", "€52", "It cost €40 in 2012.", "€40", 0),
    ("mistyped", "It cost €421.", "€421", "It cost €412.", "€412", 1),
    ("mistyped", "It cost €40 million.", "€40 million", "It cost €40 billion.", "€40 billion", 1),
    ("mistyped", "It cost €421.", "€421", "It cost €987.", "€987", 0),
    ("apart", "It cost €52.", "€52", "It cost €40.", "€40", 0),
    ("apart", "It cost €7.", "€7", "It cost €7,100.", "€7,100", 1),
    ("apart", "It cost €40 million.", "€40 million", "It cost €40 billion.", "€40 billion", 0),
]  # fmt: skip

SCORES = st.lists(st.floats(-30, 30), max_size=12)


@pytest.mark.parametrize(("feature", "draft", "claim", "source", "fact", "value"), CASES)
def test_features(feature: str, draft: str, claim: str, source: str, fact: str, value: float) -> None:
    assert alike(draft, claim, source, fact).named(feature) == pytest.approx(value)


def test_another_value_in_the_place_of_the_claim_displaces_the_fact() -> None:
    draft, source = "The lock cost €52 million in all.", "The lock cost €40 million in all, the weir €9 million."
    assert alike(draft, "€52 million", source, "€40 million").named("displaced") == 0
    assert alike(draft, "€52 million", source, "€9 million").named("displaced") > 0.5


def test_values_in_the_same_place_are_aligned_as_far_as_the_words_around_them_are_the_same() -> None:
    draft = "In May the lock at the weir cost €52 million, said Ruth Okoye in June."
    same = alike(draft, "€52 million", draft.replace("52", "40"), "€40 million")
    less = alike(draft, "€52 million", "In May the lock cost €40 million, wrote a mayor.", "€40 million")
    assert 1 == same.named("aligned") > less.named("aligned") > 0


def test_words_that_describe_the_noun_say_more_than_the_noun() -> None:
    both = alike("It has 52 donor centres.", "52", "It has 40 donor centres. It rains.", "40")
    one = alike("It has 52 centres.", "52", "It has 40 donor centres. It rains.", "40")
    assert both.named("noun_phrase") > one.named("noun_phrase") > 0


def test_words_that_the_sentence_beside_the_passage_has_are_told_by_half() -> None:
    full = alike("The weir cost €52 million.", "€52 million", "The weir cost €40 million.", "€40 million")
    none = alike("The weir burned for €52 million.", "€52 million", "It cost €40 million.", "€40 million")
    assert none.named("claim_told") == 0
    assert full.named("claim_told") == 1
    beside = alike("Weir: €52 million.", "€52 million", "It cost €40 million. The weir is old.", "€40 million")
    assert beside.named("claim_told") == 0.5


def test_places_are_not_compared_where_sentences_share_hardly_a_word() -> None:
    same = alike("The lock cost €52 million.", "€52 million", "A heron ate 40 frogs.", "40")
    assert same.named("aligned") == same.named("opposite") == same.named("displaced") == 0


def test_each_feature_lies_between_minus_one_and_one() -> None:
    for _, draft, claim, source, fact, _ in CASES:
        assert all(-1 <= value <= 1 for value in alike(draft, claim, source, fact).features)


def test_each_feature_has_a_weight() -> None:
    assert WEIGHTS.keys() == set(FEATURES)


def test_one_thing_in_the_same_words_is_likelier_than_another_thing() -> None:
    draft = "The lock cost €52 million and took 9 years."
    same = alike(draft, "€52 million", "The lock cost €40 million and took 9 years.", "€40 million")
    other = alike(draft, "€52 million", "A mill burned last May, for which €40 million was paid.", "€40 million")
    assert same.probability > 0.5 > other.probability


def test_reasons_tell_the_probability_first_and_few_features() -> None:
    first, *rest = alike("It cost €421.", "€421", "It cost €412.", "€412").reasons()
    assert first.startswith("same subject with probability 0.")
    assert 1 <= len(rest) <= 5


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("421", "412", True),
        ("421", "921", True),
        ("42", "24", True),
        ("42", "92", False),
        ("421", "421", False),
        ("421", "42", False),
        ("4", "2", False),
        ("€4.21", "$4.12", True),
        ("some", "many", False),
    ],
)
def test_mistyped(one: str, other: str, answer: bool) -> None:
    assert mistyped(one, other) is mistyped(other, one) is answer


def scored(scores: list[float]) -> list[Sameness]:
    return [Sameness(0.0, (), score) for score in scores]


@given(SCORES)
def test_facts_compete_with_one_another_and_with_none(scores: list[float]) -> None:
    chances = [same.probability for same in compete(scored(scores))]
    assert math.fsum(chances) < 1
    assert all(0 < chance < 1 for chance in chances)
    assert [same.score for same in compete(scored(scores))] == scores


@given(SCORES.flatmap(lambda scores: st.tuples(st.just(scores), st.permutations(scores))))
def test_the_order_of_facts_is_of_no_account(orders: tuple[list[float], list[float]]) -> None:
    one, other = (sorted(same.probability for same in compete(scored(scores))) for scores in orders)
    assert one == pytest.approx(other)


@given(SCORES.filter(bool), st.floats(-30, 30))
def test_a_further_fact_takes_from_each(scores: list[float], more: float) -> None:
    before, after = compete(scored(scores)), compete(scored([*scores, more]))
    assert all(b.probability >= a.probability for b, a in zip(before, after, strict=False))


def test_a_fact_alone_needs_a_score_above_nought() -> None:
    assert [same.probability for same in compete(scored([0.0]))] == [0.5]
    assert compete([]) == []
