"""Figures that say too little to be missed: no source has them, none excludes them, and no editor would ask for one.

Things told beside others ("five others", "three other bidders", "two more"), and years that lead back to a year that
the sources tell of ("seven years in the job", in charge since 2018). A small number by itself is worth a warning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.counted import BESIDE_OTHERS
from factlint.language.en.reckoning import EVERY, SHARE_LEADS
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

FEW = 10
"""Counts up to which things are told beside others without anybody's having counted them."""
MOST_SOURCES = 12
"""Sources that are searched for a year."""


def says_too_little(claim: Statement, candidates: Iterable[Candidate], view: SentenceView) -> bool:
    """Whether a figure that nothing backs is not worth a warning; one of what a source counts otherwise is."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high or value.operator != "=":
        return False
    if _of_every(claim):
        return True
    if value.unit == COUNT:
        if any(candidate.same.named("noun") > 0 for candidate in candidates):
            return False
        return value.low <= FEW and _beside_others(claim)
    return value.unit == "year" and _leads_to_a_year(claim, int(value.low), view)


def _beside_others(claim: Statement) -> bool:
    """ "Five others", "the other five", "three more boats"."""
    sentence = claim.sentence
    return not BESIDE_OTHERS.isdisjoint(sentence.lower_before(claim.start, 1) + sentence.lower_after(claim.end, 1))


def _of_every(claim: Statement) -> bool:
    """Whether a number is only what a share is told by: "of every 20 litres, three are wasted"."""
    before = claim.sentence.lower_before(claim.start)
    return bool(before) and before[-1] in EVERY and not SHARE_LEADS.isdisjoint(before[-3:-1])


def _leads_to_a_year(claim: Statement, years: int, view: SentenceView) -> bool:
    """Whether a passage that shares a word with the sentence tells of the year so many before the draft's."""
    dateline = claim.sentence.document.dateline
    if dateline is None:
        return False
    wanted = dateline.year - years
    for source in view.corpus.sources[:MOST_SOURCES]:
        for fact in source.statements:
            if fact.kind == "date" and isinstance(fact.value, PartialDate) and fact.value.year == wanted:
                passage = view.corpus.passage(source, fact.sentence.index)
                beside = (view.corpus.neighbour(passage, step) for step in (-1, 1))
                if any(one.terms & view.plain_terms for one in (passage, *beside) if one):
                    return True
    return False
