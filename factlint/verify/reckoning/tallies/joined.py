"""A total of what a source counts in one breath: "three felony counts" of "two counts of fraud and one of theft".

The parts stand in one sentence, an "and" between them, and are counted with the claim's own noun or none at all: so
plain a sum needs no word that tells of it, and the first of the parts is no value against the total.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.joints import ADDING, ARTICLES
from factlint.language.en.negating import OF
from factlint.language.en.numbers import CARDINALS
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import supported

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.judgement import Judgement

_APART = 8
"""Words from one part to the next at most."""


def joined(claim: Statement, found: Candidate) -> Judgement | None:
    """The judgement that the claim is the total of which the conflicting fact is a part; None where it is not."""
    mine, part = claim.value, found.fact.value
    if not isinstance(mine, Quantity) or not isinstance(part, Quantity) or not _counts(mine) or not _counts(part):
        return None
    if not _head(claim) or _head(found.fact) != _head(claim):
        return None
    parts = [found.fact, *(s for s in found.passage.statements if _beside(s, found.fact))]
    numbers = [s.value.low for s in parts if isinstance(s.value, Quantity)] + _unnamed(found.fact)
    total = sum(numbers, Decimal(0))
    if len(numbers) != 2 or mine.compare(replace(part, low=total, high=total)) is not Comparison.AGREE:
        return None
    told = " and ".join(f"“{s.text}”" for s in parts)
    return supported(claim, f"the sum of {told}", [evidence_of(found.passage, s) for s in parts])


def _counts(value: Quantity) -> bool:
    return value.unit == COUNT and value.low == value.high and value.least is None


def _head(statement: Statement) -> str:
    """The folded noun that is counted."""
    return fold(statement.about.lower().rpartition(" ")[2]) or ""


def _beside(other: Statement, part: Statement) -> bool:
    """Whether another count of the same noun stands beside the part, an "and" between the two."""
    if other is part or not isinstance(other.value, Quantity) or not _counts(other.value):
        return False
    first, second = sorted((part, other), key=lambda s: s.start)
    between = part.sentence.lower_within(first.end, second.start)
    return len(between) <= _APART and bool(between) and between[-1] in ADDING - {","}


def _unnamed(part: Statement) -> list[Decimal]:
    """The number of the next part, where its noun is left out: "two counts of fraud and *one of* theft"."""
    after = part.sentence.after(part.end, _APART + 3)
    for at, token in enumerate(after[:_APART]):
        if token.lower in ADDING - {","} and at + 2 < len(after):
            number, of, what = after[at + 1], after[at + 2], after[at + 3 : at + 4]
            named = bool(what) and what[0].lower not in ARTICLES
            return _number(number) if of.lower == OF and named else []
    return []


def _number(token: Token) -> list[Decimal]:
    if token.lower in CARDINALS:
        return [Decimal(CARDINALS[token.lower])]
    return [Decimal(token.text)] if token.text.isdecimal() else []
