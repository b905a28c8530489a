"""Which words of a sentence stand in a phrase where they are not the words that have opposites: "close to sixty"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.alike import PARTICLES
from factlint.language.en.joints import DETERMINERS
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.senses import FIXED, NEVER_THE_SENSE, PARTICLE_VERBS, STRENGTHENED, WITH_A_TAIL
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face
    from factlint.verify.statements.reading.polarity import Word

    _Phrases = dict[str, tuple[tuple[str, ...], ...]]

_NUMBER, _ANY, _DEFINED = "#", "~", "*"
_COUNTING = frozenset({"number", "currency"})
_PLACEHOLDERS = frozenset({_NUMBER, _ANY, _DEFINED})


def in_phrase(sentence: Sentence, start: int) -> bool:
    """Whether the word that starts at a place stands in such a phrase."""
    return start in _in_phrases(sentence)


def in_a_phrase(face: Face, mine: Word, theirs: Word) -> bool:
    """Whether a word of the draft, or the one that it faces in a passage, does."""
    return in_phrase(face.view.sentence, mine.start) or in_phrase(face.passage.sentence, theirs.start)


@kept_with_the_sentence
def _in_phrases(sentence: Sentence) -> frozenset[int]:
    """Where the words start that stand in such phrases."""
    tokens = sentence.tokens
    found: set[int] = set()
    fixed, tails = _fixed(), _tails()
    for place, token in enumerate(tokens):
        bare = plain(token)
        if bare in NEVER_THE_SENSE:
            found.add(token.start)
        opening = (_NUMBER,) if _is(_NUMBER, token) else (bare, _DEFINED) if bare in DETERMINERS else (bare,)
        phrases = [phrase for one in opening for phrase in fixed.get(one, ())]
        if token.shape == "word" and (key := stem(bare)) in tails:
            phrases += tails[key]
        best = max((p for p in phrases if _stands(tokens, place, p)), key=len, default=())
        found.update(tokens[place + n].start for n, word in enumerate(best) if word not in _PLACEHOLDERS)
    return frozenset(found)


def _stands(tokens: Sequence[Token], place: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase, whose first word is known to stand at a place, goes on there."""
    if place + len(phrase) > len(tokens):
        return False
    return all(_is(word, tokens[place + n]) for n, word in enumerate(phrase) if n)


def _is(word: str, token: Token) -> bool:
    """Whether a token is a word of a phrase, or what its placeholder stands for."""
    if word == _NUMBER:
        return token.shape in _COUNTING or token.lower in CARDINALS
    if word == _ANY:
        return token.shape == "word"
    return token.lower in DETERMINERS if word == _DEFINED else plain(token) == word


@cache
def _fixed() -> _Phrases:
    return _by_first(tuple(phrase.split()) for phrase in FIXED)


@cache
def _tails() -> _Phrases:
    tails = [(stem(verb), *tail.split()) for verb, tails in WITH_A_TAIL.items() for tail in tails.split("|")]
    tails += [
        (stem(verb), particle)
        for verb in PARTICLE_VERBS
        for particle in PARTICLES.difference(STRENGTHENED.get(verb, "").split())
    ]
    return _by_first(tails)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> _Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(same) for first, same in found.items()}
