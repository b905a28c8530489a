"""Quarters, halves, seasons, fiscal years, numbered weeks, and the early, middle or late part of a stretch of time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast

from factlint.language.en import calendar as words
from factlint.records import replace
from factlint.values.dates.calendar_arithmetic import Days, iso_week, nth_weekday, weekday_after, weekday_before
from factlint.values.dates.grammar import bare_year, calendar_day, century, decade, decade_in_tens, lone_month
from factlint.values.dates.next_but_one import next_but_one
from factlint.values.dates.numeric import Match, numeric_date
from factlint.values.dates.partial_date import (
    FISCAL,
    Modifier,
    PartialDate,
    calendar_date,
    modified,
    season_date,
    stretch,
    with_alternatives,
)
from factlint.values.dates.placing import place
from factlint.values.dates.relative import relative_date
from factlint.values.dates.resolution import Frame, unit_of, weekday_of_week

if TYPE_CHECKING:
    from datetime import date

    from factlint.values.dates.words import Line

WEEKS_OF_MONTH: Final = 5
MOST_WEEKS: Final = 52
"""Weeks that anybody counts from a weekday."""


def period(line: Line, index: int, frame: Frame) -> Match | None:
    """A quarter, half, season, fiscal year or numbered week that starts here."""
    quarter = line.quarters and (
        _short_quarter(line, index, frame)
        or _quarter_in_words(line, index, frame)
        or _quarter_after_year(line, index, frame)
    )
    return (
        quarter
        or _season(line, index)
        or _fiscal_year(line, index)
        or _numbered_week(line, index, frame)
        or _week_of_month(line, index, frame)
    )


def modified_period(line: Line, index: int, frame: Frame) -> Match | None:
    """ "mid-July", "early 2023", "the end of March", "late last year", "the beginning of the 1990s"."""
    at = index + line.is_(index, words.ARTICLES)
    modifier = words.MODIFIERS.get(line.at(at))
    if modifier is None:
        return None
    behind = at + 1
    if line.is_(at, words.MODIFIERS_WITH_OF):
        if not line.is_(behind, words.OF_ALONE):
            return None
        behind += 1
    elif line.dash(behind) or line.is_(behind, words.OF):
        behind += 1
    target = _stretch_at(line, behind, frame) or (decade_in_tens(line, behind) if at > index else None)
    if target is None or target.value.day is not None or target.value.weekday is not None:
        return None
    placed = place(frame, target.value)
    if placed.start is not None and placed.start == placed.end:
        return None
    own_article = line.is_(at, words.MODIFIERS_WITH_OF) or placed.month is None
    return Match(index if own_article else at, target.after, modified(placed, cast("Modifier", modifier)))


def _stretch_at(line: Line, index: int, frame: Frame) -> Match | None:
    """A month, year, decade, century, season, quarter or "the year" to take a part of."""
    found = (
        numeric_date(line, index)
        or decade(line, index)
        or century(line, index)
        or calendar_day(line, index)
        or period(line, index, frame)
        or relative_date(line, index, frame)
        or lone_month(line, index)
        or bare_year(line, index)
    )
    return found or _the_unit(line, index, frame)


def _the_unit(line: Line, index: int, frame: Frame) -> Match | None:
    """ "(the end of) the year": that of writing."""
    at = index + line.is_(index, words.ARTICLES)
    unit = words.UNITS.get(line.at(at))
    if unit in (None, "day", "weekend") or line.at(at).endswith("s") or line.compound(at):
        return None
    if frame.anchor is None:
        return Match(index, at + 1, PartialDate(anchoring="deictic", offset=f"{unit}+0"))
    return Match(index, at + 1, stretch(unit_of(frame.anchor, str(unit)), "deictic"))


def rest_of_unit(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the rest of the year": from the day told last, or else that of writing, to the end of its year."""
    at = index + line.is_(index, words.ARTICLES)
    if not (line.is_(at, words.REST) and line.is_(at + 1, words.OF_ALONE)):
        return None
    this = line.is_(at + 2, words.THIS)
    unit = words.UNITS.get(line.at(at + 3))
    if not (this or line.is_(at + 2, words.OWNERS)) or unit in (None, "day", "weekend") or line.compound(at + 3):
        return None
    told = None if this else frame.antecedent
    first = told.start if told else frame.anchor
    if first is None or line.at(at + 3).endswith("s"):
        return None
    last = unit_of((told.end if told else None) or first, str(unit)).last
    return Match(index, at + 4, stretch(Days(first, last), "anaphoric" if told else "deictic"))


def _year_part(line: Line, index: int, frame: Frame) -> tuple[int | None, int, bool] | None:
    """The year of a quarter or season behind it: the year if known, the index behind, and whether it is fiscal."""
    at = index + line.is_(index, words.OF)
    at += line.is_(at, words.ARTICLES)
    fiscal = line.is_(at, words.FISCAL_WORDS)
    at += fiscal
    at += words.UNITS.get(line.at(at)) == "year" and line.year(at + 1) is not None
    year = line.year(at, short=fiscal)
    if year:
        return year.value, year.after, fiscal
    named = relative_date(line, index + line.is_(index, words.OF), frame)
    if named and words.UNITS.get(line.at(named.after - 1)) == "year":
        return (named.value.start.year if named.value.start else None), named.after, False
    if at > index + 1 and words.UNITS.get(line.at(at)) == "year" and not line.at(at).endswith("s"):
        return (frame.anchor.year if frame.anchor else None), at + 1, fiscal
    return None


def _short_quarter(line: Line, index: int, frame: Frame) -> Match | None:
    """ "Q3 2024", "Q3", "3Q24", "H1 2022"; an H alone needs its year."""
    letter, number = line.at(index), line.plain_number(index + 1)
    if line.plain_number(index) is not None and line.at(index + 1) in words.QUARTER_LETTERS:
        letter, number = line.at(index + 1), line.plain_number(index)
    if letter not in words.QUARTER_LETTERS or number is None or not line.glued(index + 1):
        return None
    if not 1 <= number <= (4 if letter == "q" else 2) or (line.glued(index) and line.at(index - 1).isalnum()):
        return None
    code = f"{words.QUARTER_LETTERS[letter]}{number}"
    behind = index + 2
    year = _year_part(line, behind, frame)
    if year is None and line.glued(behind):
        short = line.year(behind + (line.at(behind) in ("/", "-")), short=True)
        year = (short.value, short.after, False) if short else None
    if year:
        return Match(index, year[1], _season_value(code, year))
    if (
        letter == "h"
        or not line.all_capitals(index + (line.at(index) != letter))
        or (line.glued(behind) and line.at(behind)[0].isalnum())
    ):
        return None
    return Match(index, behind, season_date(code))


def _season_value(code: str, year: tuple[int | None, int, bool]) -> PartialDate:
    """A quarter of a fiscal year lies nobody knows where: the days of its year as a whole."""
    number, _, fiscal = year
    if fiscal and number is not None:
        return replace(calendar_date(number), season=FISCAL + code)
    return season_date(code, number)


def _quarter_after_year(line: Line, index: int, frame: Frame) -> Match | None:
    """ "2016 Q1", "2017H2", "next year's fourth quarter"."""
    named = relative_date(line, index, frame)
    if named and words.UNITS.get(line.at(named.after - 1)) == "year":
        found = _quarter_in_words(line, named.after, frame) or _short_quarter(line, named.after, frame)
        year = named.value.start.year if named.value.start else None
        return (
            Match(index, found.after, season_date(found.value.season, year)) if found and found.value.season else None
        )
    year_number = line.year(index)
    if year_number is None:
        return None
    at = year_number.after
    letter, number = line.at(at), line.plain_number(at + 1)
    if (
        letter not in words.QUARTER_LETTERS
        or not line.glued(at + 1)
        or number not in range(1, 5 if letter == "q" else 3)
    ):
        return None
    return Match(index, at + 2, season_date(f"{words.QUARTER_LETTERS[letter]}{number}", year_number.value))


def _quarter_in_words(line: Line, index: int, frame: Frame) -> Match | None:
    """ "third quarter of 2009", "the first quarter of last year", "third-quarter", "first half of 2022"."""
    at = index + line.is_(index, words.ARTICLES)
    number = line.ordinal(at)
    if number is None:
        return None
    behind = number.after + line.dash(number.after)
    word = line.at(behind)
    fiscal = line.is_(behind, words.FISCAL_WORDS)
    behind += fiscal
    word = line.at(behind)
    year = _year_part(line, behind + 1, frame)
    if word in words.HALF_WORDS and number.value <= 2 and year:
        return Match(index, year[1], _season_value(f"H{number.value}", year))
    if word not in words.QUARTER_WORDS or number.value > 4:
        return None
    if year:
        return Match(index, year[1], _season_value(f"Q{number.value}", (year[0], year[1], year[2] or fiscal)))
    after = line.at(behind + 1 + line.dash(behind + 1))
    if after.startswith(words.NOT_AFTER_QUARTER) or line.is_(behind + 1, words.OF):
        return None
    return Match(index, behind + 1, season_date(f"Q{number.value}"))


def _season(line: Line, index: int) -> Match | None:
    """ "summer 2021", "the spring of 1998"; a season without a year or a pointer is none."""
    at = index + line.is_(index, words.ARTICLES)
    code = words.SEASONS.get(line.at(at))
    if code is None:
        return None
    behind = at + 1 + line.is_(at + 1, words.OF)
    year = line.year(behind)
    if year is None or line.is_(year.after, words.COUNTED_NOUNS):
        return None
    return Match(index, year.after, season_date(code, year.value))


def _fiscal_year(line: Line, index: int) -> Match | None:
    """ "fiscal 2023", "FY2023", "fiscal year 2023-24", "financial year 2022/23"."""
    if not line.is_(index, words.FISCAL_WORDS):
        return None
    at = index + 1 + (words.UNITS.get(line.at(index + 1)) == "year")
    spanned = numeric_date(line, at) if not line.glued(at) else None
    if spanned and spanned.value.bounds:
        return Match(index, spanned.after, spanned.value)
    year = line.year(at, short=line.glued(at))
    if year is None:
        return None
    number = line.ordinal(year.after)
    quarter = number.after + line.dash(number.after) if number else 0
    if number and number.value <= 4 and line.is_(quarter, words.QUARTER_WORDS):
        return Match(index, quarter + 1, replace(calendar_date(year.value), season=f"{FISCAL}Q{number.value}"))
    return Match(index, year.after, replace(calendar_date(year.value), season=FISCAL))


def _numbered_week(line: Line, index: int, frame: Frame) -> Match | None:
    """ "week 31 of 2024", "in week 31": ISO weeks. Week 5 of a trial, a season or a pregnancy is another count."""
    number = line.plain_number(index + 1)
    if words.UNITS.get(line.at(index)) != "week" or number is None or not 1 <= number <= 53:
        return None
    year = line.year(index + 2 + (line.is_(index + 2, words.OF) or line.at(index + 2) == ","))
    if year is None:
        if frame.anchor is None or line.capital(index) or line.is_(index + 2, words.OF):
            return None
        if not line.is_(index - 1, words.BEFORE_A_WEEK):
            return None
    shown = year.value if year else frame.anchor.year if frame.anchor else 0
    try:
        days = iso_week(shown, number)
    except ValueError:
        return None
    return Match(index, year.after if year else index + 2, stretch(days, "absolute" if year else "deictic"))


def _week_of_month(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the first week of January", "the last week of 2019": about those days."""
    at = index + line.is_(index, words.ARTICLES)
    number = line.ordinal(at)
    last = line.is_(at, words.LAST)
    behind = number.after if number else at + 1
    if not (number or last) or words.UNITS.get(line.at(behind)) != "week" or not line.is_(behind + 1, words.OF):
        return None
    month = _stretch_at(line, behind + 2, frame)
    if month is None:
        return None
    whole = place(frame, month.value).readings[0]
    if whole.start is None or whole.end is None or (whole.end - whole.start).days < 27:
        return Match(index, month.after, whole) if whole.month else None
    if last:
        days = Days(whole.end - timedelta(6), whole.end)
    elif number and number.value <= WEEKS_OF_MONTH:
        first = whole.start + timedelta(7 * (number.value - 1))
        days = Days(first, min(first + timedelta(6), whole.end))
    else:
        return None
    return Match(index, month.after, replace(stretch(days, whole.anchoring), modifier="about"))


def weekday_with_week(line: Line, index: int, frame: Frame) -> Match | None:
    """ "Tuesday next week", "Tuesday of last week", "Friday of the week after next", "next week Wednesday"."""
    weekday = words.WEEKDAYS.get(line.at(index))
    if ahead := _weeks_on(line, index, frame):
        return ahead
    if weekday:
        at = index + 1 + line.is_(index + 1, words.OF)
        step, after = _week_step(line, at), at + 2
        if step is None and (beyond := next_but_one(line, at)) and beyond.unit == "week":
            step, after = beyond.step, beyond.after
        return Match(index, after, _day_of_week(frame, weekday, step)) if step is not None else None
    step = _week_step(line, index)
    weekday = words.WEEKDAYS.get(line.at(index + 2))
    if step is None or weekday is None:
        return None
    return Match(index, index + 3, _day_of_week(frame, weekday, step))


def _weeks_on(line: Line, index: int, frame: Frame) -> Match | None:
    """ "Monday week", "Saturday three weeks", "a week on Saturday", "two weeks from Friday": so many weeks after it."""
    weekday = line.at(index) in words.WEEKDAYS
    weeks = words.WEEKS_ON.get(line.at(index + 1))
    if weeks and (weekday or line.at(index) in words.DAYS_FROM_TODAY):
        goes_on = weekday and line.at(index + 2)[:1].isalpha() and not line.is_(index - 1, words.ON_A_DAY)
        return (
            None if goes_on or line.compound(index + 1) else _weeks_after(line, index, index, weeks, index + 2, frame)
        )
    count = line.cardinal(index + 1) if weekday else None
    if count is not None and 1 < count.value <= MOST_WEEKS and words.UNITS.get(line.at(count.after)) == "week":
        ends = not line.at(count.after + 1)[:1].isalpha() and not line.compound(count.after)
        return _weeks_after(line, index, index, count.value, count.after + 1, frame) if ends else None
    count = line.cardinal(index)
    if count is None or count.value > MOST_WEEKS or words.UNITS.get(line.at(count.after)) != "week":
        return None
    day = count.after + 2
    counted = line.is_(count.after + 1, words.WEEKS_COUNTED_FROM) and line.at(day) in words.WEEKDAYS
    return _weeks_after(line, index, day, count.value, day + 1, frame) if counted else None


def _weeks_after(line: Line, first: int, day: int, weeks: int, after: int, frame: Frame) -> Match | None:
    """So many weeks after the coming weekday, or after today or tomorrow, that a token names."""
    weekday, step = words.WEEKDAYS.get(line.at(day)), words.DAYS_FROM_TODAY.get(line.at(day))
    if weekday is None and (step is None or step < 0):
        return None
    if frame.anchor is None:
        return Match(first, after, PartialDate(weekday=weekday, anchoring="partial")) if weekday else None
    start = weekday_after(frame.anchor, weekday) if weekday else frame.anchor + timedelta(step or 0)
    there = start + timedelta(7 * weeks)
    return Match(first, after, PartialDate(weekday=weekday, start=there, end=there, anchoring="deictic"))


def _week_step(line: Line, index: int) -> int | None:
    if line.at(index + 1) not in words.UNITS or words.UNITS[line.at(index + 1)] != "week":
        return None
    if line.is_(index, words.THIS):
        return 0
    return -1 if line.is_(index, words.LAST) else 1 if line.is_(index, words.NEXT) else None


def _day_of_week(frame: Frame, weekday: int, step: int) -> PartialDate:
    if frame.anchor is None:
        return weekday_of_week(frame, weekday, step)
    day = unit_of(frame.anchor, "week", step).first + timedelta(weekday - 1)
    return PartialDate(weekday=weekday, start=day, end=day, anchoring="deictic")


def nth_day_of_month(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the first Monday in May", "the last Friday but one of June", "the 20th of next month", "last day of May"."""
    at = index + line.is_(index, words.ARTICLES)
    number = line.ordinal(at)
    last = line.is_(at, words.LAST) or line.at(at) == words.LAST_BUT_ONE
    before_last = int(line.at(at) == words.LAST_BUT_ONE)
    if (number is None and not last) or (number and not number.digits and line.is_(at - 1, words.PART_OF)):
        return None
    behind = number.after if number else at + 1
    weekday = words.WEEKDAYS.get(line.at(behind))
    day_unit = words.UNITS.get(line.at(behind)) == "day" and not line.at(behind).endswith("s")
    of = behind + (weekday is not None or day_unit)
    if line.is_(at, words.LAST) and line.at(of) == words.BUT and line.at(of + 1) in words.BUT_SO_MANY:
        before_last, of = words.BUT_SO_MANY[line.at(of + 1)], of + 2
    if not line.is_(of, words.OF) or (of == behind and (last or not line.is_(of, words.OF_ALONE))):
        return None  # "the first in May" was the first of some things
    month = _stretch_at(line, of + 1, frame)
    whole = place(frame, month.value) if month else None
    if month is None or whole is None:
        return None
    days = [_nth_day(reading, number.value if number else -before_last, weekday) for reading in whole.readings]
    found = [PartialDate(weekday=weekday, start=day, end=day, anchoring=whole.anchoring) for day in days if day]
    return Match(index, month.after, with_alternatives(found)) if found else None


def _nth_day(whole: PartialDate, number: int, weekday: int | None) -> date | None:
    """The nth day, or nth such weekday, of a month or (days alone) a longer stretch; 0 means the last, -1 the
    last but one."""
    first, last = whole.start, whole.end
    if first is None or last is None or not 27 <= (last - first).days <= (30 if number > 0 or weekday else 366):
        return None
    if weekday is None:
        day = first + timedelta(number - 1) if number > 0 else last + timedelta(number)
    elif number <= 0:
        day = weekday_before(last, weekday) + timedelta(7 * number)
    else:
        day = nth_weekday(first.year, first.month, weekday, number) if number <= WEEKS_OF_MONTH else last + timedelta(1)
    return day if day <= last else None
