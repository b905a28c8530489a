"""Who holds which office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factlint.values.comparison import Comparison

Tenure = Literal["current", "former", "acting", "elect", "deputy"]


@dataclass(frozen=True, slots=True)
class Office:
    """A person and an office: the role noun, what it is of (a country or an organisation), and the tenure."""

    person: str
    role: str
    of: str = ""
    tenure: Tenure = "current"

    def compare(self, other: Office) -> Comparison:
        """Conflict when one person is given offices that differ; agree when one is a shorter form of the other."""
        raise NotImplementedError

    def __str__(self) -> str:
        """`Mark Rutte = NATO Secretary General`."""
        raise NotImplementedError
