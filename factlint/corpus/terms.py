"""What a sentence is about, as a bag of folded words: the terms that look-ups and comparisons weigh."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.stopwords import NEGATIONS, STOPWORDS
from factlint.language.en.synonyms import SYNONYMS
from factlint.text.tokens import KNOWN, tokenize, written
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.text.document import Sentence, Token

_APOSTROPHES = str.maketrans("’ʼ", "''")


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A lower-case word without possessive ending and inflection, and one word for all that are used for one another.

    Empty for a word that says nothing of the subject.
    """
    if not word.isascii():
        word = word.translate(_APOSTROPHES)
    if word.endswith("'s"):
        word = word[:-2]
    elif word.endswith("'"):
        word = word[:-1]
    if word in STOPWORDS or word in NEGATIONS:
        return ""
    term = stem(word.replace(".", "") if "." in word else word)
    return _one_term().get(term, term)


@cache
def _one_term() -> dict[str, str]:
    """For each of the words that are used for one another, the one that stands for all of its line."""
    lines = [[stem(word) for word in line.split()] for line in SYNONYMS]
    return {term: line[0] for line in lines for term in line}


def term_of(token: Token) -> str:
    """The term of a token, a word's or a number's; empty for what says nothing of the subject."""
    return _TERMS[token.text]


def folded(tokens: Iterable[Token]) -> Iterable[str]:
    """The terms of some tokens, in order, words and numbers alike."""
    return filter(None, [_TERMS[token.text] for token in tokens])


def sentence_terms(sentence: Sentence) -> frozenset[str]:
    """The set of terms of a sentence; a table's cell has those of its column's header and of its row with it."""
    return _terms_of(sentence) | header_terms(sentence)


class _Terms(dict[str, str]):
    """The terms of the tokens met so far, by how they are written; "" for those that are none."""

    MOST, LONGEST = 20_000, 40

    def __missing__(self, token: str) -> str:
        if (text := token.lstrip()).isascii() and text.isalpha():
            term = fold(text.lower())
        else:
            text, lower, shape, _, _ = KNOWN[token]
            term = fold(lower) if shape == "word" else text.replace(",", "") if shape == "number" else ""
        if len(token) <= self.LONGEST:
            if len(self) >= self.MOST:
                self.clear()
            self[token] = term
        return term


_TERMS = _Terms()


def _terms_of(sentence: Sentence) -> frozenset[str]:
    """`folded` of a sentence's tokens, as a set; whoever asks for nothing else needs no tokens with their places."""
    known = sentence.__dict__.get("tokens")
    words = written(sentence.text) if known is None else [token.text for token in known]
    return frozenset(filter(None, map(_TERMS.__getitem__, words)))


def header_terms(sentence: Sentence) -> frozenset[str]:
    """What a table's cell is a value of: the terms of its column's header and of its row."""
    block = sentence.block
    return frozenset(folded(tokenize(block.header))) if block.kind == "cell" and block.header else frozenset()
