"""The unit of the calendar that lies two away: "the week after next", "the year before last"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import calendar as words
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from factlint.values.dates.words import Line


class Beyond(NamedTuple):
    """A unit, the steps to it from that of the day of writing, and the index behind its words."""

    unit: str
    step: int
    after: int


def next_but_one(line: Line, index: int) -> Beyond | None:
    """The unit that is told so from the article at the index on."""
    unit = words.UNITS.get(line.at(index + 1))
    side = words.BEFORE_AFTER.get(line.at(index + 2))
    if unit is None or side is None or not line.is_(index, words.ARTICLES):
        return None
    return Beyond(unit, 2 * side, index + 4) if line.is_(index + 3, words.NEXT if side == 1 else words.LAST) else None
