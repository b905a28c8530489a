"""Differences that a slip has altered: "27,500 more of them", where one row has 312,400 and 341,900.

Who tells how far two values lie apart has reckoned with two that the source tells together. A figure that no two of
these make, though two of them make all of its digits but one, is likelier their difference than one of which nothing
is told. As a single digit of two has many neighbours, what lies beside a right figure anyway is none of it, nor is what
the draft tells elsewhere.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import THAN
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, POINTS, TIMES, dimension
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.miscopied import is_near, is_slip
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.derived import others
from factlint.verify.reckoning.operands import in_unit, scale_of, units_meant
from factlint.verify.reckoning.operators import EXACT
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.pairs import pairs
from factlint.verify.reckoning.relating.spoken import Spoken
from factlint.verify.reckoning.relating.ties import head

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand
    from factlint.verify.reckoning.relating.pairs import Pair

_LIKE = 5
"""How many times the one may be the other of two values of like things."""
_TWO = 2
"""Digits that a difference must have: a single one is a slip of any other."""
_LONG, _FEW = 1000, 12
_BESIDE = 2
"""Words and commas between a level and how far it lies from another."""
LEAST = 0.1
"""The share of the sentence that the two must be told of where it has no more."""


def misreckoned(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction of a difference by the two values that it was reckoned from; None where none are likely."""
    if not compares(claim) or value.low != value.high or value.operator not in ("=", "~"):
        return None
    if value.unit in (PERCENT, TIMES, ORDINAL) or dimension(value.unit) == "time" or value.digits < _TWO:
        return None
    if not THAN.isdisjoint(claim.sentence.lower_before(claim.start, 1)) or _of_several(claim, view):
        return None  # "better than 38": a level
    exact = value.digits > _TWO
    named = frozenset(fold(word) for word in claim.text.lower().split())
    likely: list[tuple[Pair, Quantity]] = []
    for unit, scale in units_meant(claim, value, view).items():
        if unit == PERCENT and value.unit != POINTS:
            continue
        meant = replace(in_unit(value, unit, scale), direction="")
        for pair in pairs(view, PERCENT if unit == POINTS else unit, named):
            made = _between(pair, unit)
            if meets(meant, made) or abs(meant.low - made.low) <= _slack(pair):
                return None
            if _are_alike(pair) and is_slip(meant, made) and (exact or not is_near(meant.low, made.low)):
                likely.append((pair, made))
    likely = [(p, made) for p, made in likely if not _told_elsewhere(claim, made, view) and _from_it(claim, p, view)]
    if not likely or _stands(value, view):
        return None
    spoken = Spoken(view, claim)
    rank, pair, made = max(((spoken.rank(pair[:2]), pair, made) for pair, made in likely), key=lambda one: one[0])
    return _contradiction(claim, pair, made) if rank >= LEAST or exact else None


def _of_several(claim: Statement, view: SentenceView) -> bool:
    """Whether a few things stand behind a difference, which is from several times a value: "£47 cheaper than four"."""
    behind = (o.value for o in others(claim, view) if o.start > claim.start)
    return any(isinstance(other, Quantity) and other.unit in (COUNT, TIMES) and other.high <= _FEW for other in behind)


def _from_it(claim: Statement, pair: Pair, view: SentenceView) -> bool:
    """Whether one of the two is the level that the difference is told beside, if there is one: "at $341, $23 above"."""
    before = (other for other in others(claim, view) if other.end <= claim.start)
    levels = (o.value for o in before if len(claim.sentence.within(o.end, claim.start)) <= _BESIDE)
    told = [v.low for v in levels if isinstance(v, Quantity) and v.same_dimension(claim.value)]
    return all(number in (pair.one.number, pair.other.number) for number in told)


def _slack(pair: Pair) -> Decimal:
    """By how much the difference of two values may miss the true one, as they are rounded themselves."""
    return sum((_grain(operand) for operand in (pair.one, pair.other)), Decimal(0)) / 2


def _grain(operand: Operand) -> Decimal:
    value = operand.statement.value
    if not isinstance(value, Quantity) or value.grain == 1 or not value.low:
        return Decimal(0)
    return value.grain * operand.number / value.low


def _between(pair: Pair, unit: str) -> Quantity:
    apart = abs(pair.one.number - pair.other.number)
    return Quantity(apart, apart, unit=unit, grain=EXACT)


def _are_alike(pair: Pair) -> bool:
    """Whether two values may be those of one thing: cells of a row, or told in a sentence of one sort of things."""
    less, more = sorted((pair.one.number, pair.other.number))
    one_sort = pair.place == "row" or (pair.place == "sentence" and _of_one_sort(pair))
    return one_sort and 0 < more <= less * _LIKE


def _of_one_sort(pair: Pair) -> bool:
    return pair.one.unit != COUNT or head(pair.one) == head(pair.other) or "" in (head(pair.one), head(pair.other))


def _told_elsewhere(claim: Statement, made: Quantity, view: SentenceView) -> bool:
    """Whether the draft tells a difference itself, so that this claim is another one."""

    def tells(other: Statement) -> bool:
        return isinstance(other.value, Quantity) and meets(replace(other.value, direction=""), made)

    return view.told.besides(claim, (_told_elsewhere, made), tells)


def _stands(value: Quantity, view: SentenceView) -> bool:
    """Whether a source has the very number."""
    facts = (fact.value for source in view.corpus.sources for fact in source.of_kind("figure"))
    return any(isinstance(fact, Quantity) and fact.low == value.low and fact.unit == value.unit for fact in facts)


def _contradiction(claim: Statement, pair: Pair, made: Quantity) -> Judgement:
    told = f"“{pair.one.text}” and “{pair.other.text}”"
    number = _as_written(claim, made)
    evidence = (evidence_of(o.passage, o.statement) for o in (pair.one, pair.other) if o.passage is not None)
    return Judgement(
        claim,
        "contradiction",
        "adds-up-wrong",
        evidence=tuple(evidence),
        message=f"“{claim.text}” does not follow: between {told} lie {number}.",
        reasons=(
            f"the difference of {told} is {number}, which is told but for a slip",
            "no two values make the figure",
        ),
    )


def _as_written(claim: Statement, made: Quantity) -> str:
    """The difference in the claim's own manner: "NOK 2.4bn" where that was "NOK 1.4bn"."""
    for token in claim.sentence.within(claim.start, claim.end):
        if token.shape == "number":
            assert isinstance(claim.value, Quantity)
            number = (made.low / scale_of(claim, claim.value.low)).normalize()
            return claim.text.replace(token.text, f"{number:,f}" if number >= _LONG else f"{number:f}", 1)
    return f"{made.low.normalize():f}"
