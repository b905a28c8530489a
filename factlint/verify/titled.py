"""What a title or a heading tells: the text below it says it again, in full.

A headline is cut to a line ("Five minutes with a vet", "Half the berths, seven years, one old substation"), is set in
capitals that make no names, and rounds what the text reckons. What is wrong in it contradicts the sources or the text;
that no source has its words shows nothing, but for an amount of money and what is counted in hundreds or thousands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.text.document import TITLES
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, is_currency

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.verify.judgement import Judgement

_MANY = 100
"""A count from which one alone is worth a warning."""


def is_titled(claim: Statement) -> bool:
    """Whether a claim stands in a title or a heading."""
    return claim.sentence.block.kind in TITLES


def as_titles(judgements: Sequence[Judgement]) -> Iterator[Judgement]:
    """The judgements, those on titles as far as they are worth telling."""
    unharmed: list[Judgement] | None = None
    for judgement in judgements:
        claim = judgement.claim
        if judgement.verdict in ("supported", "disputed") or judgement.rule or not is_titled(claim):
            yield judgement
            continue
        if judgement.verdict == "unsupported":
            yield judgement if _worth_telling(claim) else replace(judgement, silent=True)
            continue
        if unharmed is None:
            unharmed = [j for j in judgements if not is_titled(j.claim) and (j.verdict == "supported" or j.silent)]
        again = any(_tells_again(claim, other.claim) for other in unharmed)
        reasons = ("the text tells it again, where nothing speaks against it",)
        yield replace(judgement, silent=True, reasons=reasons) if again else judgement


def _worth_telling(claim: Statement) -> bool:
    value = claim.value
    if claim.kind != "figure":
        return claim.kind != "name"
    return isinstance(value, Quantity) and (is_currency(value.unit) or (value.unit == COUNT and value.low >= _MANY))


def _tells_again(claim: Statement, other: Statement) -> bool:
    """Whether the text has a title's figure, of the same sort or without its unit."""
    if claim.kind != "figure" or other.kind != "figure":
        return False
    mine, theirs = claim.value, other.value
    if isinstance(mine, Quantity) and isinstance(theirs, Quantity) and theirs.unit == COUNT:
        return mine.low == theirs.low
    return mine.compare(theirs) is Comparison.AGREE
