"""Statements turned round: a sentence that follows a source's sentence but negates it or swaps the deciding word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.kinds.statement import Statement
from factlint.language.en.opposites import OPPOSED
from factlint.values.assertion import Assertion
from factlint.values.inflection import stem
from factlint.verify.alignment import closeness
from factlint.verify.judgement import Judgement, evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.verify.facing import Face, SentenceView

FOLLOWS = 0.72
"""The share of a sentence that must meet its like before a turned word is an accusation."""
BESIDE = 0.55
"""How much of what stands around the turned word must be the same."""


@cache
def opposites() -> dict[str, frozenset[str]]:
    """For each folded word, the folded words opposed to it."""
    table: dict[str, set[str]] = {}
    for one, other in OPPOSED:
        first, second = {stem(w) for w in one.split()}, {stem(w) for w in other.split()}
        for word in first:
            table.setdefault(word, set()).update(second - first)
        for word in second:
            table.setdefault(word, set()).update(first - second)
    return {word: frozenset(words) for word, words in table.items()}


def judge_turned(view: SentenceView) -> Iterator[Judgement]:
    """Contradictions by negation or by the opposite word, against the nearest passage."""
    for face in view.faces[:1]:
        if face.alignment_share >= FOLLOWS:
            yield from _turned(view, face)


def _turned(view: SentenceView, face: Face) -> Iterator[Judgement]:
    if all(pair.equal for pair in face.pairs):
        return
    for step, pair in enumerate(face.pairs):
        if pair.equal or closeness(face.pairs, step) < BESIDE:
            continue
        left = view.units[pair.left] if pair.left >= 0 else None
        right = face.units[pair.right] if pair.right >= 0 else None
        if (
            left is not None
            and right is not None
            and left.kind == right.kind == "word"
            and right.key in opposites().get(left.key, ())
        ):
            yield _judgement(view, face, (left.start, left.end), (right.start, right.end), "the opposite word")
        elif left is not None and left.kind == "negation" and (right is None or right.kind != "negation"):
            yield _judgement(view, face, (left.start, left.end), None, "a negation that the source does not have")
        elif right is not None and right.kind == "negation" and left is None:
            yield _judgement(view, face, _gap(view, face, step), (right.start, right.end), "a negation left out")


def _gap(view: SentenceView, face: Face, step: int) -> tuple[int, int]:
    """The draft's words on either side of a place where the source has more."""
    before = [view.units[p.left] for p in face.pairs[:step] if p.left >= 0]
    after = [view.units[p.left] for p in face.pairs[step + 1 :] if p.left >= 0]
    start = before[-1].start if before else 0
    end = after[0].end if after else len(view.sentence.text)
    return start, end


def _judgement(
    view: SentenceView, face: Face, at: tuple[int, int], there: tuple[int, int] | None, what: str
) -> Judgement:
    text = view.sentence.text[at[0] : at[1]]
    claim = Statement("statement", Assertion(text), view.sentence, at[0], at[1])
    return Judgement(
        claim,
        "contradiction",
        "turned-round",
        evidence=(evidence_of(face.passage, span=there),),
        message=f"“{text}” turns the source's statement round: {what}. See {face.passage.path}.",
        reasons=(f"the sentences match to {face.alignment_share:.0%}", what),
        certainty=face.alignment_share,
    )
