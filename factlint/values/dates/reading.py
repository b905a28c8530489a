"""Find date expressions in a row of tokens: one pass, the longest expression at each place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.language.en import tense as tense_words
from factlint.records import replace
from factlint.values.dates.grammar import (
    HOLIDAYS,
    bare_year,
    calendar_day,
    century,
    decade,
    holiday,
    lone_month,
    weekday_date,
)
from factlint.values.dates.lists import day_before_list, days_behind
from factlint.values.dates.numeric import SEPARATORS, Match, numeric_date
from factlint.values.dates.partial_date import PartialDate, calendar_date, date_range
from factlint.values.dates.periods import modified_period, nth_day_of_month, period, rest_of_unit, weekday_with_week
from factlint.values.dates.placing import day_range_before_month, place, with_range, with_side, with_year_of
from factlint.values.dates.recurring import (
    of_another_week,
    of_another_year,
    or_of_days_told,
    recurring_weekday,
)
from factlint.values.dates.relative import BEGINNINGS, POINTERS, relative_date
from factlint.values.dates.school_year import school_year
from factlint.values.dates.words import APOSTROPHES, DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.values.dates.resolution import Frame
    from factlint.values.dates.words import Line, Word

LEADS: Final = frozenset("'’‘").union(
    *(words.MONTHS, words.WEEKDAYS, words.WEEKDAY_PLURALS, words.DAYS_FROM_TODAY, words.UNITS),
    *(words.CARDINALS, words.TENS, words.TENS_PLURALS, words.ORDINALS, words.MODIFIERS, words.SEASONS),
    *(words.QUARTER_LETTERS, words.EARLIER_LATER, words.FISCAL_WORDS, words.ARTICLES, words.REST, words.IN),
    *(
        words.THIS,
        words.LAST,
        {words.LAST_BUT_ONE},
        words.NEXT,
        words.PREVIOUS,
        words.FOLLOWING,
        words.CURRENT,
        words.SAME,
        words.THAT,
    ),
)
"""Words that an expression can begin with, beside numbers."""

REACH: Final = 6
"""How far before its trigger an expression can begin: "the 20 th of the following month"."""

TRIGGERS: Final = frozenset({"/", words.DECADE_ENDING}).union(
    *(words.MONTHS, words.WEEKDAYS, words.WEEKDAY_PLURALS, words.DAYS_FROM_TODAY, words.UNITS),
    *(words.TENS, words.TENS_PLURALS, words.FIRST_TENS, words.DECADE_NAMES, words.THOUSAND_WORDS),
    *(words.SEASONS, words.QUARTER_LETTERS, words.FISCAL_WORDS, words.ORDINAL_ENDINGS),
    *(words.HOLIDAY_STARTS, words.PARTS_OF_TODAY),
)
"""Every expression holds one of these near its start, with a possessive ending or without, or a number of four
characters."""

_TRIGGERS: Final = TRIGGERS.union(word + ending for word in TRIGGERS for ending in words.POSSESSIVES)
_BEFORE_DIGITS: Final = words.ARTICLES.union(words.IN, words.UNITS)
_BEHIND_DIGITS: Final = frozenset(
    {",", words.DECADE_ENDING, *SEPARATORS, *DASHES, *APOSTROPHES, *words.TO, *words.AND, *words.OF_ALONE}
    | {*words.MONTHS, *words.UNITS, *words.ORDINAL_ENDINGS, *words.QUARTER_LETTERS}
)
"""What stands behind a day, a count or a short year where a date goes on."""
_MANY: Final = frozenset(words.TENS).union(words.CARDINALS)
_BEHIND_A_CENTURY: Final = words.THOUSAND_WORDS.union(words.FIRST_TENS, DASHES)
_FEASTS: Final = [[word.removesuffix("'s") for word in (*name, "")] for name in HOLIDAYS]
_FOLLOWERS: Final = {
    **{start: frozenset(name[1] for name in _FEASTS if name[0] == start) for start in words.HOLIDAY_STARTS - LEADS},
    **dict.fromkeys(words.ARTICLES, (LEADS | TRIGGERS) - words.HOLIDAY_STARTS.difference(words.MONTHS)),
    **dict.fromkeys(words.IN, _MANY),
    **dict.fromkeys(words.UNITS, words.BEFORE_AFTER.keys()),
    **dict.fromkeys(words.THAT, words.SAME.union(words.UNITS)),
    **dict.fromkeys(words.CARDINALS, _BEHIND_A_CENTURY.union(_MANY, words.UNITS, words.TENS_PLURALS)),
}
"""By the words that lead on only to some others: which those are. Of holidays of one word it may be any, too."""


def has_trigger(lowers: frozenset[str]) -> bool:
    """Whether one of these words in lower case is known for dates; a sentence without, and without digits, has none."""
    return not lowers.isdisjoint(_TRIGGERS)


def trigger_places(tokens: Sequence[Word]) -> list[int]:
    """The indices of the tokens that a date is known by; a sentence without any holds none."""
    return [
        index
        for index, token in enumerate(tokens)
        if token.lower in _TRIGGERS
        or (token.shape == "number" and (len(token.lower) >= 4 or _short_year(tokens, index)))
    ]


def _short_year(tokens: Sequence[Word], index: int) -> bool:
    """ "since '86"."""
    return (
        len(tokens[index].text) == 2
        and index > 0
        and tokens[index - 1].text in APOSTROPHES
        and tokens[index - 1].end == tokens[index].start
    )


def find_dates(line: Line, frame: Frame, places: list[int]) -> Iterator[Match]:
    """The date expressions of a row of tokens, in order, none overlapping; `places` are its triggers.

    `frame.index` is moved on; the caller may set `frame.antecedent` between two finds.
    """
    behind = 0
    for place_of_trigger in places:
        index = max(behind, place_of_trigger - REACH)
        while index <= place_of_trigger:
            frame.index = index
            found = date_at(line, index, frame) if _may_begin(line, index) else None
            if found is None:
                index += 1
                continue
            *days, found = days_behind(line, found)
            yield from (_placed(frame, day) for day in days)
            yield with_side(line, school_year(line, _placed(frame, found) if days else found))
            index = behind = found.after
        behind = max(behind, index)


def _may_begin(line: Line, index: int) -> bool:
    """Whether an expression may begin with a word and the one after it: "the" and "in" only lead on."""
    word, following = line.lower[index], line.lower[index + 1]
    if word[0].isdigit():
        return len(word) == 4 or following in _BEHIND_DIGITS or word.count(".") == 2
    followers = _FOLLOWERS.get(word)
    if followers is None:
        return word in LEADS
    return following in followers or "" in followers or (following[:1].isdigit() and word in _BEFORE_DIGITS)


def _placed(frame: Frame, found: Match) -> Match:
    return found._replace(value=place(frame, found.value))


def date_at(line: Line, index: int, frame: Frame) -> Match | None:
    """The longest date expression that starts at a token, resolved as far as the frame allows."""
    candidates = [found for reader in _readers(line, index) if (found := reader(line, index, frame))]
    if candidates:
        longest = _with_pointed_year(line, max(candidates, key=lambda found: found.after), frame)
        counted = of_another_year(line, longest)
        best: Match | None = longest if counted else Match(longest.first, longest.after, place(frame, longest.value))
    else:
        best = recurring_weekday(line, index) or _lone(line, index, frame) or _ordinal_day(line, index, frame)
    return _from_to(line, best, frame) if best else None


def _readers(line: Line, index: int) -> tuple[_Reader, ...]:
    """Those of `date_at`'s readers that can find something here: at a month's name or mere digits the calendar's."""
    if line.numbers[index] is not None:
        return _ALL if line.is_(index + 1, _BEHIND_COUNTS) else _CALENDAR
    word = line.at(index)
    if word in _NOTHING_ELSE:
        return _WEEKDAY if word in words.WEEKDAYS else _CALENDAR
    return _ALL


def _with_pointed_year(line: Line, found: Match, frame: Frame) -> Match:
    """ "April last year", "on August 2 that year", "March of the following year"."""
    value = found.value
    if value.month is None or value.year is not None or value.resolved or value.bounds or value.alternatives:
        return found
    at = found.after + line.is_(found.after, words.OF_ALONE)
    pointed = relative_date(line, at, frame) if line.at(at) in LEADS else None
    if pointed is None or words.UNITS.get(line.at(pointed.after - 1)) != "year" or pointed.value.alternatives:
        return found
    if pointed.value.start is None or pointed.value.modifier:
        return Match(found.first, pointed.after, value)
    dated = calendar_date(pointed.value.start.year, value.month, value.day, value.weekday, "deictic")
    return Match(found.first, pointed.after, replace(dated, year=None) if dated.resolved else dated)


def _from_to(line: Line, first: Match, frame: Frame) -> Match:
    """The range that "from" or "between" begins, whatever its ends: "from May 3 to the end of June"."""
    before, joint = first.first - 1, first.after
    from_to = line.is_(before, words.FROM) and line.is_(joint, words.TO)
    between = line.is_(before, words.BETWEEN) and line.is_(joint, words.AND)
    if first.value.bounds or not (from_to or between):
        return first
    last = date_at(line, first.after + 1, frame)
    if last is None or last.value.bounds or first.value.offset or last.value.offset:
        return first
    start, end = last.value.start, last.value.end
    if first.value.day is not None and start and end and (end - start).days > 366:
        return first  # "Nov. 26 through 20th Century"
    opening, closing = _unplaced(line, first), _unplaced(line, last)
    return Match(first.first, last.after, place(frame, date_range(with_year_of(opening, closing), closing)))


def _unplaced(line: Line, found: Match) -> PartialDate:
    """A day or month that nothing but the day of writing has given its year, as it is written: the other end of its
    range tells more of it. "Next Monday" and "this May" are told from the day of writing."""
    value = found.value.readings[0]
    if value.anchoring != "deictic" or value.year is not None or value.bounds:
        return found.value
    if any(line.is_(at, POINTERS) for at in range(found.first, found.after)):
        return found.value
    written = value.month is not None or value.day is not None or bool(value.season)
    if not written and not (value.weekday is not None and found.after == found.first + 1):
        return found.value
    return replace(value, start=None, end=None, anchoring="partial")


def _absolute(line: Line, index: int, frame: Frame) -> Match | None:
    """A date that the calendar knows, or the range that it begins."""
    ranged = day_range_before_month(line, index) or day_before_list(line, index)
    if ranged:
        return ranged
    found = (
        numeric_date(line, index)
        or weekday_date(line, index)
        or calendar_day(line, index)
        or decade(line, index)
        or century(line, index)
        or holiday(line, index, frame)
        or lone_month(line, index)
        or bare_year(line, index)
    )
    return with_range(line, found) if found else None


_Reader = Callable[["Line", int, "Frame"], "Match | None"]
_CALENDAR: Final[tuple[_Reader, ...]] = (_absolute,)
_WEEKDAY: Final[tuple[_Reader, ...]] = (_absolute, weekday_with_week)
_ALL: Final[tuple[_Reader, ...]] = (
    _absolute, relative_date, modified_period, rest_of_unit, period, weekday_with_week, nth_day_of_month,
)  # fmt: skip
_BEHIND_COUNTS: Final = frozenset(words.UNITS).union(words.ORDINAL_ENDINGS, words.QUARTER_LETTERS)
"""What stands behind digits that count units ("3 weeks"), are an ordinal ("3rd") or belong to a quarter ("3Q")."""
_NOTHING_ELSE: Final = (
    frozenset(words.MONTHS)
    .union(words.WEEKDAYS)
    .difference(
        *(BEGINNINGS, words.MODIFIERS, words.REST, words.CARDINALS, words.TENS, words.ORDINALS),
        *(words.QUARTER_LETTERS, words.SEASONS, words.FISCAL_WORDS),
    )
)
"""The names of months and weekdays that are no other word of the calendar's."""


def _lone(line: Line, index: int, frame: Frame) -> Match | None:
    """A bare weekday; its abbreviations need a cue. "On a Tuesday" was on any."""
    word = line.at(index)
    weekday = words.WEEKDAYS.get(word)
    if weekday is None:
        return None
    named = line.capital(index + 1) and line.tokens[index + 1].shape == "word" and index > 0
    named = named and not line.is_(index + 1, tense_words.SETTING_OUT)  # "on Wednesday I take the oath"
    if named and (line.is_(index - 1, words.ARTICLES) or (index > 1 and line.capital(index - 1))):
        return None  # "the Sunday Times", "Canadian Sunday School"
    if word in words.WEEKDAY_ABBREVIATIONS and not (line.capital(index) and _prompted(line, index)):
        return None
    bare = PartialDate(weekday=weekday, anchoring="partial")
    followed = line.at(index + 1)[:1].isalpha() and not line.is_(index + 1, words.OF)
    some = line.is_(index - 1, words.SOME_DAY) and (not followed or line.is_(index - 1, words.UNTOLD_DAY))
    if some or of_another_week(line, index):
        return Match(index, index + 1, bare)
    placed = place(frame, bare)
    return Match(index, index + 1, or_of_days_told(frame, placed) if line.is_(index - 1, words.ARTICLES) else placed)


def _prompted(line: Line, index: int) -> bool:
    """Whether the words beside an abbreviation make a weekday of it: "on Sat", "Tues night", "shut Mon, for good"."""
    if line.is_(index - 1, words.ON_A_DAY) or line.is_(line.behind_month(index), words.PARTS_OF_TODAY):
        return True
    noted = index > 0 and not line.at(index + 1)[:1].isalpha() and not line.capital(index - 1)
    return (
        noted
        and not line.is_(index, words.WEEKDAY_ABBREVIATIONS_THAT_ARE_NOUNS)
        and not line.is_(index - 1, words.ARTICLES)
    )


def _ordinal_day(line: Line, index: int, frame: Frame) -> Match | None:
    """ "on the 21st", where nothing is counted behind."""
    if not (line.is_(index, words.ARTICLES) and line.is_(index - 1, words.BEFORE_A_DAY)):
        return None
    day = line.ordinal(index + 1)
    if day is None or not day.digits or not 1 <= day.value <= 31:
        return None
    if line.at(day.after)[:1].isalnum() and not line.is_(day.after, words.BEHIND_A_NUMBERED_DAY):
        return None
    return Match(index, day.after, place(frame, PartialDate(day=day.value, anchoring="partial")))
