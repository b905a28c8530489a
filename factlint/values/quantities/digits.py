"""Numbers in digits: separators, powers of ten, vulgar and mixed fractions."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from factlint.language.en.currencies import ABBREVIATIONS, ADJACENT_ONLY, CODES
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.values.lexemes import Lexeme, adjacent, lower, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

Form = Literal["cardinal", "fraction", "vague"]

_GROUPS, _THOUSAND = 2, "000"
LONGEST = 30  # digits; what is longer is an identifier, and slow to calculate with
_GROUPED = pattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?")
_EUROPEAN = pattern(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_SEPARATORS = pattern("[\u00a0\u202f\u2009'’]")
MINUS = frozenset("-−–")
_TIMES = frozenset("×x*")
_WHOLE_GROUP = 3  # digits
FRACTION_GRAIN = Decimal("0.02")  # "a third" is said of 32.4 to 34.3 percent


class Numeral(NamedTuple):
    """A number as read. `grain` is its place value; `end` the index after its last token."""

    low: Decimal
    high: Decimal
    grain: Decimal
    end: int
    form: Form = "cardinal"
    figures: bool = False
    """Written in digits, at least at its beginning."""
    scaled: bool = False
    """Ends in a scale word ("2 million"), which may serve what stands left of it."""
    factor: Decimal = Decimal(1)
    operator: str = "="
    least: Decimal | None = None
    most: Decimal | None = None


def figures(text: str) -> Decimal | None:
    """The number that digits with their separators make: "1,234.5", "12,34,567", "1.234.567"; None for others."""
    if len(text) > LONGEST:
        return None
    if text.isdecimal():
        return Decimal(text)
    text = _SEPARATORS.sub("", text)
    if text.startswith("."):
        text = "0" + text
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _EUROPEAN.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return None


def read_digits(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    """The number written in digits that begins at `index`."""
    start = index
    text = tokens[index].text
    if text == "." and shape(tokens, index + 1) == "number" and adjacent(tokens, index + 1):
        if adjacent(tokens, index) and shape(tokens, index - 1) in ("word", "number"):
            return None
        index += 1
        text = "0." + tokens[index].text
    elif tokens[index].shape != "number":
        return _glyph(tokens, index)
    value = figures(text)
    if value is None:
        return None
    grain = Decimal(1).scaleb(_exponent(value))
    numeral = Numeral(value, value, grain, index + 1, figures=True)
    return _spaced_groups(tokens, numeral, start) or _power(tokens, numeral) or _mixed(tokens, numeral) or numeral


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _glyph(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    value = vulgar_fraction(tokens[index].text)
    if value is None:
        return None
    return Numeral(value, value, FRACTION_GRAIN, index + 1, "fraction", figures=True)


def vulgar_fraction(text: str) -> Decimal | None:
    """The value of ½ and its like, by Unicode's numeric property."""
    if len(text) != 1 or text.isascii() or unicodedata.category(text) != "No":
        return None
    number = unicodedata.numeric(text, None)
    if number is None or number >= 1 or number <= 0:
        return None
    denominator = round(1 / min(number, 1 - number)) if number != 0.4 and number != 0.6 else 5
    for candidate in (denominator, 5, 7, 8, 9, 10):
        if abs(number * candidate - round(number * candidate)) < 1e-6:
            return Decimal(round(number * candidate)) / Decimal(candidate)
    return Decimal(str(number))


def _spaced_groups(tokens: Sequence[Lexeme], numeral: Numeral, start: int) -> Numeral | None:
    """ "1 234 567": one space between groups of three, two at least; one where it is "000" or money begins it."""
    first, index = tokens[numeral.end - 1], numeral.end
    if len(first.text) > 3 or not first.text.isdecimal() or numeral.end - start != 1:
        return None
    text = first.text
    while index < len(tokens) and tokens[index].shape == "number" and tokens[index].start - tokens[index - 1].end == 1:
        group = tokens[index].text
        if not re.fullmatch(r"\d{3}(?:\.\d+)?", group) or len(text) > LONGEST:
            break
        text, index = text + group, index + 1
    groups = index - numeral.end
    if groups < _GROUPS and not (groups and (text.endswith(_THOUSAND) or _priced(tokens, start))):
        return None
    if len(first.text) == _WHOLE_GROUP and _in_columns(tokens, start, index):
        return None
    value = Decimal(text)
    return numeral._replace(low=value, high=value, grain=Decimal(1).scaleb(_exponent(value)), end=index)


def _in_columns(tokens: Sequence[Lexeme], start: int, end: int) -> bool:
    """Whether numbers of three digits are the row of a table whose gaps are lost: "oats 284 287 305 Rye 742 735 688".

    As many follow the name of another row, and neither says of what they are.
    """
    size = end - start
    if not _is_row(tokens, start, end):
        return False
    return any(
        _is_row(tokens, other, other + size)
        for other in range(1, len(tokens) - size + 1)
        if other >= end or other + size <= start
    )


def _is_row(tokens: Sequence[Lexeme], start: int, end: int) -> bool:
    """Whether so many numbers stand between the name of a row and that of the next, or the end."""
    if shape(tokens, start - 1) != "word" or (end < len(tokens) and not tokens[end].text[:1].isupper()):
        return False
    return all(tokens[place].text.isdecimal() for place in range(start, end))


def _priced(tokens: Sequence[Lexeme], start: int) -> bool:
    """Whether a currency stands right before a number: "R12 500", "NOK 12 500"."""
    if shape(tokens, start - 1) == "currency":
        return adjacent(tokens, start)
    word = tokens[start - 1].text if start else ""
    return word in CODES or (word in ABBREVIATIONS and (adjacent(tokens, start) or word not in ADJACENT_ONLY))


def _power(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral | None:
    """ "2.48×10−5", "8x10^10", "4e14"."""
    index = numeral.end
    if lower(tokens, index) == "e" and adjacent(tokens, index):
        exponent = _signed(tokens, index + 1)
    elif lower(tokens, index) in _TIMES and lower(tokens, index + 1) == "10":
        index += 1 if lower(tokens, index + 2) != "^" else 2
        exponent = _signed(tokens, index + 1)
    else:
        return None
    if exponent is None or abs(exponent[0]) > LONGEST:
        return None
    power, end = exponent
    return numeral._replace(
        low=numeral.low.scaleb(power), high=numeral.high.scaleb(power), grain=numeral.grain.scaleb(power), end=end
    )


def _signed(tokens: Sequence[Lexeme], index: int) -> tuple[int, int] | None:
    sign = -1 if lower(tokens, index) in MINUS else 1
    if lower(tokens, index) in MINUS or lower(tokens, index) == "+":
        index += 1
    if shape(tokens, index) != "number" or not adjacent(tokens, index) or len(tokens[index].text) > 3:
        return None
    return (sign * int(tokens[index].text), index + 1) if tokens[index].text.isdecimal() else None


def _mixed(tokens: Sequence[Lexeme], numeral: Numeral) -> Numeral | None:
    """ "2½", "1 1/2", "3/4"."""
    index, whole = numeral.end, numeral.low
    glyph = vulgar_fraction(tokens[index].text) if index < len(tokens) else None
    if glyph is not None and whole == whole.to_integral_value():
        return plus(numeral, glyph, index + 1)
    simple = _slashed(tokens, index - 1)
    if simple is not None:
        return numeral._replace(low=simple, high=simple, grain=FRACTION_GRAIN, end=index + 2, form="fraction")
    part = _slashed(tokens, index) if index < len(tokens) else None
    if part is not None and part < 1 and whole == whole.to_integral_value() and not adjacent(tokens, index):
        return plus(numeral, part, index + 3)
    return None


def _slashed(tokens: Sequence[Lexeme], index: int) -> Decimal | None:
    if lower(tokens, index + 1) not in ("/", "⁄") or not (adjacent(tokens, index + 1) and adjacent(tokens, index + 2)):
        return None
    over, under = tokens[index].text, lower(tokens, index + 2)
    if (
        not (over.isdecimal() and under.isdecimal())
        or len(over) > 3
        or len(under) > 3
        or lower(tokens, index + 3) == "/"
    ):
        return None
    return Decimal(over) / Decimal(under) if int(under) > 1 and int(over) < int(under) else None


def plus(numeral: Numeral, part: Decimal, end: int) -> Numeral:
    """The number with a fraction added to it."""
    return numeral._replace(
        low=numeral.low + part, high=numeral.high + part, grain=min(numeral.grain, Decimal("0.25")), end=end
    )
