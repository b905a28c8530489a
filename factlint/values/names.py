"""Names of people, organisations and places, and when two of them are one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factlint.values.comparison import Comparison

NameKind = Literal["person", "organisation", "place", "event", "unknown"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, with the kind that its surroundings show and the full form it stands for."""

    text: str
    kind: NameKind = "unknown"
    canonical: str = ""
    """The full form ("Mark Rutte" for "Rutte" after first mention); the text itself where no fuller one is known."""

    def compare(self, other: Name) -> Comparison:
        """Agree when one is a usual shorter, longer, folded or transliterated form of the other."""
        raise NotImplementedError

    def __str__(self) -> str:
        return self.canonical or self.text
