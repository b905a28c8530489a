"""Find who was, was not, or was expected to be at what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.carried import OPPOSITE, Carried, carried, is_short, sharing
from factlint.kinds.attending.context import (
    came_after_all,
    came_to_nothing,
    has_stand_in,
    hears,
    is_about_event,
    is_of_another_time,
    is_placed,
    represents,
    sends_deputy,
    turned_down,
)
from factlint.kinds.attending.frames import (
    Frame,
    excepting,
    find_event,
    find_frames,
    names_event,
    phrases_in,
    verb_group,
)
from factlint.kinds.attending.labels import FIRST_WORDS, Heads, find_labels, listed
from factlint.kinds.attending.lists import Attendee, after, attendee, before, stands_for
from factlint.kinds.pronoun import names_with_subject
from factlint.kinds.scene import Scene, set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.attending import (
    EVENT_NOUNS,
    EVERYONE,
    HEARING,
    INSTEAD,
    SENDING,
    STANDING_IN,
    STANDING_IN_LINKS,
)
from factlint.language.en.joints import (
    COMPANIONS,
    LEGAL,
    PASSIVE_BY,
    SUBJECT_PRONOUNS,
    WHERE,
)
from factlint.language.en.supposing import HOLDING_POSSIBLE
from factlint.records import NamedTuple
from factlint.values.attendance import Attendance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.attending.frames import Phrase
    from factlint.kinds.statement import Kind, Reading
    from factlint.values.attendance import Presence

KIND: Kind = "attendance"

_TELLING = frozenset(
    ("present", "present at event", "absent", "absent from event", "list", "expected", "list absent", "list expected")
)
"""Frames that show what a sentence is about."""
_ABOUT_EVENT = _TELLING - {"expected", "list expected"}
_EVENT = 7  # words from "was represented" to "by"
_WELCOME = 30  # words between a host and the event that the guests came to


class _Said(NamedTuple):
    """One attendee with what a frame says of them."""

    person: Attendee
    presence: Presence
    frame: Frame
    event: str | None = None
    """Where it is told elsewhere; empty where people just met; None where the sentence tells it, if at all."""


def read(reading: Reading) -> Iterator[Statement]:
    """Every attendance of the document, in order."""
    heads = Heads()
    told: tuple[int, Carried] | None = None  # the sentence after the one that told it, and what
    for sentence in reading.document.sentences:
        over = heads.over(sentence)
        lowers = sentence.lowers
        phrases = phrases_in(lowers)
        goes_on = told[1] if told is not None and told[0] == sentence.index and not phrases else None
        if over is None and not phrases and not goes_on and (":" not in lowers or FIRST_WORDS.isdisjoint(lowers)):
            continue
        scene = set_scene(sentence, names_with_subject(sentence, reading.names))
        labelled = list(_labelled(scene, over))
        if labelled and not (over and phrases and _tells_otherwise(scene, labelled, phrases)):
            yield from _statements(scene, labelled)
            continue
        frames = find_frames(scene.words, phrases)
        frames += excepting(scene.words)
        last = max((shared for frame in frames if (shared := carried(scene, frame))), default=None)
        after = told is not None and told[0] == sentence.index and told[1].frame.meaning in _ABOUT_EVENT
        told = (sentence.index + 1, last) if last else None
        said = [one for frame in frames for one in _of_frame(scene, frame, frames, told=after)]
        said += [one for frame in frames for one in _replaced(scene, frame)]
        said += _exceptions(scene, frames, said)
        said += _elliptic(scene, frames)
        said += _gone_on(scene, goes_on) if goes_on else ()
        yield from _statements(scene, said)
    if reading.document.has_tables:
        from factlint.kinds.attending.tables import attendance_in_tables  # most texts have none

        yield from attendance_in_tables(reading)


def _labelled(scene: Scene, over: Presence | None) -> Iterator[_Said]:
    """The lists of minutes in this sentence, each after its label; a label over the sentence holds for the rest."""
    labels = find_labels(scene.words)
    ends = [*(label.first for label in labels[1:]), len(scene.words)]
    for label, end in zip(labels, ends, strict=False):
        frame = Frame(label.first, label.last, "list" if label.presence == "present" else "list absent")
        yield from _parted(scene, listed(scene, label.last + 2, end), label.presence, frame)
    if over is not None and not labels and scene.words:
        frame = Frame(0, 0, "list" if over == "present" else "list absent")
        yield from _parted(scene, listed(scene, 0, len(scene.words)), over, frame)


def _tells_otherwise(scene: Scene, labelled: list[_Said], phrases: dict[str, list[Phrase]]) -> bool:
    """Whether a sentence in a list tells itself of somebody what is not said over it: under "Present", "Mali: its
    ambassador, for the minister, Mr Roe, who sent apologies"."""
    frames = find_frames(scene.words, phrases)
    own = [one for frame in frames for one in _of_frame(scene, frame, frames, told=False)]
    return any(one.presence != labelled[0].presence for one in own)


def _parted(scene: Scene, people: Iterator[Attendee], presence: Presence, frame: Frame) -> Iterator[_Said]:
    """Those of a list, save whom somebody who is absent sent: "Apologies: Ann Roe, who sent her deputy, Kim Poe"."""
    before = -1
    for one in people:
        between = [word.lower for word in scene.words if before <= word.start < one.start]
        sent = before >= 0 and presence == "absent" and not SENDING.isdisjoint(between)
        yield _Said(one, "present" if sent else presence, frame)
        before = one.end


def _of_frame(scene: Scene, frame: Frame, frames: list[Frame], *, told: bool) -> Iterator[_Said]:
    """`told`: the sentence before tells of somebody's coming."""
    if frame.meaning.startswith("list"):
        yield from _listed(scene, frame)
    elif frame.meaning == "sending":
        yield from _sent(scene, frame, frames)
    elif frame.meaning == "elsewhere":
        yield from _elsewhere(scene, frame, frames, told=told)
    elif frame.meaning == "welcoming":
        yield from _welcomed(scene, frame)
    elif frame.meaning != "exception":
        yield from _acted(scene, frame, frames)


def _elsewhere(scene: Scene, frame: Frame, frames: list[Frame], *, told: bool) -> Iterator[_Said]:
    """ "The dean, who was ill, was represented by Ann Roe": a reason, where the rest is about who came."""
    words = scene.words
    if (
        not told
        and not any(other.meaning in _TELLING or words[other.last].lower == PASSIVE_BY for other in frames)
        and not any(word.lower in EVENT_NOUNS for word in words[frame.last + 1 :])
        and not has_stand_in(scene, frame)
    ):
        return
    by = next(
        (i for i in range(frame.last, min(frame.last + _EVENT, len(words))) if words[i].lower == PASSIVE_BY), None
    )
    if by is not None and words[frame.last].lower not in (PASSIVE_BY, *WHERE):
        by = None
    if by is not None and any(word.lower in LEGAL for word in words[by + 1 : by + 5]):
        return  # a party to a case has a lawyer, and may well be in court
    group = verb_group(words, frame)
    if group.negated or group.future or came_after_all(words, frame.last):
        return
    people, _ = before(scene, group.subject, relative=group.relative)
    yield from (_Said(one, "absent", frame) for one in people if one.is_person)
    if by is not None and people:
        yield from (_Said(one, "present", frame) for one in after(scene, by + 1, far=True))


def _welcomed(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """ "The mayor, Ann Roe, welcomed Kim Poe and Peter Doe to the reception": host and guests were there."""
    group = verb_group(scene.words, frame)
    if group.negated or group.future or group.unreal or not names_event(scene.words, frame, _WELCOME):
        return
    people = [*before(scene, group.subject, relative=group.relative)[0], *after(scene, frame.last + 1)]
    yield from (_Said(one, "present", frame) for one in people)


def _listed(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """ "attended by A, B and C"; those who are joined are there as well."""
    if scene.words[frame.last].lower in HEARING and not hears(scene, frame):
        return
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


def _sent(scene: Scene, frame: Frame, frames: list[Frame]) -> Iterator[_Said]:
    """ "sent her deputy, Jane Doe, instead": who sends stays away, who is sent is there."""
    sent = represents(scene, frame)
    group = verb_group(scene.words, frame)
    bodies = [one for one in before(scene, group.subject)[0] if not one.is_person] if sent is not None else []
    if bodies:
        presence: Presence = "absent" if sent == group.negated else "expected" if group.future else "present"
        yield from (_Said(one, presence, frame) for one in bodies)
        return
    rest = scene.sentence.text[scene.words[frame.last].end :].lower()
    instead = any(words in rest for words in INSTEAD) or any(
        other.meaning == "absent" and other.last < frame.first for other in frames
    )
    instead = instead or sends_deputy(scene, frame.first)
    if not instead and not names_event(scene.words, frame):
        return
    if group.negated:
        return
    if instead and not group.future:
        yield from (_Said(one, "absent", frame) for one in before(scene, group.subject)[0])
    yield from (
        _Said(one, "expected" if group.future else "present", frame) for one in after(scene, frame.last + 1, far=True)
    )


def _replaced(scene: Scene, frame: Frame) -> Iterator[_Said]:
    """ "Ann Roe stood in for the clerk, Kim Poe": whose place is taken stays away."""
    words = scene.words
    if words[frame.first].lower not in STANDING_IN or verb_group(words, frame).negated:
        return
    for links in STANDING_IN_LINKS:
        after_verb = frame.first + 1
        if tuple(word.lower for word in words[after_verb : after_verb + len(links)]) == links:
            people = after(scene, after_verb + len(links), far=True)[:1]
            yield from (_Said(one, "absent", frame) for one in people)


def _acted(scene: Scene, frame: Frame, frames: list[Frame]) -> Iterator[_Said]:
    """A verb with its subject: "A and B did not attend"."""
    group = verb_group(scene.words, frame)
    people, neither = before(scene, group.subject, relative=group.relative)
    people = people or _meant_by_pronoun(scene, group.subject)
    if not people or group.unreal:
        return
    negated = group.negated or neither
    if not is_about_event(scene, frame, negated):
        return
    presence = _presence(frame, negated, group.future)
    if presence == "absent" and is_of_another_time(scene.words, frame.last):
        return
    if frame.meaning == "invited" and turned_down(scene, frame):
        presence = "absent"
    if presence is None:
        return
    if frame.meaning == "expected" and came_to_nothing(scene, frame, frames):
        presence = "absent"
    event = None
    if frame.meaning == "meeting":
        people = _met(scene, frame, people)
        event = None if is_placed(scene, frame) else ""
    yield from (_Said(one, presence, frame, event) for one in people)


def _met(scene: Scene, frame: Frame, people: list[Attendee]) -> list[Attendee]:
    """Both sides of a meeting; none where it is not one of people, or of those who speak for countries and bodies."""
    start = frame.last + 1
    if start < len(scene.words) and scene.words[start].lower == "with":
        start += 1
    others = after(scene, start, far=True)
    if not others:
        return people if len(people) > 1 and stands_for(scene, people[0]) else []
    return [*people, *others] if all(one.is_person for one in (*people, *others)) else []


def _presence(frame: Frame, negated: bool, future: bool) -> Presence | None:
    """What a frame says of its subject; None where a denial leaves it open ("did not skip")."""
    if frame.meaning.startswith("absent"):
        return None if negated else "absent"
    if frame.meaning in ("expected", "invited"):
        return None if negated or frame.meaning == "invited" else "expected"
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
            yield from (_Said(one, OPPOSITE[usual], nearest) for one in after(scene, frame.last + 1))


def _elliptic(scene: Scene, frames: list[Frame]) -> Iterator[_Said]:
    """ "…, but Jane Doe did not", "…, as did Jane Doe": a verb left out after it was said of others."""
    told: dict[int, _Said] = {}
    for frame in frames:
        if (shared := carried(scene, frame)) is not None:
            for one, presence in sharing(scene, shared, frame.last + 1):
                told[one.start] = _Said(one, presence, frame)  # the nearest verb before is meant
    yield from told.values()


def _gone_on(scene: Scene, before: Carried) -> Iterator[_Said]:
    """The same in a sentence of its own, right after: "Ann Roe was not there. Her deputy, Kim Poe, was."."""
    if is_short(scene.words):
        for one, presence in sharing(scene, before):
            yield _Said(one, presence, Frame(0, 0, before.frame.meaning), before.event or None)


def _meant_by_pronoun(scene: Scene, index: int) -> list[Attendee]:
    """ "Jane Doe said she would not come": the one person named before, in a sentence that names no other."""
    if index < 0 or scene.words[index].lower not in SUBJECT_PRONOUNS:
        return []
    if any(word.lower in HOLDING_POSSIBLE for word in scene.words[:index]):
        return []  # "denied that she came", "asked whether she came"
    people = {str(n.value): n for n in scene.starting.values() if n.value.kind in ("person", "unknown")}
    named = next(iter(people.values()), None)
    return [attendee(named)] if len(people) == 1 and named is not None and named.last < index else []


def _is_label(scene: Scene, frame: Frame) -> bool:
    """Whether a list's frame is the word over it, which names no event."""
    following = scene.words[frame.last + 1].text if frame.last + 1 < len(scene.words) else ""
    return frame.meaning in ("list", "list absent") and (following == ":" or frame == (0, 0, frame.meaning))


def _statements(scene: Scene, said: list[_Said]) -> Iterator[Statement]:
    """One statement for each attendee: what came of it outranks what was expected, the exception the rule."""
    final: dict[int, _Said] = {}
    for one in said:
        earlier = final.get(one.person.start)
        if earlier is None or one.presence != "expected":
            final[one.person.start] = one
    for start in sorted(final):
        person, presence, frame, event = final[start]
        about = event
        if event is None:
            event = find_event(scene.words, frame) if not _is_label(scene, frame) else ""
            about = event or scene.sentence.text[scene.words[frame.first].start : scene.words[frame.last].end]
        value = Attendance(person.name, presence, event)
        yield Statement("attendance", value, scene.sentence, person.start, person.end, about or "")
