"""Lengths of time as results are written: "2h 14m 37s", "4h21'38\"", and how far behind, "+0:18", "+43\"".

What stands behind a plus sign is never a time of day: in lists of results it is the distance from the first.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.values.lexemes import adjacent, lower, shape
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_SIXTY = 60
_MOST_COLONS = 2


def timed(tokens: Sequence[Lexeme], index: int) -> tuple[Quantity, int] | None:
    """The length of time that begins at a number, and the index after it; None where none does."""
    behind = lower(tokens, index - 1) == "+" and shape(tokens, index - 2) != "number"
    behind = behind and lower(tokens, index - 2) not in counted.CLOCK_ZONES
    return (_by_colons(tokens, index) if behind else None) or _by_letters(tokens, index, lone=behind)


def _by_colons(tokens: Sequence[Lexeme], index: int) -> tuple[Quantity, int] | None:
    """ "+0:18", "+1:02:30": seconds behind, or minutes and hours too."""
    parts, end = [tokens[index].text], index + 1
    while lower(tokens, end) == ":" and adjacent(tokens, end) and adjacent(tokens, end + 1):
        parts.append(lower(tokens, end + 1))
        end += 2
    seconds, _, tenths = parts[-1].partition(".")
    whole = [*parts[:-1], seconds]
    if not 2 <= len(parts) <= _MOST_COLONS + 1 or not all(part.isdecimal() and len(part) <= 2 for part in whole):
        return None
    if (tenths and not tenths.isdecimal()) or any(int(part) >= _SIXTY for part in whole[1:]):
        return None
    value = Decimal(0)
    for part in (*parts[:-1], parts[-1]):
        value = value * _SIXTY + Decimal(part)
    return _seconds(value, len(tenths)), end


def _by_letters(tokens: Sequence[Lexeme], index: int, *, lone: bool) -> tuple[Quantity, int] | None:
    """ "2h 14m 37s" and "4h21'38\"": two parts at least, each smaller than the one before; `lone`: one will do."""
    value, tenths, end, count = Decimal(0), 0, index, 0
    last = _SIXTY**2 * _SIXTY
    while shape(tokens, end) == "number":
        number, sign = tokens[end].text, _sign(tokens, end + 1)
        whole, _, part = number.partition(".")
        if sign is None or not whole.isdecimal() or (part and not part.isdecimal()) or len(number) > 6:
            break
        size, after = sign
        if not (count or lone) and lower(tokens, end + 1) in counted.PRIMES:
            break  # "5'11\"" is how tall somebody is
        if size >= last or (count and int(whole) >= _SIXTY) or (part and size > 1):
            break
        value, tenths, last, count, end = value + Decimal(number) * size, len(part), size, count + 1, after
    told = count > 1 or (lone and count == 1 and last == 1)
    if told and last == _SIXTY:
        return Quantity(value / _SIXTY, value / _SIXTY, "=", "minute"), end
    return (_seconds(value, tenths), end) if told else None


def _sign(tokens: Sequence[Lexeme], index: int) -> tuple[int, int] | None:
    """The seconds that the sign right behind a number stands for, and the index after it."""
    if not adjacent(tokens, index):
        return None
    twice = lower(tokens, index) in counted.MINUTE_MARKS and lower(tokens, index + 1) in counted.MINUTE_MARKS
    if twice and adjacent(tokens, index + 1):
        return 1, index + 2
    size = counted.TIME_SIGNS.get(lower(tokens, index))
    return (size, index + 1) if size else None


def _seconds(value: Decimal, tenths: int) -> Quantity:
    return Quantity(value, value, "=", "second", Decimal(1).scaleb(-tenths))
