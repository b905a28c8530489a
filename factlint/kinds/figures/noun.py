"""What a number counts: the noun phrase after it, its head last and singular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.language.en import numbers as words
from factlint.values.lexemes import adjacent, lower, shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme

_LONGEST = 6
_HYPHENS = frozenset("-‐‑")


def counted_phrase(tokens: Sequence[Lexeme], index: int, *, singular: bool = False) -> tuple[int, int] | None:
    """The tokens [first, last) of the noun phrase that begins at `index`, ending in its first plural.

    `singular` takes a phrase without a plural, as after "one" and in "12-member".
    """
    if lower(tokens, index) in words.OF:
        index = _after_article(tokens, index + 1)
    first, at = index, index
    if lower(tokens, at) in words.CARDINALS and not adjacent(tokens, at + 1):
        return None  # "over 3m two years ago": it counts itself
    while at < len(tokens) and at - first < _LONGEST:
        word = lower(tokens, at)
        if _opens_compound(tokens, at):  # "14 high-speed trains", "21 by-elections", "23 17th-century maps"
            at += 1
            continue
        if shape(tokens, at) != "word":
            if word in _HYPHENS and adjacent(tokens, at) and adjacent(tokens, at + 1) and at > first:
                at += 1
                continue
            break
        if _stops(tokens[at]) and not _goes_on(tokens, at, first):
            break
        plural = is_plural(tokens[at].text)
        if singular and plural and at > first:
            break
        at += 1
        if plural and not _modifies(tokens, at):
            return _body_of_members(tokens, at) or (first, at)
    if singular and at > first:
        return first, at
    return None


def _body_of_members(tokens: Sequence[Lexeme], index: int) -> tuple[int, int] | None:
    """The staff of "21 members of the staff"."""
    if lower(tokens, index - 1) not in counted.MEMBERS or lower(tokens, index) not in words.OF:
        return None
    body = _after_article(tokens, index + 1)
    return (body, body + 1) if lower(tokens, body) in counted.BODIES_COUNTED else None


def _stops(token: Lexeme) -> bool:
    """Whether the word ends a noun phrase; "US" and "IT" in capitals are names."""
    return token.lower in counted.PHRASE_STOPS and not (len(token.text) > 1 and token.text.isupper())


def _opens_compound(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a hyphen ties what stands here to the next word."""
    return lower(tokens, index + 1) in _HYPHENS and adjacent(tokens, index + 1) and adjacent(tokens, index + 2)


def _goes_on(tokens: Sequence[Lexeme], index: int, first: int) -> bool:
    """Whether a word that often ends a phrase is part of this one: "two more ships", "14 still photographs"."""
    word = lower(tokens, index)
    if word in counted.STILL:
        return index + 1 < len(tokens) and is_plural(tokens[index + 1].text)
    return word in counted.MODIFIERS_OF_TIMES or (index == first and word in counted.MORE)


def _after_article(tokens: Sequence[Lexeme], index: int) -> int:
    return index + 1 if lower(tokens, index) in counted.PHRASE_OPENERS else index


def _modifies(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a plural is itself part of a longer phrase: "air defence systems operators"."""
    if lower(tokens, index) in counted.PHRASE_STOPS or shape(tokens, index) != "word":
        return False
    return is_plural(tokens[index].text) and lower(tokens, index) not in counted.NOT_PLURAL


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    folded = word.lower()
    if folded in counted.IRREGULAR_PLURALS or word in counted.IRREGULAR_PLURALS:
        return True
    if (
        folded in counted.NOT_PLURAL
        or folded in counted.PHRASE_STOPS
        or len(folded) < 3
        or "'" in folded
        or "’" in folded
    ):
        return False
    return folded.endswith(counted.PLURAL_ENDING) and not folded.endswith(counted.NO_PLURAL_ENDINGS)


def singular(word: str) -> str:
    """The singular of a plural noun, by the rules of English spelling."""
    folded = word.lower()
    if folded in counted.IRREGULAR_PLURALS:
        return counted.IRREGULAR_PLURALS[folded]
    if not is_plural(word):
        return word
    for endings, off, ending in counted.SINGULAR_ENDINGS:
        if folded.endswith(endings) and len(folded) > off + 1:
            return word[:-off] + ending
    return word
