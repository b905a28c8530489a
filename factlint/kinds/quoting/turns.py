"""Who speaks in a transcript: the name with a colon that opens what somebody says.

"**Jane Doe:** We open in May.", "DOE: We open in May.", "The Chair (Lady Doe): We open in May.", "JANE DOE (Harbour
Board, chair), by telephone, 01:10: We open in May."; the head of a letter is one, "From: Jane Doe". A turn goes on
until the next label or heading. One label alone makes no transcript: it may be a note.

Notes have labels too, behind a bullet or the time, and a dash may stand for the colon: "- Doe: against", "21.10 Jane
Doe, on the quay:", "Jane Doe - saw it all". Questions and answers have a line with a name over them, and a speech that
is printed whole says in its first line whose it is: "Jane Doe - acceptance speech".
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factlint.kinds.quoting.interviews import interviewed
from factlint.kinds.quoting.labelled import speaker_named
from factlint.language.en.joints import DETERMINERS, PLACE_BEFORE, RELATIVES
from factlint.language.en.kin import PERSON_NOUNS
from factlint.language.en.roles import ROLE_MODIFIERS, ROLE_NOUNS
from factlint.language.en.saying import (
    ANSWER,
    ASIDE_IN_LABELS,
    BEING,
    FIRST_PERSON,
    INTERVIEWED,
    INTERVIEWS,
    NOTING,
    NOUN_LIKE,
    QUESTION,
    RECEIVERS,
    RECEIVERS_ABROAD,
    SAYING,
    SENDER,
    SENDERS_ABROAD,
    SPEECH_BY,
    SPEECHES,
)
from factlint.records import NamedTuple
from factlint.values.names.lexicon import is_common

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factlint.text.document import Sentence, Token

_TITLE = "title"
_SPOKEN = frozenset(("paragraph", "item", "quote"))  # the blocks that a turn is written in
_LONGEST_LABEL = 20  # words and marks before the colon
_LONGEST_NAME = 6  # of which so many are the name, and what follows a comma or bracket says who that is
_LONGEST_NOTED = 2  # words of it where it stands without capitals
_FULL_NAME = 4  # words of a name alone on its line
_OPENING_MARKS = 8  # bullet, hours, minutes and seconds in brackets before a label
_LONGEST_TURN = 80  # sentences
_FARTHEST_OTHER = 60  # sentences to another label
_QUOTATION_MARKS = '"“”„«»'
_FOOTNOTE_MARKS = "*†‡§"
_DASHES = "-–—"
_RECEIVERS = RECEIVERS | RECEIVERS_ABROAD
SENDERS = SENDERS_ABROAD | {SENDER}
"""Words that head a letter before who wrote it."""
_HEAD = 3  # sentences of such a line
_ENDING = frozenset(".?!,;")
_BULLETS = frozenset("-–*•")
_TELLING = (SAYING - NOUN_LIKE) | BEING | RELATIVES
"""Words by which what stands before a colon tells something, and is no label."""


class Label(NamedTuple):
    """The words before the colon, and where what is said begins."""

    text: str
    end: int
    known: bool = False
    """It is one only if the sources know the person: no colon makes it a label."""


class Turn(NamedTuple):
    """Whose words a sentence is."""

    speaker: str
    start: int
    """Where the words begin in the sentence: past the label, where it has one."""


def turn_of(sentence: Sentence, people: Callable[[Sequence[str]], Iterable[str]]) -> Turn | None:
    """Who says a sentence of a transcript; None outside a transcript, and where the label names nobody.

    `people` gives the persons, in any form, whose names share one of these folded words, or begin with the letters of
    the only one, or who hold the office that the words are.
    """
    label, opening = opening_of_turn(sentence)
    if label is None:
        return _signed(sentence, people) or _answered(sentence, people)
    if opening.block.kind == _TITLE or _has_other_turn(opening):
        speaker = speaker_named(label.text, people, known=label.known)
        if speaker:
            return Turn(speaker, label.end if opening is sentence else 0)
    return _answered(sentence, people) if names_matter(label) else None


def names_matter(label: Label) -> bool:
    """Whether a label says of what something was said, and not by whom: "the licence:", "Foundation:"."""
    words = label.text.lower().split()
    return PERSON_NOUNS.isdisjoint(words) and all(is_common(word) or not word.isalpha() for word in words)


def _answered(sentence: Sentence, people: Callable[[Sequence[str]], Iterable[str]]) -> Turn | None:
    """Whose a sentence is in the notes of an interview, unless a label gives it to somebody, known or not."""
    person = interviewed(sentence)
    opening = sentence
    while person and opening.previous is not None and opening.previous.block is sentence.block:
        opening = opening.previous
    if not person or _opens_like_a_label(opening):
        return None
    label = label_of(opening)
    if label is not None and not names_matter(label):
        return None  # "her son: “…”"
    speaker = speaker_named(person, people, known=True)
    return Turn(speaker, 0) if speaker else None


def _signed(sentence: Sentence, people: Callable[[Sequence[str]], Iterable[str]]) -> Turn | None:
    """Whose a text in the first person is that ends with a dash and a name: "- Jane Doe, head of research"."""
    last = sentence.document.sentences[-1]
    if last.block is sentence.block or FIRST_PERSON.isdisjoint(sentence.block.prose.lower().split()):
        return None
    dashed = last.block.kind == "item" or (bool(last.tokens) and last.tokens[0].text[0] in _DASHES)
    named = list(takewhile(_is_of_name, _past_time(last.tokens[:_LONGEST_LABEL])))
    behind = last.text[named[-1].end :].lstrip() if named else ""
    if not dashed or not 1 < len(named) <= _FULL_NAME or behind[:1] not in ("", ",", "("):
        return None
    speaker = speaker_named(last.text[named[0].start : named[-1].end], people)
    return Turn(speaker, 0) if speaker else None


def within_marks(sentence: Sentence, start: int) -> bool:
    """Whether a place stands between quotation marks of its block: somebody is quoted there."""
    before = sentence.block.prose[: sentence.start + start]
    return (before.count('"') % 2 == 1) or before.count("“") > before.count("”")


def label_of(sentence: Sentence) -> Label | None:
    """The label that opens a sentence: words with capitals, then a colon; a comma or bracket may say more of them."""
    tokens = _past_time(sentence.tokens[:_LONGEST_LABEL])
    if not tokens:
        return None
    if sentence.block.kind in _SPOKEN and (bracketed := _in_brackets(sentence)) is not None:
        return bracketed
    if sentence.block.kind in _SPOKEN and (noted := _right_before_marks(sentence)) is not None:
        return noted
    if not tokens[0].text[0].isupper():
        return None
    if tokens[0].lower in SENDERS and tokens[1:2] and tokens[1].text == ":":
        return _sender(sentence, tokens[2:])
    if sentence.block.kind == _TITLE:
        return _whole(sentence, tokens)
    if sentence.block.kind not in _SPOKEN:
        return None
    if (line := _name_line(sentence) or _dashed(sentence, tokens)) is not None:
        return line
    colon = _first_colon(tokens)
    described = next((i for i, token in enumerate(tokens[:colon]) if token.text in ",("), colon)
    named = list(takewhile(_in_label, tokens[:described]))
    if not colon or len(named) < described:
        return _with_aside(sentence, tokens, colon, len(named))
    more = tokens[described:colon]
    telling = described > _LONGEST_NAME or any(token.lower in _TELLING for token in more)
    if telling and not all(_in_label(token) for token in more) and not _in_capitals(named):
        return None
    return Label(sentence.text[tokens[0].start : tokens[colon - 1].end], tokens[colon].end)


def _in_brackets(sentence: Sentence) -> Label | None:
    """ "[JANE DOE] We lost.", "[Doe]: We lost.": a name in square brackets, and nothing else in them."""
    tokens = sentence.tokens[:_LONGEST_LABEL]
    if tokens[0].text != "[" or sentence.start:
        return None
    named = list(takewhile(lambda token: _is_of_name(token) or token.lower in ROLE_NOUNS, tokens[1:]))
    closed = len(named) + 1
    if not named or closed + 1 >= len(tokens) or tokens[closed].text != "]":
        return None
    end = tokens[closed + (tokens[closed + 1].text == ":")].end
    return Label(sentence.text[named[0].start : named[-1].end], end, known=True)


def _first_colon(tokens: Sequence[Token]) -> int:
    """The number of the first colon that parts no hours from minutes; 0 where there is none."""
    return next((i for i, token in enumerate(tokens) if token.text == ":" and not _in_time(tokens, i)), 0)


def _in_capitals(named: Sequence[Token]) -> bool:
    """Whether a name is written as transcripts write their speakers': "JANE DOE, who came by sea:"."""
    words = [token.text for token in named if token.shape == "word" and len(token.text) > 1]
    return bool(words) and all(word.isupper() for word in words)


def _with_aside(sentence: Sentence, tokens: Sequence[Token], colon: int, named: int) -> Label | None:
    """ "Doe outside:", "Jane Doe on the fees: no change,": a name and where, when or of what they spoke."""
    if not 0 < named < colon:
        return None
    aside = tokens[named:colon]
    told = any(token.lower in _TELLING or token.text in _QUOTATION_MARKS for token in aside)
    if told or aside[0].lower not in ASIDE_IN_LABELS | ROLE_NOUNS or not any(map(_is_of_name, tokens[:named])):
        return None
    return Label(sentence.text[tokens[0].start : tokens[named - 1].end], tokens[colon].end, known=True)


def _right_before_marks(sentence: Sentence) -> Label | None:
    """The one or two words, without capitals perhaps, that a loose note has between its beginning or a colon and a
    quotation: "lights: doe - “…”", "doe: “…”"."""
    tokens = sentence.tokens[:_LONGEST_LABEL]
    opened = next((n for n, token in enumerate(tokens) if token.text[0] in _QUOTATION_MARKS), 0)
    if opened < 2 or tokens[opened - 1].text not in (":", *_DASHES):
        return None
    named = list(takewhile(lambda token: token.shape == "word", reversed(tokens[: opened - 1])))[::-1]
    before = opened - 2 - len(named)
    if before < 0 and named and named[0].text[0].isupper():
        return None
    if not 1 <= len(named) <= _LONGEST_NOTED or (before >= 0 and tokens[before].text not in (":", ";", ".", *_DASHES)):
        return None
    return Label(sentence.text[named[0].start : named[-1].end], tokens[opened].start, known=True)


def _past_time(tokens: Sequence[Token]) -> Sequence[Token]:
    """What follows a note's bullet and time: "- Doe", "21.10 Doe", "11:40 a.m. - Doe"."""
    words = (n for n, token in enumerate(tokens) if token.text[0].isalpha() and token.text not in NOTING)
    first = next(words, len(tokens))
    return tokens[first:] if first <= _OPENING_MARKS else ()


def _name_line(sentence: Sentence) -> Label | None:
    """A line that holds a name alone, and behind a bracket or comma who that is, over answers: "JANE DOE (No. 3)".

    Over points, a surname does if the sources know it; behind a full name in capitals it may say more, and end.
    """
    words = list(takewhile(lambda token: token.text[0] not in "(,", sentence.tokens))
    behind = sentence.tokens[len(words) :]
    named = 0 < len(words) <= _FULL_NAME and all(word.shape == "word" and word.text[0].isupper() for word in words)
    capitals = len(words) > 1 and _in_capitals(words)
    if not named or (behind and not _says_who(behind) and not (capitals and sentence.start == 0)):
        return None
    following = sentence.document.sentences[sentence.index + 1 : sentence.index + 1 + _HEAD]
    if capitals:  # "JANE DOE, vet, Ayr. Friday 5 May"
        following = [other for other in following if other.block is not sentence.block]
    if not following or sentence.block is following[0].block or not following[0].tokens:
        return None
    asked = len(words) > 1 and following[0].tokens[1:] and following[0].tokens[0].text in QUESTION | ANSWER
    listed = following[0].block.kind == "item" or following[0].tokens[0].text in _BULLETS
    alone = asked or (bool(behind) and capitals)
    return Label(sentence.text[: words[-1].end], len(sentence.text), known=not alone) if asked or listed else None


def _says_who(behind: Sequence[Token]) -> bool:
    """Whether a line goes on behind a name with who that is, and tells nothing: "(No. 3)", ", GP, Ayr (by phone)"."""
    if behind[0].text == "(":
        return behind[-1].text == ")"
    return behind[-1].text not in _ENDING and not any(token.lower in _TELLING or token.text == ":" for token in behind)


def _dashed(sentence: Sentence, tokens: Sequence[Token]) -> Label | None:
    """ "Sergeant Jane Doe - saw it all": a dash between spaces behind a name."""
    text = sentence.text
    named = list(takewhile(lambda token: _is_of_name(token) or token.lower in ROLE_NOUNS, tokens))
    if not 1 <= len(named) <= _LONGEST_NAME or len(named) >= len(tokens) or tokens[len(named)].text not in _DASHES:
        return None
    dash = tokens[len(named)]
    spaced = text[dash.start - 1 : dash.start].isspace() and text[dash.end : dash.end + 1].isspace()
    return Label(text[named[0].start : named[-1].end], dash.end, known=True) if spaced else None


def _is_of_name(token: Token) -> bool:
    return (token.shape == "word" and token.text[0].isupper()) or token.text == "."


def _whole(sentence: Sentence, tokens: Sequence[Token]) -> Label | None:
    """Whose a text is that is a speech from end to end: "Jane Doe - acceptance speech", "Speech by Jane Doe"."""
    nouns = [n for n, token in enumerate(tokens) if token.lower in SPEECHES | INTERVIEWS]
    if not nouns:
        return None
    named = list(takewhile(_is_of_name, tokens))
    behind = tokens[len(named)].text if len(named) < len(tokens) else ""
    if len(named) > 1 and nouns[0] > len(named) and behind in tuple("-–—,:"):
        return Label(sentence.text[named[0].start : named[-1].end], len(sentence.text), known=True)
    by = nouns[0] + 1
    links = INTERVIEWED if tokens[nouns[0]].lower in INTERVIEWS else SPEECH_BY
    if by < len(tokens) and tokens[by].lower in links:
        named = list(takewhile(_is_of_name, tokens[by + 1 :]))
        if len(named) > 1:
            return Label(sentence.text[named[0].start : named[-1].end], len(sentence.text), known=True)
    return None


def _sender(sentence: Sentence, tokens: Sequence[Token]) -> Label | None:
    """Who a letter is from, by its head: "From: Jane Doe (chair) To: Ann Roe 3 May", "From: Doe, J."."""
    named = list(takewhile(_is_of_name, tokens))
    following = [token.text for token in tokens[1 : len(named) + 1]] + [""]
    ends = (n for n, token in enumerate(named) if token.lower in RECEIVERS or _heads_line(token, following[n]))
    end = next(ends, len(named))
    return Label(sentence.text[named[0].start : named[end - 1].end], named[end - 1].end) if end else None


def _heads_line(token: Token, following: str) -> bool:
    """Whether a word begins another line of a letter's head in some language: "Para:", but "João *do* Carmo"."""
    return following == ":" and token.lower in RECEIVERS_ABROAD


def _in_time(tokens: Sequence[Token], colon: int) -> bool:
    """Whether a colon parts hours from minutes."""
    beside = tokens[colon - 1 : colon] if colon else [], tokens[colon + 1 : colon + 2]
    return all(side and side[0].shape == "number" for side in beside)


def _in_label(token: Token) -> bool:
    if token.shape != "word":
        return token.text in "().,-'’&" or token.text in _FOOTNOTE_MARKS
    lower = token.lower
    return (
        token.text[0].isupper()
        or lower in ROLE_NOUNS
        or lower in ROLE_MODIFIERS
        or lower in PLACE_BEFORE
        or lower in DETERMINERS
        or lower in ("of", "for", "and")
    )


def opening_of_turn(sentence: Sentence) -> tuple[Label | None, Sentence]:
    """The label of the turn that a sentence belongs to, and the sentence that has it."""
    at: Sentence | None = sentence
    answered = False
    for _ in range(_LONGEST_TURN):
        if at is None or not (at.block.kind == _TITLE or _goes_on(at, sentence)):
            break
        first = at.tokens[0].text if at.tokens else ""
        if first in QUESTION and not answered:
            break
        answered = answered or first in ANSWER
        label = label_of(at)
        if label is not None and label.text.lower() not in _RECEIVERS:
            dashed = at.block is not sentence.block and at.text[label.end - 1] in _DASHES
            past = dashed or _is_past_its_quotation(label, at, sentence)
            return (None, sentence) if past else (label, at)
        if at.start == 0 and _opens_like_a_label(at):
            break
        at = at.previous
    return None, sentence


def _goes_on(at: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence before another can have the label of its turn."""
    return at.block.kind in _SPOKEN and at.block.heading == sentence.block.heading


def _opens_like_a_label(sentence: Sentence) -> bool:
    """Whether a block begins with a name in capitals and has a colon behind it: somebody speaks, whoever that is."""
    tokens = _past_time(sentence.tokens[:_LONGEST_LABEL])
    colon = _first_colon(tokens)
    return colon > 0 and len(tokens[0].text) > 1 and tokens[0].text.isupper()


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
