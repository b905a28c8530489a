"""Numbers that a source tells only roughly: who retells "about 520" writes it again or rounds it farther, never 560."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.numbers import CARDINALS, TENS
from factlint.values.quantities.quantity import Quantity, digits

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement

_BOUNDS = frozenset("<>")


def told_as_roughly(claim: Statement, fact: Statement) -> bool:
    """Whether a source tells another number roughly, or as a bound, and the claim is written as finely as it."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    if mine.low != mine.high or theirs.low != theirs.high or mine.low == theirs.low:
        return False
    told = theirs.operator[:1]
    rough = told == "~" or (told in _BOUNDS and told == mine.operator[:1])
    written, source = (len(digits(value.low)[1]) for value in (mine, theirs))
    return rough and written == source and _plain(claim) and _plain(fact)


def _plain(statement: Statement) -> bool:
    """Whether a number is told as one, in digits or in words, and not as dozens, halves or quarters."""
    words = statement.text.lower().replace("-", " ").split()
    return any(any(map(str.isdecimal, word)) or word in CARDINALS or word in TENS for word in words)
