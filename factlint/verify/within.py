"""The draft against itself, needing no source: dates that cannot be, a weekday that is not that date's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.dates import PartialDate
from factlint.verify.judgement import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document


def judge_within(document: Document, claims: Sequence[Statement], judged: Sequence[Judgement]) -> list[Judgement]:
    """Contradictions that the draft carries in itself."""
    return [*_impossible(claims)]


def _impossible(claims: Sequence[Statement]) -> Iterator[Judgement]:
    for claim in claims:
        if isinstance(claim.value, PartialDate) and (fault := claim.value.fault):
            yield Judgement(claim, "contradiction", fault, message=f"“{claim.text}” cannot be: {fault}.")
