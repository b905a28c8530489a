"""Decisions told with another outcome than the sources give of the same matter, in whatever words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.outcomes import REVISABLE
from factlint.language.en.quantifiers import ONLY
from factlint.records import NamedTuple
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.deciding.docket import (
    Matter,
    entries,
    left_out,
    matter_of,
    mover_of,
    speaks_of_a_motion,
)
from factlint.verify.statements.deciding.outcomes import of_a_thing, outcomes, revises
from factlint.verify.statements.matched import likeness
from factlint.verify.statements.reading.clauses import clause_of
from factlint.verify.statements.reading.predicates import predicate_of, undergone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import MemoryCorpus
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.deciding.docket import Entry
    from factlint.verify.statements.deciding.outcomes import Outcome

OWN, BACK = 0.5, 0.3
"""The share of the draft's matter that the source's must have, and of the source's that the draft's must have."""
LESS, MORE = 0.4, 0.6
"""The same where more of the source's is in the draft's."""
ANCHORED = 1.5
"""What both must weigh that they share."""
TERMS = 2
"""Or how many terms: where few sentences are known, no word weighs much."""
RIVAL = 0.7
"""How much of that share an entry of the draft's outcome may have at most."""
CERTAINTY = 0.8


class Met(NamedTuple):
    """An entry beside the draft's matter."""

    entry: Entry
    own: float
    back: float
    shared: float
    """The weight of what is met."""
    terms: int
    """How many terms are."""

    @property
    def rank(self) -> float:
        return 0.7 * self.own + 0.3 * self.back


def judge_decided(view: SentenceView) -> Iterator[Judgement]:
    """The outcomes of the sentence that the sources tell otherwise."""
    told = [one for one in outcomes(view.sentence) if not view.quotes(one.start)]
    for one in told:
        matter = _matter(view.sentence, one)
        if not matter.core or _only_of(view.sentence, one):
            continue
        met = [_met(view.corpus, matter, entry) for entry in entries(view, matter, one.row)]
        moved = _moved(view, one, met)
        of_one = moved or [m for m in met if _of_one_matter(view, one, matter, m)]
        against = [m for m in of_one if _opposed(one, m.entry.outcome) and one.state not in m.entry.asked]
        if not against:
            continue
        best = max(against, key=lambda m: m.rank)
        if any(other is not one and other.row == one.row and _agreed(other, best.entry.outcome) for other in told):
            continue  # the sentence says that too, of something else
        if any(_agreed(one, m.entry.outcome) and (m in moved or m.rank >= RIVAL * best.rank) for m in met):
            continue
        entry = best.entry
        there = (entry.outcome.start, entry.outcome.end)
        reasons = (
            "the sources tell another outcome of the same matter",
            f"share of the matter {best.own:.2f}",
            f"of theirs {best.back:.2f}",
            f"weight {best.shared:.1f}",
        )
        yield accuse(view, entry.passage, (one.start, one.end), there, reasons, CERTAINTY)


def _matter(sentence: Sentence, one: Outcome) -> Matter:
    matter = matter_of(sentence, one)
    if (left_out(sentence, one) or not matter.core) and sentence.previous is not None:
        before = matter_of(sentence.previous, one).wide
        return Matter(matter.core | before, matter.wide | before)
    return matter


def _met(corpus: MemoryCorpus, matter: Matter, entry: Entry) -> Met:
    figures = frozenset[str]().union(*_revisable()) if revises(entry.outcome) else frozenset[str]()
    theirs = entry.matter.wide | entry.matter.core
    own, shared = _share(corpus, matter.core - figures, theirs)
    back, _ = _share(corpus, (entry.matter.core - figures) or entry.matter.wide, matter.wide | matter.core)
    return Met(entry, own, back, shared, sum(likeness(term, theirs) > 0 for term in matter.core))


def _of_one_matter(view: SentenceView, one: Outcome, matter: Matter, met: Met) -> bool:
    """Whether so much of either matter is in the other that it is one, and nobody else decided it."""
    near = (met.own >= OWN and met.back >= BACK) or (met.own >= LESS and met.back >= MORE)
    if not near or (met.shared < ANCHORED and met.terms < TERMS):
        return False
    theirs = met.entry.outcome
    subject = predicate_of(view.sentence, one.word)
    if of_a_thing(one) and not undergone(view.sentence, one.word) and _shared_only(matter, met.entry, subject.names):
        return False
    if revises(one) and not any(kind & matter.core and kind & met.entry.matter.wide for kind in _revisable()):
        return False
    mine_by = subject.names
    theirs_by = predicate_of(met.entry.passage.sentence, theirs.word).names
    others = mine_by.isdisjoint(met.entry.matter.wide) and theirs_by.isdisjoint(matter.wide)
    return not (mine_by and theirs_by and others)


def _moved(view: SentenceView, one: Outcome, met: list[Met]) -> list[Met]:
    """The outcomes of what this very member moved: minutes name a motion by its mover, whatever its words."""
    words = mover_of(view.sentence, one.start)
    return [m for m in met if words & m.entry.matter.wide and speaks_of_a_motion(view.corpus, m.entry)] if words else []


def _only_of(sentence: Sentence, one: Outcome) -> bool:
    """Whether it is told of "only" one thing, and so the opposite of the others."""
    return any(token.lower == ONLY for token in clause_of(sentence, one.start, one.end))


def _shared_only(matter: Matter, entry: Entry, names: frozenset[str]) -> bool:
    """Whether nothing but who decides is the same: what was decided may be anything."""
    theirs = entry.matter.wide | entry.matter.core
    return not any(likeness(term, theirs) for term in matter.core - names)


@cache
def _revisable() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(fold, kind.split())) for kind in REVISABLE)


def _share(corpus: MemoryCorpus, terms: frozenset[str], others: frozenset[str]) -> tuple[float, float]:
    """The share of terms, by weight, that is met among others, and the weight of what is."""
    weights = corpus.weights
    shared = sum(weights[term] * likeness(term, others) for term in sorted(terms))
    total = sum(weights[term] for term in sorted(terms))
    return (shared / total if total else 0.0), shared


def _opposed(mine: Outcome, theirs: Outcome) -> bool:
    if mine.denied:
        return theirs.state == mine.state and not theirs.denied
    return theirs.denied if theirs.state == mine.state else not theirs.denied


def _agreed(mine: Outcome, theirs: Outcome) -> bool:
    if mine.denied:
        return theirs.denied if theirs.state == mine.state else not theirs.denied
    return theirs.state == mine.state and not theirs.denied
