"""What is told of a figure or a date: that a fact backs it, that one contradicts it, or that none speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.dates.partial_date import PartialDate
from factlint.verify.evidence.candidates import in_another_year
from factlint.verify.evidence.rates import end_with_rate, other_rate
from factlint.verify.evidence.slips import opposite_bounds, slip, wrong_side_of_number
from factlint.verify.judgement import Judgement, evidence_of, unbacked
from factlint.verify.measuring.ways.standing import EARLIER, EXPECTED, SIGN, USUAL
from factlint.verify.messages import disagreement, missing, other_side, turned_direction

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView
from factlint.verify.measuring.ways.standing import Standing

_SIDES = {"up": "higher", "down": "lower"}
_STANDARDS = {EARLIER: "before", EXPECTED: "expected", USUAL: "usual", SIGN: "nought"}


def supported(claim: Statement, found: Candidate) -> Judgement:
    """The judgement that a fact backs a claim."""
    return Judgement(
        claim,
        "supported",
        evidence=(evidence_of(found.passage, found.fact),),
        reasons=("the values agree", *found.same.reasons()),
        certainty=found.same.probability,
    )


def contradiction(claim: Statement, found: Candidate) -> Judgement:
    """The judgement that a fact about the same thing excludes a claim, with the sort of slip it is."""
    code = slip(claim, found.fact) or "wrong-value"
    turned = code == "wrong-direction"
    path = found.passage.path
    mine, theirs = (_words_at_fault(one, other) for one, other in ((claim, found.fact), (found.fact, claim)))
    own = claim.sentence.text[slice(*mine)]
    other = found.fact.sentence.text[slice(*theirs)]
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(evidence_of(found.passage, found.fact),),
        message=turned_direction(claim, path) if turned else disagreement(claim, other, path, own),
        suggestion=None if turned or own != claim.text else _to_write(claim, found.fact),
        reasons=(f"{claim.value} and {found.fact.value} exclude each other", *found.same.reasons()),
        at=mine if own != claim.text else None,
        certainty=found.same.probability,
    )


def _to_write(claim: Statement, fact: Statement) -> str:
    """What to write in a claim's place: a figure as the source has it, a date in the draft's own manner."""
    if not isinstance(claim.value, PartialDate):
        return fact.text
    from factlint.verify.measuring.suggested import suggested  # few drafts have a wrong date

    return suggested(claim, fact.value, fact.text)


def by_its_year(told: Judgement, view: SentenceView) -> Judgement:
    """The same contradiction by the fact that has the draft's day and month in another year, if there is one: it shows
    what is wrong better than a likelier day does."""
    dated = told.verdict == "contradiction" and isinstance(told.claim.value, PartialDate)
    meant = in_another_year(told.claim, view) if dated else None
    return contradiction(told.claim, meant) if meant else told


def _words_at_fault(one: Statement, other: Statement) -> tuple[int, int]:
    """Where the words stand in which two values differ: the value, and its unit of time or its bound if these do."""
    if one.kind == other.kind == "figure":
        if other_rate(one, other):
            return one.start, end_with_rate(one)
        if one.wide and (opposite_bounds(one, other) or wrong_side_of_number(one, other)):
            return one.wide
    return one.start, one.end


def other_way(claim: Statement, fact: Statement, passage: Passage, told: Standing, certainty: float) -> Judgement:
    """The contradiction by a fact that has the claim's value, and has it on the other side of some standard."""
    return Judgement(
        claim,
        "contradiction",
        "wrong-direction",
        evidence=(evidence_of(passage, fact),),
        message=other_side(claim, passage.path, told.way, _STANDARDS[told.against]),
        reasons=(f"the source has it {_SIDES[told.way]} than {_STANDARDS[told.against]}",),
        at=(min(claim.start, told.start), max(claim.end, told.end)),
        certainty=certainty,
    )


def unsupported(
    claim: Statement, nearest: Candidate | None, view: SentenceView, reasons: tuple[str, ...] = ()
) -> Judgement:
    """The judgement that nothing backs a claim, with what comes nearest to it, if anything does."""
    evidence = (evidence_of(nearest.passage, nearest.fact),) if nearest and nearest.same.probability > 0.2 else ()
    if not evidence and view.faces and view.faces[0].coverage > 0.4:
        evidence = (evidence_of(view.faces[0].passage),)
    return unbacked(
        claim,
        evidence,
        missing(claim),
        ("no fact of this kind agrees", *reasons, *(nearest.same.reasons() if nearest else ())),
    )
