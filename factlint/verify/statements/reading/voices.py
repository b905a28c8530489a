"""Whether a verb tells what its subject did or what was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.opposites import PASSIVE_BE, PASSIVE_BY
from factlint.language.en.tense import PARTICIPLE_ENDING, PERFECT
from factlint.text.document import from_on
from factlint.verify.statements.reading.polarity import read_words

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word


def is_passive(sentence: Sentence, word: Word) -> bool:
    """Whether a form of "be" stands before the word and "by" after it, or it is a mere participle without "have"."""
    before = [w.lower for w in read_words(sentence) if w.end <= word.start][-2:]
    if word.lower.endswith(PARTICIPLE_ENDING):
        return PERFECT.isdisjoint(before[-1:])
    after = [w.lower for w in from_on(read_words(sentence), word.end, 2)]
    return PASSIVE_BY in after and not PASSIVE_BE.isdisjoint(before)
