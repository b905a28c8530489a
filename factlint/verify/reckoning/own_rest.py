"""What a draft says is left of a sum that it has just told with all its parts.

"The fund is worth $46m. Brussels gives $18m, Delhi $15m and Paris $8m, so $5m is left": the reckoning is written out,
and its values are judged by themselves. Chance has no part in it: one whole, all of the parts, one result.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.reckoning import LEFT_OF_IT
from factlint.values.quantities.quantity import Quantity
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operands import operands_of, words_before
from factlint.verify.reckoning.operators import EXACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operands import Operand

_BEFORE, _BEHIND = 4, 3
"""Words on either side of a value that say that it is left over."""


def own_rest(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a value is what all parts told before it leave of the whole, or None."""
    sentence = claim.sentence
    beside = {*words_before(sentence, claim.start, _BEFORE), *sentence.lower_after(claim.end, _BEHIND)}
    if LEFT_OF_IT.isdisjoint(beside):
        return None
    own = [o for o in operands_of(others(claim, view)) if o.unit == value.unit and o.statement.end <= claim.start]
    ahead = [o for o in operands_of(view.before) if o.unit == value.unit]
    for whole, parts in _told(own, ahead):
        left = whole.number - sum(part.number for part in parts)
        if left > 0 and meets(value, Quantity(left, left, unit=value.unit, grain=EXACT)):
            texts = ", ".join(part.text for part in parts)
            return supported(claim, f"what {texts} leave of {whole.text}", [])
    return None


def _told(own: Sequence[Operand], ahead: Sequence[Operand]) -> list[tuple[Operand, list[Operand]]]:
    """The wholes with all of their parts: one told in the claim's own sentence before the rest, or the largest that the
    sentence before has, with the sentence's own values or with those of both."""
    found = [(own[0], list(own[1:]))] if len(own) > 1 else []
    if ahead:
        whole = max(ahead, key=lambda operand: operand.number)
        rest = [operand for operand in ahead if operand is not whole]
        found += [(whole, list(own))] if own else []
        found += [(whole, [*rest, *own])] if rest else []
    return found
