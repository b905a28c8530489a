"""Who speaks where a sentence without a verb leads up to a quotation: "And the mayor, after the vote: “…”".

So write reporters in their notes, and newspapers that tell in turn what each of several people said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.speaker import Item, Speaker, is_capital, phrase_after
from factlint.language.en import saying
from factlint.language.en.joints import RELATIVES
from factlint.language.en.organisations import AUXILIARIES, ORGANISATION_WORDS
from factlint.language.en.roles import ROLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENING = frozenset("and but then also next finally".split())
_TELLING = (saying.SAYING - saying.NOUN_LIKE) | saying.BEING | RELATIVES
_SETTING_OFF = frozenset(",(")
_JOINTS, _PARTING = frozenset("and but while".split()), frozenset(",;")
_PAST_ENDING = "ed"
_FULL_NAME = 2  # words
_LETTERS = 4  # behind a name, for an honour or an office


def led_up_by(items: Sequence[Item], at: int) -> Speaker | None:
    """The person whom the words up to a colon before item `at` name, if they tell nothing of them but when, where, to
    whom or of what they spoke; None where that is nobody, or the words tell more."""
    if at < _FULL_NAME or items[at - 1].text != ":":
        return None
    first = 1 if items[0].lower in _OPENING or items[0].shape == "number" else 0
    end = next((n for n in range(first, at - 1) if _sets_off(items[n])), at - 1)
    found = phrase_after(items[:end], first)
    if found is None or found[1] != end or not _is_person(items[first:end]) or any(map(_tells, items[end : at - 1])):
        return None
    return found[0]


def leads_up_behind(items: Sequence[Item], verb: int, at: int) -> Speaker | None:
    """Who acts in a clause of their own between a verb and the colon that leads up to a quotation: "Roe nodded it in,
    and coach Ann Doe did not mince her words: they had played “…”"; None where nobody does."""
    colon = next((n for n in range(at - 1, verb, -1) if items[n].text == ":"), 0)
    for joint in range(colon - 1, verb, -1):
        if items[joint].lower not in _JOINTS or items[joint - 1].text not in _PARTING:
            continue
        found = phrase_after(items, joint + 1)
        acts = found is not None and found[1] < colon and items[found[1]].lower in AUXILIARIES | saying.SAYING
        return found[0] if found and acts and found[0].name[:1].isupper() else None
    return None


def _sets_off(item: Item) -> bool:
    """Whether what tells when, where, to whom or of what somebody spoke may begin with an item."""
    return item.text in _SETTING_OFF or item.lower in saying.ASIDE_IN_LABELS


def _is_person(phrase: Sequence[Item]) -> bool:
    """Whether a phrase is somebody's office, or a name in full or behind a title: of one word it may be a thing's."""
    if phrase[0].lower in saying.DETERMINERS:
        return phrase[-1].lower in ROLE_NOUNS
    words = [item for item in phrase if item.shape == "word"]
    if words and len(words[-1].text) <= _LETTERS and words[-1].text.isupper():  # "Roe JP"
        words.pop()
    if words and words[-1].lower in saying.PAPERS | ORGANISATION_WORDS:
        return False
    return len(words) >= _FULL_NAME and all(map(is_capital, words)) and words[0].lower not in saying.OPENING


def _tells(item: Item) -> bool:
    """Whether a word may be the verb of a clause, so that somebody does more than speak."""
    lower = item.lower
    return lower in _TELLING or (lower.endswith(_PAST_ENDING) and lower not in saying.ASIDE_IN_LABELS)
