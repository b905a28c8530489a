"""What a reader would say of two dates for one thing, reading by reading.

Written fields are looked at first, for "Monday, 18 December" and "Tuesday, 18 December" differ whatever the year; then
the days meant; and where those are not known on either side, whether any day could be both.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import reduce
from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.calendar_arithmetic import FISCAL_SHIFT, SEASON_MONTHS, in_months, month_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.values.dates.partial_date import PartialDate

WEEK = 7
WEEKDAY_TELLS = 14
"""Days beyond which a stretch holds every weekday so often that it says nothing of one."""
QUARTERS = ("Q", "H")
LONGEST_SEARCH = 366
"""Days of an interval that are tried one by one; any longer one holds every day of the year and of the week."""


def best_of(outcomes: Iterable[Comparison]) -> Comparison:
    """Of several readings the one that agrees wins; else nothing is said unless all conflict."""
    order = (Comparison.CONFLICT, Comparison.INCOMPARABLE, Comparison.AGREE)
    return reduce(lambda a, b: max(a, b, key=order.index), outcomes)


def _worst(first: Comparison, second: Comparison) -> Comparison:
    """Of two ends of a range: a conflict at either is one, and both must be comparable to agree."""
    order = (Comparison.CONFLICT, Comparison.INCOMPARABLE, Comparison.AGREE)
    return min(first, second, key=order.index)


def compare_readings(mine: PartialDate, yours: PartialDate) -> Comparison:
    """Compare one reading of a date with one of another."""
    if mine.recurring or yours.recurring:
        return _compare_recurring(mine, yours)
    plain = _compare_once(mine, yours)
    if plain is Comparison.CONFLICT and mine.side != yours.side:
        pairs = ((_beyond(mine, yours), yours), (mine, _beyond(yours, mine)))
        return best_of([plain, *(_compare_once(one, other) for one, other in pairs if one and other)])
    return plain


def _compare_recurring(mine: PartialDate, yours: PartialDate) -> Comparison:
    """A weekday of every week conflicts with another such where neither list has the other; never with one date."""
    if mine.weekday == yours.weekday:
        return Comparison.AGREE
    shared = mine.weekday in yours.recurring or yours.weekday in mine.recurring
    return Comparison.CONFLICT if mine.recurring and yours.recurring and not shared else Comparison.INCOMPARABLE


def _beyond(value: PartialDate, beside: PartialDate) -> PartialDate | None:
    """The stretch that "before" or "after" points to: "before 2026" is late in 2025, "after May" early in June; what
    lasts "until 2028" ends with 2027, where the other date is the end of a month or year."""
    if not value.side or value.start is None or value.end is None or value.start.toordinal() <= WEEKDAY_TELLS:
        return None
    if value.side == "until":
        if beside.modifier != "late" and beside.single_day is None:
            return None
        eve = replace(value, year=None, month=None, day=None, side="")
        return replace(eve, start=value.start - timedelta(WEEK), end=value.start - timedelta(1))
    days = value.end - value.start
    if value.side == "before":
        last = value.start - timedelta(1)
        start, end = (last - min(days, timedelta(last.toordinal() - 1)), last)
        start = last.replace(day=1) if value.month and value.day is None else start
    elif (date.max - value.end) <= days:
        return None
    else:
        start, end = value.end + timedelta(1), value.end + timedelta(1) + days
    month = start.month if value.month and (start.year, start.month) == (end.year, end.month) else None
    shifted = replace(value, year=None, month=month, day=None, start=start, end=end, side="")
    return replace(shifted, modifier="late" if value.side == "before" else "early")


def _compare_once(mine: PartialDate, yours: PartialDate) -> Comparison:
    """The same, of two single dates as they stand."""
    if _a_week_apart(mine, yours) or _a_year_apart(mine, yours) or _a_month_apart(mine, yours):
        return Comparison.AGREE
    if _other_term(mine, yours):
        return Comparison.CONFLICT
    if _year_beside(mine, yours) or _year_beside(yours, mine):
        return Comparison.INCOMPARABLE
    if mine.bounds and yours.bounds:
        return _worst(mine.bounds[0].compare(yours.bounds[0]), mine.bounds[1].compare(yours.bounds[1]))
    if (mine.bounds and not mine.resolved) or (yours.bounds and not yours.resolved):
        return _compare_unplaced_range(mine, yours)
    shared = [(a, b) for a, b in zip(mine.fields, yours.fields, strict=True) if a is not None and b is not None]
    if not _fields_meet(mine, yours, shared):
        return Comparison.CONFLICT
    if mine.impossible or yours.impossible:
        return Comparison.AGREE if shared else Comparison.INCOMPARABLE
    if mine.resolved and yours.resolved:
        return _compare_windows(mine, yours)
    if mine.resolved or yours.resolved:
        return _compare_with_days(*((yours, mine) if mine.resolved else (mine, yours)))
    return _compare_unplaced(mine, yours, bool(shared))


def _a_week_apart(mine: PartialDate, yours: PartialDate) -> bool:
    """Whether two bare weekdays differ by one week alone: less than can be told from the tense beside them."""
    bare = all(d.weekday is not None and d.day is None and d.anchoring == "deictic" for d in (mine, yours))
    if not bare or mine.weekday != yours.weekday or mine.start is None or yours.start is None:
        return False
    return abs((mine.start - yours.start).days) == WEEK


def _a_year_apart(mine: PartialDate, yours: PartialDate) -> bool:
    """Whether two days or months, one of them without its year, differ by one year alone: the tense tells that badly
    too."""
    if bool(mine.bounds) != bool(yours.bounds):
        return _in_range_a_year_apart(*((yours, mine) if mine.bounds else (mine, yours)))
    if mine.month is None or mine.month != yours.month or mine.bounds:
        return False
    bare = any(d.year is None and d.anchoring == "deictic" and not d.offset for d in (mine, yours))
    days = mine.day is None or yours.day is None or mine.day == yours.day
    weekdays = mine.weekday is None or yours.weekday is None or mine.weekday == yours.weekday
    if not (bare and days and weekdays) or mine.start is None or yours.start is None:
        return False
    return abs(mine.start.year - yours.start.year) == 1


def _in_range_a_year_apart(bare: PartialDate, ranged: PartialDate) -> bool:
    """Whether a month without its year lies in a range of some months but for the year: "in July and August a boat is
    added", from 1 July to 31 August of the next one."""
    start, end = ranged.start, ranged.end
    if bare.year is not None or bare.month is None or bare.day is not None or bare.anchoring != "deictic":
        return False
    if bare.start is None or start is None or end is None or (end - start).days >= LONGEST_SEARCH // 2:
        return False
    if abs(bare.start.year - start.year) != 1 and abs(bare.start.year - end.year) != 1:
        return False
    return any(
        month_days(year, bare.month).last >= start and month_days(year, bare.month).first <= end
        for year in {start.year, end.year}
    )


def _a_month_apart(mine: PartialDate, yours: PartialDate) -> bool:
    """Whether two days of one number, one of them told without its month ("the 22nd"), are a month apart at most."""
    bare = any(d.day is not None and d.month is None and not d.bounds for d in (mine, yours))
    day, other = mine.single_day, yours.single_day
    if not bare or day is None or other is None or day.day != other.day:
        return False
    weekdays = mine.weekday is None or yours.weekday is None or mine.weekday == yours.weekday
    return weekdays and abs((day.year - other.year) * 12 + day.month - other.month) == 1


def _other_term(mine: PartialDate, yours: PartialDate) -> bool:
    """Whether both tell a term from the day of writing on, in one unit, and not the same one ("within six weeks")."""
    if not mine.offset or not yours.offset or mine.offset == yours.offset or not (mine.resolved and yours.resolved):
        return False
    return _unit_of_offset(mine) == _unit_of_offset(yours)


def _unit_of_offset(date: PartialDate) -> str:
    return date.offset.rstrip("-+0123456789")


def _year_beside(year: PartialDate, bare: PartialDate) -> bool:
    """Whether a year stands against days or months without one that may be told of the year before or after it."""
    if year.year is None or year.month is not None or year.season or year.bounds or year.anchoring != "absolute":
        return False
    told = bare.bounds[0] if bare.bounds else bare
    if told.year is not None or told.month is None or bare.start is None or bare.anchoring != "deictic":
        return False
    return abs(bare.start.year - year.year) == 1


def _compare_windows(mine: PartialDate, yours: PartialDate) -> Comparison:
    """By the days meant. A company's quarter may lie off the calendar's: against other dates it only counts as near."""
    (start, end), (other_start, other_end) = mine.window, yours.window
    if start <= other_end and other_start <= end:
        return Comparison.AGREE
    if (mine.season[:1] in QUARTERS) != (yours.season[:1] in QUARTERS):
        gap = max((other_start - end).days, (start - other_end).days)
        return Comparison.INCOMPARABLE if gap <= FISCAL_SHIFT else Comparison.CONFLICT
    return Comparison.CONFLICT


def _fields_meet(mine: PartialDate, yours: PartialDate, shared: list[tuple[int, int]]) -> bool:
    """Whether no shared field differs; the year of a fiscal year may be either that it lies in."""
    if mine.fiscal != yours.fiscal:
        return True
    quarters = mine.season[2:], yours.season[2:]
    same_quarter = not (mine.fiscal and all(quarters)) or quarters[0] == quarters[1]
    return same_quarter and all(a == b for a, b in shared)


def _compare_with_days(partial: PartialDate, placed: PartialDate) -> Comparison:
    """A date without its year against one whose days are known."""
    if not any((partial.year, partial.month, partial.day, partial.weekday, partial.season)):
        return Comparison.INCOMPARABLE
    start, end = placed.window
    length = (end - start).days + 1
    if (partial.month, partial.day, partial.season) == (None, None, "") and length > WEEKDAY_TELLS:
        return Comparison.INCOMPARABLE
    if length >= LONGEST_SEARCH:
        return Comparison.AGREE
    first, last = start.toordinal(), end.toordinal() + 1
    if partial.month is not None and length > WEEKDAY_TELLS:  # of a year only that month's days come into question
        months = [month_days(year, partial.month) for year in range(start.year, end.year + 1)]
        stretches = [(max(first, m.first.toordinal()), min(last, m.last.toordinal() + 1)) for m in months]
    else:
        stretches = [(first, last)]
    held = any(partial.holds(date.fromordinal(day)) for stretch in stretches for day in range(*stretch))
    return Comparison.AGREE if held else Comparison.CONFLICT


def _compare_unplaced(mine: PartialDate, yours: PartialDate, shared: bool) -> Comparison:
    """Two dates without a year: their fields agree as far as they share any; seasons are stretches of months."""
    if mine.offset and yours.offset and _unit_of_offset(mine) == _unit_of_offset(yours):
        return Comparison.AGREE if mine.offset == yours.offset else Comparison.CONFLICT
    months, other_months = _months(mine), _months(yours)
    if months and other_months and (mine.season or yours.season):
        return Comparison.AGREE if months & other_months else Comparison.CONFLICT
    return Comparison.AGREE if shared else Comparison.INCOMPARABLE


def _compare_unplaced_range(mine: PartialDate, yours: PartialDate) -> Comparison:
    """A range without its year against a date that is none: inside, at its ends, or outside."""
    ranged, other = (mine, yours) if mine.bounds and not mine.resolved else (yours, mine)
    assert ranged.bounds is not None
    first, last = ranged.bounds
    ends = {first.compare(other), last.compare(other)}
    if Comparison.AGREE in ends:
        return Comparison.AGREE
    month, day = other.fields[1], other.fields[2]
    if month is None or first.month is None or last.month is None:
        return Comparison.CONFLICT if ends == {Comparison.CONFLICT} else Comparison.INCOMPARABLE
    low, high = (first.month, first.day or 1), (last.month, last.day or 31)
    at, until = (month, day or 1), (month, day or 31)
    inside = low <= until and at <= high if low <= high else until >= low or at <= high
    return Comparison.AGREE if inside else Comparison.CONFLICT


def _months(value: PartialDate) -> set[int]:
    """The months that an unplaced date can lie in, where it says."""
    if value.season in SEASON_MONTHS:
        return {month for month in range(1, 13) if in_months(month, SEASON_MONTHS[value.season])}
    return {value.month} if value.month else set()
