"""A figure that no source has, where one has it but for a slip of the keys, and the draft tells that value nowhere.

Who tells a story in his own words leaves nothing beside a value by which its sentence would be known again. But he
copies the value itself, and of those that he copied each stands somewhere in the draft. A fact that the draft passes
over, which has the claim's unit and all of its digits but one, or all in another order, is likelier the one that was
meant than one that the draft left out, the more so the more digits there are. In right drafts told in other words than
their sources it found 18 of 303 altered figures that were passed over, and accused no right one.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.quantifiers import BUT
from factlint.language.en.reckoning import JOINTLY, OVER, RECKONED
from factlint.records import replace
from factlint.text.document import from_on, up_to
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity, digits
from factlint.values.quantities.units import COUNT, dimension, is_currency
from factlint.verify.evidence.agreement import compare
from factlint.verify.evidence.candidates import MOST_SOURCES, Candidate
from factlint.verify.evidence.comparable import comparable
from factlint.verify.evidence.own_day import is_dateline
from factlint.verify.evidence.sameness import exchanged_digits, sameness, slipped
from factlint.verify.evidence.telling import compares
from factlint.verify.measuring.outcomes import contradiction
from factlint.verify.measuring.tellings import never_one, of_a_younger_day, told_as_another

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_TWO, _TELLING = 2, 3
"""Digits that two things of a text may have by chance but for one, and those that they hardly have."""
_HUNDRED = 100
_SCALED = 1000
_SCALES = tuple(Decimal(10) ** power for power in (-9, -6, -3, 3, 6, 9))
"""From thousands, millions and billions to one another."""
_BESIDE, _STEPS = Decimal("0.08"), 3
"""The share of the greater number, and the steps below a hundred, within which two things often lie: 63 and 64."""
_HARDLY = -2.0
"""The score of sameness below which a passage tells of something else."""
_AROUND = 0.2
"""The share of the words beside a figure that stand beside a fact which outweighs a reckoning."""
_OF_BOTH = 0.15
"""How much of the words near either of two numbers the other's sentence has, added up, without which a digit that
differs says nothing."""
_SAID = 0.25
"""The share of the sentence that a passage says whose range shares one end with the draft's."""
_REACH = 3
"""Words on either side of a figure among which one tells it from other values."""


def miscopied(claim: Statement, value: Quantity, view: SentenceView, *, reckoned: bool) -> Judgement | None:
    """The contradiction of a figure by the fact that it was miscopied from; None where none is likely enough.

    One that other values make together (`reckoned`) is held only against what it is plainly told of.
    """
    if value.low != value.high:
        return None if reckoned else _other_end(claim, value, view)
    if len(digits(value.low)[1]) < _TWO:
        return None
    if _told_from_others(claim, value) if not reckoned else not _plainly_told(claim, value):
        return None
    found = max(_possible(claim, value, view, reckoned=reckoned), key=lambda c: c.same.score, default=None)
    if found is None or (not reckoned and _makes(found, value, view)):
        return None
    judgement = contradiction(claim, found)
    reason = f"{value} is {found.fact.value} but for a slip, and the draft tells that nowhere"
    return replace(judgement, reasons=(reason, *judgement.reasons))


def _other_end(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The contradiction of a range by the one range of the sources that shares an end and words with it:
    "between 5 and 8 per cent" of what a source has as "5 to 7"."""
    if value.operator != "=" or not value.high.is_finite() or not value.low.is_finite():
        return None
    found: list[Candidate] = []
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in comparable(claim, source):
            theirs = fact.value
            if isinstance(theirs, Quantity) and theirs.unit == value.unit and _shares_an_end(value, theirs):
                passage = view.corpus.passage(source, fact.sentence.index)
                found.append(Candidate(passage, fact, sameness(claim, fact, view.face(passage)), Comparison.CONFLICT))
    if len({(c.fact.value.low, c.fact.value.high) for c in found if isinstance(c.fact.value, Quantity)}) != 1:
        return None
    likeliest = max(found, key=lambda c: c.same.score)
    if told_in_draft(likeliest.fact.value, claim, view) or not likeliest.same.named("window"):
        return None
    return contradiction(claim, likeliest) if likeliest.same.named("coverage") >= _SAID else None


def _shares_an_end(one: Quantity, other: Quantity) -> bool:
    """Whether two ranges have one end in common, and not the other."""
    if other.operator != "=" or other.low == other.high:
        return False
    return (one.low == other.low) != (one.high == other.high)


def _makes(found: Candidate, value: Quantity, view: SentenceView) -> bool:
    """Whether the fact makes the figure with another that is told beside it: a bonus on top of the prize."""
    assert isinstance(found.fact.value, Quantity)
    one = found.fact.value.low
    around = filter(None, (view.corpus.neighbour(found.passage, step) for step in (-1, 0, 1)))
    others = (fact.value for passage in around for fact in passage.statements)
    beside = [other.low for other in others if isinstance(other, Quantity) and other.unit == value.unit]
    return any(value.low in (one + other, abs(one - other)) for other in beside)


def _told_from_others(claim: Statement, value: Quantity) -> bool:
    """Whether a figure says what lies between others, or what they leave: "£15 dearer", "all but 36", "then 12"."""
    if not OVER.isdisjoint(claim.sentence.lower_after(claim.end, 1)):
        return True  # "13 patients over its capacity"
    return (
        bool(value.direction)
        or compares(claim)
        or of_a_younger_day(claim)
        or BUT in claim.sentence.lower_before(claim.start, 1)
    )


def _plainly_told(claim: Statement, value: Quantity) -> bool:
    """Whether a number of things is told exactly, and by no word that tells it from others: "fewer", "together"."""
    if value.unit != COUNT or value.operator[:1] == "~" or claim.about in ("", AGE_NOUN):
        return False
    if _told_from_others(claim, value):
        return False
    words = claim.sentence.words
    beside = [word.lower for word in (*up_to(words, claim.start, _REACH), *from_on(words, claim.end, _REACH))]
    return (RECKONED | JOINTLY).isdisjoint(beside)


def _possible(claim: Statement, value: Quantity, view: SentenceView, *, reckoned: bool) -> Iterator[Candidate]:
    """The facts that the figure may have been miscopied from."""
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in comparable(claim, source):
            theirs = fact.value
            if not isinstance(theirs, Quantity) or is_dateline(fact):
                continue
            if not is_slip(value, theirs) and not _of_another_scale(value, theirs):
                continue
            if told_in_draft(theirs, claim, view) or compare(claim, fact) is not Comparison.CONFLICT:
                continue
            passage = view.corpus.passage(source, fact.sentence.index)
            found = Candidate(passage, fact, sameness(claim, fact, view.face(passage)), Comparison.CONFLICT)
            if not _meant(claim, value, found, reckoned=reckoned):
                continue
            if not (never_one(claim, found, view) or told_as_another(claim, found)):
                yield found


def is_slip(told: Quantity, fact: Quantity) -> bool:
    """Whether a fact, or what it is rounded as the other was, has all digits but one, or all in another order."""
    if told.unit != fact.unit or fact.low != fact.high or fact.low <= 0 or told.low <= 0:
        return False
    if _slipped(told.low, fact.low):
        return True
    round_number = told.low >= _HUNDRED and told.low % 10 == 0
    return (round_number or len(digits(told.low)[1]) >= _TELLING) and _slipped(told.low, _as_exact(fact.low, told.low))


def _of_another_scale(told: Quantity, fact: Quantity) -> bool:
    """Whether a figure has a fact's digits, as exact as it is told, and another scale: 187 billion for 187 million."""
    if len(digits(told.low)[1]) < _TELLING or told.unit != fact.unit or fact.low != fact.high:
        return False
    if min(told.low, fact.low) < _SCALED:
        return False  # a table's number may have its scale elsewhere
    return any(_as_exact(fact.low, told.low) == told.low * step for step in _SCALES)


def _slipped(one: Decimal, other: Decimal) -> bool:
    return slipped(*(f"{number.normalize():f}" for number in (one, other)))


def _as_exact(number: Decimal, like: Decimal) -> Decimal:
    """A number with as many digits as another has."""
    return Context(prec=len(digits(like)[1]), rounding=ROUND_HALF_UP).plus(number)


def told_in_draft(fact: object, claim: Statement, view: SentenceView) -> bool:
    """Whether a figure of the draft other than the claim is a fact of the sources, as exact as either is told."""
    if not isinstance(fact, Quantity):
        return False
    return view.told.besides(claim, (told_in_draft, fact), lambda other: _tells(other.value, fact))


def _tells(value: object, fact: Quantity) -> bool:
    """Whether a figure of the draft is a fact, as exact as either is told."""
    if not isinstance(value, Quantity) or dimension(value.unit) != dimension(fact.unit):
        return False
    return any(end == fact.low or (end and _as_exact(fact.low, end) == end) for end in (value.low, value.high))


def _meant(claim: Statement, value: Quantity, found: Candidate, *, reckoned: bool) -> bool:
    """Whether what is told of both does not speak against their being one."""
    same = found.same
    noun, window = same.named("noun"), same.named("window")
    if noun < 0 or (not any(map(str.isdecimal, claim.text)) and noun < 1):
        return False
    assert isinstance(found.fact.value, Quantity)
    near = is_near(value.low, found.fact.value.low)
    if reckoned:
        return noun == 1 and window >= _AROUND and not near
    if claim.about == AGE_NOUN and (same.named("other_name") < 0 or of_a_younger_day(found.fact)):
        return False
    if len(digits(value.low)[1]) >= _TELLING:
        if _by_one_digit(claim, value, found) and same.named("claim_told") + same.named("fact_told") < _OF_BOTH:
            return False
        return noun == 1 or same.named("claim_told") > 0 or same.named("coverage") > 0
    if near:
        return noun == 1 and bool(found.fact.about)
    return (noun == 1 or window > 0) and same.score > _HARDLY


def _by_one_digit(claim: Statement, value: Quantity, found: Candidate) -> bool:
    """Whether two counts, or amounts of money, differ in a digit: a text has many of them, and any two may."""
    if value.unit != COUNT and not is_currency(value.unit):
        return False
    return not exchanged_digits(claim.text, found.fact.text)


def is_near(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers lie so near to each other that two things may well have them."""
    less, more = sorted((one, other))
    return more - less <= more * _BESIDE or (more < _HUNDRED and more - less <= _STEPS)
