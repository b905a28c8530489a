"""The clause that a word stands in: as far as the next mark, or joining word, on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.negating import BEARING, CLAUSE_JOINING, CLAUSE_MARKS, JOINING
from factlint.text.document import kept_with_the_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word


def clause_of(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The tokens of the clause that holds a span."""
    tokens, parting = sentence.tokens, _parting(sentence)
    first = max((n + 1 for n in parting if tokens[n].end <= start), default=0)
    last = min((n for n in parting if tokens[n].start >= end), default=len(tokens))
    return list(tokens[first:last])


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
