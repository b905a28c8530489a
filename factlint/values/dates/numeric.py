"""Dates in digits: ISO 8601, slashed, dotted and dashed ones, and year ranges ("2024-25")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.records import NamedTuple
from factlint.values.dates.calendar_arithmetic import DAYS_IN_MONTH
from factlint.values.dates.partial_date import PartialDate, calendar_date, date_range, with_alternatives
from factlint.values.dates.words import DASHES, Line, full_year

if TYPE_CHECKING:
    from collections.abc import Iterator

SEPARATORS: Final = frozenset("-/.‑–")
BEFORE_A_DATE: Final = frozenset("([{\"'“‘«,:;|—–")
"""Marks that may stand against the first digit of a date; any other makes a code or a longer number of it."""


class Match(NamedTuple):
    """A date expression: the indices of its first token and the one behind its last, and what it says."""

    first: int
    after: int
    value: PartialDate


def numeric_date(line: Line, index: int) -> Match | None:
    """The longest date in digits that starts here."""
    if not line.at(index)[:1].isdigit():
        return None
    slashed = line.at(index - 1) == "-" and line.at(index - 3) == "/" and line.at(index + 1) == "/"
    if line.glued(index) and line.at(index - 1) not in BEFORE_A_DATE and not slashed:
        return None
    return _dotted(line, index) or _three_parts(line, index) or _two_parts(line, index)


def _dotted(line: Line, index: int) -> Match | None:
    """ "18.12.2024": one token. Two digits of year would make a version number of it."""
    parts = line.at(index).split(".")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or len(parts[2]) != 4 or len(parts[0]) > 2:
        return None
    value = _day_and_month(int(parts[0]), int(parts[1]), int(parts[2]), both=False)
    return Match(index, index + 1, value) if value else None


def _parts(line: Line, index: int, count: int) -> Iterator[tuple[str, int]]:
    """The next so many numbers or months with one and the same separator glued between, and the index behind each."""
    separator = line.at(index + 1)
    for number in range(count):
        at = index + 2 * number
        if number and not (line.at(at - 1) == separator and line.glued(at - 1) and line.glued(at)):
            return
        yield line.at(at), at + 1


def _ends(line: Line, after: int) -> bool:
    """Nothing goes on that would make a code, a decimal or a path of it; a time may follow ("T10:00")."""
    if not line.glued(after):
        return True
    following = line.at(after)
    if following in DASHES and line.at(after + 2) == "/" and line.at(after - 2) == "/":
        return True  # 5/1/2019-5/7/2020
    if following in SEPARATORS and line.glued(after + 1):
        return following != "/" and not line.at(after + 1)[:1].isdigit() and following != "-"
    return not following[0].isalnum() or following == "t"


def _three_parts(line: Line, index: int) -> Match | None:
    if line.at(index + 1) not in SEPARATORS:
        return None
    parts = list(_parts(line, index, 3))
    if len(parts) < 3:
        return None
    (first, _), (middle, _), (last, after) = parts
    if not _ends(line, after) and not _iso_interval_follows(line, after):
        return None
    value = _three_values(first, middle, last, line.at(index + 1))
    if value is None:
        return None
    if _iso_interval_follows(line, after):
        second = _three_parts_at(line, after + 1)
        if second:
            return Match(index, second.after, date_range(value, second.value))
    return Match(index, after, value)


def _iso_interval_follows(line: Line, after: int) -> bool:
    return line.at(after) == "/" and line.glued(after) and line.plain_number(after + 1) is not None


def _three_parts_at(line: Line, index: int) -> Match | None:
    parts = list(_parts(line, index, 3))
    if len(parts) < 3 or not _ends(line, parts[2][1]):
        return None
    value = _three_values(parts[0][0], parts[1][0], parts[2][0], line.at(index + 1))
    return Match(index, parts[2][1], value) if value else None


def _three_values(first: str, middle: str, last: str, separator: str) -> PartialDate | None:
    if middle in words.MONTHS and first.isdigit() and last.isdigit():  # 05-Aug-2016, 2019/aug/01
        if len(first) == 4 and len(last) <= 2:
            return _checked(int(first), words.MONTHS[middle], int(last))
        return _checked(_year(last), words.MONTHS[middle], int(first)) if len(first) <= 2 else None
    if not (first.isdigit() and middle.isdigit() and last.isdigit()) or len(middle) > 2:
        return None
    if len(first) == 4 and len(last) <= 2:
        return _checked(int(first), int(middle), int(last))
    if len(first) > 2 or len(last) not in (2, 4) or (len(last) == 2 and separator != "/"):
        return None
    return _day_and_month(int(first), int(middle), _year(last), both=True)


def _year(digits: str) -> int:
    return full_year(int(digits)) if len(digits) == 2 else int(digits)


def _checked(year: int, month: int, day: int) -> PartialDate | None:
    """The date, which may be one that its month has not, where the numbers can be meant as a date at all."""
    if not (1000 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return calendar_date(year, month, day)


def _day_and_month(first: int, second: int, year: int, *, both: bool) -> PartialDate | None:
    """Day first or month first; where either will do, both, month first ahead as ISO's order is month before day."""
    readings = [_checked(year, second, first)] if second <= 12 else []
    if first <= 12 and (both or not readings):
        readings.insert(0, _checked(year, first, second))
    found = [reading for reading in readings if reading]
    possible = [reading for reading in found if not reading.impossible] or found
    return with_alternatives(possible) if possible else None


def _two_parts(line: Line, index: int) -> Match | None:
    separator = line.at(index + 1)
    if separator not in SEPARATORS or separator == ".":
        return None
    parts = list(_parts(line, index, 2))
    if len(parts) < 2 or not _ends(line, parts[1][1]):
        return None
    (first, _), (second, after) = parts
    value = _two_values(first, second)
    if value is None and separator in "/-" and line.is_(index - 1, words.ON_A_DAY):
        value = _day_and_month_alone(first, second)
    return Match(index, after, value) if value else None


def _two_values(first: str, second: str) -> PartialDate | None:
    if not (first.isdigit() and second.isdigit()):
        return None
    if len(first) == 4 and 1000 <= int(first) <= 2199:
        return _year_and_more(int(first), second)
    if len(second) == 4 and 1900 <= int(second) <= 2199 and len(first) <= 2 and 1 <= int(first) <= 12:
        return calendar_date(int(second), int(first))
    return None


def _year_and_more(year: int, second: str) -> PartialDate | None:
    """ "2019-2024", "2024-25" and "2024-06"; "2010-11" may be the season or the month."""
    number = int(second) if len(second) <= 4 else 0
    if len(second) == 4:
        return date_range(calendar_date(year), calendar_date(number)) if 1000 <= number <= 2199 else None
    if len(second) == 1 and number == year % 10 + 1:  # the season of 2005-6
        return date_range(calendar_date(year), calendar_date(year + 1))
    if len(second) != 2:
        return calendar_date(year, number) if len(second) == 1 and number else None
    last = year // 100 * 100 + number + (100 if number < year % 100 and year % 100 == 99 else 0)
    season = date_range(calendar_date(year), calendar_date(last)) if year < last < 2200 else None
    month = calendar_date(year, number) if 1 <= number <= 12 else None
    readings = [season, month] if last == year + 1 else [month, season]
    found = [reading for reading in readings if reading]
    return with_alternatives(found) if found else None


def _day_and_month_alone(first: str, second: str) -> PartialDate | None:
    """ "on 4/22": only where the words before promise a day, for "1/2" is a fraction elsewhere."""
    if not (first.isdigit() and second.isdigit()) or max(len(first), len(second)) > 2:
        return None
    pairs = [(int(first), int(second)), (int(second), int(first))]
    found = [calendar_date(None, m, d) for m, d in pairs if 1 <= m <= 12 and 1 <= d <= DAYS_IN_MONTH[m]]
    return with_alternatives(found) if found else None
