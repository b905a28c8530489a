"""Find who was, was not, or was expected to be at what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.kinds.attendance_frames import (
    Frame,
    find_event,
    find_frames,
    gate,
    names_event,
    names_no_event,
    verb_group,
)
from factlint.kinds.attendance_lists import Attendee, after, attendee, before
from factlint.kinds.scene import Scene, set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.attending import EVERYONE, INSTEAD, NEGATABLE
from factlint.language.en.joints import AGREEING, AWAITED, CLAUSE_ENDERS, COMPANIONS, SO, WHERE
from factlint.language.en.organisations import AUXILIARIES
from factlint.values.attendance import Attendance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Kind, Reading
    from factlint.values.attendance import Presence

KIND: Kind = "attendance"

_CARRIED = frozenset(("present", "present at event", "absent", "absent from event", "list"))
_OPPOSITE: dict[Presence, Presence] = {"present": "absent", "absent": "present", "expected": "absent"}


class _Said(NamedTuple):
    """One attendee with what a frame says of them."""

    person: Attendee
    presence: Presence
    frame: Frame


def read(reading: Reading) -> Iterator[Statement]:
    """Every attendance of the document, in order."""
    triggers = gate()
    for sentence in reading.document.sentences:
        if triggers.isdisjoint([token.lower for token in sentence.tokens]):
            continue
        scene = set_scene(sentence, reading.within(sentence, "name"))
        frames = find_frames(scene.words)
        said = [one for frame in frames for one in _of_frame(scene, frame)]
        said += _exceptions(scene, frames, said)
        said += _elliptic(scene, frames)
        yield from _statements(scene, said)


def _of_frame(scene: Scene, frame: Frame) -> Iterator[_Said]:
    if frame.meaning.startswith("list"):
        yield from _listed(scene, frame)
    elif frame.meaning == "sending":
        yield from _sent(scene, frame)
    elif frame.meaning != "exception":
        yield from _acted(scene, frame)


def _listed(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """ "attended by A, B and C"; those who are joined are there as well."""
    group = verb_group(scene.words, frame)
    presence: Presence = "present"
    if frame.meaning == "list absent" or group.negated:
        presence = "absent"
    elif frame.meaning == "list expected" or group.future:
        presence = "expected"
    names = after(scene, frame.last + 1)
    if names and any(word.lower in COMPANIONS for word in scene.words[frame.first : frame.last + 1]):
        yield from (_Said(one, presence, frame) for one in before(scene, group.subject)[0])
    yield from (_Said(one, presence, frame) for one in names)


def _sent(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """ "sent her deputy, Jane Doe, instead": who sends stays away, who is sent is there."""
    rest = scene.sentence.text[scene.words[frame.last].end :].lower()
    instead = any(words in rest for words in INSTEAD)
    if not instead and not names_event(scene.words, frame):
        return
    group = verb_group(scene.words, frame)
    if group.negated:
        return
    if instead and not group.future:
        yield from (_Said(one, "absent", frame) for one in before(scene, group.subject)[0])
    yield from (
        _Said(one, "expected" if group.future else "present", frame) for one in after(scene, frame.last + 1, far=True)
    )


def _acted(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """A verb with its subject: "A and B did not attend"."""
    group = verb_group(scene.words, frame)
    people, neither = before(scene, group.subject, relative=group.relative)
    if not people or group.unreal:
        return
    negated = group.negated or neither
    if not _is_about_event(scene, frame, negated):
        return
    presence = _presence(frame, negated, group.future)
    if presence is None:
        return
    if frame.meaning == "meeting":
        start = frame.last + 1
        if start < len(scene.words) and scene.words[start].lower == "with":
            start += 1
        others = after(scene, start)
        if not others or not all(one.is_person for one in (*people, *others)):
            return
        people = [*people, *others]
    yield from (_Said(one, presence, frame) for one in people)


def _is_about_event(scene: Scene, frame: Frame, negated: bool) -> bool:
    words = scene.words
    verb = words[frame.first].lower
    if frame.meaning in ("present at event", "absent from event"):
        denied = negated and frame.first == frame.last and verb in NEGATABLE
        return names_event(words, frame) or (denied and _ends_clause(scene, frame))
    if frame.meaning == "meeting":
        return names_event(words, frame) or any(word.lower in WHERE for word in words[frame.last + 1 :])
    if frame.meaning == "expected":
        if words[frame.last].lower in AGREEING:
            return _ends_clause(scene, frame)
        open_ended = words[frame.last].lower in AWAITED
        return not open_ended or frame.last + 1 >= len(words) or words[frame.last + 1].lower != "to"
    return not names_no_event(words, frame)


def _ends_clause(scene: Scene, frame: Frame) -> bool:
    i = frame.last + 1
    return i >= len(scene.words) or not scene.words[i].text[0].isalnum() or scene.words[i].lower in CLAUSE_ENDERS


def _presence(frame: Frame, negated: bool, future: bool) -> Presence | None:
    """What a frame says of its subject; None where a denial leaves it open ("did not skip")."""
    if frame.meaning.startswith("absent"):
        return None if negated else "absent"
    if frame.meaning == "expected":
        return None if negated else "expected"
    if negated:
        return "absent"
    return "expected" if future else "present"


def _exceptions(scene: Scene, frames: list[Frame], said: list[_Said]) -> Iterator[_Said]:
    """ "Everyone except A attended", "B and C took part, but not D": the opposite of what the sentence says."""
    for frame in frames:
        if frame.meaning != "exception":
            continue
        others = [other for other in frames if other.meaning != "exception" and other.meaning != "meeting"]
        if not others:
            continue
        if not said and not any(word.lower in EVERYONE for word in scene.words):
            continue
        nearest = min(others, key=lambda other: abs(other.first - frame.first))
        group = verb_group(scene.words, nearest)
        usual = _presence(nearest, group.negated, group.future) if not nearest.meaning.startswith("list") else "present"
        if usual is not None:
            yield from (_Said(one, _OPPOSITE[usual], nearest) for one in after(scene, frame.last + 1))


def _elliptic(scene: Scene, frames: list[Frame]) -> Iterator[_Said]:
    """ "…, but Jane Doe did not", "…, as did Jane Doe": a verb left out after it was said of others."""
    words = scene.words
    for last, named in scene.ending.items():
        frame = max((f for f in frames if f.last < named.first and f.meaning in _CARRIED), default=None)
        if frame is None or named.possessive:
            continue
        group = verb_group(words, frame)
        usual = _presence(frame, group.negated, group.future)
        end = next(
            (i for i in range(last + 1, min(last + 4, len(words))) if not words[i].text[0].isalnum()), len(words)
        )
        tail = [word.lower for word in words[last + 1 : end]]
        if usual is None or end > last + 4:
            continue
        if tail and (tail[-1] == "not" or tail[-1].endswith(("n't", "n’t"))) and set(tail[:-1]) <= AUXILIARIES:
            yield _Said(attendee(named), _OPPOSITE[usual], frame)
        elif not tail and _follows_as_did(scene, named.first):
            yield _Said(attendee(named), usual, frame)


def _follows_as_did(scene: Scene, first: int) -> bool:
    words = scene.words
    return first > 1 and words[first - 2].lower in SO and words[first - 1].lower in AUXILIARIES


def _statements(scene: Scene, said: list[_Said]) -> Iterator[Statement]:
    """One statement for each attendee: what came of it outranks what was expected, the exception the rule."""
    final: dict[int, _Said] = {}
    for one in said:
        earlier = final.get(one.person.start)
        if earlier is None or one.presence != "expected":
            final[one.person.start] = one
    for start in sorted(final):
        person, presence, frame = final[start]
        event = find_event(scene.words, frame)
        about = event or scene.sentence.text[scene.words[frame.first].start : scene.words[frame.last].end]
        value = Attendance(person.name, presence, event)
        yield Statement("attendance", value, scene.sentence, person.start, person.end, about)
