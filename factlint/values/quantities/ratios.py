"""Ratios that tell a share: "one in five", "nine out of ten", "one person in twelve"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.language.en import numbers as number_words
from factlint.records import NamedTuple
from factlint.values.lexemes import adjacent, follows, lower, shape
from factlint.values.quantities.measures import Dialect, read_suffix
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.digits import Numeral

_LINKS_BEGIN = frozenset(link[0] for link in number_words.RATIO_LINKS)
_CENTI = Decimal("0.01")
_TENTH = Decimal("0.1")
_TEN = Decimal(10)
_LARGEST_ODD_WHOLE = 200
_LONGEST_NOUN = 2  # words: "one granite block in twelve"
_SCALES = frozenset({100, 1000, 10000, 100000})
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
    if part is None or _LINKS_BEGIN.isdisjoint(lower(tokens, part.end + step) for step in range(_LONGEST_NOUN + 1)):
        return None
    if part.form != "cardinal" or part.low != part.low.to_integral_value() or part.low < 1:
        return None
    noun = _so_many_such_in(tokens, index, part)
    if noun is not None:
        return noun
    for link in number_words.RATIO_LINKS:
        if not follows(tokens, part.end, link):
            continue
        at = part.end + len(link)
        whole = read_numeral(tokens, at) if at < len(tokens) else None
        if whole is None or whole.form != "cardinal" or whole.low <= part.low:
            return None
        if whole.low not in _ROUND_WHOLES and not _one_in_some(tokens, part, whole):
            return None
        if link == number_words.SINGLE_IN and (_mixed(tokens, part, whole) or not _few(tokens, part, whole)):
            return None
        if read_suffix(tokens, whole, Dialect()) is not None:
            return None
        return _share_of(part, whole)
    return None


def _few(tokens: Sequence[Lexeme], part: Numeral, whole: Numeral) -> bool:
    """Whether a part is told as shares are: up to nine in anything, nearly all of some things ("19 in 20 homes"), any
    number in a hundred or a thousand, if that is no number of games ("97 in 100 of you")."""
    if whole.low in _SCALES and lower(tokens, whole.end) not in counted.OCCASIONS:
        return True
    return part.low < _TEN or (part.low == whole.low - 1 and _counts_many(tokens, whole.end))


def _mixed(tokens: Sequence[Lexeme], part: Numeral, whole: Numeral) -> bool:
    """Whether words and figures stand together otherwise than in "one in 12 adults" and "three in 10 of
    them", where figures begin at ten."""
    if whole.figures == part.figures or whole.low >= 100:
        return False
    of_some = _counts_many(tokens, whole.end) or lower(tokens, whole.end) in number_words.OF
    told = _one_in_some(tokens, part, whole) or (whole.low == _TEN and of_some)
    return not (whole.low >= _TEN and told)


def _one_in_some(tokens: Sequence[Lexeme], part: Numeral, whole: Numeral) -> bool:
    """Whether a single one is told of any number of things: "one in 11 adults", "one in 13."; not of games played."""
    if part.low != 1 or whole.low > _LARGEST_ODD_WHOLE or whole.low != whole.low.to_integral_value():
        return False
    if shape(tokens, whole.end) != "word":
        return shape(tokens, whole.end) != "number" and not adjacent(tokens, whole.end + 1)
    return _counts_many(tokens, whole.end)


def _counts_many(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a plural stands there that is no number of games and the like."""
    following = lower(tokens, index)
    plural = following.endswith(counted.PLURAL_ENDING) and following not in counted.NOT_PLURAL
    return (plural or following in counted.IRREGULAR_PLURALS) and following not in counted.OCCASIONS


def _so_many_such_in(tokens: Sequence[Lexeme], index: int, part: Numeral) -> Ratio | None:
    """ "one person in twelve", "two homes out of every five"; not "one goal in ten games", nor "two boys in 2019"."""
    one = lower(tokens, index) in number_words.ONES
    few = not part.figures and part.low < _TEN and _counts_many(tokens, part.end)
    if not (one or few) or shape(tokens, part.end) != "word":
        return None
    noun = part.end + 1
    if one and shape(tokens, noun) == "word" and lower(tokens, noun) not in _LINKS_BEGIN:
        noun += 1  # "one granite block in twelve"
    for link in number_words.RATIO_LINKS:
        at = noun + len(link)
        if not follows(tokens, noun, link) or at >= len(tokens):
            continue
        whole = read_numeral(tokens, at)
        if whole is None or whole.form != "cardinal" or whole.low <= part.low or whole.low not in _ROUND_WHOLES:
            return None
        if not one and (whole.figures or _mixed(tokens, part, whole)):
            return None
        after = lower(tokens, whole.end)
        counts = shape(tokens, whole.end) == "word" and after.endswith("s") and after not in counted.NOT_PLURAL
        if counts or after in counted.IRREGULAR_PLURALS or read_suffix(tokens, whole, Dialect()) is not None:
            return None
        return _share_of(part, whole)
    return None


def _share_of(part: Numeral, whole: Numeral) -> Ratio:
    """The share, as coarse as people tell it so: "four in ten" is said of 38 to 42 percent."""
    share = in_percent(part.low / whole.low)
    grain = part.low if whole.low == _TEN else min(Decimal(1), share / 10)
    return Ratio(Quantity(share, share, "=", PERCENT, grain), whole.end, part.figures)


def in_percent(share: Decimal) -> Decimal:
    """A share of one in percent, to two decimals, or to two digits where it is smaller than that shows."""
    percent = share * 100
    return percent.quantize(_CENTI) if percent >= _TENTH else Decimal(f"{percent:.2g}")
