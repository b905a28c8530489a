"""An office beside a name that the sources have for one other person, and no word of it for this one.

"Ranger Jane Doe", "Jane Doe, a climatologist at Leeds": whoever wrote that had read of a ranger, of a climatologist.
Where the sources name Jane Doe, say nothing of the kind of her and have one other who is this, hers is that one's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.posts import BODIES, CIRCUMSTANCES, POSTS, SHARED_POSTS
from factlint.language.en.pronouns import POSSESSIVES
from factlint.language.en.roles import GENERAL
from factlint.values.comparison import Comparison
from factlint.values.names.lexicon import is_place
from factlint.values.names.name import Name, fold_name, near_miss
from factlint.values.offices import Office, compare_bodies, fold_role
from factlint.verify.naming.another import stands_beside

if TYPE_CHECKING:
    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

TOLD = 0.25
"""What of the sentence a passage that names the person must say."""
_FULL = 2
"""Words of a name by which a person is surely told from a body or a place."""


def of_one_other(claim: Statement, person: str, view: SentenceView) -> tuple[Passage, Statement] | None:
    """Where the sources give the draft's office, in the same words, to one other person alone."""
    office, name = claim.value, Name(person, "person")
    if not isinstance(office, Office) or len(fold_name(person)) < _FULL or not _is_told_alone(claim, office):
        return None
    mentions = view.corpus.spelling.mentions(name)
    if not any(view.face(passage).coverage >= TOLD for passage in mentions):
        return None  # a list names them, or another matter: a source need not say there what they are
    named = {id(passage) for passage in mentions}
    role = fold_role(office.role)
    holders: dict[str, tuple[Passage, Statement]] = {}
    for passage, statement in view.corpus.statements("role"):
        held = statement.value
        if not isinstance(held, Office) or fold_role(held.role) != role:
            continue
        if near_miss(person, held.person) or name.compare(Name(held.person, "person")) is Comparison.AGREE:
            return None
        words = fold_name(held.person)
        if (
            len(words) < _FULL
            or not _is_of_the_same(office, held)
            or BODIES.issuperset(words)
            or is_place(" ".join(words))
        ):
            return None  # there are others of that sort, whom the sources call something else
        if id(passage) not in named:
            holders.setdefault(words[-1], (passage, statement))
    return next(iter(holders.values())) if len(holders) == 1 else None


def _is_told_alone(claim: Statement, office: Office) -> bool:
    """Whether an office stands right beside its name, is held now and is nobody's own: not "her lawyer, Jane Doe"."""
    before = claim.sentence.lower_before(claim.start, 1)
    head = fold_role(office.role).rsplit(" ", 1)[-1]
    shared = head in GENERAL or head in CIRCUMSTANCES or head in SHARED_POSTS
    return stands_beside(claim) and POSSESSIVES.isdisjoint(before) and not shared


def _is_of_the_same(office: Office, held: Office) -> bool:
    """Whether two offices may be one: of one tenure, and told of one body wherever the draft tells a body."""
    head = fold_role(office.role).rsplit(" ", 1)[-1]
    if office.tenure != held.tenure or (office.of and not held.of):
        return False
    if head in POSTS and held.of[:1].isupper() and not office.of:
        return False  # "the director" of one theatre says nothing of a director whose body the draft leaves out
    return compare_bodies(office.of, held.of) is Comparison.AGREE
