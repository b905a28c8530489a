"""Days, months and years that no source tells in so many words but that follow from what one does: a length of time
from a day on or back, an age from a birth on, a weekday of a stretch of days, the year that another is compared with.

"Eligible for parole in April 2028" follows from "three years, to run from 11 April". A passage has few days and few
lengths of time, so that few dates can be reckoned from it; where it has many, one of them is met by chance.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.calendar import AGO, BEFORE_AFTER, LAST, UNITS
from factlint.language.en.reckoning import DAY_BESIDE, HAS, NEXT_DAY, ONE_DAY_OFF, SOONER
from factlint.language.en.telling import COMPARED_WITH, SINCE, UNTIL
from factlint.records import NamedTuple
from factlint.values.dates.calendar_arithmetic import Days, add_months
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import ORDINAL
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, supported
from factlint.verify.reckoning.times.beside_a_day import weekday_beside
from factlint.verify.reckoning.times.elapsed import Moment, moments_of
from factlint.verify.reckoning.times.lasting import still_so
from factlint.verify.reckoning.times.lives import age_told
from factlint.verify.reckoning.times.passed import term_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_LONGEST = 150  # of a unit that anybody reckons with
_EARLIEST, _LATEST = 1500, 2300  # years
_MOST = {"day": 24, "month": 10, "year": 6}
"""Days that may be reckoned from a passage, all in all, where one of them may still be the one meant: by the grain of
the claim's date."""
_MOST_ANYWHERE, _FAR = 60, 400
"""The same of all sentences of the sources; days from the day of writing from which a month is far away."""
_AROUND = 2
"""Sentences on either side of a passage that tell how long what it tells of lasts."""
_MONTH, _YEAR = 31, 366  # days
_WHOLE_YEAR = 364  # days from its first to its last
_DAY, _HALF_A_DAY = 24, 12  # hours
_STRETCH = 31  # days that an event with weekdays of its own lasts
_MOST_SOURCES, _MOST_PASSAGES = 12, 300
_MARKS = ".,:;()[]|*-–"
_LAST, _FIRST = "last", "first"
_REACH = 10  # words before a date that say that it is the last
_COMPARED = 6  # words before a year among which one compares something with it: "than in all of", "against 3% in"


class Reached(NamedTuple):
    """The days that a length of time leads to, and what they were reckoned from."""

    days: Days
    length: Statement
    moment: Moment
    passage: Passage


def led_to(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """The judgement that a date follows from a day and a length of time that a near passage tells."""
    return (
        _counted(claim, value, view)
        or _within_days(claim, value, view)
        or _on_a_weekday(claim, value, view)
        or _year_before(claim, value, view)
        or _in_figures(claim, value, view)
        or _day_of_the_part(claim, value, view)
        or weekday_beside(claim, value, view)
        or still_so(claim, value, view)
    )


def led_from(claim: Statement, value: PartialDate, view: SentenceView, fact: Statement) -> Judgement | None:
    """The judgement that a date follows from one that seems to exclude it: "the day after the fair, which ends on the
    16th", "the second on the 22nd, the third a week after that"."""
    told = fact.value
    passage = next((face.passage for face in view.faces[:FACES] if fact in face.passage.statements), None)
    if passage is None or not isinstance(told, PartialDate):
        return None
    if _next_to_an_end(claim, value, fact, told):
        return supported(claim, f"“{fact.text}” is its other side", [evidence_of(passage, fact)])
    around = _around(passage, view, 1)
    day, other = value.single_day, told.single_day
    if value.weekday is not None and value.day is None:
        return None  # a weekday is told within the week, and slips by a day
    if day is not None and other is not None:
        sentences = (claim.sentence, *(p.sentence for p in (passage, *around)))
        if any((day - other).days in _steps_told(sentence) for sentence in sentences):
            return supported(claim, f"the day next to “{fact.text}”", [evidence_of(passage, fact)])
    grain = _grain(value) if value.start and value.end and not value.bounds else ""
    near = [passage, *around] if grain != "year" else [passage]  # years are told of much
    lengths = [one for one in _lengths(near) if not _before_the_plan(one)]
    reached = list(_reached(lengths, list(moments_of([fact], passage)), passage)) if grain else []
    if found := _hit(value, grain, reached, _MOST.get(grain, 0)):
        return _told(claim, found)
    return _in_figures(claim, value, view) or _on_a_weekday(claim, value, view)


def _next_to_an_end(claim: Statement, value: PartialDate, fact: Statement, told: PartialDate) -> bool:
    """Whether one date is the last day of something and the other the first day after it: "valid until 30 September"
    beside "from 1 October"."""
    sides = _side(claim), _side(fact)
    if value.start is None or value.end is None or told.start is None or told.end is None:
        return False
    if sides[1] == _LAST and sides[0] != _LAST:
        return (value.start - told.end).days == 1
    return sides == (_LAST, _FIRST) and (told.start - value.end).days == 1


def _side(statement: Statement) -> str:
    """Whether a date is the last day of something or its first."""
    before = statement.sentence.lower_before(statement.start)
    if not UNTIL.isdisjoint(before[-1:]) or not LAST.isdisjoint(before[-_REACH:]):
        return _LAST
    return _FIRST if not SINCE.isdisjoint(before[-1:]) else ""


def _before_the_plan(length: Statement) -> bool:
    """Whether a length of time leads to what had only been planned ("four years earlier than planned"), or up to now
    ("has lived there for five years")."""
    after = length.sentence.lower_after(length.end, 1)
    return not SOONER.isdisjoint(after) or not HAS.isdisjoint(length.sentence.lower_before(length.start, _REACH))


def _steps_told(sentence: Sentence) -> set[int]:
    """Which day next to another one the words of a sentence tell of: "the day after", "next morning", "on the eve"."""
    if ONE_DAY_OFF.keys().isdisjoint(sentence.lowers) and DAY_BESIDE.isdisjoint(sentence.lowers):
        return set()
    words = [token.lower for token in sentence.tokens]
    steps = {ONE_DAY_OFF[word] for word in words if word in ONE_DAY_OFF}
    for one, other in pairwise(words):
        if other in DAY_BESIDE and one in NEXT_DAY:
            steps.add(NEXT_DAY[one])
        elif one in DAY_BESIDE and other in BEFORE_AFTER:
            steps.add(BEFORE_AFTER[other])
    return steps


def _counted(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    if value.start is None or value.end is None or value.weekday is not None or value.bounds:
        return None
    grain = _grain(value)
    for passage in (face.passage for face in view.faces[:FACES]):
        for lengths, moments in _pools(passage, view):
            reached = list(_reached(lengths, moments, passage))
            if found := _hit(value, grain, reached, _MOST[grain]):
                return _told(claim, found)
    found = _hit(value, grain, list(_anywhere(claim, grain, view)), _MOST_ANYWHERE)
    return _told(claim, found) if found else None


def _hit(value: PartialDate, grain: str, reached: Sequence[Reached], most: int) -> Reached | None:
    """What meets the claim, where so few days were reckoned that it is hardly by chance."""
    hit = next((one for one in reached if _meets(value, grain, one.days)), None)
    return hit if hit and len({one.days for one in reached if _fine(one.days, grain)}) <= most else None


def _told(claim: Statement, found: Reached) -> Judgement:
    how = f"“{found.length.text}” counted from “{found.moment.text}”"
    return supported(claim, how, [evidence_of(found.passage, found.length)])


def _anywhere(claim: Statement, grain: str, view: SentenceView) -> Iterator[Reached]:
    """What follows in any single sentence of the sources: a day, or a month years away, is hardly met by chance."""
    today, start = view.sentence.document.dateline, getattr(claim.value, "start", None)
    far = today is not None and start is not None and abs((start - today).days) > _FAR
    if grain == "year" or (grain == "month" and not far):
        return
    for source in view.corpus.sources[:_MOST_SOURCES]:
        for passage in view.corpus.passages_of(source)[:_MOST_PASSAGES]:
            lengths = _lengths([passage])
            if lengths:
                told = [passage, *(_around(passage, view, 1) if grain == "day" else ())]
                yield from _reached(lengths, [m for p in told for m in moments_of(p.statements, p)], passage)


def _pools(passage: Passage, view: SentenceView) -> Iterator[tuple[list[Statement], list[Moment]]]:
    """Lengths of time and moments that may belong together, from nearer to farther: of one passage; of it and those
    around; of the passage and the day on which it was told."""
    lengths, moments = _lengths([passage]), list(moments_of(passage.statements, passage))
    yield lengths, moments
    day = passage.sentence.document.dateline
    if day is not None:
        yield lengths, [Moment(Days(day, day), "the day it was told")]
    around = _around(passage, view, _AROUND)
    yield _lengths(around), moments
    yield lengths, [moment for p in around for moment in moments_of(p.statements, p)]


def _around(passage: Passage, view: SentenceView, reach: int) -> list[Passage]:
    """The sentences of the same paragraph within so many of a passage."""
    beside = (view.corpus.neighbour(passage, step) for step in range(-reach, reach + 1) if step)
    return [p for p in beside if p is not None and p.sentence.block is passage.sentence.block]


def _lengths(passages: Sequence[Passage]) -> list[Statement]:
    """The lengths of time that passages tell, and the ages."""
    found = (term_of(statement) for passage in passages for statement in passage.statements)
    return [one for one in found if _is_length(one) or age_told(one)]


def _is_length(statement: Statement) -> bool:
    value = statement.value
    if not isinstance(value, Quantity) or value.low != value.high:
        return False
    nth = value.unit == ORDINAL and UNITS.get(statement.about.lower()) == "day"
    return nth or value.unit in _MONTHS or value.unit in _DAYS or (value.unit == "hour" and value.low >= _HALF_A_DAY)


def _reached(lengths: Sequence[Statement], moments: Sequence[Moment], passage: Passage) -> Iterator[Reached]:
    for length in lengths:
        value = length.value
        if not isinstance(value, Quantity):
            continue
        for unit, number in _ways(value.unit, float(value.low)):
            for moment in moments:
                days = _shifted(moment, unit, number)
                if days is not None:
                    yield Reached(days, length, moment, passage)


def _ways(unit: str, number: float) -> Iterator[tuple[str, float]]:
    """How far a length of time, or an age, may lead: on, back, and to the last of so many days or the nth of them."""
    if unit == ORDINAL:
        yield "day", number - 1
    elif unit == "hour":
        yield from (("day", number // _DAY), ("day", number // _DAY + 1))
    else:
        unit = unit if unit in _MONTHS or unit in _DAYS else "year"
        yield from ((unit, number), (unit, -number))
        if unit == "day":
            yield unit, number - 1


def _shifted(moment: Moment, unit: str, number: float) -> Days | None:
    """The days of a moment so many units on or back; None where they cannot be told."""
    when = moment.when
    if not isinstance(when, Days) or not 0 < abs(number) <= _LONGEST:
        return None
    if not _EARLIEST < when.first.year < _LATEST:
        return None
    if unit in _DAYS:
        step = timedelta(round(number * _DAYS[unit]))
        return Days(when.first + step, when.last + step)
    months = number * _MONTHS[unit]
    if months != int(months):
        return None
    first, last = add_months(when.first, int(months)), add_months(when.last, int(months))
    return Days(first, last) if _EARLIEST < first.year < _LATEST else None


def _grain(value: PartialDate) -> str:
    """How finely a date is told: to the day, to a part of a year, or to the year."""
    start, end = value.core
    length = (end - start).days
    return "day" if length == 0 else "month" if length < _WHOLE_YEAR else "year"


def _fine(days: Days, grain: str) -> bool:
    """Whether what was reckoned is as fine as the claim."""
    length = (days.last - days.first).days
    return length == 0 if grain == "day" else length <= (_MONTH if grain == "month" else _YEAR)


def _meets(value: PartialDate, grain: str, days: Days) -> bool:
    """Whether the days reckoned lie in those that the claim names; a year may be told of either of its ends."""
    if not _fine(days, grain):
        return False
    start, end = value.window if value.modifier else value.core
    return start <= days.first and days.last <= end


# --- weekdays and years compared -----------------------------------------------------------------------------------


def _within_days(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """ "Horses can be seen on 13 September", where a fair "runs from 12 to 16 September"."""
    day = value.single_day
    if day is None:
        return None
    for passage in (p for face in view.faces[:FACES] for p in (face.passage, *_around(face.passage, view, _AROUND))):
        within = next((fact for fact in passage.statements if fact.kind == "date" and _holds(fact.value, day)), None)
        if within is not None:
            return supported(claim, f"one of the days “{within.text}”", [evidence_of(passage, within)])
    return None


def _on_a_weekday(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """ "On August 8", where a source tells of a stretch from the 6th to the 9th and then of its Saturday."""
    day = value.single_day
    if day is None:
        return None
    for source in view.corpus.sources[:_MOST_SOURCES]:
        dates = source.of_kind("date")
        if not any(_holds(fact.value, day) for fact in dates):
            continue
        for fact in dates:
            told = fact.value
            if isinstance(told, PartialDate) and told.weekday == day.isoweekday() and told.day is None:
                passage = view.corpus.passage(source, fact.sentence.index)
                if passage.terms & view.plain_terms:
                    return supported(claim, f"the {fact.text} of the days told", [evidence_of(passage, fact)])
    return None


def _holds(value: object, day: date) -> bool:
    """Whether a date is a short stretch of days with this one among them."""
    if not isinstance(value, PartialDate) or not value.bounds or value.start is None or value.end is None:
        return False
    return value.start <= day <= value.end and (value.end - value.start).days <= _STRETCH


def _in_figures(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """A day that a list or a diary writes in figures alone, which elsewhere may be a fraction or a number of a house:
    "15/9: council", "15.09."."""
    day = value.single_day
    if day is None or value.month is None:
        return None
    forms = {f"{d}{mark}{m}" for mark in "/." for d, m in ((day.day, day.month), (f"{day:%d}", f"{day:%m}"))}
    forms |= {f"{day.month}/{day.day}", f"{day:%m/%d}", f"{day:%Y%m%d}"}
    for source in view.corpus.sources[:_MOST_SOURCES]:
        for passage in view.corpus.passages_of(source)[:_MOST_PASSAGES]:
            words = passage.sentence.text.split()
            if any(word.strip(_MARKS) in forms for word in words):
                return supported(claim, "the day in figures", [evidence_of(passage)])
    return None


def _day_of_the_part(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """ "At the end of September", where a source tells of the 30th."""
    start, end = value.core
    if value.modifier not in ("early", "mid", "late") or value.month is None or (end - start).days > _STRETCH:
        return None
    for source in view.corpus.sources[:_MOST_SOURCES]:
        for fact in source.of_kind("date"):
            day = fact.value.single_day if isinstance(fact.value, PartialDate) else None
            if day is not None and start <= day <= end:
                passage = view.corpus.passage(source, fact.sentence.index)
                return supported(claim, f"“{fact.text}” lies in it", [evidence_of(passage, fact)])
    return None


def _year_before(claim: Statement, value: PartialDate, view: SentenceView) -> Judgement | None:
    """ "A little less than in 2024", where a passage compares 2025 with the year before; or the draft is of 2025."""
    if value.start is None or value.anchoring != "absolute" or value.day is not None or not _compared(claim):
        return None
    following = value.start.year + 1
    for passage in (face.passage for face in view.faces[:FACES]):
        for fact in passage.statements:
            told = fact.value
            if isinstance(told, PartialDate) and told.start and told.start.year == told.year == following:
                return supported(claim, f"the year before “{fact.text}”", [evidence_of(passage, fact)])
    today = view.sentence.document.dateline
    if today is not None and today.year == following:
        return supported(claim, "the year before the draft's", [])
    return None


def _compared(claim: Statement) -> bool:
    """Whether something is compared with a date, in one phrase: not in "more than a year later, in May 2024"."""
    before = claim.sentence.lower_before(claim.start, _COMPARED)
    last = max((n for n, word in enumerate(before) if word in COMPARED_WITH), default=len(before))
    return last < len(before) and "," not in before[last:]


def years_ago(claim: Statement, view: SentenceView) -> Quantity | None:
    """The length of time in "nine years ago", as a figure; None for other dates."""
    value, today = claim.value, view.sentence.document.dateline
    if not isinstance(value, PartialDate) or value.start is None or today is None or value.month is not None:
        return None
    words = [token.lower for token in claim.sentence.tokens if claim.start <= token.start < claim.end]
    if not words or words[-1] not in AGO or value.anchoring != "deictic":
        return None
    years = Decimal(today.year - value.start.year)
    return Quantity(years, years, unit="year") if years > 0 else None
