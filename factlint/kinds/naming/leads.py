"""Where a sentence begins that has a lead of its own in the same line: "**ROWING** Less than …", "10:20 Open again."

A lead in bold type, in capitals or of a clock time is no part of a name that the next word begins, and that word has
its capital because of its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.stopwords import STOPWORDS
from factlint.values.names.lexicon import is_common

if TYPE_CHECKING:
    from factlint.text.document import Sentence, Token

_MARKS = frozenset("*_")
_LONGEST = 6  # words of a lead
_FEWEST = 2  # words in capitals that open a story
_SMALL = 3  # letters of a small word that is no country's code, as "US" is
_SHOUTED = 4  # letters of a word in capitals that is no country's or body's short form


def opening_of(sentence: Sentence) -> int:
    """The number of the token behind a lead; 0 where there is none."""
    if sentence.start:
        return 0
    tokens = sentence.tokens
    if len(sentence.block.segments) > 1 and (behind := _behind_bold(sentence, tokens)):
        return behind
    if len(tokens) > 1 and tokens[0].shape == "number" and ":" in tokens[0].text:
        return 1
    return _behind_capitals(tokens) or behind_printed_lead(sentence)


def behind_printed_lead(sentence: Sentence) -> int:
    """The token behind the first words of a story, which print sets in capitals: "HUNDREDS OF people queued"; 0 where
    there are none. One of the words must be no short form, or "US GDP rose" would open so."""
    tokens = sentence.tokens
    if (
        sentence.start
        or len(tokens) < _FEWEST + 1
        or not tokens[1].text.isupper()
        or sentence.block.kind != "paragraph"
    ):
        return 0
    size = 0
    while size < len(tokens) and tokens[size].shape == "word" and tokens[size].text.isupper():
        size += 1
    if not _FEWEST <= size < len(tokens) or not tokens[size].text.islower() or tokens[size].shape != "word":
        return 0
    words = [token.lower for token in tokens[:size]]
    plain = any(
        is_common(word) if len(word) >= _SHOUTED else word in STOPWORDS and len(word) >= _SMALL for word in words
    )
    return size if plain else 0


def _behind_bold(sentence: Sentence, tokens: tuple[Token, ...]) -> int:
    """The token that follows what the line has in bold or italic type at its front."""
    first, second = sentence.block.segments[:2]
    text = sentence.document.text
    end = first.prose_start + first.length
    between = text[first.source_start + first.source_length : second.source_start]
    if second.prose_start != end or not between or not _MARKS.issuperset(between):
        return 0
    if not text[: first.source_start].endswith(between):
        return 0
    behind = next((number for number, token in enumerate(tokens) if token.start >= end), 0)
    parted = 0 < behind <= _LONGEST and tokens[behind - 1].end <= end
    return behind if parted and tokens[behind].start > tokens[behind - 1].end else 0


def _behind_capitals(tokens: tuple[Token, ...]) -> int:
    """The first small word of a sentence behind words in capitals: "HANDBALL So near"."""
    size = 0
    while size < len(tokens) and tokens[size].text.isupper() and len(tokens[size].text) >= _SHOUTED:
        size += 1
    if not 0 < size < len(tokens):
        return 0
    following = tokens[size]
    return size if following.lower in STOPWORDS and following.text.istitle() else 0
