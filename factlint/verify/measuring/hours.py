"""Times of day that are told of two things: a text has many, and any two of them are alike but for their digits.

"The gap was closed at 14:10" is nothing against somebody who spoke "at 14:30", nor is the time at the head of a wire
against that of a call, of which it has the day and the town. So two of them are held against each other only where a
word that is no name and no day is told of both, or where nothing else could surely be meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded, header_terms
from factlint.language.en.calendar import TIMES
from factlint.language.en.counted import CLOCK_ZONES
from factlint.language.en.naming import TIME, ZONES
from factlint.values.comparison import Comparison
from factlint.values.quantities.score import Clock
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.measuring.days import event_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

_SURELY = 0.8
"""The probability from which a time accuses one that shares no word with it: "out since 7 p.m." of "the strike"."""
_BESIDE = 3
"""Words and marks between a text's own day and its own time: "14 March 2026 at 17:00", "17:00, 14 March"."""
_OF_ANY_TIME = frozenset((TIME, *ZONES, *CLOCK_ZONES, *TIMES))
"""Words that stand beside a time of day and tell nothing of what happens then: zones, days and months."""


def of_another_hour(claim: Statement, found: Candidate, view: SentenceView) -> bool:
    """Whether a conflicting time of day is told of something else than the claim's."""
    if found.comparison is not Comparison.CONFLICT or not isinstance(claim.value, Clock):
        return False
    if heads_its_text(claim, view.claims):
        return True
    mine, theirs = _said_of(claim, view.claims), _said_of(found.fact, found.passage.statements)
    if not (mine - _capitals(claim)).isdisjoint(theirs):
        return False
    return found.same.probability < _SURELY or heads_its_text(found.fact, found.passage.statements)


def heads_its_text(clock: Statement, beside: Sequence[Statement]) -> bool:
    """Whether a time of day stands with the day of its text in the head: "PORT ELLIS, 3 May 2024, 16:40"."""
    return any(is_dateline(other) and _next_to(clock, other) for other in beside if other.kind == "date")


def _next_to(one: Statement, other: Statement) -> bool:
    first, second = sorted((one, other), key=lambda statement: statement.start)
    between = one.sentence.within(first.end, second.start)
    return len(between) <= _BESIDE


def _said_of(clock: Statement, beside: Sequence[Statement]) -> frozenset[str]:
    """The terms of a sentence that tell of what its times are: without names, days, figures and the zone of a clock."""
    spans = [(one.start, one.end) for one in beside if one.kind in ("figure", "date", "name")]
    spans.append((clock.start, clock.end))
    tokens = (
        token
        for token in clock.sentence.tokens
        if token.lower not in _OF_ANY_TIME and not any(start <= token.start < end for start, end in spans)
    )
    return event_terms(folded(tokens)) | event_terms(header_terms(clock.sentence))


def _capitals(clock: Statement) -> frozenset[str]:
    """The terms of a sentence that it has in capitals alone, but for its first word: of names, read as such or not."""
    words = clock.sentence.words[1:]
    large = event_terms(folded(word for word in words if word.text[:1].isupper()))
    return large - event_terms(folded(word for word in words if not word.text[:1].isupper()))
