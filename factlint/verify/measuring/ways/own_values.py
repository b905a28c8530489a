"""Which way a value went: told by a word ("up from 160") and by the two values themselves (160, and then 140).

The values of such a change are often both right, so that nothing but the word is wrong; what backs the values does not
excuse it, unless it has the very word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import TIMES
from factlint.language.en.directions import DOWN, UP
from factlint.language.en.reckoning import FROM, NO_WAYS, TO
from factlint.language.en.standards import IN_TIME
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.evidence.labels import is_change, is_whole
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

_APART = 5
"""Words from the one value of a change to the other."""
_DATED = 4
"""Words of a time between the two values of a change: "to 140 in the third quarter from 160"."""
_OPENS = frozenset({",", "(", "–", "—", ";"})
"""What parts a value from the change that is told behind it."""
_RANKS = 100
"""Bare numbers below it may be places in an order, in which up is less."""


def judge_ways(figures: Sequence[Statement], backing: dict[int, list[str]]) -> Iterator[Judgement]:
    """The contradictions of a word of direction with the two values that one sentence gives.

    `backing` has, by the identity of a claim, the sentences that back it.
    """
    for figure in figures:
        yield from _falling_up(figure)
    for new, old, way in _told(figures):
        first, second = new.value, old.value
        assert isinstance(first, Quantity)
        assert isinstance(second, Quantity)
        wrong = (way.lower in UP) != (first.low > second.low)
        copied = any(way.lower in text.lower().split() for text in backing.get(id(old), ()))
        if wrong and not copied:
            more = "more" if first.low > second.low else "less"
            yield Judgement(
                old if old.start > way.start else new,
                "contradiction",
                "adds-up-wrong",
                message=f"“{new.text}” is {more} than “{old.text}”, not “{way.text}”.",
                reasons=("reckoned from the draft's own values",),
            )


def _falling_up(figure: Statement) -> Iterator[Judgement]:
    """ "Fell from 47,000 to 52,000 tonnes": two values told as one, the smaller first."""
    if not is_change(figure):
        return
    if (way := _way(figure.sentence.before(figure.start)[-2:-1])) and way.lower in DOWN:
        message = f"“{figure.text}” goes up, not “{way.text}”."
        reasons = ("reckoned from the draft's own values",)
        yield Judgement(figure, "contradiction", "adds-up-wrong", message=message, reasons=reasons)


def _told(figures: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, Token]]:
    """The new value, the old one and the word that says the way, of each change that a sentence tells with both."""
    for place, one in enumerate(figures[:-1]):
        other = figures[place + 1]
        if place and is_whole(one):
            one = figures[place - 1]  # "27 of the 61 seats, down from 33"
        if not _comparable(one, other):
            continue
        before, between = one.sentence.before(_start(one)), one.sentence.within(_end(one), _start(other))
        if _leads(between, FROM):
            if (way := _way(between[-1 - _APART : -1])) and not _goes_on(other, figures[place + 2 : place + 3]):
                yield one, other, way  # "140, up from 160"
            elif before[-1:] and before[-1].lower in TO and _only_dated(between) and (way := _way(before[-2:-1])):
                yield one, other, way  # "rose to 140 in May from 160"
        elif _leads(before, FROM) and (way := _way(before[-2:-1])):
            risen = _leads(between, TO) and len(between) == 1  # "rose from 140 to 160"
            opening = before[0] is way and bool(between) and between[0].text == ","  # "Up from 160, it now is 140"
            if risen or opening:
                yield other, one, way


def _only_dated(between: Sequence[Token]) -> bool:
    """Whether nothing but a time stands before the "from" of an older value."""
    words = [token.lower for token in between[:-1]]
    return len(words) <= _DATED and all(w in TIMES or w in IN_TIME or w.isdecimal() for w in words)


def _goes_on(old: Statement, following: Sequence[Statement]) -> bool:
    """Whether the change is told to its end behind the old value: "sold 140; the price fell from 160 to 150"."""
    between = [old.sentence.lower_within(_end(old), _start(new)) for new in following]
    return any(len(words) == 1 and words[0] in TO for words in between)


def _start(figure: Statement) -> int:
    return (figure.wide or (figure.start, figure.end))[0]


def _end(figure: Statement) -> int:
    return (figure.wide or (figure.start, figure.end))[1]


def _leads(tokens: Sequence[Token], words: frozenset[str]) -> bool:
    return bool(tokens) and tokens[-1].lower in words


def _way(tokens: Sequence[Token]) -> Token | None:
    """The one word of direction among these, where they hold one and no word that makes it doubtful."""
    lowers = [token.lower for token in tokens]
    ways = [token for token in tokens if token.lower in UP or token.lower in DOWN]
    return ways[0] if len(ways) == 1 and NO_WAYS.isdisjoint(lowers) else None


def _comparable(one: Statement, other: Statement) -> bool:
    """Whether both are plain positive values of one unit, and no places in an order."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    if any(q.operator != "=" or q.low != q.high or q.low <= 0 or q.least is not None for q in (mine, theirs)):
        return False
    places = mine.unit == COUNT and not (one.about or other.about) and max(mine.low, theirs.low) < _RANKS
    return mine.unit != ORDINAL and mine.low != theirs.low and not places
