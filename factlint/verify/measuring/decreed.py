"""Lengths of time that somebody set, and ages: sentences, bans, contracts, "a five-year-old girl".

Most lengths that no source tells were reckoned from two days or hours. These are not: who writes that somebody was
jailed for eight years was told so. Of 51 in summaries and drafts that no source backed all were wrong, where 315 other
lengths in right drafts had been reckoned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.counted import AGE_NOUN, PERSONS
from factlint.language.en.decreed import BETWEEN, GAMES, LENGTH_OF, SERVED, SET_BY, SET_FOR, UNTIL
from factlint.language.en.kin import SOMEBODY
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import COUNT, dimension

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.facing import SentenceView

LIKELIER = 20.0
"""How many times likelier such a length was invented than another that nothing backs."""
_NEAR, _FAR = 3, 6
"""Words within which the noun follows a joined length, and the verb stands before one."""
_HYPHEN = "-"


def decreed(claim: Statement, view: SentenceView) -> bool:
    """Whether a figure is somebody's age, or a length of time (or so many games) that somebody set, whose end no
    near passage tells."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low != value.high:
        return False
    if claim.about == AGE_NOUN:
        behind = claim.sentence.lower_after(claim.end, _NEAR)  # how old a thing is may be reckoned
        return value.operator == "=" and not (SOMEBODY.isdisjoint(behind) and PERSONS.isdisjoint(behind))
    if dimension(value.unit) != "time" and not (value.unit == COUNT and claim.about.lower() in GAMES):
        return False
    return (_joined(claim) or _set(claim) or _served(claim)) and not _end_is_told(view)


def _joined(claim: Statement) -> bool:
    """ "A two-year deal", "an 18-month driving ban"."""
    if _HYPHEN not in claim.text:
        return False
    for token in claim.sentence.after(claim.end, _NEAR):
        if token.shape != "word":
            return False
        if token.lower in LENGTH_OF:
            return True
    return False


def _set(claim: Statement) -> bool:
    """ "Jailed for eight years", "banned from driving for 20 months"."""
    for word in reversed(claim.sentence.lower_before(claim.start, _FAR)):
        if word in SET_FOR:
            return True
        if word not in BETWEEN:
            return False
    return False


def _served(claim: Statement) -> bool:
    """ "Given 200 hours of unpaid work"; who "spent 12 years in prison" may have been counted for."""
    behind = tuple(word for word in claim.sentence.lower_after(claim.end, _NEAR + 1) if word not in "'’")
    if not any(behind[: len(words)] == words for words in SERVED):
        return False
    return not SET_BY.isdisjoint(claim.sentence.lower_before(claim.start, _FAR))


def _end_is_told(view: SentenceView) -> bool:
    """Whether a passage that speaks of the sentence says until when something lasts."""
    return any(
        not UNTIL.isdisjoint(face.passage.sentence.lowers)
        and any(fact.kind == "date" for fact in face.passage.statements)
        for face in view.faces
    )
