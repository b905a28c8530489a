"""Turns of which one side says nothing by itself: an instruction, a verb without its object, what is off the table."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.idle import DONE_BEFORE, LONE_VERBS, TAKEN_OFF
from factlint.language.en.negating import CLAUSE_MARKS, PAST_ENDING, PRESENT_ENDING
from factlint.language.en.quantifiers import AMONG_ALL, OF_ALL, ONLY
from factlint.text.document import from_on
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_AUXILIARIES = 3
"""How many words before a verb tell that it was done."""


def says_nothing(turn: Turn) -> bool:
    """Whether one side of a turn asserts nothing that the other could contradict."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    return (
        _told_to(*sides[0], *sides[1])
        or _told_to(*sides[1], *sides[0])
        or _without_object(turn)
        or _off_the_table(*sides[0])
        or _of_the_rest(turn)
    )


def _told_to(sentence: Sentence, word: Word, other: Sentence, done: Word) -> bool:
    """Whether readers are told to do it, and the other side tells what somebody did: "*Read* the notes first"."""
    if sentence.tokens[0].start != word.start or word.lower.endswith((PAST_ENDING, PRESENT_ENDING)):
        return False
    return not DONE_BEFORE.isdisjoint(other.lower_before(done.start, _AUXILIARIES))


def _without_object(turn: Turn) -> bool:
    """Whether a verb that says nothing by itself is denied of another object."""
    if turn.sort not in ("negation", "ally") or turn.mine.lower not in LONE_VERBS:
        return False
    mine = predicate_of(turn.face.view.sentence, turn.mine)
    theirs = predicate_of(turn.face.passage.sentence, turn.theirs)
    return not (mine.rest & theirs.rest)


def _off_the_table(sentence: Sentence, word: Word) -> bool:
    """Whether the clause goes on to say that there will be no such thing: "compulsory tests are *off the table*"."""
    behind = [token.lower for token in from_on(clause_of(sentence, word.start, word.end), word.end)]
    return any(tuple(behind[n : n + len(words)]) == words for n in range(len(behind)) for words in TAKEN_OFF)


def _of_the_rest(turn: Turn) -> bool:
    """Whether the one is told of all but some, and its opposite of those only: "all but two amateurs"."""
    if turn.sort in ("negation", "ally"):
        return False
    mine = _before(turn.face.view.sentence, turn.mine)
    theirs = _before(turn.face.passage.sentence, turn.theirs)
    return (_all_but(mine) and ONLY in theirs) or (_all_but(theirs) and ONLY in mine)


def _before(sentence: Sentence, word: Word) -> list[str]:
    """The words as far back as a comma: "but" opens no clause here."""
    tokens = sentence.before(word.start)
    first = max((n + 1 for n, token in enumerate(tokens) if token.text in CLAUSE_MARKS), default=0)
    return [token.lower for token in tokens[first:]]


def _all_but(words: list[str]) -> bool:
    return any(one in OF_ALL and other in AMONG_ALL for one, other in pairwise(words))
