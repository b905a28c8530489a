"""A speaker who is described and named: "its chairman, Ann Roe," is Ann Roe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.speaker import Item, Speaker, phrase_after
from factlint.language.en import saying
from factlint.language.en.pronouns import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Sequence


_COMPLETING = saying.TYING | {saying.AGENT}
_COMPLETED = 6
"""Items at most that complete a description before its name."""


def described(speaker: Speaker) -> bool:
    """Whether a speaker is described ("its chairman", "the city's lead lawyer") and not named."""
    words = speaker.name.split()
    return not speaker.pronoun and (
        words[0][:1].islower() or words[-1][:1].islower() or words[0].lower() in saying.DETERMINERS
    )


def by_name(items: Sequence[Item], speaker: Speaker, end: int, ceiling: int) -> Speaker:
    """The name that follows a description: "its chairman, Ann Roe," is Ann Roe."""
    if not described(speaker) or end >= ceiling:
        return speaker
    if items[end].lower in _COMPLETING:  # "The expert hired by residents, Ann Roe,"
        end = next((at for at in range(end, min(end + _COMPLETED, ceiling)) if items[at].text == ","), end)
    if items[end].text != ",":
        return speaker
    named = phrase_after(items, end + 1)
    if named and not described(named[0]) and (named[1] == ceiling or _goes_no_further(items[named[1]])):
        return named[0]
    return speaker


def _goes_no_further(item: Item) -> bool:
    """What may stand behind a name in apposition: a mark, or "of the rail board"."""
    return item.text in {",", ".", "(", ":"} or item.lower in saying.OFFICES_OF


def is_heard(items: Sequence[Item], verb: int, ceiling: int) -> bool:
    """Whether somebody else spoke than the subject of a verb: "Ann Roe recalled him saying", "quoted Kim Poe as
    saying", "she was told"."""
    told_to = items[verb].lower in saying.HEARING and items[verb - 1].lower in saying.BEING
    first = verb + 1
    if told_to or first >= ceiling:
        return told_to
    found = phrase_after(items, first)
    at = first + 1 if items[first].lower in PERSONAL else found[1] if found else ceiling
    at += at < ceiling and items[at].lower in saying.AS_SAYING
    return at < ceiling and items[at].lower in saying.SPEAKING_FORMS
