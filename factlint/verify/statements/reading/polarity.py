"""Whether a sentence asserts or denies each of its words, and whether it only holds it possible."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.denied import DISOWNING
from factlint.language.en.joints import ARTICLES
from factlint.language.en.negating import (
    DENYING_FROM,
    DENYING_TO,
    HAVING_TO,
    JOINING,
    LESSENING,
    LOSING,
    NO,
    NOBODY,
    NOT,
    NOT_DENYING,
    PREFIXED,
    STILL,
    TO,
    UNDOING,
    WITHOUT,
)
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.quantifiers import IN_PART, PARTLY_DENIED
from factlint.language.en.stopwords import NEGATIONS
from factlint.language.en.supposing import CHARGED, FUTURE, HOLDING_POSSIBLE
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import allies, is_full, phrasal_at, phrasals, plain
from factlint.verify.statements.reading.denials import HYPHENS, denials, is_past, is_past_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token

_HEDGE_REACH = 6
_SHADOW = 12
"""How many words on a word that denies may still be meant: "unable, for reasons of health, to attend"."""
_LOST = 3
"""The same of a word that says what was lost."""
_CLAUSE_MARKS = ",;:.–—"
_TAKING_BACK = frozenset("-–—:(")
_ALWAYS = NEGATIONS | NOT | NO | NOBODY | WITHOUT | PREFIXED | LESSENING
_DENYING = _ALWAYS | DENYING_FROM | DENYING_TO | {STILL}


class Word(NamedTuple):
    """A word of a sentence, and how the sentence means it."""

    key: str
    """Its folded form."""
    lower: str
    start: int
    end: int
    full: bool
    """Whether it says something of the subject; false for articles, auxiliaries and the like."""
    denied: bool
    by: tuple[int, int] | None
    """Where the word stands that denies it."""
    shadowed: bool
    """Whether a word that denies stands not far before it, or "no" right after it: it may be meant denied."""
    possible: bool
    """Whether it is only held possible: under "may", "if", "plans to"."""
    future: bool
    quoted: bool
    partial: bool
    """Whether "not all" or the like stands before it, or "half" right before."""


@kept_with_the_sentence
def read_words(sentence: Sentence) -> tuple[Word, ...]:
    """The words of a sentence in order."""
    tokens = sentence.tokens
    denied = denials(tokens)
    quoted = _quoted(tokens)
    says_no = not sentence.lowers.isdisjoint(NO)
    disowned = _disowned(tokens) if not sentence.lowers.isdisjoint(DISOWNING) else -1
    result: list[Word] = []
    possible_until = future_until = shadow_until = part_until = -1
    particle = -1
    for place, token in enumerate(tokens):
        if token.shape != "word" or place == particle:
            if token.text in _CLAUSE_MARKS:
                possible_until = future_until = part_until = -1
            continue
        bare = plain(token)
        if bare in JOINING and (_asserts_again(tokens, place, denied) or (place and tokens[place - 1].text == ",")):
            shadow_until = place
        by = denied.get(place)
        shadowed = place <= max(shadow_until, disowned) or (says_no and _denies_object(tokens, place))
        partly = place <= part_until or _done_in_part(tokens, place)
        scopes = (shadowed, place <= possible_until, place <= future_until, quoted[place], partly)
        key, end = stem(bare), token.end
        phrasal = phrasal_at(tokens, place, key) if key in phrasals() else None
        if phrasal is not None:
            key, particle = phrasal
            end = tokens[particle].end if particle <= place + 2 else end
        word = (key, bare, token.start, end, is_full(bare), by is not None, by, *scopes)
        result.append(tuple.__new__(Word, word))  # its own constructor takes twice the time
        if bare in PARTLY_DENIED and place and plain(tokens[place - 1]) in NOT:
            part_until = len(tokens)
        if bare in HOLDING_POSSIBLE and not (bare in CHARGED and place and plain(tokens[place - 1]) in ARTICLES):
            possible_until = place + _HEDGE_REACH
        if bare in FUTURE:
            future_until = place + _HEDGE_REACH
        if (
            (bare in UNDOING and not _attributive(tokens, place))
            or (phrasal is not None and key in _undoing())
            or (bare in _DENYING and _may_deny(tokens, place, bare))
        ):
            shadow_until = place + _SHADOW
        elif bare in LOSING:
            shadow_until = max(shadow_until, place + _LOST)
    return tuple(result)


def _disowned(tokens: Sequence[Token]) -> int:
    """Up to which place a note takes back what it repeats: "poster says noon - wrong"; -1 if it does not."""
    ends = (n for n in range(1, len(tokens)) if plain(tokens[n]) in DISOWNING and tokens[n - 1].text in _TAKING_BACK)
    return next((n for n in ends if n + 1 == len(tokens) or tokens[n + 1].shape != "word"), -1)


def without_so_many(sentence: Sentence, word: Word) -> bool:
    """Whether a word is the number of what something is done without: "without the four oaks" denies no four."""
    by = word.by if word.lower in CARDINALS else None
    return by is not None and sentence.text[by[0] : by[1]].lower() in WITHOUT


def _done_in_part(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word right before says that it was so in part: "half-finished", "partly closed"."""
    first = place - 1 - (place > 0 and tokens[place - 1].text in HYPHENS)
    return first >= 0 and tokens[first].lower in IN_PART


def _attributive(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle stands before its noun: "the abandoned match" was played, in part."""
    return place > 0 and plain(tokens[place - 1]) in ARTICLES and is_past(plain(tokens[place]))


def _denies_object(tokens: Sequence[Token], place: int) -> bool:
    """Whether "no" follows: "lost no time" says what "no time was lost" does."""
    if place + 2 >= len(tokens) or plain(tokens[place + 1]) not in NO:
        return False
    return f"{plain(tokens[place + 1])} {plain(tokens[place + 2])}" not in NOT_DENYING


def _asserts_again(tokens: Sequence[Token], joint: int, denied: dict[int, tuple[int, int]]) -> bool:
    """Whether a past form follows what was denied in the base form: "did not change it and *ruled* out the rest"."""
    last = max((place for place in denied if place < joint), default=None)
    return last is not None and not is_past(plain(tokens[last])) and is_past_at(tokens, joint + 1)


def undoes(word: Word) -> bool:
    """Whether a word itself says that something was refused, ended or taken back: "turned down", "abandoned"."""
    return word.key in _undoing() or not allies().get(word.key, frozenset()).isdisjoint(_undoing())


@cache
def _undoing() -> frozenset[str]:
    return frozenset(map(stem, UNDOING))


def _may_deny(tokens: Sequence[Token], place: int, bare: str) -> bool:
    """Whether a word that denies with "to" or "from" has that word after it: a "failure" alone denies nothing.

    Nor does what is part of a name: "Little Venice".
    """
    if bare in LESSENING and tokens[place].text[0].isupper():
        return not (place + 1 < len(tokens) and tokens[place + 1].text[:1].isupper())
    if bare == STILL:
        return [token.lower for token in tokens[place + 2 : place + 3]] == [TO] and plain(
            tokens[place + 1]
        ) in HAVING_TO
    links = [link for link, words in (("to", DENYING_TO), ("from", DENYING_FROM)) if bare in words]
    if not links or bare in _ALWAYS:
        return True
    return any(plain(token) in links for token in tokens[place + 1 : place + _SHADOW])


def _quoted(tokens: Sequence[Token]) -> list[bool]:
    inside = False
    result = []
    for token in tokens:
        if token.shape == "open":
            inside = True
        elif token.shape == "close":
            inside = False
        result.append(inside)
    return result
