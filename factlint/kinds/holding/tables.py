"""Offices that a table tells: one cell of a row has a person, another the office, and the first perhaps whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.holding.phrases import find_phrases, portfolio, role_text
from factlint.kinds.scene import set_scene
from factlint.kinds.statement import Statement
from factlint.kinds.table_rows import column_of, person_of, table_rows
from factlint.language.en.roles import OFFICE_HEADERS
from factlint.values.names.name import Name
from factlint.values.offices import Office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Reading
    from factlint.text.document import Sentence


def offices_in_tables(reading: Reading) -> Iterator[Statement]:
    """The offices of each row that has one person and one cell that is an office."""
    for row in table_rows(reading):
        yield from _of_row(reading, row)


def _of_row(reading: Reading, row: Sequence[Sentence]) -> Iterator[Statement]:
    people = [
        name for cell in row if column_of(cell).lower() not in OFFICE_HEADERS for name in person_of(reading, cell)
    ]
    people = [name for name in people if isinstance(name.value, Name) and name.value.kind == "person"] or people
    offices = [cell for cell in row if column_of(cell).lower() in OFFICE_HEADERS]
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
