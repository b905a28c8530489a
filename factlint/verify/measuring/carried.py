"""A value that goes on with the one before it: "The club lost 23 matches. That is 2.3 per cent of all".

A sentence that opens with "that" or "it" says little by itself, and another value of the sort stands opposite it in
some passage. What it speaks of is told in the sentence before: where a source has that sentence's value and the
claim's together, the claim is told of the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import ORDINAL
from factlint.verify.judgement import evidence_of
from factlint.verify.measuring.faint import MOST_SOURCES
from factlint.verify.reckoning.derived import supported

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_LEAST = 2
"""Digits of the values: a small number stands beside any other."""


def carried_on(claim: Statement, view: SentenceView) -> Judgement | None:
    """The support of a value by a sentence that has it beside a value of the sentence before; None elsewhere."""
    value = claim.value
    before = [told.value for told in view.before if _tells(told.value)]
    if not before or not _tells(value):
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        figures = source.of_kind("figure")
        for fact in figures:
            if fact.value.compare(value) is not Comparison.AGREE:
                continue
            beside = (other for other in figures if other is not fact and other.sentence is fact.sentence)
            if any(other.value.compare(told) is Comparison.AGREE for other in beside for told in before):
                passage = view.corpus.passage(source, fact.sentence.index)
                return supported(claim, "told with the value of the sentence before", [evidence_of(passage, fact)])
    return None


def _tells(value: object) -> bool:
    return isinstance(value, Quantity) and value.unit != ORDINAL and value.digits >= _LEAST
