"""Whom a source's sentence tells to have been elsewhere than the others, in whatever words.

Wider than the reading of attendance: "was snowed in at a congress in Chile", "waived her right to attend" and "Kim Poe
sat in for Ann Roe" need name no event. It is asked only of those whom a draft has do something.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.kinds.attending.context import came_after_all, is_of_another_time
from factlint.kinds.attending.frames import Frame, longest, phrases_of, verb_group
from factlint.kinds.attending.labels import listed
from factlint.kinds.attending.lists import after, attendee, before, before_titles, described
from factlint.kinds.attending.reasons import MARKS, Cue, cues_in, is_denied, missed_by, telling_words, was_there_before
from factlint.language.en import away as table
from factlint.language.en.acts import REMOTE
from factlint.language.en.attending import PERSONAL as POSSESSIVE
from factlint.language.en.joints import NOT_SUBJECT, OF, SUBJECT_PRONOUNS
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.attending.lists import Attendee
    from factlint.kinds.scene import Named, Scene, Word

_ASIDE = 14  # words between a name and its verb, over what explains it
_ABSENTEE = 9  # words from "missing" to "was"
_CHAIR = 7  # words from "Roe's" to "empty"
_LABEL = 6  # words of "Took part by video"


class Away(NamedTuple):
    """Somebody who was elsewhere, and the words that say so."""

    person: Attendee
    first: int
    last: int
    sure: bool
    """Nothing that somebody did on the spot can have brought this about, as it can an arrest."""
    missed: frozenset[str]
    """Of somebody who left: the words of what came after; else nothing."""
    replaced: bool = False
    """It is told by somebody else's taking the place: in an office, perhaps, and not at an event."""
    remote: bool = False
    """They took part, and were not in the room."""


def may_tell_away(lowers: frozenset[str]) -> bool:
    """Whether a sentence has any word of being elsewhere."""
    return not lowers.isdisjoint(telling_words())


def away_in(scene: Scene) -> Iterator[Away]:
    """Everybody whom this sentence has elsewhere."""
    words = scene.words
    cues = list(cues_in(words))
    were_there = any(was_there_before(words, cue.last) for cue in cues if not cue.bare)
    for cue in [] if were_there else cues:
        missed = missed_by(words, cue) if cue.left else frozenset[str]()
        if (cue.left and not missed) or (not cue.left and came_after_all(words, cue.last)):
            continue
        if is_of_another_time(words, cue.last):
            continue
        for person in _subjects(scene, cue):
            yield Away(person, cue.first, cue.last, cue.sure, missed, remote=cue.remote)
    for first, last, sure in _replacing(words):
        replaced = words[first].lower != table.WITHOUT
        yield from (Away(one, first, last, sure, frozenset(), replaced) for one in _replaced(scene, first, last))
    yield from _told_before(scene)
    for named in scene.starting.values():
        if named.possessive and (_is_taken(words, named) or _is_empty(words, named)):
            yield Away(attendee(named), named.first, named.last + 1, True, frozenset(), True)
        elif _is_person(named) and (_is_heard_from(words, named) or _is_kept(words, named)):
            yield Away(attendee(named), named.first, named.last + 1, True, frozenset())


def _is_heard_from(words: list[Word], named: Named) -> bool:
    """ "Roe's letter was read out", "A message from Roe was played", "Roe's vote was cast by post"."""
    behind = words[named.last + 1 : named.last + 1 + _CHAIR]
    lowers = {word.lower for word in behind}
    ahead = {word.lower for word in words[max(named.first - 4, 0) : named.first]}
    if named.possessive and not table.VOTES.isdisjoint(lowers) and not table.UNATTENDED.isdisjoint(lowers):
        return True
    sent = (lowers if named.possessive else set()) | (ahead if ahead & OF else set())
    told = any(one.lower in table.FORMS_OF_BE and two.lower in table.READ_OUT for one, two in pairwise(behind))
    return told and not table.SENT_WORDS.isdisjoint(sent)


def _is_kept(words: list[Word], named: Named) -> bool:
    """ "Flu kept Roe at home", "No Roe this time"."""
    before = words[named.first - 1].lower if named.first else ""
    behind = words[named.last + 1].lower if named.last + 1 < len(words) else ""
    if before == table.NO:
        return not behind or not behind[0].isalnum() or behind in table.NOTED_BEFORE
    return before in table.KEEPING and behind in table.KEPT_FROM and not is_denied(words, named.first)


def _subjects(scene: Scene, cue: Cue) -> list[Attendee]:
    words = scene.words
    if cue.bare:
        last = cue.first - 2 if words[cue.first - 1].text in MARKS else cue.first - 1
        if last > 0 and words[last].text == ")":  # "Ann Roe (works manager): apologies"
            last = next((k - 1 for k in range(last - 1, 0, -1) if words[k].text == "("), last)
        both = words[cue.first].lower in table.BOTH
        if last not in scene.ending:
            office = described(scene, last) if last == 0 else None  # "Mayor not there."
            return [office] if office else []
        named = scene.ending[last]
        if not both and named.value.kind == "person":
            return [attendee(named)]  # "Kim Poe for Ann Roe (ill)"
        return before(scene, last)[0][-2 if both else -1 :] or [attendee(named)]
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
        owner = named is not None and named.possessive and scene.words[i + 1].lower in table.TRANSPORT
        if named is None or not (_is_person(named) and (owner or not named.possessive)):
            continue
        opening = before_titles(scene, named.first - 1)
        link = scene.words[opening].lower if opening >= 0 else ""
        if link not in NOT_SUBJECT and link not in OF:
            return [attendee(named)]
    return []


def _is_person(named: Named) -> bool:
    return named.value.kind in ("person", "unknown")


def _may_be_person(scene: Scene, one: Attendee) -> bool:
    named = next((named for named in scene.starting.values() if named.statement.start == one.start), None)
    return one.is_person if named is None else _is_person(named)  # "the MP" has a capital, and is no name


def _replacing(words: list[Word]) -> Iterator[tuple[int, int, bool]]:
    """Phrases after which somebody comes whose place another took."""
    for i, word in enumerate(words):
        if (last := longest(words, i, phrases_of(table.INSTEAD_OF))) >= 0:
            yield i, last, True
        elif (last := longest(words, i, phrases_of(table.FOR_OTHERS))) >= 0:
            yield i, last, False
        elif word.lower == table.WITHOUT:
            if not is_denied(words, i) and not any(each.lower in table.IMAGINED for each in words[max(i - 6, 0) : i]):
                yield i, i, True
        elif word.text == "(" and i + 1 < len(words) and words[i + 1].lower == table.FOR:
            yield i, i + 1, True


def _told_before(scene: Scene) -> Iterator[Away]:
    """ "The only absentee was Ann Roe", "Missing on the second day were Ann Roe and Kim Poe", "no sign of Ann Roe"."""
    words = scene.words
    for i, word in enumerate(words):
        if word.lower in table.ABSENTEES:
            stop = min(i + _ABSENTEE, len(words))
            be = next((k for k in range(i + 1, stop) if words[k].lower in table.FORMS_OF_BE | table.COLON), -1)
            clear = be >= 0 and not any(k in scene.ending for k in range(max(i - 3, 0), be)) and not is_denied(words, i)
            people = _behind(scene, be + 1) if clear else []
        elif (last := longest(words, i, phrases_of(table.LACKING))) >= 0 and not is_denied(words, i):
            people = _behind(scene, last + 1)
        elif word.text == ":" and _is_remote_label(words, i):
            end = next((k for k in range(i + 1, len(words)) if words[k].text in ".;:|"), len(words))
            people = list(listed(scene, i + 1, end))
        else:
            continue
        remote = word.text == ":"
        yield from (Away(one, i, i, True, frozenset(), remote=remote) for one in people if _may_be_person(scene, one))


def _is_remote_label(words: list[Word], colon: int) -> bool:
    """ "Took part by video: Ann Roe", "On screen from Rome: Ann Roe"."""
    if colon > _LABEL:
        return False
    return any(longest(words, k, phrases_of(REMOTE)) >= 0 for k in range(colon)) and not is_denied(words, colon)


def _behind(scene: Scene, i: int) -> list[Attendee]:
    """Those named from a place on, over a few words that describe the first."""
    for k in range(i, min(i + 5, len(scene.words))):
        if k in scene.starting:
            return after(scene, k)
    return after(scene, i, far=True)


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
    later = {word.lower for word in words[named.last + 2 : named.last + 6]}
    return behind in table.PLACES_TAKEN and not (
        opening.isdisjoint(table.TAKING) and later.isdisjoint(table.BEEN_TAKEN)
    )
