"""Where sentences end, and that nothing is lost between them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.text.reading import read_text
from factlint.text.sentences import split_sentences
from tests.tables import read_table

CASES: dict[str, list[list[str]]] = read_table(Path(__file__).parent / "cases/sentences.yaml")


@pytest.mark.parametrize("sentences", [case for group in CASES.values() for case in group])
def test_sentences_come_apart_where_they_were_joined(sentences: list[str]) -> None:
    prose = " ".join(sentences)
    assert [prose[start:end] for start, end in split_sentences(prose)] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["The meeting ended.", "The next one is in May."],
        ["“The meeting ended.”", "The next one is in May."],
        ["Nobody spoke of the fire.", '"We had no proof," she said.'],
        ['He said: "We had no proof."', "But it will burn again."],
    ],
)
def test_a_missing_space_after_the_stop_ends_a_sentence(sentences: list[str]) -> None:
    prose = "".join(sentences)
    assert [prose[start:end] for start, end in split_sentences(prose)] == sentences


@given(st.text(alphabet="abAB. !?…\"”“'()[]\n\u00a0\u2028\ufeff5—", max_size=60))
def test_only_white_space_stands_between_sentences(prose: str) -> None:
    position = 0
    for start, end in split_sentences(prose):
        assert start < end
        assert not prose[position:start].strip()
        assert prose[start:end] == prose[start:end].strip()
        position = end
    assert not prose[position:].strip()


def test_a_sentence_knows_its_neighbours_and_place() -> None:
    document = read_text("# Head\n\nOne. Two.\n", "a.md")
    head, one, two = document.sentences
    assert [sentence.index for sentence in document.sentences] == [0, 1, 2]
    assert two.previous is one
    assert head.previous is None
    assert (one.block.heading, one.paragraph, two.paragraph) == ("Head", 1, 1)
    assert document.place(two.source_span(0, 3).start) == (3, 6)
