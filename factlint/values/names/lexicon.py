"""The word tables that names and offices are read with, loaded when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache

from factlint.language.en.demonyms import DEMONYMS, FAITHS, MEN_AND_WOMEN

# The regular inflections that the table of common words leaves out, and what each stands for.
_ENDINGS = (
    ("ies", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ied", ("y",)), ("ed", ("", "e")), ("ing", ("", "e")),
    ("ly", ("",)), ("ness", ("",)), ("er", ("", "e")), ("ers", ("", "e")),
)  # fmt: skip

_OF_PEOPLES = (*MEN_AND_WOMEN, "ian", "ians", "an", "ans", "ese")
"""How the words for peoples end that no table has."""

_OF_Y = ("ies", "ied")
"""The endings behind which the word itself may be an inflected one: "supplies", of "supply"."""
_OF_ER = ("ed", "ing")
"""The same behind "er", which the table takes for one who does something: "offered", of "offer"."""


class _Words:
    """The words of a long sorted text, without taking the whole of it apart for the few that a run asks for."""

    def __init__(self, text: str) -> None:
        self._lines = text.strip().split("\n")

    def __contains__(self, word: str) -> bool:
        # "!" comes after the space that ends a line's first word, and before whatever a longer word goes on with.
        line = self._lines[bisect_right(self._lines, f"{word}!") - 1]
        return word in line.split(" ")


@cache
def _common_words() -> _Words:
    from factlint.language.en.commonwords import COMMON_WORDS

    return _Words(COMMON_WORDS)


@cache
def _given_names() -> _Words:
    from factlint.language.en.given_names import GIVEN_NAMES

    return _Words(GIVEN_NAMES)


@cache
def _places() -> frozenset[str]:
    from factlint.language.en import places, places_cldr

    return places_cldr.PLACES | frozenset(word.replace("-", " ") for word in places.PARTS | places.CITIES)


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether a lower-case word is an English word that begins with a small letter, inflected or not."""
    words = _common_words()
    if len(word) < 3 or word in words:
        return True
    if word.endswith("ings") and is_common(word[:-1]):
        return True
    for suffix, endings in _ENDINGS:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            stem = word[: -len(suffix)]
            if any(stem + ending in words for ending in endings):
                return True
            if suffix in _OF_Y and is_common(f"{stem}y"):
                return True
            if suffix in _OF_ER and stem.endswith("er") and is_common(stem):
                return True
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in words:
                return True
    return False


@lru_cache(maxsize=4096)
def is_given_name(word: str) -> bool:
    """Whether a lower-case word without accents is a given name somewhere."""
    return word in _given_names()


def is_place(words: str) -> bool:
    """Whether lower-case words without accents name a country, one of its parts or a large city."""
    return words in _places()


def is_demonym(word: str) -> bool:
    """Whether a lower-case word is an adjective or noun of a people ("French", "Germans") or a persuasion."""
    return demonym_place(word) is not None or word in FAITHS or (word.endswith("s") and word[:-1] in FAITHS)


@lru_cache(maxsize=8192)
def demonym_place(word: str) -> str | None:
    """The place that a lower-case word of a people refers to; "" where it has none of one name, None if it is none."""
    if word in DEMONYMS:
        return DEMONYMS[word]
    if word.endswith("s") and word[:-1] in DEMONYMS:
        return DEMONYMS[word[:-1]]
    if not word.endswith(_OF_PEOPLES):
        return None
    for suffix in MEN_AND_WOMEN:
        if word.endswith(suffix) and (stem := word[: -len(suffix)]) in DEMONYMS:
            return DEMONYMS[stem]
    for suffix, endings in (
        ("ians", ("e", "ia", "")),
        ("ian", ("e", "ia", "")),
        ("ans", ("a",)),
        ("an", ("a",)),
        ("ese", ("", "a")),
    ):
        if word.endswith(suffix) and len(word) > len(suffix) + 3:
            for ending in endings:
                if is_place(place := word[: -len(suffix)] + ending):
                    return place
            # A country that no table has still makes its adjective like others: "-ine" gives "-inian".
            if suffix.startswith("ian") and word[: -len(suffix)].endswith("in") and not is_given_name(word):
                return word[: -len(suffix)] + "e"
    return None
