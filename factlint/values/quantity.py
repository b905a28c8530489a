"""Quantities: a core interval, an operator that widens or bounds it, a granularity and a unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factlint.values.comparison import Comparison

Operator = Literal["=", "~", "~<", "~>", ">", ">=", "<", "<="]
Direction = Literal["", "up", "down"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or range as prose gives it: "over a dozen", "€40 billion", "2-3 km", "down 5%".

    Money is in major units (euros, not cents).
    """

    low: Decimal
    high: Decimal
    operator: Operator = "="
    """`~` about, `~<` nearly, `~>` just over, `>` more than, `>=` at least, `<` under, `<=` up to."""
    unit: str = ""
    """An ISO 4217 code, `%`, `pp`, an SI or CLDR unit name, or nothing for a count."""
    grain: Decimal = Decimal(1)
    """Place value of the last significant digit: how finely the number was written."""
    direction: Direction = ""
    """Which way a change went, where the words say so; not part of the printed value."""

    def compare(self, other: Quantity) -> Comparison:
        """Agree where the intervals that readers would accept meet; conflict where they are disjoint."""
        if self.unit != other.unit:
            return Comparison.INCOMPARABLE
        meet = self.low <= other.high and other.low <= self.high
        return Comparison.AGREE if meet else Comparison.CONFLICT

    def __str__(self) -> str:
        """The contract's form: `[>|>=|<|<=|~]number[..number] [unit]`."""
        return f"{self.low:f} {self.unit}".strip()
