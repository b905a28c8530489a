"""What a sentence says, read into small propositions: an answer to a question, what it is said of, and how surely.

"The trust has set them free" and "they were not released" answer one question, of the same birds, in two ways. A
proposition is a word or a phrase that answers (`language.en.issues`, `opposites`), whether it is denied, and the words
of its clause and subject. It takes no grammar to compare two of them: what they share of those words tells whether they
speak of one thing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from factlint.corpus.terms import folded
from factlint.language.en.issues import EARNING_IN, GAP, ISSUES, SLASH
from factlint.language.en.negating import LESSENING, NO, NOBODY, NOT, WITHOUT
from factlint.language.en.pronouns import PERSONAL, PROPOSED
from factlint.language.en.supposing import MODALS
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.values.inflection import stem
from factlint.verify.statements.opposition import allies, opposites, undenied
from factlint.verify.statements.reading.clauses import clause_of, clause_terms_at
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word

_AMOUNT = 3
"""Tokens in which an amount has its number: "about €35"."""
_OBJECT = 3
"""How many words may stand for the object within a phrase."""
_DENYING = NOT | NO | NOBODY | WITHOUT | LESSENING | {"nothing"}
Answer = tuple[int, int]
"""The number of a question, and which of its two answers: 1 or -1."""
_Rest = tuple[tuple[str, ...], frozenset[Answer]]
_NONE: frozenset[Answer] = frozenset()
Relation = Literal["agree", "oppose", "other"]


class Proposition(NamedTuple):
    """One answer that a sentence gives."""

    word: Word
    """The word that answers, or the first of the phrase."""
    start: int
    end: int
    answers: frozenset[Answer]
    denied: bool
    gap: tuple[Token, ...]
    """The object within the phrase."""


@kept_with_the_sentence
def answering(sentence: Sentence) -> tuple[Proposition, ...]:
    """Those that may answer a question at all: few enough to be kept with a source that stays open."""
    one, other, longer = opposites(), allies(), _phrases()
    return tuple(
        [p for p in propositions(sentence) if p.answers or (key := p.word.key) in one or key in other or key in longer]
    )


def propositions(sentence: Sentence) -> tuple[Proposition, ...]:
    """What a sentence says, in order; the longest phrase at a place is the one that is meant."""
    tokens = sentence.tokens
    words = {word.start: word for word in read_words(sentence)}
    stems = [stem(token.lower.replace("’", "'")) if token.shape == "word" else "" for token in tokens]
    found, covered = [], -1
    single, longer = _single(), _phrases()
    for place, token in enumerate(tokens):
        word = words.get(token.start)
        if place <= covered or word is None:
            continue
        another = word.end > token.end and word.key not in single  # who "won her over" won nothing
        last, answers = place, None if another else single.get(stems[place])
        if stems[place] in longer:
            last, answers = _phrase(stems, place, answers)
        if last > place and tokens[last].lower == EARNING_IN and _amount_at(tokens, last + 1):
            covered = last  # "brings in 35,000" answers nothing
            continue
        if last > place:
            covered = last
            inside = [words[t.start] for t in tokens[place : last + 1] if t.start in words]
            denied = _DENYING.isdisjoint(w.lower for w in inside) and any(denied_outside(w, word) for w in inside)
            found.append(
                Proposition(
                    word, word.start, tokens[last].end, answers or _NONE, denied, tuple(tokens[place + 1 : last])
                )
            )
        elif answers or word.full:
            word = _modal(tokens, place, word) if word.lower in MODALS else word
            answers = answers or single.get(word.key) or _NONE
            found.append(Proposition(word, word.start, word.end, answers, word.denied, ()))
    return tuple(found)


def _amount_at(tokens: Sequence[Token], place: int) -> bool:
    """Whether an amount stands at a place, with "about" or a sign of money before it."""
    return any(token.shape == "number" for token in tokens[place : place + _AMOUNT])


def told_of_it(sentence: Sentence, one: Proposition) -> frozenset[str]:
    """The terms of a proposition's subject and clause: what it is said of."""
    terms = predicate_of(sentence, one.word).terms | clause_terms_at(sentence, one.start, one.end)
    return (terms | frozenset(folded(one.gap))) - {one.word.key}


def denied_outside(word: Word, first: Word) -> bool:
    """Whether a word of a phrase is denied by what stands before the phrase: "stopped running" denies itself."""
    return word.denied and (word.by is None or word.by[0] < first.start)


def _modal(tokens: Sequence[Token], place: int, word: Word) -> Word:
    """A modal verb as it is denied by the "not" behind it: "may not"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    denied = word.lower in NOT or (after is not None and after.lower in NOT)
    by = (after.start, after.end) if denied and after is not None and after.lower in NOT else None
    return word._replace(denied=denied, by=by)


def relation(mine: Proposition, theirs: Proposition) -> Relation:
    """Whether two propositions give one answer, or the two answers, to a question that both speak of."""
    turned = mine.denied != theirs.denied
    if mine.word.key == theirs.word.key or theirs.word.key in allies().get(mine.word.key, ()):
        return "oppose" if turned else "agree"
    if not mine.answers.isdisjoint(theirs.answers):
        return "oppose" if turned else "agree"
    if mine.denied and theirs.denied:
        return "other"
    across = theirs.answers and any((row, -side) in theirs.answers for row, side in mine.answers)
    if across or _opposite(mine.word, theirs.word):
        return "agree" if turned else "oppose"
    return "other"


def _opposite(mine: Word, theirs: Word) -> bool:
    against = opposites().get(mine.key, {}).get(theirs.key)
    return against not in (None, "small") or undenied(mine.lower) == theirs.key or undenied(theirs.lower) == mine.key


def _phrase(
    stems: Sequence[str], place: int, answers: frozenset[Answer] | None
) -> tuple[int, frozenset[Answer] | None]:
    """The place where the longest phrase ends that begins at a place, and its answers; the place itself for a word."""
    best, following, begun = place, stems[place + 1] if place + 1 < len(stems) else "", _phrases()[stems[place]]
    for rest, told in begun.get(following, begun[GAP]):
        last = fits(stems, place + 1, rest)
        if last > best:
            best, answers = last, told
    return best, answers


def fits(stems: Sequence[str], place: int, rest: Sequence[str]) -> int:
    """Where the rest of a phrase ends that is to follow at a place; -1 if it does not follow."""
    for number, part in enumerate(rest):
        if part == GAP:
            ends = (fits(stems, place + skipped, rest[number + 1 :]) for skipped in range(1, _OBJECT + 1))
            return next((end for end in ends if end >= 0), -1)
        if place >= len(stems) or stems[place] != part:
            return -1
        place += 1
    return place - 1


@cache
def _single() -> dict[str, frozenset[Answer]]:
    """The answers of single folded words."""
    return {parts[0]: answers for parts, answers in _table().items() if len(parts) == 1}


@cache
def _phrases() -> dict[str, dict[str, list[_Rest]]]:
    """For each folded first word the rest of the phrases that it begins, with their answers: by the word that follows.

    Under each of these stand those too that leave open what follows, and under `GAP` these alone.
    """
    begun: dict[str, list[_Rest]] = {}
    for parts, answers in _table().items():
        if len(parts) > 1:
            begun.setdefault(parts[0], []).append((parts[1:], answers))
    return {
        first: {
            second: [one for one in rests if one[0][0] in (second, GAP)]
            for second in {GAP, *(words[0] for words, _ in rests)}
        }
        for first, rests in begun.items()
    }


def _rows() -> Iterator[str]:
    """The rows of the table, each in one line."""
    lines = [line.strip() for line in ISSUES.splitlines() if not line.strip().startswith("#")]
    yield from filter(None, map(str.strip, " ".join(lines).split(";")))


@cache
def _table() -> dict[tuple[str, ...], frozenset[Answer]]:
    table: dict[tuple[str, ...], frozenset[Answer]] = {}
    for row, sides in enumerate(_rows()):
        for side, phrases in zip((1, -1), sides.split(SLASH), strict=True):
            answer = frozenset({(row, side)})  # most words answer one question: the table is made at each start
            for phrase in phrases.split(","):
                parts = tuple([part if part == GAP else stem(part) for part in phrase.split()])
                known = table.get(parts)
                table[parts] = answer if known is None else known | answer
    return table


def stands_in(sentence: Sentence, one: Proposition) -> bool:
    """Whether what a proposition is said of stands for something named before: "they", "the motion"."""
    predicate = predicate_of(sentence, one.word)
    if predicate.pronoun or predicate.subject & _proposed():
        return True
    opening = clause_of(sentence, one.start, one.end)[:3]
    return bool(opening) and (opening[0].lower in PERSONAL or any(stem(t.lower) in _proposed() for t in opening))


@cache
def _proposed() -> frozenset[str]:
    return frozenset(map(stem, PROPOSED))
