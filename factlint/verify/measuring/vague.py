"""Dates and figures that say too little, or in passing, to be held against a source or missed in it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.calendar import HOLIDAY_SEASONS, YEARS_IN_MONTHS
from factlint.language.en.numbers import CARDINALS, TENS
from factlint.language.en.telling import LEADING, UNTIL
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension, to_base

if TYPE_CHECKING:
    from factlint.corpus.source import SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

FORTNIGHT, YEAR = 14, 366  # days
MANY_YEARS = timedelta(days=1000)
"""The least of a stretch of years."""
SPOKEN_OF = 0.33
"""The share of a sentence from which a source speaks of what it tells."""


def is_vague(claim: Statement) -> bool:
    """Whether the words say too little to be missed in the sources: "thousands", "the first", "last year"."""
    value = claim.value
    if isinstance(value, PartialDate):
        written = value.day is not None or value.weekday is not None or value.month is not None
        if value.start and value.end and value.end - value.start >= MANY_YEARS and not _digits(claim.text):
            return True  # "in the late sixties" is reckoned or remembered, and seldom wrong
        if _is_feast(claim):
            return True  # "by Christmas" is a manner of speaking
        loose = value.anchoring in ("deictic", "anaphoric") and not written
        return loose and (value.anchoring == "anaphoric" or not _counts(claim))
    return isinstance(value, Quantity) and (value.least is not None or value.unit == "ordinal")


def _is_feast(statement: Statement) -> bool:
    return (statement.text.lower(),) in HOLIDAY_SEASONS


def in_passing(claim: Statement, found: Candidate) -> bool:
    """Whether a feast by which something is to be done excludes a day or month, or the other way round: neither stands
    in the other's place."""
    if found.comparison is not Comparison.CONFLICT or _is_feast(found.fact) == _is_feast(claim):
        return False
    return _is_feast(found.fact) or not (LEADING | UNTIL).isdisjoint(claim.sentence.lower_before(claim.start, 1))


def is_reckoned_month(claim: Statement, view: SentenceView) -> bool:
    """Whether a month is told without its year of what a source speaks of, as the last of a stretch, beside how long
    something takes, or off a table's days: "done by July" is mostly reckoned.

    Where no source tells the sentence at all, its month is as new as the rest.
    """
    value = claim.value
    assert isinstance(value, PartialDate)
    if value.anchoring != "deictic" or value.month is None or value.day is not None:
        return False
    speaking = [face.passage for face in view.faces if face.coverage >= SPOKEN_OF]
    last = not UNTIL.isdisjoint(claim.sentence.lower_before(claim.start, 1))
    if last and any(_has_its_day(source, value) for source in view.corpus.tables):
        return True
    return bool(speaking) and (last or any(_tells_a_time(f.value) for passage in speaking for f in passage.statements))


def _has_its_day(source: SourceText, month: PartialDate) -> bool:
    """Whether a day of a month names a row of a table, out of which anybody reads what became of it in that month."""
    days = (fact.value for fact in source.of_kind("date") if fact.sentence.block.kind == "cell")
    return any(isinstance(day, PartialDate) and month.compare(day) is Comparison.AGREE for day in days)


def _tells_a_time(value: object) -> bool:
    """Whether a value is a season, a time told from another, or a length of weeks to months, that leads to a month."""
    if isinstance(value, PartialDate):
        return bool(value.season) or value.anchoring == "anaphoric"
    if not isinstance(value, Quantity) or dimension(value.unit) != "time":
        return False
    return FORTNIGHT <= to_base(value.high, value.unit) / to_base(Decimal(1), "day") <= YEAR


def _digits(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _counts(claim: Statement) -> bool:
    """Whether a date is told by a number: "32 years ago" can be wrong, "last year" and "twelve months ago" hardly."""
    words = [t for t in claim.sentence.words if claim.start <= t.start < claim.end]
    if [t.lower for t in words][:2] in YEARS_IN_MONTHS:
        return False
    return any(t.shape == "number" or CARDINALS.get(t.lower, TENS.get(t.lower, 0)) > 1 for t in words)
