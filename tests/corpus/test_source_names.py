"""Looking words up in a source: whole words, folded, that follow one another within one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.corpus.source import SourceText
from factlint.text.reading import read_text

if TYPE_CHECKING:
    from factlint.corpus.source_names import SourceNames

TEXT = (
    "The harbour board of Port Ellis met. Ellis Port was not there, nor was the Port Ellis ferry. "
    "Swedish crews of the Saint-Anne came; so did St Anne's own. Port\n\nEllis stayed dry."
)


@pytest.fixture
def names() -> SourceNames:
    return SourceText(read_text(TEXT, "harbour.txt")).names


@pytest.mark.parametrize(
    ("run", "sentences"),
    [
        (("port",), [0, 1, 3]),
        (("port", "ellis"), [0, 1]),  # not over the end of a sentence or a paragraph
        (("ellis", "port"), [1]),
        (("saint", "anne"), [2]),  # once, though it stands there twice
        (("por",), []),
        (("ellis", "ferry", "dock"), []),
    ],
)
def test_words_that_follow_one_another(names: SourceNames, run: tuple[str, ...], sentences: list[int]) -> None:
    assert names.sentences_with(run) == sentences
    assert all(word in names.words for word in run) or not sentences


def test_a_part_of_a_word_is_no_word(names: SourceNames) -> None:
    assert "harbour" in names.words
    assert "harb" not in names.words
    assert "the" not in names.words  # articles are folded away


def test_a_place_by_the_name_of_its_people(names: SourceNames) -> None:
    assert names.of_people[("sweden",)] == [2]
