"""A sentence that stands in a source word for word: what it says is what that source says.

Wires and releases are printed as they came, and tables are taken over. Whatever else a source tells in like words, of
another time or another matter, is no evidence against a sentence of its own. Quotations are not meant: whose they are
is told beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import replace
from factlint.values.comparison import Comparison
from factlint.values.dates.partial_date import PartialDate
from factlint.verify.judgement import evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.corpus.memory import Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView
    from factlint.verify.judgement import Judgement

_WORDS = 4
"""Words from which a sentence without a name or value is known again: "It was lost." is said of many a motion."""
_UNTOLD = frozenset([*".,;:!?…()[]'’‘\"“”„«»*_", "..."])
"""Marks that texts set each in their own way."""
_QUOTED = ("quote", "attendance")
"""Kinds that a sentence does not tell by itself: who speaks, and where somebody was, is said around it."""


def as_written(judgements: Iterable[Judgement], view: SentenceView) -> Iterator[Judgement]:
    """The judgements on a sentence, without those that its own words in a source speak against."""
    for judgement in judgements:
        claim = judgement.claim
        if (
            judgement.verdict in ("supported", "disputed")
            or claim.kind in _QUOTED
            or judgement.kind in _QUOTED
            or (passage := _source_of(view)) is None
            or not _tells(passage, claim)
        ):
            yield judgement
        elif claim.kind != "statement":
            reasons = ("a source has the whole sentence",)
            evidence = (evidence_of(passage),)
            yield replace(
                judgement, verdict="supported", code="supported", evidence=evidence, message="", reasons=reasons,
                suggestion=None, at=None, silent=False,
            )  # fmt: skip


def _source_of(view: SentenceView) -> Passage | None:
    """The passage that is a sentence of the draft; of a table's cell, one in the same row and column."""
    if _source_of not in view.kept:
        sentence = view.sentence
        places = (*(face.passage for face in view.faces), *view.nearest)
        known = bool(sentence.block.header or view.claims) or len(sentence.words) >= _WORDS
        found = next((p for p in places if _same(p.sentence, sentence)), None) if known else None
        view.kept[_source_of] = found
    return view.kept[_source_of]  # type: ignore[no-any-return]


def _same(one: Sentence, other: Sentence) -> bool:
    if len(one.words) != len(other.words) or one.block.header != other.block.header:
        return False
    return _telling(one) == _telling(other)


def _telling(sentence: Sentence) -> list[str]:
    """The words of a sentence, and the signs that tell what its numbers are of: "€", "%", "+"."""
    return [token.lower for token in sentence.tokens if token.lower.isalnum() or token.lower not in _UNTOLD]


def _tells(passage: Passage, claim: Statement) -> bool:
    """Whether the passage says what a claim says; a day that is told from the day of writing may be another there."""
    if not isinstance(claim.value, PartialDate):
        return True
    dates = (fact.value for fact in passage.statements if isinstance(fact.value, PartialDate))
    return any(date.compare(claim.value) is Comparison.AGREE for date in dates)
