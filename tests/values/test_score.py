"""Scores, times of day and versions compared."""

from __future__ import annotations

import pytest

from factlint.values.comparison import Comparison, Value
from factlint.values.quantities.score import Clock, Score, Sets, Version

AGREE, CONFLICT, INCOMPARABLE = Comparison.AGREE, Comparison.CONFLICT, Comparison.INCOMPARABLE


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (Clock(120, earlier=20), Clock(112), AGREE),  # "shortly before two" and 1.52
        (Clock(120, earlier=20), Clock(99), CONFLICT),
        (Clock(120, earlier=20), Clock(121), CONFLICT),
        (Clock(120), Clock(120 + 720, settled=False), AGREE),
        (Clock(120), Clock(120 + 720), CONFLICT),
        (Clock(0, earlier=15, later=15), Clock(1430), AGREE),  # "about midnight" and 23.50
        (Score(2, 1), Score(1, 2), AGREE),
        (Score(2, 1), Score(3, 1), CONFLICT),
        (Sets((Score(6, 4), Score(3, 6))), Sets((Score(4, 6), Score(6, 3))), AGREE),
        (Sets((Score(6, 4), Score(3, 6))), Sets((Score(6, 4), Score(6, 3))), CONFLICT),
        (Sets((Score(6, 4), Score(3, 6))), Score(6, 4), INCOMPARABLE),
        (Version((4, 2)), Version((4, 2, 1)), AGREE),
        (Version((4, 2)), Version((4, 20)), CONFLICT),
        (Version((4, 2)), Clock(252), INCOMPARABLE),
    ],
)
def test_compares_alike_from_both_sides(one: Value, other: Value, answer: Comparison) -> None:
    assert one.compare(other) is answer
    assert other.compare(one) is answer
