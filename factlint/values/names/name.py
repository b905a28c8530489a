"""Names of people, organisations and places, and when two of them are one."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from factlint.records import record
from factlint.values.comparison import Comparison
from factlint.values.names.forms import (
    fold_name,
    near_miss,
    one_body,
    other_middle_name,
    person_words,
    plain,
    same_given_name,
    same_person,
    same_word,
)
from factlint.values.names.lexicon import demonym_place

__all__ = [
    "Name",
    "NameKind",
    "demonym_place",
    "fold_name",
    "near_miss",
    "one_body",
    "person_words",
    "plain",
    "same_person",
]

NameKind = Literal["person", "organisation", "place", "event", "unknown"]


@record
class Name:
    """A name as written, with the kind that its surroundings show and the full form it stands for."""

    text: str
    kind: NameKind = "unknown"
    canonical: str = ""
    """The full form ("Jane Doe" for "Doe" after first mention); empty where two are possible or none is known."""

    def compare(self, other: Name) -> Comparison:
        """Agree when one is a usual shorter, longer, folded or transliterated form of the other.

        Conflict when they would be taken for one but for a difference that matters: another given name with the same
        surname, or a slip of spelling. Two unrelated names cannot be compared.
        """
        a, b = self.canonical or self.text, other.canonical or other.text
        people = "person" in (self.kind, other.kind)
        bodies = self.kind in _BODIES or other.kind in _BODIES
        if people and bodies:
            return Comparison.AGREE if fold_name(self.text) == fold_name(other.text) else Comparison.INCOMPARABLE
        return _compared(a, b, people, bodies)

    def __str__(self) -> str:
        return self.canonical or self.text


_BODIES = frozenset(("organisation", "place", "event"))


@lru_cache(maxsize=8192)
def _compared(a: str, b: str, people: bool, bodies: bool) -> Comparison:
    """Two names as told; kept, since the names of a draft are held against those of its sources again and again."""
    if not people and one_body(a, b):
        return Comparison.AGREE
    if not bodies and same_person(a, b):
        return Comparison.AGREE
    if near_miss(a, b) or (not bodies and _other_given_name(a, b)):
        return Comparison.CONFLICT
    return Comparison.INCOMPARABLE


def _other_given_name(a: str, b: str) -> bool:
    """ "John Doe" beside "Peter Doe": one surname, two people."""
    first, second = person_words(a), person_words(b)
    return (
        len(first) > 1
        and len(second) > 1
        and same_word(first[-1], second[-1])
        and (not same_given_name(first[0], second[0]) or other_middle_name(first, second))
    )
