"""Lists that minutes head with a word: "Present: A, B. Apologies: C", in running text, in lists and in tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.lists import Attendee, attendee
from factlint.language.en.attendance_listing import LABELS_ABSENT, LABELS_PRESENT
from factlint.language.en.honorifics import SAYING
from factlint.language.en.joints import OF, PLACE_BEFORE
from factlint.records import NamedTuple, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.scene import Scene, Word
    from factlint.text.document import Block, Sentence
    from factlint.values.attendance import Presence

_LONGEST = 4  # words of a label
_ASIDE = 8  # words between it and the colon that say more of it
FIRST_WORDS = frozenset(label.split()[0] for label in LABELS_PRESENT | LABELS_ABSENT)


class Label(NamedTuple):
    """A label's words `first` to `last`, and what it says of those listed after it."""

    first: int
    last: int
    presence: Presence


@record(frozen=False)
class Heads:
    """What stands over the sentences of a document as they are read in order: a label, or nothing."""

    led: Presence | None = None
    """Of a paragraph that is a label and nothing else, for the list items below it."""

    def over(self, sentence: Sentence) -> Presence | None:
        """What the heading, the table's header or the line above says of everybody in this sentence."""
        block = sentence.block
        if block.kind != "item":
            self.led = presence_of_label(block.prose) if block.kind == "paragraph" and len(block.prose) < 60 else None
        if block.kind == "cell":
            return next((found for part in block.header.split("|") if (found := presence_of_label(part))), None)
        if block.kind == "item":
            return self.led or _of_heading(block)
        return None


def find_labels(words: list[Word]) -> list[Label]:
    """Every "Present:" of a sentence: at its start, or after the stop of the list before it."""
    found: list[Label] = []
    for colon, word in enumerate(words):
        if word.text != ":":
            continue
        for first in range(max(colon - _LONGEST - _ASIDE, 0), colon):
            if first and words[first - 1].text not in ";.(|–—":
                continue
            presence = presence_of_label(
                " ".join(each.lower for each in words[first : _past_label(words, first, colon)])
            )
            if presence is not None:
                found.append(Label(first, colon - 1, presence))
                break
    return found


def _past_label(words: list[Word], first: int, colon: int) -> int:
    """The end of a label, before what is said of it: "Not attending, as announced on Monday:", "Present (board):"."""
    return next((i for i in range(first, colon) if words[i].text in ",("), colon)


def listed(scene: Scene, first: int, end: int) -> Iterator[Attendee]:
    """Everybody named between two places, save in brackets and behind "of"; nobody where the words tell something."""
    words = scene.words
    if any(word.lower in SAYING for word in words[first:end]):
        return
    bracket = 0
    for i in range(first, end):
        bracket = max(bracket + (words[i].text == "(") - (words[i].text == ")"), 0)
        named = scene.starting.get(i)
        if named is None or bracket or named.possessive or named.value.kind in ("event", "organisation"):
            continue
        previous = words[i - 1].lower if i > first else ""
        if previous not in OF and previous not in PLACE_BEFORE:
            yield attendee(named)


def _of_heading(block: Block) -> Presence | None:
    return presence_of_label(block.heading) if block.heading else None


def presence_of_label(text: str) -> Presence | None:
    """What a label says of those under it or behind it; None for other words."""
    label = " ".join(text.lower().strip(" :*_-–—.").split())
    if label in LABELS_PRESENT:
        return "present"
    return "absent" if label in LABELS_ABSENT else None
