"""Several offices of whoever opens the entry of a list: "Jane Doe, baker (Acton), chair; Ann Roe, actress (Barnes)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.behind import may_hold
from factlint.language.en.honorifics import SAYING
from factlint.language.en.joints import RELATIVES
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.roles import LINKING
from factlint.language.en.succession import TAKING_OFFICE

if TYPE_CHECKING:
    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene

_LONGEST = 20  # words and marks of an entry up to the office
_OPENING, _CLOSING = frozenset(";:"), frozenset(";.")
_TELLING = AUXILIARIES | SAYING | LINKING | TAKING_OFFICE | RELATIVES


def holder_of_entry(scene: Scene, phrase: Phrase) -> Named | None:
    """The person whose entry an office ends, behind another office or a bracket of the same entry."""
    words, last = scene.words, phrase.last + 1
    if phrase.first < 2 or words[phrase.first - 1].text != "," or phrase.plural:
        return None
    if last < len(words) and words[last].text not in _CLOSING:
        return None
    if last >= len(words) and not any(word.text == ";" for word in words):
        return None
    first = phrase.first - 1
    while first > 0 and phrase.first - first < _LONGEST and words[first - 1].text not in _OPENING:
        first -= 1
        if words[first].lower in _TELLING:
            return None
    named = scene.starting.get(first)
    if named is None or not may_hold(named) or named.first == named.last or words[named.last + 1].text != ",":
        return None
    inside = range(named.last + 1, phrase.first)
    others = (scene.starting[i] for i in inside if i in scene.starting)
    return None if any(other.value.kind == "person" for other in others) else named
