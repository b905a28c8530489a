"""Events of so many days, whose days the sources tell: "a two-day conference", and they met on 20 and 21 January."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import FACES, supported
from factlint.verify.reckoning.scopes import around

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.values.quantities.quantity import Quantity
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

LONGEST = 60
"""Days that anybody's event lasts."""
MOST_PASSAGES = 200
"""Passages of the nearest source that are searched for the days of an event."""


def run_of_days(claim: Statement, value: Quantity, view: SentenceView) -> Judgement | None:
    """The judgement that an event of so many days was on the days that a passage strings together."""
    if value.unit != "day" or value.low != value.high or not 1 < value.low <= LONGEST or "-" not in claim.text:
        return None
    wanted, noun = int(value.low), _noun(claim)
    for passage in _passages(view):
        if not (noun & passage.terms or view.plain_terms & passage.terms):
            continue
        for length, first, last in _runs(passage):
            if length == wanted:
                evidence = [evidence_of(passage, first), evidence_of(passage, last)]
                return supported(claim, f"the days from “{first.text}” to “{last.text}”", list(evidence))
    return None


def _noun(claim: Statement) -> frozenset[str]:
    """The term right behind a compound: "conference" in "a two-day conference"."""
    behind = [token for token in claim.sentence.after(claim.end) if token.shape == "word"][:1]
    return frozenset(fold(token.lower) for token in behind)


def _passages(view: SentenceView) -> Iterator[Passage]:
    yield from around(view)
    sources = {id(face.passage.source): face.passage.source for face in view.faces[:FACES]}
    for source in sources.values():
        yield from view.corpus.passages_of(source)[:MOST_PASSAGES]


def _runs(passage: Passage) -> Iterator[tuple[int, Statement, Statement]]:
    """Days in a row that a passage tells as a range ("9-10 December") or a list ("20 and 21 January"), and how many."""
    run: list[tuple[Statement, date]] = []
    for statement in passage.statements:
        if statement.kind != "date" or not isinstance(statement.value, PartialDate):
            continue
        value = statement.value
        if value.bounds and value.start and value.end and value.start < value.end:
            yield (value.end - value.start).days + 1, statement, statement
        day = value.single_day
        if day is None:
            run = []
            continue
        follows = bool(run) and (day - run[-1][1]).days == 1
        run = [*run, (statement, day)] if follows else [(statement, day)]
        if follows:
            yield len(run), run[0][0], statement
