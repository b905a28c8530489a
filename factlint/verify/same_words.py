"""The last resort before an alarm: the very words of a value stand in the passage, however they were read there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import SentenceView

NEAR = 0.3
"""The share of the sentence that a passage must say for its words to count."""
_SHORTEST = 4
"""A value of fewer characters stands anywhere by chance."""


def same_words(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a near passage has the claim's words, with their approximator, letter by letter; or None.

    Reading is not perfect: "a month before" may be a date in one sentence and a length of time in another.
    """
    start, end = claim.wide or (claim.start, claim.end)
    words = claim.sentence.text[start:end]
    if len(words) < _SHORTEST:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    for face in view.faces:
        found = pattern.search(face.passage.sentence.text) if face.coverage >= NEAR else None
        if found is not None:
            evidence = (evidence_of(face.passage, span=found.span()),)
            return Judgement(claim, "supported", evidence=evidence, reasons=("the same words stand in the source",))
    return None
