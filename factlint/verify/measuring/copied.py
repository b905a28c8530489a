"""A figure in a sentence that is otherwise copied: what stands in its place in the source is what it should be.

That two other numbers make up the one that stands there instead, or that a round one might stand for it ("about 87" for
"about 80"), excuses nothing: the words are the source's. What another passage tells of the same thing does, since a
number may have been brought up to date: two sources disagree then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.verify.evidence.agreement import compare
from factlint.verify.evidence.candidates import Candidate
from factlint.verify.evidence.copies import in_its_place
from factlint.verify.evidence.sameness import sameness
from factlint.verify.measuring.disputes import against_another
from factlint.verify.measuring.outcomes import contradiction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement

BACKED = 0.3
"""The probability from which another passage backs the figure."""


def copied_but(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Judgement | None:
    """The contradiction by the figure that stands in its place in the sentence which the draft's is a copy of."""
    if claim.kind != "figure" or claim.sentence.block.kind == "cell":
        return None
    for face in view.faces:
        fact = in_its_place(claim, face)
        if fact is not None and _differs(claim, fact) and not _backed(candidates, face):
            found = Candidate(face.passage, fact, sameness(claim, fact, face), Comparison.CONFLICT)
            return against_another(claim, found, candidates) or contradiction(claim, found)
    return None


def _differs(claim: Statement, fact: Statement) -> bool:
    """Whether two figures are plainly two: in conflict, or told alike with other numbers and no less exactly."""
    mine, theirs = claim.value, fact.value
    if fact.kind != "figure" or mine == theirs:
        return False
    answer = compare(claim, fact)
    if answer is not Comparison.AGREE:
        return answer is Comparison.CONFLICT
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    if mine.operator != theirs.operator or mine.low == theirs.low:
        return False
    finer = mine.digits - theirs.digits  # who makes "over 8,000" finer may have counted again
    return finer >= 0 if mine.operator == "=" else finer == 0


def _backed(candidates: Sequence[Candidate], face: Face) -> bool:
    """Whether another passage tells the figure of what may be the same thing."""
    agreeing = (c for c in candidates if c.comparison is Comparison.AGREE and c.passage is not face.passage)
    return any(c.same.probability >= BACKED for c in agreeing)
