"""A figure that stands alone, as the value of a rule does."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, cast

from factlint.language.en import approximators, counted, directions
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.lexemes import lower, scan
from factlint.values.quantities.amounts import bound_after, bound_before, bounded, read_amount
from factlint.values.quantities.measures import Dialect
from factlint.values.quantities.quantity import Operator, Quantity
from factlint.values.quantities.ranks import read_multiple, read_rank
from factlint.values.quantities.units import UNITS, is_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_PRINTED = pattern(r"(>=|<=|>|<|~)?(-?\d{1,40}(?:\.\d{1,40})?)(?:\.\.(-?\d{1,40}(?:\.\d{1,40})?))?(?: (\S+))?")
_NOUN = 5  # words at most of a counted noun after the number


def parse_amount(text: str) -> Quantity:
    """The one quantity that the text means; ValueError otherwise."""
    quantity = _printed(text.strip()) or _written(scan(text))
    if quantity is None:
        shown = text if len(text) <= 60 else text[:57] + "..."
        raise ValueError(
            f"cannot read {shown!r} as a figure; write it as in prose, for instance '19', 'over a dozen', "
            "'€40 billion', '2.5%' or '10-15 km'"
        )
    return quantity


def _printed(text: str) -> Quantity | None:
    """What `str` of a quantity prints."""
    match = _PRINTED.fullmatch(text)
    if match is None:
        return None
    operator, low, high, unit = match.groups()
    if unit and unit not in UNITS and not is_currency(unit):
        return None
    first = Decimal(low)
    last = Decimal(high) if high else first
    if last < first:
        return None
    grain = min(_grain(first), _grain(last))
    return Quantity(first, last, cast("Operator", operator or "="), unit or "", grain)


def _grain(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _written(tokens: Sequence[Lexeme]) -> Quantity | None:
    """The quantity as people write it, all tokens used."""
    direction, start = _direction(tokens)
    for first in range(start, min(len(tokens), start + approximators.LONGEST_BEFORE + 2)):
        before, begin = bound_before(tokens, first)
        if begin > start:
            continue
        for found in (read_rank(tokens, first), read_multiple(tokens, first)):
            if found is not None and found.end == len(tokens):
                return replace(found.quantity, operator=cast("Operator", before or "="))
        amount = read_amount(tokens, first, Dialect())
        if amount is None:
            continue
        after, end = bound_after(tokens, amount.last)
        if end == len(tokens) or (amount.bare and _is_noun(tokens[end:])):
            quantity = bounded(amount, before, after)
            return replace(quantity, direction=direction or quantity.direction)
    return None


def _is_noun(tokens: Sequence[Lexeme]) -> bool:
    return len(tokens) <= _NOUN and all(
        token.shape == "word" and token.lower not in counted.PHRASE_STOPS for token in tokens
    )


def _direction(tokens: Sequence[Lexeme]) -> tuple[Literal["", "up", "down"], int]:
    """A leading "up", "fell" or "down by"; "up to" is a bound."""
    word, following = lower(tokens, 0), lower(tokens, 1)
    if (word in directions.TURNED_BY_TO and following in directions.TO) or word not in directions.UP | directions.DOWN:
        return "", 0
    return ("up" if word in directions.UP else "down"), 1 + (following in directions.BY)
