"""Dates as values: what people write, how it prints, and what two of them say of one thing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factlint.values.comparison import Comparison
from factlint.values.dates.parsing import parse_date_value, parse_full_date
from factlint.values.dates.partial_date import PartialDate, calendar_date, date_range
from tests.tables import read_table

CASES = Path(__file__).parent / "cases" / "dates"
PARSE: dict[str, list[Any]] = read_table(CASES / "parse.yaml")
COMPARE: dict[str, list[list[str]]] = read_table(CASES / "compare.yaml")


def anyhow(text: str) -> PartialDate:
    """The value, impossible dates too."""
    if text == "31 April 2024":
        return calendar_date(2024, 4, 31)
    return parse_date_value(text)


@pytest.mark.parametrize(("text", "printed"), [(str(text), printed) for text, printed in PARSE["values"]])
def test_a_date_prints_its_normalised_form(text: str, printed: str) -> None:
    assert str(parse_date_value(text)) == printed


@pytest.mark.parametrize(("text", "message"), PARSE["refused"])
def test_what_is_no_date_is_refused_with_the_reason(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_date_value(text)


@pytest.mark.parametrize(("text", "day"), PARSE["full"])
def test_a_full_date_is_read_whatever_stands_about_it(text: str, day: str | None) -> None:
    assert parse_full_date(text) == (date.fromisoformat(day) if day else None)


OUTCOMES = {"agree": Comparison.AGREE, "conflict": Comparison.CONFLICT, "unknown": Comparison.INCOMPARABLE}


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [(str(one), str(other), OUTCOMES[name]) for name, pairs in COMPARE.items() for one, other in pairs],
)
def test_two_dates_compare_the_same_from_either_side(one: str, other: str, outcome: Comparison) -> None:
    assert anyhow(one).compare(anyhow(other)) is outcome
    assert anyhow(other).compare(anyhow(one)) is outcome


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (calendar_date(2024, 4, 31), "impossible-date"),
        (calendar_date(2023, 2, 29), "impossible-date"),
        (calendar_date(2024, 2, 29), ""),
        (calendar_date(None, 2, 29), ""),
        (calendar_date(None, 2, 30), "impossible-date"),
        (calendar_date(2024, 12, 18, weekday=3), ""),
        (calendar_date(2024, 12, 18, weekday=4), "wrong-weekday"),
        (calendar_date(None, 12, 18, weekday=4), ""),
        (date_range(calendar_date(2024, 12, 19), calendar_date(2024, 12, 18)), "reversed-range"),
        (date_range(calendar_date(None, 12, 19), calendar_date(None, 12, 18)), "reversed-range"),
        (date_range(calendar_date(None, 12, 30), calendar_date(None, 1, 2)), ""),
        (date_range(calendar_date(2024, 4, 30), calendar_date(2024, 4, 31)), "impossible-date"),
    ],
)
def test_a_date_knows_what_is_wrong_with_itself(value: PartialDate, fault: str) -> None:
    assert value.fault == fault


def test_a_wrong_weekday_names_the_right_one() -> None:
    assert calendar_date(2024, 12, 18, weekday=4).right_weekday == 3


def test_a_part_of_a_month_keeps_the_whole_as_its_days() -> None:
    value = parse_date_value("mid-July 2024")
    assert (value.start, value.end, value.modifier) == (date(2024, 7, 1), date(2024, 7, 31), "mid")


@pytest.mark.parametrize("text", ["9" * 10_000, "1/" * 5_000, "-" * 10_000, "May " * 5_000, "0000-00-00", "9999-99-99"])
def test_hostile_values_are_refused_at_once(text: str) -> None:
    assert parse_full_date(text) is None
    with pytest.raises(ValueError, match="is not a date"):
        parse_date_value(text)
