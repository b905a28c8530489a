"""The long word tables: a word is found where it stands, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.language.en.commonwords import COMMON_WORDS
from factlint.language.en.given_names import GIVEN_NAMES
from factlint.values.names.lexicon import _Words

TABLES = {"common words": COMMON_WORDS, "given names": GIVEN_NAMES}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted(name: str) -> None:
    words = TABLES[name].split()
    assert words == sorted(set(words))


@pytest.mark.parametrize("name", TABLES)
def test_every_word_is_found(name: str) -> None:
    words = _Words(TABLES[name])
    assert [word for word in TABLES[name].split() if word not in words] == []


@given(st.lists(st.text("ab'-", min_size=1, max_size=4), min_size=1), st.text("ab'- !", max_size=5), st.integers(1, 9))
def test_it_answers_as_a_set_does(words: list[str], word: str, width: int) -> None:
    ordered = sorted(set(words))
    lines = [" ".join(ordered[at : at + width]) for at in range(0, len(ordered), width)]
    assert (word in _Words("\n".join(["", *lines, ""]))) is (word in ordered)
