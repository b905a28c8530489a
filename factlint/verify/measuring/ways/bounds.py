"""Bounds told from the wrong side: "fewer than 400 members" of the 412 that the sources have.

Who writes "over", "under", "nearly" or "just over" rounds a value that he has before him to a number close by: of 412
he says "more than 400", of 388 "nearly 400". So the one value that lies next to the number tells which of the two
words is meant, and needs to be far less likely the claim's than a value that merely differs: that the number's
neighbour is told of anything else is a coincidence.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import ORDINAL, PERCENT, TIMES, dimension, to_base
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.loosely import counts_otherwise, of_another_time
from factlint.verify.measuring.tellings import told_as_another
from factlint.verify.messages import disagreement
from factlint.verify.reckoning.derivation import derivation

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Operator
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.weighing import Weighed

NEXT = Decimal("0.12")
"""The share of a number by which the value that it rounds may lie off."""
_MEANT, _TIME, _SHARE = 0.07, 0.12, 0.3
"""The probability from which such a value is the one that was rounded; and the same of a length of time, as everything
takes one, and of a share in words, of which a text has many: "nearly half"."""
_RIVAL = 0.4
"""The share of it that a value on the told side, or the number itself, may have at most."""
_LIKELIER = 0.5
"""The same of whatever else agrees, which may lie far off."""
STRICT: dict[str, Operator] = {">": "~>", "~>": "~>", "<": "~<", "~<": "~<"}
"""Bounds that leave their number out, and what says that a value lies close by on the same side."""


def wrong_bound(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a bound by the value that it rounds, where that lies on the other side of its number."""
    claim, value = found.claim, found.claim.value
    if not isinstance(value, Quantity) or value.operator not in STRICT or not _plain(value):
        return None
    other_side = [c for c in found.candidates if _lies_beyond(value, c.fact)]
    meant = max(other_side, key=lambda c: c.same.probability, default=None)
    likely = meant.same.probability if meant is not None else 0.0
    if meant is None or likely < _least(claim, value):
        return _reckoned(found, value, view)
    if _told_otherwise(claim, meant, view):
        return None
    if any(c.same.probability >= likely * _RIVAL for c in found.candidates if _lies_within(value, c.fact)):
        return None
    agreeing = (c for c in found.candidates if c.comparison is Comparison.AGREE and c not in other_side)
    if any(c.same.probability >= likely * _LIKELIER for c in agreeing):
        return None
    if any(_lies_within(value, fact) for fact in meant.passage.statements) or _follows(claim, value, meant, view):
        return None
    return _contradiction(claim, meant)


def _reckoned(found: Weighed, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction by what the sources' values make; few bounds are of a change, or of a number of times."""
    if value.unit != TIMES and not (value.unit == PERCENT and value.direction):
        return None
    if any(_lies_within(value, fact) for c in found.candidates for fact in c.passage.statements):
        return None
    from factlint.verify.measuring.ways.reckoned_bounds import reckoned_beyond

    return reckoned_beyond(found.claim, value, view)


def _follows(claim: Statement, value: Quantity, meant: Candidate, view: SentenceView) -> bool:
    """Whether a value close to the number, on the told side, follows from others than the one that seems meant."""
    told = derivation(replace(claim, value=replace(value, operator=STRICT[value.operator])), view)
    return told is not None and any(one != evidence_of(meant.passage, meant.fact) for one in told.evidence)


def _least(claim: Statement, value: Quantity) -> float:
    """The probability that a value must have to be the one that a bound rounds."""
    if value.unit == PERCENT and not any(character.isdigit() for character in claim.text):
        return _SHARE
    return _TIME if dimension(value.unit) == "time" else _MEANT


def _plain(value: Quantity) -> bool:
    """Whether a value is one positive number that was not made of a vague word."""
    return value.low == value.high > 0 and value.least is value.most is None and value.unit != ORDINAL


def _apart(value: Quantity, fact: Statement) -> Decimal | None:
    """How far a fact's value lies within a bound, as a share of its number; None if the two cannot be compared."""
    theirs = fact.value
    if not isinstance(theirs, Quantity) or not _plain(theirs) or not value.same_dimension(theirs):
        return None
    if value.direction_differs(theirs):
        return None
    number = to_base(value.low, value.unit)
    above = (to_base(theirs.low, theirs.unit) - number) / number
    return above if value.operator.endswith(">") else -above


def _lies_within(value: Quantity, fact: Statement) -> bool:
    """Whether a fact lies next to a bound's number and within the bound; the number itself does."""
    apart = _apart(value, fact)
    return apart is not None and 0 <= apart <= NEXT


def _lies_beyond(value: Quantity, fact: Statement) -> bool:
    """Whether a fact lies next to the number on its other side, and is told finely enough to show it."""
    apart, theirs = _apart(value, fact), fact.value
    if apart is None or not isinstance(theirs, Quantity) or theirs.operator not in ("=", "~"):
        return False
    grain = to_base(theirs.grain, theirs.unit) / to_base(value.low, value.unit)
    return grain <= -apart <= NEXT


def _told_otherwise(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    """Whether a value is told of another time, of other things or as another sort of value than the claim."""
    return of_another_time(claim, found, view) or counts_otherwise(claim, found) or told_as_another(claim, found)


def _contradiction(claim: Statement, found: Candidate) -> Judgement:
    start, end = claim.wide or (claim.start, claim.end)
    told = claim.sentence.text[start:end]
    return Judgement(
        claim,
        "contradiction",
        "wrong-value",
        evidence=(evidence_of(found.passage, found.fact),),
        message=disagreement(claim, found.fact.text, found.passage.path, told),
        reasons=(f"{claim.value} leaves out {found.fact.value}, which it would round", *found.same.reasons()),
        at=(start, end),
        certainty=found.same.probability,
    )
