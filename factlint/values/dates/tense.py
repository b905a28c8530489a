"""Whether the words about a date look back or ahead: enough of tense to choose between last Friday and next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar
from factlint.language.en import tense as words

if TYPE_CHECKING:
    from factlint.values.dates.words import Line

_SHORTEST_CLAUSE: Final = 4
"""Words of a clause with a subject, a verb, and a preposition before the date."""
REACH: Final = 16
"""Words to each side of a date in which its verb is looked for."""


def tense_about(line: Line, index: int) -> int:
    """-1 past, 1 future, 2 surely future, 0 not told: by the word right before, else the nearest verb before, else that
    behind."""
    if line.is_(index - 1, words.AHEAD_BESIDE):
        return -1 if line.is_(index - 1, words.BY) and _done_by_then(line, index - 1) else 1
    if line.is_(index - 1, words.BEHIND_BESIDE):
        return -1
    if line.is_(index - 1, words.ON) and line.is_(index - 2, words.IS):
        return 1  # "the vote is on Tuesday"
    if _opens_then(line, index):
        return 1
    if line.is_(index - 1, words.SETTING_IN) or line.is_(index - 2, words.SETTING_IN):
        return 1
    if line.at(index - 1) == words.INFINITIVE_MARK and line.is_(index - 2, words.PUTTING_OFF):
        return 1
    if line.at(index - 1) == words.FOR and _set_before(line, index - 1):
        return 1
    opened_past = False
    opened = line.is_(index - 1, calendar.FROM)  # "named her successor from 1 April": what is done opens later
    for at in range(index - 1, max(-1, index - REACH), -1):
        if line.is_(at, words.CLAUSE_STARTS) or line.at(at) == ";" or line.tokens[at].shape in ("open", "close"):
            break
        if line.at(at) == words.AS and _told_in_the_present(line, at + 1, index):
            return 0
        cue = _cue(line, at)
        if cue and opened and cue < 0:
            opened_past = True
        elif cue and (cue > 1 or not opened_past):
            return cue
    for at in range(index + 1, index + 1 if opened_past else min(line.size, index + REACH)):
        cue = _cue(line, at, behind=True)
        if cue:
            return cue
        if line.is_(at, words.CLAUSE_STARTS) or line.at(at) == ";":
            break
    return 0


def _opens_then(line: Line, index: int) -> bool:
    """Whether "that", "which" or "who" and the present of a verb of setting out lead to a date: "talks that open on
    Monday"."""
    verb = index - 2
    if not line.is_(index - 1, words.ON) or not line.is_(verb - 1, words.RELATIVES) or line.capital(verb):
        return False
    told = not words.FUTURE_CUES.isdisjoint((line.at(verb), line.at(verb) + "s", line.at(verb) + "es"))
    return told and not line.is_(verb, words.PAST_LIKE_PRESENT)


def _told_in_the_present(line: Line, first: int, end: int) -> bool:
    """Whether words behind "as" are a clause with a verb in the present: "as the mayor faces voters on Sunday"."""
    if end - first < _SHORTEST_CLAUSE or not (
        line.capital(first) or line.is_(first, calendar.OWNERS | calendar.ARTICLES)
    ):
        return False
    verbs = (line.at(at) for at in range(first + 1, end - 1) if not line.capital(at))
    return any(verb.endswith("s") and not verb.endswith(("ss", "us", "'s", "’s")) for verb in verbs)


def _done_by_then(line: Line, index: int) -> bool:
    """Whether the clause before "by" is in the past perfect: "had arrived by Wednesday"."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if line.is_(at, words.PERFECT_PAST):
            return True
        if line.is_(at, words.CLAUSE_STARTS | calendar.AND) or line.at(at) in (",", ";"):
            break
    return False


def _set_before(line: Line, index: int) -> bool:
    """Whether the clause before "for" sets a day: "has invited both sides for Thursday"."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if line.is_(at, words.CLAUSE_STARTS) or line.at(at) == ",":
            break
        if line.is_(at, words.SETTING_A_DAY):
            return True
    return False


def _cue(line: Line, at: int, *, behind: bool = False) -> int:
    """What one word says; one `behind` the date is told of that day, and not what it leads to ("on Friday they agreed
    to meet")."""
    word = line.lower[at]
    if word in words.SURELY_AHEAD:
        return 2
    to_do = line.at(at + 1) == words.INFINITIVE_MARK and not line.capital(at + 2)
    if to_do and word in words.LOOKING_AHEAD_WITH_TO and not (behind and word.endswith(words.PAST_ENDING)):
        return 1
    if word in words.HAVE:
        if line.at(at - 1) == words.INFINITIVE_MARK and not to_do:
            return _to_have_done(line, at - 1)
        return 1 if to_do or line.is_(at - 1, words.BEFORE_AN_INFINITIVE) else -1
    if word in words.PAST_LIKE_PRESENT:
        return (
            -1 if line.is_(at + 1, words.BEFORE_AN_OBJECT) and not line.is_(at - 1, words.BEFORE_AN_INFINITIVE) else 0
        )
    if word == words.NEXT_ONE and line.is_(at + 1, words.NEXT_EVENTS):
        return 1
    if word in words.COULD and (word not in words.FUTURE_CUES or line.at(at + 1) == words.NOT):
        return -1  # "in August I could not walk"
    if word in words.FUTURE_CUES or word.endswith(words.FUTURE_ENDINGS):
        return 0 if _describes(line, at) else 1
    if line.is_(at - 1, words.SETTING_OUT) and not words.FUTURE_CUES.isdisjoint((word + "s", word + "es")):
        return 1  # "on Wednesday I take the oath"
    if not at and word not in words.PAST_CUES:
        return 0  # "Delayed talks open on Thursday"
    if word in words.PAST_CUES or (word.endswith(words.PAST_ENDING) and len(word) > 4 and word not in words.NOT_PAST):
        return _participle(line, at)
    return 0


def _describes(line: Line, at: int) -> bool:
    """Whether a word of planning tells a noun apart, or is one: "34 planned operations", "the new plan for it"."""
    determined = line.is_(at - 1, words.DETERMINERS) or (at > 0 and line.tokens[at - 1].shape == "number")
    if line.is_(at, words.PLANNED):
        return determined
    if not line.is_(at, words.PLANS) or line.at(at + 1) == words.INFINITIVE_MARK:
        return False
    further = line.is_(at - 2, words.DETERMINERS) and not line.at(at).endswith("s")
    return determined or (further and not line.is_(at + 1, words.DETERMINERS))


def _participle(line: Line, at: int) -> int:
    """What a verb in the past, or a participle, says: with "be", or "have" after an auxiliary, it looks ahead."""
    bare_be = line.is_(at - 1, words.BARE_BE)
    if bare_be or line.is_(at - 1, words.HAVE):
        if line.is_(at - 2, words.SURELY_AHEAD):
            return 2
        if bare_be:
            return 1  # but what "should have been" done is over
        if line.at(at - 2) == words.INFINITIVE_MARK:
            return _to_have_done(line, at - 2)
    return 0 if line.is_(at - 1, words.IS) else -1  # "a night boat is added in July": it may be to come


def _to_have_done(line: Line, mark: int) -> int:
    """What "to have" with a participle says: "is said to have sunk" looks back, "hope to have left" ahead."""
    return 1 if line.is_(mark - 1, words.HOPING_TO) else -1
