"""Counts turned into rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def share(part: float, whole: float) -> float:
    """A share between 0 and 1; 0 of nothing is 0."""
    return part / whole if whole else 0.0


def f1(matched: int, predicted: int, gold: int) -> float:
    """The harmonic mean of precision and recall; nothing predicted where nothing is to be found is perfect."""
    return 2 * matched / (predicted + gold) if predicted + gold else 1.0


@dataclass(frozen=True, slots=True)
class Detection:
    """A yes-or-no detector against labels."""

    hits: int
    misses: int
    alarms: int
    quiet: int

    @classmethod
    def of(cls, said: Sequence[bool], true: Sequence[bool]) -> Detection:
        pairs = list(zip(said, true, strict=True))
        return cls(*(pairs.count(pair) for pair in ((True, True), (False, True), (True, False), (False, False))))

    @property
    def precision(self) -> float:
        return share(self.hits, self.hits + self.alarms)

    @property
    def recall(self) -> float:
        return share(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float:
        return f1(self.hits, self.hits + self.alarms, self.hits + self.misses)

    @property
    def balanced_accuracy(self) -> float:
        """The mean of the recalls of both labels."""
        return (self.recall + share(self.quiet, self.quiet + self.alarms)) / 2


def at_threshold(scores: Sequence[float], true: Sequence[bool], threshold: float) -> Detection:
    """A score of wrongness as a detector that speaks from `threshold` up."""
    return Detection.of([score >= threshold for score in scores], true)


def best_threshold(scores: Sequence[float], true: Sequence[bool], measure: str) -> Detection:
    """The detection with the best `measure` (`f1` or `balanced_accuracy`): the kindest reading of a score."""
    candidates = sorted(set(scores))
    step = max(1, len(candidates) // 200)
    thresholds = [*candidates[::step], float("inf")]
    return max((at_threshold(scores, true, t) for t in thresholds), key=lambda d: float(getattr(d, measure)))
