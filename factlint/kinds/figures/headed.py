"""Units that a table's numbers leave to their header: "Sales, € million", "Share (%)", "Visitors (thousand)"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.currencies import ABBREVIATIONS, CODES, NAMES, PREFIXED, SYMBOLS
from factlint.language.en.numbers import SCALES
from factlint.patterns import pattern
from factlint.records import replace
from factlint.values.quantities.quantity import Quantity, parse_quantity
from factlint.values.quantities.units import ORDINAL, TIMES, UNITS, is_currency

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Sentence

_BRACKETS = pattern(r"\(([^()]{1,30})\)")
_PLURAL_SCALE = pattern(r"\b(" + "|".join(sorted(SCALES)) + r")s(?:\s+of\b|\Z)", re.IGNORECASE)
_THOUSAND = 1000  # from here on a scale alone says in what a header's numbers are told: "Passengers (thousand)"
_WORDS = 4  # of a header that names nothing but a unit
_PARTS = pattern(r"\s\|\s")
_LEAD = pattern(r"^in\s+", re.IGNORECASE)
_THOUSANDS = pattern(r"^(?:'|’|‘)?000s?\s+")
_SIGNS = "|".join(sorted(map(re.escape, ABBREVIATIONS), key=len, reverse=True))
_TOLD_BY_SIGNS = frozenset({*ABBREVIATIONS.values(), *PREFIXED.values(), *SYMBOLS.values(), *NAMES.values()})
_SYMBOL = pattern(rf"^([^\w\s%]|[A-Z]{{3}}(?=\s)|[A-Z]{{1,2}}[$£]|(?:{_SIGNS})(?=\s))\s*")


def headed(quantity: Quantity, sentence: Sentence) -> Quantity:
    """The number of a table's cell in the unit and scale of its column's, its row's or its table's header; as it is
    where they name none."""
    if sentence.block.kind != "cell" or quantity.unit:
        return quantity
    column, *rest = _PARTS.split(sentence.block.header)
    for header in (column, *reversed(rest)):
        unit = _unit_of(header)
        if unit is not None:
            times = unit.low
            low, high = quantity.low * times, quantity.high * times
            return replace(quantity, low=low, high=high, grain=quantity.grain * times, unit=unit.unit)
    return quantity


@lru_cache(maxsize=1024)
def _unit_of(header: str) -> Quantity | None:
    """One of the header's unit: 1,000,000 EUR for "€ million"; None where it names none."""
    for words in _candidates(header):
        try:
            quantity = parse_quantity(words)
        except ValueError:
            continue
        if quantity.low != quantity.high or quantity.low <= 0 or quantity.unit in (ORDINAL, TIMES):
            continue
        scale = not quantity.unit and quantity.low >= _THOUSAND
        if scale or (quantity.unit and (_is_money(quantity.unit) or quantity.unit in UNITS)):
            return quantity
    return None


def _is_money(unit: str) -> bool:
    """Whether three capitals are a currency: a row may be headed by a party, a club or a station just as well."""
    return is_currency(unit) and (unit in CODES or unit in _TOLD_BY_SIGNS)


def _candidates(header: str) -> Iterator[str]:
    """The parts of a header that may be a unit, each as an amount of one."""
    pieces = [*_BRACKETS.findall(header), header.rpartition(",")[2]]
    for piece in pieces:
        if piece == header and len(header) == 1 and header.isupper():
            continue  # "W" heads the games that were won
        unit = _PLURAL_SCALE.sub(r"\1", _LEAD.sub("", piece.strip())).strip()
        unit = _THOUSANDS.sub("thousand ", unit)
        if not unit or len(unit.split()) > _WORDS or any(c.isdigit() for c in unit):
            continue
        symbol = _SYMBOL.match(unit)
        yield f"{symbol[1]}1 {unit[symbol.end() :]}".strip() if symbol else f"1 {unit}"
        if symbol:
            yield f"{symbol[1]}1{unit[symbol.end() :]}"
