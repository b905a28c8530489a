"""What somebody expects, beside what is told as done: either may come to be, whatever the other says.

Sales that are "expected to grow this year" may have fallen in the last one, and a forecast that fails is no error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.negating import IRREGULAR_PASTS, PAST_ENDING, TO
from factlint.language.en.telling import FORESEEING
from factlint.text.document import up_to
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_EXPECTING = 6
"""How many words before "to" the word of expecting may stand: "expect revenue from abroad to grow"."""


def merely_expected(turn: Turn) -> bool:
    """Whether one of a turn's words is expected by somebody, and the other told in the past."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    expected = [_is_expected(*side) for side in sides]
    if expected[0] == expected[1]:
        return False
    told = sides[expected.index(False)][1]
    past = told.lower.endswith(PAST_ENDING) or told.lower in IRREGULAR_PASTS
    return past and not (told.future or told.possible)


def _is_expected(sentence: Sentence, word: Word) -> bool:
    """Whether a word of expecting governs a word in its clause, with "to" right before it."""
    clause = clause_of(sentence, word.start, word.end)
    before = [token.lower for token in up_to(clause, word.start, _EXPECTING)]
    return before[-1:] == [TO] and not FORESEEING.isdisjoint(before)
