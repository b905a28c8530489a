"""Which reckonings a claim's own words leave possible: a change has a direction, what is compared is no sum."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.language.en.directions import LESS_TIME
from factlint.language.en.reckoning import AGAIN, BEYOND, COMPARATIVES, COMPARING, DIFFERENCE, JOINTLY, OVER
from factlint.records import replace
from factlint.text.document import from_on, up_to
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, TIMES, dimension
from factlint.verify.reckoning.derived import cues_near
from factlint.verify.reckoning.operands import words_before

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.reckoning.operators import Result

_MANY = frozenset(map(Decimal, range(2, 9)))
"""Numbers of things that are told together."""
_LEVELS = frozenset({"length", "mass", "volume", "temperature", "speed"})
"""What "over the mark" compares; money and counts are told over a time, or over something."""
_TENTH = Decimal("0.1")
_TWO = 2
_BEHIND = 3  # words behind a value in which a comparison is told: "30p an hour more"


def spoken_of(
    value: Quantity, tried: list[Result], cues: frozenset[str], stated: frozenset[tuple[Decimal, str]]
) -> tuple[Quantity, list[Result]]:
    """The value as it is to be met, and the results that its words leave possible."""
    more = not AGAIN.isdisjoint(cues)
    if value.unit == PERCENT:  # governed by words of movement it is a change, before "of" a share ("made up half of")
        change = more or (bool(value.direction) and "of" not in cues)
        either = not change and "of" not in cues and not BEYOND.isdisjoint(cues)  # "28 percent over the target"
        tried = [result for result in tried if either or bool(result.quantity.direction) == change]
    if not LESS_TIME.isdisjoint(cues):  # "a quarter faster", of what takes a quarter less
        value = replace(value, direction="")
    if value.unit == TIMES and value.low < 1:  # "halved"
        value = replace(value, grain=_TENTH)
    many = _MANY.intersection(number for number, unit in stated if unit == COUNT)
    if many and not JOINTLY.isdisjoint(cues):  # "the two largest have 86 seats between them"
        apart = not DIFFERENCE.isdisjoint(cues)
        tried = [r for r in tried if _joint(r, many) or (apart and r.how == "the difference")]
    if COMPARATIVES.isdisjoint(cues):
        tried = [result for result in tried if not _from_beyond(result, value, stated)]
    return value, tried


def _joint(result: Result, many: frozenset[Decimal]) -> bool:
    """Whether a reckoning may be what so many things make together: none that takes one from another does."""
    if result.how == "the sum":
        return len(result.operands) <= max(many)
    return result.how not in ("what is left", "the difference")


def _from_beyond(result: Result, value: Quantity, stated: frozenset[tuple[Decimal, str]]) -> bool:
    """Whether a change would have led away from the value that the sentence says it led to.

    In "gained nine to reach 49" the value before must be smaller than the 49.
    """
    if result.how != "the difference" or not value.direction or len(result.operands) != _TWO:
        return False
    levels = [o for o in result.operands if (o.number, o.unit) in stated and o.age != "old"]  # no "from 4.5"
    if len(levels) != 1:
        return False
    other = min if value.direction == "up" else max
    return other(operand.number for operand in result.operands) == levels[0].number


def compares(claim: Statement) -> bool:
    """Whether the words right beside a claim say that it lies between two others: "£90 more", "up 4 per cent"."""
    value = claim.value
    if isinstance(value, Quantity) and value.direction:
        return True
    bound = isinstance(value, Quantity) and value.operator[:1] in ("<", ">")  # "fewer than 12"
    before = [] if bound else words_before(claim.sentence, claim.start, 1)
    after = list(takewhile(str.isalnum, claim.sentence.lower_after(claim.end, _BEHIND)))  # "two years, behind bars"
    if isinstance(value, Quantity) and dimension(value.unit) in _LEVELS and not OVER.isdisjoint(after[:1]):
        return True
    return not COMPARING.isdisjoint([*before, *after])


def cues_beside(claim: Statement) -> frozenset[str]:
    """The words right beside a claim that may tell of a reckoning; all near it, where it lies between two others."""
    if compares(claim):
        return cues_near(claim)
    words = claim.sentence.words
    return frozenset(word.lower for word in (*up_to(words, claim.start, _BEHIND), *from_on(words, claim.end, _BEHIND)))
