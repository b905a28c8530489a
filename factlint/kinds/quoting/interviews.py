"""Whose words the notes of an interview are: the one person whom their first line names.

"Telephone interview, Dr Jane Doe, head of the clinic, 20 April", "Phone, Jane Doe, chair of the trust", "From our
archive: interview with Jane Doe, by Ann Roe". What stands below it without a label, an answer or a quotation, is hers.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.language.en.calendar import MONTHS, WEEKDAYS
from factlint.language.en.honorifics import PERSON_HONORIFICS
from factlint.language.en.joints import CONJUNCTIONS
from factlint.language.en.saying import INTERVIEWS

if TYPE_CHECKING:
    from factlint.text.document import Sentence, Token

_NOUN = 8  # words and marks of the first line in which "interview" stands
_LINE = 30  # words and marks of it that are read
_FEWEST = 2  # words of a full name
_DATED = frozenset(MONTHS) | frozenset(WEEKDAYS)


def interviewed(sentence: Sentence) -> str:
    """Who was interviewed for the text that a sentence stands in; empty where its first line names nobody, or two."""
    head = sentence.document.sentences[0]
    if head.block is sentence.block or INTERVIEWS.isdisjoint(head.lowers):
        return ""
    tokens = head.tokens[:_LINE]
    noun = next((n for n, token in enumerate(tokens[:_NOUN]) if token.lower in INTERVIEWS), -1)
    i = noun + 1
    while 0 < i < len(tokens):
        if tokens[i].text == "(" and i > noun + 1:
            break  # "Interview notes, 3 May (A. Roe)": who took them
        named = list(takewhile(_is_of_name, tokens[i:]))
        words = [token for token in named if token.text != "." and token.lower not in PERSON_HONORIFICS]
        if len(words) >= _FEWEST:
            behind = tokens[i + len(named)].lower if i + len(named) < len(tokens) else ""
            return "" if behind in CONJUNCTIONS else head.text[words[0].start : words[-1].end]
        i += max(len(named), 1)
    return ""


def _is_of_name(token: Token) -> bool:
    """Whether a word may be of a name: with a capital, and no day or month."""
    if token.text == ".":
        return True
    return token.shape == "word" and token.text[0].isupper() and token.lower not in _DATED
