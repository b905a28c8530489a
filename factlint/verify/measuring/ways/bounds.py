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
from factlint.verify.reckoning.derivation import derivation, reckoning
from factlint.verify.reckoning.derived import cues_near
from factlint.verify.reckoning.relating.belied import belied_by, moved_so
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.related import related, weighed_of
from factlint.verify.reckoning.relating.spoken import Spoken

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Operator
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.weighing import Weighed
    from factlint.verify.reckoning.operators import Result

_NEXT = Decimal("0.12")
"""The share of a number by which the value that it rounds may lie off."""
_MEANT, _TIME, _SHARE = 0.07, 0.12, 0.3
"""The probability from which such a value is the one that was rounded; and the same of a length of time, as everything
takes one, and of a share in words, of which a text has many: "nearly half"."""
_RIVAL = 0.4
"""The share of it that a value on the told side, or the number itself, may have at most."""
_LIKELIER = 0.5
"""The same of whatever else agrees, which may lie far off."""
_OF_IT = 0.3
"""How much of the sentence, and of its clause, the values must be told of that make what a bound rounds."""
_STRICT: dict[str, Operator] = {">": "~>", "~>": "~>", "<": "~<", "~<": "~<"}
"""Bounds that leave their number out, and what says that a value lies close by on the same side."""
_ACROSS: dict[str, Operator] = {">": "~<", "~>": "~<", "<": "~>", "~<": "~>"}
"""The same of the other side."""
_REACHED = {TIMES: "the ratio", PERCENT: "the change"}
"""What a bounded number of times, or per cent, is reckoned as."""
_NEAREST = Decimal("0.005")
"""The share of its number by which a reckoned value must lie beyond it: a third is 33 per cent, too."""


def wrong_bound(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a bound by the value that it rounds, where that lies on the other side of its number."""
    claim, value = found.claim, found.claim.value
    if not isinstance(value, Quantity) or value.operator not in _STRICT or not _plain(value):
        return None
    other_side = [c for c in found.candidates if _lies_beyond(value, c.fact)]
    meant = max(other_side, key=lambda c: c.same.probability, default=None)
    likely = meant.same.probability if meant is not None else 0.0
    if meant is None or likely < _least(claim, value):
        return _reckoned_beyond(found, value, view)
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


def _reckoned_beyond(found: Weighed, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction of a bound by what the sources' values make, where that lies beside its number, beyond it.

    How many times one value is another, and how far it moved, hardly anything makes by chance, as shares are made. The
    values must be told of the claim's own matter, and nothing next to the number, within the bound, told or reckoned.
    """
    claim, how = found.claim, _REACHED.get(value.unit)
    if how is None or value.low <= 1 or (value.unit == PERCENT and not value.direction) or _moved_twice(claim, view):
        return None
    if any(_lies_within(value, fact) for c in found.candidates for fact in c.passage.statements):
        return None
    made = _made_of_the_matter(claim, replace(value, operator=_ACROSS[value.operator]), how, view)
    if made is None or not _NEAREST <= abs(made.quantity.low - value.low) / value.low <= _NEXT:
        return None
    if derivation(replace(claim, value=replace(value, operator=_STRICT[value.operator])), view) is not None:
        return None
    return belied_by(claim, made, at=claim.wide or (claim.start, claim.end))


def _moved_twice(claim: Statement, view: SentenceView) -> bool:
    """Whether the sentence tells of another movement, whose values these may be."""
    others = (other.value for other in view.claims if other is not claim)
    return any(isinstance(value, Quantity) and bool(value.direction) for value in others)


def _made_of_the_matter(claim: Statement, value: Quantity, how: str, view: SentenceView) -> Result | None:
    """What values that a source tells together, of the claim's clause and of its sentence, make that meets `value`."""
    cues = cues_near(claim)
    made = reckoning(claim, value, view, cues)
    if made is None:
        found = related(claim, value, view, cues)
        made = found.result if found is not None else None
    if made is None or made.how != how:
        return None
    spoken = Spoken(view, claim)
    weighed = weighed_of(made, spoken, cues, compared=compares(claim))
    of_clause = spoken.of_clause([operand for operand in made.operands if operand.passage is not None])
    surely = weighed.tied and weighed.asked and min(weighed.rank, of_clause) >= _OF_IT
    return made if surely and (value.unit == TIMES or moved_so(claim, made, view)) else None


def _follows(claim: Statement, value: Quantity, meant: Candidate, view: SentenceView) -> bool:
    """Whether a value close to the number, on the told side, follows from others than the one that seems meant."""
    told = derivation(replace(claim, value=replace(value, operator=_STRICT[value.operator])), view)
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
    return apart is not None and 0 <= apart <= _NEXT


def _lies_beyond(value: Quantity, fact: Statement) -> bool:
    """Whether a fact lies next to the number on its other side, and is told finely enough to show it."""
    apart, theirs = _apart(value, fact), fact.value
    if apart is None or not isinstance(theirs, Quantity) or theirs.operator not in ("=", "~"):
        return False
    grain = to_base(theirs.grain, theirs.unit) / to_base(value.low, value.unit)
    return grain <= -apart <= _NEXT


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
