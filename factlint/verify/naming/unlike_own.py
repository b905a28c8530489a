"""An office right beside a name whose holder has another in the sources, which never speak of it near that name.

Who retells an office may choose another word for it; he takes no word for it that his sources have for something else.
"Composer Jane Doe" is no "nurse Jane Doe" where the sources speak of a nurse, and not near her.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.joints import ARTICLES
from factlint.language.en.posts import SHARED_POSTS
from factlint.language.en.stopwords import STOPWORDS
from factlint.values.comparison import Comparison
from factlint.values.names.name import fold_name
from factlint.values.offices import Office, fold_role
from factlint.verify.naming.another import others_office_terms, stands_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

_FULL = 2
"""Words of a name that is surely a person's."""
_STEPS = (-1, 0, 1, 2)
"""The sentences around one that names somebody in which an office of theirs may be told."""

Held = tuple["Passage", "Statement"]


def unlike_own(claim: Statement, held: Sequence[Held], mentions: Sequence[Passage], view: SentenceView) -> Held | None:
    """The person's own office in a source, where the draft's is one that the sources have, and only far from them."""
    office = claim.value
    if not isinstance(office, Office) or len(fold_name(office.person)) < _FULL or not _right_beside(claim):
        return None
    own = [(p, f) for p, f in held if isinstance(f.value, Office) and f.value.tenure == office.tenure]
    offices = [f.value for _, f in own if isinstance(f.value, Office)]
    if not own or any(office.compare(other) is not Comparison.INCOMPARABLE for other in offices):
        return None
    if fold_role(office.role) in SHARED_POSTS:
        return None
    words = {term for word in office.role.lower().split() if (term := fold(word))}
    if not words or not all(map(view.corpus.frequency, words)):
        return None
    near = (view.corpus.neighbour(passage, step) for passage in mentions for step in _STEPS)
    told = (passage.terms - others_office_terms(office, passage) for passage in near if passage is not None)
    return own[0] if all(map(words.isdisjoint, told)) else None


def _right_beside(claim: Statement) -> bool:
    """Whether nothing but what goes with the office parts it from its name: not "Jane Doe, lawyer of the builder"."""
    if claim.about_span is None or not stands_beside(claim):
        return False
    start, end = claim.about_span
    between = claim.sentence.lower_within(min(end, claim.end), max(start, claim.start))
    return STOPWORDS.isdisjoint(word for word in between if word not in ARTICLES)
