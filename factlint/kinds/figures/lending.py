"""Units that a number leaves out because a value before it in the sentence has said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.language.en import currencies as money
from factlint.language.en import numbers as words
from factlint.language.en import units as unit_words
from factlint.language.en.reckoning import OLDER, SHARING
from factlint.records import record, replace
from factlint.values.lexemes import lower, shape
from factlint.values.measures import Dialect, read_suffix
from factlint.values.numbers import read_numeral
from factlint.values.units import COUNT, ORDINAL, PERCENT, TIMES, dimension, is_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.amounts import Amount
    from factlint.values.lexemes import Lexeme
    from factlint.values.quantity import Quantity

_LEAST_SUM = 1000  # a bare number from here on may be money
_WHOLE = 100  # percent
_MILLION = 1_000_000
_ROW = 7  # words at most from one member of a list to the next
_OF_EACH = 2  # words between "of which" or "and" and the part
_NEVER = frozenset({COUNT, ORDINAL, TIMES})


@record
class Lender:
    """The value before, and the tokens it was read from: [first, last)."""

    quantity: Quantity
    first: int
    last: int


def lent_unit(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> str:
    """The unit that the value before lends a bare number which counts nothing; empty where it lends none.

    "From 14 hours to nine" are nine hours; "€400 each, and a bonus of 1,500" are euros.
    """
    if lender is None or not amount.bare or amount.form != "plain" or lender.quantity.unit in _NEVER:
        return ""
    if shape(tokens, amount.last) == "word" and lower(tokens, amount.last) not in counted.PHRASE_STOPS:
        return ""
    unit = lender.quantity.unit
    if lower(tokens, lender.last - 1) in money.PENNIES:
        return ""  # "48 cents, up from 43.1": its unit is the dollar, the number is not one of dollars
    if lender.last == amount.first - 1 and lower(tokens, lender.last) in words.TO:
        return unit if lower(tokens, lender.first - 1) in words.FROM else ""
    if _in_a_row(tokens, amount, lender) or _set_against(tokens, amount, lender) or _of_which(tokens, amount, lender):
        return unit
    if not is_currency(unit) or not amount.figures or amount.quantity.low < _LEAST_SUM:
        return ""
    return unit if _priced(tokens, amount) else ""


def in_millions(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> Amount:
    """ "€48m, up from 43.1m": behind money the letter means millions of it, not metres."""
    quantity = amount.quantity
    if lender is None or quantity.unit != "m" or tokens[amount.last - 1].text != "m":
        return amount
    if not is_currency(lender.quantity.unit) or not _set_against(tokens, amount, lender):
        return amount
    money_told = replace(
        quantity, unit=lender.quantity.unit, low=quantity.low * _MILLION, high=quantity.high * _MILLION,
        grain=quantity.grain * _MILLION,
    )  # fmt: skip
    return replace(amount, quantity=money_told, form="money")


def borrowed_unit(tokens: Sequence[Lexeme], amount: Amount) -> str:
    """The percent that the second of two falling values has said for both: "51.3 to 48.7 percent"."""
    at = amount.last + 1
    if not amount.bare or amount.form != "plain" or not amount.figures or lower(tokens, amount.last) not in words.TO:
        return ""
    second = read_numeral(tokens, at) if shape(tokens, at) == "number" else None
    if second is None or not second.low < amount.quantity.low <= _WHOLE:
        return ""
    suffix = read_suffix(tokens, second, Dialect())
    return PERCENT if suffix is not None and suffix.unit == PERCENT else ""


def _set_against(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """Whether the number is the older value of a change: "€9m, up from 11m", "38bn crowns, compared with 29bn"."""
    if amount.first - lender.last > _ROW:
        return False
    between = tuple(lower(tokens, at) for at in range(lender.last, amount.first))
    if lender.quantity.unit == PERCENT and len(between) == 1:
        return False  # "up 20% from 50": the share is of the 50
    if dimension(lender.quantity.unit) == "time" and lower(tokens, lender.first - 1) in counted.FOR_A_TIME:
        return False  # "drew 6,000 visitors over two days, down from 7,400"
    return any(between[-len(words) :] == words for words in OLDER)


def _of_which(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """Whether money is shared out: "9 million euros, of which herring 2 million and sprat 6 million"."""
    if not is_currency(lender.quantity.unit) or amount.scale <= 1:
        return False
    words = [lower(tokens, at) for at in range(lender.last, amount.first)]
    joint = next((at for at in range(len(words) - 1, -1, -1) if words[at] in SHARING), None)
    return joint is not None and len(words) - joint - 1 <= _OF_EACH and len(words) <= _ROW


def _in_a_row(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """Whether both stand before the same word in one list: "49 francs in a seat, 79 in a couchette"."""
    link = lower(tokens, amount.last)
    joined = lower(tokens, amount.first - 1) in words.AND or lower(tokens, amount.first - 1) in (",", ";")
    near = amount.first - lender.last <= _ROW
    return joined and near and link in counted.ROW_LINKS and lower(tokens, lender.last) == link


def _priced(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether a noun for money governs the number: "a bonus of 15,000", "its upkeep 650,000 a year"."""
    before = amount.first - 1
    if lower(tokens, before) in words.OF | words.TO:
        before -= 1
    rate = lower(tokens, amount.last) in words.ARTICLES and lower(tokens, amount.last + 1) in unit_words.WORDS
    return lower(tokens, before) in counted.MONEY_NOUNS and (before < amount.first - 1 or rate)
