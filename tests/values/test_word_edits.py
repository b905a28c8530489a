"""The fewest edits between two sequences of words: the same path that rapidfuzz finds."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from factlint.values.quotations.word_edits import edit_runs

WORDS = st.lists(st.sampled_from("abcd"), max_size=14)
NAMES = {"delete": "one", "insert": "other"}


@given(WORDS, WORDS)
def test_short_sequences_have_the_path_of_rapidfuzz(one: list[str], other: list[str]) -> None:
    expected = [
        (NAMES.get(code.tag, code.tag), max(code.src_end - code.src_start, code.dest_end - code.dest_start))
        for code in Levenshtein.opcodes(one, other)
    ]
    assert edit_runs(one, other) == expected


def test_runs_of_words() -> None:
    one, other = "we will not leave them".split(), "we shall never leave them alone".split()
    assert edit_runs(one, other) == [("equal", 1), ("replace", 2), ("equal", 2), ("other", 1)]


def test_long_sequences_are_told_alike() -> None:
    one = [str(number) for number in range(300)]
    other = [*one[:100], "new", *one[101:]]
    assert edit_runs(one, other) == [("equal", 100), ("replace", 1), ("equal", 199)]
