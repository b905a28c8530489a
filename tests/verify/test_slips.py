"""What sort of fault lies between two values, and which of two dates is the finer."""

from __future__ import annotations

import pytest

from factlint.values.dates.parsing import parse_date_value as parse_date
from factlint.values.quantities.quantity import parse_quantity
from factlint.verify.evidence.slips import finer, slip_of


@pytest.mark.parametrize(
    ("claim", "fact", "code"),
    [
        ("€40 billion", "€40 million", "wrong-unit"),
        ("$40 million", "€40 million", "wrong-unit"),
        ("16 miles", "16 km", "wrong-unit"),
        ("12 percentage points", "12%", "wrong-unit"),
        ("€50 million", "€40 million", ""),
    ],
)
def test_figures(claim: str, fact: str, code: str) -> None:
    assert slip_of(parse_quantity(claim), parse_quantity(fact)) == code


@pytest.mark.parametrize(
    ("claim", "fact", "code"),
    [
        ("2024-03-12", "2024-03-14", "wrong-day"),
        ("2024-03-12", "2024-04-12", ""),
        ("2024-03", "2024-04", ""),
        ("2023", "2024", ""),
    ],
)
def test_dates(claim: str, fact: str, code: str) -> None:
    assert slip_of(parse_date(claim), parse_date(fact)) == code


@pytest.mark.parametrize(
    ("claim", "fact", "answer"),
    [
        ("December 2024", "late 2024", False),
        ("June 2024", "late 2024", True),
        ("10 December 2024", "late 2024", True),
        ("2024-03-12", "2024-03", True),
        ("2024-03", "2024", True),
        ("2024-03", "2024-03-12", False),
        ("2024", "2024", False),
        ("2024-03-12", "2024-03-12", False),
    ],
)
def test_a_source_that_knows_the_month_does_not_back_the_day(claim: str, fact: str, answer: bool) -> None:
    assert finer(parse_date(claim), parse_date(fact)) is answer


def test_values_of_two_kinds_have_no_slip() -> None:
    assert slip_of(parse_quantity("5"), parse_date("2024")) == ""
    assert not finer(parse_quantity("5"), parse_date("2024"))
