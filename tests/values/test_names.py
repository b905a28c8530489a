"""When two names are one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.names.forms import edits
from factlint.values.names.name import Name, demonym_place, fold_name, near_miss, same_person
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "names.yaml")
WORDS = st.text(alphabet="abcdyik-'. ", max_size=12)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['a']} | {case['b']}")
def test_comparison(case: dict[str, str]) -> None:
    a, b = Name(case["a"], case["kind"]), Name(case["b"], case["kind"])  # type: ignore[arg-type]
    assert a.compare(b).value == case["answer"]
    assert b.compare(a).value == case["answer"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The U.N.'s", ("un",)),
        ("Saint-Germain", ("saint", "germain")),
        ("St. Louis", ("saint", "louis")),
        ("O’Neill", ("oneill",)),
        ("Łódź", ("lodz",)),
        ("", ()),
    ],
)
def test_folding(text: str, folded: tuple[str, ...]) -> None:
    assert fold_name(text) == folded


@pytest.mark.parametrize(
    ("a", "b", "probable"),
    [
        ("Schloz", "Scholz", True),
        ("Jane Petersen", "Jane Peterson", True),
        ("Middlesborough", "Middlesbrough", True),
        ("Niger", "Nigeria", False),
        ("Michael Doe", "Michaela Doe", False),
        ("Smith", "Smiths", False),
        ("Roe", "Doe", False),
    ],
)
def test_a_probable_misspelling(a: str, b: str, probable: bool) -> None:
    assert near_miss(a, b) is probable
    assert near_miss(b, a) is probable


@pytest.mark.parametrize(
    ("word", "place"),
    [("french", "france"), ("germans", "germany"), ("texan", "texas"), ("latino", ""), ("table", None)],
)
def test_the_place_of_a_people(word: str, place: str | None) -> None:
    assert demonym_place(word) == place


def test_a_person_is_no_organisation_of_another_name() -> None:
    assert Name("Jane Ford", "person").compare(Name("Ford", "organisation")) is Comparison.INCOMPARABLE


@given(WORDS, WORDS)
def test_comparison_is_symmetric(a: str, b: str) -> None:
    assert Name(a).compare(Name(b)) is Name(b).compare(Name(a))
    assert same_person(a, b) == same_person(b, a)


@given(st.text(min_size=1).filter(lambda text: bool(fold_name(text))))
def test_a_name_agrees_with_itself(text: str) -> None:
    assert Name(text).compare(Name(text)) is Comparison.AGREE
    assert not near_miss(text, text)


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8), st.integers(0, 3))
def test_edits_are_symmetric_and_capped(a: str, b: str, limit: int) -> None:
    assert edits(a, b, limit) == edits(b, a, limit) <= limit + 1
    assert (edits(a, b, limit) == 0) == (a == b)
