"""One module per kind of fact: each finds its statements in the sentences of any text."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from factlint.kinds.statement import Reading

if TYPE_CHECKING:
    from datetime import date

    from factlint.kinds.statement import Kind, KindReader, Statement
    from factlint.text.document import Document

# The order of reading: a date blocks the numbers inside it; a quotation's speaker is a name; offices and
# attendance are told of names.
ORDER: tuple[Kind, ...] = ("date", "figure", "name", "quote", "role", "attendance")


@cache
def reader(kind: Kind) -> KindReader:
    """The module that reads a kind."""
    return cast("KindReader", import_module(f"factlint.kinds.{kind}"))


def read_statements(
    document: Document,
    anchor: date | None = None,
    known_names: frozenset[str] = frozenset(),
    kinds: tuple[Kind, ...] = ORDER,
) -> list[Statement]:
    """Every statement of the document, ordered by place. `anchor` serves where the document has no dateline."""
    reading = Reading(document, document.dateline or anchor, known_names)
    for kind in kinds:
        for statement in reader(kind).read(reading):
            reading.add(statement)
    # Those of one place stay in the order of kinds, in which they were read.
    return sorted(reading.found, key=attrgetter("sentence.index", "start", "end"))
