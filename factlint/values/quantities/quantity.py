"""Quantities: a core interval, an operator that widens or bounds it, a granularity and a unit."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Literal

from factlint.records import NamedTuple, record, replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.units import (
    COUNT,
    DEGREE,
    ORDINAL,
    PERCENT,
    POINTS,
    TIMES,
    UNITS,
    dimension,
    is_currency,
    to_base,
)

Operator = Literal["=", "~", "~<", "~>", ">", ">=", "<", "<="]
Direction = Literal["", "up", "down"]

_ABOUT = Decimal("0.1")  # "about", "nearly" and "just over" reach a tenth of the value
_CONVERTED = Decimal("0.05")  # a converted value is rounded by at most this share of it
_ROUND_NUMBER = Decimal("0.01")  # a number of four figures and more that ends in noughts may stand for one this near
_ROUND_FROM = Decimal(1000)
_BEYOND_BELIEF = Decimal("2.5")  # "over 100" is not said of more than 250

_PRINTED: dict[str, str] = {"=": "", "~": "~", "~<": "~", "~>": "~"}


class Interval(NamedTuple):
    """The numbers that a reader would accept; None is no bound."""

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_high: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return not (self._below(other) or other._below(self))

    def _below(self, other: Interval) -> bool:
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.open_high or other.open_low))


@record
class Quantity:
    """A number or range as prose gives it: "over a dozen", "€40 billion", "2-3 km", "down 5%".

    Money is in major units (euros, not cents).
    """

    low: Decimal
    high: Decimal
    operator: Operator = "="
    """`~` about, `~<` nearly, `~>` just over, `>` more than, `>=` at least, `<` under, `<=` up to."""
    unit: str = ""
    """An ISO 4217 code, `%`, `pp`, an SI or CLDR unit name, or nothing for a count."""
    grain: Decimal = Decimal(1)
    """Place value of the last significant digit: how finely the number was written."""
    direction: Direction = ""
    """Which way a change went, where the words say so; not part of the printed value."""
    least: Decimal | None = None
    most: Decimal | None = None
    """What a reader would accept of a vague word ("dozens": 24 to 119); None where number and operator say all."""

    @property
    def digits(self) -> int:
        """How many significant digits the lower bound is written with: 2 for 1,200."""
        return len(self.low.normalize().as_tuple().digits)

    def compare(self, other: object) -> Comparison:
        """Agree where the intervals that readers would accept meet; conflict where they are disjoint.

        Two currencies conflict, since no rate is known. Percent and percentage points, and any other two
        dimensions, cannot be compared; nor can a quantity and a score or a time of day.
        """
        if not isinstance(other, Quantity):
            return Comparison.INCOMPARABLE
        if not self.same_dimension(other):
            return Comparison.INCOMPARABLE
        if self.unit != other.unit and DEGREE in (self.unit, other.unit):
            return self._compare_degrees(other)
        if self.unit != other.unit and (is_currency(self.unit) or is_currency(other.unit)):
            return Comparison.CONFLICT
        if self.direction_differs(other):
            return Comparison.CONFLICT
        if (self.low, self.high, self.operator, self.unit) == (other.low, other.high, other.operator, other.unit):
            return Comparison.AGREE
        if self._same_manner(other):
            return Comparison.AGREE if self._cores_agree(other) else Comparison.CONFLICT
        if self._plainly_apart(other):
            return Comparison.CONFLICT
        return Comparison.AGREE if self._accepted(other).meets(other._accepted(self)) else Comparison.CONFLICT

    def _compare_degrees(self, other: Quantity) -> Comparison:
        """Bare degrees are of the other's scale; what moved by so many degrees is no temperature."""
        bare, scaled = (self, other) if self.unit == DEGREE else (other, self)
        answer = replace(bare, unit=scaled.unit).compare(scaled)
        moved = bool(bare.direction) and not scaled.direction
        return Comparison.INCOMPARABLE if moved and answer is Comparison.CONFLICT else answer

    def _same_manner(self, other: Quantity) -> bool:
        """Whether both are bounded alike, or both are exact ranges: then their numbers must be the same too.

        "More than 30" and "more than 60" can both be true, but no careful reader takes them for one statement.
        """
        if self.least is not None or other.least is not None:
            return False
        ranges = self.operator == other.operator == "=" and self.low != self.high and other.low != other.high
        return ranges or (self.operator[:1] == other.operator[:1] and self.operator[:1] in "<>")

    def _plainly_apart(self, other: Quantity) -> bool:
        """Whether two exact numbers of one unit lie farther apart than any rounding reaches, as most pairs do."""
        if self.unit != other.unit or self.operator != "=" or other.operator != "=":
            return False
        if not (self.least is self.most is other.least is other.most is None):
            return False
        apart = max(self.low - other.high, other.low - self.high) - self.grain - other.grain
        if apart <= 0:
            return False
        sizes = abs(self.low) + abs(self.high) + abs(other.low) + abs(other.high)
        return apart > sizes * _ROUND_NUMBER

    def _cores_agree(self, other: Quantity) -> bool:
        for mine, theirs in ((self.low, other.low), (self.high, other.high)):
            one, two = to_base(mine, self.unit), to_base(theirs, other.unit)
            share = _ABOUT if self.operator != "=" else _CONVERTED
            if abs(one - two) > max(abs(one), abs(two)) * share:
                return False
        return True

    def same_dimension(self, other: object) -> bool:
        """Whether the two can be compared at all: both money, both lengths, both counts."""
        if not isinstance(other, Quantity):
            return False
        if self.unit == other.unit or dimension(self.unit) == dimension(other.unit):
            return True
        return {self.unit, other.unit} == {TIMES, COUNT}

    def direction_differs(self, other: object) -> bool:
        """Whether one went up and the other down."""
        if not self.direction or not isinstance(other, Quantity) or not other.direction:
            return False
        return self.direction != other.direction

    def is_unit_slip(self, other: object) -> bool:
        """Whether the digits are the same and the unit, currency or scale is another: €5m for €5bn, miles for km."""
        if not isinstance(other, Quantity) or not self.low or not self._same_digits(other):
            return False
        if (self.unit == ORDINAL) != (other.unit == ORDINAL) or {self.unit, other.unit} == {POINTS, COUNT}:
            return False  # the number of a thing is no count of things; points are counted and percentage points alike
        both = {self.unit, other.unit}
        measured = both <= UNITS.keys() and both.isdisjoint((COUNT, PERCENT, POINTS, TIMES))
        if measured and dimension(self.unit) != dimension(other.unit):
            return False  # nobody writes kilometres an hour for seconds
        if self.unit == other.unit:
            return abs(self.low.adjusted() - other.low.adjusted()) in (3, 6, 9, 12)
        return abs(self.low.adjusted() - other.low.adjusted()) in (0, 6, 9)

    def implausible(self, other: object) -> bool:
        """Whether `other` satisfies a "more than" of this, and lies so far beyond that nobody would have said it so."""
        if not isinstance(other, Quantity) or self.operator not in (">", ">=") or not self.same_dimension(other):
            return False
        return to_base(other.low, other.unit) > to_base(self.high, self.unit) * _BEYOND_BELIEF > 0

    def _same_digits(self, other: Quantity) -> bool:
        return digits(self.low) == digits(other.low) and digits(self.high) == digits(other.high)

    def _accepted(self, other: Quantity) -> Interval:
        """The numbers a reader would accept beside `other`, in base units."""
        bounds = self._bounds(self._slack(other))
        low = None if bounds.low is None else to_base(bounds.low, self.unit)
        high = None if bounds.high is None else to_base(bounds.high, self.unit)
        return bounds._replace(low=low, high=high)

    def _slack(self, other: Quantity) -> Decimal:
        """By how much this exact value may have been rounded, seen beside `other`."""
        half, size = self.grain / 2, max(abs(self.low), abs(self.high))
        if self.unit != other.unit:
            return min(half, size * _CONVERTED)
        if other.operator == "=" and other.grain >= self.grain:
            return self._roundness(other)
        if other.operator == "=" or self.grain > 1:
            return half
        return Decimal(0)

    def _roundness(self, other: Quantity) -> Decimal:
        """A bare "80,000" may stand for 79,853: not finer as written, but its noughts are no measured digits."""
        size = max(abs(self.low), abs(self.high))
        if size < _ROUND_FROM or self.grain != other.grain or self.grain != 1:
            return Decimal(0)
        if _trailing(self.high) <= _trailing(other.high):
            return Decimal(0)
        return min(_trailing(self.high) / 2, size * _ROUND_NUMBER)

    def _bounds(self, slack: Decimal) -> Interval:
        low, high, operator = self.low, self.high, self.operator
        if self.least is not None or self.most is not None:
            return Interval(self.least, self.most)
        wide = max(self.grain / 2, abs(high) * _ABOUT)
        if operator == "~":
            return Interval(low - max(self.grain / 2, abs(low) * _ABOUT), high + wide)
        if operator == "~<":
            return Interval(low - max(slack, abs(low) * _ABOUT), high, open_high=True)
        if operator == "~>":
            return Interval(low, high + max(slack, abs(high) * _ABOUT), open_low=True)
        if operator in (">", ">="):
            return Interval(low, None, open_low=operator == ">")
        if operator in ("<", "<="):
            return Interval(None if high < 0 else min(Decimal(0), low), high, open_high=operator == "<")
        return Interval(low - slack, high + slack)

    def __str__(self) -> str:
        """The contract's form: `[>|>=|<|<=|~]number[..number] [unit]`; nearly and just over print as about."""
        number = _plain(self.low) if self.low == self.high else f"{_plain(self.low)}..{_plain(self.high)}"
        return f"{_PRINTED.get(self.operator, self.operator)}{number} {self.unit}".strip()


def parse_quantity(text: str) -> Quantity:
    """The quantity that a rule's value means, written as people write it or as `str` prints it.

    Raises ValueError where the text is not one quantity.
    """
    from factlint.values.quantities.alone import parse_amount  # the grammar builds quantities, so it is imported late

    return parse_amount(text)


@lru_cache(maxsize=4096)
def digits(number: Decimal) -> tuple[int, tuple[int, ...]]:
    """The sign of a number and its digits, whatever their place value: those of 4.6 and 4,600,000 are the same."""
    return (number.normalize() or Decimal(0)).as_tuple()[:2]  # -0 is 0


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


def _trailing(number: Decimal) -> Decimal:
    """The place value of the last digit that is not nought."""
    if not number:
        return Decimal(1)
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
