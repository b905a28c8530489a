"""What a source's question and its answer say together: "Will the dividend be cut?" "No." denies that it will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.negating import ADJOINING, BEARING, REFUSING
from factlint.language.en.pronouns import ADDRESSING
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.text.document import Token
    from factlint.verify.statements.reading.polarity import Word

_CLOSING = "\"”’'* "
"""Marks and spaces that may stand behind the last mark of a sentence."""
_LABEL = 10
"""How many words and marks may say who is speaking, up to a colon."""


def words_of(corpus: MemoryCorpus, passage: Passage) -> Sequence[Word]:
    """The words of a passage; of a question none, unless the next one refuses it: what it asks is denied then."""
    words = read_words(passage.sentence)
    if not refused(corpus, passage):
        return () if _asks(passage) else words
    mark = passage.sentence.tokens[-1]
    by = (mark.start, mark.end)
    asked = _asked_until(words)
    return [w._replace(denied=not w.denied, by=None if w.denied else by) if w.start < asked else w for w in words]


def _asks(passage: Passage) -> bool:
    """Whether a passage asks, and so says nothing."""
    return passage.sentence.text.rstrip(_CLOSING).endswith("?")


def _asked_until(words: Sequence[Word]) -> int:
    """Where what is asked ends and the circumstances begin: "Will there be compensation | for small firms?"."""
    first = next((n for n, word in enumerate(words) if word.full), len(words))
    return next((word.start for word in words[first:] if word.lower in ADJOINING), words[-1].end)


def refused(corpus: MemoryCorpus, passage: Passage) -> bool:
    """Whether a passage is a question that wants yes or no, and what follows it says no.

    What somebody is asked to do, or to allow, is another matter: "Would you mind …?"
    """
    if not _asks(passage):
        return False
    answer = corpus.neighbour(passage, 1)
    if answer is None or _opening(answer, 0) not in REFUSING:
        return False
    return _opening(passage, 0) in BEARING and _opening(passage, 1) not in ADDRESSING


def _opening(passage: Passage, number: int) -> str:
    """One of the first words of what is said, after whoever says it."""
    tokens: Sequence[Token] = passage.sentence.tokens
    label = next((n for n, token in enumerate(tokens[:_LABEL]) if token.text == ":"), -1)
    return next((token.lower for token in tokens[label + 1 + number :] if token.shape == "word"), "")
