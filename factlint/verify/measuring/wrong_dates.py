"""What is told of a date that the sources have of another event than the sentence tells of, or have not at all."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.telling import COMPARED
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.score import Clock
from factlint.verify.evidence.candidates import Candidate, agreeing_anywhere, likeliest
from factlint.verify.evidence.sameness import sameness
from factlint.verify.evidence.slips import dates_far_apart, other_grain
from factlint.verify.measuring.days import (
    day_of_the_record,
    event_terms,
    in_another_week,
    lead_of,
    may_be_meant,
    names_in,
    plainly_dated,
    side_of,
    side_of_today,
    times,
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
LEAST_BY_A_WORD, LEAST_FAR_APART, SHARED = 0.16, 0.4, 2
"""The share where only one word is shared; where that is so though a source has the claim's date too, or no slip leads
from the one date to the other and no source has both, of which the one may have been copied for the other; and how many
words are more than one that is shared by chance."""
_Told = tuple[frozenset[str], frozenset[str]]


def of_another_event(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date that the sources have, but of another event than the sentence tells of."""
    claim = found.claim
    if found.agreeing is None or not (claim.kind == "date" or isinstance(claim.value, Clock)) or _in_a_cell(claim):
        return None
    agreeing = [c for c in found.candidates if c.comparison is Comparison.AGREE]
    rival = weekday_amiss(claim, agreeing) or other_event(claim, found.candidates, view)
    return contradiction(claim, rival) if rival else None


def on_another_day(found: Weighed, view: SentenceView) -> Judgement | None:
    """The contradiction of a date by that of which the sources have what the sentence tells."""
    if found.claim.kind != "date" or _in_a_cell(found.claim):
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
    if found.agreeing or _in_a_cell(claim):
        return None
    if rival := other_day(claim, found.candidates, view) or other_event(claim, found.candidates, view):
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
        or _in_a_cell(claim)
    ):
        return None
    from factlint.verify.measuring.event_dates import dated_otherwise  # few dates are a mere month, year or weekday

    rival = dated_otherwise(claim, view, likeliest(candidates))
    if rival is None or reaches(claim, rival) or derivation(claim, view):
        return None
    return contradiction(claim, rival)


def _in_a_cell(claim: Statement) -> bool:
    """Whether a date stands in a table of the draft: what it is told of is its row and column, and no sentence."""
    return claim.sentence.block.kind == "cell"


def other_day(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Candidate | None:
    """The date of the same grain that a passage has which says much of what the sentence says."""
    if not _named_alone(claim):
        return None
    found = [
        c
        for c in candidates
        if c.comparison is Comparison.CONFLICT
        and not other_grain(claim.value, c.fact.value)
        and c.same.named("coverage") >= TOLD_OF
        and not _of_its_record(claim, c.fact)
        and _says_much(claim, c.fact, view)
    ]
    return max(found, key=lambda c: (c.same.named("window"), c.same.probability), default=None)


def _says_much(claim: Statement, fact: Statement, view: SentenceView) -> bool:
    """Whether a passage shares a word with the sentence, and more than one by chance where its date is no slip's."""
    shared = _all_told(claim) & _all_told(fact)
    if not dates_far_apart(claim.value, fact.value):
        return bool(shared)
    return len(shared) >= SHARED and _shared(told_of(claim), told_of(fact), view)[0] >= LEAST_FAR_APART


def _all_told(statement: Statement) -> frozenset[str]:
    inner, outer = told_of(statement)
    return inner | outer


def _named_alone(claim: Statement) -> bool:
    """Whether a date is told by a field of its own, and is no stretch counted from today."""
    value = claim.value
    return isinstance(value, PartialDate) and (any(part is not None for part in value.fields) or bool(value.bounds))


def _of_its_record(claim: Statement, fact: Statement) -> bool:
    """Whether a date is the day of the very source, and the claim's none that was taken for it: one to come, or in
    another week. "The ministers meet again on 19 November", and the press conference was on the 12th."""
    mine, own = claim.value, fact.sentence.document.dateline
    if not isinstance(mine, PartialDate) or not isinstance(fact.value, PartialDate) or own is None:
        return False
    if fact.value.single_day != own:
        return False
    today = claim.sentence.document.dateline
    return (today is not None and side_of_today(mine, today) > 0) or in_another_week(claim, own)


def other_event(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Candidate | None:
    """The date or time that the sources tell of the claim's event, where they tell the claim's own of others alone."""
    if not plainly_dated(claim) or lead_of(claim) in COMPARED:
        return None
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    mine = told_of(claim)
    if any(_shared(mine, told_of(c.fact), view)[0] > 0.0 for c in agreeing):
        return None
    backing, told_in = {id(c.passage) for c in agreeing}, {id(c.passage.source) for c in agreeing}
    rivals = [c for c in candidates if c.comparison is Comparison.CONFLICT and id(c.passage) not in backing]
    least = LEAST_OF_A_TIME if isinstance(claim.value, Clock) else LEAST_BESIDE_ITS_OWN if agreeing else LEAST
    telling = _telling(claim, view)
    found: list[tuple[float, float, Candidate]] = []
    for rival in rivals:
        if may_be_meant(claim, rival.fact, view) and not _of_its_record(claim, rival.fact):
            its = told_of(rival.fact)
            whole, inner = _shared(mine, its, view)
            shared = (mine[0] | mine[1]) & (its[0] | its[1])
            if inner == 0.0 or whole < least or shared.isdisjoint(telling):
                continue
            far = id(rival.passage.source) not in told_in and dates_far_apart(claim.value, rival.fact.value)
            if _is_enough(whole, len(shared), far=far, backed=bool(agreeing) and not side_of(claim)):
                found.append((whole, rival.same.probability, rival))
    return max(found, key=lambda one: one[:2])[2] if found else None


def _is_enough(share: float, words: int, *, far: bool, backed: bool) -> bool:
    """Whether a passage shares more with the sentence than any two texts of one matter do.

    One word says little where a source backs the date; more where both are the beginning of something, or the end.
    """
    if words >= SHARED:
        return share >= LEAST_FAR_APART or not far
    return not far and share >= (LEAST_FAR_APART if backed else LEAST_BY_A_WORD)


def _telling(claim: Statement, view: SentenceView) -> frozenset[str]:
    """What of a sentence tells of which event it is: no name, no number's unit, no mere time."""
    measured = [c for c in view.claims if c.kind in ("figure", "date")]
    words = [token for c in measured for token in claim.sentence.within(c.start, c.end) if token.shape == "word"]
    return _all_told(claim) - names_in(claim.sentence, view.claims) - event_terms(folded(words)) - times()


def _shared(mine: _Told, its: _Told, view: SentenceView) -> tuple[float, float]:
    """How much of what the sentence tells of its date a passage tells of its own; and what those words weigh that are
    of the date's clause."""
    weigh = view.corpus.weights
    total = fsum(weigh[t] for t in mine[0]) + _AROUND * fsum(weigh[t] for t in mine[1])
    every = its[0] | its[1]
    told = [weigh[t] * (1.0 if t in its[0] else _AROUND) for t in mine[0] & every]
    told += [_AROUND * weigh[t] * (1.0 if t in its[0] else _AROUND) for t in mine[1] & every]
    return fsum(told) / total if total else 0.0, fsum(weigh[t] for t in mine[0] & every)
