"""The day a text says it was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factlint.text.day_of_year import day_of_year, seen_from
from factlint.text.reading import read_text
from tests.tables import read_table

if TYPE_CHECKING:
    from datetime import date

WITHOUT_YEAR: list[Any] = read_table(Path(__file__).parent / "cases/days_of_year.yaml")
CASES: list[Any] = read_table(Path(__file__).parent / "cases/datelines.yaml")


@pytest.mark.parametrize(("path", "source", "day"), CASES)
def test_dateline(path: str, source: str, day: date | None) -> None:
    assert read_text(source, path).dateline == day


@pytest.mark.parametrize(("path", "source", "draft", "day"), WITHOUT_YEAR)
def test_the_draft_tells_the_year(path: str, source: str, draft: date, day: date | None) -> None:
    document = read_text(source, path)
    assert document.dateline is None
    assert seen_from(day_of_year(document), draft) == day
