"""The draft against itself, needing no source: impossible dates, wrong sums, two values for one thing, two offices."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factlint.corpus.memory import MemoryCorpus
from factlint.values.comparison import Comparison
from factlint.values.dates import PartialDate
from factlint.values.names import fold_name
from factlint.values.offices import Office
from factlint.verify.arithmetic import judge_arithmetic
from factlint.verify.finding import Evidence
from factlint.verify.judgement import Judgement
from factlint.verify.messages import date_fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.statement import Statement
    from factlint.text.document import Document

SURELY_ONE_THING = 0.92
"""The probability of one subject from which two values of one draft contradict each other."""


def judge_within(document: Document, claims: Sequence[Statement], judged: Sequence[Judgement]) -> list[Judgement]:
    """Contradictions that the draft carries in itself. What a rule or a source backs is not accused."""
    backed = {id(j.claim) for j in judged if j.verdict == "supported"}
    return [
        *_impossible(claims),
        *(j for j in judge_arithmetic(claims) if id(j.claim) not in backed),
        *_two_values(document, claims, backed),
        *_two_offices(claims, backed),
    ]


def _impossible(claims: Sequence[Statement]) -> Iterator[Judgement]:
    for claim in claims:
        if isinstance(claim.value, PartialDate) and (fault := claim.value.fault):
            code = "impossible-date" if fault == "reversed-range" else fault
            yield Judgement(claim, "contradiction", code, message=date_fault(claim.text, claim.value))


def _two_values(document: Document, claims: Sequence[Statement], backed: set[int]) -> Iterator[Judgement]:
    """Two figures or dates in different sentences for what is surely one thing."""
    from factlint.verify.facing import SentenceView
    from factlint.verify.measured import gather

    itself = MemoryCorpus.of_draft(document, claims)
    for sentence in document.sentences:
        own = [claim for claim in claims if claim.sentence is sentence]
        doubtful = [c for c in own if c.kind == "figure" and id(c) not in backed]
        if not doubtful:
            continue
        view = SentenceView(sentence, own, itself)
        for claim in doubtful:
            for found in gather(claim, view):
                other = found.fact
                if (
                    found.comparison is Comparison.CONFLICT
                    and found.same.probability >= SURELY_ONE_THING
                    and found.same.named("noun") > 0.5
                    and other.sentence.index < sentence.index
                ):
                    yield _differs(document, claim, other, found.same.reasons())
                    break


def _two_offices(claims: Sequence[Statement], backed: set[int]) -> Iterator[Judgement]:
    offices = [claim for claim in claims if isinstance(claim.value, Office)]
    for first, second in combinations(offices, 2):
        one, other = first.value, second.value
        if not isinstance(one, Office) or not isinstance(other, Office) or id(second) in backed:
            continue
        same = fold_name(one.person)[-1:] == fold_name(other.person)[-1:]
        if same and one.tenure == other.tenure and one.compare(other) is Comparison.CONFLICT:
            yield _differs(document_of(first), second, first, ("one person has two offices that exclude each other",))


def document_of(claim: Statement) -> Document:
    """The document that a statement stands in."""
    return claim.sentence.document


def _differs(document: Document, claim: Statement, other: Statement, reasons: tuple[str, ...]) -> Judgement:
    place = document.place(other.span.start)
    evidence = Evidence(
        document.path, place.line, place.column, other.sentence.text, str(other.value), (other.start, other.end)
    )
    return Judgement(
        claim,
        "contradiction",
        "differs-within-draft",
        evidence=(evidence,),
        message=f"The draft has “{claim.text}” here and “{other.text}” in line {place.line}. One of them is wrong.",
        reasons=reasons,
    )
