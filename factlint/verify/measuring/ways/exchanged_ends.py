"""A change told with its two values exchanged: "71 per cent, up from 58 last year", where a source has "58%,
against 71% the year before". Which of two values is the older one is told outright by the words between them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.language.en.reckoning import FROM, OLDER, TO
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, ORDINAL
from factlint.verify.measuring.exchange import Exchanged

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_BETWEEN = 14
"""Words at most from the newer value to the older."""
_SPOKEN_OF = 0.25
"""The share of the draft's sentence that a passage must say to tell of the same change."""
_MARKS = frozenset({";", ".", ":"})


def exchanged_ends(view: SentenceView) -> dict[int, Exchanged]:
    """By the identity of a claim, the other end of the change that a passage tells in its place."""
    mine = list(_changes(view.claims))
    if not mine:
        return {}
    faces = [face for face in view.faces if face.coverage >= _SPOKEN_OF]
    told = [(pair, face) for face in faces for pair in _changes(face.passage.statements)]
    found: dict[int, Exchanged] = {}
    for new, old in mine:
        if any(_are(new, pair[0]) and _are(old, pair[1]) for pair, _ in told):
            continue
        for (its_new, its_old), face in told:
            if _are(new, its_old) and _are(old, its_new) and not _are(new, its_new):
                found[id(new)] = Exchanged(its_new, its_old, face, face)
                found[id(old)] = Exchanged(its_old, its_new, face, face)
                break
    return found


def _changes(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """The newer and the older value of every change that a sentence tells with both."""
    figures = [one for one in statements if one.kind == "figure" and isinstance(one.value, Quantity)]
    for new, old in pairwise(sorted(figures, key=lambda one: one.start)):
        between = [token.lower for token in new.sentence.within(new.end, old.start)]
        if len(between) > _BETWEEN or not _MARKS.isdisjoint(between) or not _alike(new, old):
            continue
        if any(tuple(between[-len(words) :]) == words for words in OLDER) and len(between) > 1:
            yield new, old
        elif between[:-1] == [] and not TO.isdisjoint(between) and not FROM.isdisjoint(_before(new)):
            yield old, new  # "from 71 to 58"


def _before(first: Statement) -> list[str]:
    return first.sentence.lower_before((first.wide or (first.start, 0))[0], 1)


def _alike(new: Statement, old: Statement) -> bool:
    """Whether two values are of one unit, and are no places in an order."""
    mine, theirs = new.value, old.value
    assert isinstance(mine, Quantity)
    assert isinstance(theirs, Quantity)
    return mine.unit != ORDINAL and (mine.unit == theirs.unit or COUNT in (mine.unit, theirs.unit))


def _are(one: Statement, other: Statement) -> bool:
    return one.value.compare(other.value) is Comparison.AGREE
