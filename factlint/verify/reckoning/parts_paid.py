"""What a share of an amount comes to: "of the 84 million Chile pays 21", where a source has Chile's 25 per cent.

The amount stands beside the part in the draft; the source tells the share of the same one, perhaps without the amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.coincidence import chance_hits, meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operands import operands_of
from factlint.verify.reckoning.operators import EXACT
from factlint.verify.reckoning.relating.spoken import own_terms
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operands import Operand

_CHANCE = 0.2
"""Chance hits allowed: the share is told of the same one."""
_HUNDRED = 100


def part_paid(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that an amount is the share that a source tells of an amount beside it; None where it is not."""
    if value.low != value.high:
        return None
    beside = operands_of([*others(claim, view), *view.before])
    wholes = [whole for whole in beside if whole.unit == value.unit and whole.number > value.low]
    if not wholes:
        return None
    tried = [(share, whole, _part(share, whole)) for share in _shares(claim, view) for whole in wholes]
    hit = next(((share, whole) for share, whole, part in tried if meets(value, part)), None)
    if hit is None or chance_hits(value, (part for *_, part in tried)) > _CHANCE:
        return None
    share, whole = hit
    evidence = evidence_of(share.passage, share.statement) if share.passage is not None else None
    return supported(claim, f"“{share.text}” of “{whole.text}”", [evidence])


def _part(share: Operand, whole: Operand) -> Quantity:
    part = whole.number * share.number / _HUNDRED
    return Quantity(part, part, unit=whole.unit, grain=EXACT)


def _shares(claim: Statement, view: SentenceView) -> Iterator[Operand]:
    """The percentages that sources tell of what the claim is told of."""
    mine = own_terms(claim)
    for passage in few_sources(view):
        if mine.isdisjoint(passage.terms):
            continue
        for operand in operands_of(passage.statements, passage):
            share = operand.unit == PERCENT and 0 < operand.number < _HUNDRED
            if share and not mine.isdisjoint(own_terms(operand.statement)):
                yield operand
