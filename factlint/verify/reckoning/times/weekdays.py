"""The weekday of a date in the same sentence, "July 6, a Saturday", or of one in the sources: "on a Saturday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.numbers import ARTICLES
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.judgement import evidence_of
from factlint.verify.measuring.faint import MOST_SOURCES
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
    return _some_day(claim, value.weekday, view)


def _some_day(claim: Statement, weekday: int, view: SentenceView) -> Judgement | None:
    """ "On a Saturday evening last November", where a passage of these words, or one beside it, tells of such a day."""
    if ARTICLES.isdisjoint(claim.sentence.lower_before(claim.start, 1)):
        return None
    dates = [other.value for other in others(claim, view) if isinstance(other.value, PartialDate)]
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.of_kind("date"):
            told = fact.value
            if not isinstance(told, PartialDate) or told.right_weekday != weekday:
                continue
            if dates and all(told.compare(date) is Comparison.CONFLICT for date in dates):
                continue
            passage = view.corpus.passage(source, fact.sentence.index)
            beside = (view.corpus.neighbour(passage, step) for step in (-1, 0, 1))
            if any(one.terms & view.plain_terms for one in beside if one):
                return supported(claim, f"“{fact.text}” is that day of the week", [evidence_of(passage, fact)])
    return None
