"""Times told in words ("half past ten", "twenty to nine"), lengths of time written with colons ("2:24:07") or letters
("2h 14m 37s"), and distances from the first in a list of results ("+0:18", "+43\""): behind a plus sign there is no
time of day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.kinds.figures.noun import counted_phrase
from factlint.language.en import counted
from factlint.language.en import numbers as words
from factlint.language.en import units as unit_words
from factlint.records import replace
from factlint.values.lexemes import adjacent, follows, lower, shape
from factlint.values.quantities.measures import Dialect, read_suffix
from factlint.values.quantities.numbers import read_numeral
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.amounts import Amount
    from factlint.values.quantities.digits import Numeral

_DAY_PARTS = tuple((tuple(phrase.split()), shift) for phrase, shift in counted.DAY_PARTS.items())
_DAY_PART_STARTS = frozenset(phrase[0] for phrase, _ in _DAY_PARTS)
_TELLING = counted.OCLOCK | counted.CLOCK_PAST | words.TO | _DAY_PART_STARTS
_AHEAD = 6  # tokens from the first to behind the last that may come before one of these: "a twenty-five minutes to"
_HOURS = 12
_HALF_HOUR = 30
_MOST_HOURS_OF_A_DAY = 24
_SIXTY = 60
_MOST_COLONS = 2
_LIST_MARKS = frozenset({",", ";", "-", "–"})
_LONGEST_LIST = 24  # tokens


def spoken_clock(tokens: Sequence[Lexeme], index: int) -> tuple[Clock, int] | None:
    """The time of day that begins at `index`, and the index after it: "half past ten", "nine o'clock".

    "Ten to twelve" is a range too; it is a time after "at" and its like, or where no range could be meant.
    """
    if _TELLING.isdisjoint([token.lower for token in tokens[index + 1 : index + _AHEAD]]):
        return None
    hour = _hour(tokens, index)
    if hour is not None and lower(tokens, hour.end) in counted.OCLOCK:
        return _clock(tokens, int(hour.low) * 60, hour.end + 1)
    if hour is not None and lower(tokens, index - 1) in counted.BEFORE_HOURS:
        shift = _day_part(tokens, hour.end)
        if shift is not None:
            return Clock(int(hour.low) % _HOURS * 60 + shift * 60), hour.end
    parted = _part(tokens, index)
    if parted is None:
        return None
    minutes, at, sure = parted
    hour = _hour(tokens, at + 1)
    if hour is None or not _ends(tokens, hour.end):
        return None
    if lower(tokens, at) in counted.CLOCK_PAST:
        return _clock(tokens, int(hour.low) * 60 + minutes, hour.end)
    if lower(tokens, at) not in words.TO or minutes == _HALF_HOUR:
        return None
    sure = sure or lower(tokens, index - 1) in counted.CLOCK_AT
    return _clock(tokens, int(hour.low) * 60 - minutes, hour.end) if sure else None


def named_hour(tokens: Sequence[Lexeme], index: int) -> tuple[Clock, int] | None:
    """ "12 noon", "12 midnight": a time of day by its name; the name alone is no figure."""
    hour = counted.NAMED_HOURS.get(lower(tokens, index + 1)) if tokens[index].text == "12" else None
    return (Clock(hour * 60), index + 2) if hour is not None else None


def _part(tokens: Sequence[Lexeme], index: int) -> tuple[int, int, bool] | None:
    """Minutes, the index after them, and whether the words leave no doubt that they are minutes of a clock."""
    at = index + (lower(tokens, index) in words.ARTICLES)
    part = counted.CLOCK_PARTS.get(lower(tokens, at))
    if part is not None:
        return part, at + 1, False
    numeral = read_numeral(tokens, at) if at < len(tokens) else None
    if numeral is None or numeral.form != "cardinal" or not 0 < numeral.low < _HALF_HOUR:
        return None
    named = lower(tokens, numeral.end) in counted.CLOCK_MINUTES
    if numeral.low != numeral.low.to_integral_value() or not (named or (numeral.low % 5 == 0 and not numeral.figures)):
        return None
    return int(numeral.low), numeral.end + named, named


def _hour(tokens: Sequence[Lexeme], index: int) -> Numeral | None:
    if index >= len(tokens):
        return None
    numeral = read_numeral(tokens, index)
    if numeral is None or numeral.form != "cardinal" or not 1 <= numeral.low <= _HOURS or numeral.scaled:
        return None
    return numeral if numeral.low == numeral.low.to_integral_value() and numeral.end == index + 1 else None


def _ends(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether the hour measures and counts nothing."""
    numeral = _hour(tokens, index - 1)
    return numeral is not None and read_suffix(tokens, numeral, Dialect()) is None and not counted_phrase(tokens, index)


def _clock(tokens: Sequence[Lexeme], minutes: int, end: int) -> tuple[Clock, int]:
    """The time, settled where the words say which half of the day it is."""
    half = counted.CLOCK_SUFFIXES.get(lower(tokens, end))
    if half is not None:
        return Clock(minutes % (_HOURS * 60) + half * 60), end + 1
    shift = _day_part(tokens, end)
    if shift is not None:
        return Clock(minutes % (_HOURS * 60) + shift * 60), end
    return Clock(minutes % (_HOURS * 60), settled=False), end


def _day_part(tokens: Sequence[Lexeme], index: int) -> int | None:
    """The hours that the part of the day named here adds to those of a clock; None where none is named."""
    if lower(tokens, index) not in _DAY_PART_STARTS:
        return None
    return next((shift for phrase, shift in _DAY_PARTS if follows(tokens, index, phrase)), None)


def dotted_clock(tokens: Sequence[Lexeme], index: int) -> tuple[Clock, int] | None:
    """ "at 10.30", "by 04.20", "from 4.20 this morning": a point between hours and minutes where a time is told."""
    hour, point, minute = tokens[index].text.partition(".")
    if not point or len(minute) != 2 or not (hour.isdecimal() and minute.isdecimal()) or len(hour) > 2:
        return None
    end, before = index + 1, lower(tokens, index - 1)
    if int(minute) >= 60 or int(hour) > _MOST_HOURS_OF_A_DAY or lower(tokens, end) in counted.CLOCK_SUFFIXES:
        return None
    total = int(hour) * 60 + int(minute)
    shift = _day_part(tokens, end)
    if shift is not None:
        return Clock(total if total >= _HOURS * 60 else total + shift * 60), end
    if before in counted.CLOCK_BY and lower(tokens, end) in words.TO:
        return None  # "worse by 10.04 to 12.38"
    if _of_a_measured_list(tokens, index):
        return None  # "at 4.25, 4.50 and 4.75 percent"
    if _listed(tokens, index):
        return Clock(total, settled=int(hour) > _HOURS or hour.startswith("0")), end
    if before in counted.DETERMINERS and lower(tokens, end) in counted.TIMETABLED:
        return Clock(total, settled=int(hour) > _HOURS or hour.startswith("0")), end
    if len(hour) == 2 and (hour.startswith("0") or _logged(tokens, index)) and not _measures(tokens, index):
        return Clock(total), end  # "08.30" is no decimal
    if (
        hour == "0"
        or before not in counted.CLOCK_AT | counted.CLOCK_BY
        or lower(tokens, index - 2) in counted.NOT_BEFORE_AT
    ):
        return None
    if follows(tokens, end, counted.LOCAL_TIME):
        return Clock(total), end + len(counted.LOCAL_TIME)
    told = shape(tokens, end) == "word" and lower(tokens, end) not in counted.PHRASE_STOPS | words.AND
    if told or shape(tokens, end) in ("number", "currency") or lower(tokens, end) in unit_words.PERCENT_SIGNS:
        return None
    return Clock(total, settled=int(hour) > _HOURS or hour.startswith("0")), end


def _listed(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a number is one of a list of times: "dep 6.05, 6.35, 7.05", "leave at 5.40, 6.10 and 7.25"."""
    at, told = index - 1, 0
    while at >= max(0, index - _LONGEST_LIST) and (
        tokens[at].text in _LIST_MARKS or lower(tokens, at) in words.AND or _like_a_time(tokens, at)
    ):
        told += _like_a_time(tokens, at)
        at -= 1
    lead = lower(tokens, at) if at >= 0 else ""
    if lead == "." and adjacent(tokens, at):
        lead = lower(tokens, at - 1)
    if lead in counted.TIMES_FOLLOW:
        return True
    listed = told and lead in counted.CLOCK_AT and lower(tokens, at - 1) not in counted.NOT_BEFORE_AT
    return bool(listed) and shape(tokens, index + 1) not in ("number", "currency")


def _of_a_measured_list(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a unit stands behind the last of the numbers that follow one another from here."""
    last = index
    for at in range(index + 1, min(len(tokens), index + _LONGEST_LIST)):
        if _like_a_time(tokens, at):
            last = at
        elif tokens[at].text not in _LIST_MARKS and lower(tokens, at) not in words.AND:
            break
    return _measures(tokens, last) or lower(tokens, last + 1) in unit_words.PERCENT_SIGNS


def _like_a_time(tokens: Sequence[Lexeme], index: int) -> bool:
    hour, point, minute = tokens[index].text.partition(".")
    return bool(point) and len(minute) == 2 and hour.isdecimal() and minute.isdecimal() and int(minute) < _SIXTY


def _measures(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a unit stands behind a number."""
    numeral = read_numeral(tokens, index)
    return numeral is not None and read_suffix(tokens, numeral, Dialect()) is not None


def _logged(tokens: Sequence[Lexeme], index: int) -> bool:
    """ "14.30: the crew reaches the hut", as in a log: a time that a colon or a dash parts from what happened."""
    after = lower(tokens, index + 1)
    opens = index == 0 or shape(tokens, index - 1) in ("open", "quote")
    return opens and (after == ":" or (after in counted.LOG_DASHES and not adjacent(tokens, index + 1)))


def near(tokens: Sequence[Lexeme], index: int) -> tuple[int, int]:
    """By how many minutes a time that begins at `index` may be earlier, or later, as the words before it say."""
    end = index
    for length in (3, 2, 1):
        phrase = " ".join(token.lower for token in tokens[max(0, end - length) : end])
        if phrase in counted.CLOCK_NEAR:
            return counted.CLOCK_NEAR[phrase]
    return 0, 0


def colon_length(tokens: Sequence[Lexeme], index: int) -> tuple[Quantity, int] | None:
    """ "2:24:07" and "45:12" as seconds, and the index after it; what may be a time of day is left alone."""
    parts, end = [tokens[index].text], index + 1
    while lower(tokens, end) == ":" and adjacent(tokens, end) and adjacent(tokens, end + 1):
        parts.append(lower(tokens, end + 1))
        end += 2
    whole, last = parts[:-1], parts[-1]
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() and len(part) <= 2 for part in whole):
        return None
    seconds, _, tenths = last.partition(".")
    if len(seconds) != 2 or not seconds.isdecimal() or (tenths and not tenths.isdecimal()) or int(seconds) >= 60:
        return None
    if len(parts) == 2 and not tenths and lower(tokens, end) in counted.COLON_UNITS:
        unit, least = counted.COLON_UNITS[lower(tokens, end)]
        number = Decimal(int(whole[0]) * 60 + int(seconds)) * least
        return Quantity(number, number, "=", unit), end + 1
    if len(parts) == 2 and not tenths and int(whole[0]) <= _MOST_HOURS_OF_A_DAY:
        return None
    if any(int(part) >= 60 for part in whole) or lower(tokens, end) in counted.CLOCK_ZONES:
        return None
    if len(parts) == 3 and (len(whole[1]) != 2 or (adjacent(tokens, end) and shape(tokens, end) == "word")):
        return None
    value = sum((int(part) * 60 ** (len(parts) - 1 - place) for place, part in enumerate(whole)), start=0)
    number = value + Decimal(last)
    return Quantity(number, number, "=", "second", Decimal(1).scaleb(-len(tenths))), end


def with_the_rest(tokens: Sequence[Lexeme], amount: Amount) -> Amount:
    """ "2 minutes 30", "an hour 15": the smaller unit goes without saying where nothing else is counted."""
    smaller = counted.SMALLER_TIMES.get(amount.quantity.unit)
    if smaller is None or amount.form != "measure" or amount.quantity.low != amount.quantity.high:
        return amount
    text, end = lower(tokens, amount.last), amount.last + 1
    if len(text) not in (1, 2) or not text.isdecimal() or int(text) >= 60 or adjacent(tokens, amount.last):
        return amount
    if shape(tokens, end) in ("number", "currency") or (adjacent(tokens, end) and adjacent(tokens, end + 1)):
        return amount
    if shape(tokens, end) == "word" and lower(tokens, end) not in counted.PHRASE_STOPS:
        return amount
    number = amount.quantity.low * 60 + int(text)
    quantity = replace(amount.quantity, low=number, high=number, unit=smaller, grain=Decimal(1))
    return replace(amount, last=end, quantity=quantity)


def parts_of_a_second(amount: Amount, about: str) -> Amount:
    """ "By 15 hundredths", as races are told: a length of time, though nobody says of what the parts are."""
    power = counted.PARTS_OF_A_SECOND.get(about.lower()) if amount.bare and amount.form == "plain" else None
    if power is None or amount.quantity.low != amount.quantity.high:
        return amount
    part = Decimal(1).scaleb(power)
    number = amount.quantity.low * part
    return replace(amount, quantity=replace(amount.quantity, low=number, high=number, unit="second", grain=part))


# --- as results tell them -----------------------------------------------------------------------------------------


def timed(tokens: Sequence[Lexeme], index: int) -> tuple[Quantity, int] | None:
    """The length of time that begins at a number, and the index after it; None where none does."""
    behind = lower(tokens, index - 1) == "+" and shape(tokens, index - 2) != "number"
    behind = behind and lower(tokens, index - 2) not in counted.CLOCK_ZONES
    return (_by_colons(tokens, index) if behind else None) or _by_letters(tokens, index, lone=behind)


def _by_colons(tokens: Sequence[Lexeme], index: int) -> tuple[Quantity, int] | None:
    """ "+0:18", "+1:02:30": seconds behind, or minutes and hours too."""
    parts, end = [tokens[index].text], index + 1
    while lower(tokens, end) == ":" and adjacent(tokens, end) and adjacent(tokens, end + 1):
        parts.append(lower(tokens, end + 1))
        end += 2
    seconds, _, tenths = parts[-1].partition(".")
    whole = [*parts[:-1], seconds]
    if not 2 <= len(parts) <= _MOST_COLONS + 1 or not all(part.isdecimal() and len(part) <= 2 for part in whole):
        return None
    if (tenths and not tenths.isdecimal()) or any(int(part) >= _SIXTY for part in whole[1:]):
        return None
    value = Decimal(0)
    for part in (*parts[:-1], parts[-1]):
        value = value * _SIXTY + Decimal(part)
    return _seconds(value, len(tenths)), end


def _by_letters(tokens: Sequence[Lexeme], index: int, *, lone: bool) -> tuple[Quantity, int] | None:
    """ "2h 14m 37s" and "4h21'38\"": two parts at least, each smaller than the one before; `lone`: one will do."""
    value, tenths, end, count = Decimal(0), 0, index, 0
    last = _SIXTY**2 * _SIXTY
    while shape(tokens, end) == "number":
        number, sign = tokens[end].text, _sign(tokens, end + 1)
        whole, _, part = number.partition(".")
        if sign is None or not whole.isdecimal() or (part and not part.isdecimal()) or len(number) > 6:
            break
        size, after = sign
        if not (count or lone) and lower(tokens, end + 1) in counted.PRIMES:
            break  # "5'11\"" is how tall somebody is
        if size >= last or (count and int(whole) >= _SIXTY) or (part and size > 1):
            break
        value, tenths, last, count, end = value + Decimal(number) * size, len(part), size, count + 1, after
    told = count > 1 or (lone and count == 1 and last == 1)
    if told and last == _SIXTY:
        return Quantity(value / _SIXTY, value / _SIXTY, "=", "minute"), end
    return (_seconds(value, tenths), end) if told else None


def _sign(tokens: Sequence[Lexeme], index: int) -> tuple[int, int] | None:
    """The seconds that the sign right behind a number stands for, and the index after it."""
    if not adjacent(tokens, index):
        return None
    twice = lower(tokens, index) in counted.MINUTE_MARKS and lower(tokens, index + 1) in counted.MINUTE_MARKS
    if twice and adjacent(tokens, index + 1):
        return 1, index + 2
    size = counted.TIME_SIGNS.get(lower(tokens, index))
    return (size, index + 1) if size else None


def _seconds(value: Decimal, tenths: int) -> Quantity:
    return Quantity(value, value, "=", "second", Decimal(1).scaleb(-tenths))
