"""Nationalities: a nation is a country, or a part of one that sends teams of its own."""

from __future__ import annotations

from functools import cache

from factlint.values.comparison import Comparison
from factlint.values.names.forms import codes_of, fold_name
from factlint.values.names.lexicon import demonym_place
from factlint.values.names.place_wholes import lies_in, wider_places

NATIONAL = "national"
"""The role of one who belongs to a nation."""


def nation(text: str) -> str:
    """The nation of this name, as written; empty for what is none, and for a state or province."""
    words = fold_name(text)
    return text if words and _is_nation(words) else ""


@cache
def _is_nation(words: tuple[str, ...]) -> bool:
    from factlint.language.en.wholes import NATIONS_WITHIN

    if not codes_of(words):
        return False
    return "-".join(words) in NATIONS_WITHIN or not any(codes_of(whole) for whole in wider_places(words))


@cache
def nation_of_people(word: str) -> str:
    """The nation that a lower-case word of a people tells ("swede", "swedish"); empty where there is none."""
    return nation((demonym_place(word) or "").title())


def nation_of_code(code: str) -> str:
    """The nation of a code in capitals ("SWE"); empty where there is none, or several."""
    return _by_code().get(code.lower(), "") if code.isupper() else ""


@cache
def _by_code() -> dict[str, str]:
    from factlint.language.en.place_codes import CODES

    found: dict[str, list[str]] = {}
    for place, codes in CODES.items():
        for code in codes.split():
            found.setdefault(code, []).append(place)
    return {code: places[0].title() for code, places in found.items() if len(places) == 1 and nation(places[0])}


def compare_nations(first: str, second: str) -> Comparison:
    """Agree where one is the other, by any name, or lies in it: a Scot is a Briton too."""
    here, there = fold_name(first), fold_name(second)
    if here == there or codes_of(here) & codes_of(there) or lies_in(here, there) or lies_in(there, here):
        return Comparison.AGREE
    return Comparison.CONFLICT
