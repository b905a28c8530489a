"""Present, absent and expected, compared."""

from __future__ import annotations

import pytest

from factlint.values.attendance import Attendance, Presence


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("present", "present", "agree"),
        ("absent", "absent", "agree"),
        ("expected", "expected", "agree"),
        ("present", "absent", "conflict"),
        ("expected", "present", "incomparable"),
        ("expected", "absent", "incomparable"),
    ],
)
def test_comparison(first: Presence, second: Presence, answer: str) -> None:
    a, b = Attendance("Jane Doe", first, "launch"), Attendance("Jane Doe", second, "launch")
    assert a.compare(b).value == answer
    assert b.compare(a).value == answer


def test_printing() -> None:
    assert str(Attendance("Jane Doe", "absent", "board meeting")) == "absent: Jane Doe @ board meeting"
    assert str(Attendance("Jane Doe", "expected")) == "expected: Jane Doe"
