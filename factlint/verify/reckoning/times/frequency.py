"""How often something happens, told by the time between ("every 20 seconds") and by the number in a time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import EVERY
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, TIMES, UNITS, dimension, factor
from factlint.verify.reckoning.operands import operands_of, time_after, words_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.reckoning.operands import Operand

_FINE = Decimal("0.01")


def often(claim: Statement, value: Quantity, passages: Iterable[Passage]) -> Operand | None:
    """The interval from which "three times a minute" follows, in the first passage that has one."""
    unit = time_after(claim) if value.unit in (COUNT, TIMES) else ""
    if not unit:
        return None
    for passage in passages:
        for operand in operands_of(passage.statements, passage):
            if operand.number <= 0 or operand.unit not in UNITS or dimension(operand.unit) != "time":
                continue
            if EVERY.isdisjoint(words_before(operand.statement.sentence, operand.statement.start, 1)):
                continue
            number = (factor(unit) / (operand.number * factor(operand.unit))).quantize(_FINE)
            if value.compare(Quantity(number, number, unit=value.unit, grain=_FINE)) is Comparison.AGREE:
                return operand
    return None
