"""The facts that compete for a figure or a date: those of the nearest passages, and a few from farther off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import record, replace
from factlint.values.comparison import Comparison
from factlint.verify.agreement import compare, turned, wider
from factlint.verify.own_day import is_dateline
from factlint.verify.sameness import Sameness, compete, sameness
from factlint.verify.slips import finer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage, SourceText
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import Face, SentenceView

PLAINLY_ALIGNED = 0.5
"""How alike the words beside two values must be for the one to stand plainly in the other's place."""
MOST_FACTS = 80
"""Figures and dates of one passage that are compared: nobody writes more, only attackers."""
MOST_FAR, FEW = 400, 3
"""How many facts of a source are looked at beyond the nearest passages, and how few of them are weighed."""


@record(eq=False)
class Candidate:
    """A fact that competes for a claim."""

    passage: Passage
    fact: Statement
    same: Sameness
    comparison: Comparison


def weighed(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates with their probabilities among one another."""
    sames = compete([candidate.same for candidate in candidates])
    return [replace(candidate, same=same) for candidate, same in zip(candidates, sames, strict=True)]


def gather(claim: Statement, view: SentenceView) -> Iterator[Candidate]:
    """Facts of the claim's kind in the nearest passages, in the sentences beside them, and in the nearest's source."""
    seen: set[int] = set()
    for face in view.faces:
        yield from _facts(claim, face, seen)
    for face in view.faces[:2]:
        for step in (-1, 1):
            beside = view.corpus.neighbour(face.passage, step)
            if beside is not None:
                yield from _facts(claim, view.face(beside), seen)
    for face in view.faces[:1]:
        yield from far_facts(claim, view, face.passage.source, seen)


def elsewhere(claim: Statement, view: SentenceView, candidates: list[Candidate]) -> Iterator[Candidate]:
    """Facts farther off in the other sources that passages near the claim are from."""
    seen = {id(candidate.fact) for candidate in candidates}
    for source in {id(face.passage.source): face.passage.source for face in view.faces}.values():
        yield from far_facts(claim, view, source, seen)


def far_facts(claim: Statement, view: SentenceView, source: SourceText, seen: set[int]) -> Iterator[Candidate]:
    """Facts elsewhere in a source: those that agree, and any where the source has hardly another."""
    facts = [f for f in source.of_kind(claim.kind) if id(f) not in seen]
    comparable = [f for f in facts if type(f.value) is type(claim.value)]
    compared = [(f, compare(claim, f)) for f in comparable[:MOST_FAR]]
    rivals = sum(comparison is Comparison.CONFLICT for _, comparison in compared)
    agreeing = [fact for fact, comparison in compared if comparison is Comparison.AGREE][:FEW]
    for fact, comparison in compared:
        if fact in agreeing or (comparison is Comparison.CONFLICT and rivals <= FEW):
            face = view.face(view.corpus.passage(source, fact.sentence.index))
            yield from _facts(claim, face, seen, only=fact)


def _facts(claim: Statement, face: Face, seen: set[int], only: Statement | None = None) -> Iterator[Candidate]:
    for fact in (only,) if only is not None else face.passage.statements[:MOST_FACTS]:
        if fact.kind != claim.kind or id(fact) in seen or type(fact.value) is not type(claim.value):
            continue
        if is_dateline(fact):
            continue  # the day a source was written is not what it tells of
        seen.add(id(fact))
        comparison = compare(claim, fact)
        if comparison is Comparison.INCOMPARABLE:
            continue
        if comparison is Comparison.AGREE and (finer(claim.value, fact.value) or wider(claim.value, fact.value)):
            continue
        same = sameness(claim, fact, face)
        if same.named("aligned") >= PLAINLY_ALIGNED and turned(claim.value, fact.value):
            comparison = Comparison.CONFLICT
        yield Candidate(face.passage, fact, same, comparison)


def best(candidates: list[Candidate], comparison: Comparison) -> Candidate | None:
    """The likeliest of the candidates that agree, or that conflict; the one that comes first where two are alike."""
    matching = [candidate for candidate in candidates if candidate.comparison is comparison]
    return max(matching, key=lambda c: (c.same.probability, -c.passage.number, -c.fact.start), default=None)
