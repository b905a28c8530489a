"""Who came, stayed away or is expected, case by case."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.attendance import Attendance
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "attendance.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["text"]))
def test_attendance_of_a_text(case: dict[str, object]) -> None:
    found = read_statements(read_text(str(case["text"]), "draft.txt"), kinds=("name", "attendance"))
    assert [str(one.value) for one in found if isinstance(one.value, Attendance)] == case["attendance"]


def test_the_span_is_the_name_alone() -> None:
    text = "Prime Minister Jane Doe's deputy, Mr John Roe, attended the launch."
    found = read_statements(read_text(text, "draft.txt"), kinds=("name", "attendance"))
    assert [one.text for one in found if one.kind == "attendance"] == ["John Roe"]
