"""Names in running text, case by case, and what the document as a whole says of them."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.names.name import Name
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "name.yaml")


def names(text: str) -> list[Name]:
    found = []
    for statement in read_statements(read_text(text, "draft.txt"), kinds=("name",)):
        assert isinstance(statement.value, Name)
        assert statement.value.text == statement.text == text[statement.span.start : statement.span.end]
        found.append(statement.value)
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["text"]))
def test_names_of_a_text(case: dict[str, object]) -> None:
    assert [[name.text, name.kind] for name in names(str(case["text"]))] == case["names"]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Jane Doe left. Doe said no.", ["Jane Doe", "Jane Doe"]),
        ("Mrs Doe spoke after Jane Doe had.", ["Jane Doe", "Jane Doe"]),
        ("Jane Doe met John Doe. Mr Doe left.", ["Jane Doe", "John Doe", ""]),
        ("The World Health Organization (WHO) met. Later WHO agreed.", ["World Health Organization"] * 3),
        ("He met Ursula von der Leyen. Ms von der Leyen agreed.", ["Ursula von der Leyen", "von der Leyen"]),
    ],
)
def test_shorter_forms_stand_for_the_full_name(text: str, canonical: list[str]) -> None:
    assert [name.canonical for name in names(text)] == canonical


def test_a_word_at_the_start_is_a_name_where_the_text_bears_it_out() -> None:
    assert names("Grouse rose sharply.") == []
    assert [name.text for name in names("Shares in Grouse fell. Grouse rose later.")] == ["Grouse", "Grouse"]


def test_headings_name_only_what_the_text_names() -> None:
    text = "Markets Tumble As Acme Cuts Forecasts Again\n\nThe company Acme cut its forecast."
    assert [name.text for name in names(text)] == ["Acme", "Acme"]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aA. ,-'’\"“&0é\n:of", max_size=200))
def test_any_text_can_be_read_and_names_never_overlap(text: str) -> None:
    found = list(read_statements(read_text(text, "draft.txt"), kinds=("name",)))
    for before, after in pairwise(found):
        assert before.sentence is not after.sentence or before.end <= after.start


@pytest.mark.parametrize("unit", ["Jane ", "Jane-", "Bank of ", "A.", "Jane's ", "x-Jane ", "Al & ", "van der "])
def test_long_lines_take_linear_time(unit: str) -> None:
    started = time.process_time()
    read_statements(read_text(unit * (100_000 // len(unit)), "draft.txt"), kinds=("name", "role", "attendance"))
    assert time.process_time() - started < 10
