"""What finds a source: keys that agree wherever values and names do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.corpus.keys import SHORTEST_SLIP, date_keys, figure_keys, name_keys, name_words, slips, source_keys
from factlint.corpus.source import SourceText
from factlint.corpus.sqlite.schema import token
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.forms import edits
from factlint.values.names.name import Name
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement


def statements(text: str) -> list[Statement]:
    return read_statements(read_text(text, "a.txt"))


def keys(text: str) -> set[str]:
    source = SourceText(read_text(text, "a.txt"))
    return set(source_keys(source.terms, source.statements))


def test_terms_names_figures_and_dates_are_keys() -> None:
    found = keys("The Heron Trust paid €40 million on May 3, 2021.")
    assert {"heron", "trust", "@heron", "@herontrust", "@ht", "=money:40e6", "=day:2021-05-03"} <= found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It cost €40 million.", "It cost forty million euros."),
        ("It cost 1,500 metres.", "It cost 1.5 km."),
        ("A length of 39.8 m.", "A length of about 40 m."),
        ("Two thirds, or 67 percent.", "Some 67%."),
    ],
)
def test_figures_that_agree_share_a_key(one: str, other: str) -> None:
    first, second = (
        {key for s in statements(text) if isinstance(s.value, Quantity) for key in figure_keys(s.value)}
        for text in (one, other)
    )
    assert first & second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Saint-Germain", "Saint Germain"),
        ("World Heron Union", "WHU"),
        ("José Núñez", "Jose Nunez"),
        ("the Heron Trust's", "Heron Trust"),
    ],
)
def test_names_that_agree_share_a_key(one: str, other: str) -> None:
    assert name_keys(Name(one)).any & name_keys(Name(other)).any


def test_dates_of_a_month_share_none_with_a_day() -> None:
    assert date_keys(PartialDate(2021, 5)) == {"=month:2021-05"}
    assert date_keys(PartialDate(weekday=3)) == frozenset()


def test_words_of_names_are_kept_for_slips() -> None:
    assert name_words(statements("Ann Doe met the Heron Trust in Brookfield.")) == ("brookfield", "heron", "trust")


letters = st.text(alphabet="abcde", min_size=SHORTEST_SLIP, max_size=12)


@given(letters, st.lists(letters, max_size=30))
def test_slips_are_words_near_by(word: str, others: list[str]) -> None:
    """The short cut leaves none out."""
    near = {
        other
        for other in others
        if other != word
        and other[0] == word[0]
        and edits(word, other, 2) <= (2 if min(len(word), len(other)) >= 9 else 1)
    }
    assert slips(word, others) == near


@given(letters, st.data())
def test_slips_of_a_word_are_found(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("abcde"))
    changed = data.draw(
        st.sampled_from(
            [
                word[:place] + letter + word[place:],
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :],
            ]
        )
    )
    if len(changed) >= SHORTEST_SLIP and changed != word and changed[0] == word[0]:
        assert slips(word, [changed]) == {changed}


@given(st.text(max_size=20), st.text(max_size=20))
def test_tokens_are_words_of_their_own(one: str, other: str) -> None:
    """Whatever a key holds, the inverted index sees one word, and another one for every other key."""
    assert (token(one) == token(other)) == (one == other)
    assert not set(token(one)) & set(" \t\n\0\"'()*ABC")
    token(one).encode("utf-8")
