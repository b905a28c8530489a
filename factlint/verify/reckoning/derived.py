"""What every derivation needs: the words around a claim, the sentence's other statements, and its judgement."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import BY
from factlint.text.document import from_on, up_to
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.finding import Evidence

FACES = 3
"""The nearest passages that are reckoned from."""
_CERTAINTY = 0.5
_MOST_OTHERS = 16
"""Values of one sentence that anybody reckons with."""
_CUE_BEFORE, _CUE_AFTER, _CLOSE = 10, 7, 3  # words


def supported(claim: Statement, how: str, evidence: list[Evidence | None]) -> Judgement:
    """The judgement that a claim follows, and from what."""
    backing = tuple(dict.fromkeys(e for e in evidence if e is not None))
    return Judgement(claim, "supported", evidence=backing, reasons=(how,), certainty=_CERTAINTY)


def others(claim: Statement, view: SentenceView) -> list[Statement]:
    """The draft's other statements in the claim's sentence, in a long list those that are nearest to the claim."""
    found = [other for other in view.claims if (other.start, other.end) != (claim.start, claim.end)]
    nearest = nsmallest(_MOST_OTHERS, found, key=lambda other: abs(other.start - claim.start))
    return [other for other in found if other in nearest] if len(found) > _MOST_OTHERS else found


def cues_near(claim: Statement) -> frozenset[str]:
    """The words around a claim, within its sentence, lower case.

    "Of" and "in" count only behind it: "half of them" is a share, "a rise of half" is none.
    """
    words = claim.sentence.words
    before = [token.lower for token in up_to(words, claim.start, _CUE_BEFORE)]
    after = [token.lower for token in from_on(words, claim.end, _CUE_AFTER)]
    return (frozenset(before + after[_CLOSE:]) - BY) | frozenset(after[:_CLOSE])
