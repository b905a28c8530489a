"""Names that say who made a text: the byline, the agency and place of a dateline, a picture's credit.

They are no claims about what happened. Forms after the Associated Press style book ("bylines", "datelines") and usual
picture credits ("Photo: A. Writer/Agency"). Who writes a piece names his own paper in it too, as the ear for what
somebody says: "she told the Mercury".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.bylines import (
    AUTHOR_KEYS,
    BYLINE_OPENERS,
    BYLINE_WORDS,
    CREDIT_LINKS,
    PICTURE_WORDS,
    PUBLISHER_KEYS,
)
from factlint.language.en.joints import ARTICLES, DETERMINERS
from factlint.language.en.saying import SAYING
from factlint.language.en.telling import BEHIND_LISTENER, ON_AIR, POSTED, TELLING_TO
from factlint.values.names.lexicon import is_given_name
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.values.names.name import Name

_LONGEST_BYLINE = 14  # words and marks; a longer line that begins with "By" is a sentence
_LONGEST_DATELINE = 16
_DASHES = ("—", "–", "-", "--")
_UNSPACED = "—"
"""The dash that many papers set without blanks: "OSLO, Norway—A museum"."""
_LONGEST_CREDIT = 8
_TOP, _BOTTOM = 6, 3
_REACH = 3  # words before a paper's name among which the verb stands: "spoke to the", "told this"


def is_credit(claim: Statement) -> bool:
    """Whether a name is part of a byline, a dateline or a picture's credit."""
    block = claim.sentence.block
    if block.kind == "meta":
        return block.header.lower() in AUTHOR_KEYS | PUBLISHER_KEYS
    words = claim.text.lower().split()
    if words[-1] in PICTURE_WORDS or all(word in BYLINE_WORDS for word in words):
        return True  # "AFP Photo", "Last Updated"
    return _in_byline(claim) or _in_dateline(claim) or _in_picture_credit(claim)


def _in_byline(claim: Statement) -> bool:
    """ "By Jane Roe, Science Correspondent", near the top of the text or at its end."""
    tokens = claim.sentence.tokens
    total = len(claim.sentence.document.blocks)
    if _TOP < claim.sentence.paragraph < total - _BOTTOM or len(tokens) > _LONGEST_BYLINE:
        return False
    return tokens[0].lower in BYLINE_OPENERS and tokens[-1].text not in ".?!" and _only_names(tokens)


def _in_dateline(claim: Statement) -> bool:
    """ "OSLO, May 3 (Agency) —" at the front of a paragraph; the place is in capitals or the agency in brackets."""
    if claim.sentence.start:
        return False
    head = claim.sentence.tokens[:_LONGEST_DATELINE]
    dash = next((i for i, token in enumerate(head) if token.text in _DASHES), -1)
    if dash < 0 and _before_a_dash(claim.sentence):
        return head[0].text.isupper() and _only_names(head)
    if dash < 1 or claim.end > head[dash].start:
        return False
    if head[dash - 1].end == head[dash].start and head[dash].text != _UNSPACED:
        return False
    before = head[:dash]
    return (before[0].text.isupper() or before[-1].text == ")") and _only_names(before)


def _before_a_dash(sentence: Sentence) -> bool:
    """Whether a short form of a state or province ends a sentence before the dash: "PORT BRELL, Ont. — "."""
    behind = sentence.block.prose[sentence.start + len(sentence.text) :].lstrip()
    return len(sentence.tokens) <= _LONGEST_DATELINE and behind.startswith(_DASHES)


def _in_picture_credit(claim: Statement) -> bool:
    """ "(Photo: Jane Roe/Agency)", "Picture by Jane Roe"."""
    before = claim.sentence.before(claim.start, _LONGEST_CREDIT)
    for i, token in enumerate(before[:-1]):
        if token.lower in PICTURE_WORDS and before[i + 1].lower in CREDIT_LINKS:
            return _only_names(before[i + 2 :])
    return False


def _only_names(tokens: Sequence[Token]) -> bool:
    """No small word but those of bylines: a sentence has others."""
    words = (token for token in tokens if token.shape == "word")
    return all(token.text[0].isupper() or token.lower.rstrip(".") in BYLINE_WORDS for token in words)


def is_listener(claim: Statement, name: Name) -> bool:
    """Whether a name, of nobody, is only told as the ear for what somebody says."""
    if name.kind == "person" or is_given_name(fold_name(name.text)[0]):
        return False
    before = list(claim.sentence.lower_before(claim.start, _REACH))
    if before[-1:] == [ON_AIR] and before[-2:-1] and before[-2] in SAYING and before[-2] not in POSTED:
        return True  # "he said on Radio Maplow"
    while before and (before[-1] in ARTICLES or before[-1] in DETERMINERS):
        before.pop()
    if not before or (" ".join(before[-2:]) not in TELLING_TO and before[-1] not in TELLING_TO):
        return False
    behind = claim.sentence.after(claim.end, 1)
    return not behind or behind[0].shape != "word" or behind[0].lower in BEHIND_LISTENER
