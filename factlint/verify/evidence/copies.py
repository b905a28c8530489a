"""A sentence copied but for one value: which value stands in its place in the source.

Whoever takes a sentence over word for word takes its values over with it, so that one that is another there was
exchanged, whatever else may speak for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.verify.evidence.alignment import SLOT_KINDS

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import Face

COPIED = 0.9
"""The share of the draft's words that meet their like in the source's sentence."""
FEWEST = 6
"""Words that must be the same: shorter ones are said of many a thing."""
BESIDE = 3
"""Words on either side of a value that must be the same, as far as the draft's sentence reaches."""


def in_its_place(claim: Statement, face: Face) -> Statement | None:
    """The value that stands in a claim's place in a sentence whose words are the draft's; it may be the same one."""
    units, number = face.view.units, face.view.unit_of.get(claim.start)
    if number is None or number not in face.pair_of or face.coverage < COPIED / 2:
        return None
    step = face.pair_of[number]
    if face.pairs[step].right < 0 or not _stands_alike(face, step):
        return None
    others = [pair for pair in face.pairs if pair.left >= 0 and pair.left != number]
    lacking = [units[pair.left] for pair in others if not pair.equal]
    if len(others) - len(lacking) < FEWEST or any(unit.kind in SLOT_KINDS for unit in lacking):
        return None  # a sentence with two other values may be of another day, or of the parts of the sum
    if sum(unit.gap for unit in lacking) > (1 - COPIED) * sum(units[pair.left].gap for pair in others):
        return None
    return face.units[face.pairs[step].right].statement


def _stands_alike(face: Face, step: int) -> bool:
    """Whether the same words stand on either side; what the source adds behind the draft's end counts neither way."""
    before, behind = face.pairs[max(0, step - BESIDE) : step], face.pairs[step + 1 : step + 1 + BESIDE]
    ended = all(pair.left < 0 for pair in face.pairs[step + 1 :])
    return all(pair.equal for pair in (before if ended else before + behind))
