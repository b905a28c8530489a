"""What the facts that compete for a claim come to: the nearest on either side, and how likely each side is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN
from factlint.records import NamedTuple
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score
from factlint.values.quantities.units import COUNT, UNITS, dimension, factor
from factlint.verify.evidence.candidates import best
from factlint.verify.evidence.rates import other_rate
from factlint.verify.evidence.slips import BESIDE, other_grain, same_number, unsigned

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate

SAME_ENOUGH = 0.6
"""The probability of one subject from which a conflicting value is an accusation."""
LIKELY = {"figure": 0.4, "date": 0.55}
"""The same where no fact agrees, and the claim is told in any case: as contradicted, or as unsupported.

A text tells of many days, so a day that is new is likelier another than a wrong one."""
ONE_SIDE = 0.2
"""The same of two results or votes of which one side is the same."""
MARGIN = 0.2
"""By how much a conflicting fact must be nearer than every agreeing one."""
ONE_NUMBER = 0.12
"""The same of a fact that has the claim's very number, told as something else: going the other way, by another unit."""
SLIPPED = 0.05
"""The same of a fact that has the claim's digits but for a slip of the keys, or another unit."""
BACKED = 0.01
"""The probability that an agreeing fact needs: the same number on another subject backs nothing."""
A_FEW, OTHER_NOUN = 12, 0.15
"""Counts up to which agreement is easily chance, and the probability that a fact about another noun then needs."""
_EXACT = 3
_ONE_STEP = 60
"""How many times the next smaller unit of time, or length, one is."""
_TELLS_MUCH = 0.4
"""The share of the sentence that a passage says which tells of the same."""
A_PAIR = 2
"""So many are told of whatever the text has named before, in other words than the source's."""


class Weighed(NamedTuple):
    """A claim with the facts that compete for it, the likeliest on either side, and what each side comes to."""

    claim: Statement
    candidates: list[Candidate]
    agreeing: Candidate | None
    conflicting: Candidate | None
    near: float
    """The probability that a fact with the likeliest conflicting value is meant."""
    backed: float
    """The probability that one of the agreeing facts is."""

    @property
    def excluded(self) -> bool:
        """Whether the conflicting fact is surely about the same thing, and clearly likelier than the agreeing ones."""
        return self.conflicting is not None and self.near >= SAME_ENOUGH and self.near > self.backed + MARGIN

    @property
    def supported(self) -> bool:
        """Whether an agreeing fact is at all likely to be meant, or tells of the very day."""
        return self.agreeing is not None and (self.backed >= BACKED or same_day(self.claim, self.agreeing.fact))

    @property
    def likely_meant(self) -> Candidate | None:
        """The conflicting fact that is meant where something is wrong in any case; None where none is likely enough."""
        if self.agreeing is not None:
            return None
        found = self.conflicting
        if found and found.same.named("noun") >= 0 and self.near >= _likely(self.claim, found.fact):
            return found
        slips = [c for c in self.candidates if c.same.probability >= SLIPPED and _with_a_slip(self.claim, c)]
        return max(slips, key=lambda c: c.same.probability, default=None)

    @property
    def told_otherwise(self) -> Candidate | None:
        """The likeliest fact that has the claim's very number, and has it going the other way, by another unit of time
        or in another unit."""
        if self.supported:
            return None
        told = (
            c for c in self.candidates if c.comparison is Comparison.CONFLICT and _of_the_very_number(self.claim, c)
        )
        return max(told, key=lambda c: c.same.probability, default=None)

    @property
    def aged_otherwise(self) -> Candidate | None:
        """The age that a source tells where the draft has one a year or two off, whatever a birth would make it."""
        found = None if self.supported else self.conflicting
        if found is None or not (self.claim.about == found.fact.about == AGE_NOUN):
            return None
        mine, theirs = self.claim.value, found.fact.value
        assert isinstance(mine, Quantity)
        assert isinstance(theirs, Quantity)
        likely = found.same.probability >= LIKELY["figure"] and found.same.named("other_name") >= 0
        return found if likely and abs(mine.low - theirs.low) <= BESIDE else None

    @property
    def none_of_them(self) -> Candidate | None:
        """The fact that says that there were none of what the claim counts: "no arrests" beside "six arrests"."""
        none = [c for c in self.candidates if c.comparison is Comparison.CONFLICT and _says_none(self.claim, c)]
        likeliest = max(none, key=lambda c: c.same.probability, default=None)
        counted = any(c.comparison is Comparison.AGREE and c.same.named("noun") >= 1 for c in self.candidates)
        likely = likeliest is not None and likeliest.same.probability >= LIKELY["figure"]
        return likeliest if likely and not counted else None


def weigh(claim: Statement, candidates: list[Candidate]) -> Weighed:
    """Add up what speaks for a claim and against it."""
    agreeing, conflicting = best(candidates, Comparison.AGREE), best(candidates, Comparison.CONFLICT)
    near = _support(candidates, conflicting) if agreeing else _of_all_sources(candidates)
    backed = sum(c.same.probability for c in candidates if c.comparison is Comparison.AGREE and _backs(claim, c))
    return Weighed(claim, candidates, agreeing, conflicting, near, backed)


def same_day(claim: Statement, fact: Statement) -> bool:
    """Whether both come to one day of the calendar, by whatever words."""
    mine, theirs = claim.value, fact.value
    if not isinstance(mine, PartialDate) or not isinstance(theirs, PartialDate):
        return False
    return mine.single_day is not None and mine.single_day == theirs.single_day


def _with_a_slip(claim: Statement, found: Candidate) -> bool:
    """Whether a conflicting figure of three digits is the claim's with two exchanged or one changed, or its unit."""
    digits = "".join(character for character in claim.text if character.isdigit())
    slipped = len(digits) >= _EXACT and len(digits.rstrip("0")) > 1  # "200" is another round number, and no slip
    apart = found.comparison is Comparison.CONFLICT and found.same.named("mistyped") > 0
    return apart and slipped and found.same.named("noun") >= 0 and _told_beside_it(claim, found)


def _told_beside_it(claim: Statement, found: Candidate) -> bool:
    """Whether a word near either value stands in the other's sentence, without which nothing but chance may have made
    two like numbers; or the two are one number in two units of a dimension, which chance makes seldom."""
    mine, theirs = claim.value, found.fact.value
    if any(found.same.named(feature) > 0 for feature in ("window", "claim_told", "fact_told")):
        return True
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    return same_number(claim, found.fact) and dimension(mine.unit) == dimension(theirs.unit)


def _of_the_very_number(claim: Statement, found: Candidate) -> bool:
    """Whether a fact has the claim's number, told otherwise, and is at all likely to be meant.

    Two things seldom have one number by chance, but for small ones: these want a passage that tells of the same.
    """
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or not same_number(claim, found.fact):
        return False
    beside = found.same.named("window") > 0 or found.same.probability >= LIKELY[claim.kind]
    likely = beside and found.same.probability >= ONE_NUMBER
    if _goes_otherwise(claim, found.fact) or other_rate(claim, found.fact):
        return likely
    if mine.unit not in UNITS or mine.unit == theirs.unit or dimension(mine.unit) != dimension(theirs.unit):
        return False
    tells_much = found.same.named("coverage") >= _TELLS_MUCH and next_to(mine.unit, theirs.unit)
    if mine.low % 1:
        return likely or tells_much
    return likely and (mine.low > A_FEW or (tells_much and mine.operator == theirs.operator))


def next_to(one: str, other: str) -> bool:
    """Whether two units are of like size, as weeks and months are: nobody writes days for minutes."""
    less, more = sorted((factor(one), factor(other)))
    return more <= less * _ONE_STEP


def _says_none(claim: Statement, found: Candidate) -> bool:
    """Whether a fact counts none of the very things that the claim counts some of."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or found.same.named("noun") < 1:
        return False
    return theirs.high == 0 < mine.low and mine.unit == theirs.unit == COUNT


def _goes_otherwise(claim: Statement, fact: Statement) -> bool:
    mine = unsigned(claim)
    return isinstance(mine, Quantity) and mine.direction_differs(unsigned(fact))


def _support(candidates: list[Candidate], found: Candidate | None) -> float:
    """The probability of a fact together with those that say the same."""
    if found is None:
        return 0.0
    return sum(c.same.probability for c in candidates if c is found or str(c.fact.value) == str(found.fact.value))


def _of_all_sources(candidates: list[Candidate]) -> float:
    """The probability that one source or another speaks of the claim: they may differ, and all contradict it."""
    likeliest: dict[int, float] = {}
    for candidate in candidates:
        source = id(candidate.passage.source)
        likeliest[source] = max(likeliest.get(source, 0.0), candidate.same.probability)
    same_value = _support(candidates, best(candidates, Comparison.CONFLICT))
    return max(same_value, sum(likeliest.values()))


def _likely(claim: Statement, fact: Statement) -> float:
    """How surely a fact must be meant; of two results that share a side the one is hardly another's, but a
    day may be another's than a month."""
    mine, theirs = claim.value, fact.value
    if (
        isinstance(mine, Score)
        and isinstance(theirs, Score)
        and (mine.first == theirs.first or mine.second == theirs.second)
    ):
        return ONE_SIDE
    if other_grain(mine, theirs) or (claim.kind == "figure" and _reckoned_in_the_head(claim)):
        return SAME_ENOUGH
    return LIKELY[claim.kind]


def _reckoned_in_the_head(claim: Statement) -> bool:
    """Whether a figure is told in words as about right, which a reader mostly makes of others himself."""
    value = claim.value
    about = isinstance(value, Clock) or (isinstance(value, Quantity) and value.operator[:1] == "~")
    return about and not any(c.isdecimal() for c in claim.text)


def _backs(claim: Statement, found: Candidate) -> bool:
    """Whether an agreeing fact can back a claim: a small number of one thing backs hardly as many of another."""
    mine, theirs = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.high > A_FEW or mine.unit:
        return True
    if mine.high != mine.high.to_integral_value() and not claim.about:
        return True  # "6.5" in one figure's telling and "6.5%" in another's
    if mine.high == A_PAIR:
        return True
    other_noun = found.same.named("noun") < 0 or mine.unit != theirs.unit
    return not other_noun or found.same.probability >= OTHER_NOUN
