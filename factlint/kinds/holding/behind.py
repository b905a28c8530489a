"""Who stands behind what an office is of or about: "the president of the Acme Foundation, Jane Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER, SAYING
from factlint.language.en.joints import DETERMINERS, OF_OR_FOR
from factlint.language.en.posts import BODIES
from factlint.language.en.roles import LINKING, OF_LINKS, ROLE_PLURALS
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.holding.phrases import Phrase
    from factlint.kinds.scene import Named, Scene, Word

_FARTHEST = 9  # words between an office and its holder
_CLOSED = frozenset(");")
"""Behind these nobody is told of who holds the office before them."""
_SUBJECT = 3  # words of what an office is about


def holder_behind_body(scene: Scene, phrase: Phrase) -> Named | None:
    """ "the president of the Acme Foundation, Jane Doe,"."""
    words = scene.words
    i = phrase.last + 1
    if i >= len(words) or words[i].lower not in OF_LINKS:
        return None
    if (named := _behind_subject(scene, i + 1)) is not None:
        return named
    body_at = None
    while i < len(words) and i - phrase.last <= _FARTHEST:
        if words[i].text in _CLOSED:
            return None  # "(Oslo, minister of energy), Jane Doe": the office is his before the bracket
        if words[i].text == "," or (body_at is not None and i > body_at and i in scene.starting):
            break
        if words[i].lower in SAYING or words[i].lower in LINKING:
            return None
        if i in scene.starting:
            if scene.starting[i].value.kind == "person" and words[i - 1].lower in ROLE_PLURALS:
                return scene.starting[i]
            body_at = scene.starting[i].last
        i += 1
    if i >= len(words):
        return None
    comma = words[i].text == ","
    i += comma
    called = i
    while i < len(words) and i - called < 3 and (words[i].lower in HONORIFICS or (words[i].text == "." and i > called)):
        i += 1
    named = scene.starting.get(i)
    if named is None or not may_hold(named) or len(named.value.text.split()) < 2:
        return None
    if not comma and (named.value.kind != "person" or _tells(words[body_at + 1 : i] if body_at else ())):
        return None  # "Magistrates at Acton found Jane Doe guilty"
    return named if not comma or is_capped_apposition(scene, named) or named.value.kind == "person" else None


def _tells(between: Iterable[Word]) -> bool:
    """Whether words between a body and a name are more than its noun: "the Acme group Jane Doe"."""
    return any(word.text[0].isalpha() and word.lower not in BODIES | HONORIFICS for word in between)


def _behind_subject(scene: Scene, index: int) -> Named | None:
    """Who stands right behind what an office is about: "head of sales Jane Doe"."""
    words = scene.words
    i = index
    while i < len(words) and i - index < _SUBJECT and words[i].text.isalpha() and words[i].text.islower():
        if words[i].lower in DETERMINERS or words[i].lower in ROLE_PLURALS:
            return None
        i += 1
    named = scene.starting.get(i) if i > index else None
    full = named is not None and named.value.kind == "person" and len(named.value.text.split()) > 1
    return named if full else None


def holder_in_bracket(scene: Scene, phrase: Phrase) -> Named | None:
    """Who alone is told in a bracket right behind an office, by the full name: "Acme Singers, treasurer (Jane Doe)"."""
    opening = _past_subject(scene, phrase.last + 1)
    first = opening + 1
    while first < len(scene.words) and (scene.words[first].lower in HONORIFICS or scene.words[first].text == "."):
        first += 1
    named = scene.starting.get(first)
    if named is None or scene.words[opening].text != "(" or not may_hold(named) or named.first == named.last:
        return None
    if named.value.kind != "person" and any(map(is_common, fold_name(named.value.text))):
        return None  # "the mayor (Green Valley)"
    closed = named.last + 1 < len(scene.words) and scene.words[named.last + 1].text == ")"
    return named if closed else None


def _past_subject(scene: Scene, index: int) -> int:
    """The word behind what an office is of, in small letters: "head of planning (Jane Doe)"."""
    if index >= len(scene.words) or scene.words[index].lower not in OF_OR_FOR:
        return index
    last = index + 1
    while last < len(scene.words) and last - index <= _SUBJECT and scene.words[last].text.isalpha():
        last += 1
    return last if last < len(scene.words) and not any(scene.taken[index:last]) else index


def is_capped_apposition(scene: Scene, named: Named) -> bool:
    """After a comma, a name belongs to the office before it only when it ends there: ", Jane Doe, said"."""
    after = named.last + 1
    if len(named.value.text.split()) < 2:
        return False
    while after < len(scene.words) and scene.words[after].lower in LETTERS_AFTER:
        after += 1
    return after >= len(scene.words) or scene.words[after].text in (",", ".", ";", ":", "-", "–", "—", ")", "(")


def may_hold(named: Named) -> bool:
    """Whether a name may be somebody's who holds an office: a person's, or nobody knows what of."""
    return named.value.kind in ("person", "unknown")
