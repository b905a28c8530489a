"""Attendance told with the verb of others: "…, but Jane Doe did not", "…, as did Jane Doe", "Ann Roe was."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.frames import Frame, find_event, verb_group
from factlint.kinds.attending.lists import after as named_after
from factlint.kinds.attending.lists import attendee
from factlint.language.en.joints import NEGATIONS, SO
from factlint.language.en.organisations import AUXILIARIES
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.attending.lists import Attendee
    from factlint.kinds.scene import Named, Scene, Word
    from factlint.values.attendance import Presence

_ASIDE = 10  # words of an aside between commas
_TAIL = 3  # words of "did not", "has not been"
_SHORT = 14  # words of a sentence that says nothing else
_CARRIED = frozenset(("present", "present at event", "absent", "absent from event", "list"))
OPPOSITE: dict[Presence, Presence] = {"present": "absent", "absent": "present", "expected": "absent"}
"""What a denial makes of each."""


class Carried(NamedTuple):
    """What was last told in full: its verb says the same of others who are named after it."""

    frame: Frame
    affirmed: Presence
    """What the verb says where nothing denies it."""
    denied: bool
    event: str


def carried(scene: Scene, frame: Frame) -> Carried | None:
    """What a frame leaves to others to share; None for one that tells of nobody's coming."""
    if frame.meaning not in _CARRIED:
        return None
    words, group = scene.words, verb_group(scene.words, frame)
    inside = any(_denies(word.lower) for word in words[frame.first : frame.last + 1])
    absent = frame.meaning.startswith("absent") != inside
    affirmed: Presence = "absent" if absent else "expected" if group.future else "present"
    return Carried(frame, affirmed, group.negated or inside, find_event(words, frame))


def sharing(scene: Scene, told: Carried, start: int = 0) -> Iterator[tuple[Attendee, Presence]]:
    """Everybody named from word `start` on of whom the same is said, or the opposite, with no verb of its own.

    Somebody of whom the same is affirmed must be set against a denial: "Ann Roe did not come, Kim Poe did".
    """
    words = scene.words
    for last, named in scene.ending.items():
        if named.first < start or named.possessive:
            continue
        tail = _tail(words, _past_aside(words, named))
        if not tail:
            continue
        if _denies(tail[-1]) and set(tail[:-1]) <= AUXILIARIES:
            yield attendee(named), OPPOSITE[told.affirmed]
        elif told.denied and set(tail) <= AUXILIARIES and last + 1 < len(words):
            yield attendee(named), told.affirmed
    for i in range(start, len(words) - 2):
        if words[i].lower in SO and words[i + 1].lower in AUXILIARIES:
            usual = OPPOSITE[told.affirmed] if told.denied else told.affirmed
            yield from ((one, usual) for one in named_after(scene, i + 2))


def is_short(words: list[Word]) -> bool:
    """Whether a sentence has room for hardly more than a name and "did not"."""
    return len(words) <= _SHORT


def _denies(lower: str) -> bool:
    return lower in NEGATIONS or lower.endswith(("n't", "n’t"))


def _tail(words: list[Word], last: int) -> list[str]:
    """The few words between a name and the end of its clause; none where there are more."""
    end = next((i for i in range(last + 1, min(last + _TAIL + 1, len(words))) if not words[i].text[0].isalnum()), None)
    if end is None:
        end = len(words) if len(words) <= last + _TAIL + 1 else last
    return [word.lower for word in words[last + 1 : end]]


def _past_aside(words: list[Word], named: Named) -> int:
    """The last word before the verb: "Ann Roe, on holiday in Spain, did not", "the clerk, Ann Roe, did"."""
    last, first = named.last, named.first
    if last + 1 >= len(words) or words[last + 1].text != ",":
        return last
    if first and words[first - 1].text == ",":
        return last + 1
    close = next((i for i in range(last + 2, min(last + _ASIDE, len(words))) if words[i].text in ",;"), None)
    return close if close is not None and words[close].text == "," else last
