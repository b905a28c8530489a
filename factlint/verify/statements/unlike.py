"""Opposed words that contradict nothing: said of other people, or of a state that "again" puts an end to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import AGAIN
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.statements.polarity import Word
    from factlint.verify.statements.turning import Turn

_SUBJECT = 5
"""How many words before a word its counted subject may begin."""
_BEHIND = 2
"""How many words behind a word "again" may stand."""


def unlike(turn: Turn) -> bool:
    """Whether the two words of a turn are not said of one thing at one time, though all about them is alike."""
    return _of_others(turn) or _restored(turn)


def _of_others(turn: Turn) -> bool:
    """Whether the draft counts whom it speaks of, and the passage speaks of nobody of that name or number.

    "Four people were found dead" is another matter than "a girl was found alive".
    """
    face = turn.face
    if turn.sort in ("negation", "ally"):
        return False  # "several people died" against "nobody was hurt"
    subject = _counted(face.view.sentence, face.view.claims, turn.mine)
    if subject is None:
        return False
    noun = fold(subject.about.split()[-1].lower())
    if not noun or noun in face.passage.terms or noun in face.context:
        return False
    alike = (
        fact.kind == "figure"
        and isinstance(fact.value, Quantity)
        and fact.value.compare(subject.value) is Comparison.AGREE
        for fact in face.passage.statements
    )
    return not any(alike)


def _counted(sentence: Sentence, claims: Sequence[Statement], word: Word) -> Statement | None:
    """The count of several that opens the clause right before a word."""
    for claim in claims:
        value = claim.value
        if claim.kind != "figure" or not isinstance(value, Quantity) or value.unit != COUNT or not claim.about:
            continue
        between = sentence.text[claim.end : word.start]
        if claim.end <= word.start and value.low > 1 and between.count(" ") <= _SUBJECT and "," not in between:
            return claim
    return None


def _restored(turn: Turn) -> bool:
    """Whether "again" stands behind one of the words: what opened again had been closed."""
    return any(
        not AGAIN.isdisjoint([t.lower for t in sentence.tokens if t.start >= word.end][:_BEHIND])
        for sentence, word in (
            (turn.face.view.sentence, turn.mine),
            (turn.face.passage.sentence, turn.theirs),
        )
    )
