"""Years of a life that no source states: ages at a day, from a birth or from an age that they tell, and years between
two ages.

"Left at 25" follows from a birth in February 1933 and a leaving in October 1958, "a pilot for 21 of her 35 years" from
"Moll, 35, has flown since she was 14". A life has few such days, so that chance has little room.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, islice
from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.reckoning import AGE_AT, BORN, OF, SAYS_AGE
from factlint.records import NamedTuple
from factlint.values.dates.calendar_arithmetic import Days
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.coincidence import BESIDE, TOLD, chance_hits, meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operands import words_before
from factlint.verify.reckoning.scopes import whole_sources
from factlint.verify.reckoning.times.elapsed import Moment, moments_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

OLDEST = 120
_BEFORE_A_BIRTH = 16
"""Words and commas from "born" to its date: "born in Szeged, Hungary, to a machinist and a seamstress, on 4 August"."""
_MOMENTS, _WORDS = 40, 2
_LEAP = timedelta(days=1)
_NO_BIRTHDAY = timedelta(days=45)
"""How long after an age is told, or before, it is taken to be the same."""


class Birth(NamedTuple):
    """The days on which somebody may have been born, and what tells them."""

    when: Days
    statement: Statement
    passage: Passage
    told: date | None = None
    """The day on which an age was told that leads back to the birth."""


def lived(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that an age, or a number of years, follows from days and ages of a life."""
    years = _as_years(claim, value)
    if years is None:
        return None
    passages = list(whole_sources(view))
    aged = claim.about == AGE_NOUN or value.unit == COUNT
    return (_since_birth(claim, years, passages, view) if aged else None) or _between_ages(claim, years, passages)


def _as_years(claim: Statement, value: Quantity) -> Quantity | None:
    """The value in years, where it may be an age or years of a life; None where it counts something else."""
    if value.low != value.high or not 0 < value.low < OLDEST or value.low != value.low.to_integral_value():
        return None
    if value.unit == "year":
        return value
    if value.unit != COUNT or claim.about or value.operator not in ("=", "~"):
        return None
    at = not AGE_AT.isdisjoint(words_before(claim.sentence, claim.start, 1))
    return Quantity(value.low, value.high, value.operator, "year", value.grain) if at and _ends(claim) else None


def _ends(statement: Statement) -> bool:
    """Whether nothing is counted by a number: a comma, an end or a small word stands behind it."""
    after = next(iter(statement.sentence.after(statement.end, 1)), None)
    if after is not None and after.lower in OF:
        return False  # "four of them"
    return after is None or after.shape not in ("word", "number") or len(after.text) <= _SMALL_WORD


_SMALL_WORD = 4


# --- from a birth ------------------------------------------------------------------------------------------------


def _since_birth(
    claim: Statement, value: Quantity, passages: Sequence[Passage], view: SentenceView
) -> Judgement | None:
    births = list(_births(passages))
    if not births:
        return None
    found = list(islice((m for p in passages for m in moments_of(p.statements, p)), _MOMENTS))
    day = view.sentence.document.dateline
    own = [*moments_of(others(claim, view)), *([Moment(Days(day, day), "the day of writing")] if day else [])]
    reached = [(birth, moment, age) for birth in births for moment in own + found for age in _ages(birth, moment)]
    hits = [(birth, moment) for birth, moment, age in reached if meets(value, age)]
    if chance_hits(value, (age for *_, age in reached)) > TOLD:
        reached = [(birth, moment, age) for birth, moment, age in reached if _told_of(moment, view)]
        hits = [(birth, moment) for birth, moment, age in reached if meets(value, age)]
    if not hits or chance_hits(value, (age for *_, age in reached)) > TOLD:
        return None
    birth, moment = hits[0]
    evidence = [evidence_of(birth.passage, birth.statement)]
    if moment.passage is not None:
        evidence.append(evidence_of(moment.passage, moment.statement))
    return supported(claim, f"the age on “{moment.text}”, after “{birth.statement.text}”", list(evidence))


def _told_of(moment: Moment, view: SentenceView) -> bool:
    """Whether a moment is the draft's own, or that of something that the sentence speaks of in so many words."""
    return moment.passage is None or len(moment.passage.terms & view.plain_terms) >= _WORDS


def _births(passages: Sequence[Passage]) -> Iterator[Birth]:
    """Days of birth that the sources tell, or that an age on a day leads back to."""
    for passage in passages:
        told = not BORN.isdisjoint(passage.sentence.lowers)
        for moment in moments_of(passage.statements, passage) if told else ():
            near = words_before(passage.sentence, moment.statement.start, _BEFORE_A_BIRTH) if moment.statement else []
            if isinstance(moment.when, Days) and moment.statement and not BORN.isdisjoint(near):
                yield Birth(moment.when, moment.statement, passage)
        for statement, age in _told_ages(passage):
            day = _day_of(passage)
            if day is not None and day.year > age:
                first, last = _years_before(day, age + 1) + _LEAP, _years_before(day, age)
                yield Birth(Days(first, last), statement, passage, day)


def _day_of(passage: Passage) -> date | None:
    """The day on which a passage tells an age: the one told beside it, or that of its source."""
    days = [
        m.when.last for m in moments_of(passage.statements) if isinstance(m.when, Days) and m.when.first == m.when.last
    ]
    return days[0] if len(days) == 1 else passage.sentence.document.dateline


def _years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28))


def _ages(birth: Birth, moment: Moment) -> Iterator[Quantity]:
    """What somebody's age may be at a moment; nothing where it may be of several years."""
    when = moment.when
    if not isinstance(when, Days) or when.first <= birth.when.last or moment.statement is birth.statement:
        return
    if birth.told is not None and max(when.first - birth.told, birth.told - when.last) <= _NO_BIRTHDAY:
        return  # who was 91 last week is hardly 92
    least, most = _completed(birth.when.last, when.first), _completed(birth.when.first, when.last)
    if most - least <= 1 and 0 < most < OLDEST:
        for age in {least, most}:
            yield Quantity(Decimal(age), Decimal(age), unit="year")


def _completed(first: date, last: date) -> int:
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


# --- between two ages --------------------------------------------------------------------------------------------


def _between_ages(claim: Statement, value: Quantity, passages: Sequence[Passage]) -> Judgement | None:
    """ "For 21 years", where a source has somebody begin at 14 who is 35."""
    found: list[tuple[Passage, Statement, Statement, Quantity]] = []
    for passage in passages:
        for (one, first), (other, second) in combinations(_told_ages(passage), 2):
            apart = Decimal(abs(first - second))
            found.append((passage, one, other, Quantity(apart, apart, unit="year")))
    hits = [entry for entry in found if entry[3].low and meets(value, entry[3])]
    if not hits or chance_hits(value, (entry[3] for entry in found)) > BESIDE:
        return None
    passage, one, other, _ = hits[0]
    evidence = [evidence_of(passage, one), evidence_of(passage, other)]
    return supported(claim, f"the years between “{one.text}” and “{other.text}”", list(evidence))


def _told_ages(passage: Passage) -> list[tuple[Statement, int]]:
    return [(s, age) for s in passage.statements if s.kind == "figure" and (age := age_told(s))]


def age_told(statement: Statement) -> int:
    """The age that a statement tells, by its noun or by the words right beside a bare number; 0 where it tells none."""
    value = statement.value
    if not isinstance(value, Quantity) or value.low != value.high or value.operator != "=":
        return 0
    bare = value.unit == COUNT and not statement.about and value.low == value.low.to_integral_value()
    told = bare and not (SAYS_AGE | AGE_AT).isdisjoint(words_before(statement.sentence, statement.start, 1))
    if not (statement.about == AGE_NOUN or (told and _ends(statement))) or not 0 < value.low < OLDEST:
        return 0
    return int(value.low)
