"""The verdict on attendance: was this person there?"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.attending import BESIDES, IN_BODY, LINKS, SAME_EVENTS, SPOTS, TURNED_DOWN
from factlint.language.en.away import PARTLY
from factlint.language.en.joints import ADDING
from factlint.language.en.supposing import FUTURE
from factlint.values.attendance import Attendance
from factlint.values.comparison import Comparison
from factlint.values.names.name import Name, fold_name
from factlint.verify.judgement import Judgement, evidence_of, unbacked
from factlint.verify.messages import missing
from factlint.verify.naming.absence import Did, may_be_away, told_away, told_there
from factlint.verify.naming.delegates import stayed_away, with_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView


NEAR = 0.35
"""The share of a draft's sentence that a passage must say for both to be about one event."""

LIST = 2
"""How many people make a list of those who came."""

TOGETHER = 5
"""Sentences within which a source names both sides of one meeting."""


def judge_attendance(claim: Statement, view: SentenceView) -> Judgement | None:
    """The verdict on one attendance; None where the sources do not say enough to have one."""
    attendance = claim.value
    if not isinstance(attendance, Attendance):
        raise TypeError(f"not an attendance: {attendance!r}")
    everything = list(attendances_of(attendance.person, view))
    known = [(p, f) for p, f in everything if not _just_met(f)]
    same = _at_the_meeting if _just_met(claim) else same_event
    facts = [(p, f) for p, f in known if same(claim, f, p, view, known)]
    facts += [(p, f) for p, f in everything if _just_met(f) and _just_met(claim)]
    compared = [(attendance.compare(f.value), p, f) for p, f in facts if isinstance(f.value, Attendance)]
    for comparison, passage, fact in compared:
        if comparison is Comparison.AGREE:
            return Judgement(
                claim, "supported", evidence=(evidence_of(passage, fact),), reasons=("the sources say the same",)
            )
    if attendance.presence == "absent" and _only_in_person(claim):
        compared = [(comparison, p, f) for comparison, p, f in compared if _only_in_person(f)]
    for comparison, passage, fact in compared:
        if comparison is Comparison.CONFLICT:
            return contradicted(claim, attendance, passage, fact, view)
    if attendance.presence == "expected":
        return _not_expected(claim, attendance, facts)
    if attendance.presence == "absent" and claim.about and not facts and PARTLY.isdisjoint(claim.sentence.lowers):
        there = told_there(attendance.person, view)
        return contradicted(claim, attendance, *there, view) if there is not None else None
    if attendance.presence != "present":
        return None
    if (absent := stayed_away(claim, attendance, view)) is not None:
        return contradicted(claim, attendance, *absent, view)
    if _just_met(claim):
        return None
    own = _own_words(claim, view)
    if any(link in own for link in LINKS if tuple(link.split()) != IN_BODY):
        return None  # "was kept in London and joined by video"
    deed = Did(attendance.person, frozenset(view.terms), sure=True, bodily=not SPOTS.isdisjoint(own.split()))
    if may_be_away(attendance.person, view) and (absent := told_away(deed, view)) is not None:
        return contradicted(claim, attendance, *absent, view)
    return _only_expected(claim, attendance, facts) or _not_listed(claim, attendance, view)


def _own_words(claim: Statement, view: SentenceView) -> str:
    """The words of a sentence that are about one of its people, in lower case: from the name to the next person.

    What stands before the first is about the first: "By video link, Ann Roe said".
    """
    people = [c for c in view.claims if c.kind == "name" and isinstance(c.value, Name) and c.value.kind == "person"]
    start = claim.start if any(c.end <= claim.start for c in people) else 0
    text, end = claim.sentence.text.lower(), claim.end
    for other in sorted((c for c in people if c.start >= claim.end), key=lambda c: c.start):
        if any(word.strip(",") not in ADDING | {""} for word in text[end : other.start].split()):
            return text[start : other.start]
        end = other.end  # "Ann Roe, Kim Poe and Bo Lund joined by video"
    return text[start:]


def _only_in_person(claim: Statement) -> bool:
    """Whether a coming or its denial is one in body alone: "did not come in person" leaves the screen."""
    words = claim.sentence.words
    return any((one.lower, two.lower) == IN_BODY for one, two in pairwise(words) if one.start >= claim.end)


def _just_met(statement: Statement) -> bool:
    """Whether somebody is said to have met somebody, wherever that was."""
    return not statement.about


def _at_the_meeting(
    claim: Statement, fact: Statement, passage: Passage, view: SentenceView, _: list[tuple[Passage, Statement]]
) -> bool:
    """Whether what somebody stayed away from can be the draft's meeting: the source has the others there, close by.

    What was before it or beside it was another meeting.
    """
    if not BESIDES.isdisjoint(view.sentence.lowers):
        return False
    others = [c.value.person for c in view.claims if isinstance(c.value, Attendance) and c is not claim and not c.about]
    return any(
        isinstance(there.value, Attendance)
        and there.value.presence == "present"
        and near.source is passage.source
        and abs(near.number - passage.number) <= TOGETHER
        for other in others
        for near, there in attendances_of(other, view)
    )


def _only_expected(
    claim: Statement, attendance: Attendance, facts: list[tuple[Passage, Statement]]
) -> Judgement | None:
    """Said to have come, of somebody of whom the sources know only that they were to come."""
    if not facts:
        return None
    passage, fact = facts[0]
    return Judgement(
        claim,
        "unsupported",
        "only-expected",
        evidence=(evidence_of(passage, fact),),
        message=f"{passage.path} says that {attendance.person} was expected, not that {attendance.person} came.",
        reasons=("the sources know only an expectation",),
    )


def _not_expected(claim: Statement, attendance: Attendance, facts: list[tuple[Passage, Statement]]) -> Judgement | None:
    """Said to be coming, of somebody of whom the sources say that they will not come."""
    for passage, fact in facts:
        lowers = fact.sentence.lowers
        will_not = not FUTURE.isdisjoint(lowers) or not TURNED_DOWN.isdisjoint(lowers)
        if will_not and isinstance(fact.value, Attendance) and fact.value.presence == "absent":
            return Judgement(
                claim,
                "contradiction",
                "not-expected",
                evidence=(evidence_of(passage, fact),),
                message=f"{passage.path} says that {attendance.person} will not come.",
                reasons=(f"{attendance} against {fact.value}",),
            )
    return None


def _not_listed(claim: Statement, attendance: Attendance, view: SentenceView) -> Judgement | None:
    """Said to have come, of somebody the sources know but do not have where they say who came."""
    mentions = view.corpus.spelling.mentions(Name(attendance.person, "person"))
    if not mentions:
        return None  # a name that no source has is the name's fault
    wanted = _terms(attendance.event)
    placed = next((p for p in mentions if wanted & p.terms or _is_near(p, view)), None)
    if placed is not None:
        return Judgement(claim, "supported", evidence=(evidence_of(placed),), reasons=("named in that passage",))
    listed = _list_of(attendance, view)
    if listed is None:
        return None
    evidence = (evidence_of(listed),)
    return unbacked(claim, evidence, missing(claim), ("the sources say who was there, and do not name this person",))


def _list_of(attendance: Attendance, view: SentenceView) -> Passage | None:
    """A passage that has two or more people at this event: a list that somebody could be missing from."""
    for passage in view.corpus.passages:
        told = [f.value for f in passage.statements if isinstance(f.value, Attendance)]
        there = [value for value in told if value.presence == "present"]
        if len(there) >= LIST and any(shared_event(attendance.event, value.event) for value in there):
            return passage
    return None


def attendances_of(person: str, view: SentenceView) -> Iterator[tuple[Passage, Statement]]:
    """What the sources say of somebody's coming."""
    words = set(fold_name(person))
    name = Name(person, "person")
    for passage, statement in view.corpus.statements("attendance"):
        value = statement.value
        if isinstance(value, Attendance) and words & set(fold_name(value.person)):
            theirs = Name(value.person, "person")
            if fold_name(value.person) == fold_name(person) or name.compare(theirs) is Comparison.AGREE:
                yield passage, statement


def same_event(
    claim: Statement,
    fact: Statement,
    passage: Passage,
    view: SentenceView,
    known: list[tuple[Passage, Statement]],
) -> bool:
    """Whether two events can be one.

    They can where they are called alike; where the sentences are near; and where one has no name, the sources say
    nothing else of this person's coming, and they are among the passages that the draft's sentence comes from.
    """
    if not isinstance(claim.value, Attendance) or not isinstance(fact.value, Attendance):
        return False
    mine, theirs = claim.value.event, fact.value.event
    if shared_event(mine, theirs):
        return True
    face = next((face for face in view.faces if face.passage is passage), None)
    if face is not None and face.coverage >= NEAR:
        return True
    if mine and theirs:
        return False
    opposite = {other.value.presence for _, other in known if isinstance(other.value, Attendance)}
    return len(opposite - {"expected"}) < 2 and any(f.passage.source is passage.source for f in view.faces)


def shared_event(mine: str, theirs: str) -> bool:
    """Whether two events share a word, or have nouns for one thing ("meeting", "session")."""
    here, there = _terms(mine), _terms(theirs)
    return bool(here & there) or any(here & group and there & group for group in _groups())


@cache
def _groups() -> tuple[frozenset[str], ...]:
    return tuple(_terms(" ".join(group)) for group in SAME_EVENTS)


def _terms(event: str) -> frozenset[str]:
    return frozenset(term for word in event.lower().split() if (term := fold(word)))


def _is_near(passage: Passage, view: SentenceView) -> bool:
    return any(face.passage is passage for face in view.faces)


def contradicted(
    claim: Statement, attendance: Attendance, passage: Passage, fact: Statement, view: SentenceView
) -> Judgement:
    """The judgement that a source says the opposite of an attendance."""
    code = "was-absent" if attendance.presence != "absent" else "was-present"
    said = "was not there" if code == "was-absent" else "was there"
    who = fact.value.person if isinstance(fact.value, Attendance) else attendance.person
    return Judgement(
        claim,
        "contradiction",
        code,
        evidence=(evidence_of(passage, fact),),
        message=f"{passage.path} says that {who} {said}; the draft says otherwise.",
        reasons=(f"{attendance} against {fact.value}",),
        at=with_verb(claim, view),
    )
