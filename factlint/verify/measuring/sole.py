"""A figure that one fact of the sources must have been told by: nothing else tells as much of it, and the draft tells
that fact nowhere.

A text tells its sources' facts once each. Where the likeliest fact for a claim has another number of the same unit and
noun, no other figure of the draft tells that number, and whatever has the claim's own number is a small count of
something else, the fact was meant: less need speak for it than against a claim that may be told of one among many. In
right drafts told in other words none of 1,641 figures was so, and 22 of 868 altered ones that had been passed over.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.reckoning import COMPARING, FROM, THAN, TO
from factlint.language.en.supposing import COUNTERFACTUAL
from factlint.records import replace
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, PERCENT, TIMES, dimension, to_base
from factlint.verify.evidence.candidates import anywhere
from factlint.verify.evidence.sameness import exchanged_digits
from factlint.verify.evidence.telling import compares, foreseen
from factlint.verify.measuring.loosely import (
    FAR,
    counts_otherwise,
    far_and_unsure,
    first_in_a_time,
    moves_otherwise,
    of_another_time,
)
from factlint.verify.measuring.miscopied import told_in_draft
from factlint.verify.measuring.outcomes import contradiction
from factlint.verify.measuring.sorts import of_two_sorts
from factlint.verify.measuring.tellings import is_distance, told_as_another
from factlint.verify.measuring.weighing import BACKED, next_to
from factlint.verify.reckoning.derivation import derivation, excuse
from factlint.verify.reckoning.tallies.joined import joined
from factlint.verify.statements.reading.clauses import clause_of

if TYPE_CHECKING:
    from decimal import Decimal

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.measuring.weighing import Weighed

_LIKELIER = 4
"""How many times likelier it must be than whatever has the claim's number."""
_SMALL = 20
"""Numbers up to this stand in every text: that a source has one says nothing."""
_BESIDE_IT = 6
"""Words on either side of a small number by which it is known again."""
_MOST, _OF_BOTH, _OF_A_LENGTH = 0.5, 0.45, 0.2
"""The share of the sentence that the fact's says where it tells the same; and, where it says less, that of the words
near either number which the other's sentence has, the two added up, of any number and of a length, of which a text has
fewer."""
_HALF, _TWICE = 0.5, 2
"""How likely a length of time in another unit must be meant, and how many times the other it is at most."""
_FEW, _STEPS, _SURELY = 12, 3, 0.3
"""Numbers that are counted or read in a list, how far one slips there, and how likely its fact must then be."""


def sole_telling(found: Weighed, rival: Candidate, view: SentenceView) -> Judgement | None:
    """The contradiction of a figure by the one fact that it can have been told by; None where there are others."""
    claim = found.claim
    if not _of_one_sort(claim, rival) or not _told_of_both(claim, rival):
        return None
    agreeing = [c for c in found.candidates if c.comparison is Comparison.AGREE]
    if not all(_astray(claim, c, rival) for c in agreeing) or _of_another_thing(claim, rival, view):
        return None
    if (
        _told_too(claim, rival.fact, view)
        or _told_with_another(claim, rival, view)
        or _accounted_for(claim, rival, found, view)
    ):
        return None
    judgement = contradiction(claim, rival)
    reason = f"nothing else tells of it, and the draft tells “{rival.fact.text}” nowhere"
    return replace(judgement, reasons=(*judgement.reasons, reason))


def _told_of_both(claim: Statement, rival: Candidate) -> bool:
    """Whether the words near the two numbers stand in each other's sentence, or the one sentence says most of the
    other: two years of study and three years of a grant are told of one guest. Digits exchanged show it themselves."""
    if exchanged_digits(claim.text, rival.fact.text) or rival.same.named("coverage") >= _MOST:
        return True
    least = _OF_A_LENGTH if _dimension(claim) in ("time", "length") else _OF_BOTH
    return rival.same.named("claim_told") + rival.same.named("fact_told") >= least


def _dimension(figure: Statement) -> str:
    return dimension(figure.value.unit) if isinstance(figure.value, Quantity) else ""


def _told_too(claim: Statement, fact: Statement, view: SentenceView) -> bool:
    """Whether the draft tells a fact elsewhere, by whatever unit; a small number only if of anything like it."""
    if isinstance(fact.value, Quantity) and fact.value.low <= _SMALL:
        near = any(_agrees(other, fact) for other in view.told.beside(claim))
        return near or view.told.besides(claim, (_may_tell, fact), lambda other: _may_tell(other, fact))
    agree = view.told.besides(claim, (_agrees, fact.value), lambda other: _agrees(other, fact))
    return agree or told_in_draft(fact.value, claim, view)


def _told_with_another(claim: Statement, rival: Candidate, view: SentenceView) -> bool:
    """Whether the draft's sentence tells what the fact makes with another number, of that sentence or of the fact's
    own: seven is told where two of nine are away, and so is nine where a source has nine and one and the draft ten."""
    fact = rival.fact.value
    own = {_low(c) for c in view.claims if c is not claim and isinstance(c.value, Quantity)}
    beside = {_low(s) for s in rival.passage.statements if s is not rival.fact and isinstance(s.value, Quantity)}
    assert isinstance(fact, Quantity)
    makes = {abs(fact.low + sign * other) for other in own | beside for sign in (1, -1)} - {fact.low}
    return not makes.isdisjoint(own)


def _may_tell(other: Statement, fact: Statement) -> bool:
    """Whether a small number of the draft may be one of the sources: of the same noun, or beside a word of the same."""
    if not _agrees(other, fact):
        return False
    mine, theirs = _noun(other), _noun(fact)
    return bool(mine and mine == theirs) or not _words_beside(other).isdisjoint(_words_beside(fact))


def _agrees(other: Statement, fact: Statement) -> bool:
    return isinstance(other.value, Quantity) and other.value.compare(fact.value) is Comparison.AGREE


def _noun(figure: Statement) -> str:
    return fold(figure.about.lower().rpartition(" ")[2])


def _words_beside(figure: Statement) -> frozenset[str]:
    words = figure.sentence.words
    beside = (*up_to(words, figure.start, _BESIDE_IT), *from_on(words, figure.end, _BESIDE_IT))
    return frozenset(folded(beside))


def _of_one_sort(claim: Statement, rival: Candidate) -> bool:
    """Whether two exact numbers are of one unit, and count nothing different; one of a thing is told in every text."""
    mine, theirs = claim.value, rival.fact.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if mine.unit != theirs.unit and not _as_often(mine, theirs, rival):
        return _one_length(mine, theirs, rival)
    if mine.low != mine.high or theirs.low != theirs.high or mine.low == theirs.low or min(mine.low, theirs.low) <= 1:
        return False
    if mine.unit == ORDINAL or (mine.unit == PERCENT and not any(map(str.isdecimal, claim.text))):
        return False
    return mine.direction == theirs.direction and rival.same.named("noun") >= 0


def _as_often(mine: Quantity, theirs: Quantity, rival: Candidate) -> bool:
    """Whether of two small numbers one is told as so many times and the other as so many things that happened: "knocked
    three times", "six knocks"."""
    if {mine.unit, theirs.unit} != {COUNT, TIMES} or min(mine.low, theirs.low) <= _TWICE:
        return False
    whole = not mine.low % 1 and not theirs.low % 1
    return whole and rival.same.probability >= _HALF and rival.same.named("window") > 0


def _one_length(mine: Quantity, theirs: Quantity, rival: Candidate) -> bool:
    """Whether two lengths of time are told in units of like size, as "two months" for "13 weeks", beside the same
    words, and apart by more than rounding makes."""
    if dimension(mine.unit) != "time" or dimension(theirs.unit) != "time" or not next_to(mine.unit, theirs.unit):
        return False
    if mine.low != mine.high or theirs.low != theirs.high:
        return False
    less, more = sorted((to_base(mine.low, mine.unit), to_base(theirs.low, theirs.unit)))
    return less * FAR < more <= less * _TWICE and rival.same.probability >= _HALF and rival.same.named("window") > 0


def _astray(claim: Statement, found: Candidate, rival: Candidate) -> bool:
    """Whether a fact has the claim's number by chance: a small one, in another passage, told of something else."""
    value = claim.value
    assert isinstance(value, Quantity)
    if found.passage is rival.passage or found.same.probability * _LIKELIER > rival.same.probability:
        return False
    if value.low > _SMALL or (value.unit != COUNT and dimension(value.unit) != "time"):
        return rival.same.named("noun") == 1 and found.same.named("noun") < 0
    return not claim.about or found.same.named("noun") < 1


def _of_another_thing(claim: Statement, rival: Candidate, view: SentenceView) -> bool:
    return (
        first_in_a_time(claim)
        or (far_and_unsure(claim, rival) and not _miscounted(claim, rival))
        or of_another_time(claim, rival, view)
        or (counts_otherwise(claim, rival) and not _told_as_often(claim, rival))
        or moves_otherwise(claim, rival)
        or _told_otherwise(claim, rival)
        or foreseen(claim) != foreseen(rival.fact)
        or _imagined(claim) != _imagined(rival.fact)
        or _led_to(claim) != _led_to(rival.fact)
        or (_lies_between(claim) and not _lies_between(rival.fact))
    )


def _told_otherwise(claim: Statement, rival: Candidate) -> bool:
    if _told_as_often(claim, rival):
        return False
    return told_as_another(claim, rival) if _of_one_unit(claim, rival) else _of_another_sort(claim, rival)


def _told_as_often(claim: Statement, rival: Candidate) -> bool:
    mine, theirs = claim.value, rival.fact.value
    return isinstance(mine, Quantity) and isinstance(theirs, Quantity) and _as_often(mine, theirs, rival)


def _of_one_unit(claim: Statement, rival: Candidate) -> bool:
    mine, theirs = claim.value, rival.fact.value
    return isinstance(mine, Quantity) and isinstance(theirs, Quantity) and mine.unit == theirs.unit


def _of_another_sort(claim: Statement, rival: Candidate) -> bool:
    return of_two_sorts(claim, rival.fact) or claim.about != rival.fact.about


def _led_to(figure: Statement) -> bool:
    """Whether a figure is an end of a movement: "raise the number to 17"."""
    return not (FROM | TO).isdisjoint(figure.sentence.lower_before((figure.wide or (figure.start, 0))[0], 1))


def _miscounted(claim: Statement, rival: Candidate) -> bool:
    """Whether two small numbers are a few steps apart."""
    mine, theirs = claim.value, rival.fact.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    small = max(mine.low, theirs.low) <= _FEW and abs(mine.low - theirs.low) <= _STEPS
    return small and rival.same.probability >= _SURELY


def _parted(claim: Statement, rival: Candidate, view: SentenceView) -> bool:
    """Whether what lies between the two is told beside either: "six here and one abroad", where a source has seven."""
    mine, theirs = claim.value, rival.fact.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    around = (*view.claims, *view.before, *rival.passage.statements)
    beside = [one for one in around if isinstance(one.value, Quantity) and one is not rival.fact]
    told = {_low(one) for one in beside if _may_part(one, claim)}
    others = {_low(one) for one in (*beside, claim, rival.fact)} - told
    words = view.sentence.lowers | rival.passage.sentence.lowers
    apart = abs(mine.low - theirs.low)
    if not told.isdisjoint((apart, mine.low + theirs.low)):
        return True
    return apart not in others and any(CARDINALS.get(word) == apart for word in words)


def _lies_between(figure: Statement) -> bool:
    """Whether a figure is told as what lies between two others, or as how far something moved."""
    value = figure.value
    if (isinstance(value, Quantity) and value.direction) or compares(figure) or is_distance(figure):
        return True
    behind = pairwise(figure.sentence.lower_after(figure.end, _BESIDE_IT))
    return any(word in COMPARING and than in THAN for word, than in behind)  # "30 cents a share less than last time"


def _may_part(figure: Statement, claim: Statement) -> bool:
    """Whether a figure may be some of what another counts or measures: of its unit, and of no other noun."""
    mine, other = claim.value, figure.value
    assert isinstance(mine, Quantity)
    assert isinstance(other, Quantity)
    if not claim.about and mine.unit == COUNT:
        return True
    if other.unit != COUNT:
        return other.unit == mine.unit
    return not figure.about or _noun(figure) == _noun(claim)


def _low(figure: Statement) -> Decimal:
    assert isinstance(figure.value, Quantity)
    return figure.value.low


def _imagined(figure: Statement) -> bool:
    """Whether a figure's clause says that something would be so, or should: "we thought it would take two years"."""
    clause = clause_of(figure.sentence, figure.start, figure.end)
    return any(token.lower in COUNTERFACTUAL for token in up_to(clause, figure.start))


def _accounted_for(claim: Statement, rival: Candidate, found: Weighed, view: SentenceView) -> bool:
    """Whether a source tells the claim's number farther off, or others make it."""
    farther = [c for c in anywhere(claim, view, found.candidates, BACKED) if c.comparison is Comparison.AGREE]
    if not all(_astray(claim, c, rival) for c in farther if c.same.probability >= BACKED):
        return True
    if _parted(claim, rival, view):
        return True
    reckoned = joined(claim, rival, view) or excuse(claim, view, rival.fact) or derivation(claim, view)
    return reckoned is not None
