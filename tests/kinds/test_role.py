"""Offices and their holders, case by case."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.offices import Office
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "role.yaml")


def offices(text: str) -> list[list[str]]:
    found = []
    for statement in read_statements(read_text(text, "draft.txt"), kinds=("name", "role")):
        if isinstance(statement.value, Office):
            assert statement.about_span is not None
            assert statement.sentence.text[slice(*statement.about_span)] == statement.about
            found.append([statement.text, str(statement.value)])
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["text"]))
def test_offices_of_a_text(case: dict[str, object]) -> None:
    assert offices(str(case["text"])) == case["roles"]


def test_a_surname_is_read_as_the_full_name() -> None:
    text = "Jane Doe resigned. The committee thanked treasurer Doe."
    assert offices(text) == [["treasurer", "Jane Doe = treasurer"]]


def test_a_row_of_a_table_tells_who_holds_an_office() -> None:
    table = (
        "| State | Delegate | Office |\n| --- | --- | --- |\n"
        "| Peru | Ann Roe | Minister for the Sea |\n| Chile | Kim Poe | Deputy Minister |\n\n"
        "| Post | Holder |\n| --- | --- |\n| Treasurer | Jane Doe |\n"
    )
    found = read_statements(read_text(table, "draft.md"), kinds=("name", "role"))
    assert [[s.text, str(s.value)] for s in found if isinstance(s.value, Office)] == [
        ["Minister", "Ann Roe = Peru sea Minister"],
        ["Deputy Minister", "Kim Poe = Chile Deputy Minister"],
        ["Treasurer", "Jane Doe = Treasurer"],
    ]
