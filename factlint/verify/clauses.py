"""The clause that a word stands in: as far as the next mark, or joining word, on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.negating import CLAUSE_JOINING, CLAUSE_MARKS

if TYPE_CHECKING:
    from factlint.text.document import Sentence, Token
    from factlint.verify.polarity import Word


def clause_of(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The tokens of the clause that holds a span."""
    tokens = sentence.tokens
    first = max((n + 1 for n, token in enumerate(tokens) if token.end <= start and _parts(token)), default=0)
    last = min((n for n, token in enumerate(tokens) if token.start >= end and _parts(token)), default=len(tokens))
    return list(tokens[first:last])


def clause_terms(sentence: Sentence, word: Word) -> frozenset[str]:
    """The folded words of a word's clause, without it."""
    return frozenset(folded(clause_of(sentence, word.start, word.end))) - {word.key}


def _parts(token: Token) -> bool:
    return token.text in CLAUSE_MARKS or token.lower in CLAUSE_JOINING
