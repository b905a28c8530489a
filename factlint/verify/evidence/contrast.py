"""Which of several values a claim's own words are told of: each value's label beside the others'.

"The herring quota is 98,000 tonnes": a source has 212,000 tonnes for herring and 98,000 for mackerel, in one sentence
or in two. What matters is not how much of the two sentences is alike, which it mostly is, but the words that only one
of the two values has about it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from math import fsum
from operator import attrgetter
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded, header_terms
from factlint.language.en.counted import AGE_NOUN
from factlint.language.en.negating import CLAUSE_MARKS
from factlint.records import cached_property, field, record
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, dimension, is_currency
from factlint.verify.evidence.labels import NEW, OLD, Label, ends, is_shared_out, labelling, labels
from factlint.verify.evidence.sameness import dimension_of, people
from factlint.verify.evidence.slips import LIKE, other_grain
from factlint.verify.evidence.telling import (
    compared_with,
    compares,
    foreseen,
    former,
    own_dates,
    told_by,
    whole_label,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

DAY, MONTH = "day", "month"
CLEARLY = 0.4
"""The weight that the words of a label must have in common: that of one word."""

DATED = 0.8
"""What it tells that the one value is of the claim's time, and the other of another."""
BARE = frozenset({COUNT, ORDINAL})
_BOUNDS = frozenset("<>")
_NAMED = 1.5
"""How much more a word of a name tells than another."""


def grouped(statements: Sequence[Statement]) -> dict[object, list[Statement]]:
    """The figures and days of a sentence, by what sort of value they are."""
    groups: dict[object, list[Statement]] = defaultdict(list)
    values = [value for statement in statements for value in ends(statement)]
    told = sorted((value for value in values if _told_of_what(value)), key=attrgetter("start"))
    pointed = [value for value in told if "." in value.text]
    for value in values:
        what = value.value
        if isinstance(what, Quantity) and what.unit != ORDINAL:
            likes = pointed if "." in value.text else told
            before = bisect_left(likes, value.start, key=attrgetter("start"))
            named = likes[before - 1] if before else value
            groups[sort_of(named if leaves_unit_to(value, named) else value)].append(value)
        elif isinstance(what, PartialDate) and what.single_day is not None:
            groups[DAY].append(value)
        elif month_of(value) is not None:
            groups[MONTH].append(value)
    return groups


def month_of(statement: Statement) -> date | None:
    """The first day of the month that a date is told by, where it is one month of a year that is written."""
    value = statement.value
    if not isinstance(value, PartialDate) or value.bounds or value.modifier or value.side or value.day is not None:
        return None
    return value.start if value.month is not None and value.year is not None else None


def sort_of(statement: Statement) -> object:
    """What a value may be taken for: of two currencies the one is often the other converted, and no age is a term."""
    value = statement.value
    if statement.about == AGE_NOUN:
        return AGE_NOUN
    return value.unit if isinstance(value, Quantity) and is_currency(value.unit) else dimension_of(value)


def _told_of_what(value: Statement) -> bool:
    """Whether a figure has a unit or tells what it counts."""
    return isinstance(value.value, Quantity) and (value.value.unit not in BARE or bool(value.about))


def leaves_unit_to(value: Statement, other: Statement) -> bool:
    """Whether a bare number has its unit from another of its sentence: "a fund of €320 million: Mali (140 million)"."""
    mine, theirs = value.value, other.value
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or value.about or mine.unit != COUNT:
        return False
    less, more = sorted((abs(mine.low), abs(theirs.low)))
    may = theirs.unit not in BARE and dimension(theirs.unit) != "time"  # "in two years from 226 to 118"
    if mine.operator[:1] in _BOUNDS and mine.operator != theirs.operator:
        return False  # "46% in people over 65"
    return may and ("." in value.text) == ("." in other.text) and 0 < more <= less * LIKE


def noun_of(statement: Statement) -> frozenset[str]:
    """The terms of what is counted or measured."""
    return frozenset(term for word in statement.about.split() if (term := fold(word.lower())))


def one_noun(claim: Statement, fact: Statement) -> bool:
    """Whether the two count the same things; people are counted by any name of theirs, and match points are no
    matches."""
    mine, theirs = noun_of(claim), noun_of(fact)
    head, other = (fold(one.about.lower().rpartition(" ")[2]) for one in (claim, fact))
    if head != other and (head in theirs or other in mine):
        return False
    return not mine or not theirs or bool(mine & theirs) or not people().isdisjoint(mine | theirs)


def agreeing_dates(mine: Label, theirs: Label) -> Comparison:
    """Whether the two labels have a date in common, or only dates that exclude each other."""
    answers = {_compared_stretches(one, other) for one in mine.dates for other in theirs.dates}
    if Comparison.AGREE in answers:
        return Comparison.AGREE
    return Comparison.CONFLICT if answers == {Comparison.CONFLICT} else Comparison.INCOMPARABLE


def _compared_stretches(one: PartialDate, other: PartialDate) -> Comparison:
    """How two dates compare; August is not the whole year, nor is it another time."""
    if other_grain(one, other):
        return Comparison.CONFLICT if _disjoint(one, other) else Comparison.INCOMPARABLE
    return one.compare(other)


def _disjoint(one: PartialDate, other: PartialDate) -> bool:
    """Whether two stretches of time have no day in common: the fourth quarter, and the first half of the next year."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.end < other.start or other.end < one.start


@record(frozen=False, eq=False, slots=False)
class Contrast:
    """A draft's sentence with the labels of its figures, and those of the passages that it is held against."""

    view: SentenceView
    _known: dict[int, dict[int, Label]] = field(default_factory=dict)

    @cached_property
    def _mine(self) -> dict[int, Label]:
        """Without the words that stand in somebody's quotation alone: these are checked by themselves."""
        sentence, labelled = self.view.sentence, _labelled(self.view.claims)
        if not self.view.quoted:
            return labelled
        quoted = [token for start, end in self.view.quoted for token in sentence.within(start, end)]
        places = {token.start for token in quoted}
        only = frozenset(folded(quoted)) - frozenset(folded(t for t in sentence.tokens if t.start not in places))
        return {key: label._replace(terms=label.terms - only) for key, label in labelled.items()}

    def _theirs(self, passage: Passage) -> dict[int, Label]:
        if passage.number not in self._known:
            self._known[passage.number] = _labelled(passage.statements)
        return self._known[passage.number]

    def leans(self, claim: Statement, one: Statement, here: Passage, other: Statement, there: Passage) -> float:
        """How much rather a claim's words are told of the one fact than of the other; below zero of the other.

        Nought where they are told of both, or of neither. Whoever tells of a value comes before what is told of it.
        """
        if by := self._told_by(claim, one, other):
            return by
        its = self.told_only(claim, one, here, other, there)
        others = self.told_only(claim, other, there, one, here)
        dated = self.dated(claim, one, here, other, there)
        if its and others:  # what it counts says more than what stands around
            counted = its & noun_of(claim), others & noun_of(claim)
            led = self._without_lead(its, one, here), self._without_lead(others, other, there)
            its, others = counted if any(counted) else led if here is there else (its, others)
        if its and others:
            return dated
        return self._weight(its) - self._weight(others) + dated

    def _told_by(self, claim: Statement, one: Statement, other: Statement) -> float:
        """The same of those who tell of the values, where the draft names one of them and the sources name both."""
        mine, its, others = told_by(claim), told_by(one), told_by(other)
        if not (mine and its and others):
            return 0.0
        return self._weight(mine & (its - others)) - self._weight(mine & (others - its))

    def dated(self, claim: Statement, one: Statement, here: Passage, other: Statement, there: Passage) -> float:
        """The same of the time that each is told of; what the draft tells of no time it tells of now."""
        mine = self._mine.get(id(claim))
        its, others = self._theirs(here).get(id(one)), self._theirs(there).get(id(other))
        if mine is None or its is None or others is None:
            return 0.0
        answers = agreeing_dates(mine, its), agreeing_dates(mine, others)
        if its.dates and others.dates and Comparison.CONFLICT in answers and answers[0] is not answers[1]:
            return DATED if answers[1] is Comparison.CONFLICT else -DATED
        if mine.dates or its.former == others.former or former(claim) or not self.dated_now:
            return _compared(claim, one, other) or _foreseen(claim, one, other)
        return DATED if others.former else -DATED

    def of_the_new(self, claim: Statement, one: Statement, other: Statement, passage: Passage) -> bool:
        """Whether a passage has one value as what the other became, and the claim tells of no other time than it.

        "1.6 million, up from 1.4 million": who tells of 1.6 million has not mistaken the one for the other.
        """
        its, others = (self._theirs(passage).get(id(fact)) for fact in (one, other))
        if its is None or others is None or NEW not in its.terms or OLD not in others.terms:
            return False
        if self.age(claim) == OLD or former(claim):
            return False
        told = [fact.value for fact in passage.statements if isinstance(fact.value, PartialDate)]
        mine = own_dates(claim, self.view.claims)
        return all(any(date.compare(value) is Comparison.AGREE for value in told) for date in mine)

    @cached_property
    def dated_now(self) -> bool:
        """Whether no date in the sentence, nor in the one before it, tells of another time than the draft's own."""
        told = (*self.view.claims, *self.view.before)
        return all(compared_with(claim) for claim in told if claim.kind == "date")

    def _without_lead(self, terms: frozenset[str], fact: Statement, passage: Passage) -> frozenset[str]:
        """Without the plain words that lead to the first of several values, which the others may share."""
        label = self._theirs(passage).get(id(fact))
        return terms - (label.ahead - self._names) if label is not None and not is_shared_out(fact) else terms

    @cached_property
    def _names(self) -> frozenset[str]:
        """The terms of the names in the draft's sentence: whose a value is, a name tells before any other word."""
        names = [(claim.start, claim.end) for claim in self.view.claims if claim.kind == "name"]
        tokens = self.view.sentence.tokens
        return frozenset(folded(t for t in tokens if any(start <= t.start < end for start, end in names)))

    def _weight(self, terms: frozenset[str]) -> float:
        return fsum(self.view.corpus.weights[term] * (_NAMED if term in self._names else 1.0) for term in terms)

    def words_of(self, claim: Statement) -> frozenset[str]:
        """The words of the sentence, but for those that label another of its values."""
        own = self._mine.get(id(claim))
        mine = own.terms if own is not None else frozenset()
        if self.age(claim):
            return self.view.terms
        alike = next((group for group in grouped(self.view.claims).values() if claim in group), [])
        told = (self._mine.get(id(other)) for other in alike if other is not claim)
        others = frozenset[str]().union(*(label.terms for label in told if label is not None))
        return (self.view.terms | mine) - (others - mine)

    def age(self, claim: Statement) -> str:
        """OLD or NEW where the claim is told as the older or the newer of two values; empty elsewhere."""
        label = self._mine.get(id(claim))
        return next((age for age in (OLD, NEW) if label is not None and age in label.terms), "")

    def parallel(self, one: Statement, here: Passage, other: Statement, there: Passage) -> bool:
        """Whether each of two figures has words of its own; of one sentence, on the same side of the figure."""
        its, others = self._theirs(here).get(id(one)), self._theirs(there).get(id(other))
        if its is None or others is None or not (its.terms - others.terms and others.terms - its.terms):
            return False
        return here is not there or its.side == others.side

    def label(self, fact: Statement, passage: Passage) -> frozenset[str]:
        """The words that a passage tells of one of its figures and of no other like it."""
        label = self._theirs(passage).get(id(fact))
        return label.terms if label is not None else frozenset()

    def dates_of(self, fact: Statement, passage: Passage) -> tuple[PartialDate, ...]:
        """The dates that a passage tells of one of its figures."""
        label = self._theirs(passage).get(id(fact))
        return label.dates if label is not None else ()

    def shared(self, claim: Statement, fact: Statement, passage: Passage) -> float:
        """What the words weigh that are told of a claim and of a fact; the newer value of a change weighs more."""
        mine, its = self._mine.get(id(claim)), self.label(fact, passage)
        newer = DATED if NEW in its and not former(claim) else 0.0
        return newer + self._weight(mine.terms & its) if mine is not None else newer

    def told_only(
        self, claim: Statement, one: Statement, here: Passage, other: Statement, there: Passage
    ) -> frozenset[str]:
        """The words of a claim's label that are told of the one fact and not of the other."""
        mine = self._mine.get(id(claim))
        its, others = self._theirs(here).get(id(one)), self._theirs(there).get(id(other))
        if mine is None or its is None or others is None:
            return frozenset()
        return mine.terms & (its.terms - others.terms)


def _labelled(statements: Sequence[Statement]) -> dict[int, Label]:
    """By identity the labels of a sentence's figures; of one that has no rival there all that the sentence says."""
    found: dict[int, Label] = {}
    for values in grouped(statements).values():
        if len(values) > 1:
            found.update(labels(values, statements))
        else:
            found[id(values[0])] = _whole(values[0], statements)
    return found


def _whole(value: Statement, statements: Sequence[Statement]) -> Label:
    spans = [(value.start, value.end), *((s.start, s.end) for s in statements if compared_with(s))]
    covered = {place for start, end in spans for place in range(start, end)}
    tokens = [token for token in value.sentence.tokens if token.start not in covered]
    dates = own_dates(value, statements) if value.kind == "figure" else ()
    told = dates if len(dates) == 1 else ()
    terms = frozenset(folded(labelling(tokens))) | header_terms(value.sentence) | whole_label(value)
    return Label(terms, told, former=not told and former(value))


def _compared(claim: Statement, one: Statement, other: Statement) -> float:
    """How much rather a difference is told of the value that is told as one: "$268 more", "a bill of $3,458"."""
    its, others = compares(one), compares(other)
    return 0.0 if its == others or not compares(claim) else DATED if its else -DATED


def _foreseen(claim: Statement, one: Statement, other: Statement) -> float:
    """How much rather what was reached is told of a value that was, and what was expected of one that was expected."""
    its, others = foreseen(one), foreseen(other)
    if one.sentence is other.sentence and not _parted(one, other):
        return 0.0  # "forecast at 211 million in June and 224 million a year later"
    return 0.0 if its == others else DATED if its == foreseen(claim) else -DATED


def _parted(one: Statement, other: Statement) -> bool:
    """Whether a mark stands between two values of a sentence."""
    first, second = sorted((one, other), key=lambda value: value.start)
    return any(token.text in CLAUSE_MARKS for token in one.sentence.within(first.end, second.start))
