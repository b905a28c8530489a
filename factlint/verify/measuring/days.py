"""Days told of one thing: what a date is told of, whether another could have stood in its place, and which passage's
day is meant where none, or a loosely resembling one, has the draft's."""

from __future__ import annotations

from functools import cache
from math import fsum
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded, header_terms
from factlint.language.en.calendar import TIMES
from factlint.language.en.saying import PLAINEST
from factlint.language.en.telling import (
    COMMON_EVENTS,
    COMPARED,
    LEADING,
    ON,
    ONE_EVENT,
    OPPOSED_EVENTS,
    SINCE,
    TIMES_OF,
    UNTIL,
    WHOLE_WEEK,
)
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.score import Clock
from factlint.verify.evidence.agreement import loosely_dated
from factlint.verify.evidence.candidates import PLAINLY_ALIGNED, Candidate
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.slips import month_beside_day, other_grain, other_year
from factlint.verify.evidence.telling import leads_on, ruled_out
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView

SURELY, MARGIN = 0.6, 0.2
"""The probability from which a source's weekday stands against a draft's own day, and by how much it must be
nearer than that."""
TO_THE_DAY = 0.1
"""The probability of a fact that tells of a claim's very day from which no loosely resembling passage accuses it."""
_FROM, _CHANGED_FROM = 5, "from"
"""Words before a date among which this one and a number stand that something has changed from."""
_LEADING = 3  # words right before a date that tell what it is
_SAID = "said"
_SURELY_ALIGNED = 0.7
"""How alike the words beside two dates are where the one stands in the other's place beyond doubt."""
_SURE = 0.9
LIKELY = 0.3
"""The probability from which a date is of the claim's very event."""
_FOLLOWED = 0.25
"""The share of a sentence that a passage says whose source's own day is the one meant."""
_HALF_YEAR = 183  # days
_WEEK = 7
"""Days within which a mere weekday and a date may be taken for one another."""


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


# --- what a date is told of ----------------------------------------------------------------------------------------


def told_of(statement: Statement) -> tuple[frozenset[str], frozenset[str]]:
    """The terms of a date's clause, and those of the rest of its sentence."""
    sentence = statement.sentence
    clause = event_terms(folded(_clause(statement)))
    whole = event_terms(folded(t for t in sentence.tokens if not statement.start <= t.start < statement.end))
    return clause, (whole | header_terms(sentence)) - clause


def _clause(statement: Statement) -> list[Token]:
    """The words of a date's clause, its own left out: "since" or "before" right ahead of it begins none, and a clause
    that says nothing else is told of what stands before it ("made in Tarn since 1884", "13.4 seconds, from 1998")."""
    sentence, first = statement.sentence, _led_from(statement)
    clause = clause_of(sentence, first, statement.end)
    told = [token for token in clause if not first <= token.start < statement.end]
    if any(folded(told)):
        return told
    earlier = [t for t in sentence.tokens if t.end <= min(first, clause[0].start if clause else first)]
    last = next((token for token in reversed(earlier) if token.shape in ("word", "number")), None)
    return told if last is None else clause_of(sentence, last.start, last.end)


def _led_from(statement: Statement) -> int:
    """Where a date starts with the word that leads to it, where that might begin a clause too."""
    before = [token for token in statement.sentence.tokens if token.end <= statement.start][-_LEADING:]
    led = next((token for token in reversed(before) if token.lower not in ON), None)
    return led.start if led is not None and led.lower in LEADING else statement.start


@cache
def _event_of() -> dict[str, str]:
    """For each word of one event the one that stands for all of its line."""
    found: dict[str, str] = {}
    for line in ONE_EVENT:
        words = line.split()
        for word in words:
            found.setdefault(fold(word) or word, fold(words[0]) or words[0])
    return found


def event_terms(terms: Iterable[str]) -> frozenset[str]:
    """Terms without bare numbers, words of one event as one."""
    known = _event_of()
    return frozenset(known.get(term, term) for term in terms if not term.isdigit())


@cache
def times() -> frozenset[str]:
    """The terms that tell when something was, and not what."""
    return event_terms(term for word in TIMES_OF | TIMES if (term := fold(word)))


@cache
def plain_times() -> frozenset[str]:
    """These, and the terms for the beginning or the end of anything."""
    return times() | event_terms(term for word in COMMON_EVENTS if (term := fold(word)))


def names_in(sentence: Sentence, statements: Sequence[Statement]) -> frozenset[str]:
    """The terms of a sentence's names: words with a capital, and the first one where a name begins with it."""
    opening = any(statement.kind == "name" and statement.start == 0 for statement in statements)
    return event_terms(folded(t for t in sentence.tokens if t.text[:1].isupper() and (t.start or opening)))


def plainly_dated(claim: Statement) -> bool:
    """Whether a date is told by its day or its month, and not from another day or loosely."""
    value = claim.value
    if isinstance(value, Clock):
        return True
    if not isinstance(value, PartialDate) or value.modifier or value.season or value.recurring:
        return False
    if value.side in ("before", "after"):
        return False
    return bool(value.bounds) or not (value.month is value.weekday is value.year is None)


def may_be_meant(claim: Statement, fact: Statement, view: SentenceView) -> bool:
    """Whether a fact's date could have stood in the claim's place: as fine, at the same end, and nobody else's."""
    if side_of(claim) != side_of(fact) or opposed(claim, fact):
        return False
    if other_grain(claim.value, fact.value) and not (side_of(claim) and month_beside_day(claim.value, fact.value)):
        return False
    if (claim.kind == "date" and _of_another_time(claim, fact)) or lead_of(fact) not in ("", lead_of(claim)):
        return False
    others = (other for other in (*view.claims, *view.before) if other.kind == claim.kind and other is not claim)
    alike = (other for other in others if not (is_dateline(other) or other_grain(other.value, fact.value)))
    return not any(other.value.compare(fact.value) is Comparison.AGREE for other in alike)


def opposed(claim: Statement, fact: Statement) -> bool:
    """Whether one date is told of a beginning and the other of an end, or of a coming and a going."""
    mine, its = told_of(claim)[0], told_of(fact)[0]
    return any(
        one in mine and one not in its and other in its and other not in mine
        for pair in _opposites()
        for one, other in (pair, pair[::-1])
    )


@cache
def _opposites() -> tuple[tuple[str, str], ...]:
    known = _event_of()
    return tuple(
        (known.get(fold(a) or a, fold(a) or a), known.get(fold(b) or b, fold(b) or b)) for a, b in OPPOSED_EVENTS
    )


def _of_another_time(claim: Statement, fact: Statement) -> bool:
    """Whether two dates are an event and its anniversary; or one of them is a mere weekday, as what has just happened
    is told, and the other lies in another week, or beyond the draft's day."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return True
    day, other = mine.start, theirs.start
    if day is None or other is None:
        return False
    today = claim.sentence.document.dateline
    if mine.day is not None and (day.month, day.day) == (other.month, other.day):
        return today is None or not _on_two_sides(claim, fact, today)
    if (mine.month is None) == (theirs.month is None):
        return False
    return abs((day - other).days) > _WEEK or (today is not None and min(day, other) < today < max(day, other))


def lead_of(statement: Statement) -> str:
    """What the words right before a date make of it: the day of telling, one to compare with, or its whole week."""
    before = statement.sentence.lower_before(statement.start, _LEADING)
    for word in reversed(before):
        if word in PLAINEST:
            return _SAID
        if word in COMPARED or word in WHOLE_WEEK:
            return word
        if word not in ON:
            break
    return ""


def one_of_telling(claim: Statement, found: Candidate) -> bool:
    """Whether one of two conflicting days is that on which somebody told of it, and the other that of the event."""
    if claim.kind != "date" or found.comparison is not Comparison.CONFLICT:
        return False
    return (lead_of(claim) == _SAID) != (lead_of(found.fact) == _SAID)


def to_come_and_past(claim: Statement, found: Candidate) -> bool:
    """Whether one of two conflicting dates lies wholly behind the day of writing and the other wholly ahead of it.

    Whoever tells of what is to come takes it for nothing that has been: "is out until mid-December" is no slip for the
    day on which he was sent off.
    """
    today = claim.sentence.document.dateline
    if claim.kind != "date" or found.comparison is not Comparison.CONFLICT or today is None:
        return False
    if side_of_today(claim.value, today) > 0 and _is_day_of_its_text(found.fact, today):
        return True
    return _on_two_sides(claim, found.fact, today) and not other_year(claim.value, found.fact.value)


def _is_day_of_its_text(fact: Statement, today: date) -> bool:
    """Whether a date is the day of the source that tells it, which the draft has seen: what it tells has been."""
    own = fact.sentence.document.dateline
    return own is not None and own <= today and isinstance(fact.value, PartialDate) and fact.value.single_day == own


def beside_a_table(claim: Statement, fact: Statement) -> bool:
    """Whether a date stands in a table of the draft, and the other in none: it is told of its row and column, whose
    words sentences share without telling of the cell."""
    return claim.kind == "date" and claim.sentence.block.kind == "cell" and fact.sentence.block.kind != "cell"


def _on_two_sides(one: Statement, other: Statement, today: date) -> bool:
    return side_of_today(one.value, today) * side_of_today(other.value, today) < 0


def on_the_day_of_its_record(claim: Statement, found: Candidate) -> bool:
    """Whether a mere weekday is the day of the very source that tells of one farther off: on Thursday it was agreed,
    by Thursday's minutes, to raise the fee "from 1 January"."""
    mine, theirs, own = claim.value, found.fact.value, found.passage.source.document.dateline
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate) or not loosely_dated(claim):
        return False
    if own is None or mine.single_day != own or found.comparison is not Comparison.CONFLICT:
        return False
    return in_another_week(found.fact, own)


def in_another_week(fact: Statement, own: date) -> bool:
    """Whether what is told of lies farther from a day than what has just happened, or is about to."""
    value = fact.value
    if not isinstance(value, PartialDate):
        return False
    return all(day is None or abs((day - own).days) > _WEEK for day in (value.start, value.end))


def in_its_very_place(found: Candidate) -> bool:
    """Whether a conflicting date surely is what a source has where the draft has its own: no reckoning leads there."""
    sure = found.same.probability >= _SURE and found.same.named("aligned") >= _SURELY_ALIGNED
    return sure and isinstance(found.fact.value, PartialDate)


def day_of_the_record(claim: Statement, view: SentenceView) -> tuple[Passage, Statement] | None:
    """The day of the source that tells the sentence and no other day of it, where a weekday is another of that week:
    minutes, results and logs are of the day that they tell of."""
    value, today = claim.value, claim.sentence.document.dateline
    if not isinstance(value, PartialDate) or value.weekday is None or value.day is not None or not view.faces:
        return None
    face, told = view.faces[0], value.single_day
    own = face.passage.sentence.document.dateline
    if face.coverage < _FOLLOWED or None in (own, told, today) or own is None or today is None or told is None:
        return None
    if own == told or not 0 <= (today - own).days <= _WEEK or not 0 <= (today - told).days <= _WEEK:
        return None
    days = [fact for fact in face.passage.statements if isinstance(fact.value, PartialDate)]
    days = [fact for fact in days if not in_another_week(fact, own)]
    if any(fact.value.single_day != own for fact in days if isinstance(fact.value, PartialDate)):
        return None
    source = face.passage.source
    dated = (f for f in source.of_kind("date") if isinstance(f.value, PartialDate) and f.value.single_day == own)
    fact = next(iter(days), None) or next(dated, None)
    return (view.corpus.passage(source, fact.sentence.index), fact) if fact is not None else None


def weekday_amiss(claim: Statement, agreeing: Sequence[Candidate]) -> Candidate | None:
    """The fact that has a claim's day and month, and a year that makes another weekday of it than the claim's:
    "Wednesday 29 October", and a source has 29 October of a year in which that was none."""
    mine = claim.value
    if not isinstance(mine, PartialDate) or mine.weekday is None or mine.day is None or mine.year is not None:
        return None
    for found in agreeing:
        theirs = found.fact.value
        day = theirs.single_day if isinstance(theirs, PartialDate) and theirs.year is not None else None
        if day is None or (day.month, day.day) != (mine.month, mine.day) or found.same.probability < LIKELY:
            continue
        if day.isoweekday() != mine.weekday:
            return found
    return None


def no_rival(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting date could never have stood in a date's place: one compared with beside one that is not
    ("than in 2024"), one ruled out ("not this year"), a day told from today beside a year, a first beside a last."""
    mine, theirs = claim.value, found.fact.value
    conflict = found.comparison is Comparison.CONFLICT
    if not conflict or not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    old, other = (lead_of(one) in COMPARED or _told_from(one) for one in (claim, found.fact))
    years = mine.year is not None and mine.month is None and theirs.year is None and theirs.weekday is not None
    some = mine.month is None and mine.anchoring == "partial" and theirs.anchoring == "deictic"  # "one Sunday"
    never = old != other or some or years or leads_on(claim, found.fact) or opposed(claim, found.fact)
    return never or (ruled_out(found.fact) and not ruled_out(claim))


def _told_from(statement: Statement) -> bool:
    """Whether a date is that of a value from which something has changed: "up from 27 in week 10"."""
    before = statement.sentence.lower_before(statement.start, _FROM)
    return _CHANGED_FROM in before and any(word.isdigit() for word in before[before.index(_CHANGED_FROM) :])


def rather_there(claim: Statement, accusing: Candidate, candidates: Sequence[Candidate], view: SentenceView) -> bool:
    """Whether the accusing passage has the claim's date too, and tells as much of the claim's clause of it."""
    there = [c for c in candidates if c.comparison is Comparison.AGREE and c.passage is accusing.passage]
    if claim.kind != "date" or not there or accusing.same.named("aligned") >= _SURELY_ALIGNED:
        return False
    mine, its = told_of(claim)[0], told_of(accusing.fact)[0]
    weigh = view.corpus.weights
    for other in (told_of(c.fact)[0] for c in there):
        if fsum(weigh[t] for t in mine & (its - other)) <= fsum(weigh[t] for t in mine & (other - its)):
            return True
    return False


def side_of_today(value: object, today: date) -> int:
    """-1 where all readings of a date are over, 1 where all are to come, 0 elsewhere."""
    if not isinstance(value, PartialDate):
        return 0
    readings = value.readings
    if any(_nearer_in_another_year(one, today) for one in readings):
        return 0
    if all(one.end is not None and (one.end < today or _mostly_over(one, today)) for one in readings):
        return -1
    return 1 if all(one.start is not None and one.start > today for one in readings) else 0


def _mostly_over(value: PartialDate, today: date) -> bool:
    """Whether more of a written range lies behind a day than ahead of it: "from January to March", told on 24 March."""
    start, end = value.start, value.end
    return bool(value.bounds) and start is not None and end is not None and today - start > end - today


def _nearer_in_another_year(value: PartialDate, today: date) -> bool:
    """Whether a day or month without its year was put farther from the day of writing than it need be: the tense tells
    that badly."""
    if value.year is not None or value.month is None or value.start is None or value.anchoring != "deictic":
        return False
    return abs((value.start - today).days) > _HALF_YEAR


def side_of(statement: Statement) -> str:
    """Whether a date is the last day or the first of what is told."""
    before = statement.sentence.lower_before(statement.start, 1)
    return "last" if not UNTIL.isdisjoint(before) else "first" if not SINCE.isdisjoint(before) else ""
