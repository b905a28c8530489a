"""The verdict on offices: does anybody say that this person holds this one?"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.posts import (
    BODIES,
    CHAIRING,
    CIRCUMSTANCES,
    DESCRIPTIVE,
    PAST_ROLE_VERBS,
    PRESENT_LABELS,
    SEATED,
    SEATS,
)
from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.names.lexicon import demonym_place
from factlint.values.names.name import Name, fold_name
from factlint.values.nations import NATIONAL
from factlint.values.offices import NAMELESS, Office, compare_bodies, compare_roles, fold_role, is_post
from factlint.verify.judgement import Judgement, evidence_of, unbacked
from factlint.verify.messages import missing, other_office
from factlint.verify.naming.another import (
    in_its_label,
    of_another,
    only_holder,
    others_office_terms,
    person_of,
    role_terms,
    side_by_side,
    tells_of_another,
    title_of_another,
    told_of_others,
)
from factlint.verify.naming.nationality import judge_nationality
from factlint.verify.naming.office_places import in_its_place, marked, of_bodies, with_holder
from factlint.verify.naming.succession import changes_hands, succeeds
from factlint.verify.naming.unlike_own import unlike_own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

ALIGNED_SENTENCE = 0.6
FEWEST = 2
"""Words beside an office and its holder that show of what a sentence tells."""
BESIDE = 3  # words behind an office that may belong to it
ROOT = 6
"""Letters that two words of one root begin with."""


def judge_office(claim: Statement, view: SentenceView) -> Judgement | None:
    """The verdict on one office; None where the person is unknown to the sources, which is the name's fault."""
    office = claim.value
    if not isinstance(office, Office):
        raise TypeError(f"not an office: {office!r}")
    person = person_of(office.person, view)
    known = list(_offices_of(person, view))
    if office.role == NATIONAL:
        return judge_nationality(claim, known)
    known = [(passage, fact) for passage, fact in known if getattr(fact.value, "role", "") != NATIONAL]
    if _chairs_a_meeting(claim):
        return None  # who is chair of what else is another matter
    if not _chairs(office.role):
        known = [(passage, fact) for passage, fact in known if not _chairs_a_meeting(fact)]
    compared = [
        (office.compare(fact.value), passage, fact) for passage, fact in known if isinstance(fact.value, Office)
    ]
    excluded = any(comparison is Comparison.CONFLICT for comparison, _, _ in compared)
    agreeing = [(p, f) for comparison, p, f in compared if comparison is Comparison.AGREE]
    if agreeing and all(_is_wider(office, fact.value, excluded=excluded) for _, fact in agreeing):
        theirs = of_another(office, person, view)
        if theirs is not None:
            return _taken(claim, agreeing[0], theirs)
    for passage, fact in agreeing:
        if not (excluded and _is_short_for(fact.value, office)):
            if _is_of_later_body(office, passage, fact, view):
                return _contradiction(claim, passage, fact)
            return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=("the offices agree",))
    mentions = view.corpus.spelling.passages_with(fold_name(person))
    if not mentions and not known:
        return None
    by_surname = view.corpus.spelling.mentions(Name(person, "person"))
    for comparison, passage, fact in compared:
        if comparison is Comparison.INCOMPARABLE and _in_other_words(office, fact.value):
            reasons = ("the same office in other words",)
            return Judgement(claim, "supported", evidence=(evidence_of(passage, fact),), reasons=reasons)
    backing = _described(office, by_surname, view)
    circumstance = fold_role(office.role).rsplit(" ", 1)[-1] in CIRCUMSTANCES
    for comparison, passage, fact in sorted(compared, key=lambda known: not _same_role(office, known[2].value)):
        if (circumstance and not _same_role(office, fact.value)) or changes_hands(claim, fact):
            continue
        if comparison is Comparison.CONFLICT and _told_beside(office, fact):
            continue
        if comparison is Comparison.CONFLICT or (backing is None and _in_place(claim, fact, view)):
            return _contradiction(claim, passage, fact)
    leaving = [(passage, fact) for _, passage, fact in compared if changes_hands(claim, fact)]
    if leaving and backing is None:
        backing = leaving[0][0]
    own = compared[0][1:] if compared else None
    backed = backing is not None and (bool(leaving) or _described(office, by_surname, view, own=True) is not None)
    theirs = None if leaving else _true_holder(claim, own, view, backed=backed)
    if theirs is not None:
        return _taken(claim, own, theirs)
    if backing is not None:
        return Judgement(
            claim, "supported", evidence=(evidence_of(backing),), reasons=("the words stand beside the name",)
        )
    held = [(passage, fact) for _, passage, fact in compared]
    if (own_office := unlike_own(claim, held, by_surname, view)) is not None:
        reasons = ("the sources have the draft's words, and none of them near this person",)
        return replace(_contradiction(claim, *own_office), reasons=reasons, at=with_holder(claim))
    return _unheard_of(claim, office, held, mentions, view)


def _chairs(role: str) -> bool:
    return fold_role(role).rsplit(" ", 1)[-1] in CHAIRING


def _chairs_a_meeting(fact: Statement) -> bool:
    """Whether a list of those present only says of somebody who led the meeting: "Present: Jane Roe (chair), …"."""
    value, opening = fact.value, fact.sentence.words[:1]
    if not isinstance(value, Office) or value.of or fact.text.lower() not in CHAIRING:
        return False
    return any(token.lower in PRESENT_LABELS for token in opening)


def _true_holder(
    claim: Statement, own: tuple[Passage, Statement] | None, view: SentenceView, *, backed: bool
) -> tuple[Passage, Statement] | None:
    """Where the sources give the draft's office to somebody else, and not to this person of other offices, or none."""
    office = claim.value
    assert isinstance(office, Office)
    person = person_of(office.person, view)
    if claim.text.lower() in PAST_ROLE_VERBS:  # that a report tells of what was does not say that it is over
        office = replace(office, tenure="current")
    theirs = of_another(office, person, view)
    if theirs is not None and not succeeds(claim, theirs[1]):
        if own or side_by_side(office, theirs, view.corpus.spelling.passages_with(fold_name(person))):
            return theirs
        if not backed and (only_holder(claim, theirs, view) or title_of_another(claim, theirs)):
            return theirs
    if backed:
        return None
    theirs = told_of_others(claim, person, view) if own and theirs is None else None
    theirs = theirs or _of_one_other(claim, person, view)
    return None if theirs is None or succeeds(claim, theirs[1]) else theirs


def _of_one_other(claim: Statement, person: str, view: SentenceView) -> tuple[Passage, Statement] | None:
    from factlint.verify.naming.another_alone import of_one_other  # most offices are backed

    return of_one_other(claim, person, view)


def _is_of_later_body(office: Office, passage: Passage, fact: Statement, view: SentenceView) -> bool:
    """Whether the draft's body is one that the source names only later, and with another person for its own.

    "Director Roe closed the ward", and then "the Mill Clinic's director, Poe": Roe is the director of what was told of
    before. Not so where a passage that names the body names this person too.
    """
    held = fact.value
    if not isinstance(held, Office) or held.of or not office.of or office.of.startswith(NAMELESS):
        return False
    later = view.corpus.spelling.passages_with(fold_name(office.of))
    if not later or any(p.source is not passage.source or p.number <= passage.number for p in later):
        return False
    surname = set(fold_name(office.person)[-1:])
    theirs = [s.value for p in later for s in p.statements if isinstance(s.value, Office) and s.value.of]
    others = any(compare_bodies(o.of, office.of) is Comparison.AGREE for o in theirs)
    return others and not any(surname <= set(fold_name(p.sentence.text)) for p in later)


def _is_wider(office: Office, theirs: object, *, excluded: bool) -> bool:
    """Whether the draft's office has another name than a source's, and says more than a word: "council leader".

    Or whether the sources tell besides that the person holds what excludes it: "the geologist", of a professor who is
    a botanist.
    """
    if not isinstance(theirs, Office):
        return False
    mine, held = fold_role(office.role), fold_role(theirs.role)
    return (" " in mine or excluded) and not held.endswith(mine)


def _is_short_for(theirs: object, office: Office) -> bool:
    """Whether a source's word is the last of the draft's: whom one passage calls minister, another says of what."""
    return isinstance(theirs, Office) and fold_role(office.role).endswith(" " + fold_role(theirs.role))


def _unheard_of(
    claim: Statement,
    office: Office,
    held: list[tuple[Passage, Statement]],
    mentions: list[Passage],
    view: SentenceView,
) -> Judgement | None:
    """An office that no source has for this person. A description that no source has is not worth an alarm."""
    if not is_post(claim.text):
        return None
    for passage, fact in held:
        if office.of and not _is_of(office.of, mentions):
            return _contradiction(claim, passage, fact)  # the sources know the person as another body's
    head = fold_role(office.role).rsplit(" ", 1)[-1]
    if head in SEATED and any(not SEATS.isdisjoint(passage.sentence.lowers) for passage in mentions):
        return None
    if not held and not any(face.alignment_share >= ALIGNED_SENTENCE for face in view.faces[:2]):
        return None  # who tells freely calls by an office whom a source introduces elsewhere, in a list or by a verb
    if fold_role(office.role) in DESCRIPTIVE and (not office.of or office.of.startswith(NAMELESS)):
        return None
    evidence = tuple(evidence_of(passage, fact) for passage, fact in held[:1])
    return unbacked(claim, evidence, missing(claim), ("no source gives this person this office",))


def _is_of(body: str, mentions: list[Passage]) -> bool:
    """Whether a passage that names the person has a word of the body."""
    words = (*fold_name(body), *(demonym_place(body.lower()) or "").split())
    wanted = {term for word in words if (term := fold(word))}
    return any(wanted & passage.terms for passage in mentions)


def _taken(claim: Statement, own: tuple[Passage, Statement] | None, theirs: tuple[Passage, Statement]) -> Judgement:
    """The office is another's: both the person's own and the true holder are evidence."""
    holder = theirs[1].value.person if isinstance(theirs[1].value, Office) else ""
    message = f"{theirs[0].path} has “{theirs[1].text}” for {holder}"
    return Judgement(
        claim,
        "contradiction",
        "wrong-office",
        evidence=(*((evidence_of(*own),) if own else ()), evidence_of(*theirs)),
        message=f"{message}; {claim.about} is “{own[1].text}” there." if own else f"{message}, not for {claim.about}.",
        suggestion=in_its_place(claim, own[1]) if own else None,
        reasons=(f"the sources give this office to {holder} alone",),
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


def _described(office: Office, mentions: list[Passage], view: SentenceView, *, own: bool = False) -> Passage | None:
    """A passage that names the person and has the words of the office, or has them in a sentence beside.

    `own`: of the words in offices of others there none count.
    """
    wanted = {term for word in office.role.lower().split() if (term := fold(word))}
    for passage in mentions:
        if tells_of_another(office, passage) or in_its_label(wanted, passage):
            continue
        beside = [passage]
        if passage.sentence.block.kind != "cell":  # beside a cell stand those of other rows
            near = filter(None, (view.corpus.neighbour(passage, step) for step in (-1, 1)))
            beside += [p for p in near if not (tells_of_another(office, p) or in_its_label(wanted, p))]
        left = [p.terms - others_office_terms(office, p) if own else p.terms for p in beside]
        having = frozenset[str]().union(*left)
        told = all(term in having or _akin(term, left[0]) for term in wanted)
        if wanted and told and _tells_body(office, having):
            return passage
    return None


def _told_beside(office: Office, fact: Statement) -> bool:
    """Whether the draft's office is a source's and what stands right behind it: "minister (chair)"."""
    if not isinstance(fact.value, Office) or fact.value.tenure != office.tenure or _same_role(office, fact.value):
        return False
    if compare_bodies(office.of, fact.value.of) is Comparison.CONFLICT:
        return False
    behind = " ".join(token.text for token in fact.sentence.after(fact.end, BESIDE))
    return role_terms(office.role.lower()) <= role_terms(f"{fact.text} {behind}".lower())


def _tells_body(office: Office, terms: frozenset[str]) -> bool:
    """Whether words tell which body an office is of, where the office says so without a name: "the fire brigade"."""
    if not office.of.startswith(NAMELESS):
        return True
    wanted = {term for word in office.of.removeprefix(NAMELESS).split() if (term := fold(word))}
    return not wanted.isdisjoint(terms)


def _in_other_words(office: Office, other: object) -> bool:
    """Whether every word of an office has its like in another that cannot be compared: "treasurer", "treasury head"."""
    theirs = frozenset(term for word in str(other).split() if (term := fold(word)))
    mine = [term for word in office.role.split() if (term := fold(word))]
    return (
        office.tenure == getattr(other, "tenure", "")
        and bool(mine)
        and all(term in theirs or _akin(term, theirs) for term in mine)
    )


@cache
def _bodies() -> frozenset[str]:
    """The words of bodies, folded: that a commission is spoken of makes nobody a commissioner."""
    return frozenset(filter(None, map(fold, BODIES)))


def _akin(term: str, terms: frozenset[str]) -> bool:
    """Whether a passage has a word of the same root: "treasurer" beside "treasury"."""
    return len(term) >= ROOT and any(other.startswith(term[:ROOT]) for other in terms - _bodies())


def _in_place(claim: Statement, fact: Statement, view: SentenceView) -> bool:
    """Whether the nearest passage has this fact's office for the same person in a closely similar sentence."""
    near = [face for face in view.faces[:2] if fact in face.passage.statements]
    office = claim.value
    if isinstance(office, Office) and any(
        (role_terms(office.role.lower()) <= face.passage.terms or role_terms(claim.text.lower()) <= face.passage.terms)
        and _tells_body(office, face.passage.terms)
        for face in near
    ):
        return False  # the passage has both
    told = (_terms_of(other.value) for other in view.claims if isinstance(other.value, Office))
    if len(view.plain_terms.difference(*told)) < FEWEST:
        return False  # who somebody is, twice: one may be a judge and chair a board
    return any(face.alignment_share >= ALIGNED_SENTENCE for face in near)


def _terms_of(office: Office) -> frozenset[str]:
    """The words of an office, of what it is of and of whose it is."""
    words = f"{office.role} {office.of} {office.person}".lower().replace("-", " ").split()
    return frozenset(term for word in words if (term := fold(word)))


def _same_role(office: Office, other: object) -> bool:
    """Whether only the tenure parts two offices of a person: that is the fault to tell."""
    return isinstance(other, Office) and fold_role(office.role) == fold_role(other.role)


def _contradiction(claim: Statement, passage: Passage, fact: Statement) -> Judgement:
    mine, theirs = claim.value, fact.value
    former = (
        isinstance(mine, Office)
        and isinstance(theirs, Office)
        and theirs.tenure != mine.tenure
        and "deputy" not in (theirs.tenure, mine.tenure)
        and compare_roles(mine.role, theirs.role) is Comparison.AGREE
    )
    at = marked(claim, theirs, former=former)
    told, theirs_told = (claim.text, fact.text) if former or at is None else of_bodies(claim, fact, at)
    return Judgement(
        claim,
        "contradiction",
        "former-office" if former else "wrong-office",
        evidence=(evidence_of(passage, fact),),
        message=other_office(claim, told, theirs_told, passage.path),
        suggestion=in_its_place(claim, fact) if theirs_told == fact.text else theirs_told,
        reasons=(f"{claim.value} and {fact.value} exclude each other",),
        at=at,
    )
