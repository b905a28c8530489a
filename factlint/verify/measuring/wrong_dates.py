"""What is told of a date that the sources have of another event than the sentence tells of, or have not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.score import Clock
from factlint.verify.evidence.candidates import Candidate, agreeing_anywhere, likeliest
from factlint.verify.evidence.sameness import sameness
from factlint.verify.measuring.days import day_of_the_record, other_day, other_event, weekday_amiss
from factlint.verify.measuring.events_day import day_of_its_event
from factlint.verify.measuring.outcomes import contradiction
from factlint.verify.measuring.spans import reaches
from factlint.verify.reckoning.derivation import derivation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.measuring.weighing import Weighed


def of_another_event(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date that the sources have, but of another event than the sentence tells of."""
    claim = found.claim
    if found.agreeing is None or not (claim.kind == "date" or isinstance(claim.value, Clock)):
        return None
    agreeing = [c for c in found.candidates if c.comparison is Comparison.AGREE]
    rival = weekday_amiss(claim, agreeing) or other_event(claim, found.candidates, view)
    return contradiction(claim, rival) if rival else None


def on_another_day(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date by that of which the sources have what the sentence tells."""
    if found.claim.kind != "date":
        return None
    if rival := day_of_its_event(found.claim, found.candidates, view):
        return contradiction(found.claim, rival)
    return told_otherwise(found.claim, view, found.candidates) if found.agreeing is not None else None


def told_of_another(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date that the sources have somewhere, but tell nothing of the sentence of it, while they
    tell its event of another."""
    if nothing := of_nothing_told(found, view):
        return nothing
    return told_otherwise(found.claim, view, found.candidates) if found.claim.kind == "date" else None


def of_nothing_told(found: Weighed, view: SentenceView) -> Judgement | None:
    """The same of a mere month, whatever it may be reckoned from."""
    value = found.claim.value
    if not isinstance(value, PartialDate) or value.month is None or value.day is not None:
        return None
    farther = agreeing_anywhere(found.claim, view, found.candidates)
    rival = other_event(found.claim, [*found.candidates, *farther], view)
    return contradiction(found.claim, rival) if rival else None


def wrongly_dated(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date that no source has."""
    claim = found.claim
    if found.agreeing:
        return None
    if rival := other_day(claim, found.candidates) or other_event(claim, found.candidates, view):
        return contradiction(claim, rival)
    if of_its_day := day_of_the_record(claim, view):
        passage, fact = of_its_day
        same = sameness(claim, fact, view.faces[0])
        return contradiction(claim, Candidate(passage, fact, same, Comparison.CONFLICT))
    return told_otherwise(claim, view, found.candidates)


def told_otherwise(claim: Statement, view: SentenceView, candidates: Sequence[Candidate]) -> Judgement | None:
    """The contradiction by the date that a passage tells of the claim's event, unless the claim's is reckoned."""
    value = claim.value
    if (
        not isinstance(value, PartialDate)
        or value.day is not None
        or value.year is value.month is value.weekday is None
    ):
        return None
    from factlint.verify.measuring.event_dates import dated_otherwise  # few dates are a mere month, year or weekday

    rival = dated_otherwise(claim, view, likeliest(candidates))
    if rival is None or reaches(claim, rival) or derivation(claim, view):
        return None
    return contradiction(claim, rival)
