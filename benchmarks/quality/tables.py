"""Sections, tables and examples: what each measurement hands over, and how it is printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.quality.checker import Outcome


def percent(rate: float) -> str:
    """A rate as people read it."""
    return f"{100 * rate:.1f}%"


def _aligned(row: list[str], widths: list[int]) -> list[str]:
    """Names and remarks, first and last, to the left; figures to the right."""
    edges = (0, len(row) - 1)
    cells = enumerate(zip(row, widths, strict=True))
    return [cell.ljust(width) if i in edges else cell.rjust(width) for i, (cell, width) in cells]


@dataclass(slots=True)
class Table:
    """A titled table of strings and numbers."""

    title: str
    header: list[str]
    rows: list[list[str]] = field(default_factory=list)

    def add(self, *cells: object) -> None:
        self.rows.append([str(cell) for cell in cells])

    def text(self) -> str:
        """Columns aligned for a terminal."""
        widths = [max(len(row[i]) for row in [self.header, *self.rows]) for i in range(len(self.header))]
        lines = ["  ".join(_aligned(row, widths)) for row in [self.header, *self.rows]]
        return "\n".join([f"── {self.title}", *(line.rstrip() for line in lines)])

    def markdown(self) -> str:
        """A pipe table."""
        rows = [self.header, ["---"] * len(self.header), *([c.replace("|", "\\|") for c in row] for row in self.rows)]
        return "\n".join([f"### {self.title}", "", *("| " + " | ".join(row) + " |" for row in rows)])


@dataclass(frozen=True, slots=True)
class Example:
    """One item that came out wrong. `rank` orders by gravity, 0 first."""

    kind: str
    id: str
    rank: int
    label: str
    lines: list[str]


@dataclass(slots=True)
class Section:
    """One measurement. `rates` hold every figure that must not get worse: its value and whether more is better."""

    name: str
    title: str
    tables: list[Table] = field(default_factory=list)
    rates: dict[str, tuple[float, bool]] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)
    crashes: list[Outcome] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "tables": [{"title": t.title, "header": t.header, "rows": t.rows} for t in self.tables],
            "rates": {name: round(rate, 5) for name, (rate, _) in self.rates.items()},
            "crashes": len(self.crashes),
        }
