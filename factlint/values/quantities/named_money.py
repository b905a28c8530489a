"""Currencies that are spelt out behind a number, with the name of a country or without: "Canadian dollars", "euros"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import currencies as money
from factlint.records import record
from factlint.values.lexemes import adjacent, lower

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_CENT = Decimal("0.01")
_COUNTRIES_BEGIN = money.POUND_WORDS.union(country.split()[0] for country, _ in money.COUNTRIES)


@record
class Suffix:
    """A unit or scale after a number. `times` turns the number into that unit; `scale` is the part that a scale
    letter makes of it; `named` tells a currency that was spelt out."""

    unit: str
    end: int
    times: Decimal = Decimal(1)
    scale: Decimal = Decimal(1)
    named: bool = False
    age: bool = False


def country_money(tokens: Sequence[Lexeme], at: int) -> Suffix | None:
    """ "Canadian dollars", "Hong Kong dollars", "pounds sterling", "US cents"."""
    one = tokens[at].lower
    if one not in _COUNTRIES_BEGIN:
        return None
    two, three = lower(tokens, at + 1), lower(tokens, at + 2)
    if one in money.POUND_WORDS and two in money.MONEY_TAIL:
        return Suffix("GBP", at + 2, named=True)
    for country, noun, end in ((one, two, at + 2), (f"{one} {two}", three, at + 3)):
        whole = money.OF_CENTS if noun in money.CENTS else noun
        unit = money.COUNTRIES.get((country, whole)) or money.COUNTRIES.get((country, whole.removesuffix("s")))
        if unit:
            return Suffix(unit, end, Decimal(1) if whole == noun else _CENT, named=True)
    return None


def money_of_a_name(tokens: Sequence[Lexeme], at: int) -> Suffix | None:
    """ "1.6 billion Norland crowns": of a country that nobody lists, the money that others call by that name."""
    noun = lower(tokens, at + 1)
    if noun not in money.SHARED_NAMES or noun not in money.NAMES or noun in money.POUND_WORDS:
        return None
    named = tokens[at].text[:1].isupper() and tokens[at + 1].text == noun and not adjacent(tokens, at + 1)
    return Suffix(money.NAMES[noun], at + 2, named=True) if named else None


def named_money(at: int, word: str, *, scaled: bool) -> Suffix | None:
    """ "Euros", "40 million crowns": what is a common word too is money behind a scale alone."""
    unit = money.NAMES.get(word)
    if unit is None or (word in money.SPACED_NAME_NEEDS_SCALE and not scaled):
        return None
    return Suffix(unit, at + 1, named=True)
