"""Rules that load but cannot do their work are named, with their place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factlint.rules.loading import load_rules
from factlint.rules.validation import Remark, validate_rules

if TYPE_CHECKING:
    from pathlib import Path

NOTES = """\
# Notes on the harbour

The harbour opened on 14 March 2023. The council approved £4.2 million for repairs of the harbour. Mayor Ada Lovelace
and the engineer Grace Hopper attended the opening. “We build while the tide is out,” said Ada Lovelace.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "notes.md").write_text(NOTES, encoding="utf-8")
    (tmp_path / "rules").mkdir()
    return tmp_path


def remarks(project: Path, *facts: str, head: str = "", **options: object) -> list[Remark]:
    file = project / "rules" / "rules.yaml"
    lines = "".join(f"  - {{{fact}}}\n" for fact in facts)
    file.write_text(f"factlint: 1\n{head}facts:\n{lines}", encoding="utf-8")
    return validate_rules(load_rules([file]), root=project, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fact",
    [
        "id: a, kind: date, about: opened, value: 2023-03-14",
        "id: a, kind: date, about: opened, value: 2023",
        "id: a, kind: figure, about: repairs, value: £4.2 million",
        "id: a, kind: figure, about: repairs, value: over £4 million",
        "id: a, kind: quote, speaker: Ada Lovelace, value: We build while the tide is out",
        "id: a, kind: attendance, about: opening, present: [Ada Lovelace, Grace Hopper]",
    ],
)
def test_a_fact_that_its_source_holds(project: Path, fact: str) -> None:
    assert remarks(project, f"{fact}, source: notes.md") == []


@pytest.mark.parametrize(
    ("fact", "message"),
    [
        ("id: a, kind: date, about: opened, value: 2023-03-15", "notes.md does not hold '2023-03-15'"),
        ("id: a, kind: figure, about: repairs, value: £5 million", "notes.md does not hold '£5 million'"),
        (
            "id: a, kind: quote, speaker: Ada Lovelace, value: We swim while the tide is out",
            "notes.md does not hold 'We swim while the tide is out'",
        ),
        (
            "id: a, kind: attendance, about: opening, present: [Ada Lovelace, Alan Turing]",
            "no source of the rule names Alan Turing",
        ),
        ("id: a, kind: role, about: Alan Turing, value: mayor", "notes.md does not hold the name Alan Turing"),
    ],
)
def test_a_fact_that_its_source_does_not_hold(project: Path, fact: str, message: str) -> None:
    assert [(each.severity, each.message) for each in remarks(project, f"{fact}, source: notes.md")] == [
        ("error", message)
    ]


def test_a_source_that_is_not_there(project: Path) -> None:
    (remark,) = remarks(project, "id: a, kind: date, about: opened, value: 2023, source: lost.md")
    assert str(remark).endswith("rules.yaml:3:61: the source lost.md does not exist")


def test_a_source_beside_the_rule_file(project: Path) -> None:
    (project / "rules" / "near.md").write_text(NOTES, encoding="utf-8")
    assert remarks(project, "id: a, kind: date, about: opened, value: 2023, source: near.md") == []


def test_a_source_that_is_not_text(project: Path) -> None:
    (project / "notes.md").write_bytes(b"\xff\xfe\xff")
    (remark,) = remarks(project, "id: a, kind: date, about: opened, value: 2023, source: notes.md")
    assert remark.message.startswith("the source notes.md cannot be read")


def test_a_rule_without_a_source(project: Path) -> None:
    (remark,) = remarks(project, "id: a, kind: date, about: opened, value: 2023")
    assert (remark.severity, remark.message) == ("warning", "the rule names no source")


def test_a_rule_that_has_expired(project: Path) -> None:
    fact = "id: a, kind: date, about: opened, value: 2023, valid: ../2023, source: notes.md"
    (remark,) = remarks(project, fact, today=date(2024, 1, 1))
    assert (remark.severity, remark.message) == ("warning", "the rule has not applied since 2023-12-31")
    assert remarks(project, fact, today=date(2023, 12, 31)) == []
    assert remarks(project, fact) == []


def test_a_rule_of_a_dated_story_does_not_expire(project: Path) -> None:
    fact = "id: a, kind: date, about: opened, value: 2023, valid: ../2023, source: notes.md"
    assert remarks(project, fact, head="dateline: 2023-05-01\n", today=date(2030, 1, 1)) == []
    (remark,) = remarks(project, fact, head="dateline: 2024-05-01\n", today=date(2030, 1, 1))
    assert remark.message == "the rule does not hold on the dateline of its file, 2024-05-01"


def test_an_item_that_nothing_can_meet(project: Path) -> None:
    (remark,) = remarks(project, "id: a, kind: date, about: [opened, '--'], value: 2023, source: notes.md")
    assert (remark.severity, remark.message) == ("error", "nothing can meet the item ['--'] of 'about'")


def test_a_glob_that_no_draft_fits(project: Path) -> None:
    fact = "id: a, kind: date, about: opened, value: 2023, source: notes.md"
    head = 'applies-to: ["a/**", "b/**"]\n'
    (remark,) = remarks(project, fact, head=head, drafts=["site/a/x.md"])
    assert (remark.place.line, remark.place.column, remark.message) == (2, 22, "no draft fits the glob 'b/**'")
