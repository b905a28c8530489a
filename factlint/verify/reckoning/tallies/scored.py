"""Scores and votes that follow from what sources tell: from counts told apart, and on the way to a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.reckoning import INTERIM, MARGIN, VOTED
from factlint.text.document import from_on
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Score
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.reckoning.operands import words_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement

_BACK = 3  # words before a score in which "made it" or "led" shows it to be on the way
_BEHIND = 2  # words behind a count within which it is shown to part two sides: "six votes ahead"
_LARGE = 10  # counts below it stand beside each other by chance


def scored(claim: Statement, value: Score, passages: Iterable[Passage]) -> tuple[str, Passage, Statement] | None:
    """How the score follows, from which passage and which of its statements; None where it does not.

    "31 votes to 14" follows from "received 31 votes; the other received 14", "made it 2-1" from a match won 3-1.
    """
    interim = not INTERIM.isdisjoint(words_before(claim.sentence, claim.start, _BACK))
    for passage in passages:
        first = _counted(value.first, passage.statements)
        second = _counted(value.second, passage.statements)
        if first is not None and second is not None and first is not second and _telling(value):
            return f"“{first.text}” against “{second.text}”", passage, first
        for fact in passage.statements if interim else ():
            if isinstance(fact.value, Score) and _on_the_way(value, fact.value):
                return f"a score on the way to “{fact.text}”", passage, fact
    return None


def told_exactly(value: Score, passages: Iterable[Passage]) -> tuple[str, Passage, Statement] | None:
    """The same from a sentence anywhere, where both sides are such that two texts have them hardly by chance: "For 31,
    against 14", or the result seen from the other side."""
    for passage in passages if _telling(value) else ():
        for fact in passage.statements:
            if isinstance(fact.value, Score) and fact.value.reversed(value):
                return f"the result is “{fact.text}” from the other side", passage, fact
            if isinstance(fact.value, Quantity) and (int(fact.value.low), int(fact.value.high)) == _sides(value):
                return f"the result is “{fact.text}”", passage, fact
        first, second = (_counted(side, passage.statements) for side in (value.first, value.second))
        if first is not None and second is not None and first is not second:
            return f"“{first.text}” against “{second.text}”", passage, first
    return None


def _sides(value: Score) -> tuple[int, int]:
    return min(value.first, value.second), max(value.first, value.second)


def parted(value: Score, passages: Iterable[Passage]) -> tuple[str, Passage, Statement] | None:
    """The same from a whole source: its only result is this one, or two of its passages tell the votes of either side:
    "88 of 141 votes", and further down "received 53 votes"."""
    source = list(passages)
    results = [(p, fact) for p in source for fact in p.statements if isinstance(fact.value, Score)]
    if len({str(fact.value) for _, fact in results}) == 1:
        passage, fact = results[0]
        same = isinstance(fact.value, Score) and (fact.value == value or fact.value.reversed(value))
        return (f"the result is “{fact.text}”", passage, fact) if same else None
    if not _telling(value):
        return None
    voting = [p for p in source if not VOTED.isdisjoint(p.sentence.lowers)]
    sides = [_counted_in(value.first, voting), _counted_in(value.second, voting)]
    if not (sides[0] and sides[1]) or sides[0][1] is sides[1][1]:
        return None
    return f"“{sides[0][1].text}” against “{sides[1][1].text}”", *sides[0]


def _counted_in(number: int, passages: Sequence[Passage]) -> tuple[Passage, Statement] | None:
    for passage in passages:
        fact = _counted(number, passage.statements)
        if fact is not None:
            return passage, fact
    return None


def margin(claim: Statement, value: Quantity, passages: Iterable[Passage]) -> tuple[Passage, Statement] | None:
    """The one result of a passage whose sides lie so far apart: "by five points" from 24-19; None if there is none."""
    if not tells_margin(claim, value):
        return None
    for passage in passages:
        results = [fact for fact in passage.statements if isinstance(fact.value, Score)]
        for fact in results if len(results) == 1 else ():
            if isinstance(fact.value, Score) and abs(fact.value.first - fact.value.second) == value.low != 0:
                return passage, fact
    return None


def tells_margin(claim: Statement, value: Quantity) -> bool:
    """Whether the words beside a count say that it parts two sides: "a majority of 1,841"."""
    beside = words_before(claim.sentence, claim.start, _BACK) + claim.about.lower().split()
    after = [token.lower for token in from_on(claim.sentence.words, claim.end, _BEHIND)]
    return value.unit == COUNT and value.low == value.high and not MARGIN.isdisjoint([*beside, *after])


def _telling(value: Score) -> bool:
    return value.first >= _LARGE and value.second >= _LARGE


def _counted(number: int, facts: Sequence[Statement]) -> Statement | None:
    for fact in facts:
        value = fact.value
        if isinstance(value, Quantity) and value.unit in (COUNT, ORDINAL) and value.low == value.high == number:
            return fact
    return None


def _on_the_way(score: Score, result: Score) -> bool:
    ends = ((result.first, result.second), (result.second, result.first))
    total = score.first + score.second
    return total < result.first + result.second and any(
        score.first <= one and score.second <= other for one, other in ends
    )
