"""Who does in a sentence what only those do who are there, and in which way somebody took part."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.attending.frames import Frame, Phrases, find_event, matches, phrases_of, verb_group
from factlint.kinds.attending.lists import after, before
from factlint.language.en import acts as table
from factlint.language.en.attending import NEGATIONS
from factlint.language.en.joints import PASSIVE_BY
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.attending.lists import Attendee
    from factlint.kinds.scene import Scene, Word


class Act(NamedTuple):
    """What somebody is said to have done where the others were."""

    person: Attendee
    frame: Frame
    event: str
    """The words that name the event; empty where none do."""
    sure: bool
    """The act alone says that they were there; otherwise the event must be the same."""


def acts_of(scene: Scene) -> Iterator[Act]:
    """Every such act that is told as a fact, with who did it."""
    seen: set[int] = set()
    for sure, phrases in ((True, phrases_of(table.SURE)), (False, phrases_of(table.AT_EVENT))):
        for frame in _found(scene.words, phrases):
            if frame.first in seen:
                continue
            seen.add(frame.first)
            for person in _doers(scene, frame):
                yield Act(person, frame, find_event(scene.words, frame), sure)


def manners_in(words: list[Word], first: int, end: int) -> set[frozenset[str]]:
    """The ways of taking part that these words tell, each as its table; none that they deny."""
    found = set()
    for pair in table.OPPOSED:
        for manner in pair:
            frames = _found(words[:end], phrases_of(manner), first)
            if any(frame.last < end and not _denied(words[first : frame.first]) for frame in frames):
                found.add(manner)
    return found


def _denied(before: list[Word]) -> bool:
    return any(word.lower in NEGATIONS for word in before)


def opposite_of(manner: frozenset[str]) -> frozenset[str]:
    """The way of taking part that a way excludes."""
    return next(other for pair in table.OPPOSED for other in pair if manner in pair and other is not manner)


def tells_manner(lowers: frozenset[str]) -> bool:
    """Whether a sentence may tell in which way somebody took part."""
    return not _firsts().isdisjoint(lowers)


def _doers(scene: Scene, frame: Frame) -> list[Attendee]:
    words = scene.words
    if words[frame.last].lower == PASSIVE_BY:
        return after(scene, frame.last + 1)
    group = verb_group(words, frame)
    if group.negated or group.future or group.unreal:
        return []
    people, neither = before(scene, group.subject, relative=group.relative)
    beside = after(scene, frame.last + 1) if words[frame.last].lower in table.BESIDE else []
    return [] if neither else [*people, *beside]


def _found(words: list[Word], phrases: Phrases, start: int = 0) -> Iterator[Frame]:
    for i in range(start, len(words)):
        for phrase in phrases.get(words[i].lower, ()):
            if matches(words, i, phrase):
                yield Frame(i, i + len(phrase) - 1, "present")
                break


@cache
def _firsts() -> frozenset[str]:
    return frozenset(text.split()[0] for pair in table.OPPOSED for manner in pair for text in manner if text.split())
