"""What is told of a date that the sources have of another event than the sentence tells of, or have not at all."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from factlint.language.en.telling import COMPARED
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.score import Clock
from factlint.verify.evidence.candidates import Candidate, agreeing_anywhere, likeliest
from factlint.verify.evidence.sameness import sameness
from factlint.verify.evidence.slips import dates_far_apart, other_grain
from factlint.verify.measuring.days import (
    day_of_the_record,
    lead_of,
    may_be_meant,
    plainly_dated,
    told_of,
    weekday_amiss,
)
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
TOLD_OF = 0.5
"""The share of a sentence that a passage says whose date is the one meant, where no source has the draft's."""
_AROUND = 0.5
"""What a word tells that stands in the sentence, but in another clause than the date."""
LEAST, LEAST_BESIDE_ITS_OWN, LEAST_OF_A_TIME = 0.12, 0.18, 0.5
"""The share of what is told of a claim that a passage must tell of the date that is meant instead; where a source has
the claim's own date, but tells nothing of the claim of it; and of a time of day, of which a day has many."""
LEAST_FAR_APART, SHARED_FAR_APART = 0.45, 2
"""The share, and the words shared, where no slip leads from the one date to the other, nor a source has both: then
the one may have been copied for the other."""
_Told = tuple[frozenset[str], frozenset[str]]


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


def other_day(claim: Statement, candidates: Sequence[Candidate]) -> Candidate | None:
    """The date of the same grain that a passage has which says much of what the sentence says."""
    found = [
        c
        for c in candidates
        if c.comparison is Comparison.CONFLICT
        and not other_grain(claim.value, c.fact.value)
        and _named_alone(claim)
        and c.same.named("coverage") >= TOLD_OF
        and not dates_far_apart(claim.value, c.fact.value)
    ]
    return max(found, key=lambda c: (c.same.named("window"), c.same.probability), default=None)


def _named_alone(claim: Statement) -> bool:
    """Whether a date is told by a field of its own, and is no stretch counted from today."""
    value = claim.value
    return isinstance(value, PartialDate) and (any(part is not None for part in value.fields) or bool(value.bounds))


def other_event(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Candidate | None:
    """The date or time that the sources tell of the claim's event, where they tell the claim's own of others alone."""
    if not plainly_dated(claim) or lead_of(claim) in COMPARED:
        return None
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    mine = told_of(claim)
    if any(_shared(mine, told_of(c.fact), view)[0] > 0.0 for c in agreeing):
        return None
    backing = {id(c.passage) for c in agreeing}
    rivals = [c for c in candidates if c.comparison is Comparison.CONFLICT and id(c.passage) not in backing]
    told_in = {id(c.passage.source) for c in agreeing}
    least = LEAST_BESIDE_ITS_OWN if agreeing else LEAST
    if isinstance(claim.value, Clock):
        least = LEAST_OF_A_TIME
    found: list[tuple[float, float, Candidate]] = []
    for rival in rivals:
        if may_be_meant(claim, rival.fact, view):
            its = told_of(rival.fact)
            whole, inner = _shared(mine, its, view)
            far = id(rival.passage.source) not in told_in and dates_far_apart(claim.value, rival.fact.value)
            if inner > 0.0 and whole >= least and not (far and _tells_little(mine, its, whole)):
                found.append((whole, rival.same.probability, rival))
    return max(found, key=lambda one: one[:2])[2] if found else None


def _tells_little(mine: _Told, its: _Told, share: float) -> bool:
    """Whether a passage may share a word with the sentence by chance, so that not just any date is meant."""
    return share < LEAST_FAR_APART or len((mine[0] | mine[1]) & (its[0] | its[1])) < SHARED_FAR_APART


def _shared(mine: _Told, its: _Told, view: SentenceView) -> tuple[float, float]:
    """How much of what the sentence tells of its date a passage tells of its own; and what those words weigh that are
    of the date's clause."""
    weigh = view.corpus.weights
    total = fsum(weigh[t] for t in mine[0]) + _AROUND * fsum(weigh[t] for t in mine[1])
    every = its[0] | its[1]
    told = [weigh[t] * (1.0 if t in its[0] else _AROUND) for t in mine[0] & every]
    told += [_AROUND * weigh[t] * (1.0 if t in its[0] else _AROUND) for t in mine[1] & every]
    return fsum(told) / total if total else 0.0, fsum(weigh[t] for t in mine[0] & every)
