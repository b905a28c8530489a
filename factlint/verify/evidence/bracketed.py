"""Values alone in brackets behind others, in a text that says of which time those are: "last year's in brackets".

So do reports of companies and banks: "Net sales 4,318 (3,986)", "3.3 (3.2)" in a table's cell.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import BRACKETS, EARLIER_TIMES, IN_BRACKETS

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence


def is_older_in_brackets(first: Statement, second: Statement) -> bool:
    """Whether the second of two values of a sentence is the first one's of an earlier time, by the text's own key."""
    return alone_in_brackets(first, second) and _tells_time_of_brackets(second.sentence.document)


def alone_in_brackets(first: Statement, second: Statement) -> bool:
    """Whether a value stands right behind another, with nothing else in its brackets: "4,318 (3,986)"."""
    text = second.sentence.text
    return text[first.end : second.start].strip() == "(" and text[second.end :].lstrip().startswith(")")


@lru_cache(maxsize=64)
def _tells_time_of_brackets(document: Document) -> bool:
    """Whether a line says that what stands in brackets is of another time: "(third quarter of 2024 in brackets)"."""
    return any(_is_key(sentence) for sentence in document.sentences)


def _is_key(sentence: Sentence) -> bool:
    if BRACKETS.isdisjoint(sentence.lowers):
        return False
    lowers = [token.lower for token in sentence.tokens]
    led = any(word in BRACKETS and lowers[at - 1] in IN_BRACKETS for at, word in enumerate(lowers) if at)
    return led and (not EARLIER_TIMES.isdisjoint(lowers) or any(len(word) == 4 and word.isdigit() for word in lowers))
