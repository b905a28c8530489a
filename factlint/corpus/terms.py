"""What a sentence is about, as a bag of folded words: the terms that look-ups and comparisons weigh."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.stopwords import NEGATIONS, STOPWORDS
from factlint.text.tokens import tokenize
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.text.document import Sentence, Token

_APOSTROPHES = str.maketrans("’ʼ", "''")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A lower-case word without possessive ending and inflection; empty for a word that says nothing of the subject."""
    word = word.translate(_APOSTROPHES)
    if word.endswith("'s"):
        word = word[:-2]
    elif word.endswith("'"):
        word = word[:-1]
    if word in STOPWORDS or word in NEGATIONS:
        return ""
    return stem(word.replace(".", "") if "." in word else word)


def folded(tokens: Iterable[Token]) -> Iterable[str]:
    """The terms of some tokens, in order, words and numbers alike."""
    terms = [
        fold(token.lower) if token.shape == "word" else token.text.replace(",", "")
        for token in tokens
        if token.shape in ("word", "number")
    ]
    return filter(None, terms)


def sentence_terms(sentence: Sentence) -> frozenset[str]:
    """The set of terms of a sentence; a table's cell has those of its column's header and of its row with it."""
    return frozenset(folded(sentence.tokens)) | header_terms(sentence)


def header_terms(sentence: Sentence) -> frozenset[str]:
    """What a table's cell is a value of: the terms of its column's header and of its row."""
    block = sentence.block
    return frozenset(folded(tokenize(block.header))) if block.kind == "cell" and block.header else frozenset()
