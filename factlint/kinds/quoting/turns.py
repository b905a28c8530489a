"""Who speaks in a transcript: the name with a colon that opens what somebody says.

"**Jane Doe:** We open in May.", "DOE: We open in May.", "The Chair (Lady Doe): We open in May.", "JANE DOE (Harbour
Board, chair), by telephone, 01:10: We open in May."; the head of a letter is one, "From: Jane Doe". A turn goes on
until the next label or heading. One label alone makes no transcript: it may be a note.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER, PERSON_HONORIFICS
from factlint.language.en.joints import DETERMINERS, PLACE_BEFORE, RELATIVES
from factlint.language.en.roles import ROLE_MODIFIERS, ROLE_NOUNS
from factlint.language.en.saying import BEHIND_SPEAKER, BEING, NOUN_LIKE, RECEIVERS, SAYING, SENDER
from factlint.records import NamedTuple
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factlint.text.document import Sentence, Token

_SPOKEN = frozenset(("paragraph", "item", "quote"))  # the blocks that a turn is written in
_LONGEST_LABEL = 20  # words and marks before the colon
_LONGEST_NAME = 6  # of which so many are the name, and what follows a comma or bracket says who that is
_LONGEST_TURN = 80  # sentences
INITIALS = 3  # letters that stand for a name, at most
_FARTHEST_OTHER = 60  # sentences to another label
_QUOTATION_MARKS = '"“”„«»'
_TELLING = (SAYING - NOUN_LIKE) | BEING | RELATIVES
"""Words by which what stands before a colon tells something, and is no label."""


class Label(NamedTuple):
    """The words before the colon, and where what is said begins."""

    text: str
    end: int


class Turn(NamedTuple):
    """Whose words a sentence is."""

    speaker: str
    start: int
    """Where the words begin in the sentence: past the label, where it has one."""


def turn_of(sentence: Sentence, people: Callable[[Sequence[str]], Iterable[str]]) -> Turn | None:
    """Who says a sentence of a transcript; None outside a transcript, and where the label names nobody.

    `people` gives the persons, in any form, whose names share one of these folded words, or begin with the letters of
    the only one.
    """
    label, opening = _opening(sentence)
    if label is None or not _has_other_turn(opening):
        return None
    speaker = _speaker(label.text, people)
    return Turn(speaker, label.end if opening is sentence else 0) if speaker else None


def label_of(sentence: Sentence) -> Label | None:
    """The label that opens a sentence: words with capitals, then a colon; a comma or bracket may say more of them."""
    tokens = sentence.tokens[:_LONGEST_LABEL]
    if sentence.block.kind not in _SPOKEN or not tokens or not tokens[0].text[0].isupper():
        return None
    if tokens[0].lower == SENDER and tokens[1:2] and tokens[1].text == ":":
        return _sender(sentence, tokens[2:])
    colon = next((i for i, token in enumerate(tokens) if token.text == ":" and not _in_time(tokens, i)), 0)
    described = next((i for i, token in enumerate(tokens[:colon]) if token.text in ",("), colon)
    if not colon or not all(_in_label(token) for token in tokens[:described]):
        return None
    more = tokens[described:colon]
    telling = described > _LONGEST_NAME or any(token.lower in _TELLING for token in more)
    if telling and not all(_in_label(token) for token in more):
        return None
    return Label(sentence.text[: tokens[colon - 1].end], tokens[colon].end)


def _sender(sentence: Sentence, tokens: Sequence[Token]) -> Label | None:
    """Who a letter is from, by its head: "From: Jane Doe (chair) To: Ann Roe 3 May", "From: Doe, J."."""
    named = list(takewhile(lambda token: token.shape == "word" and token.text[0].isupper(), tokens))
    end = next((n for n, token in enumerate(named) if token.lower in RECEIVERS), len(named))
    return Label(sentence.text[named[0].start : named[end - 1].end], named[end - 1].end) if end else None


def _in_time(tokens: Sequence[Token], colon: int) -> bool:
    """Whether a colon parts hours from minutes."""
    beside = tokens[colon - 1 : colon] if colon else [], tokens[colon + 1 : colon + 2]
    return all(side and side[0].shape == "number" for side in beside)


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
            return (None, sentence) if _is_past_its_quotation(label, at, sentence) else (label, at)
        at = at.previous
    return None, sentence


def _is_past_its_quotation(label: Label, opening: Sentence, sentence: Sentence) -> bool:
    """Whether a note has the words of a label between quotation marks, and the sentence stands behind them."""
    said = opening.text[label.end :].lstrip()
    if sentence is opening or not said.startswith(tuple(_QUOTATION_MARKS)):
        return False
    if sentence.block is not opening.block:
        return True
    told = opening.block.prose[opening.start + label.end : sentence.start]
    return sum(told.count(mark) for mark in _QUOTATION_MARKS) % 2 == 0


def _has_other_turn(opening: Sentence) -> bool:
    """Whether a turn stands near by: somebody else's, or the same person's where questions have no label."""
    sentences = opening.document.sentences
    near = sentences[max(0, opening.index - _FARTHEST_OTHER) : opening.index + _FARTHEST_OTHER]
    return any(other is not opening and label_of(other) is not None for other in near)


def _speaker(label: str, people: Callable[[Sequence[str]], Iterable[str]]) -> str | None:
    """The person whom a label names, in the fullest form that is known; None where it names an office alone."""
    outside, _, bracket = label.partition("(")
    if 1 < len(outside) <= INITIALS and outside.isupper() and outside.isalpha():
        return _of_initials(outside.lower(), people)
    for part in (outside.partition(",")[0], bracket.partition(")")[0].partition(",")[0]):
        words = _bare(_without_client(part))
        if words:
            known = {person for person in people(words[-1:]) if fold_name(person)[-1:] == words[-1:]}
            full = [person for person in known if set(words) <= set(fold_name(person))]
            if full:
                return max(full, key=lambda person: (len(person), person))
            addressed = not PERSON_HONORIFICS.isdisjoint(fold_name(part))
            if (len(words) > 1 or addressed) and not all(is_common(word) for word in words):
                return " ".join(word.capitalize() for word in words)
    return None


def _without_client(part: str) -> str:
    """A label's name without for whom, to whom or where it speaks: "Roe for the Crown", "Doe to Poe"."""
    words = part.split()
    ends = (n for n, word in enumerate(words) if n and word in BEHIND_SPEAKER)
    return " ".join(words[: next(ends, len(words))])


def _of_initials(letters: str, people: Callable[[Sequence[str]], Iterable[str]]) -> str | None:
    """The one person of these initials: "IM:" in a transcript that has named Ilse Maron."""
    named = {person for person in people((letters,)) if initials(person) == letters}
    return named.pop() if len({fold_name(person) for person in named}) == 1 else None


def initials(person: str) -> str:
    """The first letters of a person's names, lower case."""
    return "".join(word[0] for word in _bare(person))


def _bare(text: str) -> tuple[str, ...]:
    """The words of a name without forms of address, offices and letters after it."""
    aside = HONORIFICS | LETTERS_AFTER | ROLE_NOUNS | ROLE_MODIFIERS
    return tuple(word for word in fold_name(text) if word not in aside)
