"""Tables of the page, and targets beside what was reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Target(NamedTuple):
    """What was aimed at and what was reached."""

    what: str
    aim: str
    reached: str
    met: bool


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows as Markdown."""
    lines = [header, ("---",) * len(header), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def targets_table(targets: Iterable[Target]) -> str:
    """Targets as Markdown, with a cross where one is missed."""
    rows = [(target.what, target.aim, target.reached, "✓" if target.met else "✗") for target in targets]
    return table(("what", "target", "reached", ""), rows)


def at_most(what: str, limit: float, value: float, unit: str = "") -> Target:
    """A target from below."""
    return Target(what, f"≤ {limit:,g}{unit}", _written(value) + unit, value <= limit)


def at_least(what: str, limit: float, value: float, unit: str = "") -> Target:
    """A target from above."""
    return Target(what, f"≥ {limit:,g}{unit}", _written(value) + unit, value >= limit)


def _written(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def milliseconds(seconds: float) -> str:
    """A time for a table."""
    return f"{seconds * 1000:.0f} ms"


def megabytes(size: float) -> str:
    """An amount of memory for a table."""
    return f"{size / 1e6:.0f} MB"
