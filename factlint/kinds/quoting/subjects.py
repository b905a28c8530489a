"""Whom a sentence is about that it does not name: "The deputy chief said" parts "he" from whoever was named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.frames import items_of
from factlint.kinds.quoting.speaker import phrase_after
from factlint.language.en import saying
from factlint.language.en.kin import SOMEBODY
from factlint.language.en.organisations import AUXILIARIES

if TYPE_CHECKING:
    from factlint.text.document import Sentence

_WITHIN = 8
"""Tokens that open a sentence, among which its subject ends and its verb stands."""
_PAST_ENDING = "ed"
_OF = " of "  # what an office is of stands behind it: "the director of public health"
_SHORTEST = 2  # words: an article and a noun


def described_subject(sentence: Sentence) -> str | None:
    """The subject of a sentence, where that is one person told by office or as somebody: "head of arts", "a man"."""
    if sentence.first_word not in saying.DETERMINERS:
        return None
    items = list(items_of(sentence))[:_WITHIN]
    found = phrase_after(items, 0)
    if found is None or found[1] >= len(items) or items[found[1]].text != items[found[1]].lower:
        return None
    words, verb = found[0].name.lower().partition(_OF)[0].split(), items[found[1]].lower
    acts = verb in saying.SAYING or verb in AUXILIARIES or verb.endswith(_PAST_ENDING)
    return found[0].name if len(words) >= _SHORTEST and words[-1] in SOMEBODY and acts else None
