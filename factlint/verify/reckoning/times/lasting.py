"""Days on which something is still so: what is shut "until Thursday" is shut on Tuesday, where a draft says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.telling import ENDED_BY, LAST_DAY, NOT_GOING
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, supported
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_SPOKEN_OF = 0.2
"""The share of the sentence that a passage must say for it to tell of the same thing."""


def still_so(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """The judgement that a near passage has so until later what the sentence tells of a day."""
    for face in view.faces[:FACES] if value.single_day is not None else ():
        for fact in face.passage.statements if face.coverage >= _SPOKEN_OF else ():
            if isinstance(fact.value, PartialDate) and lasts(claim, value, fact, fact.value):
                return supported(claim, f"it is so until “{fact.text}”", [evidence_of(face.passage, fact)])
    return None


def lasts(claim: Statement, mine: PartialDate, fact: Statement, theirs: PartialDate) -> bool:
    """Whether a sentence tells of a day that something is not there, or shut, and a source has that last until later:
    "no trains on Monday" beside "suspended until Thursday"."""
    if mine.end is None or theirs.start is None or mine.end >= theirs.start:
        return False
    if not _led_by(fact, LAST_DAY) or _led_by(claim, LAST_DAY | ENDED_BY):
        return False
    since = fact.sentence.document.dateline
    if since is not None and mine.end < since:
        return False
    clause = clause_of(claim.sentence, claim.start, claim.end)
    return not NOT_GOING.isdisjoint(token.lower for token in clause)


def _led_by(date: Statement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(date.sentence.lower_before(date.start, 1))
