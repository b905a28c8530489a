"""The row that a claim is told of, where the sentence names another: a nearer one, or that of which its paragraph is.

"Headaches were commoner, and liver values rose in 17 patients": the second row is named with other words, and nearer.
"Orne is the gamble. Fewer go there than to Wex, and there will be two flights a week": Wex is only compared with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.values.comparison import Comparison
from factlint.verify.measuring.tables.cells import compared
from factlint.verify.reckoning.rows import named_rows
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.source import Cell
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.measuring.tables.cells import Told

_BEFORE = 3
"""Sentences of its paragraph back from a claim in which its row may be named."""


def of_a_nearer_row(claim: Statement, accusing: Told, view: SentenceView) -> Told | None:
    """The cell with the claim's value in the column of the accusing one, in a row that the claim is rather told of."""
    source = accusing.passage.source
    own = next(cell for cell in source.cells if cell.number == accusing.passage.sentence.index)
    for row in named_rows(claim, source, view.terms):
        if row[0].row == own.row:
            break
        if told := _agreeing(claim, row, own, view, accusing):
            return told
    if own.row & frozenset(clause_terms_at(claim.sentence, claim.start, claim.end)):
        return None
    for sentence in _before(claim):
        terms = frozenset(folded(sentence.tokens))
        for row in named_rows(claim, source, terms):
            if row[0].row != own.row and (told := _agreeing(claim, row, own, view, accusing)):
                return told
    return None


def _before(claim: Statement) -> Iterator[Sentence]:
    """The sentences of the paragraph before the claim's, nearest first."""
    sentence = claim.sentence.previous
    for _ in range(_BEFORE):
        if sentence is None or sentence.block is not claim.sentence.block:
            return
        yield sentence
        sentence = sentence.previous


def _agreeing(claim: Statement, row: Iterable[Cell], own: Cell, view: SentenceView, accusing: Told) -> Told | None:
    passages = view.corpus.passages_of(accusing.passage.source)
    for cell in row:
        if cell.column == own.column:
            told = compared(claim, passages[cell.number])
            if told is not None and told.comparison is Comparison.AGREE:
                return told
    return None
