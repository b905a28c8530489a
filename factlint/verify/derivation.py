"""Values that no source states but the sources' own values yield: sums, differences, shares, times elapsed, tallies."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.quantity import Quantity
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import SentenceView

_PASSAGES = 3
_MOST_VALUES = 12


def derivation(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a figure follows from values of the nearest passages, or None."""
    if not isinstance(claim.value, Quantity):
        return None
    for face in view.faces[:_PASSAGES]:
        for how, facts in _derived(claim.value, face.passage):
            return Judgement(
                claim,
                "supported",
                evidence=tuple(evidence_of(face.passage, fact) for fact in facts),
                reasons=(how,),
                certainty=0.5,
            )
    return None


def _derived(value: Quantity, passage: Passage) -> Iterator[tuple[str, tuple[Statement, ...]]]:
    facts = [s for s in passage.statements if isinstance(s.value, Quantity)][:_MOST_VALUES]
    for first, second in combinations(facts, 2):
        for how, result in _results(value, first.value, second.value):
            if value.compare(result) is Comparison.AGREE:
                yield f"{how} of “{first.text}” and “{second.text}”", (first, second)


def _results(value: Quantity, first: object, second: object) -> Iterator[tuple[str, Quantity]]:
    """What two values yield in the claim's unit."""
    if not (isinstance(first, Quantity) and isinstance(second, Quantity)) or first.unit != second.unit:
        return
    if first.operator != "=" or second.operator != "=" or first.low != first.high or second.low != second.high:
        return
    large, small = max(first.low, second.low), min(first.low, second.low)
    if value.unit == first.unit and value.unit not in ("ordinal", "clock", "version"):
        yield "the sum", Quantity(large + small, large + small, unit=value.unit, grain=min(first.grain, second.grain))
        if large != small:
            yield "the difference", Quantity(large - small, large - small, unit=value.unit)
    if value.unit == "%" and small > 0:
        yield "the change", _percent((large - small) / small * 100)
        yield "the change", _percent((large - small) / large * 100)
        yield "the share", _percent(small / large * 100)
    if value.unit == "x" and small > 0:
        yield "the ratio", Quantity(large / small, large / small, "~", unit="x")


def _percent(number: Decimal) -> Quantity:
    rounded = number.quantize(Decimal("0.1"))
    return Quantity(rounded, rounded, unit="%", grain=Decimal("0.1"))
