"""The conventions of the one token scan."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.text.reading import read_text
from factlint.text.tokens import tokenize
from tests.tables import read_table

CASES: list[list[str]] = read_table(Path(__file__).parent / "cases/tokens.yaml")
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


@given(st.text("ab 1,-.’", max_size=30), st.integers(-1, 31), st.integers(-1, 31), st.integers(1, 4))
def test_what_stands_around_a_place_is_what_a_scan_finds(text: str, start: int, end: int, most: int) -> None:
    document = read_text("The heron " + text, "draft.txt")
    for sentence in document.sentences:
        tokens = sentence.tokens
        ended, begun = [t for t in tokens if t.end <= start], [t for t in tokens if t.start >= end]
        assert (list(sentence.before(start)), list(sentence.after(end))) == (ended, begun)
        assert sentence.lower_before(start, most) == [token.lower for token in ended[-most:]]
        assert sentence.lower_after(end, most) == [token.lower for token in begun[:most]]
        inside = [token for token in tokens if start <= token.start and token.end <= end]
        assert list(sentence.within(start, end)) == inside
        assert sentence.number_at(start) == next((n for n, t in enumerate(tokens) if t.start == start), 0)
