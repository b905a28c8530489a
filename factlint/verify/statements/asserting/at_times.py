"""What is so now and then, which says nothing against the opposite's being so on the whole.

"In one winter in five the lake stayed open" and "on average the lake freezes" are both true; neither side must tell the
other's case. Only where one side says that it is always so does a single time contradict it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.at_times import ALWAYS, IN, NOW_AND_THEN, ON_OCCASION, SOME, SOME_OF_THEM
from factlint.language.en.joints import DETERMINERS
from factlint.language.en.negating import PRESENT_ENDING
from factlint.language.en.numbers import CARDINALS
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_NOUN = 3
"""How many words before "in" the number of "one whaling season in four" may stand."""
_DIGITS = 2


def now_and_then(turn: Turn) -> bool:
    """Whether one of two opposites is said of some times or places only, and the other neither of those nor of all."""
    if turn.sort in ("negation", "ally"):
        return False
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    some = [_of_some(*side) for side in sides]
    if some[0] == some[1]:
        return False
    sentence, word = sides[some.index(False)]
    return ALWAYS.isdisjoint(token.lower for token in clause_of(sentence, word.start, word.end))


def _of_some(sentence: Sentence, word: Word) -> bool:
    """Whether a word's clause says in which part of the cases it is so."""
    clause = [token for token in clause_of(sentence, word.start, word.end) if token.shape in ("word", "number")]
    lowers = [token.lower for token in clause]
    if not NOW_AND_THEN.isdisjoint(lowers):
        return True
    told = f" {' '.join(lowers)} "
    if any(f" {phrase} " in told for phrase in ON_OCCASION):
        return True
    some = any(one in SOME_OF_THEM and other in SOME for one, other in pairwise(lowers))
    return some or _one_in_four(clause)


def _one_in_four(clause: Sequence[Token]) -> bool:
    """ "One winter in four", "one in four"; not "one in 2019", nor "one in four weeks"."""
    for place, token in enumerate(clause[:-1]):
        if token.lower == IN and _small(clause[place + 1]) and not _plural(clause[place + 2 : place + 3]):
            return any(_small(before) for before in clause[max(0, place - _NOUN) : place])
    return False


def _small(token: Token) -> bool:
    return token.lower in CARDINALS or (token.shape == "number" and len(token.text) <= _DIGITS)


def _plural(following: Sequence[Token]) -> bool:
    return any(token.lower.endswith(PRESENT_ENDING) and token.lower not in DETERMINERS for token in following)
