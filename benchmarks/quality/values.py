"""From the report's normalised values to the terms of the extraction specs, and when the two agree."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

_FIGURE = re.compile(
    r"(?P<op>~<|~>|>=|<=|>|<|~)?\s*(?P<low>-?\d+(?:\.\d+)?)(?:\.\.(?P<high>-?\d+(?:\.\d+)?))?(?:\s+(?P<unit>.+))?$"
)
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 25: 3, 26: 6, 27: 9, 28: 12}
_QUARTER = {33: 1, 34: 4, 35: 7, 36: 10}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as the report prints it."""

    op: str
    low: float
    high: float
    unit: str

    @classmethod
    def parse(cls, text: str) -> Figure | None:
        match = _FIGURE.match(text.strip())
        if match is None:
            return None
        try:
            low = float(match["low"])
            high = float(match["high"]) if match["high"] else low
        except ValueError:
            return None
        return cls(match["op"] or "=", low, high, (match["unit"] or "").strip())

    @property
    def currency(self) -> str:
        """The ISO 4217 code, or nothing."""
        first = self.unit.split("/")[0].strip()
        return first if re.fullmatch(r"[A-Z]{3}", first) else ""


@dataclass(frozen=True, slots=True)
class Days:
    """A date's first and last day, None where open. `partial` where a part is unknown."""

    start: date | None
    end: date | None
    partial: bool = False


def parse_date(text: str) -> Days | None:
    """EDTF as the report prints it; None where it is no date or has no year."""
    text = text.strip().rstrip("~?%")
    if "/" in text:
        left, _, right = text.partition("/")
        start = parse_date(left) if left not in ("", "..") else Days(None, None)
        end = parse_date(right) if right not in ("", "..") else Days(None, None)
        return Days(start.start, end.end) if start and end else None
    if "T" in text:
        text = text.partition("T")[0]
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", text):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return Days(monday, date.fromordinal(monday.toordinal() + 6))
    if match := re.fullmatch(r"(\d{1,4})(X*)", text):
        if len(text) != 4:
            return None
        low, high = int(match[1] + "0" * len(match[2])), int(match[1] + "9" * len(match[2]))
        return Days(date(max(low, 1), 1, 1), date(high, 12, 31))
    if match := re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", text):
        return _calendar(int(match[1]), int(match[2]), int(match[3]) if match[3] else 0)
    return None


def _calendar(year: int, month: int, day: int) -> Days | None:
    if month in _QUARTER or month in _SEASON_MONTHS:
        first = _QUARTER.get(month) or _SEASON_MONTHS[month]
        last = first + 2
        end_year, end_month = (year + 1, last - 12) if last > 12 else (year, last)
        return Days(date(year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1]))
    if not 1 <= month <= 12:
        return None
    length = calendar.monthrange(year, month)[1]
    if day > length:
        return None
    return Days(date(year, month, day or 1), date(year, month, day or length))


def date_matches(ours: str, gold: dict[str, Any], *, fuzzy: bool) -> bool:
    """Same first and last day; for a fuzzy gold, any shared day."""
    days = parse_date(ours)
    if days is None:
        return False
    start = date.fromisoformat(gold["start"][:10]) if gold.get("start") else None
    end = date.fromisoformat(gold["end"][:10]) if gold.get("end") else None
    if fuzzy:
        low = max(days.start or date.min, start or date.min)
        return low <= min(days.end or date.max, end or date.max)
    return days.start == start and days.end == end


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= 2e-3 * max(abs(a), abs(b), 1e-12)


def figure_matches(ours: str, gold: dict[str, Any]) -> bool:
    """Same core and same unit; the operator is counted by itself."""
    figure = Figure.parse(ours)
    if figure is None:
        return False
    low, high = gold["core"] if gold.get("core") else (gold.get("low"), gold.get("high"))
    low = high if low is None else low
    high = low if high is None else high
    if low is None or high is None:
        return False
    if gold.get("currency"):
        known = bool(re.fullmatch(r"[A-Z]{3}", gold["currency"]))
        unit_right = figure.currency == gold["currency"] if known else True
        return unit_right and _close(figure.low, low) and _close(figure.high, high)
    unit = gold.get("unit") or ""
    if unit == "fraction":
        return figure.unit in ("", "fraction") and _close(figure.low, low)
    return _same_measure(figure, float(low), float(high), unit)


def number_matches(ours: str, gold: dict[str, Any]) -> bool:
    """The same number, whatever is measured: the 20 of "$20"; 75 percent is the number that "three quarters" is."""
    figure = Figure.parse(ours)
    low, high = gold.get("low"), gold.get("high")
    low = high if low is None else low
    high = low if high is None else high
    if figure is None or low is None or high is None:
        return False
    share = 100 if figure.unit == "%" and abs(high) < 1 else 1
    near = 1e-4 if share > 1 else 0.0  # a share is written to two decimals
    return all(_close(a / share, b) or abs(a / share - b) <= near for a, b in ((figure.low, low), (figure.high, high)))


def _same_measure(figure: Figure, low: float, high: float, unit: str) -> bool:
    wanted, given = dimension(unit), dimension(figure.unit)
    if wanted is None or wanted[0] == "count":
        plain = given is None or given[0] in ("count", "ordinal") or figure.unit == unit
        return plain and _close(figure.low, low) and _close(figure.high, high)
    if given is None or given[0] != wanted[0]:
        return False
    return _close(figure.low * given[1], low * wanted[1]) and _close(figure.high * given[1], high * wanted[1])


def seconds_match(ours: str, seconds: float) -> bool:
    """A length of time, in whatever unit."""
    figure = Figure.parse(ours)
    found = dimension(figure.unit) if figure else None
    return bool(figure and found and found[0] == "time" and _close(figure.low * found[1], seconds))


_DURATION = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$"
)
_YEAR, _DAY = 31_556_952.0, 86_400.0


def duration_seconds(text: str) -> float:
    """ISO 8601 durations; a month is a twelfth of a year."""
    match = _DURATION.match(text)
    if match is None:
        return -1.0
    scale = (_YEAR, _YEAR / 12, 7 * _DAY, _DAY, 3600.0, 60.0, 1.0)
    return sum(float(part) * unit for part, unit in zip(match.groups(), scale, strict=True) if part)


def dimension(unit: str) -> tuple[str, float] | None:
    """The dimension of a unit's name and its factor to that dimension's base; None for an unknown name."""
    key = re.sub(r"\s+", " ", unit.strip().replace("-", " "))
    if key in _SYMBOLS:
        return _SYMBOLS[key]
    lower = key.casefold()
    for candidate in (lower, lower.removesuffix("s"), lower.replace("metre", "meter").replace("litre", "liter")):
        if candidate in _UNITS:
            return _UNITS[candidate]
    return None


_SYMBOLS: dict[str, tuple[str, float]] = {
    "": ("count", 1), "dimensionless": ("count", 1), "%": ("percent", 1), "pp": ("points", 1), "x": ("times", 1),
    "bp": ("points", 0.01), "C": ("celsius", 1), "°C": ("celsius", 1), "F": ("fahrenheit", 1),
    "°F": ("fahrenheit", 1), "K": ("kelvin", 1), "M": ("length", 1), "m": ("length", 1), "t": ("mass", 1e6),
    "s": ("time", 1), "h": ("time", 3600), "d": ("time", _DAY), "a": ("time", _YEAR), "y": ("time", _YEAR),
    "min": ("time", 60), "W": ("power", 1), "kW": ("power", 1e3), "MW": ("power", 1e6), "GW": ("power", 1e9),
    "MWh": ("energy", 3.6e9), "kWh": ("energy", 3.6e6), "GHz": ("frequency", 1e9), "eV": ("ev", 1), "Gy": ("gray", 1),
}  # fmt: skip
_UNITS: dict[str, tuple[str, float]] = {
    "ordinal": ("ordinal", 1), "percent": ("percent", 1), "percentage point": ("points", 1),
    "kg": ("mass", 1000), "kilogram": ("mass", 1000), "g": ("mass", 1), "gram": ("mass", 1), "mg": ("mass", 1e-3),
    "milligram": ("mass", 1e-3), "tonne": ("mass", 1e6), "metric ton": ("mass", 1e6), "ton": ("mass", 907_184.74),
    "pound": ("mass", 453.59237), "pound mass": ("mass", 453.59237), "lb": ("mass", 453.59237),
    "ounce": ("mass", 28.349523), "oz": ("mass", 28.349523),
    "km": ("length", 1000), "kilometer": ("length", 1000), "meter": ("length", 1), "cm": ("length", 0.01),
    "centimeter": ("length", 0.01), "mm": ("length", 0.001), "millimeter": ("length", 0.001),
    "decimeter": ("length", 0.1), "dm": ("length", 0.1),
    "mile": ("length", 1609.344), "mi": ("length", 1609.344), "inch": ("length", 0.0254),
    "in": ("length", 0.0254), "foot": ("length", 0.3048), "feet": ("length", 0.3048), "ft": ("length", 0.3048),
    "yard": ("length", 0.9144), "yd": ("length", 0.9144), "nanometer": ("length", 1e-9), "nm": ("length", 1e-9),
    "picometer": ("length", 1e-12), "pm": ("length", 1e-12),
    "square kilometer": ("area", 1e6), "km2": ("area", 1e6), "square meter": ("area", 1), "m2": ("area", 1),
    "acre": ("area", 4046.8564), "hectare": ("area", 1e4), "ha": ("area", 1e4), "square mile": ("area", 2.589988e6),
    "cubic meter": ("volume", 1000), "m3": ("volume", 1000), "liter": ("volume", 1), "l": ("volume", 1),
    "milliliter": ("volume", 1e-3), "ml": ("volume", 1e-3), "hectoliter": ("volume", 100), "hl": ("volume", 100),
    "gallon": ("volume", 3.785411784), "gal": ("volume", 3.785411784), "cup": ("volume", 0.2365882),
    "tablespoon": ("volume", 0.0147868), "teaspoon": ("volume", 0.00492892), "pint": ("volume", 0.473176),
    "celsius": ("celsius", 1), "degree celsius": ("celsius", 1), "fahrenheit": ("fahrenheit", 1),
    "degree fahrenheit": ("fahrenheit", 1), "degree": ("degree", 1), "kelvin": ("kelvin", 1), "turn": ("turn", 1),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", _DAY),
    "week": ("time", 7 * _DAY),
    "month": ("time", _YEAR / 12), "year": ("time", _YEAR), "year old": ("time", _YEAR), "age": ("time", _YEAR),
    "decade": ("time", 10 * _YEAR), "century": ("time", 100 * _YEAR), "weekend": ("time", 2 * _DAY),
    "km/h": ("speed", 1 / 3.6), "kph": ("speed", 1 / 3.6), "kilometer per hour": ("speed", 1 / 3.6),
    "mph": ("speed", 0.44704), "mile per hour": ("speed", 0.44704), "m/s": ("speed", 1),
    "meter per second": ("speed", 1),
    "bit": ("data", 1), "byte": ("data", 8), "kb": ("data", 8e3), "megabyte": ("data", 8e6), "mb": ("data", 8e6),
    "gb": ("data", 8e9), "gigabyte": ("data", 8e9), "watt": ("power", 1), "kilowatt": ("power", 1e3),
    "megawatt": ("power", 1e6), "gigawatt": ("power", 1e9), "megawatt hour": ("energy", 3.6e9),
    "gigahertz": ("frequency", 1e9), "gray": ("gray", 1), "electronvolt": ("ev", 1),
}  # fmt: skip
