"""Partial dates: year, month, day and weekday, each known or not, and the days they may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from factlint.values.comparison import Comparison

Anchoring = Literal["absolute", "partial", "deictic", "anaphoric"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as prose gives it. Where it could be resolved, `start` and `end` hold the first and last day meant."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """ISO 8601 weekday, 1 Monday to 7 Sunday."""
    start: date | None = None
    end: date | None = None
    """Inclusive."""
    anchoring: Anchoring = "absolute"

    def compare(self, other: PartialDate) -> Comparison:
        """Conflict when a shared field differs or one's days exclude the other's."""
        raise NotImplementedError

    def __str__(self) -> str:
        """ISO 8601-2 (EDTF), unknown parts as X; a bare weekday as in TIMEX3 (`XXXX-WXX-3`)."""
        raise NotImplementedError


def parse_full_date(text: str) -> date | None:
    """A single complete calendar date in any common written form ("2024-12-18", "Dec. 18, 2024"), else None."""
    raise NotImplementedError
