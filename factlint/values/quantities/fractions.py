"""Fractions of one: "half", "two-thirds", "fifty-four hundredths", "¾"; not the quarters that years have."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import numbers as words
from factlint.values.lexemes import Lexeme, adjacent, follows, lower
from factlint.values.quantities.digits import vulgar_fraction

if TYPE_CHECKING:
    from collections.abc import Sequence

_HYPHENS = frozenset("-‐‑–—")


def skip_hyphen(tokens: Sequence[Lexeme], index: int) -> int:
    """The index after a hyphen that joins two words."""
    if lower(tokens, index) in _HYPHENS and adjacent(tokens, index) and adjacent(tokens, index + 1):
        return index + 1
    return index


def plain_fraction(tokens: Sequence[Lexeme], index: int) -> tuple[Decimal, int] | None:
    """ "a half", "half", "one-third", "two thirds", "¾", "three-quarter" before a noun: value and end."""
    glyph = vulgar_fraction(tokens[index].text) if index < len(tokens) else None
    if glyph is not None:
        return glyph, index + 1
    numerator, at = _numerator(tokens, index)
    word = lower(tokens, at)
    if at == index and word not in words.LONE_FRACTIONS:
        return None
    denominator = words.FRACTIONS.get(word)
    if denominator is None or not 0 < numerator < denominator:
        return None
    if (numerator > 1) != word.endswith(words.PLURAL_ENDING) and not (
        word in words.BEFORE_NOUNS and lower(tokens, at - 1) in _HYPHENS
    ):
        return None
    if numerator * 2 == denominator > 2 or (word in words.QUARTERS and _of_a_year(tokens, index, at)):
        return None  # "two quarters" are six months
    return numerator / denominator, at + 1


def compound_fraction(tokens: Sequence[Lexeme], index: int) -> tuple[Decimal, int] | None:
    """ "three-quarter" in "two and three-quarter hours", where it stands before its noun without a plural's ending."""
    numerator, at = _numerator(tokens, index)
    denominator = words.FRACTIONS.get(lower(tokens, at))
    if at != index + 2 or denominator is None or not 1 < numerator < denominator:
        return None
    return numerator / denominator, at + 1


def _numerator(tokens: Sequence[Lexeme], index: int) -> tuple[Decimal, int]:
    """How many parts there are, and where the word that names them stands; tens only of hundredths and smaller."""
    word = lower(tokens, index)
    if word in words.ARTICLES or word in words.CARDINALS:
        at = index + 1
        spaced = lower(tokens, at) in _HYPHENS and lower(tokens, at + 1) in words.FRACTION_PLURALS
        return Decimal(words.CARDINALS.get(word, 1)), at + 1 if spaced else skip_hyphen(tokens, at)
    if word not in words.TENS:
        return Decimal(1), index
    number, at = Decimal(words.TENS[word]), skip_hyphen(tokens, index + 1)
    unit = words.CARDINALS.get(lower(tokens, at), 0)
    if 0 < unit < 10:
        number, at = number + unit, skip_hyphen(tokens, at + 1)
    return (number, at) if words.FRACTIONS.get(lower(tokens, at), 0) >= 100 else (number, index)


def _of_a_year(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """ "the last three quarters", "three quarters in a row": so many quarters of a year."""
    if lower(tokens, first - 1) in words.COUNTING_QUARTERS:
        return True
    return any(follows(tokens, last + 1, phrase) for phrase in words.IN_A_ROW)
