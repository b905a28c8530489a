"""Units of measure: their dimension and what one of them is in the dimension's base unit.

Names that are printed: SI symbols for SI units and those accepted beside them (`km`, `kg`, `t`, `l`, `C`, `m3`,
`km/h`), CLDR unit names in the singular for all others (`mile`, `pound`, `acre`, `square-foot`, `year`), `F` for
degrees Fahrenheit, `degree` where the scale is not said (Celsius, unless it is compared with Fahrenheit). Factors are
those of the SI brochure (9th edition) and of the 1959 international yard and pound agreement; gallons and pints are
those of the United States.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factlint.records import NamedTuple

PERCENT, POINTS, TIMES, ORDINAL, COUNT = "%", "pp", "x", "ordinal", ""
DEGREE = "degree"


class Unit(NamedTuple):
    """One unit: value in base units = (number + shift) * factor."""

    dimension: str
    factor: Decimal
    shift: Decimal = Decimal(0)


_PREFIXES = {
    "p": -12,
    "n": -9,
    "µ": -6,
    "m": -3,
    "c": -2,
    "d": -1,
    "": 0,
    "h": 2,
    "k": 3,
    "M": 6,
    "G": 9,
    "T": 12,
    "P": 15,
}


def _prefixed(symbol: str, dimension: str, base: str) -> dict[str, Unit]:
    return {prefix + symbol: Unit(dimension, Decimal(base).scaleb(power)) for prefix, power in _PREFIXES.items()}


def _table(dimension: str, **units: str) -> dict[str, Unit]:
    return {name.replace("_", "-"): Unit(dimension, Decimal(factor)) for name, factor in units.items()}


UNITS: dict[str, Unit] = {
    **_prefixed("m", "length", "1"),
    **_table("length", mile="1609.344", nautical_mile="1852", foot="0.3048", yard="0.9144", inch="0.0254",
             light_year="9460730472580800", au="149597870700"),
    **_prefixed("g", "mass", "1"),
    **_prefixed("t", "mass", "1000000"),
    **_table("mass", pound="453.59237", ounce="28.349523125", stone="6350.29318", ton="907184.74",
             long_ton="1016046.9088", carat="0.2"),
    **_prefixed("l", "volume", "0.001"),
    **_table("volume", m3="1", km3="1000000000", cm3="0.000001", gallon="0.003785411784", pint="0.000473176473",
             barrel="0.158987294928", cup="0.0002365882365", teaspoon="0.00000492892159375",
             tablespoon="0.00001478676478125", bushel="0.03523907016688", cubic_foot="0.028316846592"),
    **_table("area", m2="1", km2="1000000", cm2="0.0001", ha="10000", acre="4046.8564224",
             square_mile="2589988.110336", square_foot="0.09290304", square_yard="0.83612736",
             square_inch="0.00064516"),
    "C": Unit("temperature", Decimal(1), Decimal("273.15")),
    "F": Unit("temperature", Decimal(5) / Decimal(9), Decimal("459.67")),
    "K": Unit("temperature", Decimal(1)),
    "degree": Unit("temperature", Decimal(1), Decimal("273.15")),
    **_table("speed", mph="0.44704", knot="0.514444444444444444444444"),
    "km/h": Unit("speed", Decimal(1000) / Decimal(3600)),
    "m/s": Unit("speed", Decimal(1)),
    "km/s": Unit("speed", Decimal(1000)),
    "ft/s": Unit("speed", Decimal("0.3048")),
    **_prefixed("W", "power", "1"),
    **_table("power", hp="745.69987158227022"),
    **_prefixed("Wh", "energy", "3600"),
    **_prefixed("J", "energy", "1"),
    **_prefixed("cal", "energy", "4.184"),
    **_prefixed("eV", "energy", "1.602176634E-19"),
    **_table("energy", BTU="1055.05585262"),
    **_prefixed("Hz", "frequency", "1"),
    **_prefixed("B", "data", "8"),
    **_prefixed("bit", "data", "1"),
    **_table("data", KiB="8192", MiB="8388608", GiB="8589934592"),
    **_prefixed("bit/s", "data rate", "1"),
    **_prefixed("Pa", "pressure", "1"),
    **_prefixed("bar", "pressure", "100000"),
    **_table("pressure", psi="6894.757293168"),
    **_prefixed("V", "voltage", "1"),
    "dB": Unit("level", Decimal(1)),
    "mpg": Unit("fuel economy", Decimal(1)),
    **_prefixed("s", "time", "1"),
    **_table("time", second="1", minute="60", hour="3600", day="86400", week="604800", fortnight="1209600",
             month="2629746", year="31556952", decade="315569520", century="3155695200", millennium="31556952000",
             megayear="31556952000000", gigayear="31556952000000000"),
    PERCENT: Unit("share", Decimal(1)),
    POINTS: Unit("points", Decimal(1)),
    TIMES: Unit("multiple", Decimal(1)),
    ORDINAL: Unit("rank", Decimal(1)),
    "version": Unit("version", Decimal(1)),
    COUNT: Unit("count", Decimal(1)),
}  # fmt: skip
"""Every unit a quantity can have but money. A month is a twelfth of the Gregorian mean year, 365.2425 days."""

_PARTS_OF_TIME = {
    "year": {"month", "week", "day"},
    "month": {"week", "day"},
    "week": {"day"},
    "fortnight": {"day"},
    "day": {"hour"},
    "hour": {"minute", "second", "s"},
    "minute": {"second", "s", "ms"},
}


@lru_cache(maxsize=1024)
def is_currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code: three capital letters that are no other unit."""
    return len(unit) == 3 and unit.isascii() and unit.isalpha() and unit.isupper() and unit not in UNITS


def goes_on(unit: str, smaller: str) -> bool:
    """Whether a measure may go on in a smaller unit: "two years and four months", but "two years and 150 hours" are two
    lengths of time."""
    return dimension(unit) != "time" or smaller in _PARTS_OF_TIME.get(unit, ())


@lru_cache(maxsize=1024)
def dimension(unit: str) -> str:
    """The dimension a unit measures; all currencies share `money`. An unknown unit is a dimension of its own."""
    if is_currency(unit):
        return "money"
    known = UNITS.get(unit)
    return known.dimension if known else unit


def to_base(number: Decimal, unit: str) -> Decimal:
    """The number in its dimension's base unit; a currency or an unknown unit is its own base."""
    known = UNITS.get(unit)
    return (number + known.shift) * known.factor if known else number


def factor(unit: str) -> Decimal:
    """What a difference of one such unit is in base units."""
    known = UNITS.get(unit)
    return known.factor if known else Decimal(1)
