"""Whose an office is: to whom else the sources give it, and whether only to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold, folded
from factlint.language.en.joints import INDEFINITE, OF_OR_FOR
from factlint.language.en.posts import (
    BODIES,
    CIRCUMSTANCES,
    DEPUTIES,
    DESCRIPTIVE,
    OCCUPATIONS,
    OF_A_HEAD,
    OF_ONES_OWN,
    POSTS,
    SHARED_POSTS,
    SPEAKING,
)
from factlint.language.en.quantifiers import THE
from factlint.language.en.roles import GENERAL
from factlint.language.en.saying import POSSESSIVE_ENDINGS
from factlint.text.document import up_to
from factlint.values.comparison import Comparison
from factlint.values.names.lexicon import is_place
from factlint.values.names.name import Name, fold_name, near_miss
from factlint.values.nations import NATIONAL
from factlint.values.offices import Office, compare_bodies, compare_roles, fold_role, singular

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView


_SOLE = frozenset({"clerk", "registrar", "treasurer", "secretary"})
_TRADES = frozenset().union(*OCCUPATIONS)


def holder_of(office: Office, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources give the draft's office to somebody else alone."""
    return of_another(office, person_of(office.person, view), view)


def person_of(person: str, view: SentenceView) -> str:
    """The person as the sources spell the name, where the draft has it wrong by a letter."""
    spelling = view.corpus.spelling
    words = fold_name(person)
    if spelling.mentions(Name(person, "person")):
        return person
    near = {
        str(name) for name, _ in spelling.named_like(words) if name.kind == "person" and near_miss(person, str(name))
    }
    return near.pop() if len(near) == 1 else person


BESIDE = 3
"""Words before an office among which the one stands who holds it."""
_OPENING = 8
"""Words that open a line of notes: a bullet, a name and a comma."""


def of_another(office: Office, person: str, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources give this very office to somebody else, and nowhere speak of it in one breath with the person.

    Offices of which a body has many are left alone, and so are those whose holder the sources call by a wide word.
    """
    role = fold_role(office.role)
    if role.rsplit(" ", 1)[-1] in SHARED_POSTS:
        return None
    name = Name(person, "person")
    holders: list[tuple[Passage, Statement]] = []
    for passage, statement in view.corpus.statements("role"):
        value = statement.value
        if not isinstance(value, Office) or not _is_same_office(office, value) or _is_its_body(value.person, office.of):
            continue
        if BODIES.issuperset(fold_name(value.person)) or _are_many(statement):
            continue  # "the Institute's student" is nobody's name
        if _follows(name, value.person, statement):
            return None
        if name.compare(Name(value.person, "person")) is Comparison.AGREE or near_miss(person, value.person):
            return None
        if not _stands_before(name, statement):
            holders.append((passage, statement))
    if not holders or _are_several([statement for passage, statement in holders if passage is holders[0][0]]):
        return None
    wanted = role_terms(role)
    told = {passage.number for passage, _ in holders}
    for passage in view.corpus.spelling.mentions(name):
        if passage.number not in told and wanted <= passage.terms:
            return None
    return holders[0]


def told_of_others(claim: Statement, person: str, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources give an office of this noun to others, be it one of many such, and not told as any ("a nurse"):
    the claim's person has only other ones."""
    office, name = claim.value, Name(person, "person")
    if not isinstance(office, Office) or _is_any(claim) or not stands_beside(claim):
        return None
    role = fold_role(office.role)
    if role.rsplit(" ", 1)[-1] in CIRCUMSTANCES or role in SHARED_POSTS:
        return None  # a council has many councillors, a court many judges
    for passage, statement in view.corpus.statements("role"):
        value = statement.value
        if not isinstance(value, Office) or value.role == NATIONAL or BODIES.issuperset(fold_name(value.person)):
            continue
        theirs = fold_role(value.role)
        alike = theirs == role or theirs.endswith(" " + role) or role.endswith(" " + theirs)
        if not alike or value.tenure != office.tenure or compare_roles(office.role, value.role) is not Comparison.AGREE:
            continue
        if name.compare(Name(value.person, "person")) is not Comparison.AGREE:
            return passage, statement
    return None


def stands_beside(claim: Statement) -> bool:
    """Whether an office is a title, or nothing but a mark parts the name from its phrase: not "Ann Roe came, as did the
    treasurer", nor "her teacher was Ann Roe"."""
    if claim.about_span is None:
        return False
    start, end = claim.about_span
    if start > claim.start:
        return claim.sentence.text[claim.end : start].strip(" .") in ("", ",", ":")
    return claim.sentence.text[end : claim.start].lstrip()[:1] in (",", "(", "–", "—", "-")


def _is_the_one(claim: Statement) -> bool:
    """Whether an occupation is told as that of one who is known by it: "the conservator", "the team's conservator"."""
    before = claim.sentence.lower_before(claim.start, 1)
    return before == [THE] or any(word.endswith(POSSESSIVE_ENDINGS) for word in before)


def _is_any(claim: Statement) -> bool:
    return not INDEFINITE.isdisjoint(claim.sentence.lower_before(claim.start, 1))


def title_of_another(claim: Statement, theirs: tuple[Passage, Statement]) -> bool:
    """Whether somebody of whom the sources tell no office has one that they give, in the same words, to another."""
    office, holder = claim.value, theirs[1].value
    if not isinstance(office, Office) or not isinstance(holder, Office) or office.of:
        return False
    role = fold_role(office.role)
    if _is_any(claim) or not stands_beside(claim):
        return False
    head = role.rsplit(" ", 1)[-1]
    wide = role in GENERAL or head in CIRCUMSTANCES or (head not in POSTS and not _is_the_one(claim))
    return office.whole_role == holder.whole_role and len(fold_name(office.person)) > 1 and not wide


def _are_many(statement: Statement) -> bool:
    """Whether an office is told in the plural, of whomever it is: "the firm hired three of its engineers"."""
    word = statement.text.lower().rsplit(" ", 1)[-1]
    return singular(word) != word


def _follows(name: Name, holder: str, statement: Statement) -> bool:
    """Whether what was read as the holder is one word behind the person's name in a list of what they are: "Ann Roe, of
    Quay Street, Moss, bookkeeper"."""
    if len(fold_name(holder)) > 1 or statement.about_span is None:
        return False
    ahead = {
        word for token in up_to(statement.sentence.tokens, statement.about_span[0]) for word in fold_name(token.text)
    }
    return set(fold_name(name.text)) <= ahead


def _holder(statement: Statement) -> str:
    return statement.value.person if isinstance(statement.value, Office) else ""


def _are_several(holders: list[Statement]) -> bool:
    """Whether one sentence gives such an office to several, each of another body: "Ann Roe, energy minister, Togo"."""
    return len({fold_name(_holder(statement))[-1:] for statement in holders}) > 1


def _stands_before(name: Name, statement: Statement) -> bool:
    """Whether a note opens with the draft's person, and the office right behind: "ANN ROE, spokeswoman Acme Lines:"."""
    ahead = statement.sentence.before(statement.start)[-BESIDE:]
    named = {word for token in ahead for word in fold_name(token.text)}
    return len(statement.sentence.before(statement.start)) <= _OPENING and fold_name(name.text)[-1] in named


def side_by_side(office: Office, theirs: tuple[Passage, Statement], mentions: list[Passage]) -> bool:
    """Whether the passage that gives a post to another names this person too, without it."""
    return fold_role(office.role).rsplit(" ", 1)[-1] in POSTS and any(passage is theirs[0] for passage in mentions)


def only_holder(claim: Statement, theirs: tuple[Passage, Statement], view: SentenceView) -> bool:
    """Whether the draft tells of the one who is this ("the osteologist, Jane Doe"), and the sources know one such."""
    office, holder = claim.value, theirs[1].value
    if not isinstance(office, Office) or not isinstance(holder, Office) or not _is_one(claim, office):
        return False
    role, name = fold_role(office.role), Name(holder.person, "person")
    theirs_role = fold_role(holder.role)
    same = theirs_role == role or (role in _TRADES and theirs_role.endswith(" " + role))
    if not same or (role in GENERAL and office.role.lower() != holder.role.lower()):
        return False
    return all(
        fold_role(fact.value.role) != role
        or fact.value.tenure != office.tenure
        or name.compare(Name(fact.value.person, "person")) is Comparison.AGREE
        for _, fact in view.corpus.statements("role")
        if isinstance(fact.value, Office)
    )


def _is_one(claim: Statement, office: Office) -> bool:
    """Whether an office is told as one that everybody knows of, and not by a word that fits many.

    "The osteologist"; "our treasurer", as those of a club say it; "lead ranger Jane Doe", "Mayor Jane Doe"; and one
    that is held for a time.
    """
    role = fold_role(office.role)
    head = role.rsplit(" ", 1)[-1]
    wide = head in GENERAL or head in CIRCUMSTANCES or head in SHARED_POSTS
    before = claim.sentence.lower_before(claim.start, 1)
    if claim.about_span is not None and claim.about_span[0] == claim.end + 1:
        single = head in POSTS - DESCRIPTIVE and (not wide or head in SPEAKING)
        return len(fold_name(office.person)) > 1 and (single or " " in role)  # no "Secretary General Residence"
    if office.tenure == "acting" and " " in role:
        return True
    own = (head in POSTS and OF_ONES_OWN.issuperset(before)) or (role in DEPUTIES and OF_A_HEAD.issuperset(before))
    return (before == [THE] or own) and (" " in role or not wide)


def tells_of_another(office: Office, passage: Passage) -> bool:
    """Whether a passage has this very post, in the singular, for somebody else: its words say nothing of this one."""
    role = fold_role(office.role)
    return (" " in role or role in (POSTS | _SOLE | DEPUTIES) - SHARED_POSTS or role in _TRADES) and any(
        isinstance(fact.value, Office)
        and fact.value.tenure in (office.tenure, "deputy")  # whose deputy somebody is makes nobody else the mayor
        and fold_role(fact.value.role) == fold_role(office.role)
        and Name(office.person, "person").compare(Name(fact.value.person, "person")) is not Comparison.AGREE
        for fact in passage.statements
    )


def in_its_label(wanted: set[str], passage: Passage) -> bool:
    """Whether the words of an office only say who speaks to somebody: "CHAIR: Dr Doe, who sold us this?" """
    label, colon, turn = passage.sentence.text.lower().partition(":")
    if not colon or not passage.sentence.text.endswith("?"):
        return False
    return wanted <= set(map(fold, label.split())) and wanted.isdisjoint(map(fold, turn.split()))


def others_office_terms(office: Office, passage: Passage) -> frozenset[str]:
    """The terms that a passage has only in the offices of others, with what these are about: "Speakers: Ann Roe, mayor;
    Kim Poe, head of sales"."""
    person = Name(office.person, "person")
    spans = [
        (fact.start, _end_with_subject(fact, fact.value))
        for fact in passage.statements
        if isinstance(fact.value, Office) and person.compare(Name(fact.value.person, "person")) is not Comparison.AGREE
    ]
    if not spans:
        return frozenset()
    inside = [t for t in passage.sentence.tokens if any(start <= t.start < end for start, end in spans)]
    outside = [t for t in passage.sentence.tokens if all(not start <= t.start < end for start, end in spans)]
    return frozenset(folded(inside)) - frozenset(folded(outside))


def _end_with_subject(fact: Statement, office: Office) -> int:
    """Where an office ends, or what it is about behind it: "head of sales"."""
    behind = fact.sentence.after(fact.end, 2)
    subject = len(behind) > 1 and behind[0].lower in OF_OR_FOR and office.of.startswith(behind[1].text)
    return behind[1].end if subject and behind[1].text.islower() else fact.end


def _is_its_body(holder: str, body: str) -> bool:
    """Whether what was read as the holder is what the office is of: "ANN ROE (Greens, leader)"."""
    return bool(body) and {fold(word) for word in fold_name(holder)} <= {fold(word) for word in fold_name(body)}


def _is_same_office(office: Office, theirs: Office) -> bool:
    """Whether two people are given one and the same office, not a like one elsewhere."""
    a, b = fold_role(office.role), fold_role(theirs.role)
    if not (a == b or a.endswith(" " + b) or b.endswith(" " + a)) or office.tenure != theirs.tenure:
        return False
    if compare_roles(office.role, theirs.role) is not Comparison.AGREE:
        return False  # a deputy's office is another than the chief's
    if office.whole_role == theirs.whole_role and (a, b) != (office.whole_role, theirs.whole_role):
        return not (office.of[:1].isupper() or theirs.of[:1].isupper())  # "planning director", "director of planning"
    bodies = compare_bodies(office.of, theirs.of) is Comparison.AGREE
    if bool(office.of) == bool(theirs.of):
        return bodies
    return bodies and a == b and not is_place(office.of) and not _is_subject(office.of)


def _is_subject(of: str) -> bool:
    """Whether an office is of a matter, of which a bare title says nothing: "minister of food"."""
    return of[:1].islower()


def role_terms(role: str) -> set[str]:
    """The words of an office that can be known again in a passage."""
    return {term for word in role.split() if (term := fold(word))}
