"""Cells of a draft's own table beside a source that tells their value with their column's time, or of their row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.contrast import noun_of
from factlint.verify.evidence.telling import own_dates
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement


def in_its_own_cell(claim: Statement, fact: Statement, passage: Passage) -> bool:
    """Whether a cell of the draft's stands in the row that a source counts with its value, or in the column of the time
    of which that tells it: "Towns" beside the 19 of "19 towns", "2025" over the 14 of "19 towns (2025: 14)"."""
    block = claim.sentence.block
    row = frozenset(folded(tokenize(block.header.partition(" | ")[2])))
    if noun_of(fact) & row:
        return True
    time = time_of(block.header)
    if time is None:
        return False
    heads = (s.value for s in passage.statements if _heads(s, fact))
    dates = [*own_dates(fact, passage.statements), *(value for value in heads if isinstance(value, PartialDate))]
    return any(time.compare(date) is Comparison.AGREE for date in dates)


def _heads(date: Statement, fact: Statement) -> bool:
    """Whether a date stands right before a value, a colon between: "2025: 19"."""
    return date.kind == "date" and date.end <= fact.start and fact.sentence.text[date.end : fact.start].strip() == ":"
