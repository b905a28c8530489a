"""Whether sources tell an age, though none of their sentences is read as telling one.

Lists have it in a column ("KIPRONO, Esther  34  nurse"), people say it of themselves ("I'm 61"), and who tells a birth
leaves the age to whoever reckons, as does who tells how old somebody is now. What the sources have so is not missing;
whose it is is asked elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import AGO
from factlint.language.en.numbers import CARDINALS
from factlint.language.en.pronouns import SAYS_OWN_AGE
from factlint.language.en.reckoning import BORN
from factlint.language.en.units import WORDS
from factlint.values.dates.partial_date import PartialDate
from factlint.values.quantities.quantity import Quantity
from factlint.verify.measuring.tellings import of_a_younger_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence
    from factlint.verify.evidence.facing import SentenceView

_SOURCES = 12
_AGO = 2  # words before "ago": a number and its years
_YEAR = "year"
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
    if of_a_younger_day(claim):
        named = {token.lower for token in claim.sentence.before(claim.start) if token.text[:1].isupper()}
        years = _years_ago(claim.sentence)
        ages = {str(age + years + more) for more in (-1, 0, 1) if years}
        return any(_has(sentence, one, named) for one in ages for sentence in _sentences(view))
    return any(_has(sentence, str(age), named) for sentence in _sentences(view))


def _years_ago(sentence: Sentence) -> int:
    """How many years ago a sentence tells that something was: "three years ago"; 0 where it tells no number of them."""
    lowers = [token.lower for token in sentence.tokens]
    at = next((n for n, word in enumerate(lowers) if word in AGO), 0)
    if at < _AGO or WORDS.get(lowers[at - 1]) != _YEAR:
        return 0
    number = lowers[at - 2]
    return int(number) if number.isdecimal() else int(CARDINALS.get(number, 0))


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
