"""Days told of one thing: which passage's day is meant where none, or a loosely resembling one, has the draft's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import PLAINLY_ALIGNED, Candidate
from factlint.verify.evidence.slips import other_grain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement

SURELY, MARGIN = 0.6, 0.2
"""The probability from which a source's weekday stands against a draft's own day, and by how much it must be
nearer than that."""
TO_THE_DAY = 0.1
"""The probability of a fact that tells of a claim's very day from which no loosely resembling passage accuses it."""
HARDLY, LIKELY = 0.05, 0.3
"""The probability up to which an agreeing date is another thing's, and the least of the one that is meant instead."""
TOLD_OF = 0.5
"""The share of a sentence that a passage says whose date is the one meant, where no source has the draft's."""


def other_weekday(claim: Statement, candidates: Sequence[Candidate]) -> bool:
    """Whether a weekday is the draft's own day, and yet a source surely tells another of the same thing."""
    if not isinstance(claim.value, PartialDate) or claim.value.weekday is None or claim.value.day is not None:
        return False
    told = [c.same.probability for c in candidates if c.comparison is Comparison.CONFLICT]
    backed = [c.same.probability for c in candidates if c.comparison is Comparison.AGREE]
    return max(told, default=0.0) >= max(SURELY, sum(backed) + MARGIN)


def told_to_the_day(claim: Statement, candidates: Sequence[Candidate], accusing: Candidate) -> bool:
    """Whether a passage tells of the very day and month, alone or as an end of a range, and the accusing value stands
    in no plain place of it."""
    mine = claim.value
    if not isinstance(mine, PartialDate) or mine.day is None or accusing.same.named("aligned") >= PLAINLY_ALIGNED:
        return False
    return any(
        c.comparison is Comparison.AGREE and c.same.probability >= TO_THE_DAY and _has_day(c.fact.value, mine)
        for c in candidates
    )


def _has_day(fact: object, mine: PartialDate) -> bool:
    if not isinstance(fact, PartialDate):
        return False
    ends = fact.bounds or (fact,)
    return any(
        end.day == mine.day and mine.single_day is not None and end.single_day == mine.single_day for end in ends
    )


def other_day(claim: Statement, candidates: Sequence[Candidate]) -> Candidate | None:
    """The date of the same grain that a passage has which says much of what the sentence says."""
    found = [
        c
        for c in candidates
        if c.comparison is Comparison.CONFLICT
        and not other_grain(claim.value, c.fact.value)
        and _named_alone(claim)
        and c.same.named("coverage") >= TOLD_OF
    ]
    return max(found, key=lambda c: (c.same.named("window"), c.same.probability), default=None)


def outweighed(claim: Statement, candidates: Sequence[Candidate]) -> Candidate | None:
    """The other day of a passage that says much of the sentence, where the draft's is told of another thing at most."""
    value = claim.value
    if not isinstance(value, PartialDate) or (value.month is None and value.weekday is None):
        return None  # a year is told to compare with, too: "fewer than in 2023"
    agreeing = [c for c in candidates if c.comparison is Comparison.AGREE]
    if sum(c.same.probability for c in agreeing) > HARDLY or any(_one_day(claim.value, c.fact.value) for c in agreeing):
        return None
    rival = other_day(claim, candidates)
    return rival if rival and rival.same.probability >= LIKELY else None


def _one_day(mine: object, fact: object) -> bool:
    if not isinstance(mine, PartialDate) or not isinstance(fact, PartialDate):
        return False
    return mine.day is not None and mine.single_day is not None and mine.single_day == fact.single_day


def _named_alone(claim: Statement) -> bool:
    """Whether a date is told by a field of its own, and is no stretch counted from today."""
    value = claim.value
    return isinstance(value, PartialDate) and (any(part is not None for part in value.fields) or bool(value.bounds))
