"""The last resort before an alarm: the very words of a value stand in the passage, however they were read there.

A measure may stand there in another unit: "a minute and a half" for "90 seconds".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import UNITS, dimension, factor
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

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
        if face.coverage < NEAR:
            continue
        found = pattern.search(face.passage.sentence.text)
        if found is not None and not _moved_otherwise(claim, face.passage.statements, found.start()):
            evidence = (evidence_of(face.passage, span=found.span()),)
            return Judgement(claim, "supported", evidence=evidence, reasons=("the same words stand in the source",))
        converted = _in_another_unit(claim, face.passage.statements)
        if converted is not None:
            evidence = (evidence_of(face.passage, converted),)
            reason = f"the source says the same as “{converted.text}”"
            return Judgement(claim, "supported", evidence=evidence, reasons=(reason,))
    return None


def _moved_otherwise(claim: Statement, facts: Iterable[Statement], place: int) -> bool:
    """Whether the words at a place tell a value that went the other way."""
    value = claim.value
    there = (fact.value for fact in facts if fact.start <= place < fact.end)
    return isinstance(value, Quantity) and any(value.direction_differs(other) for other in there)


def _in_another_unit(claim: Statement, facts: Iterable[Statement]) -> Statement | None:
    """The fact that is the claim's measure to the digit, in another unit."""
    value = claim.value
    if not isinstance(value, Quantity) or value.operator != "=" or value.low != value.high:
        return None
    for fact in facts:
        other = fact.value
        if (
            isinstance(other, Quantity)
            and other.unit != value.unit
            and other.operator == "="
            and other.unit in UNITS
            and value.unit in UNITS
            and dimension(other.unit) == dimension(value.unit)
            and other.low == other.high
            and other.low * factor(other.unit) == value.low * factor(value.unit)
        ):
            return fact
    return None
