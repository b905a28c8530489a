"""Words of a sentence that name no row and no column for a figure: a dateline's, and those of another length of time.

"CHIPALA, Zambia — The campaign reached 91%" is told of no row "Chipala"; "over 24 weeks, from 31.7 to 14.6" means no
column "week 24" for either value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.text.dateline import DASH, LONGEST_HEAD, agency_heads
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView


def words_apart(claim: Statement, view: SentenceView) -> frozenset[str]:
    """The folded words that stand in the sentence's dateline, or in other lengths of time, and nowhere else in it."""
    key = words_apart, claim
    if key not in view.kept:
        view.kept[key] = _apart(claim, view)
    found: frozenset[str] = view.kept[key]
    return found


def _apart(claim: Statement, view: SentenceView) -> frozenset[str]:
    spans = [*_dateline(claim.sentence), *((c.start, c.end) for c in view.claims if c is not claim and _lasts(c))]
    if not spans:
        return frozenset()
    inside = [token for token in claim.sentence.tokens if any(a <= token.start < b for a, b in spans)]
    kept = set(inside)
    return frozenset(folded(inside)) - frozenset(folded(t for t in claim.sentence.tokens if t not in kept))


def _dateline(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the place and the day stand that open an agency's report."""
    if sentence.start or not sentence.text[:2].isupper():
        return
    dash = DASH.search(sentence.text, 0, LONGEST_HEAD)
    if dash is not None and any(agency_heads(sentence.block)):
        yield 0, dash.start()


def _lasts(claim: Statement) -> bool:
    """Whether a figure is a length of time."""
    return isinstance(claim.value, Quantity) and dimension(claim.value.unit) == "time"
