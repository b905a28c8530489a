"""Which way a value went: told by a word ("up from 160") and by the two values themselves (160, and then 140).

The values of such a change are often both right, so that nothing but the word is wrong; what backs the values does not
excuse it, unless it has the very word.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.directions import COUNTING, DEEPER, DOWN, RANKING, UP
from factlint.language.en.reckoning import FROM, NO_WAYS
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, dimension
from factlint.verify.evidence.contrast import noun_of
from factlint.verify.evidence.labels import is_change, is_whole
from factlint.verify.judgement import Judgement
from factlint.verify.measuring.tellings import is_distance
from factlint.verify.measuring.ways.levels import beyond, side_of
from factlint.verify.measuring.ways.said_twice import told_both_ways
from factlint.verify.measuring.ways.standing import EARLIER, THE_OTHER, Standing, span_of, standings
from factlint.verify.measuring.ways.two_sides import judge_two_sides

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

_NEAR = 5
"""Words before a word of direction among which others make it doubtful."""
_RANKS = 100
"""Bare numbers below it may be places in an order, in which up is less."""
_LED = 2
"""Words before an old value that opens its sentence: "up from"."""
_LIKE = 10
"""How many times the one value of a change may be the other."""
_PLURAL = "s"
_REASONS = ("reckoned from the draft's own values",)


def judge_ways(statements: Sequence[Statement], backing: dict[int, list[str]]) -> Iterator[Judgement]:
    """The contradictions of a word of direction with the two values that one sentence gives.

    `statements` are those of the sentence; `backing` has, by the identity of a claim, the sentences that back it.
    """
    figures = sorted((one for one in statements if isinstance(one.value, Quantity)), key=lambda one: one.start)
    for figure in figures:
        yield from _falling_up(figure)
    yield from told_both_ways(figures)
    yield from judge_two_sides(figures)
    for place, new in enumerate(figures if len(figures) > 1 else ()):
        ways = [one for one in sorted(standings(new, statements)) if one.against in (EARLIER, THE_OTHER)]
        held = list(beyond(new, statements))
        if place and (way := _opening(figures[place - 1], new)):
            ways, held = [_told(way)], list(side_of(new, figures[place - 1]))
        if ways and _is_plain(new) and not is_whole(new):
            yield from _belied(new, ways[0], held, backing)


def _opening(old: Statement, new: Statement) -> Token | None:
    """The word of direction that opens a sentence with the old value: "Up from 160, it now is 140"."""
    start, end = span_of(old)
    before, after = old.sentence.before(start), old.sentence.after(end, 1)
    parted = bool(after) and after[0].text == "," and after[0].start < new.start
    return _way(before[:1]) if parted and len(before) == _LED and before[1].lower in FROM else None


def _told(way: Token) -> Standing:
    return Standing("up" if way.lower in UP else "down", EARLIER, way.start, way.end)


def _belied(
    new: Statement, told: Standing, held: Sequence[tuple[Statement, Standing]], backing: dict[int, list[str]]
) -> Iterator[Judgement]:
    """The word is at fault as much as the two values: all that lies between them is marked."""
    word = new.sentence.text[told.start : told.end]
    for old, real in held:
        copied = any(word.lower() in text.lower().split() for text in backing.get(id(old), ()))
        if real.against != EARLIER or real.way == told.way or copied or not _comparable(new, old):
            continue
        ends = (span_of(new), span_of(old), (told.start, told.end))
        yield Judgement(
            max(old, new, key=lambda one: one.start),
            "contradiction",
            "adds-up-wrong",
            message=f"“{new.text}” is {'more' if told.way == 'down' else 'less'} than “{old.text}”, not “{word}”.",
            reasons=_REASONS,
            at=(min(start for start, _ in ends), max(end for _, end in ends)),
        )
        return


def _falling_up(figure: Statement) -> Iterator[Judgement]:
    """ "Fell from 47,000 to 52,000 tonnes": two values told as one, the smaller first."""
    if not is_change(figure):
        return
    before = figure.sentence.before(figure.start, 2)
    if (way := _way(before[-2:-1])) and way.lower in DOWN and not _goes_deeper(figure, way):
        message = f"“{figure.text}” goes up, not “{way.text}”."
        yield Judgement(
            figure, "contradiction", "adds-up-wrong", message=message, reasons=_REASONS, at=(way.start, figure.end)
        )


def _goes_deeper(figure: Statement, way: Token) -> bool:
    """Whether something itself goes down so far: "nets were lowered from 8 to 18 metres"."""
    value = figure.value
    return way.lower in DEEPER and isinstance(value, Quantity) and dimension(value.unit) == "length"


def _way(tokens: Sequence[Token]) -> Token | None:
    """The one word of direction among these, where they hold one and no word that makes it doubtful."""
    lowers = [token.lower for token in tokens]
    ways = [token for token in tokens if token.lower in UP or token.lower in DOWN]
    return ways[0] if len(ways) == 1 and NO_WAYS.isdisjoint(lowers) else None


def _is_plain(figure: Statement) -> bool:
    """Whether a value is one positive number, and nothing beside it makes the way it went doubtful."""
    value = figure.value
    assert isinstance(value, Quantity)
    if value.operator != "=" or value.low != value.high or value.low <= 0 or value.least is not None:
        return False
    before = figure.sentence.lower_before(span_of(figure)[0], _NEAR)
    return value.unit != ORDINAL and NO_WAYS.isdisjoint(before)


def _comparable(one: Statement, other: Statement) -> bool:
    """Whether both are plain values of one thing, and no places in an order."""
    mine, theirs = one.value, other.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    nouns = noun_of(one), noun_of(other)
    if mine.unit != theirs.unit or not _is_plain(other) or (all(nouns) and nouns[0] != nouns[1]):
        return False
    if is_distance(other):
        return False  # "2.1 cents, 0.3 less than a year ago"
    if max(mine.low, theirs.low) > _LIKE * min(mine.low, theirs.low):
        return False
    places = mine.unit == COUNT and not any(nouns) and max(mine.low, theirs.low) < _RANKS
    return not places or _counts(one)


def _counts(figure: Statement) -> bool:
    """Whether the sentence says that a bare number counts something: "there were 43", "cases rose to 43"."""
    if not RANKING.isdisjoint(figure.sentence.lowers):
        return False
    before = figure.sentence.before(figure.start)
    if not COUNTING.isdisjoint(token.lower for token in before):
        return True
    moved = [one for one, following in pairwise(before) if one.lower.endswith(_PLURAL) and _moves(following)]
    return any(token.text[:1].islower() or token is before[0] for token in moved)


def _moves(token: Token) -> bool:
    return token.lower in UP or token.lower in DOWN
