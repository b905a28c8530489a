"""The verdict on attendance: was this person there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names import Name, fold_name
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.messages import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import SentenceView


def judge_attendance(claim: Statement, view: SentenceView) -> Judgement | None:
    """The verdict on one attendance; None where the person is unknown to the sources, which is the name's fault."""
    attendance = claim.value
    if not isinstance(attendance, Attendance):
        raise TypeError(f"not an attendance: {attendance!r}")
    facts = [(p, f) for p, f in _attendances_of(attendance.person, view) if _same_event(attendance, f, p, view)]
    for passage, fact in facts:
        if attendance.compare(fact.value) is Comparison.AGREE:
            return Judgement(
                claim, "supported", evidence=(evidence_of(passage, fact),), reasons=("the sources say the same",)
            )
    for passage, fact in facts:
        if attendance.compare(fact.value) is Comparison.CONFLICT:
            return _contradiction(claim, attendance, passage, fact)
    return _without_conflict(claim, attendance, facts, view)


def _without_conflict(
    claim: Statement, attendance: Attendance, facts: list[tuple[Passage, Statement]], view: SentenceView
) -> Judgement | None:
    mentions = view.corpus.spelling.passages_with(fold_name(attendance.person))
    if not mentions:
        return None
    if facts and attendance.presence == "present":
        passage, fact = facts[0]
        return Judgement(
            claim,
            "unsupported",
            "only-expected",
            evidence=(evidence_of(passage, fact),),
            message=f"{passage.path} says that {attendance.person} was expected, not that {attendance.person} came.",
            reasons=("the sources know only an expectation",),
        )
    near = next((face for face in view.faces if face.passage in mentions), None)
    if near is not None:
        return Judgement(claim, "supported", evidence=(evidence_of(near.passage),), reasons=("named in that passage",))
    return Judgement(
        claim, "unsupported", "not-in-sources", message=missing(claim), reasons=("no source says who was there",)
    )


def _attendances_of(person: str, view: SentenceView) -> Iterator[tuple[Passage, Statement]]:
    words = set(fold_name(person))
    name = Name(person, "person")
    for passage, statement in view.corpus.statements("attendance"):
        value = statement.value
        if isinstance(value, Attendance) and words & set(fold_name(value.person)):
            theirs = Name(value.person, "person")
            if fold_name(value.person) == fold_name(person) or name.compare(theirs) is Comparison.AGREE:
                yield passage, statement


def _same_event(attendance: Attendance, fact: Statement, passage: Passage, view: SentenceView) -> bool:
    """Whether two events can be one: they share a word, or one is not named and the sentences are near."""
    theirs = fact.value.event if isinstance(fact.value, Attendance) else ""
    mine = {term for word in attendance.event.lower().split() if (term := fold(word))}
    other = {term for word in theirs.lower().split() if (term := fold(word))}
    if mine and other and mine & other:
        return True
    return any(face.passage is passage and face.coverage >= 0.35 for face in view.faces)


def _contradiction(claim: Statement, attendance: Attendance, passage: Passage, fact: Statement) -> Judgement:
    code = "was-absent" if attendance.presence != "absent" else "was-present"
    said = "was not there" if code == "was-absent" else "was there"
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(evidence_of(passage, fact),),
        message=f"{passage.path} says that {attendance.person} {said}; the draft says otherwise.",
        reasons=(f"{attendance} against {fact.value}",),
    )
