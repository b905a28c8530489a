"""What comes to each one of the things that a table counts: "290 dollars a barrel", of its sales and its barrels.

The thing stands behind the claim ("a barrel", "per head"), or behind the value that it is compared with ("290 dollars a
barrel, up from 259"); what is shared out and what it is shared among stand in one column, which few other pairs do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import FOR_EACH, FROM
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, dimension
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operators import EXACT
from factlint.verify.reckoning.rows import operands_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.source import Cell
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.reckoning.operands import Operand

_MOST_CELLS = 40
"""Cells of a column that are tried: a longer one has a quotient for everything."""


def per_one(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a value is what comes to each of the things that it is told by; None where it is not."""
    if dimension(value.unit) == "time" or not view.corpus.tables:
        return None
    thing = _thing(claim) or (_thing_compared(claim, value, view) if _is_old(claim) else "")
    if not thing:
        return None
    for whole, number in _shared_out(thing, value.unit, view):
        each = whole.number / number.number
        if meets(value, Quantity(each, each, unit=value.unit, grain=EXACT)):
            how = f"so much of “{whole.text}” comes to each of “{number.text}”"
            return supported(claim, how, [evidence_of(o.passage, o.statement) for o in (whole, number) if o.passage])
    return None


def _thing(claim: Statement) -> str:
    """The folded noun of "a barrel", "per head" right behind a claim."""
    behind = claim.sentence.after(claim.end, 2)
    told = len(behind) > 1 and behind[0].lower in FOR_EACH and behind[1].shape == "word"
    return (fold(behind[1].lower) or "") if told else ""


def _is_old(claim: Statement) -> bool:
    return not FROM.isdisjoint(claim.sentence.lower_before(claim.start, 1))


def _thing_compared(claim: Statement, value: Quantity, view: SentenceView) -> str:
    """The thing by which the sentence tells another value of the claim's unit."""
    alike = (other for other in others(claim, view) if getattr(other.value, "unit", "") == value.unit)
    return next((thing for thing in map(_thing, alike) if thing), "")


def _shared_out(thing: str, unit: str, view: SentenceView) -> Iterator[tuple[Operand, Operand]]:
    """What a column has of a unit, with each of its counts of the thing."""
    for source in view.corpus.tables:
        passages = view.corpus.passages_of(source)
        columns: dict[str, list[Cell]] = {}
        for cell in source.cells:
            header = passages[cell.number].sentence.block.header.partition(" | ")[0]
            columns.setdefault(header, []).append(cell)
        for cells in columns.values():
            if len(cells) > _MOST_CELLS:
                continue
            counts = [o for o in operands_in([c for c in cells if thing in c.row], passages, COUNT) if o.number > 1]
            wholes = operands_in([c for c in cells if thing not in c.row], passages, unit) if counts else []
            yield from ((whole, count) for whole in wholes if whole.unit == unit for count in counts)
