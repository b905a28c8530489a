"""A name in a sentence that is otherwise copied: whose name stands in its place in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.values.names.name import Name, fold_name
from factlint.verify.evidence.copies import in_its_place
from factlint.verify.naming.nesting import nested
from factlint.verify.naming.rivals import metonyms, same_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face, SentenceView

_KINDS = ("person", "place", "organisation")
_OTHER_COPY = 0.8
"""The share of the sentence from which another passage, which has the name, may be what was copied."""


def copied_but(
    claim: Statement, name: Name, view: SentenceView, known: Sequence[Passage]
) -> tuple[Statement, Passage] | None:
    """The other name that stands in a name's place in the sentence which the draft's is a copy of, and its passage.

    Both must be known to be of one sort: a club's byname or a title may well stand for a name.
    """
    if name.kind not in _KINDS or claim.sentence.block.kind == "cell":
        return None
    for face in view.faces:
        other = in_its_place(claim, face)
        if other is None or not isinstance(other.value, Name) or other.value.kind != name.kind:
            continue
        if not _may_be_one(name, other.value, view) and not _stands_there(name, face, known):
            return other, face.passage
    return None


def _may_be_one(name: Name, other: Name, view: SentenceView) -> bool:
    """Whether two names may be one's: by a word in common, as a country and its capital, as a part of the other, or by
    their first letters."""
    if same_name(name, other) or metonyms(name, other) or nested(name, other, view.corpus):
        return True
    short, full = sorted((fold_name(name.text), fold_name(other.text)), key=len)
    return len(short) == 1 and short[0].startswith("".join(word[0] for word in full if word)[:2])


def _stands_there(name: Name, face: Face, known: Sequence[Passage]) -> bool:
    """Whether the passage has the name too, or another one that says as much of the sentence has."""
    if any(isinstance(s.value, Name) and same_name(s.value, name) for s in face.passage.statements):
        return True
    return any(face.view.face(passage).coverage >= _OTHER_COPY for passage in known)
