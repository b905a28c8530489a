"""Whether sources tell an age, though none of their sentences is read as telling one.

Lists have it in a column ("KIPRONO, Esther  34  nurse"), people say it of themselves ("I'm 61"), and who tells a birth
leaves the age to whoever reckons. What the sources have so is not missing; whose it is is asked elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.pronouns import SAYS_OWN_AGE
from factlint.language.en.reckoning import BORN
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

_SOURCES = 12
_NAME = 4
"""Words and commas before an age that have the name of whoever is so old."""


def age_stands(claim: Statement, view: SentenceView) -> bool:
    """Whether a source has the number in one line with the name before the age or after "I'm", or tells a birth that
    makes somebody as old on the draft's day."""
    value, day = claim.value, claim.sentence.document.dateline
    if not isinstance(value, Quantity) or value.low != value.high or value.low != int(value.low):
        return False
    age = int(value.low)
    if day is not None and not {day.year - age, day.year - age - 1}.isdisjoint(_births(view)):
        return True
    named = {token.lower for token in claim.sentence.before(claim.start, _NAME) if token.text[:1].isupper()}
    return any(_has(sentence, str(age), named) for sentence in _sentences(view))


def _has(sentence: Sentence, number: str, named: set[str]) -> bool:
    told = [token for token in sentence.tokens if token.text == number]
    if not told:
        return False
    before = (f" {sentence.text[: token.start]}".lower().rstrip() for token in told)
    return not named.isdisjoint(sentence.lowers) or any(text.endswith(SAYS_OWN_AGE) for text in before)


def _births(view: SentenceView) -> Iterator[int]:
    """The years in which the sources have people born."""
    for source in view.corpus.sources[:_SOURCES]:
        for fact in source.of_kind("date"):
            if isinstance(fact.value, PartialDate) and fact.value.year and not BORN.isdisjoint(fact.sentence.lowers):
                yield fact.value.year


def _sentences(view: SentenceView) -> Iterator[Sentence]:
    return (sentence for source in view.corpus.sources[:_SOURCES] for sentence in source.document.sentences)
