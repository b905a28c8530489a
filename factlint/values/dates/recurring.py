"""Weekdays and months whose name is all that is known of them: days of every week ("on Sundays", "every Tuesday"), and
those counted from something else than the day of writing ("the Friday before", "the May after the vote")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.values.dates.calendar_arithmetic import weekday_after
from factlint.values.dates.numeric import Match
from factlint.values.dates.partial_date import PartialDate, with_alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.values.dates.resolution import Frame
    from factlint.values.dates.words import Line

DAYS_OF_A_WEEK: Final = 7
_WEEK_OF: Final = 3
"""Words from a weekday to the side of the week that it lies in: "the Thursday of the week after"."""


def recurring_weekday(line: Line, index: int) -> Match | None:
    """A weekday of every week, with those it is listed with; "Mondays to Fridays" are left alone."""
    weekday = words.WEEKDAY_PLURALS.get(line.at(index))
    if weekday is None:
        every = line.is_(index - 1, words.EVERY) or _of_every_week(line, index)
        weekday = words.WEEKDAYS.get(line.at(index)) if every else None
        return _found(index, weekday, frozenset()) if weekday else None
    before = line.at(index - 1)
    named = index > 1 and line.capital(index - 1) and line.capital(index) and before not in words.BEFORE_A_DAY
    counted = line.cardinal(index - 1) is not None  # "two Sundays from now"
    if named or counted or any(_ranges(line, index + step) for step in (-1, 1)):
        return None
    beside = frozenset([*_listed(line, index, -1), *_listed(line, index, 1)])
    return _found(index, weekday, beside)


def _of_every_week(line: Line, index: int) -> bool:
    """Whether a weekday tells what is run every week: "a motion to scrap Sunday bus service", "with Sunday opening"."""
    if index == 0 or line.is_(index - 1, words.BEFORE_A_DAY | words.OWNERS | words.SOME_DAY | words.THIS_OR_NEXT):
        return False
    return line.is_(index + 1, words.RUN_WEEKLY) or (
        line.is_(index + 2, words.RUN_WEEKLY) and line.at(index + 1).isalpha() and line.is_(index + 1, words.RUN_BY_DAY)
    )


def _found(index: int, weekday: int, beside: frozenset[int]) -> Match:
    return Match(index, index + 1, PartialDate(weekday=weekday, anchoring="partial", recurring=beside | {weekday}))


def _ranges(line: Line, index: int) -> bool:
    """Whether "to" or a dash stands there, with another such day behind or before it."""
    joint = line.is_(index, words.TO) or line.dash(index)
    return joint and any(line.at(index + step) in words.WEEKDAY_PLURALS for step in (-1, 1))


def _listed(line: Line, index: int, step: int) -> Iterator[int]:
    """The weekdays of the same list on one side, joined by commas, "and" or "or"."""
    for _ in range(DAYS_OF_A_WEEK):
        index += step
        while line.at(index) == "," or line.is_(index, words.AND | words.OR):
            index += step
        weekday = words.WEEKDAY_PLURALS.get(line.at(index))
        if weekday is None:
            return
        yield weekday


# --- of another week or year than that about the day of writing ------------------------------------------------------


def of_another_week(line: Line, index: int) -> bool:
    """Whether a weekday is the one of a week that the text tells of, and none about the day of writing."""
    behind = index + 1
    if line.is_(index - 1, words.THAT):
        return line.is_(behind, words.PARTS_OF_TODAY) or not line.at(behind)[:1].isalnum()
    if not line.is_(index - 1, words.ARTICLES):
        return False
    if line.is_(behind, words.OF_ALONE) and line.is_(behind + 1, words.THAT):
        return words.UNITS.get(line.at(behind + 2)) == "week"  # "the Monday of that week"
    if line.is_(behind, words.OF_ALONE) and line.is_(behind + 1, words.ARTICLES):
        week = words.UNITS.get(line.at(behind + 2)) == "week"
        return week and line.is_(behind + _WEEK_OF, words.BESIDE_ANOTHER)
    return line.is_(behind, words.BESIDE_ANOTHER) and line.at(behind + 1) != words.LAST_ONE


def of_a_named_year(line: Line, index: int) -> bool:
    """Whether a year is told here, of which a "same week" or "same month" before it is: "last year", "of 2024"."""
    at = index + line.is_(index, words.OF)
    last = line.is_(at, words.LAST | words.PREVIOUS)
    return line.year(at) is not None or (last and words.UNITS.get(line.at(at + 1)) == "year")


def or_of_days_told(frame: Frame, value: PartialDate) -> PartialDate:
    """ "The Tuesday": that about the day of writing, or the first one from the day on that the text told last."""
    told = frame.antecedent
    if told is None or told.start is None or told.end is None or value.weekday is None:
        return value
    if told.start == frame.anchor or (told.end - told.start).days > DAYS_OF_A_WEEK:
        return value
    day = weekday_after(told.start, value.weekday)
    return with_alternatives(
        [*value.readings, PartialDate(weekday=value.weekday, start=day, end=day, anchoring="deictic")]
    )


def of_another_year(line: Line, found: Match) -> bool:
    """Whether a month is counted from something else: "the May after the vote", "the September two years later"; or
    is one that the text has told of: "that October"."""
    value = found.value
    if value.month is None or value.year is not None or value.day is not None or value.bounds or value.resolved:
        return False
    if line.is_(found.first - 1, words.THAT):
        return not line.at(found.after)[:1].isalnum()
    if not line.is_(found.first - 1, words.ARTICLES):
        return False
    count = line.cardinal(found.after)
    behind = found.after
    if count and words.UNITS.get(line.at(count.after)):
        behind = count.after + 1
    return line.is_(behind, words.BESIDE_ANOTHER | words.LATER_ALONE | words.EARLIER_ALONE)
