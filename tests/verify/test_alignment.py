"""Sentences laid side by side."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.verify.evidence.alignment import Unit, align, closeness, units

WORDS = st.lists(st.sampled_from("lock boat heron wall cost opened the of 40 52".split()), max_size=14)


def of(text: str) -> list[Unit]:
    document = read_text(text, "a.txt")
    return units(document.sentences[0], read_statements(document)) if document.sentences else []


def met(one: str, other: str) -> dict[str, str]:
    left, right = of(one), of(other)
    return {
        one[left[p.left].start : left[p.left].end]: other[right[p.right].start : right[p.right].end]
        for p in align(left, right)
        if p.left >= 0 and p.right >= 0
    }


def test_a_value_is_one_unit() -> None:
    text = "The lock cost €40 million in May 2019."
    values = [text[unit.start : unit.end] for unit in of(text) if unit.statement]
    assert values == ["€40 million", "May 2019"]


def test_a_value_meets_what_stands_in_its_place() -> None:
    pairs = met("The lock cost €50 million and opened in May 2019.", "The lock cost €40 million and opened in June.")
    assert pairs["€50 million"] == "€40 million"
    assert pairs["May 2019"] == "June"


def test_an_agreeing_value_is_preferred() -> None:
    pairs = met("It cost 40 crowns.", "It cost 52 guilders or 40 crowns.")
    assert pairs["40"] == "40"


@settings(deadline=None)
@given(WORDS, WORDS)
def test_every_unit_stands_in_it_once_and_in_order(one: list[str], other: list[str]) -> None:
    left, right = of(" ".join(one)), of(" ".join(other))
    pairs = align(left, right)
    assert [p.left for p in pairs if p.left >= 0] == list(range(len(left)))
    assert [p.right for p in pairs if p.right >= 0] == list(range(len(right)))
    assert all(p.left >= 0 or p.right >= 0 for p in pairs)
    assert all(0 <= closeness(pairs, step) <= 1 for step in range(len(pairs)))


@settings(deadline=None)
@given(WORDS)
def test_a_sentence_meets_itself(words: list[str]) -> None:
    text = " ".join(words)
    assert all(pair.equal and pair.left == pair.right for pair in align(of(text), of(text)))
