"""The last look for what backs a claim, before an alarm: passages of any source in whatever words, or its very words.

The latter are looked for in the nearest passages, however they were read there.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.dates.calendar_arithmetic import add_months
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import UNITS, dimension, factor
from factlint.verify.evidence.candidates import MOST_SOURCES, anywhere
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.slips import finer
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.outcomes import supported
from factlint.verify.measuring.weighing import BACKED, same_day
from factlint.verify.reckoning.rows import time_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

WEEK = 7
_YEAR = 12  # months
NEAR = 0.3
"""The share of the sentence that a passage must say for its words to count."""
_NEAREST, _CLOSE = 3, 2
"""How many of the nearest passages are looked around, and how many sentences from each."""
_MOST_CELLS = 400
"""Cells of a source whose columns are looked at."""
_SHORTEST = 4
"""A value of fewer characters stands anywhere by chance."""


def told_farther_off(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that some passage backs the claim, though no fact near it does; None where none does."""
    return (
        _day_anywhere(claim, view)
        or _backed_anywhere(claim, candidates, view)
        or _same_words(claim, view)
        or _year_beside(claim, view)
        or _heads_a_column(claim, view)
    )


def _backed_anywhere(claim: Statement, candidates: list[Candidate], view: SentenceView) -> Judgement | None:
    """The judgement that a passage of some other source backs the claim, though none of the nearest does."""
    if any(candidate.comparison is Comparison.AGREE for candidate in candidates):
        return None
    found = [c for c in anywhere(claim, view, candidates, BACKED) if c.comparison is Comparison.AGREE]
    likeliest = max(found, key=lambda c: c.same.probability, default=None)
    return supported(claim, likeliest) if likeliest and likeliest.same.probability >= BACKED else None


def _days_meant(value: PartialDate) -> Iterator[date]:
    """The days of a date's readings; a bare weekday's in the week before or after, too, and a year before or after that
    of a day told without its year."""
    for reading in value.readings:
        day = reading.single_day
        if day is None:
            continue
        yield day
        if value.day is not None and value.month is not None and value.year is None:
            yield from (add_months(day, step) for step in (-_YEAR, _YEAR) if date.min.year < day.year < date.max.year)
        if value.weekday is not None and value.day is None and value.anchoring == "deictic":
            yield from (day + timedelta(step) for step in (-WEEK, WEEK) if date.min.year < day.year < date.max.year)


def _tells(fact: object, days: frozenset[date]) -> bool:
    """Whether a fact gives one of these days by its date, alone or as an end of a range."""
    if not isinstance(fact, PartialDate):
        return False
    if any(one.weekday is not None and one.day is None and one.single_day in days for one in fact.readings):
        return True
    return any(end.day is not None and end.single_day in days for end in fact.bounds or (fact,))


def _day_anywhere(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that some source tells of the very day, in whatever words; None where none does."""
    value = claim.value
    if not isinstance(value, PartialDate):
        return None
    if value.single_day is None:
        return _month_of_a_record(claim, value, view)
    days = frozenset(_days_meant(value))
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.of_kind("date"):
            if (same_day(claim, fact) and not finer(value, fact.value)) or _tells(fact.value, days):
                passage = view.corpus.passage(source, fact.sentence.index)
                reasons = ("a source tells of the same day",)
                return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=reasons)
    return None


def _year_beside(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that the very year, or the month of it, is told close to a passage that tells the sentence.

    Not to be said then that no source has it.
    """
    value = claim.value
    if not isinstance(value, PartialDate) or value.year is None or value.day is not None or value.bounds:
        return None
    for face in view.faces[:_NEAREST]:
        around = (view.corpus.neighbour(face.passage, step) for step in range(-_CLOSE, _CLOSE + 1))
        for passage in filter(None, around):
            for fact in passage.statements:
                told = fact.value
                if isinstance(told, PartialDate) and told.fields == value.fields and not is_dateline(fact):
                    reasons = ("a source tells of the same time close by",)
                    return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=reasons)
    return None


def _heads_a_column(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a time told in the draft's table heads a column of a source's."""
    value = claim.value
    if claim.sentence.block.kind != "cell" or not isinstance(value, PartialDate) or value.year is None:
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        for cell in source.cells[:_MOST_CELLS]:
            time = time_of(source.document.sentences[cell.number].block.header)
            if time is not None and time.fields == value.fields:
                evidence = evidence_of(view.corpus.passage(source, cell.number))
                reasons = (f"a column of {source.document.path} is headed by it",)
                return Judgement(claim, "supported", evidence=(evidence,), reasons=reasons)
    return None


def _month_of_a_record(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """The judgement that a source is of the month told: "in an interview in November 2016"."""
    if value.year is None or value.month is None or value.start is None or value.end is None:
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        own = source.document.dateline
        if own is not None and value.start <= own <= value.end:
            evidence = (evidence_of(view.corpus.passage(source, 0)),)
            return Judgement(claim, "supported", evidence=evidence, reasons=("a source is of that month",))
    return None


def _same_words(claim: Statement, view: SentenceView) -> Judgement | None:
    """The judgement that a near passage has the claim's words, with their approximator, letter by letter; or None.

    Reading is not perfect: "a month before" may be a date in one sentence and a length of time in another. And a
    measure may stand there in another unit: "a minute and a half" for "90 seconds".
    """
    start, end = claim.wide or (claim.start, claim.end)
    words = claim.sentence.text[start:end]
    if len(words) < _SHORTEST:
        return None
    for face in view.faces:
        if face.coverage < NEAR:
            continue
        text = face.passage.sentence.text
        stands = words.lower() in text.lower()  # to compile an expression costs more than to read a passage
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) if stands else None
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
