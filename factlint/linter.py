"""The Python door: rules and sources in, reports out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source held in memory. `date` is its ISO date, where known; `path` names it in evidence."""

    text: str
    path: str = "source.txt"
    date: str | None = None
