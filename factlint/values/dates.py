"""Dates: the door to the value and to its parsing."""

from __future__ import annotations

from factlint.values.date_parsing import parse_date_value, parse_full_date
from factlint.values.partial_date import Anchoring, Fault, PartialDate

__all__ = ["Anchoring", "Fault", "PartialDate", "parse_date_value", "parse_full_date"]
