"""Times that no source states but that passed between two of its days, or up to the draft's; and days reckoned so."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.calendar import AND, CARDINALS, IN
from factlint.language.en.counted import NAMED_HOURS
from factlint.language.en.reckoning import (
    AFTER,
    AGE_APART,
    BEFORE,
    BEFOREHAND,
    ELAPSED,
    FROM,
    HAS,
    LASTING,
    LATER,
    PERIODS,
    PLANNED,
    SEASONS,
    SINCE_THEN,
    SOONER,
    STILL_TO_COME,
    TAKEN,
    UP_TO,
)
from factlint.language.en.tense import INFINITIVE_MARK
from factlint.language.en.units import WORDS
from factlint.records import NamedTuple, replace
from factlint.text.document import from_on
from factlint.values.dates.calendar_arithmetic import Days, add_months
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock
from factlint.values.quantities.units import COUNT, dimension, to_base
from factlint.verify.evidence.telling import former
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.reckoning import operands as near
from factlint.verify.reckoning.coincidence import BESIDE, TOLD, UNTOLD, chance_hits, meets
from factlint.verify.reckoning.derived import FACES, cues_near, others, supported
from factlint.verify.reckoning.scopes import around
from factlint.verify.reckoning.times.elapsed import Moment, Passing, ages, moments_of, sharpest, spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7}
_LONGEST, _EARLIEST, _LATEST = 200, 1000, 3000  # how much of a unit, and the years, that anybody reckons with
_FROM_NOW = 0.7  # chance hits allowed where "in" says that a time is counted from today
_IN_DAYS = {"week": Decimal(7), "fortnight": Decimal(14), "month": Decimal("30.436875")}
_IN_DAYS_ABOUT = {"week": "=", "fortnight": "=", "month": "~"}
_ROUNDED = Decimal("0.09")  # by what share a time told in weeks may differ from the same in months
_CALLED = {3: "quarter", 6: "half-year", 12: "year"}  # months
_PASSAGES = 120  # of a source, that are searched
_REACH = 3  # words on either side of a length of time that say which way it is counted


def passed(
    claim: Statement, value: Quantity, view: SentenceView, fact: Statement | None = None, *, sure: bool = False
) -> Judgement | None:
    """A time between two moments, one of them in a passage near the claim or sharing its words.

    `sure` leaves as little to chance as for a claim whose words tell of no reckoning.
    """
    value = as_time(claim, value)
    if dimension(value.unit) != "time" or between_ages(claim, value):
        return None
    if (
        told_as := _told_as(claim, value, view)
        or _accounts_period(claim, value, view)
        or _run_of_days(claim, value, view)
    ):
        return told_as
    own = [*moments_of(others(claim, view)), *_named_hours(claim)]
    day = view.sentence.document.dateline
    today = [Moment(Days(day, day), "the day of writing")] if day and not _of_its_own(claim) else []
    told = not sure and (claim.about == "age" or not ELAPSED.isdisjoint(cues_near(claim)) or _ahead(claim))
    for passages in _moment_scopes(claim, view):
        found = [m for p in passages for m in moments_of(p.statements, p)][: near.MOST]
        pairs = [
            pair
            for pair in spans(value.unit, found + own + today, age=claim.about == "age")
            if any(m.passage is not None for m in (pair.first, pair.last))
        ]
        if claim.about == "age":
            pairs = sharpest(ages(pairs, [moment.when for moment in own + today]))
        for pool, limit in _pools(claim, pairs, told=told, accused=fact is not None):
            hits = [pair for pair in pool if any(meets(value, between) for between in pair.lengths)]
            if fact is not None:
                hits = [pair for pair in hits if fact in (pair.first.statement, pair.last.statement)]
            if not hits or chance_hits(_to_the_day(value, hits), _each_once(value, pool)) > limit:
                continue
            first, second, _ = hits[0]
            evidence = [evidence_of(m.passage, m.statement) for m in (first, second) if m.passage is not None]
            return supported(claim, f"the time from “{first.text}” to “{second.text}”", list(evidence))
    return None


def _of_its_own(claim: Statement) -> bool:
    """Whether a length of time is told of what took it, or up to something that is named, and so not up to today:
    "the answer took five weeks", "three days before the vote"."""
    ahead, behind = near.words_before(claim.sentence, claim.start, _REACH), claim.sentence.lower_after(claim.end, 1)
    return not TAKEN.isdisjoint(ahead) or not BEFORE.isdisjoint(behind)


def _pools(
    claim: Statement, pairs: list[Passing], *, told: bool, accused: bool
) -> Iterator[tuple[list[Passing], float]]:
    """The times that may be meant, with the chance hits that are allowed: those up to the day of writing or from it,
    all, those that a source tells in one sentence, and those between any two moments of the sources. The last two
    clear no claim that stands accused."""
    if told or _in(claim):
        yield _with_today(pairs, claim), _FROM_NOW if _in(claim) else TOLD
    if _ahead(claim):
        return
    yield pairs, TOLD if told else UNTOLD
    if accused:
        return
    yield [pair for pair in pairs if _in_one_sentence(pair)], TOLD if told else BESIDE
    if told:
        yield [pair for pair in pairs if pair.first.passage and pair.last.passage], TOLD


def _in_one_sentence(pair: Passing) -> bool:
    """Whether a source tells two moments in one sentence: "from 42 in 2015 to 21 in 2025"."""
    first, last = pair.first.statement, pair.last.statement
    return first is not None and last is not None and first is not last and first.sentence is last.sentence


def _named_hours(claim: Statement) -> Iterator[Moment]:
    """The times of day that a claim's sentence calls by their name: "20 minutes before midnight"."""
    for token in claim.sentence.tokens:
        if token.lower in NAMED_HOURS:
            yield Moment(Clock(NAMED_HOURS[token.lower] * 60), token.text)


def _to_the_day(value: Quantity, hits: list[Passing]) -> Quantity:
    """ "At least eleven days", where just eleven passed, is met as hardly by chance as "eleven days"."""
    exact = value.low == value.high and any(length.low == value.low for pair in hits for length in pair.lengths)
    return replace(value, operator="=") if exact and value.operator in (">=", "<=") else value


def _with_today(pairs: list[Passing], claim: Statement) -> list[Passing]:
    """The times up to the day of writing ("for two months"), or from it on ("two more years")."""
    ahead = _ahead(claim) or _in(claim)
    return [p for p in pairs if any(m.statement is None and _is_end(m, p, last=not ahead) for m in (p.first, p.last))]


def _in(claim: Statement) -> bool:
    """Whether a length of time is told as "in two weeks": from today on, or how long something took."""
    return not IN.isdisjoint(near.words_before(claim.sentence, claim.start, 1))


def _ahead(claim: Statement) -> bool:
    """Whether a length of time is still to come: "two more years"."""
    beside = [*near.words_before(claim.sentence, claim.start, 2), *claim.about.lower().split()]
    return not STILL_TO_COME.isdisjoint(beside)


def _is_end(moment: Moment, pair: Passing, *, last: bool) -> bool:
    """Whether the other moment lies wholly before this one (`last`), or behind it."""
    other = pair.first if moment is pair.last else pair.last
    if not isinstance(moment.when, Days) or not isinstance(other.when, Days):
        return False
    return other.when.first < moment.when.first if last else other.when.last > moment.when.last


def _each_once(value: Quantity, pool: Iterable[Passing]) -> Iterable[Quantity]:
    """Of each two statements one length, whatever readings they have."""
    found: dict[tuple[int, int], Quantity] = {}
    for pair in pool:
        key = id(pair.first.statement), id(pair.last.statement)
        if pair.lengths and (key not in found or not meets(value, found[key])):
            found[key] = _nearest(value, pair)
    return found.values()


def _nearest(value: Quantity, pair: Passing) -> Quantity:
    """Of the ways to count one time, that which the claim meets: they are one chance."""
    return next((length for length in pair.lengths if meets(value, length)), pair.lengths[0])


def _told_as(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The same time told by another noun, unit or sort of words: "a three-year contract" runs for three seasons, "three
    weeks to appeal" are "within 21 days", and two months about eight weeks."""
    for face in view.faces:
        for fact in face.passage.statements:
            length = term_of(fact).value
            if not isinstance(length, Quantity) or dimension(length.unit) != "time":
                continue
            same = claim.value != value and length.unit == value.unit and meets(value, length)
            if same or _in_other_units(value, length):
                return supported(claim, f"the time of “{fact.text}”", [evidence_of(face.passage, fact)])
    return None


def _in_other_units(value: Quantity, length: Quantity) -> bool:
    """Whether a length of time is another one told in greater or smaller units, and rounded to them."""
    if value.unit == length.unit or value.low != value.high or length.low != length.high or not length.low:
        return False
    mine, theirs = to_base(value.low, value.unit), to_base(length.low, length.unit)
    return abs(mine - theirs) <= _ROUNDED * theirs


def _run_of_days(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "A two-day conference" was on the two days that a passage tells; few drafts have one."""
    if value.unit != "day" or "-" not in claim.text:
        return None
    from factlint.verify.reckoning.times.day_runs import run_of_days

    return run_of_days(claim, value, view)


def _accounts_period(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """ "The 12 months to June" are the year, "the three months to June" the quarter, that a company tells of."""
    called = PERIODS.get(int(value.low)) if value.unit == "month" and value.low == value.high else None
    if called is None or UP_TO.isdisjoint(claim.sentence.lower_after(claim.end, 1)):
        return None
    sources = {id(face.passage.source): face.passage.source for face in view.faces}
    for source in sources.values():
        for passage in view.corpus.passages_of(source)[:_PASSAGES]:
            if not called.isdisjoint(passage.sentence.lowers):
                return supported(claim, f"the {_CALLED[int(value.low)]} told of", [evidence_of(passage)])
    return None


def as_time(claim: Statement, value: Quantity) -> Quantity:
    """A count of seasons or of "more years" as a time; "two weeks and a day" as so many days."""
    noun = claim.about.lower().split()[-1:]
    if value.unit in _IN_DAYS and (more := _and_days(claim)):
        number = (value.low * _IN_DAYS[value.unit]).to_integral_value() + more
        return replace(value, low=number, high=number, unit="day", operator=_IN_DAYS_ABOUT[value.unit])
    if value.unit != COUNT or not noun:
        return value
    unit = "year" if noun[0] in SEASONS else WORDS.get(noun[0], "")
    return replace(value, unit=unit) if unit and dimension(unit) == "time" else value


def _and_days(claim: Statement) -> int:
    """The days that a length of time goes on with: 1 in "two weeks and a day"; none elsewhere."""
    after = claim.sentence.lower_after(claim.end, 3)
    if len(after) < _REACH or after[0] not in AND or WORDS.get(after[2]) != "day":
        return 0
    return CARDINALS.get(after[1], 0)


def between_ages(claim: Statement, value: Quantity) -> bool:
    """Whether so many years lie between two ages: "nine years younger"."""
    after = [token.lower for token in from_on(claim.sentence.words, claim.end, 2)]
    return value.unit == "year" and not AGE_APART.isdisjoint(after)


def day_counted(
    claim: Statement, value: PartialDate, view: SentenceView, fact: Statement | None = None
) -> Judgement | None:
    """The day that a length of time leads to."""
    day = view.sentence.document.dateline
    faces = [face.passage for face in view.faces[:FACES]]
    behind = [p for p in (view.corpus.neighbour(passage, 1) for passage in faces) if p is not None]
    passages = [(passage, view.corpus.neighbour(passage, -1)) for passage in dict.fromkeys([*faces, *behind])]
    found = counted(value, passages, Days(day, day) if day else None, planned=_was_planned(claim))
    if found is None or (fact is not None and found.moment.statement is not fact):
        return None
    how = f"“{found.length.text}” counted from “{found.moment.text}”"
    return supported(claim, how, [evidence_of(found.passage, found.length)])


def _was_planned(claim: Statement) -> bool:
    """Whether words before a date say that it had been another's place: "forward from 2038", "instead of in May"."""
    before = near.words_before(claim.sentence, claim.start, _REACH)
    return former(claim) or not FROM.isdisjoint(before) or not BEFOREHAND.isdisjoint(before)


def _moment_scopes(claim: Statement, view: SentenceView) -> Iterator[list[Passage]]:
    faces = view.faces[:FACES]
    yield from ([face.passage] for face in faces)
    yield around(view)
    for face in faces[:1]:
        source = view.corpus.passages_of(face.passage.source)
        words = _words_about(claim)
        yield [p for p in source if words & p.terms]
        yield list(source)


def _words_about(claim: Statement) -> frozenset[str]:
    """The terms right after a claim: what is so old, what lasted so long."""
    tokens = [token for token in claim.sentence.after(claim.end) if token.shape == "word"][:4]
    return frozenset(fold(token.lower) for token in tokens if len(token.text) > 3)


# --- days that a length of time leads to -----------------------------------------------------------------------------


class Counted(NamedTuple):
    """A length of time counted from a moment."""

    length: Statement
    moment: Moment
    passage: Passage


def counted(
    value: PartialDate,
    passages: Iterable[tuple[Passage, Passage | None]],
    today: Days | None,
    *,
    planned: bool = False,
) -> Counted | None:
    """The length of time in one of these passages by which the date follows from its day, from that told in the
    sentence before it, or from the day of writing; where the date had only been `planned`, from the one that came
    instead."""
    if value.start is None or value.end is None or value.weekday is not None:
        return None
    for passage, before in passages:
        for length in [term_of(statement) for statement in passage.statements]:
            for moment, sign in _starts(passage, before, length, today, planned=planned):
                if _leads(value, moment, length, sign):
                    return Counted(length, moment, passage)
    return None


def _starts(
    passage: Passage, before: Passage | None, length: Statement, today: Days | None, *, planned: bool
) -> Iterator[tuple[Moment, int]]:
    """The moments that a length of time is counted from, and which way: forward where it is told how long something
    takes, back where it is told what came so much later, back from the day of writing for what has lasted so long."""
    if not isinstance(length.value, Quantity) or length.value.unit not in (*_MONTHS, *_DAYS) or length.about:
        return
    after = length.sentence.lower_after(length.end, _REACH)
    ahead = near.words_before(length.sentence, length.start, _REACH)
    told = (passage,) if before is None else (passage, before)
    moments = [moment for p in told for moment in moments_of(p.statements, p)]
    sooner = planned and not SOONER.isdisjoint(after[:1]) and not PLANNED.isdisjoint(after[1:])
    if sooner or not LASTING.isdisjoint(ahead):
        yield from ((moment, 1) for moment in moments)
    if not AFTER.isdisjoint(ahead[:1]):
        yield from ((moment, -1) for moment in moments)
    if length.kind == "date":
        yield from ((moment, 1) for moment in moments)
    own = passage.sentence.document.dateline
    if own is not None and not HAS.isdisjoint(ahead) and after[:1] == [INFINITIVE_MARK]:
        yield Moment(Days(own, own), "the day it was told"), 1
    if not LATER.isdisjoint(after):
        now = [Moment(today, "the day of writing")] if today else []
        yield from ((moment, -1) for moment in (*moments, *now))
    if today is not None and not SINCE_THEN.isdisjoint(ahead) and not HAS.isdisjoint(length.sentence.lowers):
        yield Moment(today, "the day of writing"), -1


def term_of(statement: Statement) -> Statement:
    """A term ("within 42 days") as the length of time that it is, everything else as it stands."""
    value = statement.value
    if not isinstance(value, PartialDate) or not value.offset or not value.resolved:
        return statement
    unit = value.offset.rstrip("-+0123456789")
    number = Decimal(value.offset.removeprefix(unit))
    return replace(statement, value=Quantity(number, number, unit=unit)) if number > 0 else statement


def _leads(value: PartialDate, moment: Moment, length: Statement, sign: int) -> bool:
    """Whether the time, counted from the moment, ends in the month or year, or on the day, that the value names."""
    quantity = length.value
    if not isinstance(quantity, Quantity) or not isinstance(moment.when, Days) or quantity.low != quantity.high:
        return False
    number = int(quantity.low)
    assert value.start is not None
    first = moment.when.first
    if number != quantity.low or number > _LONGEST or not _EARLIEST < first.year < _LATEST:
        return False
    if quantity.unit in _DAYS:
        return first == moment.when.last and first + timedelta(sign * number * _DAYS[quantity.unit]) == value.single_day
    if value.day is not None and not value.modifier and moment.when.last == first:
        return add_months(first, sign * number * _MONTHS[quantity.unit]) == value.single_day
    if value.day is not None or (moment.when.last - first).days > (31 if value.month is not None else 366):
        return False
    there = add_months(first, sign * number * _MONTHS[quantity.unit])
    month = value.month is None or there.month == value.start.month
    if value.month is None and quantity.unit != "year":
        return False
    return month and there.year == value.start.year
