"""The algebra of quantities: what agrees, what conflicts, what cannot be compared."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity, parse_quantity
from factlint.values.quantities.score import Clock, Score, Version
from factlint.values.quantities.units import UNITS, dimension

AGREE, CONFLICT, INCOMPARABLE = Comparison.AGREE, Comparison.CONFLICT, Comparison.INCOMPARABLE


@pytest.mark.parametrize(
    ("one", "two", "answer"),
    [
        ("over a dozen", "19", AGREE),
        ("over a dozen", "11", CONFLICT),
        ("about €40 billion", "€39.8 billion", AGREE),
        ("€40 billion", "€39.8 billion", AGREE),
        ("€40 billion", "€40.4 billion", AGREE),
        ("€40 billion", "€50 billion", CONFLICT),
        ("€40 billion", "40bn euros", AGREE),
        ("€40 billion", "$40 billion", CONFLICT),
        ("133", "130", CONFLICT),
        ("133", "over 130", AGREE),
        ("1,363", "almost 1,400", AGREE),
        ("1,400", "almost 1,400", CONFLICT),
        ("28.5%", "just over 28%", AGREE),
        ("31%", "just over 28%", CONFLICT),
        ("80,000", "79,853", AGREE),
        ("80,000", "78,000", CONFLICT),
        ("15.8 per cent", "nearly 16 per cent", AGREE),
        ("2%", "2.4%", AGREE),
        ("2.0%", "2.4%", CONFLICT),
        ("3%", "3 percentage points", INCOMPARABLE),
        ("75 basis points", "0.75 percentage points", AGREE),
        ("70 miles", "113 km", AGREE),
        ("70 miles", "70 km", CONFLICT),
        ("2 weeks", "14 days", AGREE),
        ("18 months", "1.5 years", AGREE),
        ("5 feet 2 inches", "157 cm", AGREE),
        ("20 C", "68 F", AGREE),
        ("5 km", "5 kg", INCOMPARABLE),
        ("dozens", "40", AGREE),
        ("dozens", "400", CONFLICT),
        ("several", "5", AGREE),
        ("several", "50", CONFLICT),
        ("10-15 km", "12 km", AGREE),
        ("10-15 km", "16 km", CONFLICT),
        ("10-15 km", "10-20 km", CONFLICT),
        ("more than 30", "more than 60", CONFLICT),
        ("more than 30", "at least 30", AGREE),
        ("up to 30", "at least 40", CONFLICT),
        ("up to 30", "12", AGREE),
        ("one in five", "20%", AGREE),
        ("a third", "33%", AGREE),
        ("a third", "40%", CONFLICT),
        ("up 5%", "down 5%", CONFLICT),
        ("up 5%", "5%", AGREE),
        ("twice", "2 times", AGREE),
    ],
)
def test_compares(one: str, two: str, answer: Comparison) -> None:
    assert parse_quantity(one).compare(parse_quantity(two)) is answer
    assert parse_quantity(two).compare(parse_quantity(one)) is answer


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("€40 billion", "40000000000 EUR"),
        ("over a dozen", ">12"),
        ("about 40", "~40"),
        ("nearly 40", "~40"),
        ("10-15 km", "10..15 km"),
        ("2.5%", "2.5 %"),
        ("at most 3 square feet", "<=3 square-foot"),
        ("-4.5 degrees Celsius", "-4.5 C"),
        ("19 additional air defence systems", "19"),
        (">=24", ">=24"),
    ],
)
def test_prints(text: str, printed: str) -> None:
    quantity = parse_quantity(text)
    assert str(quantity) == printed
    assert str(parse_quantity(printed)) == printed


@pytest.mark.parametrize("text", ["", "many", "the pledge", "€", "40 or 50", "between 3", "5 of the 7 km", "9" * 1000])
def test_refuses_what_is_no_single_figure(text: str) -> None:
    with pytest.raises(ValueError, match="cannot read"):
        parse_quantity(text)


@pytest.mark.parametrize(
    ("one", "two", "slip"),
    [
        ("£5m", "£5bn", True),
        ("£5m", "€5m", True),
        ("50 miles", "50 km", True),
        ("6 weeks", "6 months", True),
        ("3%", "3 percentage points", True),
        ("3%", "4%", False),
        ("50 miles", "80 km", False),
    ],
)
def test_tells_a_slip_of_unit(one: str, two: str, slip: bool) -> None:
    assert parse_quantity(one).is_unit_slip(parse_quantity(two)) is slip


def test_more_than_a_few_is_not_said_of_very_many() -> None:
    assert parse_quantity("over 100").implausible(parse_quantity("400"))
    assert not parse_quantity("over 100").implausible(parse_quantity("150"))
    assert not parse_quantity("100").implausible(parse_quantity("400"))


def test_directions_differ_only_when_both_are_told() -> None:
    assert parse_quantity("up 5%").direction_differs(parse_quantity("fell 5%"))
    assert not parse_quantity("up 5%").direction_differs(parse_quantity("5%"))


def test_scores_clocks_and_versions_keep_to_their_own() -> None:
    assert Score(2, 1).compare(Score(2, 1)) is AGREE
    assert Score(2, 1).compare(Score(1, 2)) is AGREE
    assert Score(2, 1).reversed(Score(1, 2))
    assert Score(2, 1).compare(Score(3, 1)) is CONFLICT
    assert Score(2, 1).compare(parse_quantity("2")) is INCOMPARABLE
    assert parse_quantity("2").compare(Score(2, 1)) is INCOMPARABLE
    assert Clock(19 * 60).compare(Clock(7 * 60, settled=False)) is AGREE
    assert Clock(19 * 60).compare(Clock(7 * 60)) is CONFLICT
    assert Version((3, 11)).compare(Version((3, 11, 2))) is AGREE
    assert Version((3, 1)).compare(Version((3, 10))) is CONFLICT
    assert (str(Score(2, 1)), str(Clock(425)), str(Version((3, 10)))) == ("2-1", "07:05", "3.10")


NUMBERS = st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False, allow_infinity=False)
PLAIN = st.sampled_from(["", "EUR", "USD", "%", "pp", "km", "mile", "C", "F", "year", "day", "kg", "m3"])
OPERATORS = st.sampled_from(["=", "~", "~<", "~>", ">", ">=", "<", "<="])


@st.composite
def quantities(draw: st.DrawFn, operators: st.SearchStrategy[str] = OPERATORS) -> Quantity:
    one, two = sorted((draw(NUMBERS), draw(NUMBERS)))
    high = two if draw(st.booleans()) else one
    grain = Decimal(10) ** draw(st.integers(-2, 6))
    direction = draw(st.sampled_from(["", "up", "down"]))
    return Quantity(one, high, draw(operators), draw(PLAIN), grain, direction)  # type: ignore[arg-type]


@given(quantities(), quantities())
def test_comparing_is_symmetric(one: Quantity, two: Quantity) -> None:
    assert one.compare(two) is two.compare(one)
    assert one.same_dimension(two) is two.same_dimension(one)
    assert one.is_unit_slip(two) is two.is_unit_slip(one)


@given(quantities())
def test_every_quantity_agrees_with_itself(one: Quantity) -> None:
    assert one.compare(one) is AGREE


@given(quantities())
def test_what_is_printed_can_be_read_again(one: Quantity) -> None:
    again = parse_quantity(str(one))
    assert str(again) == str(one)
    assert (again.low, again.high, again.unit) == (one.low, one.high, one.unit)


@given(NUMBERS, st.sampled_from(sorted(UNITS)))
def test_every_unit_prints_and_parses(number: Decimal, unit: str) -> None:
    quantity = Quantity(number, number, "=", unit)
    assert parse_quantity(str(quantity)).unit == unit


def test_unknown_capitals_are_money_and_units_have_dimensions() -> None:
    assert dimension("EUR") == dimension("XAF") == "money"
    assert dimension("km") == dimension("mile") == "length"
    assert dimension("") == "count"


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("21.3 degrees", "21.3 °C", Comparison.AGREE),
        ("21.3 degrees", "21.3 °F", Comparison.AGREE),
        ("21.3 degrees", "23.1 °C", Comparison.CONFLICT),
        ("3.9 degrees", "3.9 degrees", Comparison.AGREE),
    ],
)
def test_bare_degrees_are_of_the_scale_they_are_compared_with(one: str, other: str, answer: Comparison) -> None:
    assert parse_quantity(one).compare(parse_quantity(other)) is answer
    assert parse_quantity(other).compare(parse_quantity(one)) is answer


def test_the_number_of_a_thing_is_no_slip_of_a_count() -> None:
    assert not parse_quantity("31").is_unit_slip(parse_quantity("31st"))
