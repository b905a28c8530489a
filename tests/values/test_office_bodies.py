"""Offices of bodies whose names are built alike."""

from __future__ import annotations

import pytest

from factlint.values.comparison import Comparison
from factlint.values.offices import Office


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("Bank of England", "Bank of Japan", Comparison.CONFLICT),
        ("European Commission", "European Council", Comparison.CONFLICT),
        ("Kent County Council", "Kent council", Comparison.AGREE),
        ("US Treasury", "Treasury Department", Comparison.AGREE),
        ("Bank of England", "the Bank of England", Comparison.AGREE),
    ],
)
def test_one_office_of_two_bodies(first: str, second: str, answer: Comparison) -> None:
    assert Office("Ana Reis", "governor", first).compare(Office("Ana Reis", "governor", second)) is answer
