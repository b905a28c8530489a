"""What is said of a part, of other values or of another time, so that the opposite may be said beside it.

Six of seven teams that started finished; who won 27 of 28 fights lost one; sales of one beer fell by 4 per cent while
those of another rose by 26. Where the figures on either side are not the same, the words face each other for nothing.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.alike import TRADING
from factlint.language.en.contrasts import PARTS_OF_WHOLES
from factlint.language.en.negating import (
    AMBIGUOUS_FORMS,
    BACK,
    CLAUSE_MARKS,
    ELIDING,
    IRREGULAR_PASTS,
    LABELLED,
    OF,
    PAST_ENDING,
    RESTORING,
    STRETCHING,
    WAS,
)
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.reckoning import AGAIN
from factlint.records import replace
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.inflection import stem
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.polarity import read_words
from factlint.verify.statements.reading.predicates import predicate_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_AUXILIARIES = 4
"""How many words before a word tell its tense."""


def of_other_parts(turn: Turn) -> bool:
    """Whether figures, counts or times tell what the two words are said of apart."""
    from factlint.verify.statements.asserting.at_times import now_and_then  # few turns come this far

    return (
        _of_other_values(turn)
        or _of_other_numbers(turn)
        or _of_either_part(turn)
        or _traded(turn)
        or _of_a_part(turn)
        or _restored(turn)
        or _came_back(turn)
        or _said_of_the_rest(turn)
        or now_and_then(turn)
        or _no_verb(turn.face.view.sentence, turn.mine)
        or _no_verb(turn.face.passage.sentence, turn.theirs)
    )


def _of_other_numbers(turn: Turn) -> bool:
    """Whether one noun has other numbers behind it: "version 4 is not affected" denies nothing of "version 5"."""
    mine, theirs = _numbers(turn.face.view.sentence, turn.mine), _numbers(turn.face.passage.sentence, turn.theirs)
    return any(mine[noun].isdisjoint(theirs[noun]) for noun in mine.keys() & theirs.keys())


def _numbers(sentence: Sentence, word: Word) -> dict[str, set[str]]:
    """The numbers behind each noun that they make a name of, in the clause of a word."""
    found: dict[str, set[str]] = {}
    if not sentence.lowers.isdisjoint(LABELLED):
        for noun, after in pairwise(clause_of(sentence, word.start, word.end)):
            if noun.lower in LABELLED and after.text[:1].isdigit():
                found.setdefault(noun.lower, set()).add(after.text)
    return found


def _of_other_values(turn: Turn) -> bool:
    """Whether both clauses have figures of one measure, and none of them agree."""
    mine, theirs = _figures(turn)
    measured = [(c.value, f.value) for c in mine for f in theirs if _one_measure(c, f)]
    return bool(measured) and not any(_equal(*pair) for pair in measured)


def _one_measure(one: Statement, other: Statement) -> bool:
    return isinstance(one.value, Quantity) and isinstance(other.value, Quantity) and one.value.unit == other.value.unit


def _equal(one: object, other: object) -> bool:
    """Whether two figures agree, whichever way they are told to have changed."""
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    return replace(one, direction="").compare(replace(other, direction="")) is Comparison.AGREE


def _of_either_part(turn: Turn) -> bool:
    """Whether the passage gives figures of both qualities, which are then judged as figures: "men six, women four"."""
    if not {turn.mine.key, turn.theirs.key} <= _parts():
        return False
    keys = {word.key for word in read_words(turn.face.passage.sentence)}
    mine, theirs = _figures(turn)
    return turn.mine.key in keys and bool(mine or theirs)


@cache
def _parts() -> frozenset[str]:
    return frozenset(stem(word) for pair in PARTS_OF_WHOLES for side in pair for word in side.split())


def _traded(turn: Turn) -> bool:
    """Whether a thing was bought, or sold, by nobody who is named: what was bought was sold."""
    if turn.sort != "deciding" or not {turn.mine.key, turn.theirs.key} <= _trade():
        return False
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    return any(not predicate_of(sentence, word).names for sentence, word in sides)


@cache
def _trade() -> frozenset[str]:
    return frozenset(map(stem, TRADING))


def _of_a_part(turn: Turn) -> bool:
    """Whether either clause counts some of a number, and the other does not have that count: "six of seven teams"."""
    mine, theirs = _figures(turn)
    view, passage = turn.face.view, turn.face.passage
    for sentence, counts, others in (
        (view.sentence, mine, passage.statements),
        (passage.sentence, theirs, view.claims),
    ):
        for one in counts:
            of_some = sentence.text[one.end :].lstrip().lower().startswith(f"{OF} ")
            if of_some and _is_count(one) and not any(_equal(one.value, other.value) for other in others):
                return True
    return False


def _is_count(one: Statement) -> bool:
    return isinstance(one.value, Quantity) and one.value.unit == COUNT


def _figures(turn: Turn) -> tuple[list[Statement], list[Statement]]:
    view, passage = turn.face.view, turn.face.passage
    return (
        _within(view.claims, view.sentence, turn.mine),
        _within(passage.statements, passage.sentence, turn.theirs),
    )


def _within(statements: Sequence[Statement], sentence: Sentence, word: Word) -> list[Statement]:
    clause = clause_of(sentence, word.start, word.end)
    if not clause:
        return []
    first, last = clause[0].start, clause[-1].end
    return [s for s in statements if s.kind == "figure" and first <= s.start < last]


def _came_back(turn: Turn) -> bool:
    """Whether either is a coming back: who left the room and came back for the next item did both."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if turn.sort in ("negation", "ally"):
        return False
    return any(t.lower == BACK and t.start == word.end + 1 for sentence, word in sides for t in sentence.tokens)


def _restored(turn: Turn) -> bool:
    """Whether one side says that a state comes back, and the other that it was otherwise, or up to when it is."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    back = [_comes_back(*side) for side in sides]
    return back[0] != back[1] and _lasted(*sides[back.index(False)])


def _comes_back(sentence: Sentence, word: Word) -> bool:
    """Whether a state is to come back: "reopens", "opens its doors again"; what has come back is another matter."""
    if word.lower.endswith(PAST_ENDING) or word.lower in IRREGULAR_PASTS:
        return False
    clause = clause_of(sentence, word.start, word.end)
    return word.key in _restoring() or any(token.lower in AGAIN for token in from_on(clause, word.end))


def _lasted(sentence: Sentence, word: Word) -> bool:
    """Whether a state was, or is up to a time."""
    clause = [token.lower for token in clause_of(sentence, word.start, word.end)]
    before = sentence.lower_before(word.start)
    return not STRETCHING.isdisjoint(clause) or any(_was(lower) for lower in before[-_AUXILIARIES:])


def _was(lower: str) -> bool:
    return lower in WAS or lower in IRREGULAR_PASTS


@cache
def _restoring() -> frozenset[str]:
    return frozenset(map(stem, RESTORING))


def _said_of_the_rest(turn: Turn) -> bool:
    """Whether the passage denies it, and an auxiliary says it of another: "no passenger was hurt; two sailors were"."""
    if turn.sort not in ("negation", "ally") or not turn.theirs.denied:
        return False
    tokens = turn.face.passage.sentence.tokens
    own = predicate_of(turn.face.view.sentence, turn.mine).subject
    for place, token in enumerate(tokens):
        ends = place + 1 == len(tokens) or tokens[place + 1].text in CLAUSE_MARKS
        if token.start < turn.theirs.end or token.lower not in ELIDING or not ends:
            continue
        begin = next((n + 1 for n in range(place - 1, -1, -1) if tokens[n].text in CLAUSE_MARKS), 0)
        if own & frozenset(folded(tokens[begin:place])):
            return True
    return False


def _no_verb(sentence: Sentence, word: Word) -> bool:
    """Whether a form of several uses ends its clause behind a noun: "with two races *left*"."""
    if word.lower not in AMBIGUOUS_FORMS:
        return False
    clause = clause_of(sentence, word.start, word.end)
    before = up_to(clause, word.start)
    return clause[-1].start == word.start and any(
        token.shape == "number" or token.lower in CARDINALS for token in before
    )
