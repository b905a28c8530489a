"""Calendar dates in words: days, months, years, decades, weekdays beside a date. Each function reads from one token on.

What it returns is not resolved: "Dec. 18" stays a day without a year until `place` sees it from the day of writing.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.language.en import tense as tense_words
from factlint.language.en.stopwords import NEGATIONS, STOPWORDS
from factlint.records import replace
from factlint.values.dates.calendar_arithmetic import easter_sunday, nth_weekday, year_days
from factlint.values.dates.numeric import Match
from factlint.values.dates.partial_date import PartialDate, calendar_date, stretch, with_alternatives
from factlint.values.dates.resolution import nearest
from factlint.values.dates.words import APOSTROPHES, Line, Number, counts, looks_counted

if TYPE_CHECKING:
    from datetime import date

    from factlint.values.dates.resolution import Frame

LAST_DAY: Final = 31
HOLIDAYS: Final = frozenset({*words.FIXED_HOLIDAYS, *words.EASTER_HOLIDAYS, *words.NTH_WEEKDAY_HOLIDAYS})
_SECOND = 2
_LABEL: Final = 4  # words of a table's label, the month of which may end it
PLAIN_YEARS: Final = range(1900, 2100)


def calendar_day(line: Line, index: int, weekday: int | None = None) -> Match | None:
    """A day, month or month of a year, with the weekday before it if any, or one that is told right behind it."""
    found = _month_first(line, index, weekday) or _day_first(line, index, weekday)
    if found is None or weekday or found.value.day is None:
        return found
    return _with_weekday_behind(line, found)


def _with_weekday_behind(line: Line, found: Match) -> Match:
    """ "30 April, a Friday", "3 May (Tuesday)"."""
    at, value = found.after, found.value
    some = line.at(at) == "," and line.is_(at + 1, words.SOME_DAY)
    bracketed = line.at(at) == "(" and line.at(at + 2) == ")"
    weekday = words.WEEKDAYS.get(line.at(at + 2 if some else at + 1)) if some or bracketed else None
    if weekday is None:
        return found
    return Match(found.first, at + 3, calendar_date(value.year, value.month, value.day, weekday))


def weekday_date(line: Line, index: int) -> Match | None:
    """A weekday with the date that it stands beside: "Wednesday, 18 December", "Fri 13th"."""
    weekday = words.WEEKDAYS.get(line.at(index))
    if weekday is None:
        return None
    behind = line.behind_month(index)
    behind += line.at(behind) == ","
    found = calendar_day(line, behind, weekday)
    if found and found.value.day is not None:
        return Match(index, found.after, found.value)
    article = behind + 1 if line.is_(behind, words.ARTICLES) else behind
    day = line.ordinal(article)
    if day and day.digits and 1 <= day.value <= LAST_DAY:
        return Match(index, day.after, calendar_date(None, None, day.value, weekday))
    return None


def _month_first(line: Line, index: int, weekday: int | None) -> Match | None:
    """ "December 18, 2024", "Dec. 18", "September the twenty-first 1978", "December 2024"."""
    month = line.month(index)
    if month is None or (line.glued(index) and line.at(index - 1) == "-" and line.is_(index - 2, words.ARTICLES)):
        return None
    behind = _behind_joint(line, line.behind_month(index))
    day = _day_behind(line, behind)
    if day:
        year = year_behind(line, day.after) or (line.year(day.after + 1) if line.is_(day.after, words.OF) else None)
        return Match(index, year.after if year else day.after, calendar_date(_value(year), month, day.value, weekday))
    year = year_behind(line, behind)
    if year is None and line.is_(behind, words.OF):
        year = line.year(behind + 1)
    if year and weekday is None:
        return Match(index, year.after, calendar_date(year.value, month))
    return None


def _behind_joint(line: Line, index: int) -> int:
    """Past the hyphen or slash that ties a month to its number ("Oct-2", "Dec/2018", "5-Aug")."""
    tied = line.at(index) in ("-", "/") and line.glued(index) and line.glued(index + 1)
    return index + tied


def _day_behind(line: Line, behind: int) -> Number | None:
    """The day after a month's name, unless the number goes on as a time, a share or a year."""
    day = line.day_of_month(behind + 1 if line.is_(behind, words.ARTICLES) else behind)
    if day is None or day.value > LAST_DAY or (line.is_(behind, words.ARTICLES) and not day.ordinal):
        return None
    if day.digits == 0 and (line.year(behind) or (not day.ordinal and line.at(day.after) in words.UNITS)):
        return None  # "the September two years later"
    following = line.at(day.after)
    if day.digits == 0 and not day.ordinal and following[:1].isalpha() and following not in words.BEHIND_A_SPOKEN_DAY:
        return None  # "by March twenty people had left", "in June one in five could"
    if following == "%" or (line.glued(day.after) and following[0].isalpha()):
        return None
    goes_on = following in (":", ".", ",") and line.glued(day.after + 1) and line.at(day.after + 1)[:1].isdigit()
    return None if goes_on and line.glued(day.after) else day


def _day_first(line: Line, index: int, weekday: int | None) -> Match | None:
    """ "18 December 2024", "the 18th of December", "18 Dec"."""
    article = line.is_(index, words.ARTICLES)
    day = line.day_of_month(index + article)
    if day is None or not (day.digits or day.ordinal) or day.value > LAST_DAY or _tied_to_word(line, index + article):
        return None
    if day.digits == 0 and line.is_(index - 1, words.PART_OF):
        return None  # "a third of January's output"
    at = _behind_joint(line, day.after)
    of = line.is_(at, words.OF_ALONE)
    month_at = at + of
    month = line.month(month_at)
    if month is None or (day.digits == 0 and not of) or not _meant_as_month(line, month_at, day, of):
        return None
    behind = line.behind_month(month_at)
    year = year_behind(line, behind)
    if year is None and line.is_(behind, words.OF):
        year = line.year(behind + 1)
    after = year.after if year else month_at + 1
    return Match(index, after, calendar_date(_value(year), month, day.value, weekday))


def _tied_to_word(line: Line, index: int) -> bool:
    """The number is the end of a name or a fraction: "F-2", "1/2", "’05"."""
    before = line.at(index - 1)
    if not line.glued(index) or not before:
        return False
    if before == "-":
        return line.glued(index - 1) and line.plain_number(index - 2) is None
    return before in APOSTROPHES or before.isalnum() or (before in "/." and line.glued(index - 1))


def _meant_as_month(line: Line, index: int, day: Number, of: bool) -> bool:
    """ "the first may have" is none."""
    word = line.at(index)
    return word not in words.MONTHS_THAT_ARE_WORDS or line.capital(index) or of or (day.ordinal and day.digits > 0)


def year_behind(line: Line, index: int) -> Number | None:
    """A year behind a day or month, a comma between them or not; never the count that starts the next clause."""
    comma = line.at(index) == ","
    year = line.year(index + comma)
    if year is None:
        return None
    counted = line.is_(year.after, words.COUNTED_NOUNS) or (comma and looks_counted(line, year.after))
    return None if counted or (comma and year.digits == 2) or line.at(year.after) in ("%", ":") else year


def lone_month(line: Line, index: int) -> Match | None:
    """A month by itself: with a capital, or after a preposition, and never the verb or the forename."""
    word = line.at(index)
    month = words.MONTHS.get(word)
    if month is None:
        return None
    if line.size <= 2 and line.capital(index):  # a table cell, a heading
        return Match(index, index + 1, calendar_date(None, month))
    if index == line.size - 1 < _LABEL and line.capital(index) and word not in words.MONTHS_THAT_ARE_NAMES:
        return Match(index, index + 1, calendar_date(None, month))  # "Milling wheat Dec"
    if word in words.MONTHS_THAT_ARE_WORDS or len(word) <= 4:
        prompted = line.is_(index - 1, words.BEFORE_A_MONTH) or line.dash(index - 1) or _month_follows(line, index)
        prompted = prompted or _names_an_event(line, index)
        plain = line.capital(index) or word not in words.MONTHS_THAT_ARE_WORDS
        if not prompted or not (plain or line.is_(index - 1, words.DATES_FOLLOW)):
            return None
    elif not line.capital(index) and not line.is_(index - 1, words.BEFORE_A_MONTH):
        return None
    if _part_of_a_name(line, index):
        return None
    return Match(index, index + 1, calendar_date(None, month))


def _month_follows(line: Line, index: int) -> bool:
    """ "Nov-Feb", "May to March"."""
    behind = line.behind_month(index)
    return (
        line.capital(index) and (line.dash(behind) or line.is_(behind, words.TO)) and line.month(behind + 1) is not None
    )


def _names_an_event(line: Line, index: int) -> bool:
    """ "The June round", "the July holidays"."""
    behind = line.at(index + 1)
    named = line.is_(index - 1, words.ARTICLES) and line.capital(index) and not line.capital(index + 1)
    return named and behind.isalpha() and behind not in words.NO_EVENT and not line.glued(index + 1)


def _part_of_a_name(line: Line, index: int) -> bool:
    """A month that is somebody's name: "Theresa May", "April Jones"; a capital before it, or one behind at no start."""
    before = line.capital(index - 1) and line.tokens[index - 1].shape == "word" and index - 1 > 0
    named_before = before and not line.is_(index - 1, words.BEFORE_A_MONTH) and not line.is_(index - 1, words.TIMES)
    word = line.at(index)
    forename = word in words.MONTH_FORENAMES and line.capital(index + 1) and line.tokens[index + 1].shape == "word"
    prompted = line.is_(index - 1, words.BEFORE_A_MONTH)
    return (named_before and word in words.MONTHS_THAT_ARE_NAMES) or (forename and not prompted)


def decade(line: Line, index: int) -> Match | None:
    """ "the 1950s", "1950's", "the '90s", "the seventies", "the nineteen seventies"."""
    at = index + line.is_(index, words.ARTICLES)
    apostrophe = line.at(at) in APOSTROPHES and line.glued(at + 1)
    number_at = at + apostrophe
    value = line.plain_number(number_at)
    if value is None:
        return _decade_in_words(line, index, at)
    digits = len(line.at(number_at))
    after = _plural_ending(line, number_at + 1)
    if after is None or value % 10:
        return None
    if digits == 4 and 1000 <= value <= 2190:
        readings = [stretch(year_days(value, 10))]
        if value % 100 == 0:  # "the 1800s" are a century to most; "the 2000s" still a decade
            readings.insert(0 if value < 2000 else 1, stretch(year_days(value, 100)))
        return Match(index, after, with_alternatives(readings))
    prefixed = bool(line.dash(index - 1)) and line.at(index - 2) not in words.AGE_PREFIXES
    if digits == 2 and (apostrophe or at > index or prefixed):
        return Match(index, after, stretch(year_days((1900 if value >= 20 else 2000) + value, 10)))
    return None


def _plural_ending(line: Line, index: int) -> int | None:
    if line.at(index) == words.DECADE_ENDING:
        return index + 1
    if line.at(index) in APOSTROPHES and line.at(index + 1) == words.DECADE_ENDING and line.glued(index + 1):
        return index + 2
    return None


def _decade_in_words(line: Line, index: int, at: int) -> Match | None:
    named = words.DECADE_NAMES.get(line.at(at))
    if named and at > index:
        return Match(index, at + 1, stretch(year_days(named, 10)))
    century = line.cardinal(at)
    if century and not century.digits and century.value in (18, 19, 20):
        behind = century.after + line.dash(century.after)
        tens = words.TENS_PLURALS.get(line.at(behind)) or words.FIRST_TENS.get(line.at(behind))
        if tens:
            return Match(index, behind + 1, stretch(year_days(century.value * 100 + tens, 10)))
    plural = decade_in_tens(line, at) if at > index else None
    return plural._replace(first=index) if plural else None


def decade_in_tens(line: Line, index: int) -> Match | None:
    """ "(the) seventies", "(the mid-)Sixties": of the last century; without an article they are ages."""
    tens = words.TENS_PLURALS.get(line.at(index))
    return Match(index, index + 1, stretch(year_days(1900 + tens, 10))) if tens else None


def century(line: Line, index: int) -> Match | None:
    """ "the 20th century", "21st-century": counted as 1900 to 1999, as EDTF's 19XX is."""
    at = index + line.is_(index, words.ARTICLES)
    number = line.ordinal(at)
    if number is None or not 10 <= number.value <= 22:
        return None
    unit = number.after + line.dash(number.after)
    adjective = line.dash(number.after) and line.at(unit + 1)[:1].isalpha()
    if line.capital(unit) and line.capital(unit + 1) and line.tokens[unit + 1].shape == "word":
        return None  # "20th Century Fox"
    if words.UNITS.get(line.at(unit)) != "century" or line.is_(unit + 1, words.ERAS) or adjective:
        return None
    return Match(index, unit + 1, stretch(year_days((number.value - 1) * 100, 100)))


def holiday(line: Line, index: int, frame: Frame, step: int = 0) -> Match | None:
    """ "Christmas Eve", "Easter Monday 2024", and with a `step` "last Thanksgiving": named days of one date a year.

    "Christmas" and "Easter" alone are days only with a year or a step, or where they end a time ("by Easter"); else
    they are a season.
    """
    if not line.is_(index, words.HOLIDAY_STARTS):
        return None
    for length in range(min(4, line.size - index), 0, -1):
        name = tuple(line.tokens[at].lower.replace("’", "'") for at in range(index, index + length))
        if name not in HOLIDAYS:
            continue
        behind = index + length
        year = year_behind(line, behind) or (line.year(behind + 1) if line.is_(behind, words.OF) else None)
        if name in words.HOLIDAY_SEASONS and not (year or step or _is_deadline(line, index, behind)):
            continue
        value = (None if step else _holiday_date(name, _value(year))) or _nearest_holiday(name, frame, step)
        if value:
            return Match(index, year.after if year else behind, value)
    return None


def _is_deadline(line: Line, index: int, behind: int) -> bool:
    """Whether a feast ends a time: "by Easter", "before Christmas"; no "three days before Christmas", from which a day
    is counted, and no "before Christmas dinner"."""
    following = line.at(behind)
    if following[:1].isalnum() and following not in STOPWORDS and following not in NEGATIONS:
        return False
    counted = words.UNITS.get(line.at(index - 2)) is not None or line.is_(index - 2, words.SHORTLY)
    return line.is_(index - 1, tense_words.AHEAD_BESIDE | words.BEFORE) and not counted


def _holiday_date(name: tuple[str, ...], year: int | None) -> PartialDate | None:
    if name in words.FIXED_HOLIDAYS:
        return calendar_date(year, *words.FIXED_HOLIDAYS[name])
    if year is None:
        return None
    if name in words.EASTER_HOLIDAYS:
        return _on(easter_sunday(year) + timedelta(words.EASTER_HOLIDAYS[name]))
    if name in words.NTH_WEEKDAY_HOLIDAYS:
        month, weekday, nth, days_after = words.NTH_WEEKDAY_HOLIDAYS[name]
        return _on(nth_weekday(year, month, weekday, nth) + timedelta(days_after))
    return None


def _nearest_holiday(name: tuple[str, ...], frame: Frame, step: int) -> PartialDate | None:
    """The nearest such day that the tense allows, or the last before or first after the day of writing."""
    anchor = frame.anchor
    if anchor is None:
        return None
    values = [_holiday_date(name, year) for year in (anchor.year, anchor.year - 1, anchor.year + 1)]
    days = [value.start for value in values if value and value.start]
    if step:
        days = [day for day in days if (day - anchor).days * step > 0]
    if not days:
        return None
    day = nearest(frame, days)
    return PartialDate(start=day, end=day, anchoring="deictic")


def _on(day: date) -> PartialDate:
    return calendar_date(day.year, day.month, day.day)


def bare_year(line: Line, index: int) -> Match | None:
    """A year of four digits where a date can stand: "in 2013", "the 2013 census", "(1999)"; not "2000 people"."""
    year = line.year(index)
    if year is None or (line.glued(index) and line.at(index - 1) not in words.MARKS_BEFORE_A_YEAR):
        return None
    before, after = line.at(index - 1), line.at(year.after)
    if after in words.CLOCK_WORDS or after in words.ERAS or after in words.COUNTED_NOUNS or after == "%":
        return None
    if line.glued(year.after) and (after[0].isalnum() or (after in ":./°'’" and line.glued(year.after + 1))):
        return None
    if before in words.COUNTING_CUES or (index and line.tokens[index - 1].shape == "currency"):
        return None
    if year.digits != 4:
        return Match(index, year.after, calendar_date(year.value)) if before in words.YEAR_CUES else None
    if counts(line, before, year, plain=year.value in PLAIN_YEARS):
        return None
    if line.glued(index) and before == "-" and not line.is_(index - 2, words.BEFORE_A_HYPHENED_YEAR):
        return None
    if index and line.tokens[index - 1].shape == "number" and line.year(index - 1) is None:
        return None  # a telephone number, a score, a table's row
    circa = before == "." and line.is_(index - 2, words.CIRCA)
    paired = circa or (before in words.YEAR_JOINTS and line.year(index - 2) is not None)
    paired = paired or (after in words.YEAR_JOINTS and line.year(year.after + 1) is not None)
    alone = year.after == line.size and index == 0  # a table cell, a rule's value
    told = before in words.YEAR_CUES or before in words.MADE_IN_A_YEAR or _in_brackets(line, index, year.after)
    if year.value not in PLAIN_YEARS and not (told or paired or alone):
        return None
    value = calendar_date(year.value)
    open_end = _open_end(line, year.after)
    return Match(index, open_end, replace(value, end=None)) if open_end else Match(index, year.after, value)


def _in_brackets(line: Line, index: int, behind: int) -> bool:
    """Whether a number opens brackets and closes them or a part of them, as the year of what stands before does:
    "the treble (1683, the oldest)"."""
    if line.at(index - 1) != "(" or not line.glued(index) or line.at(behind) not in words.CLOSE_A_YEAR:
        return False
    return index < _SECOND or line.tokens[index - 2].shape != "number"  # "turnover of 1683 (1540)"


def _open_end(line: Line, index: int) -> int | None:
    """ "2018 or later"."""
    later = line.is_(index, words.OR) and line.is_(index + 1, words.LATER) and line.at(index + 2) != words.THAN
    return index + 2 if later else None


def _value(number: Number | None) -> int | None:
    return number.value if number else None
