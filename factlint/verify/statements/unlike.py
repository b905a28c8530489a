"""Opposed words that contradict nothing: said of other people, or of a state that "again" puts an end to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.negating import CONDITIONS
from factlint.language.en.reckoning import AGAIN
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.statements.clauses import clause_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.statements.polarity import Word
    from factlint.verify.statements.turning import Turn

_SUBJECT = 5
"""How many words before a word its counted subject may begin."""
_CONDITION = 4
"""Words from a condition's first word to the verb."""
_BEHIND = 2
"""How many words behind a word "again" may stand."""


def unlike(turn: Turn) -> bool:
    """Whether the two words of a turn are not said of one thing at one time, though all about them is alike."""
    return _of_others(turn) or _restored(turn) or _conditional(turn) or _elsewhere(turn)


def _conditional(turn: Turn) -> bool:
    """Whether both say what must come first: "work may not begin before a plan", "a plan, before any work begins"."""
    if turn.sort != "negation":
        return False
    asserted, denied = (turn.theirs, turn.mine) if turn.mine.denied else (turn.mine, turn.theirs)
    here, there = (_theirs(turn), _mine(turn)) if turn.mine.denied else (_mine(turn), _theirs(turn))
    before = [token.lower for token in here.tokens if token.end <= asserted.start][-_CONDITION:]
    behind = [token.lower for token in there.tokens if token.start >= denied.end][:_CONDITION]
    return not CONDITIONS.isdisjoint(before) and not CONDITIONS.isdisjoint(behind)


def _elsewhere(turn: Turn) -> bool:
    """Whether each word's clause has a name of its own, and the passage tells of the draft's in another clause."""
    face = turn.face
    mine = _names(_mine(turn), face.view.claims, turn.mine)
    theirs = _names(_theirs(turn), face.passage.statements, turn.theirs)
    beside = {claim.text for claim in face.passage.statements if claim.kind == "name"} - theirs
    return bool(theirs) and bool(mine & beside) and not mine & theirs


def _mine(turn: Turn) -> Sentence:
    return turn.face.view.sentence


def _theirs(turn: Turn) -> Sentence:
    return turn.face.passage.sentence


def _names(sentence: Sentence, statements: Sequence[Statement], word: Word) -> set[str]:
    """The names in the clause of a word."""
    clause = clause_of(sentence, word.start, word.end)
    if not clause:
        return set()
    first, last = clause[0].start, clause[-1].end
    return {claim.text for claim in statements if claim.kind == "name" and first <= claim.start and claim.end <= last}


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
