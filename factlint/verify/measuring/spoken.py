"""Lengths of time in somebody's mouth: "the bill for three years of pretending" says nothing of a mayor's two years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.sameness import Sameness

COVERED = 0.5
"""The share of the draft's sentence up to which a passage merely resembles it."""
BESIDE = 0.3
"""The share of the words beside a value up to which another stands in other company."""


def figure_of_speech(claim: Statement, fact: Statement, same: Sameness) -> bool:
    """Whether a length of time stands in a source's quotation, and the claim is a plain one beside other words."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if dimension(mine.unit) != "time" or dimension(theirs.unit) != "time":
        return False
    loose = same.named("coverage") <= COVERED and same.named("window") <= BESIDE
    return loose and _in_quotation(fact) and not _in_quotation(claim)


def _in_quotation(statement: Statement) -> bool:
    """Whether a value stands between a sentence's marks of quotation."""
    before = statement.sentence.text[: statement.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
