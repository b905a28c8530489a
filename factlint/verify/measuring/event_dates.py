"""The date that the sources tell of a sentence's event, where they tell none that its own date could mean of it.

"She pleaded guilty in January": a source has January, when somebody else was tried, and that she pleaded on 7 October.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.language.en.pronouns import STANDING_ALONE
from factlint.language.en.telling import LIGHT
from factlint.records import NamedTuple
from factlint.text.document import kept_with_the_sentence
from factlint.text.tokens import tokenize
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import MOST_SOURCES, Candidate
from factlint.verify.evidence.own_day import is_own_day
from factlint.verify.evidence.sameness import sameness
from factlint.verify.evidence.slips import dates_far_apart
from factlint.verify.measuring.days import event_terms, names_in, opposed, plain_times, side_of, told_of
from factlint.verify.measuring.rival_dates import MONTH, WEEKDAY, YEAR, answer, could_stand_there, ends_within, grain_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

_AROUND = 0.35
"""What a word tells that stands in the sentence, but in another clause than the date."""
_COMPANY = 1.0
"""What each other figure or date of the sentence weighs that the passage has, beside the weights of words."""
_TOLD, _TOLD_OF_TODAY, _CLEARLY = 0.22, 0.35, 0.15
"""The share of what a sentence tells of its date that a passage must tell of another, and where the date is the day of
writing; and by how much more than any tells of the claim's own."""
_FAINTLY = {WEEKDAY: 0.15, MONTH: 0.15, YEAR: 0.2}
"""The same share, by the grain of a date that nothing backs but what is hardly of its event."""
_HARDLY = {WEEKDAY: 0.03, MONTH: 0.02, YEAR: 0.1}
"""The probability below which what has such a date is hardly of its event."""
_FAR_APART = 0.6
"""The same share of a date that no slip leads to."""
_SHARED = 2
"""Terms that a passage must share with the sentence at least."""
_FRAGMENT, _LABEL = 8, 6
"""The most words of a fragment that opens a paragraph, and the tokens among which the label of a turn ends."""
_MOST_FACTS = 200
"""Dates of one source that are compared: few have more."""


class Found(NamedTuple):
    """A date that a passage tells of the sentence's event, and how much of the sentence it tells with it (0 to 1)."""

    share: float
    passage: Passage
    fact: Statement


def dated_otherwise(claim: Statement, view: SentenceView, backed: float) -> Candidate | None:
    """The date that a passage tells of the claim's event, where none tells as much of it of the claim's own.

    `backed` is how probably what has the claim's date is of its event. Where it hardly is, less need be told of the
    other.
    """
    grain = grain_of(claim)
    if not grain or view.quotes(claim.start):
        return None
    event = Event(claim, grain, view)
    least = _TOLD_OF_TODAY if is_own_day(claim) else _TOLD
    rival = max(event.rivals(), key=lambda one: one.share, default=None)
    if backed < _HARDLY[grain] and (rival is None or rival.share < least):
        rival = max(event.loose_rivals(), key=lambda one: one.share, default=None)
        least = _FAINTLY[grain]
    if rival is None or rival.share < max(least, event.backing() + _CLEARLY):
        return None
    same = sameness(claim, rival.fact, view.face(rival.passage))
    return Candidate(rival.passage, rival.fact, same, Comparison.CONFLICT)


class Event:
    """What a sentence tells of its date, and which passages tell it of which date."""

    def __init__(self, claim: Statement, grain: str, view: SentenceView) -> None:
        self.claim, self.grain, self.view = claim, grain, view
        self._inner, self._outer = told_of(claim)
        self._all, self._weights = self._inner | self._outer, view.corpus.weights
        self._others = [c for c in view.claims if c.kind in ("figure", "date") and c is not claim]
        self._whole = self._weigh(self._inner, self._outer) + _COMPANY * len(self._others)
        self._names = names_in(claim.sentence, view.claims)
        light = event_terms(folded(token for token in claim.sentence.tokens if token.lower in LIGHT))
        self._telling = self._inner - self._names - light - plain_times()

    def _weigh(self, inner: frozenset[str], outer: frozenset[str]) -> float:
        weights = self._weights
        return fsum([weights[t] for t in inner]) + _AROUND * fsum([weights[t] for t in outer])

    def rivals(self) -> Iterator[Found]:
        """The dates that could have stood in the claim's place, of which a passage tells what the sentence does."""
        for passage, fact in self._dates(Comparison.CONFLICT):
            if not self._tells_it(fact) or not could_stand_there(self.claim, self.grain, fact):
                continue
            if self._has_its_own(passage) or self._is_anothers(fact) or self._of_others(passage, fact):
                continue
            share = self._share(passage, fact)
            if share >= self._least(fact, passage, _TOLD):
                yield Found(share, passage, fact)

    def loose_rivals(self) -> Iterator[Found]:
        """The same where hardly anything backs the claim: of whatever names the passage tells its date.

        A weekday that lies on the other side of today was mostly only taken for that of the wrong week. The end or the
        beginning of a stretch is mostly reckoned.
        """
        if side_of(self.claim):
            return
        for passage, fact in self._dates(Comparison.CONFLICT):
            if opposed(self.claim, fact) if self.grain == WEEKDAY else not self._could_stand(fact):
                continue
            if not self._tells_any(fact) or self._has_its_own(passage) or self._is_anothers(fact):
                continue
            share = self._share(passage, fact)
            if share >= self._least(fact, passage, _FAINTLY[self.grain]):
                yield Found(share, passage, fact)

    def _least(self, fact: Statement, passage: Passage, least: float) -> float:
        """The share that must be told of a date: more of one that no slip leads to, and that was not copied instead."""
        if not dates_far_apart(self.claim.value, fact.value):
            return least
        told = passage.source.of_kind("date")[:_MOST_FACTS]
        return least if any(answer(self.claim, self.grain, one) is Comparison.AGREE for one in told) else _FAR_APART

    def _could_stand(self, fact: Statement) -> bool:
        return could_stand_there(self.claim, self.grain, fact)

    def backing(self) -> float:
        """The most that any passage tells of what the sentence does, of its very date or in a record of its day."""
        told = [self._share(passage, fact) for passage, fact in self._dates(Comparison.AGREE)]
        value = self.claim.value
        assert isinstance(value, PartialDate)
        for passage in self.view.nearest:
            own = passage.source.document.dateline
            if own is None or any(fact.kind == "date" for fact in passage.statements):
                continue
            if any(one.start and one.end and one.start <= own <= one.end for one in value.readings):
                told.append(self._share(passage, None))
        return max(told, default=0.0)

    def _tells_it(self, fact: Statement) -> bool:
        """Whether a date's sentence shares what says of which event the claim is: more than that one was founded."""
        inner, outer = told_of(fact)
        shared = self._all & (inner | outer)
        return len(shared) >= _SHARED and not self._telling.isdisjoint(shared)

    def _tells_any(self, fact: Statement) -> bool:
        """The same of whatever clause: more than names, and that both are of some time, begin or end."""
        inner, outer = told_of(fact)
        shared = self._all & (inner | outer)
        return len(shared) >= _SHARED and not shared <= self._names | plain_times()

    def _share(self, passage: Passage, fact: Statement | None) -> float:
        """How much of what the sentence tells of its date a passage tells of its own, or a record of all it tells."""
        inner, outer = told_of(fact) if fact is not None else (event_terms(passage.terms), frozenset[str]())
        there, around = inner & self._all, ((outer | _above(passage.sentence)) - inner) & self._all
        told = self._weigh(there & self._inner, there & self._outer)
        told += _AROUND * self._weigh(around & self._inner, around & self._outer)
        company = self.view.face(passage).company(self.claim, fact or self.claim)
        told += _COMPANY * company * len(self._others)
        return told / self._whole if self._whole else 0.0

    def _dates(self, wanted: Comparison) -> Iterator[tuple[Passage, Statement]]:
        """The sources' dates that answer so, of which a passage tells anything that the sentence does."""
        corpus = self.view.corpus
        for source in corpus.sources[:MOST_SOURCES]:
            for fact in source.of_kind("date")[:_MOST_FACTS]:
                if answer(self.claim, self.grain, fact) is not wanted:
                    continue
                passage = corpus.passage(source, fact.sentence.index)
                if not self._all.isdisjoint(event_terms(passage.terms) | _above(fact.sentence)):
                    yield passage, fact

    def _has_its_own(self, passage: Passage) -> bool:
        """Whether a passage has the claim's date too: "6,150 on Saturday and 9,400 on Sunday"; or an end of a stretch
        that lies in it."""
        told = passage.statements
        if any(answer(self.claim, self.grain, other) is Comparison.AGREE for other in told):
            return True
        return any(other.kind == "date" and ends_within(other.value, self.claim.value) for other in told)

    def _is_anothers(self, fact: Statement) -> bool:
        """Whether another date of the sentence, or of the one before it, is the fact's."""
        others = [c for c in (*self.view.claims, *self.view.before) if c.kind == "date" and c is not self.claim]
        return any(c.value.compare(fact.value) is Comparison.AGREE for c in others)

    def _of_others(self, passage: Passage, fact: Statement) -> bool:
        """Whether the sentence names somebody or something, and the passage only others: another place,
        or another of one family."""
        mine = self._names
        if not mine:
            return False
        there = event_terms(passage.terms) | _above(passage.sentence)
        if mine.isdisjoint(there):
            return not told_of(fact)[0].isdisjoint(names_in(passage.sentence, passage.statements))
        named = [c for c in self.view.claims if c.kind == "name" and mine.issuperset(_terms_of(c))]
        answers = {c.value.compare(n.value) for c in named for n in passage.statements if _akin(c, n)}
        return Comparison.CONFLICT in answers and Comparison.AGREE not in answers


def _akin(name: Statement, other: Statement) -> bool:
    """Whether two names share a word."""
    return other.kind == "name" and not _terms_of(name).isdisjoint(_terms_of(other))


def _terms_of(name: Statement) -> frozenset[str]:
    return event_terms(folded(name.sentence.within(name.start, name.end)))


@kept_with_the_sentence
def _above(sentence: Sentence) -> frozenset[str]:
    """The terms of what a sentence stands under: its heading, the fragment that opens its paragraph ("8.1 Bindi Road
    tip."), and the sentence before one that opens with a pronoun, be it a question that another has asked."""
    found = set(folded(tokenize(sentence.block.heading)))
    before = sentence.previous
    if before is not None and _opens_with_a_pronoun(sentence):
        found |= set(folded(before.tokens))
    while before is not None and before.block is sentence.block:
        opening, before = before, before.previous
        if (before is None or before.block is not sentence.block) and len(opening.words) <= _FRAGMENT:
            found |= set(folded(opening.tokens))
    return event_terms(found)


def _opens_with_a_pronoun(sentence: Sentence) -> bool:
    """Whether a pronoun stands first, or right behind the label of a turn: "VAN GALEN: It began in May"."""
    lowers = [token.lower for token in sentence.tokens[:_LABEL]]
    first = lowers.index(":") + 1 if ":" in lowers else 0
    return not STANDING_ALONE.isdisjoint(lowers[first : first + 1])
