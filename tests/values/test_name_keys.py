"""Names that agree share a key, and so do names that differ by a slip: an index by keys misses none of them."""

from hypothesis import assume, given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.names.keys import keys_to_ask, keys_to_keep, slip_keys
from factlint.values.names.name import Name, near_miss

WORDS = (
    "Ann Anne Anna Anthony Tony A. B. J. Baker Bakers Baker's Dmitry Dmitriy Oleksandr Olexander Jr III van der Leyden "
    "The of and Northern North Bank Union Harbour Harbor Trust Ltd FC United Nations UN U.N. TNB NHB HT Holland "
    "Netherlands Saint St. Petersfield Petersfeild Petersfields Königsau Konigsau O'Hara OHara"
).split()
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
KINDS = st.sampled_from(("person", "organisation", "place", "event", "unknown"))


@given(NAMES, NAMES, NAMES, KINDS, KINDS)
def test_names_that_agree_share_a_key(text: str, full: str, other: str, kind: str, other_kind: str) -> None:
    name, kept = Name(text, kind, full), Name(other, other_kind)  # type: ignore[arg-type]
    assume(name.compare(kept) is Comparison.AGREE)
    if not (keys := keys_to_keep(other)):
        assume(False)  # nothing but an article: it is not kept
    assert (keys_to_ask(text) | keys_to_ask(full)) & keys


@given(NAMES, NAMES)
def test_every_agreeing_pair_of_short_names_shares_a_key(text: str, other: str) -> None:
    name, kept = Name(text, "unknown"), Name(other, "unknown")
    if name.compare(kept) is Comparison.AGREE and keys_to_keep(other):
        assert keys_to_ask(text) & keys_to_keep(other)


@given(NAMES, st.integers(0, 40), st.sampled_from("aehnz"), st.sampled_from("cdx+"))
def test_names_that_differ_by_a_slip_share_a_key(text: str, place: int, letter: str, how: str) -> None:
    place %= len(text)
    swapped = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
    other = {
        "c": text[:place] + letter + text[place + 1 :],
        "d": text[:place] + text[place + 1 :],
        "x": swapped,
        "+": text[:place] + letter + text[place:],
    }[how]
    if near_miss(text, other):
        assert set(slip_keys(text, reach=2)) & set(slip_keys(other))


def test_a_slip_of_two_letters_in_a_long_word_is_found() -> None:
    assert near_miss("Wolverhamptom Wanderers", "Wolverhampton Wanderers")
    for one, other in (("Constantinople", "Constantinopel"), ("Featherstonehaugh", "Fetherstonehough")):
        assert near_miss(one, other)
        assert set(slip_keys(one, reach=2)) & set(slip_keys(other))
