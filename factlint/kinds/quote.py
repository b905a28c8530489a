"""Find quote statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Kind, Reading, Statement

KIND: Kind = "quote"


def read(reading: Reading) -> Iterator[Statement]:
    """Every quote of the document, in order."""
    yield from ()
