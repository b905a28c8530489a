"""Dates told from the day of writing or from the last date told: "yesterday", "last month", "a year earlier"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.records import replace
from factlint.values.dates.calendar_arithmetic import Days, add_months, weekday_after
from factlint.values.dates.grammar import holiday
from factlint.values.dates.next_but_one import next_but_one
from factlint.values.dates.numeric import Match
from factlint.values.dates.partial_date import PartialDate, calendar_date, stretch, with_alternatives
from factlint.values.dates.recurring import of_a_named_year
from factlint.values.dates.resolution import Frame, month_of_year, season_of_year, shifted, unit_of, weekday_of_week
from factlint.values.dates.words import APOSTROPHES

if TYPE_CHECKING:
    from factlint.values.dates.words import Line

NOW: Final = words.THIS | words.CURRENT
BEHIND: Final = words.LAST | words.PREVIOUS
_ANY_DAY: Final = date(2000, 1, 1)
"""Of a text of unknown date, a day near enough to tell what lies before the calendar: "2,300 years ago"."""
AHEAD: Final = words.NEXT | words.FOLLOWING
POINTERS: Final = NOW | BEHIND | AHEAD | words.SAME | words.THAT
"""With one of these a day or month is told from the day of writing, or from the date told last."""
THIS_OR_LAST: Final = words.THIS | words.LAST
LENGTHS_FOLLOW: Final = words.LAST | words.PAST | words.PREVIOUS
"""Before a number of units these make a length of time of it: "for the last 3 months and 2 days ago"."""
_LONGEST_START: Final = {"day": 7, "week": 31, "month": 92, "quarter": 92}
"""Days that a stretch may have for such units to be counted from it; years are counted from years."""
VALUE_REACH: Final = 4
"""Tokens before "than" within which a value is compared."""
SURELY: Final = 2
"""The tense beside which "in" and a length of time tell a day to come, whatever is counted before."""
_MONTHS: Final = {"year": 12, "quarter": 3, "month": 1}
STRETCHES: Final = frozenset({"day", "week", "month", "year", "decade", "fortnight"})
"""Units that "the last …" or "the next …" makes a length of time of, up to or from now."""
BEGINNINGS: Final = (
    NOW | BEHIND | AHEAD | words.SAME | words.THAT | words.IN | words.ARTICLES | words.EARLIER_LATER_WORDS
    | frozenset(words.EARLIER_LATER) | frozenset(words.DAYS_FROM_TODAY) | frozenset(words.UNITS)
)  # fmt: skip
"""What expressions of this sort begin with, if not with a number."""


def relative_date(line: Line, index: int, frame: Frame) -> Match | None:
    """The longest expression of this sort that starts here."""
    counted = _counted(line, index)
    if counted is not None:
        found = (
            _counted_from_now(line, index, frame, counted)
            or _counted_from_named(line, index, frame, counted)
            or _counted_from_then(line, index, frame, counted)
        )
        if found is not None:
            return found
    if line.at(index) not in BEGINNINGS:
        return None
    return (
        _named_day(line, index, frame)
        or _part_of_unit(line, index, frame)
        or _day_beside_named(line, index, frame)
        or _next_but_one(line, index, frame)
        or _pointed_at(line, index, frame)
        or _told_of(line, index, frame)
        or _the_weekend(line, index, frame)
        or _in_some_time(line, index, frame)
    )


def _named_day(line: Line, index: int, frame: Frame) -> Match | None:
    """ "yesterday", "earlier today"."""
    at = index + line.is_(index, words.EARLIER_LATER_WORDS)
    step = words.DAYS_FROM_TODAY.get(line.at(at))
    if line.capital(at) and at == index and index and line.tokens[index - 1].shape == "word" and not line.shouted:
        return None  # "USA Today"
    return _deictic(index, at + 1, frame, "day", step) if step is not None else None


def _part_of_unit(line: Line, index: int, frame: Frame) -> Match | None:
    """ "later in the year", "earlier in the week"."""
    part = words.EARLIER_LATER.get(line.at(index))
    unit = words.UNITS.get(line.at(index + 3))
    inside = line.is_(index + 1, words.OF) and line.is_(index + 2, words.ARTICLES)
    if part is None or not inside or unit in (None, "day") or line.compound(index + 3):
        return None
    found = _deictic(index, index + 4, frame, str(unit), 0)
    return Match(index, index + 4, _split(found.value, frame, part))


def _split(whole: PartialDate, frame: Frame, part: str) -> PartialDate:
    """The part of a stretch about the day of writing that lies behind or before it."""
    if frame.anchor is None or whole.start is None or whole.end is None:
        return whole
    return stretch(Days(whole.start, frame.anchor) if part == "early" else Days(frame.anchor, whole.end), "deictic")


def _day_beside_named(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the day before yesterday"."""
    at = index + line.is_(index, words.ARTICLES)
    side = words.BEFORE_AFTER.get(line.at(at + 1))
    step = words.DAYS_FROM_TODAY.get(line.at(at + 2))
    if words.UNITS.get(line.at(at)) != "day" or side is None or step is None or side * step < 0:
        return None
    return _deictic(index, at + 3, frame, "day", step + side)


def _deictic(first: int, after: int, frame: Frame, unit: str, step: int) -> Match:
    """A calendar unit so many steps from that of the day of writing; nothing known where there is no such day."""
    if frame.anchor is None:
        return Match(first, after, PartialDate(anchoring="deictic", offset=f"{unit}{step:+d}"))
    return Match(first, after, stretch(unit_of(frame.anchor, unit, step), "deictic"))


def _counted(line: Line, index: int) -> tuple[int, str, int] | None:
    """A number of units and the index behind it: "two weeks", "a year"."""
    count = line.cardinal(index)
    fraction = line.glued(index) and line.at(index - 1) in "/.-"
    if count is None or count.value > 3000 or fraction:
        return None
    unit = words.UNITS.get(line.at(count.after))
    return (count.value, unit, count.after + 1) if unit and unit != "weekend" else None


def _counted_from_now(line: Line, index: int, frame: Frame, counted: tuple[int, str, int]) -> Match | None:
    """ "two weeks ago"; "more than two weeks ago" is any day before that."""
    count, unit, behind = counted
    more = _and_more(line, behind)
    if more and line.is_(more[2], words.AGO) and not line.is_(index - 1, LENGTHS_FOLLOW):
        value = _compound(frame.anchor, counted, more, -1)
        return Match(index, more[2] + 1, value) if value else None
    if not line.is_(behind, words.AGO):
        return None
    if not _in_calendar(frame.anchor or _ANY_DAY, unit, -count):
        return None
    if frame.anchor is None:
        return Match(index, behind + 1, PartialDate(anchoring="deictic", offset=f"{unit}{-count:+d}"))
    value = shifted(frame.anchor, unit, -count)
    if line.is_(index - 1, words.MORE) and not _compares(line, index - 1):
        value = replace(value, start=None, modifier="")
    return Match(index, behind + 1, value)


def _compares(line: Line, than: int) -> bool:
    """Whether "more than" stands behind a value, which it compares: "12% more than a month ago"."""
    return any(token.shape == "number" for token in line.tokens[max(0, than - VALUE_REACH) : than])


def _and_more(line: Line, behind: int) -> tuple[int, str, int] | None:
    """The smaller units that follow a number of larger ones: "two years and three months"."""
    return _counted(line, behind + (line.is_(behind, words.AND) or line.at(behind) == ","))


def _compound(
    base: date | None, long: tuple[int, str, int], short: tuple[int, str, int], side: int
) -> PartialDate | None:
    """ "two years and three months" before (-1) or after (1) a day: as precise as its smaller unit."""
    if base is None or not all(_in_calendar(base, unit, side * count) for count, unit, _ in (long, short)):
        return None
    count, unit, _ = long
    middle = shifted(base, "day", 0).start
    if unit in _MONTHS:
        middle = add_months(base, side * count * _MONTHS[unit])
    elif unit in ("week", "fortnight"):
        middle = shifted(base, unit, side * count).start
    return shifted(middle, short[1], side * short[0]) if middle else None


def _counted_from_named(line: Line, index: int, frame: Frame, counted: tuple[int, str, int]) -> Match | None:
    """ "two weeks from now", "three days after tomorrow"."""
    count, unit, behind = counted
    side = 1 if line.is_(behind, words.FROM) else words.BEFORE_AFTER.get(line.at(behind))
    step = words.NOW.get(line.at(behind + 1))
    if side is None or step is None or frame.anchor is None or not _in_calendar(frame.anchor, unit, side * count):
        return None
    return Match(index, behind + 2, shifted(frame.anchor + timedelta(step), unit, side * count))


def _next_but_one(line: Line, index: int, frame: Frame) -> Match | None:
    beyond = next_but_one(line, index)
    return _deictic(index, beyond.after, frame, beyond.unit, beyond.step) if beyond else None


def _counted_from_then(line: Line, index: int, frame: Frame, counted: tuple[int, str, int]) -> Match | None:
    """ "a month earlier", "two days later": from the date told last or, for want of one, from the day of writing."""
    count, unit, behind = counted
    step = -count if line.is_(behind, words.EARLIER_ALONE) else count if line.is_(behind, words.LATER_ALONE) else 0
    if line.at(behind + 1) == words.THAN or (line.is_(behind, words.BEFORE) and line.at(behind + 1)[:1].isalnum()):
        return None
    if _coarser(frame.antecedent, unit):
        return None
    base = _antecedent_day(frame) or (frame.anchor if step < 0 else None)
    if not step:
        more = _and_more(line, behind)
        if more is None or not line.is_(more[2], words.LATER_ALONE):
            return None
        value = _compound(_antecedent_day(frame), counted, more, 1)
        return Match(index, more[2] + 1, replace(value, anchoring="anaphoric")) if value else None
    if base is None or not _in_calendar(base, unit, step):
        return None
    told = frame.antecedent
    if told is not None and told.start and told.start != told.end and unit == _unit_of_stretch(told):
        value = stretch(unit_of(told.start, unit, step), "anaphoric")
    else:
        value = replace(shifted(base, unit, step), anchoring="anaphoric")
    if step < 0 and frame.anchor is not None and line.is_(index - 1, words.MORE):  # "less than four years before"
        value = with_alternatives([value, shifted(frame.anchor, unit, step)])
    return Match(index, behind + 1, value)


def _in_calendar(day: date, unit: str, step: int) -> bool:
    """Whether a shift stays within the years 1 to 9999."""
    years = {"year": 1, "decade": 10, "century": 100, "quarter": 0.25, "month": 1 / 12}.get(unit, 1 / 50)
    return 101 < day.year + step * years < 9890


def _unit_of_stretch(told: PartialDate) -> str:
    assert told.start is not None
    if told.end is None:
        return ""
    days = (told.end - told.start).days + 1
    return "year" if days in (365, 366) else "month" if 28 <= days <= 31 else "quarter" if 89 < days < 93 else ""


def _coarser(told: PartialDate | None, unit: str) -> bool:
    """Whether the date told last is too coarse to count such units from: "in 2023 … 15 months later"."""
    if told is None or told.start is None or told.end is None:
        return False
    return (told.end - told.start).days > _LONGEST_START.get(unit, 366)


def _antecedent_day(frame: Frame) -> date | None:
    told = frame.antecedent
    return (told.end or told.start) if told else None


def _pointed_at(line: Line, index: int, frame: Frame) -> Match | None:
    """ "this year", "last Friday", "later this week", "last summer", "this morning", "the last quarter"."""
    part = words.EARLIER_LATER.get(line.at(index))
    first = index + (part is not None)
    article = line.is_(first, words.ARTICLES)
    at = first + article
    step = _step(line, at)
    if step == 0 and line.is_(at + 1, words.PAST):
        at, step = at + 1, -1
    if step is None:
        return None
    word = line.at(at + 1)
    after_article = article or line.is_(first - 1, words.ARTICLES)
    if after_article and words.UNITS.get(word) in STRETCHES and _is_length(line, at):
        return None
    found = _pointed_target(line, at, step, frame, part, after_article)
    if found is None or (part and found.value.alternatives):
        return None
    return Match(index if part else first, found.after, found.value)


def _is_length(line: Line, at: int) -> bool:
    """Behind an article: "the last year" and "over the coming month" are lengths, "the coming year" a date."""
    if line.is_(at, words.LAST):
        return True
    return line.is_(at, words.NEXT) and not line.is_(at, words.FOLLOWING) and line.is_(at - 2, words.OVER_A_TIME)


def _step(line: Line, index: int) -> int | None:
    if line.is_(index, NOW):
        return 0
    if line.is_(index, BEHIND):
        return -1
    return 1 if line.is_(index, AHEAD) else None


def _pointed_target(line: Line, at: int, step: int, frame: Frame, part: str | None, article: bool) -> Match | None:
    word = line.at(at + 1)
    unit = words.UNITS.get(word)
    if unit and not word.endswith("s") and not line.compound(at + 1):
        return _pointed_unit(line, at, unit, step, frame, part, article)
    after = frame.antecedent if article and line.is_(at, words.FOLLOWING) else None
    if word in words.WEEKDAYS and (line.capital(at + 1) or word not in words.WEEKDAY_ABBREVIATIONS):
        told = after.single_day if after else None
        if told is not None and told != frame.anchor:
            return Match(at, at + 2, _weekday_after(told, words.WEEKDAYS[word]))
        return Match(at, at + 2, weekday_of_week(frame, words.WEEKDAYS[word], step))
    if word in words.MONTHS and (line.capital(at + 1) or word not in words.MONTHS_THAT_ARE_WORDS):
        day = line.day_of_month(at + 2)
        if day and day.digits:
            return None
        if after and after.end and after.start:
            return Match(at, at + 2, _month_after(after.end, words.MONTHS[word]))
        return Match(at, at + 2, month_of_year(frame, words.MONTHS[word], step))
    named_day = holiday(line, at + 1, frame, step) if line.is_(at + 1, words.HOLIDAY_STARTS) else None
    if named_day:
        return Match(at, named_day.after, named_day.value)
    if word in words.SEASONS:
        return Match(at, at + 2, season_of_year(frame, words.SEASONS[word], step))
    if word in words.PARTS_OF_TODAY and line.is_(at, THIS_OR_LAST):
        found = _deictic(at, at + 2, frame, "day", step)
        if step == 0 or frame.anchor is None:
            return found
        morning = _deictic(at, at + 2, frame, "day", 0)  # a night lies on two days
        return found._replace(value=with_alternatives([found.value, morning.value]))
    return None


def _weekday_after(told: date, weekday: int) -> PartialDate:
    """ "the following Monday": the first such day behind the one told last."""
    day = weekday_after(told + timedelta(1), weekday)
    return PartialDate(weekday=weekday, start=day, end=day, anchoring="anaphoric")


def _month_after(told: date, month: int) -> PartialDate:
    """ "In November 2024, and the following February": the first such month behind the date told last."""
    return replace(calendar_date(told.year + (month <= told.month), month), anchoring="anaphoric")


def _pointed_unit(
    line: Line, at: int, unit: str, step: int, frame: Frame, part: str | None, article: bool
) -> Match | None:
    anaphoric = line.is_(at, words.PREVIOUS) or (article and line.is_(at, words.FOLLOWING))
    if anaphoric:
        if line.is_(at, words.NEXT) and unit in STRETCHES - {"day"} and line.is_(at - 2, words.OVER_A_TIME):
            return None
        base = _antecedent_day(frame) or frame.anchor
        if base is None:
            return None
        days = unit_of(base, unit, step)
        return Match(at, at + 2, stretch(days, "anaphoric" if frame.antecedent else "deictic"))
    if unit == "day":
        return None
    found = _deictic(at, at + 2, frame, unit, step)
    if unit == "weekend" and step == 0 and frame.anchor and frame.lean() < 0:
        passed = stretch(unit_of(frame.anchor, unit, -1), "deictic")
        return Match(at, at + 2, with_alternatives([found.value, passed]))
    return Match(at, at + 2, _split(found.value, frame, part)) if part and step == 0 else found


def _told_of(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the same day", "that year": of the date told last; nothing where none was."""
    article = line.is_(index, words.ARTICLES)
    at = index + article
    that = not article and line.is_(at, words.THAT)
    at += that and line.is_(at + 1, words.SAME)
    if not (that or line.is_(at, words.SAME)):
        return None
    unit = words.UNITS.get(line.at(at + 1))
    told = _antecedent_day(frame)
    if unit is None or told is None or line.at(at + 1).endswith("s") or of_a_named_year(line, at + 2):
        return None
    if unit == "day" and frame.antecedent is not None and frame.antecedent.single_day is None:
        return None
    return Match(index, at + 2, stretch(unit_of(told, unit), "anaphoric"))


def _the_weekend(line: Line, index: int, frame: Frame) -> Match | None:
    """ "the weekend": the last one or the coming one, as the tense says."""
    if not line.is_(index, words.ARTICLES) or words.UNITS.get(line.at(index + 1)) != "weekend":
        return None
    if line.at(index + 1).endswith("s"):
        return None
    if frame.anchor is None:
        return Match(index, index + 2, PartialDate(anchoring="deictic", offset="weekend+0"))
    coming = stretch(unit_of(frame.anchor, "weekend"), "deictic")
    passed = stretch(unit_of(frame.anchor - timedelta(5), "weekend"), "deictic")
    lean = frame.lean()
    value = passed if lean < 0 else coming if lean > 0 else with_alternatives([passed, coming])
    return Match(index, index + 2, value)


def _in_some_time(line: Line, index: int, frame: Frame) -> Match | None:
    """ "in three days" in a sentence that looks ahead, "in a year's time"; elsewhere it is a length of time."""
    counted = _counted(line, index + 1) if line.is_(index, words.IN) else None
    if counted is None or frame.anchor is None or _rare(line, index):
        return None
    count, unit, behind = counted
    within = line.is_(index, words.WITHIN)
    time = behind + (line.at(behind) in APOSTROPHES)
    if line.is_(time, words.TIME) and not within and _in_calendar(frame.anchor, unit, count):
        return Match(index, time + 1, shifted(frame.anchor, unit, count))
    following = line.at(behind)
    goes_on = following and following[0].isalnum() and not (within and line.is_(behind, words.AND))
    if frame.lean() < 1 - within or goes_on or not _in_calendar(frame.anchor, unit, count):
        return None
    if not within and _compares(line, index) and frame.lean() < SURELY:
        return None  # "an improvement of 13 million in a year"
    moved = shifted(frame.anchor, unit, count)
    if within and moved.end:
        moved = replace(stretch(Days(frame.anchor, moved.end), "deictic"), offset=f"{unit}{count:+d}")
    return Match(index, behind, moved)


def _rare(line: Line, index: int) -> bool:
    """Whether "in" tells how long there has been no such thing: "the first in seven years", "the best in a decade"."""
    return line.is_(index - 1, words.RARE) or line.at(index - 1).endswith(words.SUPERLATIVE)
