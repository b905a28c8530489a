"""Figures told as what others make, where the sources have those others and they make something else.

"Up 14" is wrong where 85 has become 97. What the draft reckons must be plain: its words compare, or speak of a rest or
a total, and of all that could be reckoned so one value alone is told of as much of the sentence as any.
"""

from __future__ import annotations

from decimal import Context
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en import reckoning as words
from factlint.language.en.telling import DEFINITE
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, PERCENT, TIMES, dimension
from factlint.verify.evidence.slips import far_apart
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.reckoning.coincidence import meets
from factlint.verify.reckoning.derived import cues_near, others
from factlint.verify.reckoning.operands import operands_of, words_before
from factlint.verify.reckoning.relating.manner import compares
from factlint.verify.reckoning.relating.related import tried, weighed_of
from factlint.verify.reckoning.relating.spoken import Spoken
from factlint.verify.reckoning.relating.ties import all_tied, head, level_and_change, part_and_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.reckoning.operands import Operand
    from factlint.verify.reckoning.operators import Result
    from factlint.verify.reckoning.relating.related import Related

SPOKEN = 0.4
"""The share of the sentence that the numbers must be told of."""
AS_GOOD = 0.15
"""How far below the best another reckoning may come and still be meant."""
PLAINLY = 0.6
"""The share of it that says of itself what is meant."""
_HUNDRED = 100
_READABLE = Context(prec=6)
_BACK = 2
_SUBJECT = 5  # words before a value that may name what moved
_SMALL = 12
_OF_ONE_SORT = frozenset({"the sum", "the difference"})
"""Reckonings with counts of one and the same thing alone."""


def belied(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction by the one reckoning that the claim's words ask for; None where none or several are likely."""
    how = _asked_for(claim, value)
    if not how or value.low != value.high or value.least is not None:
        return None
    if any(_small(other) for other in others(claim, view)):
        return None  # "two tickets cost £9 less than a pass": a step of the reckoning is the draft's own
    cues, spoken = cues_near(claim), Spoken(view, claim)
    stated = frozenset(operand.number for operand in operands_of(others(claim, view)))
    reckoned = [(m, [r for r in rs if r.how in how]) for m, rs in tried(claim, value, view, cues, spoken)]
    if len(reckoned) > 1 and not claim.about:
        return None  # what unit a bare number leaves out nobody knows for sure
    if any(_leads_to(meant, r) for meant, possible in reckoned for r in possible):
        return None  # told of other words, perhaps, but there is a way to it
    if _all_but_one(claim, value, reckoned):
        return None
    for meant, possible in reckoned:
        likely = list(_likely(meant, [r for r in possible if _of_its_sort(meant, r)], how, spoken, cues))
        if likely:
            best = max(found.rank for found in likely)
            top = [found for found in likely if found.rank >= best - AS_GOOD]
            top = [found for found in top if _told_as_change(found.result)] or top
            if (
                best >= SPOKEN
                and spoken.of_clause(top[0].result.operands) >= SPOKEN
                and len({found.result.quantity.low for found in top}) == 1
                and (
                    _slipped(meant, top[0].result, stated)
                    or moved_so(claim, top[0].result, view)
                    or _plainly_shared(top[0], spoken)
                )
            ):
                return belied_by(claim, top[0].result)
    return None


def _all_but_one(claim: Statement, value: Quantity, reckoned: list[tuple[Quantity, list[Result]]]) -> bool:
    """Whether "the other ten" leaves out the one of eleven that the text is about."""
    if value.unit != COUNT or words.ALL_BUT_ONE.isdisjoint(claim.sentence.lower_before(claim.start, 1)):
        return False
    return any(operand.number == value.low + 1 for _, possible in reckoned for r in possible for operand in r.operands)


def _leads_to(value: Quantity, result: Result) -> bool:
    """Whether the sources' numbers yield the value or, where they tell them together, the like change the other way:
    "was 0.6 points lower in May"."""
    if not _given(result):
        return False
    turned = replace(result.quantity, direction=value.direction)
    return meets(value, result.quantity) or (meets(value, turned) and all_tied(result.operands))


def _of_its_sort(value: Quantity, result: Result) -> bool:
    """Whether a reckoning can be what a value is meant to be: two counts lie no 1.3 apart, and of two decimals that
    have no unit nobody knows whether they are times of day."""
    if value.unit == COUNT and value.low == value.low.to_integral_value():
        return result.quantity.low == result.quantity.low.to_integral_value()
    return dimension(value.unit) != "time" or all(_has_unit(operand) for operand in result.operands)


def _has_unit(operand: Operand) -> bool:
    value = operand.statement.value
    bare = isinstance(value, Quantity) and value.unit == COUNT and not operand.statement.about
    return not bare or operand.number == operand.number.to_integral_value()


def _small(other: Statement) -> bool:
    value = other.value
    return isinstance(value, Quantity) and value.unit in (COUNT, TIMES) and value.high <= _SMALL


def _asked_for(claim: Statement, value: Quantity) -> frozenset[str]:
    """What a claim's words tell of: a change, a distance, a rest, a total; nothing where they do not say."""
    if value.unit == TIMES:
        return frozenset()
    if value.unit == PERCENT and not value.direction:
        after = claim.sentence.lower_after(claim.end, 2)
        part = after[:1] and after[0] in words.THEREOF and words.SAID_BEFORE.isdisjoint(after[1:])
        return frozenset({"the share"} if part else ())
    if value.unit == PERCENT:
        return frozenset({"the change"})
    if compares(claim) and not (value.unit == COUNT and _is_known(claim)):
        return frozenset({"the difference"})
    before = words_before(claim.sentence, claim.start, _BACK)
    if not words.REMAINING.isdisjoint(before):
        return frozenset({"the difference", "what is left"})
    return frozenset({"the sum"}) if not words.TOTAL.isdisjoint(before) else frozenset()


def _is_known(claim: Statement) -> bool:
    """Whether an article shows a count to be of things told of before: "third of the ten behind Ann Roe"."""
    return not DEFINITE.isdisjoint(claim.sentence.lower_before(claim.start, 1))


def _likely(
    value: Quantity, possible: list[Result], how: frozenset[str], spoken: Spoken, cues: frozenset[str]
) -> Iterator[Related]:
    """The reckonings of this sort from numbers that a source tells together."""
    of_a_whole = "what is left" in how or "the share" in how
    for result in possible:
        one, other = result.operands[0], result.operands[-1]
        if any(operand.passage is None for operand in result.operands):
            continue
        if one.statement is other.statement:
            continue  # the two ends of a range
        if of_a_whole and not part_and_whole(one, other):
            continue
        if result.how == "the share" and not _of_the_whole(result):
            continue
        if result.how in _OF_ONE_SORT and len({head(operand) for operand in result.operands} - {""}) > 1:
            continue  # two candidates and 27 votes
        if result.how in ("the change", "the difference") and level_and_change(one, other):
            continue
        if value.direction and result.quantity.direction not in ("", value.direction):
            continue
        found = weighed_of(result, spoken, cues, compared=True)
        if found.tied:
            yield found


def _plainly_shared(found: Related, spoken: Spoken) -> bool:
    """Whether a share is that of a part told of nearly all that the sentence says."""
    told = min(found.rank, spoken.of_clause(found.result.operands))
    return found.result.how == "the share" and told >= PLAINLY


def _of_the_whole(result: Result) -> bool:
    """Whether a share is the part's of the whole, and neither's of both together."""
    part, whole = sorted(operand.number for operand in result.operands[:2])
    return result.quantity.low == part / whole * _HUNDRED


def _slipped(value: Quantity, result: Result, stated: frozenset[Decimal]) -> bool:
    """Whether a slip leads from what the numbers make to the claim, or its sentence has one of them; and the claim is
    none of them itself: "fell to 250" is not what 250 and another lie apart."""
    numbers = {operand.number for operand in result.operands}
    made = result.quantity.low.quantize(value.grain) if value.grain > 0 else result.quantity.low
    rounded = replace(result.quantity, low=made, high=made, unit=value.unit)
    return value.low not in numbers and not (far_apart(value, rounded) and stated.isdisjoint(numbers))


def moved_so(claim: Statement, result: Result, view: SentenceView) -> bool:
    """Whether a source tells that one number has become the other, and of the claim's own subject: "profit fell by a
    third" is belied by what profit was before, not by the price of a share."""
    beside = folded(claim.sentence.before(claim.start, _SUBJECT))
    subject = {term for term in beside if term not in words.DIFFERENCE and view.corpus.frequency(term)}
    told = (operand.passage.terms for operand in result.operands if operand.passage is not None)
    return _told_as_change(result) and any(not subject.isdisjoint(terms) for terms in told)


def _given(result: Result) -> bool:
    """Whether the sources have all its numbers."""
    return all(operand.passage is not None for operand in result.operands)


def _told_as_change(result: Result) -> bool:
    """Whether a source says itself that one number has become the other."""
    ages = {operand.age for operand in result.operands}
    return "old" in ages and len(ages) > 1


def belied_by(claim: Statement, result: Result, at: tuple[int, int] | None = None) -> Judgement:
    """The contradiction of a claim by what the sources' values make of it; `at` are its words, if more than its own."""
    start, end = at or (claim.start, claim.end)
    told = " and ".join(f"“{operand.text}”" for operand in result.operands)
    exact = result.quantity.low
    number = (_READABLE.plus(exact) if exact % 1 else exact).normalize()
    evidence = [evidence_of(o.passage, o.statement) for o in result.operands if o.passage is not None]
    return Judgement(
        claim,
        "contradiction",
        "adds-up-wrong",
        evidence=tuple(evidence),
        message=f"“{claim.sentence.text[start:end]}” does not follow: {result.how} of {told} is {number:f}.",
        reasons=(f"{result.how} of {told} is {number:f}",),
        at=at,
    )
