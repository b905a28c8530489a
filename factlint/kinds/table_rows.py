"""The rows of a document's tables, as the kinds that are told by rows read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Reading, Statement
    from factlint.text.document import Sentence

COLUMNS = 12  # of a row that is read for its people
_BETWEEN = " | "  # what parts a cell's column header from its row's label


def table_rows(reading: Reading) -> Iterator[list[Sentence]]:
    """The cells of each row of two to `COLUMNS` columns, from left to right."""
    row: list[Sentence] = []
    for sentence in reading.document.sentences:
        column = column_of(sentence) if sentence.block.kind == "cell" else ""
        if row and (not column or column in map(column_of, row)):
            if 1 < len(row) <= COLUMNS:
                yield row
            row = []
        if column:
            row.append(sentence)
    if 1 < len(row) <= COLUMNS:
        yield row


def column_of(cell: Sentence) -> str:
    """What stands over a cell."""
    return cell.block.header.partition(_BETWEEN)[0]


def person_of(reading: Reading, cell: Sentence) -> Iterator[Statement]:
    """The person whose name is all that a cell has, but for a title and letters."""
    for statement in reading.within(cell, "name"):
        name = statement.value
        fills = len(statement.text) * 2 > len(cell.text.strip()) and len(fold_name(statement.text)) > 1
        if fills and isinstance(name, Name) and name.kind in ("person", "unknown"):
            yield statement
