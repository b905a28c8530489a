"""Figures that are no plain quantities: scores, votes, times of day, ranks, multipliers, versions, ages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from factlint.kinds.figures.agate import read_agate
from factlint.kinds.figures.guards import after_decimals, is_name
from factlint.kinds.figures.times import colon_length, dotted_clock, named_hour, near, spoken_clock, timed
from factlint.language.en import counted
from factlint.language.en import numbers as words
from factlint.patterns import pattern
from factlint.records import record, replace
from factlint.values.lexemes import adjacent, follows, lower, shape
from factlint.values.quantities.amounts import bound_before
from factlint.values.quantities.measures import Dialect, read_suffix
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.ranks import SCALED_RANKS, read_multiple, read_rank
from factlint.values.quantities.score import Clock, Score, Sets, Version
from factlint.values.quantities.units import ORDINAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.digits import Numeral
    from factlint.values.quantities.quantity import Operator

_DASHES = frozenset("-‐‑–—")
_TIMED = frozenset(counted.TIME_SIGNS) | {":"}
_BEHIND_DIGITS = _TIMED.union(
    *(_DASHES, counted.CLOCK_SUFFIXES, counted.CLOCK_ZONES, counted.LOCAL_TIME[:1], counted.NAMED_HOURS),
    *(counted.ROUTE_NOUNS, words.ORDINAL_SUFFIXES, SCALED_RANKS),
)
"""What stands behind digits that are a time, a rank or a score, where they are no result in a list or told in words."""
_WINDOW = 6
_OLDEST = 120
_VERSION = pattern(r"\d{1,6}(?:\.\d{1,6}){0,4}")
_POINTS_OF_A_VERSION = 2  # where nothing else says that it is one: "4.2.0"; with three it may be an address
_HIGHEST_SCORE = 700
_HIGHEST_SET = 40  # volleyball's and badminton's run past twenty
_HIGHEST_PROPORTION = 10


@record
class Special:
    """A value of its own sort and the tokens it was read from: [first, last)."""

    first: int
    last: int
    value: Quantity | Score | Sets | Clock | Version
    about: str = ""


def read_special(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """The special figure that begins at `index`, if one does."""
    if tokens[index].shape != "number":
        found = _time_of_day(tokens, index, number=False) or _rank(tokens, index)
    elif lower(tokens, index + 1) in _BEHIND_DIGITS or not tokens[index].text.isdecimal():
        found = _timed(tokens, index) or _time_of_day(tokens, index, number=True) or _length(tokens, index)
        found = found or _rank(tokens, index) or read_score(tokens, index) or _agate(tokens, index)
    else:
        found = _time_of_day(tokens, index, number=False) or _agate(tokens, index)
    if found is not None or tokens[index].lower in words.MULTIPLIERS:
        return found or _times(tokens, index)
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.form != "cardinal":
        return None
    after = lower(tokens, numeral.end)
    if after in counted.VOTES or after in words.TO:
        return _votes(tokens, index, numeral)
    factor = lower(tokens, index - len(words.FACTOR)) == words.FACTOR[0]
    if factor or after in words.TIMES or after in words.MULTIPLIER_SIGNS or after in _DASHES:
        return _times(tokens, index)
    return None


def read_age_group(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "over-75s", "the under 16s": all people of an age."""
    end = index + 2
    if lower(tokens, index + 1) != counted.PLURAL_ENDING or not adjacent(tokens, index + 1):
        return None
    operator = counted.AGE_BOUNDS.get(lower(tokens, index - 1 - (lower(tokens, index - 1) in _DASHES)))
    text = tokens[index].text
    if operator is None or not text.isdecimal() or not 0 < int(text) < _OLDEST or len(text) > 3:
        return None
    age = Quantity(Decimal(text), Decimal(text), cast("Operator", operator), "year")
    return Special(index, end, age, counted.AGE_NOUN)


def read_version(tokens: Sequence[Lexeme], index: int, known: frozenset[str] = frozenset()) -> Special | None:
    """ "version 3.11", "v2.4.1", "3.11.2", "Python 3.11", and any that the text has named so elsewhere (`known`)."""
    before, word = lower(tokens, index - 1), tokens[index].lower
    text = tokens[index].text
    if before in counted.VERSION_NOUNS and word in words.CARDINALS:
        return Special(index, index + 1, Version((words.CARDINALS[word],)))
    if tokens[index].shape != "number" or not ("." in text or before in counted.VERSION_WORDS):
        return None
    if not _VERSION.fullmatch(text):
        return None
    if before in counted.VERSION_WORDS:
        if (before == "v") != adjacent(tokens, index):
            return None
    elif adjacent(tokens, index) or not (text.count(".") == _POINTS_OF_A_VERSION or _names(tokens, index, known)):
        return None
    return Special(index, index + 1, Version(tuple(map(int, tokens[index].text.split(".")))))


def _names(tokens: Sequence[Lexeme], index: int, known: frozenset[str]) -> bool:
    """Whether a decimal measures nothing, and is known for a version or follows a name: "Python 3.11"."""
    named = is_name(tokens, index - 1) and "." in tokens[index].text
    if not (named or tokens[index].text in known) or lower(tokens, index + 1) in counted.POINTS:
        return False
    if tokens[index].text not in known and after_decimals(tokens, index):
        return False
    numeral = read_numeral(tokens, index)
    return numeral is not None and numeral.end == index + 1 and read_suffix(tokens, numeral, Dialect()) is None


# --- times of day ------------------------------------------------------------------------------------------------


def read_clock(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "3pm", "10:30", "10.30am", "at 6 a.m.", "16:00 BST"."""
    text = tokens[index].text
    hour, minute, end = text, "00", index + 1
    if len(text) == 4 and text.isdecimal() and text < "2400" and text[2] < "6" and _zoned(tokens, end):
        return Special(index, end, Clock(int(text[:2]) * 60 + int(text[2:])))
    if lower(tokens, end) == ":" and adjacent(tokens, end) and adjacent(tokens, end + 1):
        minute, end = lower(tokens, end + 1), end + 2
        if lower(tokens, end) in counted.COLON_UNITS:
            return None
        if lower(tokens, end) == ":" and adjacent(tokens, end):
            return _to_the_second(tokens, index, end)
    elif "." in text:
        hour, _, minute = text.partition(".")
    if (
        not (hour.isdecimal() and minute.isdecimal())
        or len(hour) > 2
        or len(minute) != 2
        or int(minute) > 59
        or int(hour) > 24
    ):
        return None
    half = _half(tokens, end)
    if half is None:
        zone = lower(tokens, end) in counted.CLOCK_ZONES
        if end == index + 1 and not ("." in text and zone):
            return None
        total = int(hour) * 60 + int(minute)
        return Special(index, end + zone, Clock(total, settled=int(hour) >= 13 or hour.startswith("0") or zone))
    offset, end = half
    if int(hour) > 12 or hour == "0":
        return None
    return Special(index, end, Clock((int(hour) % 12 + offset) * 60 + int(minute)))


def _to_the_second(tokens: Sequence[Lexeme], index: int, end: int) -> Special | None:
    """ "at 14:07:32": a time of day where a preposition tells that it is no length of time."""
    hour, minute, second = tokens[index].text, lower(tokens, index + 2), lower(tokens, end + 1)
    zoned = lower(tokens, end + 2) in counted.CLOCK_ZONES
    if not (zoned or lower(tokens, index - 1) in counted.CLOCK_AT) or not adjacent(tokens, end + 1):
        return None
    if not all(part.isdecimal() and len(part) == 2 for part in (hour, minute, second)):
        return None
    if int(hour) > 23 or int(minute) > 59 or int(second) > 59:
        return None
    return Special(index, end + 2 + zoned, Clock(int(hour) * 60 + int(minute)))


def _time_of_day(tokens: Sequence[Lexeme], index: int, *, number: bool) -> Special | None:
    """A time in figures or words ("half past ten"), with what "shortly before" makes of it."""
    found = read_clock(tokens, index) if number else None
    if found is None:
        told = (dotted_clock(tokens, index) or named_hour(tokens, index)) if number else None
        told = told or spoken_clock(tokens, index)
        found = Special(index, told[1], told[0]) if told else None
    if found is None or not isinstance(found.value, Clock):
        return None
    earlier, later = near(tokens, index)
    return replace(found, value=replace(found.value, earlier=earlier, later=later)) if earlier or later else found


def _timed(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "2h 14m 37s", "+0:18", as results are told."""
    if lower(tokens, index + 1) not in _TIMED:
        return None
    found = timed(tokens, index)
    return Special(index, found[1], found[0]) if found else None


def _length(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "2:24:07", as a race is timed."""
    found = colon_length(tokens, index) if lower(tokens, index + 1) == ":" else None
    return Special(index, found[1], found[0]) if found else None


def _zoned(tokens: Sequence[Lexeme], index: int) -> bool:
    """ "1700 local time", "1600 GMT"."""
    return lower(tokens, index) in counted.CLOCK_ZONES or follows(tokens, index, counted.LOCAL_TIME)


def _half(tokens: Sequence[Lexeme], index: int) -> tuple[int, int] | None:
    word = lower(tokens, index)
    if word in counted.CLOCK_SUFFIXES:
        return counted.CLOCK_SUFFIXES[word], index + 1
    return None


# --- scores and votes --------------------------------------------------------------------------------------------


def read_score(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "2-1", "6-4", "a 52-48 vote": falling, or rising beside a word of contests."""
    if lower(tokens, index + 1) not in _DASHES or not adjacent(tokens, index + 1) or not adjacent(tokens, index + 2):
        return None
    first, second = tokens[index].text, lower(tokens, index + 2)
    if not (first.isdecimal() and second.isdecimal()) or len(first) > 3 or len(second) > 3:
        return None
    if lower(tokens, index + 3) in _DASHES and adjacent(tokens, index + 3):
        return None
    one, two = int(first), int(second)
    if max(one, two) > _HIGHEST_SCORE or (one == two and one > 20):
        return None
    if (one < two and not _contested(tokens, index, index + 3)) or (
        adjacent(tokens, index + 3) and shape(tokens, index + 3) == "word"
    ):
        return None
    return _sets(tokens, index, Score(one, two))


def _agate(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "Northgate City 2, Ashby Wanderers 1"."""
    found = read_agate(tokens, index)
    return Special(index, found[1], found[0]) if found else None


def _sets(tokens: Sequence[Lexeme], index: int, first: Score) -> Special:
    """The score, or the sets of which it is the first: "6-4, 3-6, 7-6 (7-4)"."""
    scores, last = [first], index + 3
    while max(scores[-1].first, scores[-1].second) <= _HIGHEST_SET:
        at = last + (lower(tokens, last) == ",")
        at += lower(tokens, at) in words.AND
        following = _plain_score(tokens, at)
        if following is None:
            break
        scores, last = [*scores, following], at + 3
        tie = _plain_score(tokens, last + 1) if lower(tokens, last) == "(" else None
        last += 5 if tie is not None and lower(tokens, last + 4) == ")" else 0
    if len(scores) == 1 or _counts_on(tokens, last):
        return Special(index, index + 3, first)
    return Special(index, last, Sets(tuple(scores)))


def _plain_score(tokens: Sequence[Lexeme], index: int) -> Score | None:
    if lower(tokens, index + 1) not in _DASHES or not (adjacent(tokens, index + 1) and adjacent(tokens, index + 2)):
        return None
    one, two = lower(tokens, index), lower(tokens, index + 2)
    if not (one.isdecimal() and two.isdecimal()) or len(one) > 2 or len(two) > 2:
        return None
    goes_on = adjacent(tokens, index + 3) and (
        shape(tokens, index + 3) == "word" or lower(tokens, index + 3) in _DASHES
    )
    return None if goes_on else Score(int(one), int(two))


def _counts_on(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a counted noun follows: "the 2-1, 3-2 wins" are two matches."""
    following = lower(tokens, index)
    return following.endswith("s") and following not in counted.NOT_PLURAL and shape(tokens, index) == "word"


def _contested(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """Whether a word of contests stands near, and no plural is counted."""
    following = lower(tokens, last)
    if following in counted.IRREGULAR_PLURALS or (
        following.endswith("s") and following not in counted.NOT_PLURAL and following not in counted.SCORE_WORDS
    ):
        return False
    near = range(max(0, first - _WINDOW), min(len(tokens), last + _WINDOW))
    return _between_sides(tokens, first, last) or any(tokens[place].lower in counted.SCORE_WORDS for place in near)


def _between_sides(tokens: Sequence[Lexeme], first: int, last: int) -> bool:
    """ "Marl HC 22-34 Ost", as results are listed: a name on either side."""
    before, behind = lower(tokens, first - 1), tokens[last : last + 1]
    named = is_name(tokens, first - 1) and before not in counted.LABEL_WORDS
    return named and bool(behind) and behind[0].shape == "word" and behind[0].text[:1].isupper()


def _votes(tokens: Sequence[Lexeme], index: int, first: Numeral) -> Special | None:
    """ "30 votes to 18", "voted 30 to 18"."""
    at = first.end + (lower(tokens, first.end) in counted.VOTES)
    named = at > first.end
    if lower(tokens, at) not in words.TO and not (named and lower(tokens, at) in counted.AGAINST):
        return None
    second = read_numeral(tokens, at + 1) if at + 1 < len(tokens) else None
    if second is None or second.form != "cardinal" or second.low != second.low.to_integral_value():
        return None
    verb = any(lower(tokens, place) in counted.VOTE_VERBS for place in range(max(0, index - _WINDOW), index))
    verb = verb or (_HIGHEST_PROPORTION >= first.low > second.low and bool(bound_before(tokens, index)[0]))
    after = lower(tokens, second.end)
    if lower(tokens, index - 1) in counted.VOTE_LEADS and after in counted.VOTE_TAILS:
        named = named or all(token.lower not in counted.ODDS for token in tokens)
    if not named and not (verb and (shape(tokens, second.end) != "word" or after in counted.PHRASE_STOPS)):
        return None
    if first.low != first.low.to_integral_value():
        return None
    return Special(
        index, second.end, Score(int(first.low), int(second.low)), counted.VOTES_NOUN if named or verb else ""
    )


# --- ranks and multiples -----------------------------------------------------------------------------------------


def _rank(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """A rank, idioms and names left out."""
    routed = _routed(tokens, index)
    if routed is not None:
        return routed
    found = read_rank(tokens, index)
    if found is None or (shape(tokens, index) == "word" and found.worded and _idiom(tokens, index, found.end)):
        return None
    return Special(index, found.end, found.quantity)


def _routed(tokens: Sequence[Lexeme], index: int) -> Special | None:
    """ "the 31 bus": the number of a line, not so many buses."""
    if lower(tokens, index + 1) not in counted.ROUTE_NOUNS or lower(tokens, index - 1) not in counted.BEFORE_ROUTES:
        return None
    text = tokens[index].text
    if not text.isdecimal() or len(text) > 3 or adjacent(tokens, index):
        return None
    return Special(index, index + 1, Quantity(Decimal(text), Decimal(text), "=", ORDINAL))


def _idiom(tokens: Sequence[Lexeme], index: int, end: int) -> bool:
    """Whether an ordinal word ranks nothing: "at first", "First, …", "second-hand", "the Third Reich"."""
    word, following, before = lower(tokens, end - 1), lower(tokens, end), lower(tokens, index - 1)
    idioms = counted.ORDINAL_IDIOMS_AFTER.get(word, frozenset())
    if following in idioms or before in counted.ORDINAL_IDIOMS_BEFORE:
        return True
    if following in _DASHES and lower(tokens, end + 1) in idioms:
        return True
    if any(follows(tokens, end, phrase) for phrase in counted.ORDINAL_PHRASES):
        return True
    if before in words.ARTICLES and shape(tokens, end) != "word" and following not in _DASHES:
        return True  # "it took a second"
    opens = index == 0 or shape(tokens, index - 1) in ("open", "quote")
    return tokens[index].text[:1].isupper() and (following in ("", ",") if opens else True)


def _times(tokens: Sequence[Lexeme], index: int) -> Special | None:
    found = read_multiple(tokens, index)
    return Special(index, found.end, found.quantity) if found else None
