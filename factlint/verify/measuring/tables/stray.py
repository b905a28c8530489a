"""Small numbers of a sentence to which no cell of a table is an answer, though the sentence names its row and column.

"Roe made 27 points on *one* good leg", "an incident in race *6*": a table has small numbers everywhere, so that one
which counts what the table has not, or which names its thing, would be held against whatever stands nearest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded, header_terms
from factlint.language.en.negating import LABELLED
from factlint.text.tokens import tokenize
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, dimension
from factlint.verify.evidence.contrast import noun_of
from factlint.verify.measuring.tables.cells import MOST_CELLS
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_SMALL = 12
"""Whole numbers up to this stand in a table for many things."""
_TELLING = 3
"""The digits of a count that a table hardly has by chance."""


def strays(claim: Statement, passage: Passage, view: SentenceView) -> bool:
    """Whether a claim cannot be answered by the cell of a passage."""
    value = claim.value
    if not isinstance(value, Quantity):
        return False
    if _heads_a_column(claim, value, passage, view) or _has_its_own_cell(claim, value, passage, view):
        return True
    if value.unit != COUNT or value.high > _SMALL:
        return False
    return _is_label(claim) or _counts_something_else(claim, passage, view)


def _heads_a_column(claim: Statement, value: Quantity, passage: Passage, view: SentenceView) -> bool:
    """Whether a measure is what a column of the table goes by: the dose of "50 mg" over what it did."""
    if value.unit == COUNT or dimension(value.unit) in ("percent", "points", "money") or value.low != value.high:
        return False
    number = str(value.low)
    passages = view.corpus.passages_of(passage.source)
    cells = passage.source.cells[:MOST_CELLS]
    headers = {passages[cell.number].sentence.block.header.partition(" | ")[0] for cell in cells}
    return any(token.text == number for header in headers for token in tokenize(header))


def _has_its_own_cell(claim: Statement, value: Quantity, passage: Passage, view: SentenceView) -> bool:
    """Whether a count that no table has by chance stands in a cell of its own, and neither its noun nor its clause has
    a word of the row held against it: "one in four of those examined was operated on, and 3,412 pairs given out"."""
    noun = fold(claim.about.lower().rpartition(" ")[2])
    if value.unit != COUNT or value.digits < _TELLING or value.low != value.high or value.operator != "=":
        return False
    if not noun or noun in header_terms(passage.sentence):
        return False
    passages = view.corpus.passages_of(passage.source)
    row = next((cell.row for cell in passage.source.cells if cell.number == passage.sentence.index), frozenset())
    if row & clause_terms_at(claim.sentence, claim.start, claim.end):
        return False
    facts = (fact for cell in passage.source.cells[:MOST_CELLS] for fact in passages[cell.number].statements)
    return any(fact.kind == "figure" and fact.value == value for fact in facts)


def _is_label(claim: Statement) -> bool:
    """Whether a number names the thing before it: "in race 6"."""
    before = claim.sentence.before(claim.start)
    return bool(before) and before[-1].lower in LABELLED and before[-1].end + 1 == claim.start and not claim.about


def _counts_something_else(claim: Statement, passage: Passage, view: SentenceView) -> bool:
    """Whether a claim counts things of which the table's source does not speak, and no other word of its clause names
    the column than what another figure counts: "points" of "27 points"."""
    noun = fold(claim.about.lower().rpartition(" ")[2])
    if not noun or any(noun in one.terms for one in view.corpus.passages_of(passage.source)):
        return False
    counted = frozenset().union(*(noun_of(other) for other in view.claims if other is not claim))
    column = frozenset(folded(tokenize(passage.sentence.block.header.partition(" | ")[0])))
    return column.isdisjoint(clause_terms_at(claim.sentence, claim.start, claim.end) - counted)
