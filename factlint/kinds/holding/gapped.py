"""Offices told otherwise than of a subject: with the verb left out, or the other way round.

"Ann Roe was elected chair, Kim Poe treasurer", "with Kim Poe as treasurer", "its secretary is Kim Poe".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS
from factlint.language.en.joints import ADDING, BEFORE_LINK, DETERMINERS, PASSIVE_BY, WITH
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.roles import AS, LINKING, OF_LINKS, ROLE_NOUNS
from factlint.language.en.succession import TAKING_OFFICE

if TYPE_CHECKING:
    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene, Word

_BODY = 8  # words of what an office is of


def gapped(scene: Scene, phrase: Phrase) -> Named | None:
    """The person right before an office that shares the verb of an office told before it, or whom "with … as" gives."""
    words = scene.words
    i = phrase.first - 1
    while i > 0 and words[i].lower in DETERMINERS:
        i -= 1
    said = i > 0 and words[i].lower in AS
    named = scene.ending.get(i - said)
    if named is None or named.value.kind not in ("person", "unknown") or named.possessive or not named.first:
        return None
    joint = words[named.first - 1].lower
    if said and (joint in WITH or joint == PASSIVE_BY):
        return named
    if joint not in ADDING and joint != ";":
        return None
    earlier = [word.lower for word in words[: named.first]]
    if said:
        opened = PASSIVE_BY in earlier or not WITH.isdisjoint(earlier)
        return named if opened and not AS.isdisjoint(earlier) else None
    verb = next((n for n, lower in enumerate(earlier) if lower in TAKING_OFFICE or lower in LINKING), None)
    return named if verb is not None and not ROLE_NOUNS.isdisjoint(earlier[verb:]) else None


def told_by_name(scene: Scene, phrase: Phrase) -> Named | None:
    """ "Its secretary is Mrs Ann Roe.": the clause begins with the office and ends with the name."""
    words = scene.words
    i = phrase.last + 1
    if i < len(words) and words[i].lower in OF_LINKS:
        i = next((n for n in range(i, min(i + _BODY, len(words))) if words[n].lower in LINKING), len(words))
    if i >= len(words) or words[i].lower not in LINKING or not _opens_clause(words, phrase):
        return None
    i += 1
    while i < len(words) and (words[i].lower in HONORIFICS or words[i].text == "." or words[i].lower in BEFORE_LINK):
        i += 1
    named = scene.starting.get(i)
    if named is None or named.value.kind != "person" or named.possessive:
        return None
    closed = named.last + 1 >= len(words) or not words[named.last + 1].text[0].isalnum()
    return named if closed else None


def _opens_clause(words: list[Word], phrase: Phrase) -> bool:
    """Whether only an article, a possessive or a body stands before an office in its clause."""
    i = phrase.first - 1
    while i >= 0 and phrase.first - i <= _BODY and words[i].text[0].isalnum():
        if words[i].lower in AUXILIARIES:
            return False
        i -= 1
    return i < 0 or words[i].text in ",;.:–—"
