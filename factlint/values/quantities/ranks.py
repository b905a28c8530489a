"""Ranks and multiples: "third", "11th", "No. 1"; "twice", "tripled", "2.5 times"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from factlint.language.en import numbers as words
from factlint.records import NamedTuple
from factlint.values.lexemes import adjacent, follows, lower, shape
from factlint.values.quantities.digits import figures
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.quantity import Direction, Quantity
from factlint.values.quantities.units import ORDINAL, TIMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_DASHES = frozenset("-‐‑–—")
_FIRST_SIGNS = frozenset(signs[0] for signs in words.NUMBER_SIGNS)
_LEAST_SCALE = 1000
_SCALES = frozenset({100, 1000, 10**6, 10**9, 10**12})
SCALED_RANKS = frozenset(word for word, rank in words.ORDINALS.items() if rank >= _LEAST_SCALE)
"""Words that make a rank of the number before them: "millionth"."""


class Found(NamedTuple):
    """A rank or multiple and the index after it. `worded`: an ordinal word, which idioms use too."""

    quantity: Quantity
    end: int
    worded: bool = False


def read_rank(tokens: Sequence[Lexeme], index: int) -> Found | None:
    """The rank that begins at `index`."""
    if shape(tokens, index) == "number":
        return _suffixed(tokens, index) or _scaled(tokens, index)
    number, end = _worded(tokens, index)
    return _made(number, end, worded=True) if number else _numbered(tokens, index)


def _made(number: Decimal, end: int, *, worded: bool = False) -> Found:
    return Found(Quantity(number, number, "=", ORDINAL), end, worded)


def _suffixed(tokens: Sequence[Lexeme], index: int) -> Found | None:
    """ "11th", "21st"."""
    if lower(tokens, index + 1) not in words.ORDINAL_SUFFIXES or not adjacent(tokens, index + 1):
        return None
    value = figures(tokens[index].text)
    return _made(value, index + 2) if value is not None and value == value.to_integral_value() else None


def _scaled(tokens: Sequence[Lexeme], index: int) -> Found | None:
    """ "500 millionth", "10-thousandth"."""
    value = figures(tokens[index].text)
    at = index + 1 + (lower(tokens, index + 1) in _DASHES)
    scale = words.ORDINALS.get(lower(tokens, at), 0)
    if value is None or value != value.to_integral_value() or scale < _LEAST_SCALE or scale not in _SCALES:
        return None
    return _made(value * scale, at + 1)


def _worded(tokens: Sequence[Lexeme], index: int) -> tuple[Decimal, int]:
    """ "third", "twenty-fifth", "one hundred twenty-fifth": number and end; nought where there is none."""
    word = lower(tokens, index)
    if word in words.HALF_A_SCALE and lower(tokens, index + 1) in _DASHES:
        scale = words.ORDINALS.get(lower(tokens, index + 2), 0)
        if scale >= _LEAST_SCALE and scale in _SCALES:
            return Decimal(scale) / 2, index + 3  # "the half-millionth car"
    if word in words.ORDINALS:
        return Decimal(words.ORDINALS[word]), index + 1
    if word not in words.TENS and word not in words.CARDINALS:
        return Decimal(0), index
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.form != "cardinal":
        return Decimal(0), index
    at = numeral.end + (lower(tokens, numeral.end) in _DASHES)
    last = words.ORDINALS.get(lower(tokens, at), 0)
    if last in _SCALES:
        return numeral.low * last, at + 1
    if not 0 < last < 100 or numeral.low < 20 or numeral.low % 10 or (last >= 10 and numeral.low % 100):
        return Decimal(0), index
    return numeral.low + last, at + 1


def _numbered(tokens: Sequence[Lexeme], index: int) -> Found | None:
    """ "No. 1", "number one"."""
    if lower(tokens, index) not in _FIRST_SIGNS:
        return None
    for signs in words.NUMBER_SIGNS:
        if not follows(tokens, index, signs):
            continue
        at = index + len(signs)
        numeral = read_numeral(tokens, at)
        if numeral is None or numeral.form != "cardinal" or numeral.scaled or lower(tokens, numeral.end) == "/":
            continue
        bare_sign = len(signs) == 1 and not numeral.figures
        if numeral.low == numeral.low.to_integral_value() and not (bare_sign and signs[0] in words.ALSO_NONE):
            return _made(numeral.low, numeral.end)
    return None


def read_multiple(tokens: Sequence[Lexeme], index: int) -> Found | None:
    """ "twice", "tripled", "2.5 times", "10x", "five-fold"."""
    word = lower(tokens, index)
    if word in words.MULTIPLIERS:
        number, direction = words.MULTIPLIERS[word]
        value = Decimal(number)
        return Found(Quantity(value, value, "=", TIMES, direction=cast("Direction", direction)), index + 1)
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.form != "cardinal":
        return None
    if numeral.low > 1 and follows(tokens, index - len(words.FACTOR), words.FACTOR):
        return Found(Quantity(numeral.low, numeral.high, "=", TIMES, numeral.grain), numeral.end)
    at = numeral.end + (lower(tokens, numeral.end) in _DASHES)
    sign = lower(tokens, at) in words.MULTIPLIER_SIGNS and adjacent(tokens, at) and shape(tokens, at + 1) != "number"
    if lower(tokens, at) not in words.TIMES and not sign:
        return None
    return Found(Quantity(numeral.low, numeral.high, "=", TIMES, numeral.grain), at + 1)
