"""Which way a value moved, where the words beside it say so: "fell 5%", "a 5% rise", "5% lower"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import directions
from factlint.values.lexemes import lower, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.quantity import Direction

_REACH = 5
_COMPARED = 4  # words from "more" to "than"
_BREAKS = frozenset(",;:")


def direction(tokens: Sequence[Lexeme], first: int, last: int, *, counts: bool = False) -> Direction:
    """The direction that governs the value in tokens [first, last). `counts` tells that a noun was counted: then
    "eight teams more than a decade ago" compares nothing."""
    return _after(tokens, last, counts=counts) or _before(tokens, first)


def _before(tokens: Sequence[Lexeme], first: int) -> Direction:
    """A verb or noun that the value hangs on, over approximators and "by", "of" or "to"; "from" turns nothing."""
    first = _before_from(tokens, _restated(tokens, first))
    by = False
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = lower(tokens, index)
        if word in directions.FROM:
            return ""
        if word in directions.BY:
            by = True
            continue
        if word in directions.TURNED_BY_TO and lower(tokens, index + 1) in directions.TO:
            continue
        if word in directions.DOWN:
            return "down"
        if word in directions.UP:
            return "" if lower(tokens, index - 1) in directions.NOT_BEFORE_UP else "up"
        if by and word == "," and index == first - 2:
            continue  # "has risen, by 61 MB"
        if shape(tokens, index) != "word" or not (by or word in directions.LINKS):
            return ""
    return ""


def _restated(tokens: Sequence[Lexeme], first: int) -> int:
    """Where the value stands that this one says again: "rose by 6,500, or 12 per cent"."""
    if lower(tokens, first - 1) not in directions.SAID_AGAIN:
        return first
    for index in range(first - 2, max(-1, first - 2 - _REACH), -1):
        if shape(tokens, index) == "number":
            return index - (shape(tokens, index - 1) == "currency")
        if lower(tokens, index) in _BREAKS and lower(tokens, index) != ",":
            break
    return first


def _before_from(tokens: Sequence[Lexeme], first: int) -> int:
    """Where to look for what governs the 50 of "from 40 to 50": before the "from"."""
    if lower(tokens, first - 1) not in directions.TO:
        return first
    for index in range(first - 2, max(-1, first - 2 - _REACH - 2), -1):
        if lower(tokens, index) in directions.FROM:
            return index
        if lower(tokens, index) in _BREAKS:
            break
    return first


def _than(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether "than" stands here, or behind what is compared: "3% more birds than people saw"."""
    for at in range(index, index + _COMPARED):
        if lower(tokens, at) in directions.THAN:
            return True
        if shape(tokens, at) != "word":
            return False
    return False


def _after(tokens: Sequence[Lexeme], last: int, *, counts: bool) -> Direction:
    """A noun or comparative straight after the value, with one adjective between at most."""
    for index in (last, last + 1):
        word = lower(tokens, index)
        if counts and word in directions.COMPARING:
            return ""
        if word in directions.AFTER_ONLY_UP and not (word in directions.NEEDS_THAN and not _than(tokens, index + 1)):
            return "up"
        if word in directions.AFTER_ONLY_DOWN:
            return "down"
        if shape(tokens, index) != "word" or word in directions.LINKS or word in directions.ENDS:
            return ""
    return ""
