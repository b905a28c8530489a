"""Laws that hold for every date."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.dates.calendar_arithmetic import (
    add_months,
    easter_sunday,
    iso_week,
    nth_weekday,
    week_days,
    weekday_after,
    weekday_before,
)
from factlint.values.dates.parsing import parse_date_value
from factlint.values.dates.partial_date import (
    PartialDate,
    calendar_date,
    date_range,
    modified,
    season_date,
    with_alternatives,
)
from factlint.values.dates.resolution import Frame, resolve_month, resolve_month_day, resolve_weekday, weekday_of_week

years = st.integers(1900, 2099)
months = st.integers(1, 12)
weekdays = st.integers(1, 7)
days = st.dates(date(1900, 1, 1), date(2099, 12, 31))
codes = st.sampled_from(["SP", "SU", "FA", "WI", "Q1", "Q2", "Q3", "Q4", "H1", "H2"])


def of_day(day: date) -> PartialDate:
    return calendar_date(day.year, day.month, day.day)


simple = st.one_of(
    st.builds(calendar_date, st.none() | years, months, st.integers(1, 31), st.none() | weekdays),
    st.builds(calendar_date, st.none() | years, months),
    st.builds(calendar_date, years),
    st.builds(PartialDate, weekday=weekdays),
    st.builds(season_date, codes, st.none() | years),
)
dates = st.one_of(
    simple,
    st.builds(date_range, simple, simple),
    st.builds(modified, simple, st.sampled_from(["early", "mid", "late", "about"])),
    st.builds(with_alternatives, st.lists(simple, min_size=1, max_size=3)),
)


@given(dates, dates)
def test_comparison_is_symmetric(one: PartialDate, other: PartialDate) -> None:
    assert one.compare(other) is other.compare(one)


@given(dates)
def test_every_date_agrees_with_itself(value: PartialDate) -> None:
    assert value.compare(value) is Comparison.AGREE


@given(dates)
def test_every_date_prints_and_is_hashable(value: PartialDate) -> None:
    assert str(value)
    assert hash(value) == hash(value)
    assert value.fault in ("", "impossible-date", "wrong-weekday", "reversed-range")


@given(days)
def test_a_day_agrees_with_whatever_holds_it(day: date) -> None:
    exact = of_day(day)
    coarser = [
        calendar_date(day.year, day.month),
        calendar_date(day.year),
        calendar_date(None, day.month, day.day),
        calendar_date(None, day.month),
        PartialDate(weekday=day.isoweekday()),
        season_date(f"Q{(day.month + 2) // 3}", day.year),
        season_date(f"Q{(day.month + 2) // 3}"),
        date_range(of_day(day - timedelta(2)), of_day(day + timedelta(1))),
    ]
    assert all(exact.compare(holder) is Comparison.AGREE for holder in coarser)


@given(days, days)
def test_two_days_agree_only_when_they_are_one(one: date, other: date) -> None:
    expected = Comparison.AGREE if one == other else Comparison.CONFLICT
    assert of_day(one).compare(of_day(other)) is expected


@given(days)
def test_iso_forms_round_trip(day: date) -> None:
    for value in (
        of_day(day),
        calendar_date(day.year, day.month),
        calendar_date(day.year),
        date_range(of_day(day), of_day(day + timedelta(3))),
    ):
        assert parse_date_value(str(value)) == value


@given(days, weekdays, st.sampled_from([-1, 0, 1]))
def test_a_resolved_weekday_is_that_weekday(anchor: date, weekday: int, lean: int) -> None:
    value = resolve_weekday(Frame(anchor, lambda _: lean), weekday)
    for reading in value.readings:
        assert reading.start is not None
        assert reading.start.isoweekday() == weekday
        assert abs((reading.start - anchor).days) < 7
        assert lean == 0 or (reading.start - anchor).days * lean >= 0


@given(days, weekdays, st.sampled_from([-1, 1]))
def test_last_and_next_weekdays_lie_on_their_side_or_in_that_week(anchor: date, weekday: int, step: int) -> None:
    value = weekday_of_week(Frame(anchor), weekday, step)
    assert value.start is not None
    assert 1 <= (value.start - anchor).days * step <= 7
    assert all(r.start is not None and r.start.isoweekday() == weekday for r in value.readings)


@given(days, days, st.sampled_from([-1, 0, 1]))
def test_a_day_without_its_year_is_placed_within_a_year_and_a_half(anchor: date, day: date, lean: int) -> None:
    value = resolve_month_day(Frame(anchor, lambda _: lean), day.month, day.day)
    if value.start is not None:
        assert (value.start.month, value.start.day) == (day.month, day.day)
        leap_day = (day.month, day.day) == (2, 29)  # the next or last one may be most of two years away
        assert abs((value.start - anchor).days) <= (731 if leap_day else 366 + 30)


@given(days, st.integers(-600, 600))
def test_months_are_added_by_the_calendar(day: date, count: int) -> None:
    moved = add_months(day, count)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == count
    assert moved.day == day.day or (moved + timedelta(1)).day == 1


@given(days, weekdays)
def test_weeks_and_weekdays(day: date, weekday: int) -> None:
    first, last = week_days(day)
    assert first <= day <= last
    assert (first.isoweekday(), last.isoweekday()) == (1, 7)
    assert 0 <= (day - weekday_before(day, weekday)).days < 7
    assert 0 <= (weekday_after(day, weekday) - day).days < 7
    assert iso_week(*day.isocalendar()[:2]) == week_days(day)


@given(years, months, weekdays)
def test_the_first_weekday_of_a_month_is_in_its_first_week(year: int, month: int, weekday: int) -> None:
    found = nth_weekday(year, month, weekday, 1)
    assert (found.month, found.isoweekday()) == (month, weekday)
    assert found.day <= 7


@given(years)
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    easter = easter_sunday(year)
    assert easter.isoweekday() == 7
    assert (3, 22) <= (easter.month, easter.day) <= (4, 25)


@given(days, months, st.integers(-1, 1), st.integers(-1, 1))
def test_a_bare_month_placed_by_two_tenses_is_no_conflict(anchor: date, month: int, lean: int, other: int) -> None:
    one = resolve_month(Frame(anchor, lambda _: lean), month)
    two = resolve_month(Frame(anchor, lambda _: other), month)
    assert one.compare(two) is not Comparison.CONFLICT
