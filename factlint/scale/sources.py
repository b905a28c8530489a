"""Texts of an archive to records: the same reading wherever it runs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factlint.corpus.record import Record, read_source
from factlint.errors import FactlintError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.scale.items import Item


def read_all(items: Iterable[Item | Problem], known_names: frozenset[str]) -> Iterator[Record | Problem]:
    """Each text's record, or why it has none."""
    for item in items:
        yield item if isinstance(item, Problem) else _read(item, known_names)


def _read(item: Item, known_names: frozenset[str]) -> Record | Problem:
    try:
        anchor = date.fromisoformat(item.date) if item.date else None
    except ValueError:
        return Problem(item.path, 0, 0, f"its date “{item.date}” is none: write it as YYYY-MM-DD")
    try:
        return read_source(item.path, item.text, anchor=anchor, known_names=known_names)
    except FactlintError as fault:
        return fault.problems[0]
