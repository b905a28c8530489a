"""Percentage points told as per cent: "turnout fell by 4% to 61%", where it had been 65%.

A share that goes from 65 to 61 per cent loses four points, and six per cent of what it was. Where the sources have the
share that the draft's sentence tells, and beside it one that lies just so many points off, the change is told in the
wrong unit.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factlint.language.en.directions import BY
from factlint.language.en.reckoning import JOINING
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import PERCENT
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.messages import points_in_per_cent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_BESIDE = 2
"""Passages, or cells of a row, from a share to what it was before."""
_MOST = 12
"""Sources that are searched for a share."""


def points_told_as_per_cent(claim: Statement, view: SentenceView) -> Judgement | None:
    """The contradiction of a change in per cent that the sources' shares make one in points; None where they do not."""
    change = _exact(claim)
    if change is None or not (change.direction or BY.issuperset(claim.sentence.lower_before(claim.start, 1))):
        return None
    for other in view.claims:
        level = _exact(other)
        if other is claim or level is None or level.low <= change.low or not _in_one_breath(claim, other, view):
            continue
        olds = frozenset(_before(level, change))
        for passage, fact in _shares(level, view):
            beside = (step for step in range(-_BESIDE, _BESIDE + 1))
            near = (one for step in beside if (one := view.corpus.neighbour(passage, step)) is not None)
            for old in chain.from_iterable(one.statements for one in near):
                share = _exact(old) if old is not fact else None
                if share is not None and share.low in olds and _is_no_ratio(share, level, change):
                    return _told(claim, passage, fact, old)
    return None


def _in_one_breath(claim: Statement, other: Statement, view: SentenceView) -> bool:
    """Whether a change and a share are told one after the other, with no other figure and no "and" between."""
    first, second = sorted((claim, other), key=lambda one: one.start)
    if any(first.end <= one.start and one.end <= second.start for one in view.claims if one.kind == "figure"):
        return False
    return JOINING.isdisjoint(first.sentence.lower_within(first.end, second.start))


def _exact(statement: Statement) -> Quantity | None:
    """A figure's value, where it is one number of per cent."""
    value = statement.value
    if not isinstance(value, Quantity) or value.unit != PERCENT or value.low != value.high or value.operator != "=":
        return None
    return value if any(character.isdecimal() for character in statement.text) else None


def _before(level: Quantity, change: Quantity) -> Iterator[Decimal]:
    """What a share can have been before it changed by so many points."""
    if change.direction != "down":
        yield level.low - change.low
    if change.direction != "up":
        yield level.low + change.low


def _shares(level: Quantity, view: SentenceView) -> Iterator[tuple[Passage, Statement]]:
    """Where the sources have the very share."""
    for source in view.corpus.sources[:_MOST]:
        for fact in source.of_kind("figure"):
            share = _exact(fact)
            if share is not None and share.low == level.low:
                yield view.corpus.passage(source, fact.sentence.index), fact


def _is_no_ratio(old: Quantity, new: Quantity, change: Quantity) -> bool:
    """Whether the one share is not also by so many per cent another than the other."""
    ratio = abs(new.low - old.low) / old.low * 100 if old.low else change.low
    return abs(ratio - change.low) > change.grain


def _told(claim: Statement, passage: Passage, new: Statement, old: Statement) -> Judgement:
    return Judgement(
        claim,
        "contradiction",
        "wrong-unit",
        evidence=(evidence_of(passage, new),),
        message=points_in_per_cent(claim, old.text, new.text, passage.path),
        reasons=(f"“{old.text}” and “{new.text}” lie so many percentage points apart",),
    )
