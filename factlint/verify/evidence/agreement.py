"""Whether two values agree as people write them: where the algebra of values is too strict or too lax for prose."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.currencies import CENTS, COUNTRIES, MONEY_SIGNS, SHARED_NAMES, SHARED_SIGNS
from factlint.language.en.numbers import CARDINALS, TENS
from factlint.language.en.reckoning import SCALE_WORDS, TO
from factlint.language.en.telling import CLOSES, FIRST_DAY, LAST_DAY, OPENS
from factlint.language.en.units import WORDS
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import COUNT, PERCENT, dimension, is_currency, to_base
from factlint.verify.evidence.rates import other_rate
from factlint.verify.evidence.slips import alike, opposite_bounds, other_grain, slip_of

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.comparison import Value

LOOSE_UNITS = (frozenset({"t", "ton", "long-ton"}), frozenset({"nm", "nautical-mile"}), frozenset({"pound", "GBP"}),
               frozenset({"kt", "knot"}))  # fmt: skip
"""Units whose names, or signs, are used for one another in prose, whatever metrology says."""
_YEAR, _WEEK = "year", 7
_OPENING = 3
"""Words before a month among which a verb tells that something begins or ends in it."""
_ROUND = 2
"""Significant digits of a round number."""
_METRE, _MILLION = "m", 10**6
_MILLIONS = pattern(r"\d[mM]$")
"""Nobody tells metres from millions here but by what is counted."""
_WHOSE = frozenset(country for country, _ in COUNTRIES)
"""The words before a currency's name that say whose it is."""
SMALL = 10
"""A count below it is told exactly: "more than two" is not two."""
_BOUNDS = frozenset("<>")
FAR_APART = Decimal("1.6")
"""A bound so many times smaller or greater than a value was not said of it."""


def compare(claim: Statement, fact: Statement) -> Comparison:
    """Compare two values, and where they are of two dimensions ask whether one was slipped into the other."""
    if (end := _end_meant(claim, fact)) is not None and claim.value.compare(end) is Comparison.CONFLICT:
        return Comparison.CONFLICT
    answer = _compare(claim, fact)
    if (
        answer is not Comparison.CONFLICT
        and isinstance(claim.value, Quantity)
        and claim.value.same_dimension(fact.value)
    ):
        return Comparison.CONFLICT if other_rate(claim, fact) else answer
    return answer


def _end_meant(claim: Statement, fact: Statement) -> PartialDate | None:
    """The end of a fact's stretch of time in whose place a date stands that is told as the last or the first of one:
    "sat on the council until 2016", and a source has "from 2009 to 2019"."""
    theirs = fact.value
    if not isinstance(theirs, PartialDate) or not theirs.bounds or not isinstance(claim.value, PartialDate):
        return None
    before = claim.sentence.lower_before(claim.start, 1)
    if claim.value.bounds or not before or before[0] not in LAST_DAY | FIRST_DAY:
        return None
    return theirs.bounds[-1] if before[0] in LAST_DAY else theirs.bounds[0]


def _compare(claim: Statement, fact: Statement) -> Comparison:
    """The same, by whatever unit of time both are told."""
    mine, theirs = alike(claim, fact)
    if isinstance(mine, Quantity) and isinstance(theirs, Quantity):
        if mine.unit != theirs.unit:
            mine = _as_meant(claim, mine, theirs.unit)
            theirs = _as_meant(fact, theirs, mine.unit)  # one after the other: two that leave it open both give way
        same_digits = digits(mine.low) == digits(theirs.low)
        if not (same_digits or mine.same_dimension(theirs) or mine.direction_differs(theirs)):
            return Comparison.INCOMPARABLE  # as most pairs are
        if opposite_bounds(claim, fact):
            return Comparison.CONFLICT
        if mine.direction == theirs.direction and _same_text(claim, fact):
            return Comparison.AGREE  # "50m" is the same to a reader, metres or millions
        if same_digits and (
            _loosely_one(mine, theirs) or _bare(claim, fact) or _bare(fact, claim) or _one_bound(mine, theirs)
        ):
            return Comparison.AGREE
        if mine.unit != theirs.unit:
            if _bare_age(claim, fact) or _bare_age(fact, claim):
                return Comparison.AGREE
        elif _level_beside_change(claim, fact) or _level_beside_change(fact, claim):
            return replace(mine, direction="").compare(replace(theirs, direction=""))
    answer: Comparison = mine.compare(theirs)
    if (answer is Comparison.CONFLICT or _is_range(theirs)) and _only_one_age(claim, fact):
        return Comparison.INCOMPARABLE
    if answer is Comparison.CONFLICT and _of_other_grain(mine, theirs):
        return Comparison.INCOMPARABLE
    if answer is Comparison.CONFLICT and (_one_week(claim, fact) or _one_month(claim, mine, theirs)):
        return Comparison.AGREE
    if answer is Comparison.CONFLICT and (
        _said_roundly(mine, theirs) or (loosely_dated(claim) and _other_sort(mine, theirs))
    ):
        return Comparison.INCOMPARABLE
    if answer is Comparison.INCOMPARABLE and isinstance(mine, Quantity) and slip_of(mine, theirs):
        return answer if _counts_few(claim) or _counts_few(fact) else Comparison.CONFLICT
    return answer


def _said_roundly(mine: object, theirs: object) -> bool:
    """Whether a value is told as close to a number that somebody says in round terms: "just under 7 per cent", and a
    candidate's "seven per cent". A count of things is told as it is."""
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.operator not in ("~<", "~>"):
        return False
    round_told = theirs.operator == "=" and theirs.low == theirs.high and theirs.digits <= _ROUND
    return round_told and mine.unit == theirs.unit != COUNT and mine.low == theirs.low


def _level_beside_change(level: Statement, change: Statement) -> bool:
    """Whether the one is what a rate came to and the other by how much something moved: inflation that slowed to 2.6%
    says that prices rose by 2.6%."""
    one, other = level.value, change.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != PERCENT or not one.direction:
        return False
    return other.unit == PERCENT and _led_to(level) and not _led_to(change)


def _led_to(statement: Statement) -> bool:
    start = (statement.wide or (statement.start, 0))[0]
    before = statement.sentence.lower_before(start, 1)
    return bool(before) and before[0] in TO


def _as_meant(told: Statement, value: Quantity, unit: str) -> Quantity:
    """A value in another's unit, where its own words leave room for that: any currency's crowns, "1.9m" for millions,
    "nine strike days" for days."""
    if is_currency(unit) and is_currency(value.unit):
        return replace(value, unit=unit) if _may_be(told, unit) else value
    if value.unit == _METRE and _MILLIONS.search(told.text):
        return _scaled(value, unit) if is_currency(unit) else value
    if value.unit == COUNT and unit and _counts_units(told, unit):
        return replace(value, unit=unit)
    return value


def _may_be(money: Statement, currency: str) -> bool:
    """Whether an amount may be one of a currency: by a name that several share, of which the sentence does not say
    whose it is, by a bare sign, which at home is that of the place ("$6.90" for "S$6.90"), or in hundredths of any:
    "18 cents"."""
    text = money.text.lower()
    words = text.split()
    if len(words) > 1 and words[-1] in CENTS and MONEY_SIGNS.isdisjoint(text):
        return True
    if words[-1] in SCALE_WORDS and text[0].isdigit():  # "from 431 million crowns to 212 million"
        return isinstance(money.value, Quantity) and by_one_name(money.value.unit, currency)
    if currency in SHARED_SIGNS.get(text[0], frozenset()):
        return True
    whose = words[-2] if len(words) > 1 else ""
    return currency in SHARED_NAMES.get(words[-1], frozenset()) and whose not in _WHOSE


def by_one_name(one: str, other: str) -> bool:
    """Whether two currencies go by one name, as the crowns of several countries do."""
    return any({one, other} <= currencies for currencies in SHARED_NAMES.values())


def _scaled(value: Quantity, currency: str) -> Quantity:
    """So many millions of a currency."""
    low, high, grain = (number * _MILLION for number in (value.low, value.high, value.grain))
    return replace(value, low=low, high=high, grain=grain, unit=currency)


def _counts_units(count: Statement, unit: str) -> bool:
    """Whether what is counted is told by a unit's name, with a word before it: "620 vertical metres"."""
    noun = count.about.rpartition(" ")[2].lower()
    return bool(noun) and unit in (WORDS.get(noun), WORDS.get(noun + "s"))


def _counts_few(statement: Statement) -> bool:
    """Whether a small number counts something: "two leaders", or "all two", is no slip for "a two-day meeting"."""
    value = statement.value
    return isinstance(value, Quantity) and value.unit == COUNT and value.high < SMALL


def _only_one_age(claim: Statement, fact: Statement) -> bool:
    """Whether one length of time is an age and the other is none: "the 58-year-old" and "eight years"."""
    if (claim.about == AGE_NOUN) == (fact.about == AGE_NOUN):
        return False
    return all(isinstance(s.value, Quantity) and dimension(s.value.unit) == "time" for s in (claim, fact))


def _of_other_grain(mine: Value, theirs: Value) -> bool:
    """Whether one bare number is whole, the other has decimals, and neither is the other rounded: "two", "20.41"."""
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or {mine.unit, theirs.unit} != {COUNT}:
        return False
    return (mine.low % 1 == 0) != (theirs.low % 1 == 0) and not _one_size(mine, theirs)


def _is_range(value: Value) -> bool:
    """Whether a value has two ends: "aged between five and 11"."""
    return isinstance(value, Quantity) and value.low < value.high


def loosely_dated(claim: Statement) -> bool:
    """Whether a date is told from the day of writing, by no number and no month: "on Tuesday", "this winter".

    Such words take the day or the season from the telling, and only a value as fine can be meant instead.
    """
    value = claim.value
    return isinstance(value, PartialDate) and value.anchoring == "deictic" and value.day is None and value.month is None


def _one_week(claim: Statement, fact: Statement) -> bool:
    """Whether both say "last week", one on a Sunday and the other on the Monday after."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    if not (mine.start and mine.end and theirs.start) or not _same_text(claim, fact):
        return False
    weeks = (mine.end - mine.start).days + 1 == _WEEK and mine.anchoring == theirs.anchoring == "deictic"
    return weeks and abs((mine.start - theirs.start).days) == _WEEK


def _one_month(claim: Statement, mine: Value, theirs: Value) -> bool:
    """Whether both name a month of a year that neither tells, or the one is an end of such a stretch: what recurs, or
    is told beside another year ("from 2027 from February to November"), is of no year that tense gives."""
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    if mine.bounds or not _bare_month(mine):
        return False
    near = claim.sentence.lower_before(claim.start, _OPENING)
    ends = theirs.bounds or (theirs,)
    if not OPENS.isdisjoint(near) or not CLOSES.isdisjoint(near):
        ends = ends[-1:] if OPENS.isdisjoint(near) else ends[:1]
    return any(_bare_month(other) and mine.month == other.month for other in ends)


def _bare_month(date: PartialDate) -> bool:
    return date.month is not None and date.year is None and date.day is None and date.weekday is None


def _same_text(claim: Statement, fact: Statement) -> bool:
    return claim.end - claim.start == fact.end - fact.start and claim.text.lower() == fact.text.lower()


def _other_sort(claim: Value, fact: Value) -> bool:
    """Whether one date is told to the day and the other to the year, or one is a season and the other none."""
    seasons = (
        isinstance(claim, PartialDate) and isinstance(fact, PartialDate) and bool(claim.season) != bool(fact.season)
    )
    return seasons or other_grain(claim, fact)


def wider(claim: object, fact: object) -> bool:
    """Whether a claim is a range or bound that a fact merely lies within: "from 9 to 64" beside 12, 620 by ">90".

    So it is with "at least 67" beside 76, its digits exchanged.
    """
    if not isinstance(claim, Quantity) or not isinstance(fact, Quantity):
        return False
    if claim.low < claim.high and fact.low == fact.high and claim.operator == "=":
        return True
    bounded = any(q.operator in (">", ">=", "<", "<=") for q in (claim, fact))
    return bounded and (not _one_size(claim, fact) or _digits_exchanged(claim, fact))


def beyond_belief(claim: Statement, fact: Statement) -> bool:
    """Whether a number lies so far beyond a source's bound that nobody would have told that bound of it: 85 hours
    beside "more than 35 hours"."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    exact = mine.low == mine.high and mine.operator == "=" and mine.least is None
    return exact and theirs.operator in (">", ">=") and theirs.least is None and not _one_size(mine, theirs)


def _digits_exchanged(one: Quantity, other: Quantity) -> bool:
    """Whether one number is the other with its digits in another order."""
    mine, theirs = (value.low.normalize().as_tuple().digits for value in (one, other))
    return mine != theirs and sorted(mine) == sorted(theirs)


def told_as_roughly(claim: Statement, fact: Statement) -> bool:
    """Whether a source tells another number roughly, or as a bound, and the claim is written as finely as it or finer.

    Who retells "about 520" writes it again or rounds it farther, never 560, and of "about 500" makes no 520. So it is
    with the ends of a range. A number with two digits more comes from elsewhere: "more than 8,030" beside "8,000".
    """
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    if not _plainly_written(claim) or not _plainly_written(fact):
        return False
    if _is_range(mine) and _is_range(theirs) and mine.operator == theirs.operator == "=":
        return _other_end(mine.low, theirs.low) or _other_end(mine.high, theirs.high)
    if mine.low != mine.high or theirs.low != theirs.high or mine.low == theirs.low:
        return False
    told = theirs.operator[:1]
    if told == "~" and _bounds(mine, theirs):
        return False  # "more than 35 million" of "some 37 million"
    if told == "~" and mine.operator in ("~<", "~>") and mine.operator != theirs.operator:
        return False  # "nearly 1,050" says on which side of it the "some 1,000" lay
    rough = told == "~" or (told in _BOUNDS and told == mine.operator[:1])
    written, source = (len(digits(value.low)[1]) for value in (mine, theirs))
    return rough and source <= written <= source + 1


def _other_end(mine: Decimal, theirs: Decimal) -> bool:
    """Whether an end of a range is another, and no rounder, than that of the source's."""
    return mine != theirs and len(digits(mine)[1]) >= len(digits(theirs)[1])


def _bounds(bound: Quantity, value: Quantity) -> bool:
    """Whether a value lies on the side of a bound that it tells, and is told no less finely."""
    if len(digits(bound.low)[1]) > len(digits(value.low)[1]):
        return False
    return bound.low <= value.low if bound.operator[:1] == ">" else bound.operator[:1] == "<" and bound.low >= value.low


def _plainly_written(statement: Statement) -> bool:
    """Whether a number is told as one, in digits or in words, and not as dozens, halves or quarters."""
    words = statement.text.lower().replace("-", " ").split()
    return any(any(map(str.isdecimal, word)) or word in CARDINALS or word in TENS for word in words)


def turned(claim: object, fact: object) -> bool:
    """Whether a score or a vote is told the other way round: in the same words, that is another result."""
    return isinstance(claim, Score) and claim.first != claim.second and claim.reversed(fact)


def _one_size(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities are of a size, as a bound and what it bounds are when people speak."""
    mine, theirs = sorted((abs(to_base(one.high, one.unit)), abs(to_base(other.high, other.unit))))
    return theirs <= mine * FAR_APART


def _one_bound(one: Quantity, other: Quantity) -> bool:
    """Whether only "more than" or "up to" parts two large values: "topped 30,000" and "reached 30,000"."""
    same = one.unit == other.unit and one.low == other.low and one.high == other.high
    return same and abs(one.low) >= SMALL and not one.direction_differs(other)


def _loosely_one(one: Quantity, other: Quantity) -> bool:
    """Whether the same number stands with two units that people write for one another: tons and tonnes."""
    same = one.low == other.low and one.high == other.high
    return same and any({one.unit, other.unit} <= units for units in LOOSE_UNITS)


def _bare_age(one: Statement, other: Statement) -> bool:
    """Whether the one is a number that counts nothing, and the other as many years: "a girl of 9", "they are nine"."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit != COUNT or one.about or theirs.unit != _YEAR or mine.operator != "=":
        return False
    return mine.low == theirs.low and mine.high == theirs.high


def _bare(one: Statement, other: Statement) -> bool:
    """Whether the one is the other's number without its unit: "29" for "29-year-old"."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit or one.about:
        return False
    if one.sentence.block.kind == "cell" and digits(mine.low) == digits(theirs.low):
        return True  # a column's header has the unit and the scale: "4.6" under "£m"
    same = mine.low == theirs.low and mine.high == theirs.high
    broken = mine.low != mine.low.to_integral_value()
    if broken and is_currency(theirs.unit):  # "63.8 is below consensus, which was 70.5": in millions, as all there is
        return digits(mine.low) == digits(theirs.low) and digits(mine.high) == digits(theirs.high)
    return same and mine.unit != theirs.unit and (abs(mine.low) >= SMALL or broken)
