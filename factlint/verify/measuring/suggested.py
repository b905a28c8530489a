"""What to write in place of a date that a source or a rule contradicts: its day, in the draft's own manner.

A source's "2026-11-09" is "9 November 2026" in prose, "November 9, 2026" where the draft has the month first; and in
place of a weekday it is "Monday", as long as that would be read as the same day.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from factlint.language.en.calendar import MONTHS, WEEKDAY_NAMES
from factlint.values.dates.partial_date import PartialDate

if TYPE_CHECKING:
    from datetime import date

    from factlint.kinds.statement import Statement

_WEEK = timedelta(days=7)
_MONTH_NAMES = {number: name.capitalize() for name, number in reversed(MONTHS.items())}
"""By number; the first name of each in the table is the whole one."""


def suggested(claim: Statement, value: object, written: str) -> str:
    """The words that would make a claim right by another's value, as far as possible in the form that the claim has.

    `written` is what the source or the rule has for it.
    """
    mine = claim.value
    if not isinstance(mine, PartialDate) or not isinstance(value, PartialDate) or value.single_day is None:
        return written
    return _weekday(claim, mine, value.single_day) or _in_words(claim, written, value.single_day) or written


def _weekday(claim: Statement, mine: PartialDate, day: date) -> str:
    """A claim's words with the weekday of the other day, where they would then be read as that day."""
    told = WEEKDAY_NAMES[mine.weekday or 0]
    if mine.single_day is None or not told or told not in claim.text or mine.day is not None:
        return ""
    written = claim.sentence.document.dateline
    if written is None or (mine.single_day < written) != (day < written):
        return ""
    alone = claim.text == told
    near = abs(day - written) < _WEEK if alone else mine.single_day.isocalendar()[:2] == day.isocalendar()[:2]
    return claim.text.replace(told, WEEKDAY_NAMES[day.isoweekday()]) if near else ""


def _in_words(claim: Statement, written: str, day: date) -> str:
    """A day that a source writes in numbers alone, in words as the claim's is."""
    if any(letter.isalpha() for letter in written) or not any(letter.isalpha() for letter in claim.text):
        return ""
    month = _MONTH_NAMES[day.month]
    return f"{month} {day.day}, {day.year}" if _month_first(claim) else f"{day.day} {month} {day.year}"


def _month_first(claim: Statement) -> bool:
    """Whether a date has its month before its day, as American newspapers do: "Nov. 9", "November 9, 2026"."""
    words = [token.lower for token in claim.sentence.tokens if claim.start <= token.start < claim.end]
    telling = next((word for word in words if word in MONTHS or word[:1].isdigit()), "")
    return telling in MONTHS
