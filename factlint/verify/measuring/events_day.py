"""A recent day that the sources have, but of nothing that the sentence tells, while they tell that of another day.

"The council approved the homes on Tuesday": the minutes are Monday's, and on Tuesday somebody was rung up. A day of the
week is named so often that most sources have any of one week. It backs a sentence only where a word of the sentence is
told of it, or where it is the day of the whole source.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded, header_terms
from factlint.language.en.calendar import AGO, DAYS_FROM_TODAY, EARLIER_ALONE, FOLLOWING, LATER, LATER_ALONE, PREVIOUS
from factlint.language.en.joints import ARTICLES
from factlint.language.en.telling import FIRST_DAY, LAST_DAY, SINCE, UNTIL
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import MOST_SOURCES, Candidate, likeliest
from factlint.verify.evidence.own_day import is_dateline, opens_a_report
from factlint.verify.evidence.sameness import sameness
from factlint.verify.measuring.days import LIKELY, event_terms, lead_of, may_be_meant, plainly_dated, told_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_RECENT, _APART, _SPAN = 8, 3, 14
"""Days from an event to the report that names its weekday; those between two days that are taken for one another; and
those of a stretch that still tells of each of its days."""
_HEAD, _LINE = 4, 14
"""Paragraphs at the front of a source that may say of what day all of it is, and the most tokens of such a line."""
_PROSE = ("title", "heading", "paragraph")
_BACKED = 0.07
"""The share of the sentence that a passage tells of its very day, from which nothing is to be said against it."""
_TOLD, _RECORDED, _WORDS = 0.25, 0.2, 2
"""The share of it that a passage must tell of another day; or a record of that day, in so many words at least."""
_BEFORE = 5
"""Words before a day that tell whether something happened on it."""
_OTHERWISE_TIMED = EARLIER_ALONE | LATER | LATER_ALONE | AGO | PREVIOUS | FOLLOWING | frozenset(DAYS_FROM_TODAY)
"""Words by which a passage tells of a time other than its source's day."""


def day_of_its_event(claim: Statement, candidates: Sequence[Candidate], view: SentenceView) -> Candidate | None:
    """The day that the sources tell of the sentence's event, where its own is that of other things alone."""
    day, today = _day_told(claim), claim.sentence.document.dateline
    if day is None or today is None or not 0 <= (today - day).days <= _RECENT or view.quotes(claim.start):
        return None
    if likeliest(candidates) >= LIKELY:
        return None
    event = _Event(claim, view)
    if event.backed(day):
        return None
    told = [*event.dated(day, today), *event.recorded(day, today)]
    return max(told, key=lambda one: one[0])[1] if told else None


def _day_told(claim: Statement) -> date | None:
    """The day of a date on which something happened: neither an end of a stretch nor what happens on all such days."""
    value, before = claim.value, claim.sentence.lower_before(claim.start, _BEFORE)
    if not isinstance(value, PartialDate) or not plainly_dated(claim) or value.bounds or lead_of(claim):
        return None
    if value.alternatives:
        return None  # nothing tells the day that is over from that to come
    if not (FIRST_DAY | LAST_DAY).isdisjoint(before) or not (SINCE | UNTIL | ARTICLES).isdisjoint(before[-1:]):
        return None  # "until noon on Friday"
    if not ARTICLES.isdisjoint(before[-2:-1]):
        return None  # "the late Friday sailing"
    return value.single_day


class _Event:
    """What a sentence tells of its day, and which passages tell it."""

    def __init__(self, claim: Statement, view: SentenceView) -> None:
        self.claim, self.view = claim, view
        self._inner, self._outer = told_of(claim)
        self._weights = view.corpus.weights
        self._whole = self._weigh(self._inner | self._outer)

    def _weigh(self, terms: frozenset[str]) -> float:
        return fsum(self._weights[term] * (1.0 if term in self._inner else 0.5) for term in terms)

    def share(self, terms: frozenset[str]) -> float:
        """How much of what the sentence tells of its day stands in these terms (0 to 1)."""
        return self._weigh((self._inner | self._outer) & terms) / self._whole if self._whole else 0.0

    def backed(self, day: date) -> bool:
        """Whether any source tells of the day a word that the sentence does, or is of that day as a whole."""
        for source in self.view.corpus.sources[:MOST_SOURCES]:
            own = source.document.dateline == day
            told = [fact for fact in source.of_kind("date") if _covers(fact, day) and not is_dateline(fact)]
            if any((not own and _heads(fact)) or self.share(_terms(fact)) >= _BACKED for fact in told):
                return True
        return any(
            passage.source.document.dateline == day
            and not _days_of(passage)
            and self.share(_sentence_terms(passage)) >= _BACKED
            for passage in self.view.nearest
        )

    def dated(self, day: date, today: date) -> Iterator[tuple[float, Candidate]]:
        """The passages that tell the sentence's event of another day by its date, with how much they tell of it."""
        for passage in self.view.nearest:
            for fact in _days_of(passage):
                own, other = passage.source.document.dateline, _one_day(fact, passage.source)
                share = self.share(_terms(fact))
                if other is None or not _confused(day, other, today) or share < (_RECORDED if other == own else _TOLD):
                    continue
                if not self._inner.isdisjoint(_terms(fact)) and may_be_meant(self.claim, fact, self.view):
                    yield share, self._candidate(passage, passage, fact)

    def recorded(self, day: date, today: date) -> Iterator[tuple[float, Candidate]]:
        """The same of the records of another day that tell it without a date: minutes, results, a transcript."""
        for passage in self.view.nearest:
            own, terms = passage.source.document.dateline, _sentence_terms(passage)
            if own is None or not _confused(day, own, today) or _days_of(passage) or _names(passage.source, day):
                continue
            common = (self._inner | self._outer) & terms
            if len(common) < _WORDS or self.share(terms) < _RECORDED or self._inner.isdisjoint(common):
                continue
            if _OTHERWISE_TIMED.isdisjoint(passage.sentence.lowers) and (fact := _of_record(passage.source, own)):
                head = self.view.corpus.passage(passage.source, fact.sentence.index)
                yield self.share(terms), self._candidate(head, passage, fact)

    def _candidate(self, there: Passage, told: Passage, fact: Statement) -> Candidate:
        same = sameness(self.claim, fact, self.view.face(told))
        return Candidate(there, fact, same, Comparison.CONFLICT)


def _confused(day: date, other: date, today: date) -> bool:
    """Whether the one day may have been written for the other: near it, and over by today."""
    return 0 < abs((day - other).days) <= _APART and other <= today


def _covers(fact: Statement, day: date) -> bool:
    """Whether a date tells of a day, alone or as one of a short range."""
    value = fact.value
    if not isinstance(value, PartialDate) or value.recurring:
        return False
    spans = ((one.start, one.end) for one in value.readings)
    return any(first and last and first <= day <= last and (last - first).days <= _SPAN for first, last in spans)


def _names(source: SourceText, day: date) -> bool:
    """Whether a source tells of a day by its date or its weekday, or by "the 9th"."""
    dates = (fact.value for fact in source.of_kind("date"))
    return any(isinstance(v, PartialDate) and (v.single_day == day or v.day == day.day) for v in dates)


def _one_day(fact: Statement, source: SourceText) -> date | None:
    """The day that a date means; of a source's own day, told without its year, that day."""
    value, own = fact.value, source.document.dateline
    if not isinstance(value, PartialDate) or value.recurring or value.bounds:
        return None
    if value.single_day is None and own is not None and (value.month, value.day) == (own.month, own.day):
        return own
    return value.single_day


def _heads(fact: Statement) -> bool:
    """Whether a date stands where a source, a section or a table says of what day it is."""
    sentence = fact.sentence
    line = sentence.paragraph < _HEAD and len(sentence.tokens) <= _LINE
    return line or sentence.block.kind not in ("paragraph", "item")


def _terms(fact: Statement) -> frozenset[str]:
    inner, outer = told_of(fact)
    return inner | outer


def _sentence_terms(passage: Passage) -> frozenset[str]:
    return event_terms(folded(passage.sentence.tokens)) | header_terms(passage.sentence)


def _days_of(passage: Passage) -> list[Statement]:
    return [fact for fact in passage.statements if isinstance(fact.value, PartialDate)]


def _of_record(source: SourceText, own: date) -> Statement | None:
    """The date in a source's head that makes it the record of that day: no agency's dateline, no mail's "Date:"."""
    for fact in source.of_kind("date"):
        value, sentence = fact.value, fact.sentence
        if not isinstance(value, PartialDate) or value.single_day != own:
            continue
        if sentence.paragraph < _HEAD and sentence.block.kind in _PROSE and not opens_a_report(fact):
            return fact
    return None
