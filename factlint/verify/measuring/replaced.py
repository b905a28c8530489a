"""A value that the draft sets against the one it replaced: "three lamps, not two", "7 per cent rather than 4".

Who tells both says himself that the other is out of date, or was never so. If a source tells the very change, another
passage that still has the older value is nothing against the newer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.negating import NOT
from factlint.language.en.reckoning import IN_ITS_PLACE
from factlint.values.comparison import Comparison
from factlint.verify.evidence.candidates import MOST_SOURCES
from factlint.verify.judgement import Judgement, evidence_of
from factlint.verify.measuring.moves import moves_of
from factlint.verify.reckoning.derived import supported

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.verify.evidence.candidates import Candidate
    from factlint.verify.evidence.facing import SentenceView

_REACH = 5
"""Words from a value to the one that it is set against, and its noun."""


def replaced(claim: Statement, accusing: Candidate, view: SentenceView) -> Judgement | None:
    """The judgement that a source's change to the claim's value backs it, which the draft sets against the accusing."""
    if not _set_against(claim, accusing.fact):
        return None
    for source in view.corpus.sources[:MOST_SOURCES]:
        for move in moves_of(source):
            if _agree(claim, move.new) and _agree(accusing.fact, move.old):
                number = move.new.sentence.index
                passage = next((p for p in view.nearest if p.source is source and p.sentence.index == number), None)
                evidence = [evidence_of(passage, move.new)] if passage is not None else []
                return supported(claim, f"“{move.old.text}” became “{move.new.text}” there", [*evidence])
    return None


def _set_against(claim: Statement, other: Statement) -> bool:
    """Whether the draft has the other value right behind, as one that does not hold: ", not 2", "rather than 2"."""
    behind = claim.sentence.after(claim.end, _REACH)
    told = other.text.lower()
    at = next((n for n, token in enumerate(behind) if n and told == token.lower), 0)
    lowers = [token.lower for token in behind[:at]]
    return any(tuple(lowers[-len(words) :]) == words for words in (*((word,) for word in NOT), *IN_ITS_PLACE))


def _agree(one: Statement, other: Statement) -> bool:
    return one.value.compare(other.value) is Comparison.AGREE
