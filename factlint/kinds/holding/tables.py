"""Offices that a table tells: one cell of a row has a person, another the office, and the first perhaps whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.phrases import find_phrases, portfolio, role_text
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.language.en.roles import OFFICE_HEADERS
from factlint.values.names.name import Name, fold_name
from factlint.values.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Reading
    from factlint.text.document import Sentence

_COLUMNS = 12  # of a row that is read for its people
_BETWEEN = " | "  # what parts a cell's column header from its row's label


def offices_in_tables(reading: Reading) -> Iterator[Statement]:
    """The offices of each row that has one person and one cell that is an office."""
    row: list[Sentence] = []
    for sentence in reading.document.sentences:
        column = _column(sentence) if sentence.block.kind == "cell" else ""
        if row and (not column or column in map(_column, row)):
            yield from _of_row(reading, row)
            row = []
        if column:
            row.append(sentence)
    yield from _of_row(reading, row)


def _column(sentence: Sentence) -> str:
    return sentence.block.header.partition(_BETWEEN)[0]


def _of_row(reading: Reading, row: Sequence[Sentence]) -> Iterator[Statement]:
    if not 1 < len(row) <= _COLUMNS:
        return
    people = [name for cell in row if _column(cell).lower() not in OFFICE_HEADERS for name in _people(reading, cell)]
    people = [name for name in people if isinstance(name.value, Name) and name.value.kind == "person"] or people
    offices = [cell for cell in row if _column(cell).lower() in OFFICE_HEADERS]
    if len(people) != 1 or len(offices) != 1 or people[0].sentence is offices[0]:
        return
    scene = set_scene(offices[0], [])
    phrase = next(iter(find_phrases(scene.words, scene.taken)), None)
    if phrase is None or phrase.first:
        return
    of = row[0].text.strip() if row[0] not in (offices[0], people[0].sentence) and row[0].text[0].isalpha() else ""
    role = f"{portfolio(scene.words, phrase)} {role_text(scene.words, phrase)}".strip()
    office = Office(str(people[0].value), role, of, phrase.tenure)
    start, end = scene.words[phrase.first].start, scene.words[phrase.last].end
    yield Statement("role", office, offices[0], start, end, people[0].text)


def _people(reading: Reading, cell: Sentence) -> Iterator[Statement]:
    """The person whose name is all that a cell has, but for a title and letters."""
    for statement in reading.within(cell, "name"):
        name = statement.value
        fills = len(statement.text) * 2 > len(cell.text.strip()) and len(fold_name(statement.text)) > 1
        if fills and isinstance(name, Name) and name.kind in ("person", "unknown"):
            yield statement
