"""Two things compared in a sentence with a value of each: "turnout was higher in Acton, at 47%, than in Barnes (41%)".

Both values may be right and stand where they should; then the comparative is wrong by the draft's own account.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.directions import THAN
from factlint.language.en.negating import CLAUSE_MARKS
from factlint.language.en.reckoning import NO_WAYS
from factlint.language.en.standards import ABOVE, COUNTING_SIZES, DEGREES_OF_NUMBER, EXTENTS, GRADING, SIZES, TOLD_WITH
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL, is_currency
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Token

_REACH = 14
"""Words and marks from the comparative to the first value."""
_APART = 14
"""The same from the one value to the other."""
_STOPS = CLAUSE_MARKS - {",", "(", ")"}
_NOUNS = "s"
_REASONS = ("the draft's own two values",)


def judge_two_sides(figures: Sequence[Statement]) -> Iterator[Judgement]:
    """The comparatives that the two values told with what is compared belie. `figures` are those of one sentence."""
    for one, other in pairwise(figures):
        if not _alike(one.value, other.value) or not _told_with(one) or not _told_with(other):
            continue
        between = one.sentence.within(one.end, other.start)
        if len(between) > _APART or sum(token.lower in THAN for token in between) != 1 or _stops(between):
            continue
        told = _comparative(one.sentence.before(one.start)[-_REACH:])
        if told and not any(token.lower in SIZES for token in between):
            yield from _judged(one, other, told)


def _judged(one: Statement, other: Statement, told: list[Token]) -> Iterator[Judgement]:
    """The contradiction, where the first value lies on the other side of the second than the words say."""
    mine, theirs = one.value, other.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    counts = told[0].lower in COUNTING_SIZES and told[-1].lower not in DEGREES_OF_NUMBER
    if counts and mine.unit != COUNT:
        return  # "sold more tickets, at £11, than Barnes, at £14"
    if told[0].lower in EXTENTS and is_currency(mine.unit):
        return  # "rooms are smaller in Acton, at £90": that is what they cost
    up = told[0].lower in ABOVE
    if mine.low == theirs.low or up == (mine.low > theirs.low):
        return
    start, end = told[0].start, told[-1].end
    word = one.sentence.text[start:end]
    message = f"“{one.text}” is {'less' if up else 'more'} than “{other.text}”, not “{word}”."
    yield Judgement(one, "contradiction", "adds-up-wrong", message=message, reasons=_REASONS, at=(start, one.end))


def _alike(mine: object, theirs: object) -> bool:
    """Whether both are plain values in one unit, and no places in an order."""
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity) or mine.unit != theirs.unit:
        return False
    plain = all(value.operator == "=" and value.low == value.high and not value.direction for value in (mine, theirs))
    return plain and mine.unit != ORDINAL


def _told_with(figure: Statement) -> bool:
    """Whether a value is put in as that of what stands before it: "in Acton, at 47%", "in Acton (47%)"."""
    before = figure.sentence.lower_before((figure.wide or (figure.start, 0))[0], 1)
    return bool(before) and before[0] in TOLD_WITH


def _stops(tokens: Sequence[Token]) -> bool:
    return any(token.text in _STOPS for token in tokens)


def _comparative(before: Sequence[Token]) -> list[Token]:
    """The one comparative of a number or an amount in the words that lead to a value, with its adjective."""
    places = [place for place, token in enumerate(before) if token.lower in SIZES]
    if len(places) != 1 or _stops(before[places[0] :]) or not NO_WAYS.isdisjoint(token.lower for token in before):
        return []
    told = list(before[places[0] : places[0] + 2])
    if any(token.shape == "number" for token in before[places[0] - 1 :]):
        return []  # "2 points higher in Acton, at 47%"
    if told[0].lower not in GRADING:
        return told[:1]
    following = told[1].lower if len(told) > 1 else ""
    return told if following in DEGREES_OF_NUMBER or following.endswith(_NOUNS) else []
