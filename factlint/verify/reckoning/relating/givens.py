"""Numbers to reckon with that a passage tells in a manner of its own: without their unit, in another, as one of two.

"A clean build takes 48 seconds; before, it took 64" gives 64 seconds, "fell to 1.8 GB" 1,800 MB for
whoever tells of MB, and a vote of 11 to 7 gives 11, 7 and the 18 who voted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, header_terms
from factlint.language.en.negating import OF
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, TIMES, UNITS, dimension, factor, is_currency
from factlint.verify.evidence.agreement import by_one_name
from factlint.verify.reckoning.operands import Operand, operands_of, scale_of
from factlint.verify.reckoning.rows import scale_of as header_scale

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement

_NO_UNIT = (COUNT, PERCENT, TIMES, POINTS, "ordinal", "version")
_WRITTEN_OUT = 1000
_WHOLE = 100  # percent
_EITHER = 20  # how many times one value another may be that leaves out its unit


def givens(passage: Passage, unit: str, words: frozenset[str], around: Sequence[Statement] = ()) -> Iterator[Operand]:
    """The operands of a passage, in this unit where they are of its dimension, leave their unit out, or count what
    the claim's own words name as its unit ("crowns"). `around` are the statements of the passages about it."""
    lent: list[Decimal] = []
    for operand in operands_of(passage.statements, passage):
        bare = operand.unit == COUNT and unit not in _NO_UNIT
        if bare and passage.sentence.block.kind == "cell" and _headed_by(passage, unit):
            yield replace(operand, number=operand.number * header_scale(passage.sentence.block.header), unit=unit)
        elif bare and (scale := _left_out(operand, unit, passage.statements, around)):
            lent.append(operand.number * scale)
            yield replace(operand, number=lent[-1], unit=unit)
        elif bare and (fold(_head(operand.statement)) in words or _goes_on(operand, lent)):
            yield replace(operand, unit=unit)
        elif unit == PERCENT and _percent_left_out(operand, passage.statements):
            yield replace(operand, unit=PERCENT)
        elif unit in (PERCENT, TIMES) and (measure := _measure_before(operand, passage.statements)):
            yield replace(operand, unit=measure)
        else:
            yield _in_unit(operand, unit)
    for statement in passage.statements:
        value = statement.value
        if isinstance(value, Quantity) and _lasting(value):
            yield _in_unit(Operand(value.low, value.unit, statement.text, statement, passage), unit)
    for statement in passage.statements if unit in (COUNT, PERCENT) else ():
        if isinstance(statement.value, Score):
            for side in (statement.value.first, statement.value.second):
                yield Operand(Decimal(side), COUNT, statement.text, statement, passage)


def _goes_on(operand: Operand, lent: Sequence[Decimal]) -> bool:
    """Whether a bare number is like one before it that has left out the unit: "the cheapest 14, the dearest 88"."""
    return not operand.statement.about and any(_alike(operand.number, number) for number in lent)


def _headed_by(passage: Passage, unit: str) -> bool:
    """Whether a cell's bare number may be told in the unit: money is in any column, a measure in one that says so."""
    return is_currency(unit) or unit in header_terms(passage.sentence)


def _lasting(value: Quantity) -> bool:
    """ "Over three years", which is said of what lasts through them."""
    return value.operator == ">=" and dimension(value.unit) == "time" and value.low == value.high


def _head(statement: Statement) -> str:
    return statement.about.lower().rpartition(" ")[2]


def _in_unit(operand: Operand, unit: str) -> Operand:
    """The operand told in another unit of one dimension: days in hours, grams in kilograms."""
    known = unit in UNITS and operand.unit in UNITS and operand.unit != unit
    if not known or dimension(unit) != dimension(operand.unit) or UNITS[unit].shift or UNITS[operand.unit].shift:
        return operand
    return replace(operand, number=operand.number * factor(operand.unit) / factor(unit), unit=unit)


def _percent_left_out(operand: Operand, statements: Sequence[Statement]) -> bool:
    """Whether a number goes on with a list of percentages: "spruce makes up 48 percent of the trees, beech 22"."""
    if operand.unit != COUNT or operand.statement.about or operand.number > _WHOLE:
        return False
    before = [s.value for s in statements if s.end < operand.statement.start]
    return any(isinstance(value, Quantity) and value.unit == PERCENT for value in before)


def _left_out(
    operand: Operand, unit: str, statements: Sequence[Statement], around: Sequence[Statement] = ()
) -> Decimal:
    """What a bare number of the passage is written in, where one beside it, of its size, has the unit; else 0.

    A number in full ("700,000", "47.5 million") is written in ones, and may have its unit from a passage further off,
    as may one with a fraction, which counts nothing ("second was Brandt with 8.04"), and the first of a sentence that
    goes on with what the one before it tells ("It cost 60 million. Forty are a loan").
    """
    if operand.statement.about:
        return Decimal(0)
    written_out = operand.number >= _WRITTEN_OUT
    broken = operand.number != operand.number.to_integral_value()
    first = next(s for s in statements if isinstance(s.value, Quantity))
    leads = is_currency(unit) and operand.statement is first and _of_one_block(first, around)
    told = [*statements, *(around if written_out or broken or leads else ())]
    beside = [s for s in told if isinstance(s.value, Quantity) and _measures(s.value.unit, unit)]
    for other in sorted(beside, key=lambda s: (s not in statements, abs(s.start - operand.statement.start))):
        assert isinstance(other.value, Quantity)
        if ":" in other.text:
            continue
        scale = Decimal(1) if written_out else scale_of(other, other.value.low)
        scale *= 1 if is_currency(unit) else factor(other.value.unit) / factor(unit)
        if _alike(operand.number * scale, other.value.low):
            return scale
    return Decimal(0)


def _of_one_block(statement: Statement, around: Sequence[Statement]) -> bool:
    """Whether a number alone goes on with what the sentence before it tells; "five of them" are of another sort."""
    alone = OF not in statement.sentence.lower_after(statement.end, 1)
    return alone and any(other.sentence.block is statement.sentence.block for other in around)


def _alike(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers are of one order, so that one may leave out the unit of the other."""
    return 0 < one <= other * _EITHER and other <= one * _EITHER


def _measure_before(operand: Operand, statements: Sequence[Statement]) -> str:
    """The unit of a measure told before a bare number like it: "94 megabits a second, a year ago 81"."""
    if operand.unit != COUNT or operand.statement.about:
        return ""
    for other in reversed([s for s in statements if s.end <= operand.statement.start]):
        value = other.value
        measured = isinstance(value, Quantity) and value.unit in UNITS and dimension(value.unit) != "count"
        if isinstance(value, Quantity) and (measured or is_currency(value.unit)) and _alike(operand.number, value.low):
            return value.unit
    return ""


def _measures(unit: str, wanted: str) -> bool:
    return (
        unit == wanted
        or by_one_name(unit, wanted)
        or (unit in UNITS and wanted in UNITS and dimension(unit) == dimension(wanted) != "count")
    )
