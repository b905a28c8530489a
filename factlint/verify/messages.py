"""How verdicts are worded for editors: what the draft says, what the source says, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import WEEKDAY_NAMES
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.values.dates.partial_date import PartialDate

_NOUN = {
    "date": "date",
    "figure": "figure",
    "quote": "quotation",
    "attendance": "attendance",
    "role": "office",
    "name": "name",
    "statement": "statement",
}


def kind_noun(kind: str) -> str:
    """What an editor calls a kind."""
    return _NOUN.get(kind, kind)


def disagreement(claim: Statement, other: str, path: str, told: str = "") -> str:
    """The draft has one value, the source another. `told` is the draft's with more words than its own."""
    return (
        f"The draft has “{told or claim.text}” where {path} has “{other}”. Correct it, or add the source that says so."
    )


def points_in_per_cent(claim: Statement, one: str, other: str, path: str) -> str:
    """The draft tells in per cent how many points lie between two shares."""
    return (
        f"“{claim.text}”: from “{one}” to “{other}” in {path} are so many percentage points, not per cent. Tell them as"
        " points."
    )


def other_office(claim: Statement, told: str, other: str, path: str) -> str:
    """The draft has one office or nationality for somebody, the source another."""
    apart = f"For {claim.about or 'this person'} the draft has “{told}”, {path} “{other}”."
    return f"{apart} Correct it, or add the source that says so."


def turned_direction(claim: Statement, path: str) -> str:
    """The draft has a figure go one way, the source the other."""
    way = claim.value.direction if isinstance(claim.value, Quantity) else ""
    other = {"up": "down", "down": "up"}.get(way, "the other way")
    return f"The draft has “{claim.text}” as going {way}, {path} as going {other}. Correct the verb, or the figure."


def other_side(claim: Statement, path: str, way: str, standard: str) -> str:
    """The draft has a right figure on the wrong side of what it is compared with."""
    there, here = ("higher", "lower") if way == "up" else ("lower", "higher")
    return f"In {path} “{claim.text}” is {there} than {standard}; the draft has it {here}. Correct the words about it."


def missing(claim: Statement) -> str:
    """Nothing backs the claim."""
    return f"No source or rule backs the {kind_noun(claim.kind)} “{claim.text}”. Find a source for it, or take it out."


def date_fault(text: str, value: PartialDate) -> str:
    """A date that is wrong in itself. Either half may be the wrong one, so no correction is offered."""
    if value.fault == "wrong-weekday" and value.right_weekday:
        return f"“{text}”: that day is a {WEEKDAY_NAMES[value.right_weekday]}. Check the weekday and the date."
    if value.fault == "reversed-range":
        return f"“{text}” ends before it starts."
    return f"“{text}” is in no calendar."
