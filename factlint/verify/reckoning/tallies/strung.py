"""The sum of amounts that a source strings together a sentence each: "Fine £600. Surcharge £240. Costs £485."

A register or an account has one short sentence for each; a reader adds up all that one paragraph tells.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import supported
from factlint.verify.reckoning.operands import MOST, operands_of
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Quantity
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operands import Operand

_LEAST, _MOST = 3, 8
"""Amounts that are strung together."""
_DIGITS = 3
"""Digits of a sum that is no chance."""


def strung_together(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a value is the sum of amounts told one after another in a paragraph; None where it is not."""
    if value.low != value.high or value.digits < _DIGITS:
        return None
    run = _run_of(value, view)
    texts = ", ".join(f"“{operand.text}”" for operand in run)
    told = [evidence_of(o.passage, o.statement) for o in run if o.passage is not None]
    return supported(claim, f"the sum of {texts}", list(told)) if run else None


def _run_of(value: Quantity, view: SentenceView) -> list[Operand]:
    """The amounts of a paragraph, three at least and each in a sentence of its own, that make just this value."""
    for passages in _paragraphs(view):
        told = [o for passage in passages for o in operands_of(passage.statements, passage) if o.unit == value.unit]
        told = told[:MOST]
        for first, last in combinations(range(len(told) + 1), 2):
            run = told[first:last] if _LEAST <= last - first <= _MOST else []
            apart = len({id(operand.statement.sentence) for operand in run}) == len(run)
            if run and apart and sum(operand.number for operand in run) == value.low:
                return run
    return []


def _paragraphs(view: SentenceView) -> list[list[Passage]]:
    found: dict[int, list[Passage]] = {}
    for passage in few_sources(view):
        found.setdefault(id(passage.sentence.block), []).append(passage)
    return [passages for passages in found.values() if len(passages) >= _LEAST]
