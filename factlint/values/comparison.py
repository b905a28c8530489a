"""The three answers of a comparison."""

from __future__ import annotations

from enum import Enum
from typing import Protocol, Self


class Comparison(Enum):
    """What a reader would say of two values for one thing."""

    AGREE = "agree"  # no reader could object
    CONFLICT = "conflict"  # both cannot be true of one thing
    INCOMPARABLE = "incomparable"  # different dimensions, or too little known to tell


class Value(Protocol):
    """What every kind's value can do. Values are immutable, hashable and know nothing of sentences."""

    def compare(self, other: Self, /) -> Comparison:
        """Compare with another value of the same class, as two statements about one thing."""
        ...

    def __str__(self) -> str:
        """The normalised value as the JSON report writes it."""
        ...
