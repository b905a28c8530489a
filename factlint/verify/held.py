"""The verdict on offices: does anybody say that this person holds this one?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.posts import POSTS
from factlint.values.comparison import Comparison
from factlint.values.names import Name, fold_name
from factlint.values.offices import Office
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.messages import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import SentenceView

ALIGNED_SENTENCE = 0.6


def judge_office(claim: Statement, view: SentenceView) -> Judgement | None:
    """The verdict on one office; None where the person is unknown to the sources, which is the name's fault."""
    office = claim.value
    if not isinstance(office, Office):
        raise TypeError(f"not an office: {office!r}")
    known = list(_offices_of(office.person, view))
    compared = [
        (office.compare(fact.value), passage, fact) for passage, fact in known if isinstance(fact.value, Office)
    ]
    for comparison, passage, fact in compared:
        if comparison is Comparison.AGREE:
            return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=("the offices agree",))
    mentions = view.corpus.spelling.passages_with(fold_name(office.person))
    if not mentions and not known:
        return None
    backing = _described(office, mentions, view)
    for comparison, passage, fact in compared:
        if comparison is Comparison.CONFLICT or _in_place(claim, fact, view):
            return _contradiction(claim, passage, fact)
    if backing is not None:
        return Judgement(
            claim, "supported", evidence=(evidence_of(backing),), reasons=("the words stand beside the name",)
        )
    if not {word.lower() for word in office.role.replace("-", " ").split()} & POSTS:
        return None  # a description that no source has is not worth an alarm
    return Judgement(
        claim,
        "unsupported",
        "not-in-sources",
        evidence=tuple(evidence_of(passage, fact) for _, passage, fact in compared[:1]),
        message=missing(claim),
        reasons=("no source gives this person this office",),
    )


def _offices_of(person: str, view: SentenceView) -> Iterator[tuple[Passage, Statement]]:
    """The offices that the sources give to this person."""
    words = fold_name(person)
    name = Name(person, "person")
    for passage, statement in view.corpus.statements("role"):
        if isinstance(statement.value, Office):
            theirs = fold_name(statement.value.person)
            if theirs == words or (
                set(theirs) & set(words) and name.compare(Name(statement.value.person, "person")) is Comparison.AGREE
            ):
                yield passage, statement


def _described(office: Office, mentions: list[Passage], view: SentenceView) -> Passage | None:
    """A passage that names the person and has the words of the office, or has them in a sentence beside."""
    wanted = {term for word in office.role.lower().split() if (term := fold(word))}
    for passage in mentions:
        beside = [passage, view.corpus.neighbour(passage, -1), view.corpus.neighbour(passage, 1)]
        having = frozenset().union(*(p.terms for p in beside if p))
        if wanted and wanted <= having:
            return passage
    return None


def _in_place(claim: Statement, fact: Statement, view: SentenceView) -> bool:
    """Whether the nearest passage has this fact's office for the same person in a closely similar sentence."""
    near = [face for face in view.faces[:2] if fact in face.passage.statements]
    return any(face.alignment_share >= ALIGNED_SENTENCE for face in near)


def _contradiction(claim: Statement, passage: Passage, fact: Statement) -> Judgement:
    former = isinstance(fact.value, Office) and fact.value.tenure == "former"
    return Judgement(
        claim,
        "contradiction",
        "former-office" if former else "wrong-office",
        evidence=(evidence_of(passage, fact),),
        message=f"For {claim.about or 'this person'} the draft has “{claim.text}”, {passage.path} “{fact.text}”.",
        suggestion=fact.text,
        reasons=(f"{claim.value} and {fact.value} exclude each other",),
    )
