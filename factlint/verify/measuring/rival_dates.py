"""Whether a source's date may be a draft's month, year or weekday, or could have stood in its place.

A month is held against days, too, and a year against both: who retells leaves out what he thinks too exact. Where the
source leaves something out (a month's year) it is no rival, since only the text's day tells it.
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.calendar import FOLLOWING, LATER, PREVIOUS
from factlint.language.en.joints import ARTICLES
from factlint.language.en.saying import POSSESSIVE_ENDINGS
from factlint.language.en.telling import LAST, POINTING_BACK, TIMES_OF
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.telling import of_what_stood_then
from factlint.verify.measuring.days import lead_of, opposed, side_of, side_of_today

if TYPE_CHECKING:
    from datetime import date

    from factlint.kinds.statement import Statement

WEEKDAY, MONTH, YEAR = "weekday", "month", "year"
_MONTH_LONG, _WEEK_LONG, _TOUCHING = 31, 7, 3  # days
_HOLDS = 3
"""How many times as long as a claim's time a fact's may be that still backs it."""


def grain_of(claim: Statement) -> str:
    """How fine a date is told; empty where it is told to the day of a month, loosely, as a stretch, or from another."""
    value = claim.value
    if not isinstance(value, PartialDate) or is_dateline(claim) or lead_of(claim) or _counted_from(claim):
        return ""
    if of_what_stood_then(claim):
        return ""
    if value.bounds or value.recurring or value.side or value.season or value.anchoring == "anaphoric":
        return ""
    if value.day is not None or value.start is None or value.end is None:
        return ""
    if value.weekday is not None:
        return "" if _names_an_event(claim) else WEEKDAY
    return MONTH if value.month is not None else YEAR if value.year is not None else ""


def _names_an_event(claim: Statement) -> bool:
    """Whether a weekday points at what has been told of: "that Saturday", "Wednesday's opening stage"."""
    before = claim.sentence.lower_before(claim.start, 1)
    behind = claim.sentence.text[claim.end : claim.end + 2]
    return behind in POSSESSIVE_ENDINGS or not (POINTING_BACK | ARTICLES).isdisjoint(before)


def _counted_from(claim: Statement) -> bool:
    """Whether another time of the sentence is told from a date: "if they pay in March, we dig the month after"."""
    behind = claim.sentence.lower_after(claim.end)
    return any(unit in TIMES_OF and word in LATER for unit, word in pairwise(behind))


def answer(claim: Statement, grain: str, fact: Statement) -> Comparison:
    """Whether a fact's date holds the claim's, told more exactly or less, or is another of its grain."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate) or theirs.recurring:
        return Comparison.INCOMPARABLE
    if grain == WEEKDAY and theirs.single_day is not None and theirs.single_day.isoweekday() == mine.weekday:
        return Comparison.AGREE
    if ends_before(claim, fact):
        return Comparison.AGREE
    if (near := _overlapping(mine, theirs)) is not None:
        return Comparison.AGREE if near else Comparison.INCOMPARABLE
    if theirs.season or theirs.alternatives or theirs.side or theirs.bounds or is_dateline(fact):
        return Comparison.INCOMPARABLE
    if grain == WEEKDAY:
        return _conflict(known=theirs.weekday is not None)
    if grain == YEAR:
        return _conflict(known=theirs.year is not None)
    if theirs.month == mine.month and (mine.year is None or theirs.year is None):
        return Comparison.AGREE
    return _conflict(known=theirs.month is not None)


def ends_before(claim: Statement, fact: Statement) -> bool:
    """Whether a date is the last day of something, and the other the day right behind it: what is sold "until the end
    of May" is no longer sold from 1 June."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate) or mine.end is None:
        return False
    return side_of(claim) == "last" and theirs.start == theirs.end == mine.end + timedelta(1)


def ends_within(stretch: object, value: object) -> bool:
    """Whether a stretch of time begins or ends in a month, a year or on a day: "from 1988 to 1996" tells of 1988."""
    if not isinstance(stretch, PartialDate) or not isinstance(value, PartialDate) or not stretch.bounds:
        return False
    if value.start is None or value.end is None:
        return False
    ends = (end for end in (stretch.start, stretch.end) if end is not None)
    return any(value.start <= end <= value.end for end in ends)


def _conflict(*, known: bool) -> Comparison:
    return Comparison.CONFLICT if known else Comparison.INCOMPARABLE


def _overlapping(mine: PartialDate, theirs: PartialDate) -> bool | None:
    """Whether two dates share a day, and the second is not much longer; None where they share none."""
    for first, last in _spans(mine):
        for start, end in _spans(theirs):
            if start <= last and first <= end:
                return (end - start).days <= max(_MONTH_LONG, _HOLDS * (last - first).days)
    return None


def _spans(value: PartialDate) -> list[tuple[date, date]]:
    """First and last day of each reading of a date, where both are known."""
    return [(one.start, one.end) for one in value.readings if one.start is not None and one.end is not None]


def could_stand_there(claim: Statement, grain: str, fact: Statement) -> bool:
    """Whether a conflicting date could have stood in a claim's place: told of the same end and side of today."""
    if lead_of(fact) or opposed(claim, fact) or {side_of(claim), side_of(fact)} == {"first", "last"}:
        return False
    mine, theirs = claim.value, fact.value
    assert isinstance(mine, PartialDate)
    assert isinstance(theirs, PartialDate)
    if mine.start is None or mine.end is None or theirs.start is None or theirs.end is None:
        return False
    if grain == WEEKDAY and abs((mine.start - theirs.start).days) >= _WEEK_LONG:
        return False
    if side_of(claim) == "last" and 0 <= (mine.start - theirs.end).days <= _TOUCHING:
        return False  # "at the end of February" is "by March"
    today = claim.sentence.document.dateline
    if today is None:
        return True
    if not (PREVIOUS | LAST | FOLLOWING).isdisjoint(claim.text.lower().split()):
        return not (mine.end < today < theirs.start or theirs.end < today < mine.start)
    return side_of_today(mine, today) * side_of_today(theirs, today) >= 0
