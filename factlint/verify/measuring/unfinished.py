"""A year that is not over, or has not begun, with which the draft compares what has been: "14 more than in 2027".

Nobody knows yet how many such a year will have had. What is to come may be compared with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.telling import FORESEEING, THAN_IN, TO_COME
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import best
from factlint.verify.judgement import Judgement, unbacked
from factlint.verify.measuring.outcomes import contradiction
from factlint.verify.messages import missing

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

_MEANT = 0.2
"""The probability from which a source's earlier year is the one that is meant."""


def unfinished_year(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that the draft compares with a year of which nobody can know yet."""
    value, today = claim.value, claim.sentence.document.dateline
    if not isinstance(value, PartialDate) or value.year is None or today is None or value.year < today.year:
        return None
    if not claim.text.isdecimal() or tuple(claim.sentence.lower_before(claim.start, 2)) != THAN_IN:
        return None
    if not (FORESEEING | TO_COME).isdisjoint(view.sentence.lowers) or view.quotes(claim.start):
        return None
    others = (c.value for c in (*view.claims, *view.before) if c is not claim)
    if any(
        isinstance(other, PartialDate) and other.end is not None and other.end.year > today.year for other in others
    ):
        return None  # next year's budget is compared with this year's
    found = best([c for c in candidates if _is_over(c, today.year)], Comparison.CONFLICT)
    if found is not None and found.same.probability >= _MEANT:
        return contradiction(claim, found)
    return unbacked(claim, (), missing(claim), ("what has been is compared with a year that is not over",))


def _is_over(found: Candidate, year: int) -> bool:
    theirs = found.fact.value
    return isinstance(theirs, PartialDate) and theirs.end is not None and theirs.end.year < year
