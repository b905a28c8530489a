"""Whether a reckoning explains a figure, or only happens to hit it.

Many numbers make many sums, and one of them is always near a small or a round claim. So a reckoning counts only where
few of those tried would have met a figure as coarse as the claim: the expected number of chance hits must be small.
A word that says how the figure was reckoned allows more of them.
"""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.values.quantities.quantity import Quantity

TOLD = 0.4
"""Chance hits allowed where the claim's words name the reckoning."""
BESIDE = 0.12
"""Chance hits allowed where the values reckoned with stand beside each other in one sentence."""
UNTOLD = 0.03
"""Chance hits allowed where nothing but the number speaks for it."""
_BOUND = 0.2  # "more than 90" is said of up to a fifth more
_ABOUT = 0.1
_THREEFOLD = 3.1623  # half a decade


def meets(claim: Quantity, result: Quantity) -> bool:
    """Whether the result is what the claim says, and no mere "more than" far above it."""
    if claim.compare(result) is not Comparison.AGREE:
        return False
    if claim.operator in (">", ">="):
        return float(result.low) <= float(claim.high) * (1 + _BOUND)
    if claim.operator in ("<", "<="):
        return float(result.high) >= float(claim.low) * (1 - _BOUND)
    return True


def in_reach(claim: Quantity, result: Quantity) -> bool:
    """Whether the result is of the claim's size, so that it counts among what might have met it."""
    size, number = abs(float(claim.low + claim.high)) / 2, float(result.low)
    return size / _THREEFOLD <= number <= size * _THREEFOLD


def chance_hits(claim: Quantity, results: Iterable[Quantity]) -> float:
    """How many of these results would have met a claim of that size and coarseness by chance."""
    return chance_hits_of(claim, {float(result.low) for result in results if result.low > 0})


def chance_hits_of(claim: Quantity, tried: Iterable[float]) -> float:
    """The same of mere numbers, each told once."""
    size = abs(float(claim.low + claim.high)) / 2
    if not size:
        return 1.0
    least, most = size / _THREEFOLD, size * _THREEFOLD
    return width_of(claim) * sum(1 for number in tried if least <= number <= most)


def width_of(claim: Quantity) -> float:
    """The share of a decade that agrees with a claim that is not nought."""
    size = abs(float(claim.low + claim.high)) / 2
    half = half_width(claim)
    return log10((size + half) / (size - half))


def half_width(claim: Quantity) -> float:
    """How far from a claim a number may lie and still be told so."""
    size = abs(float(claim.low + claim.high)) / 2
    if claim.operator in (">", ">=", "<", "<="):
        return size * _BOUND / 2
    half = min(float(claim.grain) / 2, size * 0.45)
    return half if claim.operator == "=" else max(half, size * _ABOUT)
