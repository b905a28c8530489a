"""What sort of fault lies between two values, and which of two dates is the finer."""

from __future__ import annotations

import pytest

from factlint.values.dates.parsing import parse_date_value as parse_date
from factlint.values.quantities.quantity import parse_quantity
from factlint.verify.evidence.slips import dates_far_apart, finer, slip_of


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


@pytest.mark.parametrize(
    ("claim", "fact", "answer"),
    [
        ("2024-03-12", "2024-03-29", False),  # another day of the month
        ("2024-03-31", "2024-04-02", False),  # near it
        ("2024-03-12", "2024-09-12", False),  # the same day of another month
        ("2024-04-10", "2024-10-04", False),  # exchanged
        ("2024-03-12", "2026-03-12", False),  # of another year
        ("2024-03-12", "2024-09-27", True),
        ("2024-03-12", "2025-03-20", True),
        ("2024-03", "2024-04", False),
        ("2023-12", "2024-01", False),
        ("2024-03", "2022-03", False),
        ("2024-03", "2024-07", True),
        ("2024-03", "2024-04-19", False),  # a month beside a day
        ("2024-03", "2024-07-19", True),
        ("1998", "2001", False),
        ("1848", "1884", False),
        ("1926", "1976", False),
        ("1926", "2014", True),
        ("2005", "1979-05-03", True),
        ("March 2022 to November 2024", "March 2022 to May 2023", False),  # by one of its ends
        ("€40 million", "2024", False),
    ],
)
def test_dates_that_no_slip_leads_to(claim: str, fact: str, answer: bool) -> None:
    mine, theirs = (parse_quantity(text) if "€" in text else parse_date(text) for text in (claim, fact))
    assert dates_far_apart(mine, theirs) is answer
    assert dates_far_apart(theirs, mine) is answer
