"""Dates that another date does not exclude, since they reach as far as it, or point at what the text has told of.

"Back by the autumn" excludes no return in March; "the rest of the week" goes on "until Monday"; what is shut "until
Thursday" is shut on Tuesday; "that Sunday night" is whichever the story has come to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.telling import ENDED_BY, LAST_DAY, POINTING_BACK
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.reckoning.times.lasting import lasts

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate

_YEAR = 366
_POSSESSIVE = ("'s", "’s")


def reaches(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting date is no rival of a date that reaches to it, or points back."""
    mine, theirs = claim.value, found.fact.value
    if found.comparison is not Comparison.CONFLICT:
        return False
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    return (
        _points_back(claim)
        or _met_before(claim, mine, found.fact, theirs)
        or _goes_on_until(mine, found.fact, theirs)
        or lasts(claim, mine, found.fact, theirs)
    )


def _points_back(claim: Statement) -> bool:
    """Whether a date is one that the text has told of ("that Sunday"), or leaves out its thing: "of last year's"."""
    if _led_by(claim, POINTING_BACK):
        return True
    behind = claim.sentence.text[claim.end :]
    return behind.startswith(_POSSESSIVE) and not behind[2:3].isspace()


def _met_before(claim: Statement, mine: PartialDate, fact: Statement, theirs: PartialDate) -> bool:
    """Whether something was so "by" a date, and a source has it on a day not long before."""
    if mine.day is not None or not _led_by(claim, ENDED_BY) or _led_by(fact, ENDED_BY | LAST_DAY):
        return False  # a day that something is due by is told as one
    if mine.end is None or theirs.end is None:
        return False
    return 0 <= (mine.end - theirs.end).days < _YEAR


def _goes_on_until(mine: PartialDate, fact: Statement, theirs: PartialDate) -> bool:
    """Whether a stretch of time ends the day before one "until" which a source has it last."""
    if mine.end is None or theirs.start is None or not _led_by(fact, LAST_DAY):
        return False
    return mine.start != mine.end and 0 <= (theirs.start - mine.end).days <= 1


def _led_by(date: Statement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(date.sentence.lower_before(date.start, 1))
