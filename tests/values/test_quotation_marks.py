"""Where quotations stand in a text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.quotations.marks import find_marked

PAIRS = ["“”", "‘’", '""', "''", "„“", "«»", "‹›"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “no” twice.", ["no"]),
        ("He said “‘No’ is no answer” twice.", ["‘No’ is no answer"]),
        ("“One. “Two,” he said.", ["One.", "Two,"]),
        ("He said “no and left.", ["no and left."]),
        ("The boys' home and the girls' home.", []),
        ("A band of the '80s, rock 'n' roll.", []),
        ("He is 6'2\" tall.", []),
        ('A 27" screen and a 32" screen.', []),
        ("It lasted 4'33\" on stage.", []),
        ("'The boys' home is closed,' he said.", ["The boys' home is closed,"]),
        ("An 'easy' win for the boys' team.", ["easy"]),
        ("»Nein«, sagte er.", ["Nein"]),
        ("„Nein“, sagte er.", ["Nein"]),
        ('“” and "" hold nothing.', []),
        ("Don’t, can’t, won’t.", []),
    ],
)
def test_what_stands_inside(text: str, inside: list[str]) -> None:
    assert [text[part.start : part.end] for part in find_marked(text)] == inside


@given(st.sampled_from(PAIRS), st.lists(st.text("abc def", min_size=1).filter(str.strip), min_size=1, max_size=6))
def test_each_style_pairs_up(pair: str, words: list[str]) -> None:
    words = [word.strip() for word in words]
    text = "; ".join(f"he said {pair[0]}{word},{pair[1]} then" for word in words)
    assert [text[part.start : part.end] for part in find_marked(text)] == [f"{word}," for word in words]


@given(st.text("a.,s '\"“”‘’„«»\n5", max_size=80))
def test_quotations_are_disjoint_and_in_order(text: str) -> None:
    parts = find_marked(text)
    for part in parts:
        assert 0 <= part.outer_start < part.start < part.end <= part.outer_end <= len(text)
    assert all(a.outer_end <= b.outer_start for a, b in pairwise(parts))


@pytest.mark.parametrize("text", ['"', "“", "'", ' "', '"a ', " 'a", "‘a’ s’ ", "“a. ", "„", "'a. 'b ", '." '])
def test_ten_thousand_marks_are_quick(text: str) -> None:
    started = time.process_time()
    find_marked(text * 10_000)
    assert time.process_time() - started < 2
