"""What stands round a verb of coming: whether an event is meant, and what came of an expectation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.frames import Frame, names_event, names_no_event
from factlint.language.en.attending import (
    ADDED,
    AND_GONE,
    COMING,
    COMPANY,
    DEPUTIES,
    EVENT_NOUNS,
    EXPECTED_TO,
    HEARING_BODIES,
    INSTEAD,
    LONG_AGO,
    MET,
    NEGATABLE,
    NOBODY,
    PERSONAL,
    REPRESENTING,
    SENDING,
    SPOT_LINKS,
    SPOTS,
    TURNED_DOWN,
)
from factlint.language.en.away import AND, ARRIVING, DENIALS, OTHER_TIMES, PERIODS
from factlint.language.en.calendar import MONTHS, POSSESSIVES
from factlint.language.en.deeds import GATHERINGS, TELLING_TO
from factlint.language.en.honorifics import SAYING
from factlint.language.en.joints import (
    AGREEING,
    ARTICLES,
    AWAITED,
    CLAUSE_ENDERS,
    CONTRAST,
    DETERMINERS,
    INSIDE,
    JOINTS,
    LATE,
    NEGATIONS,
    SO,
    TOWARDS,
    WHERE,
    WITHIN,
)
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.quantifiers import THE
from factlint.language.en.stopwords import STOPWORDS

if TYPE_CHECKING:
    from factlint.kinds.scene import Scene, Word

_GATHERING = 4  # words of "the emergency committee", and one behind
_OBJECT = 6  # words of what somebody was due to open, before "but"
_MEETING = 16  # words from "met" over names and offices to what they met at
_SUBJECT = 10  # words from a committee to "heard"
_SENT = 4  # words from "sent" to who is sent
_REPLY = 9  # words from an invitation to the answer
_SPOT = 5  # words from "in" to "the room"
_YEAR = 4  # digits of a year


def came_to_nothing(scene: Scene, frame: Frame, frames: list[Frame]) -> bool:
    """ "Ann Roe had been expected but her flight was late": somebody expected, but …, did not come."""
    turn = next((i for i in range(frame.last + 1, len(scene.words)) if scene.words[i].lower in CONTRAST), None)
    if turn is None:
        return False
    end = next((i for i in range(turn, len(scene.words)) if scene.words[i].text == ";"), len(scene.words))
    return not any(turn < other.first < end and other.meaning.startswith("present") for other in frames) and not any(
        word.lower in LATE for word in scene.words[turn:end]
    )


def came_after_all(words: list[Word], last: int) -> bool:
    """ "was stuck in traffic but arrived in time": whether a delay was overcome."""
    end = next((k for k in range(last + 1, len(words)) if words[k].text == ";"), len(words))
    for k in range(last + 1, end):
        if words[k].lower in ARRIVING and DENIALS.isdisjoint(word.lower for word in words[max(k - 3, 0) : k]):
            turned = any(word.lower in CONTRAST or word.lower in AND for word in words[max(last + 1, k - 4) : k])
            if turned:
                return not any(word.text[0].isupper() for word in words[max(last + 1, k - 3) : k])
    return False


def is_of_another_time(words: list[Word], last: int) -> bool:
    """Whether something was at another time: "will be away next week", "was absent in May", "left last May"."""
    if len(words) > 1 and words[0].lower in WITHIN and _is_year(words[1]):
        return True
    for k in range(last + 1, len(words)):
        if not words[k].text[0].isalnum():
            return False
        before = words[k - 1].lower
        if (words[k].lower in PERIODS or words[k].lower in MONTHS) and before in OTHER_TIMES:
            return True
        if before in WITHIN and (words[k].lower in MONTHS or _is_year(words[k])):
            return True
    return False


def _is_year(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) == _YEAR


def turned_down(scene: Scene, frame: Frame) -> bool:
    """ "was asked to appear and refused", "was invited but declined on legal advice"."""
    words = scene.words
    return any(
        words[i].lower in TURNED_DOWN
        and words[i - 1].lower in JOINTS
        and (i + 1 == len(words) or words[i + 1].lower != "to")
        for i in range(frame.last + 2, min(frame.last + _REPLY, len(words)))
    )


def is_about_event(scene: Scene, frame: Frame, negated: bool) -> bool:
    """Whether a verb tells of coming to an event, and not of something else that one can join, miss or be due to."""
    words = scene.words
    verb = words[frame.first].lower
    if tuple(word.lower for word in words[frame.last + 1 : frame.last + 3]) == AND_GONE:
        return False
    if frame.meaning == "absent from event" and not _has_as_object(scene, frame):
        return False
    if frame.meaning in ("present at event", "absent from event"):
        denied = negated and frame.first == frame.last and verb in NEGATABLE
        if names_event(words, frame) or (denied and (_ends_clause(scene, frame) or _goes_somewhere(scene, frame))):
            return True
        return verb in COMING and frame.first == frame.last and _is_added(scene, frame)
    if frame.meaning == "meeting":
        past = not negated and words[frame.last].lower in MET and LONG_AGO.isdisjoint(word.lower for word in words)
        return past or is_placed(scene, frame)
    if frame.meaning == "expected":
        if words[frame.last].lower in AGREEING:
            return _ends_clause(scene, frame)
        open_ended = words[frame.last].lower in AWAITED
        if not open_ended or frame.last + 2 >= len(words) or words[frame.last + 1].lower != "to":
            return True
        coming = Frame(frame.first, frame.last + 2, frame.meaning)
        opposed = any(word.lower in CONTRAST for word in words[frame.last + 3 : frame.last + 3 + _OBJECT])
        return words[coming.last].lower in EXPECTED_TO and (opposed or _ends_clause(scene, coming))
    if frame.meaning == "invited":
        return turned_down(scene, frame)
    return not names_no_event(words, frame)


def is_placed(scene: Scene, frame: Frame) -> bool:
    """Whether a meeting of people is told to have been somewhere, or at something."""
    rest = scene.words[frame.last + 1 :]
    return names_event(scene.words, frame, _MEETING) or any(word.lower in WHERE for word in rest)


def _has_as_object(scene: Scene, frame: Frame) -> bool:
    """Whether what somebody missed is the event itself: "missed the final", not "missed a penalty in the final"."""
    for word in scene.words[frame.last + 2 :]:
        if word.lower in EVENT_NOUNS:
            return True
        if word.lower in INSIDE:
            return False
    return True


def _is_added(scene: Scene, frame: Frame) -> bool:
    """ "The mayor also came", "… came too": a list of those present goes on, and the clause ends."""
    words = scene.words
    i = frame.last + 1
    added = words[frame.first - 1].lower in ADDED if frame.first else False
    while i < len(words) and (words[i].lower in ADDED or words[i].lower in SO):
        added = True
        i += 1
    return added and (i >= len(words) or not words[i].text[0].isalnum())


def _ends_clause(scene: Scene, frame: Frame) -> bool:
    i = frame.last + 1
    return i >= len(scene.words) or not scene.words[i].text[0].isalnum() or scene.words[i].lower in CLAUSE_ENDERS


def has_stand_in(scene: Scene, frame: Frame) -> bool:
    """Whether somebody else comes in the place of whom a frame tells: "is ill; we thank Ann Roe for filling in"."""
    rest = scene.sentence.text[scene.words[frame.last].end :].lower()
    return any(words in rest for words in INSTEAD) or sends_deputy(scene, frame.last)


def sends_deputy(scene: Scene, index: int) -> bool:
    """ "sent his deputy" """
    words = scene.words[index:]
    for i in range(len(words) - 2):
        if words[i].lower in SENDING and (words[i + 1].lower in PERSONAL or words[i + 1].lower in ARTICLES):
            return any(word.lower in DEPUTIES for word in words[i + 2 : i + 5])
    return False


def hears(scene: Scene, frame: Frame) -> bool:
    """ "The committee also heard Ann Roe, the head of the agency": not "heard Ann Roe had left", of what was told."""
    words = scene.words
    subject = {word.lower for word in words[max(frame.first - _SUBJECT, 0) : frame.first]}
    told = any(word.lower in AUXILIARIES or word.lower in SAYING for word in words[frame.last + 1 :])
    return not told and not HEARING_BODIES.isdisjoint(subject)


def represents(scene: Scene, frame: Frame) -> bool | None:
    """ "sent observers", "sent nobody": whether anybody was sent to be there for the sender; None for other things.

    Where they were sent must be an event, or left open: an ambassador who is sent to a country attends nothing.
    """
    words = scene.words
    first = frame.last + 1
    sent = next((i for i in range(first, min(first + _SENT, len(words))) if words[i].lower in REPRESENTING), None)
    if sent is None or any(not word.text[0].isalnum() for word in words[first:sent]):
        return None
    there = Frame(frame.first, sent, frame.meaning)
    if not _ends_clause(scene, there) and not names_event(words, there):
        return None
    return words[sent].lower not in NOBODY and words[first].lower not in NEGATIONS


def _goes_somewhere(scene: Scene, frame: Frame) -> bool:
    """ "did not come to Bergen": a place stands for what happened there."""
    i = frame.last + 1
    named = scene.starting.get(i + 1)
    return i < len(scene.words) and scene.words[i].lower in TOWARDS and named is not None


def on_spot(words: list[Word], i: int, end: int) -> bool:
    """Whether a predicate tells a place of the event: "in the chamber", "from his seat"."""
    for k in range(i + 1, min(end, len(words) - 1)):
        if words[k].lower in SPOT_LINKS:
            for n in range(k + 1, min(k + _SPOT, len(words))):
                if words[n].lower in SPOTS:
                    return True
                if not words[n].text[0].isalnum() or words[n].lower in SPOT_LINKS:
                    break
    return False


def placing(words: list[Word], link: int) -> bool | None:
    """Whether a place of the event is told from here (and not just an event); None for neither."""
    if link + 1 >= len(words) or words[link].lower not in SPOT_LINKS:
        return None
    opens = words[link + 1]
    definite = opens.lower in DETERMINERS or opens.lower.endswith(POSSESSIVES) or opens.text[0].isupper()
    for k in range(link + 1, min(link + 1 + _SPOT, len(words))):
        lower = words[k].lower
        if lower in SPOTS or (lower in COMPANY and definite):
            return True
        if lower in EVENT_NOUNS and definite and k > link + 1 and words[k].text.islower():
            return False
        if not words[k].text[0].isalnum() or lower in SPOT_LINKS:
            break
    return None


def speaks_to_gathering(words: list[Word], i: int) -> bool:
    """ "told the emergency committee": whom it is told to is named by what they are together."""
    if words[i].lower not in TELLING_TO or i + 2 >= len(words) or words[i + 1].lower != THE:
        return False
    behind = words[i + 2 : i + 2 + _GATHERING]
    last = next((n for n, word in enumerate(behind) if not word.text.isalpha() or word.lower in STOPWORDS), len(behind))
    return last > 0 and behind[last - 1].lower in GATHERINGS
