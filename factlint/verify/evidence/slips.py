"""What sort of fault lies between two values that exclude each other: the unit, the direction, the day."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from factlint.language.en.directions import LENGTH, PACE
from factlint.language.en.negating import NOT
from factlint.language.en.reckoning import HEADER_SCALES
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, POINTS, to_base
from factlint.verify.evidence.rates import other_rate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement
    from factlint.values.comparison import Value


_SCALES = (10**3, 10**6, 10**9)
"""What notes leave out behind a number once they have told it: thousand, million, billion."""


def slip(claim: Statement, fact: Statement) -> str:
    """A code narrower than `wrong-value`, or an empty string where none fits."""
    told = slip_of(*alike(claim, fact))
    return told or ("wrong-unit" if same_number(claim, fact) and other_rate(claim, fact) else "")


def same_number(claim: Statement, fact: Statement) -> bool:
    """Whether two figures have one exact number, by whatever unit or way they are told."""
    mine, theirs = unsigned(claim), unsigned(fact)
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    return mine.low == mine.high == theirs.low == theirs.high


def scale_left_out(claim: Statement, fact: Statement) -> bool:
    """Whether a fact is the claim's number without its scale, as notes tell money: "state 60" for "60 million"."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or fact.about or theirs.unit != COUNT:
        return False
    if theirs.low != theirs.high or not 0 < theirs.low < min(_SCALES):
        return False
    return mine.low == mine.high and any(mine.low == theirs.low * scale for scale in _SCALES)


def scale_told_before(claim: Statement, fact: Statement) -> bool:
    """Whether a claim leaves out the scale that its sentence has told: "the city pays 90 million and the state 60"."""
    if not scale_left_out(fact, claim):
        return False
    assert isinstance(claim.value, Quantity)
    assert isinstance(fact.value, Quantity)
    before = claim.sentence.lower_before(claim.start)
    return any(HEADER_SCALES.get(word, 0) * claim.value.low == fact.value.low for word in before)


def slip_of(claim: object, fact: object) -> str:
    """The same, of two values."""
    if isinstance(claim, Quantity) and isinstance(fact, Quantity):
        return _quantity_slip(claim, fact)
    if isinstance(claim, PartialDate) and isinstance(fact, PartialDate):
        return _date_slip(claim, fact)
    return ""


def opposite_bounds(claim: Statement, fact: Statement) -> bool:
    """Whether one number is the least by the one and the most by the other: "at least 40", "no more than 40".

    "Shall not exceed 40" denies its bound.
    """
    one, other = claim.value, fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    ways = {value.operator[:1] for value in (one, other)}
    if ways != {"<", ">"} or one.low != other.low or one.high != other.high:
        return False
    return not any(_denied(told) for told in (claim, fact))


def wrong_side_of_number(claim: Statement, fact: Statement) -> bool:
    """Whether nothing but the word for its side keeps a value from being the other, rounded: "over 15" of 14.6.

    A number that is told as finely as the value has another digit instead.
    """
    one, other = claim.value, fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.operator in ("=", "~"):
        return False
    if one.digits >= other.digits:
        return False
    return replace(one, operator="~").compare(other) is Comparison.AGREE


def _denied(bound: Statement) -> bool:
    start = (bound.wide or (bound.start, 0))[0]
    return not NOT.isdisjoint(bound.sentence.lower_before(start, _DENIAL))


def _quantity_slip(claim: Quantity, fact: Quantity) -> str:
    if claim.direction_differs(fact):
        return "wrong-direction"
    return "wrong-unit" if claim.is_unit_slip(fact) else ""


def _date_slip(claim: PartialDate, fact: PartialDate) -> str:
    """The wrong day of the right month or week; nothing narrower to say of another month or year."""
    if claim.day is None:
        return "wrong-day" if claim.weekday is not None else ""
    return "wrong-day" if _month(claim) == _month(fact) else ""


def other_year(claim: object, fact: object) -> bool:
    """Whether two dates are one day of one month in two years, the claim's being written with it."""
    if not isinstance(claim, PartialDate) or not isinstance(fact, PartialDate) or claim.year is None:
        return False
    mine, theirs = claim.single_day, fact.single_day
    if claim.day is None or mine is None or theirs is None:
        return False
    return (mine.month, mine.day) == (theirs.month, theirs.day) and mine.year != theirs.year


def _month(date: PartialDate) -> tuple[int | None, int | None]:
    """Year and month, by the days meant where they are known: "14 December" does not say its year."""
    return (date.start.year, date.start.month) if date.start else (date.year, date.month)


_DENIAL = 3
"""Words before a bound among which stands what denies it."""
NEAR = Decimal("0.1")
"""The share of the greater number within which one may be misremembered for the other."""
BESIDE = 2
"""How far apart small numbers are of which one may be counted, or read in a list, for the other."""
_HEARD = (12, 20)
"""Between these are the teens, which are heard for the tens: thirteen for thirty."""


def far_apart(claim: object, fact: object) -> bool:
    """Whether no slip leads from one number to the other: neither of hand, ear and unit, nor a step in a list.

    "Thirteen" is heard for "thirty", 264 typed for 246, and a million written for a billion; 86 for 40 is none of it,
    and mostly of another thing.
    """
    if not isinstance(claim, Quantity) or not isinstance(fact, Quantity) or slip_of(claim, fact):
        return False
    mine, theirs = (abs(value.low) for value in (claim, fact))
    if claim.unit != fact.unit or claim.low != claim.high or fact.low != fact.high or mine == theirs:
        return False
    less, more = (mine, theirs) if mine < theirs else (theirs, mine)
    heard = _HEARD[0] < less < _HEARD[1] and more == 10 * (less - 10)
    near = more - less <= BESIDE or less >= more * (1 - NEAR)
    return not (near or heard or _typed(str(mine), str(theirs)))


def _typed(one: str, other: str) -> bool:
    """Whether the digits of two numbers are the same, in another order or with other noughts, or all but one are."""
    first, second = (text.replace(".", "").strip("0") for text in (one, other))
    if first == second:
        return True
    if len(one) != len(other):
        return False
    return sorted(one) == sorted(other) or (len(one) > 1 and sum(a != b for a, b in zip(one, other, strict=True)) == 1)


LIKE = 20
"""How many times one value may be another that is told of a like thing."""
_YEAR, _MONTH, _WEEK, _DAY = 1, 2, 3, 4
_MOST_DAYS = {_DAY: 3, _WEEK: 8, _MONTH: 95}


def finer(claim: object, fact: object) -> bool:
    """Whether a claim names a day and the fact only the month or year around it: compatible, and yet no support."""
    if isinstance(claim, PartialDate) and isinstance(fact, PartialDate):
        placeless = fact.year is None and fact.start is None and fact.end is None
        if claim.year is not None and claim.month is None and placeless:
            return True  # "1978" beside "April to July": they have nothing in common to agree on
        if _beside_range(claim, fact) or _season_beside(claim, fact):
            return True
        if claim.day is not None and fact.day is None and fact.weekday is not None and fact.single_day is None:
            return True  # "8 August" beside some Friday
        if fact.bounds and any(_bears_out(claim, end) for end in fact.bounds):
            return False  # "June 2022" and "between April 2017 and June 2022"
        return _fineness(claim) > _fineness(fact) and not _in_part(claim, fact)
    return False


def _beside_range(claim: PartialDate, fact: PartialDate) -> bool:
    """Whether the claim is a written range and the fact neither one nor a date as fine as an end of it."""
    if not claim.bounds or fact.bounds:
        return False
    return not any(_bears_out(end, fact) for end in claim.bounds)


def _season_beside(claim: PartialDate, fact: PartialDate) -> bool:
    """Whether the claim names a month and the fact only its season or quarter."""
    return claim.month is not None and bool(fact.season) and not claim.season and not fact.modifier


def _in_part(claim: PartialDate, fact: PartialDate) -> bool:
    """Whether a month or week lies in the part that the fact names: "December" in "the end of the year"."""
    if fact.modifier not in ("early", "mid", "late") or _fineness(claim) - _fineness(fact) != 1:
        return False
    first, last = fact.core
    within = ((r.start is not None and r.end is not None, *r.core) for r in claim.readings)
    return any(known and first <= start and end <= last for known, start, end in within)


def _bears_out(claim: PartialDate, end: PartialDate) -> bool:
    """Whether one end of a written range is the claim's own date, which a weekday alone does not write."""
    if claim.weekday is not None and claim.day is None:
        return False
    return claim.compare(end) is Comparison.AGREE and _fineness(claim) <= _fineness(end)


def other_grain(one: object, other: object) -> bool:
    """Whether one date names a day and the other a week, a month or a year, and so on."""
    if not isinstance(one, PartialDate) or not isinstance(other, PartialDate):
        return False
    return _fineness(one) != _fineness(other)


def month_beside_day(mine: object, theirs: object) -> bool:
    """Whether the first names a month and the second a day: "since May" tells an end of what began on 2 April."""
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    return mine.month is not None and mine.day is None and theirs.month is not None and theirs.day is not None


def _fineness(date: PartialDate) -> int:
    if date.day is not None or date.weekday is not None:
        return _DAY
    if date.start is not None and date.end is not None:
        days = (date.end - date.start).days + 1
        return next((fineness for fineness, most in _MOST_DAYS.items() if days <= most), _YEAR)
    return _MONTH if date.month is not None or date.season else _YEAR


def of_other_size(one: Statement, other: Statement) -> bool:
    """Whether one value is so much more than the other, of the same dimension, that none is taken for it."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit == COUNT:
        return False
    less, more = sorted(abs(to_base(value.low, value.unit)) for value in (mine, theirs))
    return less * LIKE < more


def alike(claim: Statement, fact: Statement) -> tuple[Value, Value]:
    """The two values as they are to be compared: their signs as directions, and of a change of pace and one of the time
    that something takes the former as the latter: "4% slower" is "4% longer"."""
    mine, theirs = unsigned(claim), unsigned(fact)
    if _tells(claim, PACE) and _tells(fact, LENGTH):
        return _turned(mine), theirs
    if _tells(claim, LENGTH) and _tells(fact, PACE):
        return mine, _turned(theirs)
    return mine, theirs


def _turned(value: Value) -> Value:
    """A change the other way."""
    if not isinstance(value, Quantity) or not value.direction:
        return value
    return replace(value, direction="down" if value.direction == "up" else "up")


def _tells(statement: Statement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(statement.sentence.lower_after(statement.end, 1))


def unsigned(statement: Statement) -> Value:
    """The value with its sign told as a direction, as a column of changes has it: "-1.1%" is down 1.1%."""
    value = statement.value
    if not isinstance(value, Quantity) or value.direction:
        return value
    start = statement.start
    around = statement.sentence.text[start - 2 if start > 1 else 0 : start + 1]
    if (value.unit not in (PERCENT, POINTS) and "(" not in around) or value.low != value.high:
        return value
    if value.low < 0:
        return replace(value, low=-value.low, high=-value.high, direction="down")
    return replace(value, direction="up") if "+" in around[-2:] else value


# --- dates that are taken for one another -----------------------------------------------------------------------------

_DAYS_OFF, _YEARS_OFF, _MONTHS = 10, 3, 12
"""How many days, and years, one date may be put off; and the months of a year."""


def dates_far_apart(claim: object, fact: object) -> bool:
    """Whether no slip leads from one date to the other.

    Who remembers a date badly has the day before or after, another day of the right month, the same day of another
    month, the month or the year beside it, or two digits exchanged. Of 101 right findings in labelled drafts that
    another event's date was taken for the draft's, eight were none of these; of 300 pairs of dates that two sources
    tell of two events, more than half.
    """
    if not isinstance(claim, PartialDate) or not isinstance(fact, PartialDate):
        return False
    return not any(_alike(mine, theirs) for mine, theirs in product(_ends(claim), _ends(fact)))


def _ends(value: PartialDate) -> Iterable[PartialDate]:
    """A date's readings; of a range, the first and the last of it."""
    for one in value.readings:
        yield from one.bounds or (one,)


def _alike(mine: PartialDate, theirs: PartialDate) -> bool:
    (year, month, day, _), (other_year, other_month, other_day, _) = mine.fields, theirs.fields
    if None not in (day, month, other_day, other_month):
        return _days_alike(mine, theirs)
    if month is not None and other_month is not None:
        return _months_alike(mine, theirs)
    if year is not None and other_year is not None:
        return _years_alike(year, other_year)
    return _not_decades_apart(mine, theirs)


def _days_alike(mine: PartialDate, theirs: PartialDate) -> bool:
    """Whether two days are near each other, of one month, of one number in two months, or have these exchanged."""
    (_, month, day, _), (_, other_month, other_day, _) = mine.fields, theirs.fields
    if month == other_month:
        return mine.year is None or theirs.year is None or day == other_day or mine.year == theirs.year
    if mine.start is not None and theirs.start is not None and abs((mine.start - theirs.start).days) <= _DAYS_OFF:
        return True
    written = mine.day is not None and theirs.day is not None
    return written and (day == other_day or (day, month) == (other_month, other_day)) and _of_like_years(mine, theirs)


def _of_like_years(mine: PartialDate, theirs: PartialDate) -> bool:
    return mine.year is None or theirs.year is None or abs(mine.year - theirs.year) <= 1


def _months_alike(mine: PartialDate, theirs: PartialDate) -> bool:
    """Whether two months are one, in whatever years, or follow each other, in whatever year where that is not told."""
    (year, month, _, _), (other_year, other_month, _, _) = mine.fields, theirs.fields
    assert month is not None
    assert other_month is not None
    apart = abs(month - other_month)
    if year is not None and other_year is not None and mine.year is not None and theirs.year is not None:
        return apart == 0 or abs((year - other_year) * _MONTHS + month - other_month) <= 1
    return apart in (0, 1, _MONTHS - 1)


def _years_alike(one: int, other: int) -> bool:
    """Whether two years are near each other, or their digits the same but for one or their order."""
    first, second = str(one), str(other)
    typed = sum(a != b for a, b in zip(first, second, strict=False)) <= 1 or sorted(first) == sorted(second)
    return typed or abs(one - other) <= _YEARS_OFF


def _not_decades_apart(mine: PartialDate, theirs: PartialDate) -> bool:
    """Whether stretches of unlike sorts may be near each other: a season and a day, a weekday and a week."""
    if mine.start is None or mine.end is None or theirs.start is None or theirs.end is None:
        return True
    return mine.start.year <= theirs.end.year + _YEARS_OFF and theirs.start.year <= mine.end.year + _YEARS_OFF
