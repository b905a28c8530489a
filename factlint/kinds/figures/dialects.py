"""Whose pound and whose cent a text means, and whether its points are percent: what is not said beside each number."""

from __future__ import annotations

from factlint.language.en import counted
from factlint.language.en import units as unit_words
from factlint.records import replace
from factlint.values.quantities.measures import Dialect

_OF_SHARES = counted.CENT_OF_PERCENT.union(unit_words.PERCENT_SIGNS, unit_words.PERCENT_WORDS, counted.POLL_WORDS)
_OF_DIALECTS = _OF_SHARES | counted.WEIGHT_WORDS | counted.EURO_WORDS


def written_in(text: str) -> Dialect:
    """What the whole text shows of its money."""
    return Dialect(sterling=any(sign in text for sign in counted.STERLING_NEAR), dollars="$" in text)


def spoken_in(lowers: frozenset[str], base: Dialect) -> Dialect:
    """What the words of a sentence (in lower case) add to what its text shows."""
    if lowers.isdisjoint(_OF_DIALECTS):
        return base
    weight, euros = not counted.WEIGHT_WORDS.isdisjoint(lowers), not counted.EURO_WORDS.isdisjoint(lowers)
    percents = not _OF_SHARES.isdisjoint(lowers) and counted.CONTEST_WORDS.isdisjoint(lowers)
    return replace(base, weight=weight, cents="EUR" if euros else "USD", percents=percents)
