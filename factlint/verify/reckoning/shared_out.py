"""What comes to each unit or thing that a figure is told by: "200 rupees a kilo", "18 trips a day", "nine to a farm".

A reader divides what is told together: the whole and what it is shared among stand in one sentence of a source or in
two that follow each other, or the draft has one of them right beside the figure.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import FOR_EACH, SHARED_AMONG
from factlint.language.en.units import WORDS
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, UNITS, dimension, factor
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.coincidence import chance_hits, meets
from factlint.verify.reckoning.derived import others, supported
from factlint.verify.reckoning.operands import Operand, operands_of
from factlint.verify.reckoning.operators import EXACT
from factlint.verify.reckoning.relating.spoken import own_terms
from factlint.verify.reckoning.relating.ties import head
from factlint.verify.reckoning.scopes import few_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_CHANCE = 0.35
"""Chance hits allowed: the claim's words say that something is shared out, and among what."""
_NOUN = 2  # words of what is counted before those that tell among what: "18 cataract operations a day"


def shared_out(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that a value is what comes to each of what it is told by; None where it is not."""
    among = _among(claim)
    if not among or value.low != value.high or dimension(value.unit) == dimension(WORDS.get(among, "-")):
        return None
    beside = [*others(claim, view), *view.before]
    own = [*operands_of(beside), *_periods(beside)]
    for pairs in (_shared(claim, value, own, own, among), _of_sources(claim, value, view, own, among)):
        tried = [(whole, by, _each(whole, number)) for whole, by, number in pairs]
        hit = next(((whole, by) for whole, by, each in tried if meets(value, each)), None)
        if hit is not None and chance_hits(value, (each for *_, each in tried)) <= _CHANCE:
            evidence = [evidence_of(o.passage, o.statement) for o in hit if o.passage is not None]
            return supported(claim, f"so much of “{hit[0].text}” comes to each of “{hit[1].text}”", list(evidence))
    return None


def _periods(statements: Sequence[Statement]) -> Iterator[Operand]:
    """The days that dates last which name a stretch of them: "in August", "in the first quarter"."""
    for statement in statements:
        for reading in statement.value.readings if isinstance(statement.value, PartialDate) else ():
            if reading.start and reading.end and reading.start != reading.end:
                yield Operand(Decimal((reading.end - reading.start).days + 1), "day", statement.text, statement)


def _each(whole: Operand, number: Decimal) -> Quantity:
    return Quantity(whole.number / number, whole.number / number, unit=whole.unit, grain=EXACT)


def _among(claim: Statement) -> str:
    """What a value is told by, a unit or the folded noun: "kilo" in "200 a kilo", "farm" in "nine to a farm"."""
    behind = claim.sentence.after(claim.end, _NOUN + 3)
    for place, token in enumerate(behind[:-1]):
        if token.lower in FOR_EACH and behind[place + 1].shape == "word":
            word = behind[place + 1].lower
            return word if word in WORDS else fold(word) or ""
        if token.shape != "word" or (token.lower not in SHARED_AMONG and fold(token.lower) not in _counted(claim)):
            return ""
    return ""


def _counted(claim: Statement) -> frozenset[str]:
    return frozenset(fold(word) or "" for word in claim.about.lower().split())


def _of_sources(
    claim: Statement, value: Quantity, view: SentenceView, own: Sequence[Operand], among: str
) -> Iterator[tuple[Operand, Operand, Decimal]]:
    """What may be shared out, with what it may be shared among and how much of it there is."""
    before: list[Operand] = []
    for passage in few_sources(view):
        told = list(operands_of(passage.statements, passage))
        follows = bool(before) and bool(told) and before[0].statement.sentence.block is told[0].statement.sentence.block
        near = [*before, *told] if follows else told
        yield from _shared(claim, value, told, near, among)
        yield from _shared(claim, value, before, told, among) if follows else ()
        if passage.terms & view.plain_terms:
            yield from _shared(claim, value, told, own, among)
            yield from _shared(claim, value, own, told, among)
        before = told


def _shared(
    claim: Statement, value: Quantity, wholes: Sequence[Operand], among: Sequence[Operand], thing: str
) -> Iterator[tuple[Operand, Operand, Decimal]]:
    sizes = [(by, number) for by in among if (number := _size(by, thing)) > 1]
    for whole in wholes if sizes else ():
        if whole.unit == value.unit and (value.unit != COUNT or _of_one_noun(claim, whole)):
            yield from ((whole, by, number) for by, number in sizes if by.statement is not whole.statement)


def _size(operand: Operand, thing: str) -> Decimal:
    """How many of a thing, or of a unit, a value is; nought if it is of something else."""
    unit = WORDS.get(thing, "")
    if unit in UNITS and operand.unit in UNITS and dimension(operand.unit) == dimension(unit):
        return operand.number * factor(operand.unit) / factor(unit)
    return operand.number if operand.unit == COUNT and not unit and head(operand) == thing else Decimal(0)


def _of_one_noun(claim: Statement, whole: Operand) -> bool:
    """Whether a count may be of what the claim counts; a claim that leaves out its noun says nothing of it."""
    nouns = _counted(claim) - {""}
    return not nouns or not nouns.isdisjoint(own_terms(whole.statement))
