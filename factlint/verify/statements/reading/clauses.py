"""Where a word stands: in its clause, as far as the next mark or joining word, and in its phrase.

Without a grammar, that a word is a noun, or stands before one, shows only where the words beside it show it: an article
or a possessive before, a noun behind. Where they show nothing, a word may be anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.away import WHOSE
from factlint.language.en.joints import ARTICLES, DETERMINERS, INDEFINITE
from factlint.language.en.negating import (
    ADJOINING,
    ADVERB_ENDING,
    BEARING,
    CLAUSE_JOINING,
    CLAUSE_MARKS,
    DOING_ENDING,
    IRREGULAR_PASTS,
    JOINING,
    LINKING,
    NO,
    PAST_ENDING,
    PRESENT_ENDING,
    TO,
    WITHOUT,
)
from factlint.language.en.reckoning import AGAINST, PARTING
from factlint.language.en.saying import POSSESSIVE_ENDINGS
from factlint.language.en.stopwords import STOPWORDS
from factlint.text.document import kept_with_the_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word

_OPENING = (ARTICLES | DETERMINERS | ADJOINING | NO | WITHOUT | WHOSE) - {TO}
_WITHIN_WORDS = frozenset(":()&")
_MODIFIERS = 3
"""How many words may stand between an article and its noun."""


def clause_of(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The tokens of the clause that holds a span."""
    tokens, parting = sentence.tokens, _parting(sentence)
    before = [place for place in parting if tokens[place].end <= start]
    behind = [place for place in parting if tokens[place].start >= end]
    return list(tokens[before[-1] + 1 if before else 0 : behind[0] if behind else None])


def clause_terms(sentence: Sentence, word: Word) -> frozenset[str]:
    """The folded words of a word's clause, without it."""
    return clause_terms_at(sentence, word.start, word.end) - {word.key}


def clause_terms_at(sentence: Sentence, start: int, end: int) -> frozenset[str]:
    """The folded words of the clause that holds a span, those of the span left out."""
    return frozenset(folded(t for t in clause_of(sentence, start, end) if t.end <= start or t.start >= end))


@kept_with_the_sentence
def _parting(sentence: Sentence) -> tuple[int, ...]:
    """The tokens that part two clauses."""
    tokens = sentence.tokens
    return tuple([place for place in range(len(tokens)) if _parts(tokens, place)])


def _parts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a mark or word parts two clauses; "and" and "but" before an auxiliary go on with the same subject."""
    token = tokens[place]
    if token.text in CLAUSE_MARKS:
        return True
    goes_on = place + 1 < len(tokens) and tokens[place + 1].lower in BEARING
    return token.lower in CLAUSE_JOINING and not (goes_on and token.lower in JOINING)


def heads_of(sentence: Sentence, word: Word) -> list[str]:
    """The folded words up to the noun that a word stands before as its modifier: "the *old* scheduler"; none if none.

    An adverb behind the noun may be among them: "on *bail* conditions later".
    """
    tokens = sentence.tokens
    place = sentence.number_at(word.start)
    return _nouns_behind(tokens, place + 1) if _opened(tokens, place) else []


def is_nominal(sentence: Sentence, word: Word) -> bool:
    """Whether an article, a possessive or a preposition shows a word to be a noun, or part of a noun phrase."""
    place = sentence.number_at(word.start)
    return not word.lower.endswith(DOING_ENDING) and _opened(sentence.tokens, place)


def is_introduced(sentence: Sentence, word: Word) -> bool:
    """Whether "a" stands before a noun or its modifiers, which says that there is one: "*a* spill was to blame"."""
    return not INDEFINITE.isdisjoint(sentence.lower_before(word.start, _MODIFIERS))


def opens_clause(sentence: Sentence, word: Word) -> bool:
    """Whether a noun phrase that opens its clause, and no verb, stands up to a word: it is or is in the subject."""
    tokens = sentence.tokens
    for place in range(sentence.number_at(word.start), -1, -1):
        token = tokens[place]
        if token.start < word.start and (token.shape != "word" or token.lower in CLAUSE_JOINING):
            return True
        if token.lower in BEARING or token.lower in IRREGULAR_PASTS or _past(token.lower):
            return False
    return True


def _opened(tokens: Sequence[Token], place: int) -> bool:
    """Whether an article or the like stands before a word, with at most a few modifiers between, no plural."""
    before = tokens[place - 1] if place else None
    if before is not None and before.lower.endswith(PRESENT_ENDING) and before.lower not in _OPENING:
        return before.lower.endswith(POSSESSIVE_ENDINGS[:2])
    for step in range(place - 1, max(-1, place - 1 - _MODIFIERS), -1):
        lower = tokens[step].lower
        if lower in _OPENING or lower.endswith(POSSESSIVE_ENDINGS[:2]):
            return True
        if tokens[step].shape != "word" or lower in STOPWORDS or lower in LINKING or lower.endswith(ADVERB_ENDING):
            return False
    return False


def _nouns_behind(tokens: Sequence[Token], place: int) -> list[str]:
    """The full words that follow at a place, up to a verb or a small word."""
    nouns = []
    for token in tokens[place : place + _MODIFIERS]:
        lower = token.lower
        if token.shape != "word" or lower in STOPWORDS or lower in IRREGULAR_PASTS or _past(lower):
            break
        nouns += [term] if (term := fold(lower)) else []
    return nouns


def _past(lower: str) -> bool:
    return lower.endswith(PAST_ENDING) and len(lower) > len(PAST_ENDING) + 2


def parted(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The parts of a sentence between commas, brackets and words like "and"."""
    part: list[Token] = []
    for place, token in enumerate(tokens):
        if token.lower in PARTING and not _closes(tokens, place) and not _glued(tokens, place):
            if part:
                yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _glued(tokens: Sequence[Token], place: int) -> bool:
    """Whether a mark stands within a word or a time: "A(H3N2)", "13:31.46", "M&S"."""
    if not 0 < place < len(tokens) - 1 or tokens[place].text not in _WITHIN_WORDS:
        return False
    return tokens[place - 1].end == tokens[place].start and tokens[place].end == tokens[place + 1].start


def _closes(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word that parts others ends its own part: "14 for the plan and 9 against"."""
    ends = place + 1 == len(tokens) or tokens[place + 1].shape not in ("word", "number", "currency")
    return ends and tokens[place].lower in AGAINST
