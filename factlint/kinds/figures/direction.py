"""Which way a value moved, where the words beside it say so: "fell 5%", "a 5% rise", "5% lower"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import directions
from factlint.values.lexemes import lower, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantity import Direction

_REACH = 5


def direction(tokens: Sequence[Lexeme], first: int, last: int, *, counts: bool = False) -> Direction:
    """The direction that governs the value in tokens [first, last). `counts` tells that a noun was counted: then
    "eight teams more than a decade ago" compares nothing."""
    return _after(tokens, last, counts=counts) or _before(tokens, first)


def _before(tokens: Sequence[Lexeme], first: int) -> Direction:
    """A verb or noun that the value hangs on, over approximators and "by", "of" or "to"; "from" turns nothing."""
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = lower(tokens, index)
        if word == "from":
            return ""
        if word in ("up", "down") and lower(tokens, index + 1) == "to":
            continue
        if word in directions.DOWN:
            return "down"
        if word in directions.UP:
            return "up"
        if word not in directions.LINKS or shape(tokens, index) != "word":
            return ""
    return ""


def _after(tokens: Sequence[Lexeme], last: int, *, counts: bool) -> Direction:
    """A noun or comparative straight after the value, with one adjective between at most."""
    for index in (last, last + 1):
        word = lower(tokens, index)
        if counts and word in directions.COMPARING:
            return ""
        if word in directions.AFTER_ONLY_UP and not (word == "more" and lower(tokens, index + 1) != "than"):
            return "up"
        if word in directions.AFTER_ONLY_DOWN:
            return "down"
        if shape(tokens, index) != "word" or word in directions.LINKS or word in ("in", "and", "or", "for", "from"):
            return ""
    return ""
