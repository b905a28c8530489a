"""Small numbers of a sentence to which no cell of a table is an answer, though the sentence names its row and column.

"Roe made 27 points on *one* good leg", "an incident in race *6*": a table has small numbers everywhere, so that one
which counts what the table has not, or which names its thing, would be held against whatever stands nearest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.negating import LABELLED
from factlint.text.tokens import tokenize
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.evidence.contrast import noun_of
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_SMALL = 12
"""Whole numbers up to this stand in a table for many things."""


def strays(claim: Statement, passage: Passage, view: SentenceView) -> bool:
    """Whether a claim cannot be answered by the cell of a passage."""
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != COUNT or value.high > _SMALL:
        return False
    return _is_label(claim) or _counts_something_else(claim, passage, view)


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
