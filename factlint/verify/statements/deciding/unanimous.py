"""Decisions told as unanimous of which the sources count votes against: "with one voice", and "six to two"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.language.en.voting import AGAINST, ALMOST, UNANIMOUS
from factlint.verify.measuring.votes.ballots import ballots, counted, results
from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.deciding.docket import procedure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.measuring.votes.ballots import Ballot

_LEAST = 0.3
"""The share of the draft's sentence that a passage must say to tell of the same decision."""
_FEWEST, _BEFORE = 2, 2
"""Words that a vote and the sentence share, who decides among them, and sentences back to the matter at most."""
_CERTAINTY = 0.8


def judge_unanimous(view: SentenceView) -> Iterator[Judgement]:
    """A unanimity that every vote on the same matter belies."""
    span = told_as_unanimous(view.sentence)
    if span is None or view.quotes(span[0]):
        return
    if counted(view.sentence, view.claims) or any(True for _ in results(view.sentence, view.claims)):
        return  # the draft's own counts say how it was
    every = ballots(view.corpus)
    shared = [_shared(ballot, view) for ballot in every]
    most = max(shared, default=0)
    told = [ballot for ballot, share in zip(every, shared, strict=True) if share == most >= _FEWEST]
    against = [ballot.sides[AGAINST] for ballot in told if AGAINST in ballot.sides]
    if not against or len(against) < len(told) or any(not side.value.low for side in against):
        return
    if any(told_as_unanimous(face.passage.sentence) and face.coverage >= _LEAST for face in view.faces):
        return
    best = max(told, key=lambda ballot: view.face(ballot.passage).coverage)
    side = best.sides[AGAINST]
    reasons = (f"the source counts {side.value} against",)
    yield accuse(view, best.passage, span, (side.told.start, side.told.end), reasons, _CERTAINTY)


def _shared(ballot: Ballot, view: SentenceView) -> int:
    """How many words a vote and the sentence share; none where they share only words that are said of any decision."""
    told = ballot.passage.terms
    for step in range(1, _BEFORE + 1):
        before = view.corpus.neighbour(ballot.passage, -step)
        if before is None or before.sentence.block is not ballot.passage.sentence.block:
            break
        told |= before.terms
    shared = view.plain_terms & told
    return len(shared) if shared - procedure() else 0


def told_as_unanimous(sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence says that nobody was against; None where none does, or it says "almost" or "not"."""
    if _words().isdisjoint(sentence.lowers):
        return None
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        for phrase in _phrases().get(token.lower, ()):
            inside = tokens[place : place + len(phrase)]
            if tuple(each.lower for each in inside) == phrase:
                almost = place and tokens[place - 1].lower in ALMOST
                return None if almost else (token.start, inside[-1].end)
    return None


@cache
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """The phrases of unanimity by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(text.strip().split()) for text in UNANIMOUS.split(",")), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found


@cache
def _words() -> frozenset[str]:
    return frozenset(_phrases())
