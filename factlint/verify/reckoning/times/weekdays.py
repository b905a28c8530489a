"""The weekday of a date in the same sentence: "July 6, a Saturday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.dates.partial_date import PartialDate
from factlint.verify.reckoning.derived import others, supported

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement


def weekday_of_date(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """The judgement that a weekday is that of a date told beside it."""
    if value.weekday is None or value.day is not None:
        return None
    for other in others(claim, view):
        date = other.value
        if isinstance(date, PartialDate) and date.right_weekday == value.weekday:
            return supported(claim, f"“{other.text}” is that day of the week", [])
    return None
