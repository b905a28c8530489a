"""The day of writing, told by its weekday, of which no source tells anything that the sentence does.

"Shares fell on Friday", of the Friday on which the draft was written, and every source that tells of it is of Thursday.
Of the right drafts that name their own day so, hardly one is backed as little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import AGO, DAYS_FROM_TODAY, EARLIER_ALONE, LATER_ALONE
from factlint.language.en.telling import JOINED_DAYS, SINCE, TO_COME, UNTIL
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import Candidate, likeliest
from factlint.verify.evidence.sameness import sameness
from factlint.verify.judgement import Judgement, evidence_of, unbacked
from factlint.verify.measuring.event_dates import Event
from factlint.verify.measuring.outcomes import contradiction
from factlint.verify.measuring.rival_dates import WEEKDAY
from factlint.verify.messages import missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face, SentenceView

OTHER_TIMES = EARLIER_ALONE | LATER_ALONE | AGO | frozenset(DAYS_FROM_TODAY) - {"today"}
"""Words by which a passage tells of a time other than its source's day."""
_BACKED, _LIKELY = 0.1, 0.1
"""The share of a sentence that a passage tells of its day, and the probability that one means it, from which nothing
is said."""
_SPOKEN_OF = 0.2
"""The share of it that a passage must say for the sources to speak of it: a draft has news of its own, too."""
_TOLD = 0.15
"""The share of it that a passage must tell of another day for that to be the one that is meant."""


def untold_today(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that the sources tell of another day, or that none tells of the draft's own."""
    value = claim.value
    if not isinstance(value, PartialDate) or value.weekday is None or value.day is not None or value.bounds:
        return None
    before = claim.sentence.lower_before(claim.start, 1)
    if not (UNTIL | SINCE | JOINED_DAYS).isdisjoint(before) or view.quotes(claim.start):
        return None  # "next Tuesday and Wednesday" is not told from today
    if not TO_COME.isdisjoint(view.sentence.lowers):
        return None
    nearest = max(view.faces, key=lambda face: face.coverage, default=None)
    if likeliest(candidates) >= _LIKELY or nearest is None or nearest.coverage < _SPOKEN_OF:
        return None
    source = nearest.passage.source
    if source.document.dateline is None and not any(source.of_kind("date")):
        return None  # who has no day at all does not speak of another
    event = Event(claim, WEEKDAY, view)
    if event.backing() > _BACKED or any(_tells_its_own_day(value, face) for face in view.faces):
        return None
    rival = max(event.loose_rivals(), key=lambda one: one.share, default=None)
    if rival is not None and rival.share >= _TOLD:
        same = sameness(claim, rival.fact, view.face(rival.passage))
        return contradiction(claim, Candidate(rival.passage, rival.fact, same, Comparison.CONFLICT))
    evidence = (evidence_of(nearest.passage),)
    return unbacked(claim, evidence, missing(claim), ("no source tells any of this of the day of writing",))


def _tells_its_own_day(value: PartialDate, face: Face) -> bool:
    """Whether a passage that speaks of the sentence stands in a report of that very day, and tells no other day of the
    weeks about it: what a report tells without a date happened on its own."""
    own = face.passage.sentence.document.dateline
    if own is None or own != value.single_day or face.coverage < _SPOKEN_OF:
        return False
    days = (fact.value.single_day for fact in face.passage.statements if isinstance(fact.value, PartialDate))
    return all(day in (None, own) for day in days) and OTHER_TIMES.isdisjoint(face.passage.sentence.lowers)
