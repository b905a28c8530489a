"""Units that a number leaves out because a value before it in the sentence has said them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.language.en import currencies as money
from factlint.language.en import numbers as words
from factlint.language.en import units as unit_words
from factlint.language.en.reckoning import FROM, IN_ITS_PLACE, OLDER, PER, SHARING
from factlint.records import record, replace
from factlint.values.lexemes import adjacent, lower, shape
from factlint.values.quantities.measures import Dialect, read_suffix
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, TIMES, dimension, is_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.amounts import Amount
    from factlint.values.quantities.quantity import Quantity

_LEAST_SUM = 1000  # a bare number from here on may be money
_WHOLE = 100  # percent
_MILLION = 1_000_000
_ROW = 7  # words at most from one member of a list to the next
_LEAD = 3  # words before a length of time that say it was needed for something
_OF_EACH = 2  # words between "of which" or "and" and the part
_APOSTROPHES = frozenset("'’")
_STRUNG = 10  # words between two members of a list of names with values
_NOTES = 4  # numbers under this may number a note in brackets
_LIKE = 20  # how many times the one value of such a list may be the other
_PARALLEL, _MEMBER, _SHORT = 14, 6, 2  # tokens between two values of like things, and of the one's own words
_VALUES = ("number", "currency")
_BRACKETED = frozenset("(+-−±")
_NEVER = frozenset({COUNT, ORDINAL, TIMES})


@record
class Lender:
    """The value before, and the tokens it was read from: [first, last)."""

    quantity: Quantity
    first: int
    last: int
    about: str = ""
    """What it counts."""
    lent: bool = False
    """Whether another has lent it its unit in turn."""


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
    if _of_them(tokens, amount, lender) or _compared(tokens, amount, lender):
        return unit
    if not is_currency(unit) or not amount.figures or amount.quantity.low < _LEAST_SUM:
        return ""
    return unit if _priced(tokens, amount) else ""


def strung(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> bool:
    """Whether the number closes a member of a list that has told a like value of another name: "450 jobs in Norland
    and in Gertia 700", "Gertia pays 300 euros, Norland 400".

    The name stands right before it, and the list's joint before the name; the number that is no model's or road's is of
    the size of the value before it.
    """
    if lender is None or not amount.bare or amount.form != "plain" or amount.quantity.low != amount.quantity.high:
        return False
    unit, before = lender.quantity.unit, amount.first - 1
    if unit in (ORDINAL, TIMES) or amount.first - lender.last > _STRUNG:
        return False
    if lower(tokens, lender.first - 1) in _BRACKETED or lower(tokens, lender.first) in _BRACKETED:
        return False  # "Democrats 17 (+2), Greens 9 (-1)": what stands in brackets is told otherwise
    if shape(tokens, amount.last) == "word" and lower(tokens, amount.last) not in words.AND:
        return False
    while before > lender.last and _of_a_name(tokens, before):
        before -= 1
    named = before < amount.first - 1
    before -= named and (lower(tokens, before) in words.ARTICLES or lower(tokens, before) in counted.PHRASE_OPENERS)
    before -= lower(tokens, before) in counted.ROW_LINKS
    joined = lower(tokens, before) in words.AND or lower(tokens, before) in (",", ";")
    if not joined and _of_the_same_link(tokens, amount, lender):
        named = joined = True
    if not (named and joined) or lower(tokens, amount.first - 1) in counted.LABEL_WORDS:
        return False
    less, more = sorted((abs(amount.quantity.low), abs(lender.quantity.low)))
    return 0 < more <= less * _LIKE


def _of_a_name(tokens: Sequence[Lexeme], index: int) -> bool:
    """A capitalised word, or what joins two: the apostrophe of "the Workers' List", the hyphen of "Ames-Holt"."""
    if tokens[index].text in _APOSTROPHES or tokens[index].text == "-":
        return shape(tokens, index + 1) == "word" and tokens[index + 1].text[:1].isupper()
    return shape(tokens, index) == "word" and tokens[index].text[:1].isupper()


def _of_the_same_link(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """ "Men every 12 weeks and women every 16": both values stand behind one word, and a joint stands between them."""
    between = {lower(tokens, at) for at in range(lender.last, amount.first)}
    link = lower(tokens, amount.first - 1)
    linked = link in counted.ROW_LINKS or link in counted.RATE_LINKS
    return linked and link == lower(tokens, lender.first - 1) and not between.isdisjoint(words.AND | {",", ";"})


def whole_behind(tokens: Sequence[Lexeme], index: int) -> int:
    """Where the noun of the whole begins in "9 of the 12 boats", at whose "of" the index stands; 0 where none does."""
    at = index + 1
    if lower(tokens, index) not in words.OF or lower(tokens, at) not in counted.PHRASE_OPENERS:
        return 0
    if lower(tokens, at + 1).endswith(counted.POSSESSIVES):
        at += 1
    whole = read_numeral(tokens, at + 1) if at + 1 < len(tokens) else None
    return whole.end if whole is not None and whole.form == "cardinal" and whole.low > 1 else 0


def in_millions(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> Amount:
    """ "€48m, up from 43.1m", "84m kroner, of which Oslo pays 50m": behind money the letter means millions of it."""
    quantity = amount.quantity
    if lender is None or quantity.unit != "m" or tokens[amount.last - 1].text != "m":
        return amount
    lettered = any(lower(tokens, at) == "m" for at in range(lender.first, lender.last))
    if not is_currency(lender.quantity.unit) or not (lettered or _set_against(tokens, amount, lender)):
        return amount
    money_told = replace(
        quantity, unit=lender.quantity.unit, low=quantity.low * _MILLION, high=quantity.high * _MILLION,
        grain=quantity.grain * _MILLION,
    )  # fmt: skip
    return replace(amount, quantity=money_told, form="money")


def in_brackets(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> Amount:
    """ "SEK 312 million (455)", "13.0 per cent (12.5)": a number alone in brackets is told in what stands before them.

    It is written as exactly, and of the size of that value; a "(2)" may number a note.
    """
    if lender is None or not amount.bare or amount.form != "plain" or not amount.figures:
        return amount
    around = lender.last == amount.first - 1, lower(tokens, amount.first - 1) == "(", lower(tokens, amount.last) == ")"
    unit = lender.quantity.unit
    if not all(around) or not (is_currency(unit) or unit == PERCENT):
        return amount
    scale = Decimal(_scale_of(tokens, lender.first, lender.last) if amount.scale == 1 else 1)
    low = amount.quantity.low * scale
    less, more = sorted((abs(low), abs(lender.quantity.low)))
    if not 0 < more <= less * _LIKE or amount.quantity.low < _NOTES:
        return amount
    value = replace(amount.quantity, low=low, high=low, unit=unit, grain=amount.quantity.grain * scale)
    return replace(amount, quantity=value, form="share" if unit == PERCENT else "money")


def of_a_measure(tokens: Sequence[Lexeme], amount: Amount, dialect: Dialect) -> Amount:
    """ "49 of the 68 million euros", "41 of her 58 years": the part has the whole's unit, and its scale."""
    at = amount.last + 2
    if not amount.bare or amount.form != "plain" or lower(tokens, amount.last) not in words.OF:
        return amount
    if lower(tokens, at - 1) not in counted.PHRASE_OPENERS or amount.quantity.low != amount.quantity.high:
        return amount
    whole = read_numeral(tokens, at) if shape(tokens, at) in ("number", "word") else None
    suffix = read_suffix(tokens, whole, dialect) if whole is not None and whole.form == "cardinal" else None
    if whole is None or suffix is None or suffix.unit in (*_NEVER, PERCENT) or not amount.quantity.low < whole.low:
        return amount
    scale = _scale_of(tokens, at, whole.end)
    low = amount.quantity.low * (scale if amount.scale == 1 else 1)
    if low >= whole.low:
        low, scale = amount.quantity.low, 1
    quantity = replace(amount.quantity, low=low, high=low, unit=suffix.unit, grain=amount.quantity.grain * scale)
    return replace(amount, quantity=quantity)


def _scale_of(tokens: Sequence[Lexeme], first: int, last: int) -> int:
    """What the words of a numeral after its digits multiply it by: a million in "68 million"."""
    scales = (words.SCALES[lower(tokens, at)] for at in range(first + 1, last) if lower(tokens, at) in words.SCALES)
    return int(next(scales, 1))


def of_the_second(tokens: Sequence[Lexeme], amount: Amount) -> Amount:
    """The first of two values of which the second says scale and unit for both: "51.3 to 48.7 percent", "fell from 318
    to 262 million euros", "60 instead of 75 days"."""
    if replaced := _of_what_it_replaces(tokens, amount):
        return replace(amount, quantity=replace(amount.quantity, unit=replaced))
    at = amount.last + 1
    if not amount.bare or amount.form != "plain" or not amount.figures or lower(tokens, amount.last) not in words.TO:
        return amount
    second = read_numeral(tokens, at) if shape(tokens, at) == "number" else None
    if second is None:
        return amount
    suffix = read_suffix(tokens, second, Dialect())
    unit = suffix.unit if suffix is not None else ""
    scale = _scale_of(tokens, at, second.end) if amount.scale == 1 else 1
    low = amount.quantity.low * scale
    moved = lower(tokens, amount.first - 1) in FROM and unit != PERCENT and second.low <= low * _LIKE
    if not (moved or second.low < low) or low > (_WHOLE if unit == PERCENT else second.low * _LIKE):
        return amount
    if unit != PERCENT and not is_currency(unit) and (unit or scale == 1):
        return amount
    quantity = replace(amount.quantity, low=low, high=low, unit=unit, grain=amount.quantity.grain * scale)
    return replace(amount, quantity=quantity)


def _of_what_it_replaces(tokens: Sequence[Lexeme], amount: Amount) -> str:
    """The unit of the value in whose stead a bare number is told: "60 instead of 75 days", "12 rather than 9 euros"."""
    if not amount.bare or amount.form != "plain":
        return ""
    for phrase in IN_ITS_PLACE:
        at = amount.last + len(phrase)
        if tuple(lower(tokens, place) for place in range(amount.last, at)) != phrase:
            continue
        second = read_numeral(tokens, at) if shape(tokens, at) in ("number", "word") else None
        suffix = read_suffix(tokens, second, Dialect()) if second is not None and second.form == "cardinal" else None
        if second is None or suffix is None or suffix.unit in _NEVER:
            return ""
        less, more = sorted((abs(amount.quantity.low), abs(second.low)))
        return suffix.unit if 0 < more <= less * _LIKE else ""
    return ""


def _set_against(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """Whether the number is the older value of a change: "€9m, up from 11m", "38bn crowns, compared with 29bn"."""
    if amount.first - lender.last > _ROW:
        return False
    between = tuple(lower(tokens, at) for at in range(lender.last, amount.first))
    spelt = all(shape(tokens, at) == "word" for at in range(lender.first, lender.last))
    if lender.quantity.unit == PERCENT and (len(between) == 1 or spelt):
        return False  # "up 20% from 50": the share is of the 50; "by a tenth, from 209 to 187"
    before = {lower(tokens, at) for at in range(lender.first - _LEAD, lender.first)}
    if dimension(lender.quantity.unit) == "time" and (amount.scale > 1 or not before.isdisjoint(counted.FOR_A_TIME)):
        return False  # "drew 6,000 visitors over the first two days, down from 7,400"
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
    joined = lower(tokens, amount.first - 1) in counted.LIST_JOINTS
    behind = _behind_the_rate(tokens, lender.last)
    return joined and amount.first - behind <= _ROW and link in counted.ROW_LINKS and lower(tokens, behind) == link


def _behind_the_rate(tokens: Sequence[Lexeme], at: int) -> int:
    """Behind "a second" in "94 megabits a second in towns"."""
    rate = lower(tokens, at) in PER and lower(tokens, at + 1) in unit_words.WORDS
    return at + 2 * rate


def is_rate(tokens: Sequence[Lexeme], index: int, lender: Lender | None) -> bool:
    """Whether the unit at the index only says of each what the value before is: "94 megabits a second"."""
    return lender is not None and lender.last == index - 1 and _behind_the_rate(tokens, index - 1) > index


def _compared(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """ "The hall cost 4.2 million euros, 600,000 more than planned": money beside which a change is told."""
    if not is_currency(lender.quantity.unit) or not 0 < amount.quantity.low <= lender.quantity.low:
        return False
    near = amount.first - lender.last <= _OF_EACH
    return near and lower(tokens, amount.last) in counted.MONEY_APART


def in_parallel(tokens: Sequence[Lexeme], amount: Amount, lender: Lender | None) -> bool:
    """Whether the number closes a member of a list that names another thing of the sort before it: "members pay 22
    euros and others 38", "a fibre line costs 44 euros, a copper line 31", "the cheapest seat is 14, the dearest 88".

    The member is short, opens as something that has a value does, and has no verb of its own but "is" and its like.
    """
    if lender is None or not amount.bare or amount.form != "plain" or lender.quantity.unit in _NEVER:
        return False
    between = [lower(tokens, at) for at in range(lender.last, amount.first)]
    joint = next((at for at in range(len(between) - 1, -1, -1) if between[at] in counted.LIST_JOINTS), None)
    if joint is None or len(between) > _PARALLEL or not _ends_its_part(tokens, amount.last):
        return False
    label = between[joint + 1 :]
    less, more = sorted((abs(amount.quantity.low), abs(lender.quantity.low)))
    if not 0 < more <= less * _LIKE or any(shape(tokens, lender.last + at) in _VALUES for at in range(len(between))):
        return False
    if not label:
        return lender.lent and between[joint] in counted.ALTERNATIVES
    opens = label[0] in words.ARTICLES or label[0] in counted.PHRASE_OPENERS or label[0] in counted.MEMBER_OPENERS
    opens = opens or (lender.quantity.unit == PERCENT and len(label) <= _SHORT)
    labelled = label[-1] in counted.LABEL_WORDS and label[0] not in words.ARTICLES  # "page 31", and "a line 31"
    return opens and not label[-1].endswith(counted.PAST_ENDING) and not labelled and len(label) <= _MEMBER


def _ends_its_part(tokens: Sequence[Lexeme], at: int) -> bool:
    """Whether what stands behind a number begins another part, so that the number counts nothing there."""
    word = lower(tokens, at)
    stuck = adjacent(tokens, at) and adjacent(tokens, at + 1)
    return (shape(tokens, at) not in (*_VALUES, "word") and not stuck) or word in words.AND or word in counted.ROW_LINKS


def _of_them(tokens: Sequence[Lexeme], amount: Amount, lender: Lender) -> bool:
    """ "For 19 weeks, eight of them at number one": the part is told in what the whole is."""
    of_them = lower(tokens, amount.last) in words.OF and lower(tokens, amount.last + 1) in counted.WHOLE_PRONOUNS
    return of_them and amount.first - lender.last <= _OF_EACH and amount.quantity.low < lender.quantity.low


def _priced(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether a noun for money governs the number: "a bonus of 15,000", "its upkeep 650,000 a year"."""
    before = amount.first - 1
    if lower(tokens, before) in words.OF | words.TO:
        before -= 1
    rate = lower(tokens, amount.last) in words.ARTICLES and lower(tokens, amount.last + 1) in unit_words.WORDS
    return lower(tokens, before) in counted.MONEY_NOUNS and (before < amount.first - 1 or rate)
