"""The place in a ranking: "the largest dairy" beside "the second-largest dairy" of the same name or subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.numbers import ORDINALS
from factlint.language.en.quantifiers import SUPERLATIVES
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.reading.clauses import clause_terms_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.evidence.facing import Face, SentenceView
    from factlint.verify.judgement import Judgement

MATTER, SENTENCE = 0.75, 0.5
"""The shares of the clause's other words, and of the sentence's, that the passage must say."""
CERTAINTY = 0.9
_HYPHENS = ("-", "\u2010", "\u2011")
_REASON = "another place in the same ranking"


class _Ranked(NamedTuple):
    """A superlative with its noun, and the place that is told before it; the first where none is.

    Behind a place the noun may be left out: "the country's second-largest in cheese".
    """

    place: int
    superlative: str
    noun: str
    start: int
    end: int


def judge_ranked(view: SentenceView) -> Iterator[Judgement]:
    """The superlatives of the sentence that a source has with another place before them."""
    for mine in _ranked(view.sentence):
        if view.quotes(mine.start) or _said_elsewhere(view, mine):
            continue
        rest = clause_terms_at(view.sentence, mine.start, mine.end)
        for face in view.faces:
            other = _other(face, mine) if face.coverage >= SENTENCE and face.covers(rest) >= MATTER else None
            if other is not None:
                at, there = (mine.start, mine.end), (other.start, other.end)
                yield accuse(view, face.passage, at, there, (_REASON,), CERTAINTY)
                break


def _other(face: Face, mine: _Ranked) -> _Ranked | None:
    """The same superlative and noun of the passage in another place; none where it has the draft's too."""
    same = [one for one in _ranked(face.passage.sentence) if _alike(one, mine)]
    return same[0] if same and all(one.place != mine.place for one in same) else None


def _alike(one: _Ranked, other: _Ranked) -> bool:
    ranked = min(one.place, other.place) > 1
    left_out = ranked and not (one.noun and other.noun)
    return one.superlative == other.superlative and (one.noun == other.noun or left_out)


def _said_elsewhere(view: SentenceView, mine: _Ranked) -> bool:
    """Whether a passage that says much of the sentence has the draft's place."""
    return any(
        _alike(one, mine) and one.place == mine.place and view.face(passage).coverage >= SENTENCE
        for passage in view.nearest
        for one in _ranked(passage.sentence)
    )


def _ranked(sentence: Sentence) -> list[_Ranked]:
    if sentence.lowers.isdisjoint(SUPERLATIVES):
        return []
    found = []
    for number, token in enumerate(sentence.tokens):
        if token.lower not in SUPERLATIVES:
            continue
        noun = _noun(sentence.tokens, number + 1)
        place, start = _place(sentence.tokens, number)
        if noun is not None or place > 1:
            end = noun.end if noun is not None else token.end
            found.append(_Ranked(place, token.lower, fold(noun.lower) if noun else "", start, end))
    return found


def _place(tokens: Sequence[Token], superlative: int) -> tuple[int, int]:
    """The place that is told before a superlative, and where that begins."""
    before = superlative - (2 if superlative > 1 and tokens[superlative - 1].text in _HYPHENS else 1)
    if before >= 0 and tokens[before].lower in ORDINALS:
        return ORDINALS[tokens[before].lower], tokens[before].start
    return 1, tokens[superlative].start


def _noun(tokens: Sequence[Token], number: int) -> Token | None:
    """The full word right after a superlative."""
    if number < len(tokens) and tokens[number].shape == "word" and fold(tokens[number].lower):
        return tokens[number]
    return None
