"""Results as lists of them are set, in what newspapers call agate type: "Northgate City 2, Ashby Wanderers 1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import calendar, counted, voting
from factlint.values.lexemes import adjacent, lower, shape
from factlint.values.quantities.score import Score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_LONGEST = 4
"""Words of a side's name, at most."""
_NO_SIDES = (calendar.MONTHS, calendar.WEEKDAYS, counted.LABEL_WORDS, voting.SIDES, voting.SIDES_BEHIND)
"""Words with a capital that no side is called by."""
_BEFORE = frozenset({"", ":", ";", "(", "—", "–", "*", "."})
_BEHIND = frozenset({"", ";", ".", "(", "[", "*", "—", "–"})


def read_agate(tokens: Sequence[Lexeme], index: int) -> tuple[Score, int] | None:
    """The result whose first side's points stand at `index`, and the index behind the second's; None if none does."""
    first = _points(tokens, index)
    if first is None or not _side_before(tokens, index):
        return None
    at = index + 1 + (lower(tokens, index + 1) == ",")
    behind = at
    while behind - at < _LONGEST and _of_a_name(tokens, behind):
        behind += 1
    second = _points(tokens, behind) if behind > at else None
    one_name = lower(tokens, behind - 1) == lower(tokens, index - 1)  # "Windows 10, Windows 11"
    if second is None or one_name or lower(tokens, behind + 1) not in _BEHIND:
        return None
    return Score(first, second), behind + 1


def _points(tokens: Sequence[Lexeme], index: int) -> int | None:
    """A number of points that stands alone."""
    if shape(tokens, index) != "number" or adjacent(tokens, index) or _goes_on(tokens, index + 1):
        return None
    text = tokens[index].text
    return int(text) if text.isdecimal() and len(text) <= 3 and (text[0] != "0" or text == "0") else None


def _goes_on(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether something is stuck to the number: "12th", "2-1", "3.5"."""
    return adjacent(tokens, index) and lower(tokens, index) not in (",", ";", ".", ")")


def _side_before(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether nothing but a name stands before the points, back to the beginning or a mark that parts."""
    at = index - 1
    while at >= 0 and index - 1 - at < _LONGEST and _of_a_name(tokens, at):
        at -= 1
    return at < index - 1 and (at < 0 or lower(tokens, at) in _BEFORE)


def _of_a_name(tokens: Sequence[Lexeme], index: int) -> bool:
    if shape(tokens, index) != "word" or not tokens[index].text[:1].isupper():
        return False
    word = tokens[index].lower
    return not any(word in table for table in _NO_SIDES)
