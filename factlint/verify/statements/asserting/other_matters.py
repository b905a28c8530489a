"""Opposed words that are said of different matters: a stance on another question, what is left, the old beside the new.

Who opposes the increase may well have voted for it to be put off; what is left out remains outside; and what has a new
name had an old one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.idle import LEFT_WITH, NEW_AND_OLD, STANCES, STANDING_OBJECTS
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.opposites import PASSIVE_BE
from factlint.values.inflection import stem
from factlint.verify.evidence.sameness import terms_near
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_BE_REACH = 2
"""Words before "left" among which a form of "be" makes it what remains."""
_NEAR = 0.5
"""How much of what stands near a stance must stand near the other one, where they share no object."""


def of_other_matters(turn: Turn) -> bool:
    """Whether the two words of a turn are said of different matters, whoever it is that they are said of."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if any(_is_left(sentence, word) for sentence, word in sides) or _new_and_old(turn):
        return True
    mine, theirs = (predicate_of(*side).rest for side in sides)
    if mine & theirs:
        return False
    if {turn.mine.key, turn.theirs.key} <= _stances() and turn.sort in ("deciding", "small"):
        return bool(mine or theirs) and _near(turn) < _NEAR
    return turn.sort == "negation" and bool(mine) and _of_it(*sides[1])


def _is_left(sentence: Sentence, word: Word) -> bool:
    """Whether "left" tells what remains or is kept out, and not that somebody went: "are left", "left out"."""
    if word.lower != "left":
        return False
    before = sentence.lower_before(word.start, _BE_REACH)
    return not (PASSIVE_BE.isdisjoint(before) and LEFT_WITH.isdisjoint(sentence.lower_after(word.end, 1)))


def _new_and_old(turn: Turn) -> bool:
    """Whether the one tells of a new thing, and the other of the old one that it came after."""
    if not {turn.mine.key, turn.theirs.key} <= _succeeding() or turn.sort != "describing":
        return False
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    first, second = (not INDEFINITE.isdisjoint(sentence.lower_before(word.start, 1)) for sentence, word in sides)
    return first != second


def _of_it(sentence: Sentence, word: Word) -> bool:
    """Whether what a verb is done to is a mere "it", which stands for what another sentence names."""
    return not STANDING_OBJECTS.isdisjoint(sentence.lower_after(word.end, 1))


def _near(turn: Turn) -> float:
    """The share of what stands near the draft's word that stands near the passage's."""
    face, weights = turn.face, turn.face.view.corpus.weights
    near = terms_near(face.view.sentence, turn.mine.start, turn.mine.end)
    far = terms_near(face.passage.sentence, turn.theirs.start, turn.theirs.end)
    total = sum(share * weights[term] for term, share in sorted(near.items()))
    return sum(min(share, far[t]) * weights[t] for t, share in sorted(near.items()) if t in far) / (total or 1.0)


@cache
def _stances() -> frozenset[str]:
    return frozenset(map(stem, STANCES))


@cache
def _succeeding() -> frozenset[str]:
    return frozenset(map(stem, NEW_AND_OLD))
