"""Whether a source may give words to the draft's speaker after all: how it was read is then in doubt, not the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.turns import label_of
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.kin import SOMEBODY
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence

_OPENING = 4
"""Words that open a paragraph, in which the person stands whom it is about."""
_SUBJECT = 3
"""Words that open a sentence, in which its subject stands."""
_SIGNED = 4
"""The lines in which a letter is signed."""
_LED = 3
"""Words from the article to whoever it brings in: "an elderly farm hand"."""
_LED_IN = 2
"""Sentences before a quotation in which he may be brought in."""
_MOST = 50
"""Sentences of a paragraph that are looked at."""


def stands_beside(speaker: str, passage: Passage) -> bool:
    """Whether the source names the speaker in the very sentence.

    Whom the quoted words themselves name did not speak them.
    """
    text = passage.sentence.text
    for said in sorted((s for s in passage.statements if s.kind == "quote"), key=lambda s: -s.start):
        text = f"{text[: said.start]} {text[said.end :]}"
    return set(fold_name(speaker)) <= set(fold_name(text))


def stands_in_second_label(speaker: str, passage: Passage) -> bool:
    """Whether a colon stands behind the speaker too before the quoted words: "Harbour Board: lawyer Jane Doe: “…”"."""
    first = min((said.start for said in passage.statements if said.kind == "quote"), default=0)
    _, _, behind_label = passage.sentence.text[:first].partition(":")
    named, colon, _ = behind_label.rpartition(":")
    return bool(colon) and set(fold_name(speaker)) <= set(fold_name(named))


def stands_in_label(speaker: str, said: Statement, *, read: bool) -> bool:
    """Whether the label of a note or a transcript's turn names the speaker, and no verb gives the words to another.

    "HARBOUR BOARD (Ms. Jane Doe, chair): We open in May."; "- Doe: new since Ann Roe left. says she will stay. “Yes.”".
    `read` tells that somebody's verb of saying was read beside the words, or a pronoun.
    """
    if read and said.about_span is not None:
        return False
    opening = said.sentence
    while opening.previous is not None and opening.previous.block is opening.block:
        opening = opening.previous
    label = label_of(opening)
    return label is not None and set(fold_name(speaker)[-1:]) <= set(fold_name(opening.text[: label.end]))


def is_in_doubt(quoted: Statement, speaker: str, reach: int | None = None) -> bool:
    """Whether a quotation whose sentence names no speaker may be this speaker's: he is told of before it.

    A pronoun is read wrongly more often than a name. `reach` counts the sentences back; None is the whole text.
    """
    if quoted.about_span is not None:
        return False
    names = set(fold_name(speaker)[-1:])
    sentence: Sentence | None = quoted.sentence
    steps = 0
    while sentence is not None and (reach is None or steps <= reach):
        if names <= set(fold_name(sentence.text)):
            return True
        sentence, steps = sentence.previous, steps + 1
    return False


def is_spoken_of(quoted: Statement) -> bool:
    """Whether the paragraph of a quotation names whom it was read to be by, or a sentence of the one before it opens
    with him; a pronoun that leads farther off may be anybody's: "The president reported. “Never,” she said." below a
    list of who came."""
    if quoted.about_span is not None:
        return True
    names, own = set(fold_name(quoted.about)[-1:]), quoted.sentence.block
    if names <= set(fold_name(own.prose)):
        return True
    before = quoted.sentence.previous
    while before is not None and before.block is own:
        before = before.previous
    above = before.block if before is not None else None
    while before is not None and before.block is above:
        if names <= set(fold_name(" ".join(token.text for token in before.words[:_SUBJECT]))):
            return True
        before = before.previous
    return False


def only_asked(said: Statement, speaker: str) -> bool:
    """Whether a note's label has the speaker asked by the one whom it was read to quote: "Roe, asked by Doe: “…”"."""
    label = said.sentence.text[: said.start]
    asked, by, asking = label.rpartition(" by ")
    names = set(fold_name(speaker)[-1:])
    return bool(by) and names <= set(fold_name(asked)) and set(fold_name(said.about)[-1:]) <= set(fold_name(asking))


def opens_before(quoted: Statement, speaker: str) -> bool:
    """Whether the sentence before begins with the one whom a pronoun is read as: "Ann Roe won. “Ever,” she said"."""
    before = quoted.sentence.previous
    first = " ".join(token.text for token in before.words[:_OPENING]) if before is not None else ""
    return set(fold_name(speaker)[-1:]) <= set(fold_name(first))


def signs(speaker: str, passage: Passage) -> bool:
    """Whether a source ends with the speaker's name, right below a greeting: its answers are his, whoever asked."""
    lines = [line.strip() for line in passage.source.document.text.splitlines() if line.strip()]
    ends = zip(lines[-_SIGNED - 1 :], lines[-_SIGNED:], strict=False)
    return any(greeting.endswith(",") and fold_name(name) == fold_name(speaker) for greeting, name in ends)


def somebody_before(said: Statement) -> bool:
    """Whether a pronoun may stand for somebody without a name, whom the sentences before bring in: "a woman of 81"."""
    before = said.sentence.previous if said.about_span is None else None
    for _ in range(_LED_IN):
        if before is None or before.block is not said.sentence.block:
            return False
        if _brings_in_somebody(before):
            return True
        before = before.previous
    return False


def _brings_in_somebody(sentence: Sentence) -> bool:
    words = sentence.words
    for at, word in enumerate(words):
        led = {token.lower for token in words[max(at - _LED, 0) : at]}
        named = any(token.text[:1].isupper() for token in words[at + 1 : at + 3])
        if word.lower in SOMEBODY and not INDEFINITE.isdisjoint(led) and not named:
            return True
    return False


def right_before(said: Statement, other: str) -> bool:
    """Whether the sentence before opens with the one whom a pronoun is read as, and does not name the other."""
    before = said.sentence.previous
    return (
        before is not None
        and before.block is said.sentence.block
        and opens_before(said, said.about)
        and set(fold_name(other)[-1:]).isdisjoint(fold_name(before.text))
    )


def carries_on(said: Statement, before: Passage | None) -> bool:
    """Whether the sentence before, in the same paragraph, gives its quotation in so many words to the same speaker:
    "“It rains,” said the director. “We wait.”"."""
    if before is None or before.sentence.block is not said.sentence.block:
        return False
    quoted = [s for s in before.statements if s.kind == "quote"]
    return bool(quoted) and quoted[-1].about_span is not None and quoted[-1].about == said.about


def in_own_paragraph(said: Statement, speaker: str, other: str) -> bool:
    """Whether a paragraph opens with the speaker and tells of the other nowhere: its pronouns are the speaker's."""
    opening, told = said.sentence, [said.sentence.text]
    while opening.previous is not None and opening.previous.block is said.sentence.block and len(told) <= _MOST:
        opening = opening.previous
        told.append(opening.text)
    first = " ".join(token.text for token in opening.words[:_OPENING])
    return (
        opening is not said.sentence
        and set(fold_name(speaker)[-1:]) <= set(fold_name(first))
        and set(fold_name(other)[-1:]).isdisjoint(fold_name(" ".join(told)))
    )
