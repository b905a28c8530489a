"""Offices that a verb or a side in court tells: "Jane Doe, who chairs the board", "John Roe, defending"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.holding.bodies import body_that_ends
from factlint.kinds.statement import Statement
from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER
from factlint.language.en.joints import BEFORE_LINK, DETERMINERS, NOT_SUBJECT, OF, PASSIVE_BY, RELATIVES
from factlint.language.en.organisations import AUXILIARIES
from factlint.language.en.posts import (
    BODIES,
    HEAD,
    NO_MATTER,
    PASSIVE_ROLE_VERBS,
    ROLE_VERBS,
    ROLE_VERBS_OF_THINGS,
    SIDES,
)
from factlint.language.en.pronouns import THINGS
from factlint.language.en.roles import LINKING, ROLE_NOUNS
from factlint.values.offices import NAMELESS, Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.scene import Named, Scene

_TITLES = 5  # words from "chaired" over "by" and titles to the name
_LABELLED = 8  # words from a side to the colon of its label
_MATTER = 3  # words of what somebody is head of
_OBJECT = 6  # words from such a verb to the noun of the body
_BESIDE = frozenset("now also still who currently once jointly".split())


@cache
def verb_gate() -> frozenset[str]:
    """A sentence with none of these words tells no office in this way."""
    return frozenset(ROLE_VERBS) | frozenset(PASSIVE_ROLE_VERBS) | {phrase.split()[-1] for phrase, _ in SIDES}


def said_by_verbs(scene: Scene) -> Iterator[Statement]:
    """Every office that the sentence tells by a verb or by a side."""
    sides = verb_gate()
    lowers = [word.lower for word in scene.words]
    for i, lower in enumerate(lowers):
        if lower in ROLE_VERBS and not scene.taken[i]:
            yield from _by_verb(scene, i)
        elif lower in PASSIVE_ROLE_VERBS and lowers[i + 1 : i + 2] == [PASSIVE_BY]:
            yield from _by_passive(scene, i)
        elif lower in sides:
            yield from _by_side(scene, lowers, i)


def _by_verb(scene: Scene, verb: int) -> Iterator[Statement]:
    if verb + 1 < len(scene.words) and scene.words[verb + 1].lower == PASSIVE_BY:
        yield from _by_passive(scene, verb)
        return
    named = _subject(scene, verb)
    if named is None or named.value.kind not in ("person", "unknown"):
        return
    of = _subject_matter(scene, verb) or _object(scene, verb + 1)
    if of is None and scene.words[verb].lower in ROLE_VERBS_OF_THINGS:
        of = _thing(scene, verb + 1)
    if of is not None:
        lower = scene.words[verb].lower
        former = lower.endswith("ed") or lower == "led"
        office = Office(str(named.value), ROLE_VERBS[lower], of, "former" if former else "current")
        yield _statement(scene, office, named, verb, verb)


def _by_passive(scene: Scene, verb: int) -> Iterator[Statement]:
    """ "The committee, chaired by Jane Doe", "a panel led by the judge Jane Doe"."""
    words = scene.words
    i = verb + 2
    while i < len(words) and i - verb < _TITLES and i not in scene.starting:
        if not words[i].text[0].isalpha():
            return
        i += 1
    named = scene.starting.get(i)
    if named is None or named.value.kind != "person" or named.possessive:
        return
    body = verb - 1
    while body > 0 and (words[body].text == "," or words[body].lower in LINKING or words[body].lower in BEFORE_LINK):
        body -= 1
    of = str(scene.ending[body].value) if body in scene.ending and scene.ending[body].value.kind != "person" else ""
    if not of and words[body].lower not in BODIES and words[body].lower not in THINGS:
        return
    lower = words[verb].lower
    role = ROLE_VERBS.get(lower) or PASSIVE_ROLE_VERBS[lower]
    yield _statement(scene, Office(str(named.value), role, of), named, verb, verb)


def _subject(scene: Scene, verb: int) -> Named | None:
    """The person right before a verb, past "who" and "now"; "Jane Doe, 42, who"."""
    i = verb - 1
    relative = False
    while i >= 0 and scene.words[i].lower in _BESIDE:
        relative = relative or scene.words[i].lower in RELATIVES
        i -= 1
    if relative and i >= 0 and scene.words[i].text == ",":
        i -= 1
        if scene.words[i].text.isdigit() and i and scene.words[i - 1].text == ",":
            i -= 2
    return scene.ending.get(i)


def _object(scene: Scene, index: int) -> str | None:
    """What somebody is said to head: its name, "the finance committee", empty for "the board"; None for no body."""
    words = scene.words
    determined = index < len(words) and words[index].lower in DETERMINERS
    for i in range(index, min(index + _OBJECT, len(words))):
        named = scene.starting.get(i)
        if named is not None:
            following = words[named.last + 1].lower if named.last + 1 < len(words) else ""
            if named.value.kind == "organisation" or (determined and following in BODIES):
                return str(named.value)
            return None
        if words[i].lower in BODIES:
            return body_that_ends(scene, i) if determined else None
        if not words[i].text[0].isalpha():
            return None
    return None


def _subject_matter(scene: Scene, verb: int) -> str | None:
    """What somebody is head of that is no body, told without an article: "who heads enforcement at the agency"."""
    words = scene.words
    last = verb
    while last - verb < _MATTER and last + 1 < len(words) and words[last + 1].text.isalpha():
        if words[last + 1].text != words[last + 1].lower or words[last + 1].lower in NO_MATTER | DETERMINERS:
            break
        last += 1
    ends = last + 1 >= len(words) or not words[last + 1].text[0].isalnum() or words[last + 1].lower in NOT_SUBJECT | OF
    lower = words[verb].lower
    if (
        ROLE_VERBS[lower] != HEAD
        or not lower.startswith(HEAD)
        or last == verb
        or not ends
        or words[last].lower in BODIES
    ):
        return None
    return scene.sentence.text[words[verb + 1].start : words[last].end]


def _thing(scene: Scene, index: int) -> str | None:
    """What somebody manages that is no body: "the dam"."""
    words = scene.words
    last = index + 1
    if last >= len(words) or words[index].lower not in DETERMINERS or not words[last].text.islower():
        return None
    while last + 1 < len(words) and words[last + 1].text.isalpha() and words[last + 1].text.islower():
        if words[last + 1].lower in NOT_SUBJECT | OF or words[last + 1].lower in AUXILIARIES or last - index > 2:
            break
        last += 1
    ends = last + 1 >= len(words) or not words[last + 1].text[0].isalnum() or words[last + 1].lower in NOT_SUBJECT | OF
    return f"{NAMELESS}{scene.sentence.text[words[index + 1].start : words[last].end]}" if ends else None


def _by_side(scene: Scene, lowers: list[str], last: int) -> Iterator[Statement]:
    """ "John Roe, defending,", "John Roe, for the prosecution,", "For the defence, Jane Doe said"."""
    for phrase, role in SIDES:
        size = len(phrase.split())
        first = last - size + 1
        if first < 0 or " ".join(lowers[first : last + 1]) != phrase:
            continue
        closed = last + 1 >= len(lowers) or not lowers[last + 1][0].isalnum()
        before = _named_before(scene, lowers, first) if closed else None
        colon = last + 1 if closed else _colon(lowers, last + 1)
        opens = first == 0 and 0 < colon < len(lowers) - 1
        named = before if before else _named_behind(scene, lowers, colon + 1) if opens else None
        if named is not None and named.value.kind in ("person", "unknown"):
            yield _statement(scene, Office(str(named.value), role), named, first, last)


def _colon(lowers: list[str], start: int) -> int:
    """Where a label ends that says for whom or whom: "Prosecuting for Acton Council: Jane Doe"; 0 where none does."""
    return next((i for i in range(start, min(start + _LABELLED, len(lowers))) if lowers[i] == ":"), 0)


def _named_before(scene: Scene, lowers: list[str], first: int) -> Named | None:
    """The name right before a side, past letters and a comma: "Jane Doe KC, for the Crown"."""
    i = first - 1
    i -= i >= 0 and lowers[i] == ","
    while i > 0 and lowers[i] in LETTERS_AFTER:
        i -= 1
    return scene.ending.get(i)


def _named_behind(scene: Scene, lowers: list[str], index: int) -> Named | None:
    """The name behind a side and its comma or colon: "For the State: advocate Jane Doe"."""
    while index < len(lowers) and (lowers[index] in HONORIFICS or lowers[index] in ROLE_NOUNS or lowers[index] == "."):
        index += 1
    return scene.starting.get(index)


def _statement(scene: Scene, office: Office, named: Named, first: int, last: int) -> Statement:
    start, end = scene.words[first].start, scene.words[last].end
    span = (named.statement.start, named.statement.end)
    wide = (min(start, span[0]), max(end, span[1]))
    return Statement("role", office, scene.sentence, start, end, named.value.text, span, wide)
