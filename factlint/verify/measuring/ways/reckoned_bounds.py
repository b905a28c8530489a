"""Bounds of a number of times, or of a change, on the wrong side of what the sources' values make.

"Fewer than twice as many" where a source has 133 and 61. Shares are left alone: some two numbers make nearly any.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT, TIMES
from factlint.verify.measuring.ways.bounds import NEXT, STRICT
from factlint.verify.reckoning.derivation import derivation, reckoning
from factlint.verify.reckoning.derived import cues_near
from factlint.verify.reckoning.relating.belied import belied_by, moved_so
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.related import related, weighed_of
from factlint.verify.reckoning.relating.spoken import Spoken

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Operator
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operators import Result

_OF_IT = 0.3
"""How much of the sentence, and of its clause, the values must be told of that make what a bound rounds."""
_ACROSS: dict[str, Operator] = {">": "~<", "~>": "~<", "<": "~>", "~<": "~>"}
"""What says that a value lies close by on the other side of a bound's number."""
_REACHED = {TIMES: "the ratio", PERCENT: "the change"}
"""What a bounded number of times, or per cent, is reckoned as."""
_NEAREST = Decimal("0.005")
"""The share of its number by which a reckoned value must lie beyond it: a third is 33 per cent, too."""


def reckoned_beyond(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction of a bound by what the sources' values make, where that lies beside its number, beyond it.

    How many times one value is another, and how far it moved, hardly anything makes by chance, as shares are made. The
    values must be told of the claim's own matter, and nothing next to the number, within the bound, told or reckoned.
    """
    if value.low <= 1 or _moved_twice(claim, view):
        return None
    how = _REACHED[value.unit]
    made = _made_of_the_matter(claim, replace(value, operator=_ACROSS[value.operator]), how, view)
    if made is None or not _NEAREST <= abs(made.quantity.low - value.low) / value.low <= NEXT:
        return None
    if derivation(replace(claim, value=replace(value, operator=STRICT[value.operator])), view) is not None:
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
