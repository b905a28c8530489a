"""Whom a source's sentence tells to have been elsewhere than the others, in whatever words.

Wider than the reading of attendance: "was snowed in at a congress in Chile", "waived her right to attend" and "Kim Poe
sat in for Ann Roe" need name no event. It is asked only of those whom a draft has do something.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.attending.context import came_after_all
from factlint.kinds.attending.frames import Frame, matches, verb_group
from factlint.kinds.attending.lists import after, attendee, before, before_titles
from factlint.language.en import away as table
from factlint.language.en.attending import PERSONAL as POSSESSIVE
from factlint.language.en.joints import CONTRAST, LEGAL, NOT_SUBJECT, OF, SUBJECT_PRONOUNS, TOWARDS, WHERE
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.kinds.attending.lists import Attendee
    from factlint.kinds.scene import Named, Scene, Word

Phrases = dict[str, list[tuple[str, ...]]]
_STATE = 4  # adverbs between "was" and a state
_DENIED = 5  # words between "not" and "come"
_ASIDE = 14  # words between a name and its verb, over what explains it
_TURN = 12  # words from "invited" to "but"
_FAILED = 4  # words from "flight" to "cancelled"
_CHAIR = 7  # words from "Roe's" to "empty"
_DOING = 4  # words from a verb to "without"


_MARKS = frozenset(",(–—-:")


_PAIRS = (
    (table.AILING, table.AILMENTS, 5),
    (table.SERVING, table.PENALTIES, 5),
    (table.MEDIA_VERBS, table.MEDIA, 9),
)
"""A verb, a noun behind it, and how many words may lie between."""


class Away(NamedTuple):
    """Somebody who was elsewhere, and the words that say so."""

    person: Attendee
    first: int
    last: int
    sure: bool
    """Nothing that somebody did on the spot can have brought this about, as it can an arrest."""
    missed: frozenset[str]
    """Of somebody who left: the words of what came after; else nothing."""


class _Cue(NamedTuple):
    first: int
    last: int
    sure: bool = True
    bare: bool = False
    left: bool = False


def may_tell_away(lowers: frozenset[str]) -> bool:
    """Whether a sentence has any word of being elsewhere."""
    return not lowers.isdisjoint(_firsts())


def away_in(scene: Scene) -> Iterator[Away]:
    """Everybody whom this sentence has elsewhere."""
    words = scene.words
    for cue in _cues(words):
        missed = _missed(words, cue) if cue.left else frozenset[str]()
        if (cue.left and not missed) or (not cue.left and came_after_all(words, cue.last)):
            continue
        for person in _subjects(scene, cue):
            yield Away(person, cue.first, cue.last, cue.sure, missed)
    for first, last, sure in _replacing(words):
        yield from (Away(one, first, last, sure, frozenset()) for one in _replaced(scene, first, last))
    for named in scene.starting.values():
        if named.possessive and (_is_taken(words, named) or _is_empty(words, named)):
            yield Away(attendee(named), named.first, named.last + 1, True, frozenset())


def _cues(words: list[Word]) -> Iterator[_Cue]:
    for i, word in enumerate(words):
        lower = word.lower
        if (last := longest(words, i, _stayed())) >= 0:
            if not _denied(words, i) or lower in table.DENIALS:
                yield _Cue(i, last)
        elif lower in table.STAYING and (last := _stays(words, i)) >= 0:
            yield _Cue(i, last)
        elif (last := longest(words, i, _states())) >= 0:
            yield from _state(words, i, last, sure=True)
        elif (last := longest(words, i, _lasting())) >= 0:
            yield from _state(words, i, last, sure=False)
        elif lower in table.BREAKING and i + 2 < len(words) and words[i + 2].lower in table.BODY:
            yield _Cue(i, i + 2, sure=False)
        elif (
            (lower in table.DENIALS and (last := _denied_coming(words, i)) >= 0)
            or (lower == table.NO and (last := _denied_coming(words, i + 1)) >= 0 and _is(words, i + 1, table.LONGER))
            or (lower in table.TRANSPORT and (last := _failed(words, i)) >= 0)
            or (lower in table.PLANNED and (last := _turned(words, i)) >= 0)
        ):
            yield _Cue(i, last)
        elif (last := _unfit(words, i)) >= 0:
            yield _Cue(i, last, sure=lower in table.SERVING)
        elif (last := longest(words, i, _leaving())) >= 0 and not _denied(words, i):
            yield _Cue(i, last, left=True)


def _state(words: list[Word], i: int, last: int, *, sure: bool) -> Iterator[_Cue]:
    """A state behind a form of "be", or behind a name with a mark between."""
    first = i
    while first > 0 and i - first < _STATE and words[first - 1].lower in table.BEING:
        first -= 1
    if first < i:
        if not _denied(words, first) or words[i].lower == table.NOT:
            legal = any(word.lower in LEGAL for word in words[last + 1 : last + 5])
            if not (legal and words[i].lower == table.REPRESENTED):
                yield _Cue(first, last, sure)
    elif i and (words[i - 1].text in _MARKS or _ends(words, last + 1)) and longest(words, i, _bare()) >= 0:
        yield _Cue(i, last, True, True)
    elif i > 1 and words[i - 1].lower in table.BOTH and words[i - 2].text in (",", "("):
        yield _Cue(i - 1, last, sure, True)


def _ends(words: list[Word], i: int) -> bool:
    return i >= len(words) or not words[i].text[0].isalnum()


def _denied(words: list[Word], i: int) -> bool:
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


def _denied_coming(words: list[Word], i: int) -> int:
    able = i > 0 and words[i - 1].lower in table.ABLE
    for k in range(i + 1, min(i + 1 + _DENIED, len(words))):
        able = able or words[k - 1].lower in table.ABLE
        last = longest(words, k, _comings())
        if last < 0 and able:
            last = longest(words, k, _doings())
        if last >= 0:
            follows = words[last + 1].lower if last + 1 < len(words) else ""
            if words[last].lower in TOWARDS and not (last + 1 < len(words) and words[last + 1].text[0].isupper()):
                return -1  # "did not get to speak"
            return -1 if follows in table.NO_COMING and words[last].lower not in table.UNFIT_FOLLOWED else last
        if words[k].lower not in table.BETWEEN_DENIAL:
            return -1
    return -1


def _is(words: list[Word], i: int, lower: str) -> bool:
    return i < len(words) and words[i].lower == lower


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


def _failed(words: list[Word], i: int) -> int:
    for k in range(i + 1, min(i + 1 + _FAILED + 4, len(words))):
        if words[k].lower in table.TRANSPORT_FAILED:
            return k
        if words[k].text in ",;":
            return -1
    return -1


def _turned(words: list[Word], i: int) -> int:
    """ "had been invited but", "named in the programme, ": what was meant and did not come to pass."""
    for k in range(i + 1, min(i + 1 + _TURN, len(words))):
        if words[k].lower in CONTRAST:
            return k
        if words[k].text in ";:":
            return -1
    return -1


def _missed(words: list[Word], cue: _Cue) -> frozenset[str]:
    """The words of what came when somebody had left."""
    start = next((k for k in range(cue.last + 1, len(words)) if words[k].lower in table.BEFORE_WHAT), None)
    if start is None:
        return frozenset()
    end = next((k for k in range(start + 1, len(words)) if words[k].text in ",;("), len(words))
    return frozenset(word.lower for word in words[start + 1 : end] if word.text[0].isalnum())


def _subjects(scene: Scene, cue: _Cue) -> list[Attendee]:
    words = scene.words
    if cue.bare:
        last = cue.first - 2 if words[cue.first - 1].text in _MARKS else cue.first - 1
        both = words[cue.first].lower in table.BOTH
        return before(scene, last)[0][-2 if both else -1 :] if last in scene.ending else []
    group = verb_group(words, Frame(cue.first, cue.last, "absent"))
    if group.unreal:
        return []
    index = group.subject
    owner = words[index].lower if index >= 0 else ""
    if owner in table.AND and (people := _nearest(scene, index)):
        return people
    people, _ = before(scene, index, relative=group.relative)
    if people:
        return [one for one in people if _may_be_person(scene, one)]
    while index >= 0 and words[index].lower in table.TRANSPORT:
        index -= 1
    owner = words[index].lower if index >= 0 else ""
    if owner in table.WHOSE or words[cue.first - 1].lower in table.WHOSE:
        return _nearest(scene, index)
    joined = owner in (",", ")") or owner in POSSESSIVE or owner in SUBJECT_PRONOUNS
    return _nearest(scene, index) if joined or group.relative else []


def _nearest(scene: Scene, index: int) -> list[Attendee]:
    """The subject of the clause before: the nearest person who does not stand behind a preposition."""
    for i in range(index, max(index - _ASIDE, -1), -1):
        if scene.words[i].text == ":":
            return []
        named = scene.ending.get(i)
        if named is None or named.possessive or not _is_person(named):
            continue
        opening = before_titles(scene, named.first - 1)
        link = scene.words[opening].lower if opening >= 0 else ""
        if link not in NOT_SUBJECT and link not in OF:
            return [attendee(named)]
    return []


def _is_person(named: Named) -> bool:
    return named.value.kind in ("person", "unknown")


def _may_be_person(scene: Scene, one: Attendee) -> bool:
    return any(named.statement.start == one.start and _is_person(named) for named in scene.starting.values())


def _replacing(words: list[Word]) -> Iterator[tuple[int, int, bool]]:
    """Phrases after which somebody comes whose place another took."""
    for i, word in enumerate(words):
        if (last := longest(words, i, _instead())) >= 0:
            yield i, last, True
        elif (last := longest(words, i, _for_others())) >= 0:
            yield i, last, False
        elif word.lower == table.WITHOUT and any(
            each.lower in table.DOING_WITHOUT for each in words[max(i - _DOING, 0) : i]
        ):
            if not _denied(words, i) and not any(each.lower in table.IMAGINED for each in words[max(i - 6, 0) : i]):
                yield i, i, True
        elif word.text == "(" and i + 1 < len(words) and words[i + 1].lower == table.FOR:
            yield i, i + 1, True


def _replaced(scene: Scene, first: int, last: int) -> list[Attendee]:
    following = scene.words[last + 1].lower if last + 1 < len(scene.words) else ""
    if following in table.PRONOUN_OBJECTS and scene.words[first].lower == table.WITHOUT:
        subject = before(scene, first - 2)[0]
        people = [named for _, named in sorted(scene.starting.items()) if named.value.kind == "person"]
        named = people[0] if people and people[0].last < first else None
        return [attendee(named)] if named and named.statement.start not in [one.start for one in subject] else []
    if following in table.PRONOUN_OBJECTS:
        stand_in = next((i for i in range(first - 1, -1, -1) if i in scene.ending), -1)
        opening = scene.ending[stand_in].first if stand_in >= 0 else 0
        return next(
            (
                [attendee(named)]
                for i in range(opening - 1, -1, -1)
                if (named := scene.ending.get(i)) is not None and named.value.kind == "person" and not named.possessive
            ),
            [],
        )
    return [one for one in after(scene, last + 1, far=True) if _may_be_person(scene, one)]


def _is_empty(words: list[Word], named: Named) -> bool:
    """ "Roe's chair stayed empty" """
    behind = [word.lower for word in words[named.last + 1 : named.last + 1 + _CHAIR]]
    return bool(behind) and not table.CHAIRS.isdisjoint(behind) and not table.EMPTY.isdisjoint(behind)


def _is_taken(words: list[Word], named: Named) -> bool:
    """ "in Roe's absence", "took Roe's place" """
    behind = words[named.last + 1].lower if named.last + 1 < len(words) else ""
    opening = {word.lower for word in words[max(named.first - 4, 0) : named.first]}
    return behind in table.PLACES_TAKEN and not opening.isdisjoint(table.TAKING)


def longest(words: list[Word], i: int, phrases: Phrases) -> int:
    """The last word of the longest phrase that begins here, or -1."""
    for phrase in phrases.get(words[i].lower, ()):
        if matches(words, i, phrase):
            return i + len(phrase) - 1
    return -1


def phrases_of(texts: Iterable[str]) -> Phrases:
    """Phrases by their first word, the longest first."""
    found: Phrases = {}
    for text in sorted(texts, key=lambda text: (-len(text.split()), text)):
        if words := tuple(text.split()):
            found.setdefault(words[0], []).append(words)
    return found


@cache
def _stayed() -> Phrases:
    return phrases_of(table.STAYED_HOME)


@cache
def _states() -> Phrases:
    return phrases_of(table.STATES)


@cache
def _lasting() -> Phrases:
    return phrases_of(table.LASTING_STATES)


@cache
def _bare() -> Phrases:
    return phrases_of(table.BARE)


@cache
def _comings() -> Phrases:
    return phrases_of(table.COMINGS)


@cache
def _doings() -> Phrases:
    return phrases_of(table.DOINGS)


@cache
def _leaving() -> Phrases:
    return phrases_of(table.LEAVING)


@cache
def _instead() -> Phrases:
    return phrases_of(table.INSTEAD_OF)


@cache
def _for_others() -> Phrases:
    return phrases_of(table.FOR_OTHERS)


@cache
def _firsts() -> frozenset[str]:
    """Words of which a sentence has one that tells of somebody elsewhere; hyphenated ones by their parts."""
    tables = (_stayed(), _states(), _lasting(), _leaving(), _instead(), _for_others())
    whole = {first for phrases in tables for first in phrases} - table.MANY_FIRSTS
    second = {
        max(phrase, key=len)
        for phrases in tables
        for first, options in phrases.items()
        if first not in whole
        for phrase in options
    }
    words = whole | second | table.TRANSPORT | table.BREAKING | table.DENIALS | table.PLANNED | table.STAYING
    words |= {table.WITHOUT, table.LONGER} | table.PLACES_TAKEN | table.EMPTY
    words |= table.AILMENTS | table.PENALTIES | table.MEDIA
    return frozenset(part for word in words for part in (word, word.split("-")[0]))
