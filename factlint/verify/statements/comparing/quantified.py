"""All told for some, and some for all: "all three reviewers" beside "two of the three", "not all" beside "all".

The quantifier and its noun are read where they stand together; both sentences must say the rest of it, and no passage
may count as the draft does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factlint.corpus.terms import fold
from factlint.language.en.negating import BEARING, JOINING
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.quantifiers import (
    BETWEEN,
    EVERYTHING,
    HAVING,
    NO_GROUP,
    NOT,
    OF,
    PARTS,
    SHARING_OUT,
    SOME,
    STANDING_FOR_ALL,
)
from factlint.language.en.units import WORDS as UNITS_OF_MEASURE
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

MATTER = 0.75
"""The share of the clause's other words that the passage must say."""
RIVAL = 0.5
CERTAINTY = 0.9
_SEARCHED = 12
_REACH = 4
_REASON = "said of all by the one, and of a part by the other"

Amount = Literal["all", "part", "some"]
"""All; a part and no more; some, and perhaps all."""


class _Quantified(NamedTuple):
    """A quantifier with its noun."""

    amount: Amount
    noun: str
    """Empty where it stands for a group named before."""
    start: int
    end: int


def judge_quantified(view: SentenceView) -> Iterator[Judgement]:
    """What the sentence says of all, or of a part, where a source has it the other way."""
    for mine in _quantified(view.sentence):
        if view.quotes(mine.start):
            continue
        rest = clause_terms_at(view.sentence, mine.start, mine.end) - {mine.noun}
        if not rest:
            continue
        for face in view.faces:
            if face.covers(rest) < MATTER:
                continue
            told = (one for one in _quantified(face.passage.sentence) if _against(mine, one))
            other = next((one for one in told if one.noun or not mine.noun or mine.noun in face.passage.terms), None)
            if other is not None and not _said_elsewhere(view, mine, rest):
                at, there = (mine.start, mine.end), (other.start, other.end)
                yield accuse(view, face.passage, at, there, (_REASON,), CERTAINTY)
                break


def _against(mine: _Quantified, other: _Quantified) -> bool:
    """Whether one is said of all and the other of a part; what is said of all may be told of some."""
    if (mine.noun and other.noun and mine.noun != other.noun) or mine.amount == other.amount:
        return False
    return mine.amount == "all" or (mine.amount == "part" and other.amount == "all")


def _said_elsewhere(view: SentenceView, mine: _Quantified, rest: frozenset[str]) -> bool:
    """Whether a passage counts as the draft does."""
    for passage, _ in view.corpus.search(rest | {mine.noun}, _SEARCHED):
        told = [one for one in _quantified(passage.sentence) if one.amount == mine.amount]
        same = any(one.noun == mine.noun or not (one.noun and mine.noun) for one in told)
        if same and view.face(passage).covers(rest) >= RIVAL:
            return True
    return False


def _quantified(sentence: Sentence) -> list[_Quantified]:
    if sentence.lowers.isdisjoint(EVERYTHING) and OF not in sentence.lowers:
        return []
    tokens = sentence.tokens
    found = []
    for place, token in enumerate(tokens):
        one = _all_at(tokens, place) if token.lower in EVERYTHING else _part_at(tokens, place)
        found += [one] if one is not None else []
    return found


def _all_at(tokens: Sequence[Token], place: int) -> _Quantified | None:
    """What is read as "all (of) (the) (three) reviewers"; after "not" it is a part."""
    if place + 1 < len(tokens) and tokens[place + 1].lower in BEARING and place and tokens[place - 1].lower in JOINING:
        return _Quantified("all", "", tokens[place].start, tokens[place].end)  # "17 sites were manned and all had"
    if tokens[place].lower in SHARING_OUT and place + 1 < len(tokens) and _is_number(tokens[place + 1]):
        return None  # "one for every eight"
    noun = _noun(tokens, place + 1)
    if noun is None or noun.lower in NO_GROUP or noun.lower in UNITS_OF_MEASURE:
        return None
    denied = place > 0 and tokens[place - 1].lower == NOT
    start = tokens[place - 1].start if denied else tokens[place].start
    return _Quantified("part" if denied else "all", fold(noun.lower), start, noun.end)


def _part_at(tokens: Sequence[Token], place: int) -> _Quantified | None:
    """What is read as "two of the three reviewers", or "half of its pubs"."""
    if place + 2 >= len(tokens) or tokens[place + 1].lower != OF:
        return None
    number = _is_number(tokens[place])
    if number and tokens[place + 2].lower in STANDING_FOR_ALL:
        if place and tokens[place - 1].lower in HAVING:
            return None  # "she has 40 of them", and no more
        return _Quantified("part", "", tokens[place].start, tokens[place + 2].end)
    if tokens[place + 2].lower not in BETWEEN:
        return None
    if tokens[place].lower not in PARTS | SOME and not number:
        return None
    noun = _noun(tokens, place + 2)
    whole = any(token.lower in CARDINALS for token in tokens[place + 2 : place + 2 + _REACH])
    if noun is None or (number and not whole):
        return None
    amount: Amount = "some" if tokens[place].lower in SOME else "part"
    return _Quantified(amount, fold(noun.lower), tokens[place].start, noun.end)


def _is_number(token: Token) -> bool:
    return token.shape == "number" or token.lower in CARDINALS


def _noun(tokens: Sequence[Token], begin: int) -> Token | None:
    """The first full word after articles and numbers."""
    for token in tokens[begin : begin + _REACH]:
        if token.shape == "number" or token.lower in BETWEEN or token.lower in CARDINALS:
            continue
        return token if token.shape == "word" and fold(token.lower) else None
    return None
