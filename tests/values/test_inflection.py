"""Inflected forms of a word share one key, and other words don't."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.language.en.inflection import IRREGULAR_FORMS
from factlint.values.inflection import stem, stems
from tests.tables import read_table

ROWS = read_table(Path(__file__).parent / "cases" / "inflection.yaml")["one_key"]


@pytest.mark.parametrize("forms", ROWS, ids=lambda forms: forms[0])
def test_forms_of_one_word_share_a_key(forms: list[str]) -> None:
    assert {form: stem(form) for form in forms} == dict.fromkeys(forms, stem(forms[0]))


def test_different_words_have_different_keys() -> None:
    keys = [stem(forms[0]) for forms in ROWS]
    assert sorted(keys) == sorted(set(keys))


def test_every_irregular_form_shares_the_key_of_its_base() -> None:
    apart = {
        form: (stem(form), stem(base))
        for base, forms in IRREGULAR_FORMS.items()
        for form in forms.split()
        if stem(form) != stem(base)
    }
    assert apart == {}


def test_no_form_is_listed_for_two_words() -> None:
    forms = [form for row in IRREGULAR_FORMS.values() for form in row.split()]
    assert sorted(forms) == sorted(set(forms))


@given(st.text(max_size=50) | st.from_regex(r"[a-z]{2,9}(?:s|es|ies|ed|ing|sses|eed|led|ning)?(?:'s)?", fullmatch=True))
def test_a_key_is_its_own_key(word: str) -> None:
    assert stem(stem(word)) == stem(word)


@given(st.from_regex(r"[A-Za-z]{1,12}", fullmatch=True))
def test_case_and_possessive_do_not_matter(word: str) -> None:
    assert stem(word.upper()) == stem(word.lower()) == stem(f"{word}'s") == stem(f"{word}’s")


def test_a_monstrous_word_is_left_alone() -> None:
    assert stem("ing" * 100_000) == "ing" * 100_000


def test_a_phrase_gives_its_words_and_numbers_in_order() -> None:
    assert stems("Air-defence systems, 1,200 of them; the leaders’ talks") == (
        "air", "defenc", "system", "1,200", "of", "them", "the", "leader", "talk",
    )  # fmt: skip
