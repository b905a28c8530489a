"""Sentences that no source speaks of: most of their words stand in none.

Whoever retells a source keeps some of its words, however freely he writes: its nouns at least. Of 1,220 figures in
right drafts that were told freely 29 stood in a sentence seven tenths of whose words no source has; of 416 figures in
sentences of other stories 292 did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import folded
from factlint.text.tokens import tokenize

if TYPE_CHECKING:
    from factlint.verify.evidence.facing import SentenceView

MOSTLY = 0.7
"""The share of a sentence's words from which no source speaks of it."""
TELLING = 5
"""The words of which so large a share is no chance."""
EXACT = 3
"""The digits of a number that two texts have hardly by chance, noughts at its end left aside."""


def unheard_of(view: SentenceView) -> bool:
    """Whether no source speaks of what the sentence tells, its figures and dates left aside."""
    terms = [term for term in view.plain_terms if term.isalpha()]
    unheard = sum(not view.corpus.frequency(term) for term in terms)
    return len(terms) >= TELLING and unheard >= MOSTLY * len(terms) and not _has_a_number_of_theirs(view)


def _has_a_number_of_theirs(view: SentenceView) -> bool:
    """Whether some source has a number of the sentence that two texts hardly have by chance."""
    figures = " ".join(claim.text for claim in view.claims if claim.kind == "figure")
    exact = (term for term in folded(tokenize(figures)) if term.isdecimal() and len(term.strip("0")) >= EXACT)
    return any(map(view.corpus.frequency, exact))
