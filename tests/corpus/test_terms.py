"""The terms that look-ups weigh."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.corpus.terms import fold, folded
from factlint.text.tokens import tokenize


@pytest.mark.parametrize(
    ("one", "other"),
    [("boats", "boat"), ("boat's", "boat"), ("boats’", "boat"), ("opened", "opens"), ("u.n.", "un")],
)
def test_forms_of_a_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize("word", ["the", "of", "and", "not", "never"])
def test_words_that_say_nothing_of_a_subject_fold_to_nothing(word: str) -> None:
    assert fold(word) == ""


def test_different_words_stay_different() -> None:
    assert len({fold(word) for word in ("boat", "board", "bank", "harbour", "heron")}) == 5


def test_numbers_are_terms_whatever_their_separators() -> None:
    assert list(folded(tokenize("The 1,200 boats of 1200 men"))) == ["1200", fold("boats"), "1200", fold("men")]


@given(st.text(max_size=40))
def test_any_text_has_terms_without_spaces(text: str) -> None:
    assert not any(term == "" or " " in term for term in folded(tokenize(text)))
