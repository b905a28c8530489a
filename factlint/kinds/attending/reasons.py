"""The words by which a sentence tells that somebody was elsewhere: states, journeys, refusals, bans, departures.

Here are the words alone; `away` finds out of whom they are told.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.attending.frames import longest, phrases_of
from factlint.language.en import away as table
from factlint.language.en.acts import REMOTE
from factlint.language.en.attending import EVENT_NOUNS, SPOTS
from factlint.language.en.calendar import WEEKDAYS
from factlint.language.en.joints import CONTRAST, DETERMINERS, INDEFINITE, LEGAL, TOWARDS, WHERE
from factlint.language.en.negating import DOING_ENDING
from factlint.records import NamedTuple
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factlint.kinds.scene import Word

_STATE = 4  # adverbs between "was" and a state
_DENIED = 5  # words between "not" and "come"
_TURN = 12  # words from "invited" to "but"
_FAILED = 8  # words from "flight" to "cancelled"
_AFTER = 6  # words from "flew home" to "after"
_NEAR = 4  # words from "sent" to "regards"
MARKS = frozenset(",(–—-:")
"""What stands between a name and a bare reason: "Ann Roe (ill)"."""
_PAIRS = (
    (table.AILING, table.AILMENTS, 5),
    (table.SERVING, table.PENALTIES, 5),
    (table.MEDIA_VERBS, table.MEDIA, 9),
)
"""A verb, a noun behind it, and how many words may lie between."""


class Cue(NamedTuple):
    """The words `first` to `last` (inclusive) that say so."""

    first: int
    last: int
    sure: bool = True
    """It cannot have come of what somebody did on the spot."""
    bare: bool = False
    """It stands behind a name with no verb."""
    left: bool = False
    """It tells of somebody who was there, and then was not, or not yet."""
    remote: bool = False
    """It tells of somebody who took part, and not in the room."""


def cues_in(words: list[Word]) -> Iterator[Cue]:
    """Every reason or way of being elsewhere that stands in these words, in order."""
    stayed, states, lasting, leaving, remote = (
        phrases_of(table.STAYED_HOME),
        phrases_of(table.STATES | table.BARE),
        phrases_of(table.LASTING_STATES),
        phrases_of(table.LEAVING),
        phrases_of(REMOTE),
    )
    for i, word in enumerate(words):
        lower = word.lower
        if lower in stayed and (last := longest(words, i, stayed)) >= 0:
            if not is_denied(words, i) or lower in table.DENIALS:
                yield Cue(i, last)
        elif lower in table.STAYING and (last := _stays(words, i)) >= 0:
            yield Cue(i, last)
        elif lower in states and (last := longest(words, i, states)) >= 0:
            yield from _state(words, i, last, sure=True)
        elif lower in lasting and (last := longest(words, i, lasting)) >= 0:
            yield from _state(words, i, last, sure=False)
        elif lower in table.BREAKING and i + 2 < len(words) and words[i + 2].lower in table.BODY:
            yield Cue(i, i + 2, sure=False)
        elif (
            (lower in table.DENIALS and (last := _denied_coming(words, i)) >= 0)
            or (lower == table.NO and (last := _denied_coming(words, i + 1)) >= 0 and _is(words, i + 1, table.LONGER))
            or (lower in table.TRANSPORT and (last := _failed(words, i)) >= 0)
            or (lower in table.PLANNED and (last := _turned(words, i)) >= 0)
        ):
            yield Cue(i, last)
        elif (last := _unfit(words, i)) >= 0:
            yield Cue(i, last, sure=lower in table.SERVING)
        elif (last := _elsewhere(words, i)) >= 0:
            yield Cue(i, last, sure=lower in table.SENDING_WORD)
        elif lower in remote and (last := longest(words, i, remote)) >= 0 and not is_denied(words, i):
            yield Cue(i, last, bare=i > 0 and words[i - 1].text in MARKS, remote=True)
        elif lower in table.ARRIVALS and (last := _came_when(words, i)) >= 0:
            yield Cue(i, last, left=True)
        elif lower in table.LEAVING_HOME and (last := _homewards(words, i)) >= 0 and not is_denied(words, i):
            yield Cue(i, last, sure=False, left=any(_is(words, last + 1, each) for each in table.BEFORE_WHAT))
        elif lower in leaving and (last := longest(words, i, leaving)) >= 0 and not is_denied(words, i):
            yield Cue(i, last, left=True)


def was_there_before(words: list[Word], last: int) -> bool:
    """Whether somebody went, or fell ill, only "after the dinner": then they were at the dinner."""
    reach = range(last + 1, min(last + 1 + _AFTER, len(words)))
    after = next((k for k in reach if words[k].lower in table.AFTER_WHAT), -1)
    if after < 0:
        return False
    return _reaches(words, after, EVENT_NOUNS) >= 0


def _state(words: list[Word], i: int, last: int, *, sure: bool) -> Iterator[Cue]:
    """A state behind a form of "be", or behind a name with a mark between."""
    if _kept_from_doing(words, last):
        return
    first = i
    while first > 0 and i - first < _STATE and words[first - 1].lower in table.BEING:
        first -= 1
    if first < i:
        if not is_denied(words, first) or words[i].lower == table.NOT:
            legal = any(word.lower in LEGAL for word in words[last + 1 : last + 5])
            if not (legal and words[i].lower == table.REPRESENTED):
                yield Cue(first, last, sure)
    elif i and words[i].lower == table.NOT and (words[i - 1].lower in table.AND or words[i - 1].text == ","):
        yield Cue(i, last, sure)  # "is in Basel and not here today"
    elif i and (words[i].lower == table.NOT or longest(words, i, phrases_of(table.BARE)) >= 0):
        if words[i - 1].text in MARKS or _is_noted(words, last):
            yield Cue(i, last, True, True)
    elif i > 1 and words[i - 1].lower in table.BOTH and words[i - 2].text in (",", "("):
        yield Cue(i - 1, last, sure, True)


def _kept_from_doing(words: list[Word], last: int) -> bool:
    """ "was disqualified from driving": kept from a deed and from no place, unless the deed is to come or take part."""
    begin = last if words[last].lower == table.FROM else last + 1
    told = [word.lower for word in words[begin : begin + 2]]
    doing = len(told) > 1 and told[0] == table.FROM and told[1].endswith(DOING_ENDING)
    return doing and stem(told[1]) not in _taking_part()


@cache
def _taking_part() -> frozenset[str]:
    """The folded verbs of coming, and of what is done where the others are."""
    return frozenset(stem(phrase.split()[0]) for phrase in table.COMINGS | table.DOINGS)


def _is_noted(words: list[Word], last: int) -> bool:
    """ "Roe away", "Roe sick this week": whether a bare state goes no further than a note's does."""
    return (
        last + 1 >= len(words) or not words[last + 1].text[0].isalnum() or words[last + 1].lower in table.NOTED_BEFORE
    )


def _elsewhere(words: list[Word], i: int) -> int:
    """ "sent his regards from Rome", "spent the day in court", "was in Oslo that evening", "not in the hall"."""
    lower = words[i].lower
    if lower in table.SENDING_WORD:
        return _reaches(words, i, table.GREETINGS)
    if lower in table.SPENDING:
        span = _reaches(words, i, table.SPANS | WEEKDAYS.keys())
        definite = words[span].lower in WEEKDAYS or words[span - 1].lower in DETERMINERS
        return span if definite and span + 1 < len(words) and words[span + 1].lower in table.STAYING_LINKS else -1
    if lower in table.DENIALS and i + 1 < len(words) and words[i + 1].lower in WHERE:
        k = i + 2 + (i + 2 < len(words) and words[i + 2].lower in DETERMINERS)
        named = k < len(words) and words[k].text[0].isupper() and words[k].lower not in WEEKDAYS
        return k if named else _reaches(words, i + 1, SPOTS | EVENT_NOUNS)
    if lower not in table.FORMS_OF_BE or i + 2 >= len(words) or words[i + 1].lower not in WHERE:
        return -1
    if words[i + 2].lower in INDEFINITE:  # "is at a meeting in Basel"
        return _reaches(words, i + 2, EVENT_NOUNS)
    if not words[i + 2].text[0].isupper() or words[i + 2].lower in WEEKDAYS or is_denied(words, i):
        return -1
    end = next((k for k in range(i + 2, len(words)) if words[k].text in ",;:("), len(words))
    pointed = range(i + 3, end)
    return (
        i + 2
        if any(words[k].lower in table.MEANWHILE and words[k - 1].lower in table.POINTING for k in pointed)
        else -1
    )


def _reaches(words: list[Word], i: int, nouns: Collection[str]) -> int:
    """Where one of these nouns stands within a few words of the same phrase; -1 if none does."""
    for k in range(i + 1, min(i + 1 + _NEAR, len(words))):
        if words[k].lower in nouns:
            return k
        if not words[k].text[0].isalnum():
            break
    return -1


def is_denied(words: list[Word], i: int) -> bool:
    """Whether a denial stands within three words before."""
    return any(word.lower in table.DENIALS for word in words[max(i - 3, 0) : i])


def _stays(words: list[Word], i: int) -> int:
    """ "remained in the capital", "stayed at Castle Horn": where this ends, -1 for other things that last."""
    if i + 2 >= len(words) or words[i + 1].lower not in table.STAYING_LINKS:
        return -1
    for k in range(i + 2, min(i + 6, len(words))):
        if words[k].lower in table.HOMES or (words[k].text[0].isupper() and words[i + 1].lower in WHERE):
            return k
        if not words[k].text[0].isalnum() or words[k].lower in table.STAYING_LINKS:
            break
    return -1


def _is(words: list[Word], i: int, lower: str) -> bool:
    return i < len(words) and words[i].lower == lower


def _homewards(words: list[Word], i: int) -> int:
    """ "had flown home", "left the country": where it ends, or -1."""
    k = i + 1
    while k < len(words) and words[k].lower in table.HOMEWARD_LINKS:
        k += 1
    return k if k < len(words) and words[k].lower in table.HOMEWARDS else -1


def _came_when(words: list[Word], i: int) -> int:
    """ "arrived at 11, when the budget had been dealt with": the word before what was missed, or -1."""
    when = next((k for k in range(i + 1, min(i + 8, len(words))) if words[k].lower in table.WHEN), -1)
    over = when >= 0 and any(word.lower in table.ALREADY for word in words[when + 1 : when + 12])
    return when - 1 if over else -1


def _unfit(words: list[Word], i: int) -> int:
    """ "had a slipped disc", "was serving a ban", "followed the race on a screen": where it ends, or -1."""
    lower = words[i].lower
    for firsts, lasts, reach in _PAIRS:
        if lower in firsts:
            for k in range(i + 1, min(i + 1 + reach, len(words))):
                if words[k].lower in lasts:
                    return k
                if not words[k].text[0].isalnum():
                    break
    return -1


def _denied_coming(words: list[Word], i: int) -> int:
    able = i > 0 and words[i - 1].lower in table.ABLE
    for k in range(i + 1, min(i + 1 + _DENIED, len(words))):
        able = able or words[k - 1].lower in table.ABLE
        last = longest(words, k, phrases_of(table.COMINGS))
        if last < 0 and able:
            last = longest(words, k, phrases_of(table.DOINGS))
        if last >= 0:
            follows = words[last + 1].lower if last + 1 < len(words) else ""
            if words[last].lower in TOWARDS and not (last + 1 < len(words) and words[last + 1].text[0].isupper()):
                return -1  # "did not get to speak"
            return -1 if follows in table.NO_COMING and words[last].lower not in table.UNFIT_FOLLOWED else last
        if words[k].lower not in table.BETWEEN_DENIAL:
            return -1
    return -1


def _failed(words: list[Word], i: int) -> int:
    if any(word.lower in table.LATE for word in words[:i]):
        return -1  # "was late because the train had broken down"
    for k in range(i + 1, min(i + 1 + _FAILED, len(words))):
        if words[k].lower in table.TRANSPORT_FAILED:
            return k
        if words[k].text in ",;":
            return -1
    return -1


def _turned(words: list[Word], i: int) -> int:
    """ "had been invited but", "named in the programme, ": what was meant and did not come to pass."""
    if i + 1 < len(words) and words[i + 1].lower in DETERMINERS:
        return -1  # "called the result a blow, but"
    for k in range(i + 1, min(i + 1 + _TURN, len(words))):
        if words[k].lower in CONTRAST:
            return k
        if words[k].text in ";:":
            return -1
    return -1


def missed_by(words: list[Word], cue: Cue) -> frozenset[str]:
    """The words of what came when somebody had left."""
    links = table.WHEN if words[cue.first].lower in table.ARRIVALS else table.BEFORE_WHAT
    start = next((k for k in range(cue.last + 1, len(words)) if words[k].lower in links), None)
    if start is None:
        return frozenset()
    end = next((k for k in range(start + 1, len(words)) if words[k].text in ",;("), len(words))
    return frozenset(word.lower for word in words[start + 1 : end] if word.text[0].isalnum())


@cache
def telling_words() -> frozenset[str]:
    """Words of which a sentence has one that tells of somebody elsewhere; hyphenated ones by their parts too."""
    replacing = table.INSTEAD_OF | table.FOR_OTHERS
    told = (table.STAYED_HOME, table.STATES, table.LASTING_STATES, table.LEAVING, replacing)
    tables = [phrases_of(texts) for texts in told]
    whole = {first for phrases in tables for first in phrases} - table.MANY_FIRSTS
    second = {
        max(phrase, key=len)
        for phrases in tables
        for first, options in phrases.items()
        if first not in whole
        for phrase in options
    }
    words = whole | second | table.TRANSPORT | table.BREAKING | table.DENIALS | table.PLANNED | table.STAYING
    words |= table.ABSENTEES | {max(phrase.split(), key=len) for phrase in table.LACKING}
    words |= table.HOMEWARDS | table.ARRIVALS
    words |= {table.WITHOUT, table.LONGER} | table.PLACES_TAKEN | table.EMPTY
    words |= (
        table.AILMENTS | table.PENALTIES | table.MEDIA | table.BARE | table.SPENDING | table.KEEPING | table.BEEN_TAKEN
    )
    words |= table.GREETINGS | table.READ_OUT | table.UNATTENDED | table.MEANWHILE | {table.NO}
    words |= {max(phrase.split(), key=len) for phrase in REMOTE}
    return frozenset(part for word in words for part in (word, word.split("-")[0]))
