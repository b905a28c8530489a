"""When two offices of one person are one, exclude each other, or neither."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.offices import Office, fold_role, parse_office
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "offices.yaml")
TITLES = st.sampled_from([case[side] for case in CASES for side in ("a", "b")])


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['a']} | {case['b']}")
def test_comparison(case: dict[str, str]) -> None:
    a, b = parse_office(case["a"], "Jane Doe"), parse_office(case["b"], "Jane Doe")
    assert a.compare(b).value == case["answer"]
    assert b.compare(a).value == case["answer"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("NATO Secretary General", Office("Jane", "Secretary General", "NATO")),
        ("President of France", Office("Jane", "President", "France")),
        ("former Acme chief executive", Office("Jane", "chief executive", "Acme", "former")),
        ("US President-elect", Office("Jane", "President", "US", "elect")),
        ("White House chief of staff", Office("Jane", "chief of staff", "White House")),
        ("leader of the Labour Party", Office("Jane", "leader", "Labour Party")),
        ("deputy mayor of Leeds", Office("Jane", "deputy mayor", "Leeds", "deputy")),
        ("Keeper", Office("Jane", "Keeper")),
    ],
)
def test_an_office_as_people_write_it(text: str, office: Office) -> None:
    assert parse_office(text, "Jane") == office


@pytest.mark.parametrize(
    ("office", "text"),
    [
        (Office("Jane Doe", "Secretary General", "NATO"), "Jane Doe = NATO Secretary General"),
        (Office("Jane Doe", "chair", "", "former"), "Jane Doe = former chair"),
        (Office("Jane Doe", "President", "US", "elect"), "Jane Doe = US President-elect"),
    ],
)
def test_printing(office: Office, text: str) -> None:
    assert str(office) == text


@given(TITLES, TITLES)
def test_comparison_is_symmetric(a: str, b: str) -> None:
    assert parse_office(a).compare(parse_office(b)) is parse_office(b).compare(parse_office(a))


@given(TITLES)
def test_an_office_agrees_with_itself(title: str) -> None:
    assert parse_office(title).compare(parse_office(title)) is Comparison.AGREE


@given(st.text(max_size=30))
def test_any_words_can_be_an_office(text: str) -> None:
    assert isinstance(parse_office(text, "Jane"), Office)
    if text.strip():
        fold_role(text)
