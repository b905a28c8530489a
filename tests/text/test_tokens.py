"""The conventions of the one token scan."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factlint.text.tokens import tokenize

CASES: list[list[str]] = yaml.safe_load((Path(__file__).parent / "cases/tokens.yaml").read_text("utf-8"))
LETTERS = {"word": "w", "number": "n", "currency": "c", "open": "o", "close": "x", "mark": "m"}


@pytest.mark.parametrize(("sentence", "tokens"), CASES)
def test_tokens(sentence: str, tokens: str) -> None:
    assert " ".join(f"{LETTERS[token.shape]}:{token.text}" for token in tokenize(sentence)) == tokens


@given(st.text(max_size=80))
def test_tokens_cover_all_but_white_space(sentence: str) -> None:
    position = 0
    for token in tokenize(sentence):
        assert sentence[token.start : token.end] == token.text != ""
        assert not sentence[position : token.start].strip()
        assert token.shape in LETTERS
        position = token.end
    assert not sentence[position:].strip()


def test_lower_is_composed_and_free_of_invisible_characters() -> None:
    (word,) = tokenize("Cafe\u0301s\u00adtar")
    assert (word.text, word.lower) == ("Cafe\u0301s\u00adtar", "caféstar")
