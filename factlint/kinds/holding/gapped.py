"""Offices whose verb is left out: "Ann Roe was elected chair, Kim Poe treasurer", "with Kim Poe as treasurer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import ADDING, DETERMINERS, WITH
from factlint.language.en.roles import AS, LINKING, ROLE_NOUNS, TAKING_OFFICE

if TYPE_CHECKING:
    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene


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
    if said and joint in WITH:
        return named
    if joint not in ADDING and joint != ";":
        return None
    earlier = [word.lower for word in words[: named.first]]
    if said:
        return named if not WITH.isdisjoint(earlier) and not AS.isdisjoint(earlier) else None
    verb = next((n for n, lower in enumerate(earlier) if lower in TAKING_OFFICE or lower in LINKING), None)
    return named if verb is not None and not ROLE_NOUNS.isdisjoint(earlier[verb:]) else None
