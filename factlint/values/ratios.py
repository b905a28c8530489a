"""Ratios that tell a share: "one in five", "nine out of ten", "one person in twelve"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factlint.language.en import counted
from factlint.language.en import numbers as number_words
from factlint.values.lexemes import follows, lower, shape
from factlint.values.measures import Dialect, read_suffix
from factlint.values.numbers import read_numeral
from factlint.values.quantity import Quantity
from factlint.values.units import PERCENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.digits import Numeral
    from factlint.values.lexemes import Lexeme

_CENTI = Decimal("0.01")
_TEN = Decimal(10)
_ROUND_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 300, 400, 500, 1000,
                           2000, 5000, 10000, 100000, 1000000})  # fmt: skip


class Ratio(NamedTuple):
    """A share in percent, and the index after the words that tell it."""

    share: Quantity
    end: int
    figures: bool
    """Written in digits."""


def read_ratio(tokens: Sequence[Lexeme], index: int) -> Ratio | None:
    """ "one in five", "nine out of ten": a share, in percent."""
    part = read_numeral(tokens, index)
    if part is None or part.form != "cardinal" or part.low != part.low.to_integral_value() or part.low < 1:
        return None
    if part.low == 1:
        noun = _one_such_in(tokens, index, part)
        if noun is not None:
            return noun
    for link in number_words.RATIO_LINKS:
        if not follows(tokens, part.end, link):
            continue
        at = part.end + len(link)
        whole = read_numeral(tokens, at) if at < len(tokens) else None
        if whole is None or whole.form != "cardinal" or whole.low <= part.low or whole.low not in _ROUND_WHOLES:
            return None
        if link == number_words.SINGLE_IN and (part.low > 9 or (whole.figures != part.figures and whole.low < 100)):
            return None
        if read_suffix(tokens, whole, Dialect()) is not None:
            return None
        return _share_of(part, whole)
    return None


def _one_such_in(tokens: Sequence[Lexeme], index: int, part: Numeral) -> Ratio | None:
    """ "one person in twelve", "one child out of every four"; not "one goal in ten games"."""
    if lower(tokens, index) not in number_words.ONES or shape(tokens, part.end) != "word":
        return None
    for link in number_words.RATIO_LINKS:
        at = part.end + 1 + len(link)
        if not follows(tokens, part.end + 1, link) or at >= len(tokens):
            continue
        whole = read_numeral(tokens, at)
        if whole is None or whole.form != "cardinal" or whole.low <= 1 or whole.low not in _ROUND_WHOLES:
            return None
        after = lower(tokens, whole.end)
        counts = shape(tokens, whole.end) == "word" and after.endswith("s") and after not in counted.NOT_PLURAL
        if counts or after in counted.IRREGULAR_PLURALS or read_suffix(tokens, whole, Dialect()) is not None:
            return None
        return _share_of(part, whole)
    return None


def _share_of(part: Numeral, whole: Numeral) -> Ratio:
    """The share, as coarse as people tell it so: "four in ten" is said of 38 to 42 percent."""
    share = (part.low / whole.low * 100).quantize(_CENTI)
    grain = part.low if whole.low == _TEN else min(Decimal(1), share / 10)
    return Ratio(Quantity(share, share, "=", PERCENT, grain), whole.end, part.figures)
