"""Places by their codes: "FIN" and "(FI)" are Finland, "Que." is Quebec."""

from __future__ import annotations

from functools import cache

from factlint.language.en.place_codes import CODES
from factlint.values.names.forms import other_names

_OPENERS = frozenset("([,;/|–—-")


@cache
def _codes() -> dict[tuple[str, ...], frozenset[str]]:
    return {tuple(place.replace("-", " ").split()): frozenset(codes.split()) for place, codes in CODES.items()}


@cache
def _all_codes() -> frozenset[str]:
    return frozenset(code for codes in _codes().values() for code in codes)


def codes_of(words: tuple[str, ...]) -> frozenset[str]:
    """The codes, in small letters, of a place by its folded words, under any of its names."""
    if own := _codes().get(words):
        return own
    others = (_codes().get(tuple(name.split())) for name in other_names(words))
    return next((codes for codes in others if codes), frozenset())


def is_code(text: str) -> bool:
    """Whether a word as it is written is the code of any place: "NOR", not "nor"."""
    return text.isupper() and text.lower() in _all_codes()


def reads_as_code(text: str, before: str, after: str) -> bool:
    """Whether a word that is spelt like a code is written like one, with what stands before and behind it.

    Two letters stand in brackets, behind a comma or alone in a cell; a short form has its full stop, or capitals.
    """
    if text.isupper():
        return len(text) > 2 or not before or before in _OPENERS
    return text[:1].isupper() and after == "."
