"""Dates in prose, case by case: what is found, where it stands, and which days it means."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from tests.tables import read_table

FOLDER = Path(__file__).parent / "cases" / "date"
ANCHORS = {"absolute": None, "relative": date(2024, 12, 19)}
CASES = [
    pytest.param(case, ANCHORS[path.stem], id=f"{path.stem}: {case['why']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for case in read_table(path)
]


def dates(text: str, anchor: date | None = None, path: str = "draft.md") -> list[tuple[str, PartialDate]]:
    found = []
    for statement in read_statements(read_text(text, path), anchor, kinds=("date",)):
        assert isinstance(statement.value, PartialDate)
        start, end = statement.span
        assert text[start:end] == statement.text
        found.append((statement.text, statement.value))
    return found


@pytest.mark.parametrize(("case", "anchor"), CASES)
def test_dates_of(case: dict[str, Any], anchor: date | None) -> None:
    found = dates(case["text"], case.get("anchor", anchor))
    assert [[text, str(value)] for text, value in found] == [[str(t), str(v)] for t, v in case["dates"]]
    if "faults" in case:
        assert [value.fault for _, value in found] == case["faults"]


def test_a_weekday_without_tense_may_be_either() -> None:
    ((_, value),) = dates("Shares on Friday: a preview.", date(2024, 12, 19))
    assert {str(reading) for reading in value.readings} == {"2024-12-13", "2024-12-20"}
    for day in (date(2024, 12, 13), date(2024, 12, 20)):
        assert value.compare(PartialDate(start=day, end=day)) is Comparison.AGREE


def test_a_weekday_agrees_with_its_date_under_a_dateline_of_that_week() -> None:
    ((_, weekday),) = dates("The board met on Wednesday.", date(2024, 12, 19))
    ((_, written),) = dates("The board met on Dec. 18.")
    ((_, other),) = dates("The board met on Dec. 17.")
    assert weekday.compare(written) is Comparison.AGREE
    assert weekday.compare(other) is Comparison.CONFLICT


def test_the_front_matter_date_is_a_claim() -> None:
    found = dates("---\ntitle: Harbour reopens\ndate: 2024-12-18\n---\n\nThe harbour reopened today.\n")
    assert [(text, str(value)) for text, value in found] == [("2024-12-18", "2024-12-18"), ("today", "2024-12-18")]


PIECES = st.sampled_from(
    "the of in on by last next this that same May March Dec. Dec Monday Fri 18 18th 2024 1999 '90s 90s Q3 FY 3Q24 - – "
    "/ , . : and to from between ago later earlier two a weeks year years quarter third early mid late end day before "
    "after yesterday 2024-12-18 18/12/2024 12/2024 week century 20th thousand twenty ninety 9999 0000 29".split()
)


@given(st.lists(PIECES, max_size=14), st.none() | st.dates(date(1000, 1, 1), date(9000, 1, 1)))
def test_any_row_of_date_words_is_read_without_fault(pieces: list[str], anchor: date | None) -> None:
    for text, value in dates(" ".join(pieces), anchor, "draft.txt"):
        assert text.strip()
        assert str(value)
        assert value.compare(value) is Comparison.AGREE


@pytest.mark.parametrize(
    "text",
    [
        "May " * 20_000,
        "9" * 100_000,
        "1/" * 50_000,
        "the last " * 20_000,
        "18-" * 30_000,
        "two years and " * 10_000,
        "from May to " * 10_000,
        "late in early " * 10_000,
        "the end of " * 20_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_lines_cost_no_more_than_long_ones(text: str) -> None:
    started = time.process_time()
    dates(text, date(2024, 12, 19))
    assert time.process_time() - started < 20
