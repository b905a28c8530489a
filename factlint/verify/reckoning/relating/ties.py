"""How a source ties two of its numbers together: as a part and its whole, as a level and its change."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import FROM, OF, PART_WORDS, THEREOF, TO
from factlint.values.quantities.units import COUNT, PERCENT
from factlint.verify.evidence.labels import is_whole
from factlint.verify.evidence.sameness import persons
from factlint.verify.reckoning.relating.manner import compares

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.reckoning.operands import Operand

_NEAR = 4
"""Words between a part and its whole: "43 of 52", "two of the first eight"."""
_BESIDE = 3


def tied(one: Operand, other: Operand) -> bool:
    """Whether a source tells two numbers together: in one sentence, or of one thing in two that follow each other."""
    first, second = one.statement.sentence, other.statement.sentence
    if first is second:
        return True
    if first.block.kind == second.block.kind == "cell" and first.document is second.document:
        return not set(first.block.header.split(" | ")).isdisjoint(second.block.header.split(" | "))
    if first.block is not second.block or abs(first.index - second.index) > 1:
        return False
    if PERCENT in (one.unit, other.unit):
        return True
    return one.unit == other.unit and (one.unit != COUNT or head(one) == head(other))


def all_tied(operands: Sequence[Operand]) -> bool:
    """Whether each of some operands is tied to another; a single one is."""
    return all(any(tied(one, other) for other in operands if other is not one) for one in operands if len(operands) > 1)


def head(operand: Operand) -> str:
    """The folded noun that is counted."""
    return fold(operand.statement.about.lower().rpartition(" ")[2])


def part_and_whole(one: Operand, other: Operand) -> bool:
    """Whether a sentence tells one number as a part of the other: "43 of 52 lots", "12,400 people, 3,100 of them"."""
    small, large = sorted((one, other), key=lambda o: o.number)
    part, whole = small.statement, large.statement
    if part.sentence is not whole.sentence or part is whole:
        return False
    sentence = part.sentence
    if part.start < whole.start:
        between = sentence.lower_within(part.end, whole.start)
        return 0 < len(between) <= _NEAR and not OF.isdisjoint(between) and between[0] in OF
    before, after = sentence.lower_before(part.start, _BESIDE), sentence.lower_after(part.end, _BESIDE)
    between = sentence.lower_within(whole.end, part.start)
    return (
        is_whole(whole)
        or any(one in THEREOF and other in PART_WORDS for one, other in pairwise(between))
        or not PART_WORDS.isdisjoint(before)
        or (len(after) > 1 and after[0] in THEREOF and after[1] in PART_WORDS)
    )


def added_unlike(claim: Statement, operands: Sequence[Operand]) -> bool:
    """Whether some of these count what the claim does and others no such thing, so that their sum is of neither: 23
    authors from five countries are no 28 authors. People of two sorts may be added."""
    own = fold(claim.about.lower().rpartition(" ")[2])
    heads = {head(operand) for operand in operands if operand.unit == COUNT} - {""}
    return own in heads and not heads - {own} <= persons()


def whole_and_broken(claim: Statement, operands: Sequence[Operand]) -> bool:
    """Whether one of these is a decimal by itself, as an item's number is ("6.2"), and another a count of things."""
    counts = [operand for operand in operands if operand.unit == COUNT]
    if not claim.about and not any(operand.statement.about for operand in counts):
        return False
    broken = [operand for operand in counts if operand.number % 1 and not operand.statement.about]
    return 0 < len(broken) < len(counts)


def level_and_change(one: Operand, other: Operand) -> bool:
    """Whether one of two numbers is told as a change, and the other is not: "£2,180, £95 more"."""
    return compares(one.statement) != compares(other.statement)


def of_two_things(claim: Statement, how: str, operands: Sequence[Operand]) -> bool:
    """Whether nobody would tell a claim as this reckoning of these: they are of two things, or it is an end of them."""
    if how == "the sum" and added_unlike(claim, operands):
        return True
    if how == "the difference" and _size_for_an_end(claim, operands):
        return True
    return len(operands) > 1 and whole_and_broken(claim, operands)


def _size_for_an_end(claim: Statement, operands: Sequence[Operand]) -> bool:
    """Whether a claim is an end of a change, and a source's value is that end of one: how far it lies from another is
    no end. "From 150 to 250" is not told by "from 100 to 250"."""
    end = _end(claim)
    return bool(end) and any(o.passage is not None and _end(o.statement) == end for o in operands)


def _end(statement: Statement) -> str:
    """Which end of a change the word before a value makes it; empty where none does."""
    start = (statement.wide or (statement.start, 0))[0]
    before = statement.sentence.lower_before(start, 1)
    return "from" if not FROM.isdisjoint(before) else "to" if not TO.isdisjoint(before) else ""
