"""Which day "Wednesday", "Dec. 18" or "last month" is, seen from the day of writing.

The rules are those of TIMEX3 annotation: a stretch named with "this", "last" or "next" is the calendar one (ISO weeks,
Monday first); a weekday or a day without its year is the nearest that the tense of the sentence allows.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from factlint.records import field, record, replace
from factlint.values.dates.calendar_arithmetic import (
    Days,
    add_months,
    month_days,
    season_days,
    week_days,
    weekday_after,
    weekday_before,
    weekend_days,
    year_days,
)
from factlint.values.dates.partial_date import PartialDate, calendar_date, season_date, stretch, with_alternatives

if TYPE_CHECKING:
    from collections.abc import Callable

AGAINST_PAST: Final = 8
AGAINST_FUTURE: Final = 4
"""How many times nearer a day must be that a verb in the past or the future speaks against; words like "due" and
"plans" say less of the day beside them than "closed" does."""
AGAINST_SURE_FUTURE: Final = 400
"""The same where "will" stands by the day: it has not been."""
COMING: Final = 62
"""Days before a season within which "next spring" may be the one after it too."""
PLAIN_MISMATCH: Final = 60
"""Days from the day of writing within which the year is plain, so that a weekday that does not fit is a slip."""


@record(frozen=False)
class Frame:
    """What a date expression is seen from. A reader moves `index` on and sets `antecedent` as it goes."""

    anchor: date | None = None
    """The day of writing."""
    tense: Callable[[int], int] = field(default=lambda index: 0)
    """Tense about the token of this index: -1 past, 1 future, 2 surely future, 0 not told; a function, for few dates
    ask."""
    antecedent: PartialDate | None = None
    """The date told last, for "the following day"."""
    index: int = 0
    """The token at which the expression starts."""

    def lean(self) -> int:
        """The tense where the expression stands."""
        return self.tense(self.index)


def resolve_weekday(frame: Frame, weekday: int, lean: int | None = None) -> PartialDate:
    """A bare weekday: past → latest not after the day of writing, future → next, not told → either."""
    if frame.anchor is None:
        return PartialDate(weekday=weekday, anchoring="partial")
    before, after = weekday_before(frame.anchor, weekday), weekday_after(frame.anchor, weekday)
    lean = frame.lean() if lean is None else lean
    if lean:
        return _day(before if lean < 0 else after, weekday)
    return with_alternatives([_day(before, weekday), _day(after, weekday)])


def weekday_of_week(frame: Frame, weekday: int, step: int) -> PartialDate:
    """ "Last", "this" or "next" Friday (-1, 0, 1). Where the week's own day would do too, either is meant."""
    if frame.anchor is None:
        return PartialDate(weekday=weekday, anchoring="partial")
    own = week_days(frame.anchor).first + timedelta(weekday - 1)
    if step == 0:
        return with_alternatives([_day(own, weekday), _day(weekday_after(frame.anchor, weekday), weekday)])
    if step < 0:
        beside = weekday_before(frame.anchor - timedelta(1), weekday)
    else:
        beside = weekday_after(frame.anchor + timedelta(1), weekday)
    return with_alternatives([_day(beside, weekday), _day(own + timedelta(7 * step), weekday)])


def resolve_month_day(frame: Frame, month: int, day: int, weekday: int | None = None) -> PartialDate:
    """A day without its year: the nearest that the tense allows, and that the weekday fits where one stands by."""
    plain = calendar_date(None, month, day, weekday)
    if frame.anchor is None or plain.impossible:
        return plain
    days = [date(year, month, day) for year in _years_about(frame.anchor) if day <= month_days(year, month).last.day]
    if not days:
        return plain
    ranked = sorted(days, key=lambda found: _cost(frame, found, found))
    chosen = ranked[0]
    if weekday and chosen.isoweekday() != weekday:
        plainly = abs((chosen - frame.anchor).days) <= PLAIN_MISMATCH
        fitting = [found for found in ranked if found.isoweekday() == weekday]
        if plainly:
            fitting = [found for found in fitting if _leads(frame, chosen, found)]
        elif not fitting:
            return plain
        chosen = fitting[0] if fitting else chosen
    return _either_year(frame, [_placed(plain, Days(day, day)) for day in (chosen, *ranked)], frame.lean())


def _leads(frame: Frame, near: date, other: date) -> bool:
    """Whether the tense speaks against the nearest day and for the other, on the far side of the day of writing."""
    assert frame.anchor is not None
    lean = frame.lean()
    return lean * (near - frame.anchor).days < 0 < lean * (other - frame.anchor).days


def resolve_month(frame: Frame, month: int, lean: int | None = None) -> PartialDate:
    """A month without its year: the nearest that the tense allows."""
    plain = calendar_date(None, month)
    if frame.anchor is None:
        return plain
    spans = [month_days(year, month) for year in _years_about(frame.anchor)]
    ranked = sorted(spans, key=lambda days: _cost(frame, days.first, days.last, lean))
    return _either_year(frame, [_placed(plain, days) for days in ranked], frame.lean() if lean is None else lean)


def resolve_season(frame: Frame, code: str) -> PartialDate:
    """A season, quarter or half without its year."""
    plain = season_date(code)
    if frame.anchor is None:
        return plain
    spans = [season_days(year, code) for year in _years_about(frame.anchor)]
    return _placed(plain, min(spans, key=lambda days: _cost(frame, days.first, days.last)))


def season_of_year(frame: Frame, code: str, step: int) -> PartialDate:
    """ "Last summer", "this winter", "next spring"."""
    if frame.anchor is None:
        return season_date(code)
    spans = [season_days(frame.anchor.year + shift, code) for shift in (-2, -1, 0, 1, 2)]
    if step < 0:
        return _placed(season_date(code), max(days for days in spans if days.last < frame.anchor))
    if step > 0:
        ahead = sorted(days for days in spans if days.first > frame.anchor)
        near = (ahead[0].first - frame.anchor).days <= COMING
        return with_alternatives([_placed(season_date(code), days) for days in ahead[: 1 + near]])
    return _placed(season_date(code), min(spans[1:4], key=lambda days: _cost(frame, days.first, days.last, 0)))


def month_of_year(frame: Frame, month: int, step: int) -> PartialDate:
    """ "Last", "this" or "next" March: the nearest wholly behind or ahead, or that of the year before or after."""
    plain = calendar_date(None, month)
    if frame.anchor is None:
        return plain
    own = _placed(plain, month_days(frame.anchor.year, month))
    other = _placed(plain, month_days(frame.anchor.year + step, month))
    if step == 0:
        return own
    behind = (month - frame.anchor.month) * step > 0
    return with_alternatives([own, other]) if behind else other


def unit_of(day: date, unit: str, step: int = 0) -> Days:
    """The calendar day, week, month, quarter, year, decade … so many steps from the one that a day lies in."""
    if unit == "day":
        return Days(day + timedelta(step), day + timedelta(step))
    if unit in ("week", "fortnight"):
        return week_days(day + timedelta(7 * step * (1 if unit == "week" else 2)))
    if unit == "weekend":
        return weekend_days(day + timedelta(7 * step))
    if unit == "month":
        moved = add_months(day.replace(day=1), step)
        return month_days(moved.year, moved.month)
    if unit == "quarter":
        moved = add_months(day.replace(day=1), 3 * step)
        return season_days(moved.year, f"Q{(moved.month + 2) // 3}")
    if unit == "year":
        return year_days(day.year + step)
    if unit == "decade":
        return year_days(day.year // 10 * 10 + 10 * step, 10)
    return year_days(day.year // 100 * 100 + 100 * step, 100)


def shifted(day: date, unit: str, count: int) -> PartialDate:
    """So many units before (negative) or after a day, as precisely as the unit speaks: weeks and longer are about."""
    if unit in ("day", "week", "fortnight"):
        moved = day + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit])
        found = stretch(Days(moved, moved), "deictic")
    else:
        found = stretch(unit_of(day, unit, count), "deictic")
    return found if unit == "day" and abs(count) <= 3 else replace(found, modifier="about")


def nearest(frame: Frame, days: list[date]) -> date:
    """Of several days the nearest that the tense allows."""
    return min(days, key=lambda day: _cost(frame, day, day))


def _placed(plain: PartialDate, days: Days) -> PartialDate:
    return replace(plain, start=days.first, end=days.last, anchoring="deictic")


def _either_year(frame: Frame, ranked: list[PartialDate], lean: int) -> PartialDate:
    """The nearest or, where no tense tells, the nearest on the other side of the day of writing as well."""
    assert frame.anchor is not None
    first = ranked[0]
    if lean or first.start is None or first.end is None or first.start <= frame.anchor <= first.end:
        return first
    ahead = first.start > frame.anchor
    others = [other for other in ranked if other.start and other.start != first.start]
    beyond = [other for other in others if other.start and (other.start > frame.anchor) != ahead]
    return with_alternatives([first, *beyond[:1]])


def _day(day: date, weekday: int) -> PartialDate:
    return PartialDate(weekday=weekday, start=day, end=day, anchoring="deictic")


def _years_about(anchor: date) -> tuple[int, ...]:
    return anchor.year, anchor.year - 1, anchor.year + 1


def _cost(frame: Frame, first: date, last: date, lean: int | None = None) -> int:
    """Days from the day of writing to a stretch, those against the tense counted several times."""
    assert frame.anchor is not None
    lean = frame.lean() if lean is None else lean
    if first <= frame.anchor <= last:
        return 0
    ahead = (first - frame.anchor).days
    if ahead > 0:
        return ahead * (AGAINST_PAST if lean < 0 else 1)
    return (frame.anchor - last).days * (AGAINST_SURE_FUTURE if lean > 1 else AGAINST_FUTURE if lean > 0 else 1)
