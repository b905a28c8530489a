"""The last look for what backs a claim: passages of any source, in whatever words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.calendar_arithmetic import add_months
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import MOST_SOURCES, anywhere
from factlint.verify.evidence.slips import finer
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.outcomes import supported
from factlint.verify.measuring.same_words import same_words
from factlint.verify.measuring.weighing import BACKED, same_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

WEEK = 7
_YEAR = 12  # months


def told_farther_off(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that some passage backs the claim, though no fact near it does; None where none does."""
    return _day_anywhere(claim, view) or _backed_anywhere(claim, candidates, view) or same_words(claim, view)


def _backed_anywhere(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that a passage of some other source backs the claim, though none of the nearest does."""
    if any(candidate.comparison is Comparison.AGREE for candidate in candidates):
        return None
    found = [c for c in anywhere(claim, view, candidates, BACKED) if c.comparison is Comparison.AGREE]
    likeliest = max(found, key=lambda c: c.same.probability, default=None)
    return supported(claim, likeliest) if likeliest and likeliest.same.probability >= BACKED else None


def _days_meant(value: PartialDate) -> Iterator[date]:
    """The days of a date's readings; a bare weekday's in the week before or after, too, and a year before or after that
    of a day told without its year."""
    for reading in value.readings:
        day = reading.single_day
        if day is None:
            continue
        yield day
        if value.day is not None and value.month is not None and value.year is None:
            yield from (add_months(day, step) for step in (-_YEAR, _YEAR) if date.min.year < day.year < date.max.year)
        if value.weekday is not None and value.day is None and value.anchoring == "deictic":
            yield from (day + timedelta(step) for step in (-WEEK, WEEK) if date.min.year < day.year < date.max.year)


def _tells(fact: object, days: frozenset[date]) -> bool:
    """Whether a fact gives one of these days by its date, alone or as an end of a range."""
    if not isinstance(fact, PartialDate):
        return False
    if any(one.weekday is not None and one.day is None and one.single_day in days for one in fact.readings):
        return True
    return any(end.day is not None and end.single_day in days for end in fact.bounds or (fact,))


def _day_anywhere(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that some source tells of the very day, in whatever words; None where none does."""
    value = claim.value
    if not isinstance(value, PartialDate) or value.single_day is None:
        return None
    days = frozenset(_days_meant(value))
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.of_kind("date"):
            if (same_day(claim, fact) and not finer(value, fact.value)) or _tells(fact.value, days):
                passage = view.corpus.passage(source, fact.sentence.index)
                reasons = ("a source tells of the same day",)
                return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=reasons)
    return None
