"""Who was, was not, or was expected to be at what."""

from __future__ import annotations

from typing import Literal

from factlint.records import record
from factlint.values.comparison import Comparison

Presence = Literal["present", "absent", "expected"]


@record
class Attendance:
    """One person (or delegation) at one event.

    A delegation is named by whom it stands for: "the leaders of France and Italy" are `France` and `Italy`. Somebody
    sent in another's place is present; who was merely invited is neither expected nor absent.
    """

    person: str
    presence: Presence
    event: str = ""
    """The words that name the event, without article; empty where none do."""

    def compare(self, other: Attendance) -> Comparison:
        """Present and absent conflict; expected agrees with expected, and cannot be compared with what came of it.

        That person and event are the same is for the caller to know.
        """
        if self.presence == other.presence:
            return Comparison.AGREE
        if "expected" in (self.presence, other.presence):
            return Comparison.INCOMPARABLE
        return Comparison.CONFLICT

    def __str__(self) -> str:
        """`present: NAME @ EVENT`."""
        return f"{self.presence}: {self.person} @ {self.event}".removesuffix(" @ ")
