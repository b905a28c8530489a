"""How somebody holds an office: still, no longer, not yet; and who handed it to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factlint.language.en.attending import STANDING_IN as STANDING_IN_FOR
from factlint.language.en.joints import DETERMINERS, FOR, WHY_AND_WHEN
from factlint.language.en.posts import BODIES
from factlint.language.en.roles import AS, IN, PAST_LINKING, TENURES, USED_TO_BE
from factlint.language.en.succession import ENDED, LEFT_OFFICE, STANDING_IN, SUCCEEDING
from factlint.records import NamedTuple
from factlint.values.names.lexicon import demonym_place

if TYPE_CHECKING:
    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene, Word
    from factlint.values.offices import Tenure

_FARTHEST = 9  # words from an office to "until"
_BEFORE = 7  # words from "stepped down" or "used to be" to the office
_TITLES = 4  # words between "succeeded" and the name after it


class Handed(NamedTuple):
    """Who came after whom in an office."""

    successor: Named
    predecessor: Named


def tenure_of(scene: Scene, phrase: Phrase, named: Named) -> Tenure:
    """How the person named holds the office: by the words in it, before it, behind it, and by the verb."""
    tenure = phrase.tenure
    if tenure == "current":
        tenure = _tenure_before(scene, phrase)  # "former Acme chief executive"
    if tenure == "current" and named.last < phrase.first and _stands_in(scene, phrase):
        return "acting"
    past = named.last < phrase.first and (_has_ended(scene, phrase) or _was_left(scene, phrase, named.last))
    return "former" if tenure == "current" and past else tenure


def succeeded(scene: Scene, phrase: Phrase) -> Handed | None:
    """ "Jane Doe succeeded Ann Roe as rector": the one holds the office, the other held it."""
    words = scene.words
    i = phrase.first - 1
    while i > 0 and words[i].lower in DETERMINERS:
        i -= 1
    predecessor = scene.ending.get(i - 1) if i > 0 and words[i].lower in AS else None
    if predecessor is None:
        return None
    for verb in range(predecessor.first - 1, max(predecessor.first - 1 - _TITLES, 0), -1):
        if words[verb].lower in SUCCEEDING:
            successor = scene.ending.get(verb - 1)
            return Handed(successor, predecessor) if successor is not None else None
    return None


def _was_left(scene: Scene, phrase: Phrase, after: int) -> bool:
    """ "stepped down as chairman", "used to be the firm's lawyer"."""
    words = scene.words
    between = [word.lower for word in words[max(after + 1, phrase.first - _BEFORE) : phrase.first]]
    if " ".join(between).find(USED_TO_BE) >= 0:
        return True
    while between and (between[-1] in DETERMINERS or between[-1].removesuffix("'s").removesuffix("’s") in BODIES):
        between.pop()
    return bool(between) and between[-1] in AS and not LEFT_OFFICE.isdisjoint(between)


def _stands_in(scene: Scene, phrase: Phrase) -> bool:
    """ "has been standing in as chief executive", "acting as chair"."""
    between = [word.lower for word in scene.words[max(phrase.first - _BEFORE, 0) : phrase.first]]
    while between and between[-1] in DETERMINERS:
        between.pop()
    verb = between[-3:-1] if between and between[-1] in AS else []
    return bool(verb) and (verb[-1] in STANDING_IN or (verb[-1] == IN and verb[0] in STANDING_IN))


def is_anothers(words: list[Word], link: int) -> bool:
    """Whether the word before an office's article says that it is another's: "who stood in for the chair", "since the
    mayor was ill"."""
    if words[link].lower in WHY_AND_WHEN:
        return True
    return words[link].lower in FOR and any(w.lower in STANDING_IN_FOR for w in words[max(link - _BEFORE, 0) : link])


def _has_ended(scene: Scene, phrase: Phrase) -> bool:
    """ "was chief executive until September"."""
    words = scene.words
    was = words[phrase.first - 1].lower in PAST_LINKING or words[phrase.first - 2].lower in PAST_LINKING
    if was and words[0].lower in ENDED:
        return True  # "Until May Jane Doe was mayor"
    was = was or words[phrase.first - 1].text == ","  # "Jane Doe, mayor until 2019"
    for word in words[phrase.last + 1 : phrase.last + _FARTHEST]:
        if not word.text[0].isalnum():
            break
        if word.lower in ENDED:
            return was
    return False


def _tenure_before(scene: Scene, phrase: Phrase) -> Tenure:
    """How the office is held, said before the body it is of."""
    i = phrase.first - 1
    if i in scene.ending:
        i = scene.ending[i].first - 1
    elif i >= 0 and demonym_place(scene.words[i].lower) is not None:
        i -= 1
    word = scene.words[i].lower.rstrip("-") if i >= 0 else ""
    held = TENURES.get(word, "current")
    return cast("Tenure", held) if held != "deputy" else "current"
