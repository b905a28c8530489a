"""Offices that stand as a heading over whoever comes into them: "**New finance director.** Jane Doe will join us"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.behind import may_hold
from factlint.kinds.holding.phrases import find_phrases, role_text
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.succession import ARRIVING, LEAVING, NEW_HOLDER, TAKING_OFFICE
from factlint.values.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.scene import Named, Scene
    from factlint.kinds.statement import Reading

_HEADING = 8  # words of such a heading


def offices_in_headings(reading: Reading, gate: frozenset[str]) -> Iterator[Statement]:
    """The offices of those whom a text introduces below. `gate`: a line with none of these words tells no office."""
    for sentence in reading.document.sentences:
        lowers = sentence.lowers
        if NEW_HOLDER.isdisjoint(lowers) or gate.isdisjoint(lowers) or len(sentence.tokens) > _HEADING:
            continue
        scene = set_scene(sentence, reading.within(sentence, "name"))
        phrase = next(iter(find_phrases(scene.words, scene.taken)), None)
        below = reading.document.sentences[sentence.index + 1 : sentence.index + 2]
        if phrase is None or scene.starting or not below or not _is_all(scene, phrase.first, phrase.last):
            continue
        named = _comes(set_scene(below[0], reading.within(below[0], "name")))
        if named is not None:
            office = Office(str(named.value), role_text(scene.words, phrase), "", phrase.tenure)
            start, end = scene.words[phrase.first].start, scene.words[phrase.last].end
            yield Statement("role", office, sentence, start, end, named.value.text)


def _is_all(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but "new" and an article stands beside an office, and a mark behind it."""
    ahead = scene.words[:first]
    rest = scene.words[last + 1 :]
    plain = all(word.lower in NEW_HOLDER or word.lower in ("a", "our", "the") for word in ahead)
    return plain and not any(word.text[0].isalnum() for word in rest)


def _comes(scene: Scene) -> Named | None:
    """Whom a sentence begins with and has come into an office."""
    named = scene.starting.get(0)
    if named is None or named.possessive or not may_hold(named):
        return None
    for word in scene.words[named.last + 1 :]:
        if word.lower in LEAVING:
            return None
        if word.lower in TAKING_OFFICE or word.lower in ARRIVING:
            return named
        if word.lower not in AUXILIARIES and word.text[0].isalpha() and not word.lower.endswith("ly"):
            return None
    return None
