"""The grammar of figures: a number with its currency, unit, scale, range and bounds, read from tokens.

It serves sentences and the values of rules alike. What may not be a figure in a sentence (a year, part of a name, a
telephone number) is not decided here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, cast

from factlint.language.en import approximators
from factlint.language.en import currencies as money
from factlint.language.en import numbers as number_words
from factlint.records import record, replace
from factlint.values.lexemes import Lexeme, adjacent, lower, shape, sizes_by_word
from factlint.values.quantities.digits import Numeral
from factlint.values.quantities.fractions import plain_fraction
from factlint.values.quantities.measures import Dialect, read_prefix, read_suffix
from factlint.values.quantities.named_money import Suffix
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.quantity import Operator, Quantity
from factlint.values.quantities.ratios import in_percent, read_ratio
from factlint.values.quantities.units import PERCENT, UNITS, dimension, factor, goes_on, is_currency

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Form = Literal["plain", "money", "share", "measure", "vague", "age"]

_DASHES = frozenset("-‐‑–—~−")
_COMPOUND = frozenset({"length", "mass", "time", "money", "area"})
_HUNDRED = Decimal(100)
_FALLEN = 10  # times the second value that the first may be, to have its scale from it
_CENTI = Decimal("0.01")
_CODE = "currency"
_BOUNDS_BY_END = sizes_by_word(approximators.BEFORE, -1)
_STARTS_OF_BOUNDS = frozenset(phrase.split()[0] for phrase in approximators.AFTER)


@record
class Amount:
    """A quantity and the tokens it was read from: [first, last)."""

    first: int
    last: int
    quantity: Quantity
    form: Form
    figures: bool = False
    """Written in digits."""
    scale: Decimal = Decimal(1)
    """The scale word it ends in, as a number."""
    ranged: bool = False

    @property
    def bare(self) -> bool:
        """Neither unit nor currency."""
        return not self.quantity.unit


def read_amount(
    tokens: Sequence[Lexeme], index: int, dialect: Dialect, changes: Callable[[int], bool] = lambda _: False
) -> Amount | None:
    """The longest figure that begins at `index`: "€2-3 billion", "between 20 and 30", "5 feet 2 inches".

    `changes` tells whether a word of movement governs the place, so that "from 40 to 50" is two values.
    """
    word = tokens[index].lower
    if word in number_words.BETWEEN:
        return _joined_by(tokens, index, number_words.AND, dialect)
    if word in number_words.FROM:
        return None if changes(index) else _joined_by(tokens, index, number_words.TO, dialect)
    left = _read_term(tokens, index, dialect)
    if left is None or left.form == "vague":
        return left
    behind = lower(tokens, left.last)
    if behind in number_words.TO or behind in _DASHES:
        return _dash_range(tokens, left, dialect) or _to_range(tokens, left, dialect, change=changes(index)) or left
    return left


# --- one value ---------------------------------------------------------------------------------------------------


def _read_term(tokens: Sequence[Lexeme], index: int, dialect: Dialect) -> Amount | None:
    """One number with its unit or currency."""
    ratio = read_ratio(tokens, index)
    if ratio is not None:
        return Amount(index, ratio.end, ratio.share, "share", ratio.figures)
    sign = _leading_sign(tokens, index)
    prefix = read_prefix(tokens, index + sign)
    numeral = read_numeral(tokens, prefix.end if prefix else index)
    if numeral is None and not prefix:
        return _one_of_a_unit(tokens, index, dialect)
    if numeral is None or (prefix and numeral.form == "fraction" and not numeral.figures):
        return None
    if prefix:
        if sign:
            numeral = numeral._replace(low=-numeral.high, high=-numeral.low)
        return _with_cents(tokens, _priced(tokens, index, numeral, prefix.unit, dialect), dialect)
    suffix = read_suffix(tokens, numeral, dialect)
    if suffix is None:
        return _unitless(tokens, index, numeral)
    return _compound(tokens, _made(index, numeral, suffix), dialect)


def _leading_sign(tokens: Sequence[Lexeme], index: int) -> int:
    """1 for the minus of "-$5" and "minus €4 million", and not for the dash of "the bill - £214"."""
    if shape(tokens, index + 1) != _CODE:
        return 0
    if lower(tokens, index) in number_words.MINUS_WORDS:
        return 1
    if index == 0 or lower(tokens, index) not in ("-", "−"):
        return int(lower(tokens, index) in ("-", "−"))
    return int(lower(tokens, index - 1) == "(" if adjacent(tokens, index) else adjacent(tokens, index + 1))


def _unitless(tokens: Sequence[Lexeme], index: int, numeral: Numeral) -> Amount:
    """A number without unit; a fraction in words or of something is a share, in percent."""
    if numeral.form == "fraction" and not (numeral.figures and lower(tokens, numeral.end) not in number_words.OF):
        share = in_percent(numeral.low)
        quantity = Quantity(share, share, "=", PERCENT, numeral.grain * 100)
        return Amount(index, numeral.end, quantity, "share", numeral.figures)
    return Amount(
        index, numeral.end, _quantity(numeral, ""), "vague" if numeral.form == "vague" else "plain", numeral.figures,
        numeral.factor,
    )  # fmt: skip


def _quantity(numeral: Numeral, unit: str, times: Decimal = Decimal(1)) -> Quantity:
    least = None if numeral.least is None else numeral.least * times
    most = None if numeral.most is None else numeral.most * times
    return Quantity(
        numeral.low * times, numeral.high * times, cast("Operator", numeral.operator), unit, numeral.grain * times,
        least=least, most=most,
    )  # fmt: skip


def _made(index: int, numeral: Numeral, suffix: Suffix) -> Amount:
    form: Form = (
        "plain"
        if not suffix.unit
        else "money"
        if is_currency(suffix.unit)
        else "share"
        if suffix.unit in (PERCENT, "pp")
        else "measure"
    )
    quantity = _quantity(numeral, suffix.unit, suffix.times)
    scale = numeral.factor * suffix.scale
    return Amount(index, suffix.end, quantity, "age" if suffix.age else form, numeral.figures, scale)


def _priced(tokens: Sequence[Lexeme], index: int, numeral: Numeral, unit: str, dialect: Dialect) -> Amount:
    """Money whose currency stands before the number; a scale letter or the currency's name may follow."""
    suffix = read_suffix(tokens, numeral, dialect, money=True)
    if (
        suffix is None
        or not (suffix.unit == unit or suffix.unit == "" or suffix.named)
        or (suffix.unit != unit and suffix.unit and not suffix.named)
    ):
        suffix = Suffix(unit, numeral.end)
    chosen = suffix.unit if suffix.named and suffix.unit else unit
    return _made(index, numeral, replace(suffix, unit=chosen))


def _with_cents(tokens: Sequence[Lexeme], amount: Amount, dialect: Dialect) -> Amount:
    """ "$4 and 50 cents", "10 $ 30 cent", "13 dollars forty-five cents"."""
    index = amount.last + (lower(tokens, amount.last) in number_words.AND)
    if index >= len(tokens) or amount.form != "money" or amount.quantity.low != amount.quantity.low.to_integral_value():
        return amount
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.low >= _HUNDRED:
        return amount
    word = lower(tokens, numeral.end)
    if word not in money.PENNIES and not (word in money.PENNY_LETTERS and adjacent(tokens, numeral.end)):
        return amount
    added = numeral.low / _HUNDRED
    quantity = amount.quantity
    return replace(
        amount, last=numeral.end + 1,
        quantity=replace(quantity, low=quantity.low + added, high=quantity.high + added, grain=Decimal("0.01")),
    )  # fmt: skip


def _compound(tokens: Sequence[Lexeme], amount: Amount, dialect: Dialect) -> Amount:
    """ "5 feet 2 inches", "12st 4lb", "2 hours and 15 minutes": in the smallest unit named."""
    if amount.form == "money":
        return _of_each_whole(tokens, amount) or _with_cents(tokens, amount, dialect)
    amount = _and_a_half(tokens, amount)
    kind = dimension(amount.quantity.unit)
    if kind not in _COMPOUND or amount.quantity.low != amount.quantity.high:
        return amount
    while True:
        index = amount.last
        while lower(tokens, index) in number_words.AND or (lower(tokens, index) == "," and index == amount.last):
            index += 1
        if index >= len(tokens) or index - amount.last > 2:
            return amount
        numeral = read_numeral(tokens, index)
        suffix = read_suffix(tokens, numeral, dialect) if numeral and numeral.form == "cardinal" else None
        if numeral is None or suffix is None or not _is_part(amount, numeral, suffix, kind):
            return amount
        amount = _joined(amount, numeral, suffix)


def _of_each_whole(tokens: Sequence[Lexeme], amount: Amount) -> Amount | None:
    """ "78p in every pound", "40 cents of each euro": a share."""
    at = amount.last
    if lower(tokens, at) not in number_words.IN_OR_OF or lower(tokens, at + 1) not in number_words.EACH:
        return None
    whole, value = lower(tokens, at + 2), amount.quantity
    if not (whole in money.NAMES or whole in money.POUND_WORDS) or not 0 < value.low <= value.high < 1:
        return None
    share = Quantity(value.low * _HUNDRED, value.high * _HUNDRED, value.operator, PERCENT, Decimal(1))
    return Amount(amount.first, at + 3, share, "share", amount.figures)


def _and_a_half(tokens: Sequence[Lexeme], amount: Amount) -> Amount:
    """ "an hour and a half", "two miles and a quarter"."""
    if lower(tokens, amount.last) not in number_words.AND:
        return amount
    part = plain_fraction(tokens, amount.last + 1)
    if part is None or amount.quantity.low != amount.quantity.low.to_integral_value():
        return amount
    value, end = part
    quantity = amount.quantity
    quantity = replace(quantity, low=quantity.low + value, high=quantity.high + value, grain=Decimal("0.25"))
    return replace(amount, last=end, quantity=quantity)


def _one_of_a_unit(tokens: Sequence[Lexeme], index: int, dialect: Dialect) -> Amount | None:
    """ "More than a year", "a day and a half": an article is a number where it is bounded or added to."""
    if lower(tokens, index) not in number_words.ARTICLES:
        return None
    numeral = Numeral(Decimal(1), Decimal(1), Decimal(1), index + 1)
    suffix = read_suffix(tokens, numeral, dialect)
    if suffix is None or not suffix.unit:
        return None
    one = _made(index, numeral, suffix)
    more = _and_a_half(tokens, one)
    return more if more is not one or bound_before(tokens, index)[0] else None


def _is_part(amount: Amount, numeral: Numeral, suffix: Suffix, kind: str) -> bool:
    """Whether a measure continues a larger one: same dimension, smaller unit, less than one of the larger."""
    if dimension(suffix.unit) != kind or suffix.unit not in UNITS or not goes_on(amount.quantity.unit, suffix.unit):
        return False
    larger, smaller = factor(amount.quantity.unit), factor(suffix.unit)
    return smaller < larger and numeral.low * smaller <= larger * 3


def _joined(amount: Amount, numeral: Numeral, suffix: Suffix) -> Amount:
    ratio = factor(amount.quantity.unit) / factor(suffix.unit)
    if abs(ratio - round(ratio)) < Decimal("0.000001"):
        ratio = Decimal(round(ratio))
    value = amount.quantity.low * ratio + numeral.low
    quantity = Quantity(value, value, "=", suffix.unit, numeral.grain)
    return Amount(amount.first, suffix.end, quantity, "age" if suffix.age else amount.form, amount.figures)


# --- ranges ------------------------------------------------------------------------------------------------------


def _joined_by(tokens: Sequence[Lexeme], first: int, links: frozenset[str], dialect: Dialect) -> Amount | None:
    """ "between 20 and 30", "from 2 to 3 percent"."""
    left = _read_term(tokens, _after_bound(tokens, first + 1), dialect) if first + 1 < len(tokens) else None
    if left is None or lower(tokens, left.last) not in links or left.last + 1 >= len(tokens):
        return None
    right = _read_term(tokens, _after_bound(tokens, left.last + 1), dialect)
    joined = _span(left, right)
    return replace(joined, first=first) if joined else None


def _after_bound(tokens: Sequence[Lexeme], index: int) -> int:
    """Past an "about" that stands inside a range."""
    return index + 1 if approximators.BEFORE.get(lower(tokens, index)) == "~" and index + 1 < len(tokens) else index


def _dash_range(tokens: Sequence[Lexeme], left: Amount, dialect: Dialect) -> Amount | None:
    """ "10-15 km", "$2-3 billion", "5km-10km"."""
    dash = left.last
    if lower(tokens, dash) not in _DASHES or dash + 1 >= len(tokens):
        return None
    if adjacent(tokens, dash) != adjacent(tokens, dash + 1) and tokens[dash].text in "-‐‑":
        return None
    right = _read_term(tokens, dash + 1, dialect)
    return _span(left, right) if right is not None and right.quantity.low >= 0 else None


def _to_range(tokens: Sequence[Lexeme], left: Amount, dialect: Dialect, *, change: bool) -> Amount | None:
    """ "10 to 15 percent", "£280,000 to £420,000"; not after a word of movement, unless the left has no unit."""
    index = left.last
    if lower(tokens, index) in _DASHES and lower(tokens, index + 1) in number_words.TO:
        index += 1
    if lower(tokens, index) not in number_words.TO or index + 1 >= len(tokens):
        return None
    at = index + 1 + (lower(tokens, index + 1) in _DASHES)
    right = _read_term(tokens, at, dialect) if at < len(tokens) else None
    if right is None or left.form == "age" or (change and (left.quantity.unit or not right.quantity.unit)):
        return None
    if left.quantity.unit and not right.quantity.unit and left.form != "money":
        return None  # "84.5 points to 6,900"
    return _span(left, right)


def _span(left: Amount, right: Amount | None) -> Amount | None:
    """The range from left to right, the one lending the other its scale and unit; None where they make none."""
    if right is None or left.form == "vague" or right.form == "vague" or left.ranged or right.ranged:
        return None
    low, high = left.quantity, right.quantity
    if low.unit != high.unit and low.unit and high.unit:
        return None
    if not low.unit and high.unit and left.form == "plain" and right.form in ("money", "share", "measure", "age"):
        low = _lent(low, left, high, right)
    elif low.unit and not high.unit:
        high = replace(high, unit=low.unit)
        low = _lent(low, left, high, right)
    elif low.unit == high.unit:
        low = _lent(low, left, high, right)
    if left.scale == 1 and high.low < low.low * right.scale <= high.low * _FALLEN:
        return None  # "from 318 to 262 million" falls
    if not low.low < high.high or low.low != low.high or high.low != high.high:
        return None
    grain = min(low.grain, high.grain)
    quantity = Quantity(low.low, high.high, "=", high.unit, grain)
    form = right.form if right.form != "plain" else left.form
    return Amount(left.first, right.last, quantity, form, left.figures, right.scale, ranged=True)


def _lent(low: Quantity, left: Amount, high: Quantity, right: Amount) -> Quantity:
    """The left value in the right one's unit and, where that makes a range, in its scale."""
    scale = right.scale
    if left.scale == 1 and scale > 1 and low.low * scale < high.high and low.low < 1000 and scale != 12:
        low = replace(low, low=low.low * scale, high=low.high * scale, grain=low.grain * scale)
    return replace(low, unit=high.unit)


# --- bounds ------------------------------------------------------------------------------------------------------


def bound_before(tokens: Sequence[Lexeme], first: int) -> tuple[str, int]:
    """The operator that the words before a number make, and the index they begin at."""
    for skip in (0, 1):
        if skip and lower(tokens, first - 1) not in approximators.DETERMINERS:
            break
        end = first - skip
        for length in _BOUNDS_BY_END.get(lower(tokens, end - 1), ()):
            if length > end:
                continue
            phrase = " ".join([token.lower for token in tokens[end - length : end]])
            operator = approximators.BEFORE.get(phrase)
            if operator is not None and length == 1 and _carried_over(tokens, end - 1):
                return "", first
            if phrase == approximators.UP_TO and lower(tokens, end - length - 1) in approximators.MOVED_UP:
                return "", first
            if phrase == approximators.LACKING and lower(tokens, end - length - 1) in approximators.BEING:
                return "", first
            if operator is not None:
                definite = skip and lower(tokens, first - 1) in approximators.DEFINITE and operator[0] != "~"
                return ("", first) if definite else (operator, end - length)
    return "", first


def _carried_over(tokens: Sequence[Lexeme], at: int) -> bool:
    """Whether "over" belongs to the verb before it, and bounds nothing."""
    return lower(tokens, at) in approximators.DURING and lower(tokens, at - 1) in approximators.CARRIED_OVER


def bound_after(tokens: Sequence[Lexeme], last: int) -> tuple[str, int]:
    """The operator that the words after a number make, and the index they end at."""
    if lower(tokens, last) not in _STARTS_OF_BOUNDS:
        return "", last
    for length in range(approximators.LONGEST_AFTER, 0, -1):
        if last + length > len(tokens):
            continue
        phrase = " ".join([token.lower for token in tokens[last : last + length]])
        operator = approximators.AFTER.get(phrase)
        if operator is not None and not (
            phrase in ("+", "- plus", "- ish", "- odd", "- something") and not adjacent(tokens, last)
        ):
            return operator, last + length
    return "", last


def bounded(amount: Amount, before: str, after: str) -> Quantity:
    """The amount's quantity with the operator that stands around it."""
    operator = before or after
    quantity = amount.quantity
    if not operator or quantity.least is not None:
        return quantity
    return replace(quantity, operator=cast("Operator", operator))
