"""The cell of a source's table with the row and the column of a draft's cell: the one is the other's value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.source import cell_of
from factlint.values.comparison import Comparison
from factlint.verify.measuring.tables.cells import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView


def same_cell(claim: Statement, view: SentenceView) -> Told | None:
    """What the sources' cells of the same row and column have for a figure of a cell; None where they have several
    values, none of them the draft's."""
    told = list(_answers(claim, view))
    agreeing = next((one for one in told if one.comparison is Comparison.AGREE), None)
    return agreeing or (told[0] if len(told) == 1 and told[0].comparison is Comparison.CONFLICT else None)


def _answers(claim: Statement, view: SentenceView) -> Iterator[Told]:
    own = cell_of(claim.sentence)
    if own is None or not own.column:
        return
    for source in view.corpus.tables:
        for cell in source.cells:
            if (cell.column, cell.row) != (own.column, own.row):
                continue
            passage = view.corpus.passage(source, cell.number)
            for fact in passage.statements:
                if fact.kind == claim.kind:
                    yield Told(passage, fact, claim.value.compare(fact.value))
