"""The value of a rule, read by the same readers as prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from factlint.values.dates.partial_date import PartialDate
    from factlint.values.offices import Office
    from factlint.values.quantities.quantity import Quantity
    from factlint.values.quotations.quotation import Quotation


def date_value(text: str) -> PartialDate:
    """A date, month, year or interval. Raises ValueError where it is none, or does not say which year."""
    from factlint.values.dates.calendar_arithmetic import year_days
    from factlint.values.dates.parsing import parse_date_value
    from factlint.values.dates.partial_date import PartialDate

    if re.fullmatch(r"[0-9]{4}", text) and int(text):  # any year: prose needs more to tell one from a number
        first, last = year_days(int(text))
        return PartialDate(year=int(text), start=first, end=last)
    found = parse_date_value(text)
    if found.start is None and found.end is None:
        raise ValueError(f"“{text}” does not say which day, month or year is meant: write 2024-12-18, 2024-12 or 2024")
    return found


def figure_value(text: str) -> Quantity:
    """A figure as people write it. Raises ValueError where it is none."""
    from factlint.values.quantities.quantity import parse_quantity

    return parse_quantity(text)


def quote_value(text: str, speaker: str) -> Quotation:
    """Words and who said them. Quotation marks around the whole are not part of the words."""
    from factlint.values.quotations.quotation import Quotation

    for opening, closing in ('""', "“”", "«»"):
        if len(text) > 2 and text.startswith(opening) and text.endswith(closing):
            text = text[1:-1]
    return Quotation(text, speaker)


def role_value(person: str, text: str) -> Office:
    """An office and its holder. Words that are no known office are taken for one as they stand."""
    from factlint.values.offices import parse_office

    return parse_office(text, person)


def margin(text: str, value: Quantity) -> Decimal:
    """How far off a figure may be, in the unit of its value.

    `5%` is a share of the value, unless the value is a percentage itself: then it is that many points. Otherwise an
    amount in the value's unit, or a bare number of it. Raises ValueError where the text is neither.
    """
    amount = figure_value(text)
    if amount.unit == "%" and value.unit != "%":
        return abs(value.high) * amount.high / 100
    if amount.unit not in ("", value.unit):
        raise ValueError(f"the tolerance “{text}” is neither a percentage nor in the unit of the value")
    return amount.high
