"""Cells of a draft's own table under a time, beside a source that tells that time with the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.telling import own_dates
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement


def of_the_columns_time(claim: Statement, fact: Statement, passage: Passage) -> bool:
    """Whether a cell of the draft's stands in the column of the time of which a source tells its value: "2025" over
    the 19 of "23 teams (2025: 19)"."""
    time = time_of(claim.sentence.block.header) if claim.sentence.block.kind == "cell" else None
    if time is None:
        return False
    heads = (s.value for s in passage.statements if _heads(s, fact))
    dates = [*own_dates(fact, passage.statements), *(value for value in heads if isinstance(value, PartialDate))]
    return any(time.compare(date) is Comparison.AGREE for date in dates)


def _heads(date: Statement, fact: Statement) -> bool:
    """Whether a date stands right before a value, a colon between: "2025: 19"."""
    return date.kind == "date" and date.end <= fact.start and fact.sentence.text[date.end : fact.start].strip() == ":"
