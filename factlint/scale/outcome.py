"""What became of a build or an audit, for whoever started it to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import NamedTuple

if TYPE_CHECKING:
    from factlint.corpus.postgres.loading import Merged
    from factlint.errors import Problem

MOST_TOLD = 20
"""Problems that are told one by one; of the others only the number."""


class Built(NamedTuple):
    """What a build did."""

    sources: int
    problems: tuple[Problem, ...] = ()
    """The first of the texts that could not be read."""
    failed: int = 0
    """How many could not be read in all."""
    merged: Merged | None = None
    """What changed in a shared corpus."""
