"""Whether a known name stands where the sources have another: the features, and the learned weight of each.

The name is in the corpus; the question is whether it belongs into this sentence. The passages that say the rest of the
sentence are compared with the passages that know the name: where they are the same, the name is at home; where the
one is near and the other far, and another name stands there that the draft passes over, it has taken that name's place.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from factlint.corpus.terms import fold
from factlint.language.en.pronouns import PERSONAL
from factlint.values.comparison import Comparison
from factlint.values.names import Name, fold_name
from factlint.verify.alignment import closeness
from factlint.verify.weights_names import BIAS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.verify.facing import Face, SentenceView

FEATURES = (
    "coverage",
    "alignment",
    "here",
    "beside",
    "lead",
    "opposite",
    "exchanged",
    "rival",
    "rival_kind",
    "pronoun",
    "length",
    "lead_rival",
)


AHEAD = 0.1
"""By how much more of the sentence the passage without the name must say than any that has it."""


class Displacement(NamedTuple):
    """How probable it is that the name took another's place, whose, and why."""

    probability: float
    features: tuple[float, ...]
    face: Face
    rival: Statement | None


def displacement(claim: Statement, name: Name, view: SentenceView, known: Sequence[Passage]) -> Displacement | None:
    """Weigh the place of a known name. `known` are the passages that hold it. None where no passage is near."""
    face = _nearest(claim, view)
    if face is None:
        return None
    known = view.corpus.spelling.mentions(name) or known
    rival, near = _rival(claim, name, face)
    features = _features(claim, name, view, known, face, rival, near)
    if features[FEATURES.index("lead")] < AHEAD and not features[FEATURES.index("exchanged")]:
        return None  # a passage that has the name says as much of the sentence: it is at home there
    score = BIAS + sum(WEIGHTS[key] * value for key, value in zip(FEATURES, features, strict=True))
    return Displacement(1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score)))), features, face, rival)


def _nearest(claim: Statement, view: SentenceView) -> Face | None:
    """The passage that says most of the sentence, the name itself left aside."""
    return max(view.faces, key=lambda face: _rest_coverage(claim, face), default=None)


def _rest_coverage(claim: Statement, face: Face) -> float:
    return face.covers(face.view.plain_terms - _own_terms(claim))


def _own_terms(claim: Statement) -> frozenset[str]:
    return frozenset(fold(word) for word in claim.text.lower().replace("-", " ").split())


def _features(
    claim: Statement,
    name: Name,
    view: SentenceView,
    known: Sequence[Passage],
    face: Face,
    rival: Statement | None,
    near: float,
) -> tuple[float, ...]:
    coverage = _rest_coverage(claim, face)
    own = {passage.number for passage in known}
    here = face.passage.number in own
    beside = bool({face.passage.number - 1, face.passage.number + 1} & own)
    lead = coverage - _home_coverage(claim, view, known)
    exchanged = rival is not None and here and _exchanged(claim, rival, face)
    rival_counts = rival is not None and (exchanged or not _elsewhere(rival, view, claim))
    same_kind = rival is not None and isinstance(rival.value, Name) and rival.value.kind == name.kind
    return (
        coverage,
        face.alignment_share,
        1.0 if here else 0.0,
        1.0 if beside and not here else 0.0,
        lead,
        near if rival_counts else 0.0,
        1.0 if exchanged and near > 0 else 0.0,
        1.0 if rival_counts else 0.0,
        1.0 if rival_counts and same_kind else 0.0,
        1.0 if _has_pronoun(face.passage) else 0.0,
        min(1.0, len(view.plain_terms) / 15),
        max(0.0, lead) if rival_counts else 0.0,
    )


def _home_coverage(claim: Statement, view: SentenceView, known: Sequence[Passage]) -> float:
    """The most of the sentence that a passage says which holds the name."""
    return max((_rest_coverage(claim, view.face(passage)) for passage in known[:40]), default=0.0)


def _rival(claim: Statement, name: Name, face: Face) -> tuple[Statement | None, float]:
    """The name that stands in the claim's place, and how alike the surroundings are; else one the draft leaves out."""
    number = face.view.unit_of.get(claim.start)
    if number is not None:
        step = face.pair_of[number]
        right = face.pairs[step].right
        if right >= 0 and not face.pairs[step].equal:
            other = face.units[right].statement
            if other is not None and isinstance(other.value, Name) and not _same(name, other.value):
                return other, closeness(face.pairs, step)
    left_out = [
        s
        for s in face.passage.statements
        if isinstance(s.value, Name) and not _same(name, s.value) and not _elsewhere(s, face.view, claim)
    ]
    same_kind = [s for s in left_out if isinstance(s.value, Name) and s.value.kind == name.kind]
    return (same_kind[0] if same_kind else None), 0.0


def _exchanged(claim: Statement, rival: Statement, face: Face) -> bool:
    """Whether the two names stand in each other's place: the rival's own place in the draft is the claim's there."""
    for pair in face.pairs:
        left = face.view.units[pair.left].statement if pair.left >= 0 else None
        right = face.units[pair.right].statement if pair.right >= 0 else None
        if left is None or right is None or left is claim:
            continue
        names = (left.value, rival.value, right.value, claim.value)
        if all(isinstance(name, Name) for name in names) and _pairwise_same(*names):
            return True
    return False


def _pairwise_same(one: object, other: object, third: object, fourth: object) -> bool:
    match one, other, third, fourth:
        case Name(), Name(), Name(), Name():
            return _same(one, other) and _same(third, fourth)
    return False


def _elsewhere(rival: Statement, view: SentenceView, claim: Statement) -> bool:
    """Whether the draft's sentence has the rival's name too."""
    return any(
        isinstance(c.value, Name) and c is not claim and isinstance(rival.value, Name) and _same(c.value, rival.value)
        for c in view.claims
    )


def _same(name: Name, other: Name) -> bool:
    mine, theirs = fold_name(name.text), fold_name(other.text)
    return mine == theirs or bool(set(mine) & set(theirs)) or name.compare(other) is Comparison.AGREE


def _has_pronoun(passage: Passage) -> bool:
    return any(token.lower in PERSONAL for token in passage.sentence.tokens)
