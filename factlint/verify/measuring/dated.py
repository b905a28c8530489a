"""Figures told with their dates: where a passage tells the same figure of the same date, both are right, wherever in
the sentence they stand.

"The museum had 48,000 visitors in 2025", and the source begins with the year and ends with the year before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.telling import compared_with
from factlint.verify.measuring.outcomes import supported
from factlint.verify.measuring.ways.levels import otherwise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.judgement import Judgement

_BEHIND = 3
"""Words from a figure to its date behind it: "48,000 visitors in 2025"."""
_DIGITS = 2
"""Digits of a figure that hardly stands beside a date by chance."""


def judge_dated(claims: Sequence[Statement], gathered: Sequence[list[Candidate]]) -> dict[int, Judgement]:
    """By identity, the judgements on figures and dates that the passage which accuses one of them tells together."""
    found: dict[int, Judgement] = {}
    held = dict(zip(map(id, claims), gathered, strict=True))
    for figure in claims:
        date = date_of(figure, claims)
        for one in held[id(figure)] if date is not None and _right_behind(figure, date) and _tells(figure) else ():
            if one.comparison is not Comparison.AGREE or otherwise(figure, claims, one.fact, one.passage):
                continue
            theirs = date_of(one.fact, one.passage.statements)
            if date is None or theirs is None or date.value.compare(theirs.value) is not Comparison.AGREE:
                continue
            told = next((c for c in held[id(date)] if c.fact is theirs), None)
            if told is not None and _accused(one, (*held[id(figure)], *held[id(date)])):
                found |= {id(figure): supported(figure, one), id(date): supported(date, told)}
    return found


def date_of(figure: Statement, statements: Sequence[Statement]) -> Statement | None:
    """The date that a figure is told of in its sentence: right behind it, else the nearest ahead that is no other's."""
    dates = [s for s in statements if isinstance(s.value, PartialDate) and not compared_with(s)]
    figures = [s for s in statements if isinstance(s.value, Quantity)]
    bound = {id(one): date for one in figures for date in dates if _right_behind(one, date)}
    if id(figure) in bound:
        return bound[id(figure)]
    others = {id(date) for date in bound.values()}
    ahead = [date for date in dates if date.end <= figure.start and id(date) not in others]
    return max(ahead, key=lambda date: date.start, default=None)


def _right_behind(figure: Statement, date: Statement) -> bool:
    between = figure.sentence.within(figure.end, date.start)
    return figure.end <= date.start and len(between) <= _BEHIND and all(token.shape == "word" for token in between)


def _tells(figure: Statement) -> bool:
    value = figure.value
    return isinstance(value, Quantity) and value.digits >= _DIGITS


def _accused(one: Candidate, candidates: Sequence[Candidate]) -> bool:
    return any(c.comparison is Comparison.CONFLICT and c.passage is one.passage for c in candidates)
