"""Who speaks in a transcript: the name with a colon that opens what somebody says.

"**Jane Doe:** We open in May.", "DOE: We open in May.", "The Chair (Lady Doe): We open in May." A turn goes on until
the next label or heading. One label alone makes no transcript: it may be a note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER
from factlint.language.en.joints import DETERMINERS, PLACE_BEFORE
from factlint.language.en.roles import ROLE_MODIFIERS, ROLE_NOUNS
from factlint.records import NamedTuple
from factlint.values.lexicon import is_common
from factlint.values.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.text.document import Sentence, Token

_SPOKEN = frozenset(("paragraph", "item", "quote"))  # the blocks that a turn is written in
_LONGEST_LABEL = 12  # words and marks before the colon
_LONGEST_TURN = 80  # sentences
_FARTHEST_OTHER = 60  # sentences to another label


class Label(NamedTuple):
    """The words before the colon, and where what is said begins."""

    text: str
    end: int


class Turn(NamedTuple):
    """Whose words a sentence is."""

    speaker: str
    start: int
    """Where the words begin in the sentence: past the label, where it has one."""


def turn_of(sentence: Sentence, people: Iterable[str]) -> Turn | None:
    """Who says a sentence of a transcript; None outside a transcript, and where the label names nobody.

    `people` are the persons whom the document names, in any form.
    """
    label, opening = _opening(sentence)
    if label is None or not _has_other_turn(opening):
        return None
    speaker = _speaker(label.text, people)
    return Turn(speaker, label.end if opening is sentence else 0) if speaker else None


def label_of(sentence: Sentence) -> Label | None:
    """The label that opens a sentence: words with capitals, then a colon."""
    tokens = sentence.tokens[:_LONGEST_LABEL]
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), 0)
    if not colon or sentence.block.kind not in _SPOKEN:
        return None
    if not all(_in_label(token) for token in tokens[:colon]) or not tokens[0].text[0].isupper():
        return None
    return Label(sentence.text[: tokens[colon - 1].end], tokens[colon].end)


def _in_label(token: Token) -> bool:
    if token.shape != "word":
        return token.text in "().,-'’&"
    lower = token.lower
    return token.text[0].isupper() or lower in PLACE_BEFORE or lower in DETERMINERS or lower in ("of", "for", "and")


def _opening(sentence: Sentence) -> tuple[Label | None, Sentence]:
    """The label of the turn that a sentence belongs to, and the sentence that has it."""
    at: Sentence | None = sentence
    for _ in range(_LONGEST_TURN):
        if at is None or at.block.kind not in _SPOKEN or at.block.heading != sentence.block.heading:
            break
        label = label_of(at)
        if label is not None:
            return label, at
        at = at.previous
    return None, sentence


def _has_other_turn(opening: Sentence) -> bool:
    """Whether a turn stands near by: somebody else's, or the same person's where questions have no label."""
    sentences = opening.document.sentences
    near = sentences[max(0, opening.index - _FARTHEST_OTHER) : opening.index + _FARTHEST_OTHER]
    return any(other is not opening and label_of(other) is not None for other in near)


def _speaker(label: str, people: Iterable[str]) -> str | None:
    """The person whom a label names, in the fullest form that the document has; None where it names an office alone."""
    outside, _, bracket = label.partition("(")
    for part in (bracket.partition(")")[0].partition(",")[0], outside.partition(",")[0]):
        words = _bare(part)
        if words:
            known = {person for person in people if fold_name(person)[-1:] == words[-1:]}
            full = [person for person in known if set(words) <= set(fold_name(person))]
            if full:
                return max(full, key=lambda person: (len(person), person))
            if len(words) > 1 and not all(is_common(word) for word in words):
                return " ".join(word.capitalize() for word in words)
    return None


def _bare(text: str) -> tuple[str, ...]:
    """The words of a name without forms of address, offices and letters after it."""
    aside = HONORIFICS | LETTERS_AFTER | ROLE_NOUNS | ROLE_MODIFIERS
    return tuple(word for word in fold_name(text) if word not in aside)
