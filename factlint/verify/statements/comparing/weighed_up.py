"""Comparisons turned round: the two that are compared exchanged, and what says the same with the two exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.verify.statements.accusing import accuse
from factlint.verify.statements.comparing.comparisons import comparisons, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement
    from factlint.verify.statements.comparing.comparisons import Answer, Compared

MATTER = 0.7
"""The share of what is compared that the passage must say."""
CERTAINTY = 0.9
_SEARCHED = 8
_REASON = "the two that are compared stand in each other's place"

Span = tuple[int, int]


def judge_compared(view: SentenceView) -> Iterator[Judgement]:
    """The comparisons of the sentence that a source has the other way round."""
    for mine in comparisons(view.sentence):
        faced = _facing(view, mine)
        found = faced.get("reversed")
        if found is not None and len(faced) == 1 and not view.quotes(mine.start):
            passage, other = found
            yield accuse(view, passage, (mine.start, mine.end), (other.start, other.end), (_REASON,), CERTAINTY)


def settled(view: SentenceView) -> list[Span]:
    """Where the sentence says what a source does with the two exchanged, from the comparative to the last word."""
    compared = (mine for mine in comparisons(view.sentence) if mine.of_degree)
    return [(mine.start, mine.last) for mine in compared if "exchanged" in _facing(view, mine)]


def _facing(view: SentenceView, mine: Compared) -> dict[Answer, tuple[Passage, Compared]]:
    """What the passages say of the same two, with the first that says so."""
    faced: dict[Answer, tuple[Passage, Compared]] = {}
    for passage, _ in view.corpus.search(mine.left | mine.right, _SEARCHED):
        others = comparisons(passage.sentence)
        if others and view.face(passage).covers(mine.left | mine.right) >= MATTER:
            for other in others:
                if (answer := say(mine, other)) != "other":
                    faced.setdefault(answer, (passage, other))
    return faced
