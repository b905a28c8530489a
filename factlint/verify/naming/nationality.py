"""The verdict on a nationality: the sources give the person another, and nowhere this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.comparison import Comparison
from factlint.values.nations import NATIONAL, compare_nations
from factlint.values.offices import Office
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.messages import other_office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement

Known = tuple["Passage", "Statement"]


def judge_nationality(claim: Statement, known: Sequence[Known]) -> Judgement | None:
    """The verdict, from what the sources have of this person; None where they say nothing of a nation."""
    mine = _nation(claim.value)
    told = [(passage, fact, place) for passage, fact in known if (place := _nation(fact.value))]
    for passage, fact, place in told:
        if compare_nations(mine, place) is Comparison.AGREE:
            return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=("one nation",))
    if not told:
        return None
    passage, fact, place = told[0]
    return Judgement(
        claim,
        "contradiction",
        "wrong-office",
        evidence=(evidence_of(passage, fact),),
        message=other_office(claim, claim.text, fact.text, passage.path),
        suggestion=fact.text,
        reasons=(f"{mine} and {place} are two nations",),
    )


def _nation(value: object) -> str:
    return value.of if isinstance(value, Office) and value.role == NATIONAL else ""
