"""Archives are made up for benchmarks: what stands in for the reading of a text must be what a reading gives."""

import pytest

from benchmarks.speed.invented import Model, article, text_of, vocabularies
from factlint.corpus.record import Record, read_source

SEEDS = range(6)


@pytest.fixture(scope="module")
def variants() -> list[Record]:
    """Articles with other words than those that were read."""
    return [Model(seed).variant(seed + 5_000) for seed in SEEDS]


def test_an_article_with_other_words_has_the_record_that_its_reading_gives(variants: list[Record]) -> None:
    same = 0
    for made in variants:
        read = read_source(made.path, text_of(made))
        assert (made.keys, made.words) == (read.keys, read.words)
        same += made.body == read.body
    assert same >= len(variants) - 1  # a new word may by chance look like a name of another kind


def test_the_words_are_other_words(variants: list[Record]) -> None:
    for seed, made in zip(SEEDS, variants, strict=True):
        before, after = set(article(seed).split()), set(text_of(made).split())
        assert len(after - before) > 30


def test_an_archive_goes_on_meeting_new_words() -> None:
    words, names = vocabularies()
    assert not set(words.words) & set(names.words)
    met = [len({word for seed in range(size) for word in article(seed).split()}) for size in (20, 80)]
    assert 1.3 * met[0] < met[1] < 4 * met[0]
