"""Attendance that a table tells: a person in one cell, and in another "yes", "apologies" or a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.attending.labels import presence_of_label
from factlint.kinds.statement import Statement
from factlint.kinds.table_rows import column_of, person_of, table_rows
from factlint.language.en.attendance_listing import TICKED, UNTICKED
from factlint.values.attendance import Attendance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Reading
    from factlint.text.document import Sentence
    from factlint.values.attendance import Presence

_REASON = 3  # words that open a cell and say why somebody did not come
_OPPOSITE: dict[Presence, Presence] = {"present": "absent", "absent": "present"}


def attendance_in_tables(reading: Reading) -> Iterator[Statement]:
    """The attendance of each row that has one person and one cell that says whether they came."""
    for row in table_rows(reading):
        told = [(presence, cell) for cell in row if (presence := _told(cell))]
        people = [name for cell in row if not _told(cell) for name in person_of(reading, cell)] if told else []
        if len(told) == 1 and len(people) == 1:
            (presence, cell), name = told[0], people[0]
            about = column_of(cell) or cell.text
            yield Statement(
                "attendance", Attendance(str(name.value), presence), name.sentence, name.start, name.end, about
            )


def _told(cell: Sentence) -> Presence | None:
    """What a cell says of its row: "apologies", or a tick under "Present"."""
    text = cell.text.strip().lower().rstrip(".")
    head = presence_of_label(column_of(cell))
    if head is not None and text in TICKED:
        return head
    if head is not None and text in UNTICKED:
        return _OPPOSITE[head]
    return presence_of_label(text) or ("absent" if _is_reason(text) else None)


def _is_reason(text: str) -> bool:
    """Whether a cell begins with a reason not to come: "ill", "represented by the ambassador"."""
    from factlint.language.en.away import BARE, STATES  # few documents have tables

    words = text.replace(",", " ").split()
    return any(" ".join(words[:n]) in BARE | STATES for n in range(1, min(len(words), _REASON) + 1))
