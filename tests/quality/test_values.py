"""The measuring tool's own arithmetic: a wrong ruler makes every table wrong."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks.quality import values
from benchmarks.quality.checker import Claim
from benchmarks.quality.dataset import choose
from benchmarks.quality.rates import Detection, best_threshold, f1


@pytest.mark.parametrize(
    ("text", "op", "low", "high", "unit"),
    [
        ("40000000000 EUR", "=", 4e10, 4e10, "EUR"),
        (">12", ">", 12, 12, ""),
        ("~<0.25", "~<", 0.25, 0.25, ""),
        ("10..15 km", "=", 10, 15, "km"),
        ("<=30 %", "<=", 30, 30, "%"),
    ],
)
def test_figures(text: str, op: str, low: float, high: float, unit: str) -> None:
    assert values.Figure.parse(text) == values.Figure(op, low, high, unit)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-12-18", "2024-12-18", "2024-12-18"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("2024-34", "2024-04-01", "2024-06-30"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2024-12-18/2024-12-19", "2024-12-18", "2024-12-19"),
    ],
)
def test_dates(text: str, start: str, end: str) -> None:
    assert values.parse_date(text) == values.Days(date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize("text", ["XXXX-12-18", "XXXX-WXX-3", "2024-13", "2023-02-29", "soon"])
def test_what_is_no_full_date(text: str) -> None:
    assert values.parse_date(text) is None


def test_units_convert_within_a_dimension_only() -> None:
    assert values.figure_matches("1 kilogram", {"low": 1000, "high": 1000, "unit": "Gram"})
    assert not values.figure_matches("1 kilogram", {"low": 1, "high": 1, "unit": "Litre"})
    assert not values.figure_matches("5 %", {"low": 5, "high": 5, "unit": "pp"})
    assert not values.figure_matches("5 USD", {"low": 5, "high": 5, "currency": "EUR"})
    assert values.seconds_match("2 day", values.duration_seconds("P2D"))
    assert values.seconds_match("2.5 year", values.duration_seconds("P30M"))


def test_a_number_is_the_same_in_money_and_in_percent() -> None:
    assert values.number_matches("20 USD", {"low": 20, "high": 20})
    assert values.number_matches("75 %", {"low": 0.75, "high": 0.75})
    assert values.number_matches("16.67 %", {"low": 0.1666667, "high": 0.1666667})
    assert values.number_matches("50 %", {"low": 50, "high": 50})
    assert not values.number_matches("20 USD", {"low": 0.2, "high": 0.2})
    assert not values.number_matches("75 %", {"low": 0.7, "high": 0.7})


def test_a_span_of_no_width_is_met_at_its_edges() -> None:
    claim = Claim("name", "unsupported", "", 5, 9, "four", "four")
    assert claim.touches(5, 5)
    assert claim.touches(9, 9)
    assert not claim.touches(10, 10)
    assert not claim.touches(9, 12)


def test_rates() -> None:
    detection = Detection.of([True, True, False, False], [True, False, True, False])
    assert (detection.precision, detection.recall, detection.balanced_accuracy) == (0.5, 0.5, 0.5)
    assert f1(0, 0, 0) == 1.0
    assert best_threshold([0.1, 0.9, 0.8], [False, True, True], "f1").f1 == 1.0


def test_halves_and_samples_are_fixed() -> None:
    items = [{"id": f"i{n}", "article": f"a{n // 3}"} for n in range(300)]
    train, validate = choose(items, "train"), choose(items, "validate")
    assert len(train) + len(validate) == 300
    assert not {item["article"] for item in train} & {item["article"] for item in validate}
    assert choose(items, sample=50) == choose(list(reversed(items)), sample=50)
    assert set(map(str, choose(items, sample=20))) <= set(map(str, choose(items, sample=50)))
