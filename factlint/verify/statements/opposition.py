"""Which words are opposed to a word, and which can stand for it: for a verb with its particle, too."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from factlint.language.en.alike import (
    ALIKE,
    CLOSING_PARTICLES,
    IMPLYING,
    LIGHT_VERBS,
    PARTICLES,
    PHRASAL,
    PHRASAL_BETWEEN,
)
from factlint.language.en.counted import PHRASE_OPENERS
from factlint.language.en.graded import NO_FORM, SCALES
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.negating import NOT, TELLING
from factlint.language.en.opposites import (
    ADJECTIVE_ENDINGS,
    CONVERSE,
    DECIDING,
    DENYING_PREFIXES,
    DENYING_PREFIXES_OF_ADJECTIVES,
    DESCRIBING,
    NOT_A_DENIAL,
    SMALL,
)
from factlint.language.en.stopwords import NEGATIONS, STOPWORDS
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Token

Sort = Literal["deciding", "describing", "small"]
_TABLES: tuple[tuple[Sort, tuple[tuple[str, str], ...]], ...] = (
    ("deciding", DECIDING),
    ("describing", DESCRIBING),
    ("small", SMALL),
)
_SORTS_OF_FORMS: tuple[Sort, Sort, Sort] = ("describing", "describing", "deciding")
"""How much the positives, comparatives and superlatives of a scale decide."""
_SHORTEST_BASE = 4
"""The least that may be left of a word without its denying prefix."""
_ENDINGS_OF_VERBS = ("ed", "ing")
_OBJECT = 4
"""How many words the object between a verb and its particle may have."""


@cache
def opposites() -> dict[str, dict[str, Sort]]:
    """For each folded word the folded words opposed to it, and how much each decides."""
    table: dict[str, dict[str, Sort]] = {}
    for sort, one, other in _rows():
        for word in one:
            for opposed in other - one:
                table.setdefault(word, {}).setdefault(opposed, sort)
                table.setdefault(opposed, {}).setdefault(word, sort)
    return table


@cache
def allies() -> dict[str, frozenset[str]]:
    """For each folded word those that stand on the same side and never on the other, itself among them."""
    table: dict[str, set[str]] = {}
    for _, one, other in _rows():
        for side in (one, other):
            for word in side:
                table.setdefault(word, {word}).update(side)
    for row in ALIKE:
        side = frozenset(map(stem, row.split()))
        for word in side:
            table.setdefault(word, {word}).update(side)
    against = opposites()
    return {word: frozenset(same - set(against.get(word, ()))) for word, same in table.items()}


@cache
def implied() -> dict[str, frozenset[str]]:
    """For each folded word those that are denied with it, itself and its allies among them."""
    table = dict(allies())
    for general, words in IMPLYING.items():
        key = stem(general)
        table[key] = table.get(key, frozenset({key})) | frozenset(map(stem, words.split()))
    return table


@cache
def implying() -> dict[str, frozenset[str]]:
    """For each folded word those whose denial denies it: `implied` read the other way."""
    table = dict(allies())
    for general, words in IMPLYING.items():
        for key in map(stem, words.split()):
            table[key] = table.get(key, frozenset({key})) | {stem(general)}
    return table


@cache
def converses() -> frozenset[str]:
    """The folded words that say the same as their opposites once the two they speak of change places."""
    return frozenset(map(stem, CONVERSE))


@cache
def _rows() -> list[tuple[Sort, frozenset[str], frozenset[str]]]:
    rows = [
        (sort, frozenset(map(stem, one.split())), frozenset(map(stem, other.split())))
        for sort, rows in _TABLES
        for one, other in rows
    ]
    for upper, lower in SCALES:
        for form, sort in enumerate(_SORTS_OF_FORMS):
            one, other = _forms(upper, form), _forms(lower, form)
            rows += [(sort, one - other, other - one)] if one and other else []
    return rows


@cache
def graded() -> frozenset[str]:
    """The folded words of the scales: they hold by degrees, and of one thing before the other of another."""
    return frozenset().union(*(_forms(side, form) for scale in SCALES for side in scale for form in range(3)))


def _is_another_form(key: str, word: str) -> bool:
    """Whether a word has an ending that no quality has, so that it is the verb: "closed" is not "close", nor far."""
    return word != key and word.endswith(_ENDINGS_OF_VERBS) and word not in _qualities()


@cache
def _qualities() -> frozenset[str]:
    """The words that describe, as their tables have them."""
    scales = (word for scale in SCALES for side in scale for word in side.replace("/", " ").split())
    return frozenset(scales).union(*(side.split() for row in DESCRIBING for side in row))


def _forms(side: str, form: int) -> frozenset[str]:
    """The folded positives (0), comparatives (1) or superlatives (2) of one side of a scale."""
    words = (word.split()[form] for word in side.split("/"))
    return frozenset(stem(word) for word in words if word != NO_FORM)


@lru_cache(maxsize=8192)
def undenied(word: str) -> str:
    """The folded word that a denying prefix was put before ("unpaid" pay); empty where there is none."""
    if word in NOT_A_DENIAL:
        return ""
    prefixes: tuple[str, ...] = DENYING_PREFIXES
    if word.endswith(ADJECTIVE_ENDINGS):
        prefixes += DENYING_PREFIXES_OF_ADJECTIVES
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_BASE:
            return stem(word[len(prefix) :])
    return ""


def opposed(mine: str, theirs: str, my_word: str, their_word: str) -> Sort | None:
    """How two folded words are opposed: by the tables or by a denying prefix; None where they are not."""
    sort = opposites().get(mine, {}).get(theirs)
    if sort == "describing" and (_is_another_form(mine, my_word) or _is_another_form(theirs, their_word)):
        return None
    if sort is None and (undenied(my_word) == theirs or undenied(their_word) == mine):
        return "describing"
    return sort


@cache
def phrasals() -> dict[str, dict[str, str]]:
    """For each folded verb its particles, with the folded word that the two stand for, or both where there is none."""
    particles = PARTICLES | CLOSING_PARTICLES
    table = {stem(verb): {particle: f"{verb} {particle}" for particle in particles} for verb in LIGHT_VERBS}
    for (verb, particle), word in PHRASAL.items():
        table.setdefault(stem(verb), {})[particle] = stem(word)
    return table


def phrasal_at(tokens: Sequence[Token], place: int, key: str) -> tuple[str, int] | None:
    """The word that a verb stands for with its particle ("turned down", "turned it down"), and the particle's place."""
    if place and plain(tokens[place - 1]) in INDEFINITE:
        return None  # "a step down"
    particles = phrasals()[key]
    last = place + 1
    if last < len(tokens) and plain(tokens[last]) in PHRASAL_BETWEEN:
        last += 1
    word = particles.get(plain(tokens[last])) if last < len(tokens) else None
    if word is not None and _goes_on(tokens, last, word):
        return None
    if word is None and last < len(tokens) and plain(tokens[place + 1]) in PHRASE_OPENERS:
        return _around_object(tokens, place + 1, key, particles)
    return (word, last) if word is not None else None


def _goes_on(tokens: Sequence[Token], last: int, word: str) -> bool:
    """Whether what would close a phrase opens another: "kept in hospital", beside "kept in"."""
    loose = plain(tokens[last]) in CLOSING_PARTICLES and " " in word
    return loose and last + 1 < len(tokens) and tokens[last + 1].shape == "word"


def _around_object(tokens: Sequence[Token], first: int, key: str, particles: dict[str, str]) -> tuple[str, int] | None:
    """A verb whose particle stands behind its object, which is neither the bare verb nor surely what the two stand for.

    Who "held this release back" held no release.
    """
    for place in range(first + 2, min(first + _OBJECT + 1, len(tokens))):
        if tokens[place].shape != "word":
            break
        if plain(tokens[place]) in particles.keys() - CLOSING_PARTICLES:
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            ends = after is None or after.shape != "word" or not is_full(plain(after))
            return (particles[plain(tokens[place])], place) if ends else None
    return None


def plain(token: Token) -> str:
    """A token's word with the straight apostrophe that the tables have."""
    return token.lower.replace("’", "'")


def is_full(bare: str) -> bool:
    """Whether a word says something of the subject, unlike articles and auxiliaries."""
    return bare in TELLING or (bare not in STOPWORDS and bare not in NEGATIONS and bare not in NOT)
