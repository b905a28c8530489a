"""Opposed words that the form of a text keeps apart: a row and a sentence, hours of opening and of closing, a unit,
what is left as it was.

A table's row tells of what its first cell names, and that cell tells nothing but the name; what opens at seven shuts at
ten; and the day of "a 13-day strike" is no day beside a night.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.calendar import SEASONS, TIMES
from factlint.language.en.counted import BEFORE_HOURS
from factlint.language.en.currencies import NAMES
from factlint.language.en.keeping import A_SINGLE, AS_IT_WAS, LEAVING, LEVELS, QUOTED
from factlint.language.en.negating import CLAUSE_MARKS, PHASES
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.units import WORDS as UNITS
from factlint.patterns import pattern
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence, Token
    from factlint.verify.statements.reading.polarity import Word
    from factlint.verify.statements.turning import Turn

_DENIALS = frozenset({"negation", "ally"})
_HOUR = pattern(r"\b(?:[01]?\d|2[0-4])[.:][0-5]\d\b")
_NEAR = 30
"""Characters around a word within which an hour is its own."""
_LAST_HOUR = 24
_LEFT = 7
"""Words behind "left" among which it is told how."""


def apart_by_form(turn: Turn) -> bool:
    """Whether the two words of a turn stand where texts tell other things."""
    ways = (_of_another_row, _at_another_time, _at_other_hours, _in_a_value, _left_as_it_was)
    return any(apart(turn) for apart in ways)


def _of_another_row(turn: Turn) -> bool:
    """Whether only one of them stands in a table, and the other side does not speak of its row."""
    mine, theirs = turn.face.view.sentence, turn.face.passage.sentence
    if (mine.block.kind == "cell") == (theirs.block.kind == "cell"):
        return False
    cell, terms = (mine, turn.face.passage.terms) if mine.block.kind == "cell" else (theirs, turn.face.view.terms)
    row = frozenset(folded(tokenize(cell.block.header.partition(" | ")[2])))
    return not row or row.isdisjoint(terms)


def _at_another_time(turn: Turn) -> bool:
    """Whether a beginning and an end are told with their times: what opens in spring may well shut at ten."""
    if not {turn.mine.key, turn.theirs.key} <= _phases() or turn.sort in ("negation", "ally"):
        return False
    mine = _times(turn.face.view.sentence, turn.face.view.claims, turn.mine)
    theirs = _times(turn.face.passage.sentence, turn.face.passage.statements, turn.theirs)
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    clocks = [
        {t.lower for t in _behind(*side) if t.lower in CARDINALS or t.lower in TIMES or t.lower in SEASONS}
        for side in sides
    ]
    if clocks[0] != clocks[1] and (mine or clocks[0]) and (theirs or clocks[1]):
        return True
    pairs = ((one, other) for one in mine for other in theirs if type(one.value) is type(other.value))
    agree = any(one.value.compare(other.value) is Comparison.AGREE for one, other in pairs)
    return bool(mine and theirs) and not agree


def _times(sentence: Sentence, statements: Sequence[Statement], word: Word) -> list[Statement]:
    """The dates and numbers right behind a word."""
    behind = _behind(sentence, word)
    end = behind[-1].end if behind else word.end
    return [s for s in statements if s.kind in ("date", "figure") and word.end <= s.start < end]


def _behind(sentence: Sentence, word: Word) -> Sequence[Token]:
    """The tokens behind a word, as far as a mark."""
    tokens = sentence.after(word.end)
    return tokens[: next((n for n, token in enumerate(tokens) if token.text in CLAUSE_MARKS), len(tokens))]


def _at_other_hours(turn: Turn) -> bool:
    """Whether a beginning and an end are told, one of them with its hour, which is not the other's."""
    if turn.sort in _DENIALS or not {turn.mine.key, turn.theirs.key} <= _phases():
        return False
    mine = _hours(turn.face.view.sentence, turn.mine)
    theirs = _hours(turn.face.passage.sentence, turn.theirs)
    return bool(mine or theirs) and mine != theirs


@cache
def _phases() -> frozenset[str]:
    return frozenset(map(stem, PHASES))


def _hours(sentence: Sentence, word: Word) -> frozenset[str]:
    """The hours beside a word, before it or behind: "22.00 polls close", "open from 9 to 20"."""
    start, end = max(0, word.start - _NEAR), word.end + _NEAR
    told = {found[0].lstrip("0").replace(".", ":") for found in _HOUR.finditer(sentence.text[start:end])}
    tokens = sentence.within(start, end)
    return frozenset(told) | {
        token.text
        for before, token in pairwise(tokens)
        if before.lower in BEFORE_HOURS and token.text.isdigit() and int(token.text) <= _LAST_HOUR
    }


def _in_a_value(turn: Turn) -> bool:
    """Whether the passage's word is part of a figure or a date: "a 13-day strike"."""
    values = (fact for fact in turn.face.passage.statements if fact.kind == "figure")
    return turn.sort not in _DENIALS and any(v.start < turn.theirs.start and turn.theirs.end <= v.end for v in values)


def _left_as_it_was(turn: Turn) -> bool:
    """Whether a word means that something was kept and nobody went: "left its rate at 4%"; or is a measure that "not"
    bounds: "not a metre wide"."""
    sides = (turn.face.view.sentence, turn.mine), (turn.face.passage.sentence, turn.theirs)
    if turn.sort in _DENIALS:
        return turn.mine.lower in UNITS and turn.theirs.lower in UNITS and any(_bounds(*side) for side in sides)
    return any(word.lower in LEAVING and _is_kept(sentence.after(word.end)[:_LEFT]) for sentence, word in sides)


def _bounds(sentence: Sentence, unit: Word) -> bool:
    """Whether "not" stands right before a unit: "not a metre wide"."""
    return unit.by is not None and all(t.lower in A_SINGLE for t in sentence.within(unit.by[1], unit.start))


def _is_kept(tokens: Sequence[Token]) -> bool:
    """Whether the words behind "left" say how something was left."""
    if any(token.lower in AS_IT_WAS for token in tokens):
        return True
    behind = next((n + 1 for n, token in enumerate(tokens) if token.lower == "at"), len(tokens))
    level = tokens[behind : behind + 2]
    return bool(level) and (level[0].text[:1] in QUOTED or level[-1].lower in LEVELS or level[-1].lower in NAMES)
