"""A value told by the one, where a source has it for all together: "€16 an evening" of "96 euros for six evenings"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.reckoning import PER
from factlint.language.en.units import WORDS
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.quantities.quantity import Quantity
from factlint.verify.judgement import evidence_of
from factlint.verify.reckoning.derived import supported

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_MOST = 1000
"""So many at most somebody shares a value out over in his head."""
_WORDS = 2


def by_the_one(claim: Statement, found: Candidate, view: SentenceView) -> Judgement | None:
    """The judgement that the claim is the conflicting fact, or another value of its own sentence, shared out over as
    many as the source, or the draft, tells beside it of what the claim is told by; None where it is not."""
    noun = _told_by(claim)
    if not noun or not isinstance(claim.value, Quantity):
        return None
    counts = [count for count in (*found.passage.statements, *view.claims) if 1 < _of(count, noun) < _MOST]
    for whole in (found.fact, *view.claims) if counts else ():
        for count in counts:
            if whole is not count and whole is not claim and _makes(claim.value, whole, _of(count, noun)):
                told = f"“{whole.text}” shared out over “{count.text}”"
                return supported(claim, told, [evidence_of(found.passage, found.fact)] if whole is found.fact else [])
    return None


def _makes(mine: Quantity, whole: Statement, many: int) -> bool:
    """Whether so many of a value make a whole, which is told by no such noun itself."""
    value = whole.value
    if not isinstance(value, Quantity) or _told_by(whole):
        return False
    shared = replace(value, low=value.low / many, high=value.high / many, unit=value.unit or mine.unit)
    return mine.compare(shared) is Comparison.AGREE


def _told_by(statement: Statement) -> str:
    """The noun by which a value is told: "year" of "$200 million a year"."""
    behind = statement.sentence.after((statement.wide or (0, statement.end))[1], _WORDS)
    told = len(behind) == _WORDS and behind[0].lower in PER and behind[1].shape == "word"
    return behind[1].lower if told else ""


def _of(count: Statement, noun: str) -> int:
    """How many of what a noun names a statement counts; none where it counts other things."""
    value = count.value
    if not isinstance(value, Quantity) or value.low != value.high or value.low % 1:
        return 0
    unit = WORDS.get(noun)
    head = fold(count.about.lower().rpartition(" ")[2])
    return int(value.low) if (unit and value.unit == unit) or (bool(head) and head == fold(noun)) else 0
