"""A range of per cent that two ends of a forecast make of what it is compared with.

"Sales of 152 to 157 million, a growth of between 2 and 6 per cent", where they were 148.6 million. The forecast stands
in the draft's sentence or in a passage near it, the value before anywhere in the sources; both ends must come out,
which hardly any other value of a text does by chance.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, others, supported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_MOST = 200
"""Values of the sources that are tried as what was before."""
_HALF = Decimal("0.6")
"""How far an end may lie from what is reckoned, in steps of its last digit."""


def ends_of_change(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a range of per cent follows from a forecast and the value before it."""
    if value.unit != PERCENT or value.low >= value.high:
        return None
    for forecast in _forecasts(claim, view):
        told = forecast.value
        assert isinstance(told, Quantity)
        facts = ((p, f) for p, f in view.corpus.statements("figure") if _may_precede(f.value, told))
        for passage, fact in islice(facts, _MOST):
            before = fact.value.low if isinstance(fact.value, Quantity) else Decimal(0)
            if before and all(_meets(end, level, before, value) for end, level in _ends(value, told)):
                how = f"what “{forecast.text}” would change “{fact.text}” by"
                return supported(claim, how, [evidence_of(passage, fact)])
    return None


def _forecasts(claim: Statement, view: SentenceView) -> Iterator[Statement]:
    """The ranges of other things than shares that the sentence has, and the passages near it."""
    near = (fact for face in view.faces[:FACES] for fact in face.passage.statements)
    for told in (*others(claim, view), *near):
        value = told.value
        if isinstance(value, Quantity) and value.unit != PERCENT and 0 < value.low < value.high:
            yield told


def _may_precede(value: object, forecast: Quantity) -> bool:
    """Whether a value is one, of the forecast's unit and of its size."""
    if not isinstance(value, Quantity) or value.low != value.high or value.unit != forecast.unit:
        return False
    return forecast.low / 2 <= value.low <= forecast.high * 2


def _ends(claim: Quantity, forecast: Quantity) -> tuple[tuple[Decimal, Decimal], ...]:
    return (claim.low, forecast.low), (claim.high, forecast.high)


def _meets(end: Decimal, level: Decimal, before: Decimal, claim: Quantity) -> bool:
    """Whether an end is by how many per cent a level lies from the value before it, either way."""
    change = 100 * (level - before) / before
    return abs(abs(change) - abs(end)) <= _HALF * claim.grain
