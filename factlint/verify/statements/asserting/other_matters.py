"""Opposed words that are said of different matters: a stance on another question, what is left, the old beside the new.

Who opposes the increase may well have voted for it to be put off; what is left out remains outside; and what has a new
name had an old one.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.currencies import SYMBOLS
from factlint.language.en.idle import (
    BOUNDING,
    LEFT,
    LEFT_WITH,
    NEW_AND_OLD,
    OUTLIVED,
    PLACING,
    STANCES,
    STANDING_OBJECTS,
    SURVIVE,
)
from factlint.language.en.joints import INDEFINITE
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.opposites import PASSIVE_BE
from factlint.language.en.reckoning import THAN
from factlint.values.inflection import stem
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.evidence.sameness import terms_near
from factlint.verify.statements.reading.nearness import values_beside
from factlint.verify.statements.reading.predicates import predicate_of
from factlint.verify.statements.reading.said_of import same_values

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_PLACE = 3
"""Words behind "left" that name where a thing remains."""
_BE_REACH = 2
"""Words before "left" among which a form of "be" makes it what remains."""
_THAN = 4
"""Words before a quality among which it is compared with: "than in the"."""
_NEAR = 0.5
"""How much of what stands near a stance must stand near the other one, where they share no object."""


def of_other_matters(turn: Turn) -> bool:
    """Whether the two words of a turn are said of different matters, whoever it is that they are said of."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if any(_is_left(*side, turn.face.view.terms) or _is_survived(*side) for side in sides) or _new_and_old(turn):
        return True
    if any(_bounds(*side) for side in sides) or (turn.sort in ("negation", "ally") and _of_another_amount(turn)):
        return True
    if turn.sort == "describing" and not THAN.isdisjoint(sides[0][0].lower_before(turn.mine.start, _THAN)):
        return True  # "more than in the rainy season" tells of the dry one
    mine, theirs = (predicate_of(*side).rest for side in sides)
    if mine & theirs:
        return False
    if {turn.mine.key, turn.theirs.key} <= _stances() and turn.sort in ("deciding", "small"):
        return bool(mine or theirs) and _near(turn) < _NEAR
    return turn.sort == "negation" and bool(mine) and _of_it(*sides[1])


def _is_left(sentence: Sentence, word: Word, terms: frozenset[str]) -> bool:
    """Whether "left" tells what remains or is kept out, and not that somebody went: "are left", "left out", "left on
    the quay", which `terms` have."""
    if word.lower.split()[0] != LEFT:
        return False
    before, behind = sentence.lower_before(word.start, _BE_REACH), sentence.after(word.start + len(LEFT), _PLACE)
    if not PASSIVE_BE.isdisjoint(before) or any(token.lower in LEFT_WITH for token in behind[:1]):
        return True
    return any(token.lower in PLACING for token in behind[:1]) and not terms.isdisjoint(folded(behind[1:]))


def _bounds(sentence: Sentence, word: Word) -> bool:
    """Whether a word bounds a number behind it, with which it is judged: "*less* than 20 hectares"."""
    if word.lower not in BOUNDING:
        return False
    behind = sentence.after(word.end, 2)
    numbers = behind[1:] if behind and behind[0].lower in THAN else behind[:1]
    return any(token.shape == "number" or token.lower in CARDINALS or token.text[:1] in SYMBOLS for token in numbers)


def _of_another_amount(turn: Turn) -> bool:
    """Whether each side tells its own amount: of 41 million, who pays 29 does not pay 12."""
    view, passage = turn.face.view, turn.face.passage
    mine = values_beside(view.claims, view.sentence, turn.mine)
    theirs = values_beside(passage.statements, passage.sentence, turn.theirs)
    if same_values(turn) >= 0:
        return False
    return any(
        isinstance(one.value, Quantity)
        and isinstance(other.value, Quantity)
        and (one.value.same_dimension(other.value) or COUNT in (one.value.unit, other.value.unit))
        for one in mine
        for other in theirs
    )


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


def _is_survived(sentence: Sentence, word: Word) -> bool:
    """Whether it tells who outlived somebody: "two sons survive her", "is survived by"."""
    return word.lower.startswith(SURVIVE) and not OUTLIVED.isdisjoint(sentence.lower_after(word.end, 1))


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
