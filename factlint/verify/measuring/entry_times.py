"""The times that the entries of a live blog open with: "19:45 OPEN! For ten minutes now, in fact: since 19:35."

They tell when an entry was written. What is told newest first is such a blog; a log or a chronicle runs the other way,
and has the times of what it tells.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.document import kept_with_the_sentence
from factlint.values.quantities.score import Clock

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Document, Sentence

OPENED = pattern(r"\W{0,3}(\d{1,2})[.:h](\d\d)(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{3,4})?(?!\w)[\W_]*(?=[A-Z]|\Z)")
FEWEST = 3
"""Entries of which two steps lead back in time."""


def is_entry_time(claim: Statement) -> bool:
    """Whether a claim is the time that an entry of a live blog opens with."""
    if not isinstance(claim.value, Clock) or claim.start or claim.sentence.start or not _opens(claim.sentence):
        return False
    return _runs_back(claim.sentence.document.sentences[0])


def _opens(sentence: Sentence) -> bool:
    return sentence.block.kind not in ("cell", "meta") and OPENED.match(sentence.text) is not None


@kept_with_the_sentence
def _runs_back(first: Sentence) -> bool:
    """Whether the entries of the document that a sentence belongs to are told newest first."""
    times = list(_times(first.document))
    return len(times) >= FEWEST and all(later >= earlier for later, earlier in pairwise(times)) and times[0] > times[-1]


def _times(document: Document) -> list[int]:
    """The minutes since midnight of the times that its blocks open with."""
    opened = (OPENED.match(sentence.text) for sentence in document.sentences if not sentence.start and _opens(sentence))
    return [int(match[1]) * 60 + int(match[2]) for match in opened if match]
