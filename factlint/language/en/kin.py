"""Words for what people are to one another in a family, and for families."""

from __future__ import annotations

from factlint.language.en.roles import ROLE_NOUNS

KIN = frozenset(
    """
    wife husband widow widower mother father stepmother stepfather son daughter stepson stepdaughter brother sister
    half-brother half-sister aunt uncle nephew niece cousin grandmother grandfather grandson granddaughter fiancé
    fiancée mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law twin godmother godfather
    """.split()
)
"""One relative."""

FAMILIES: frozenset[str] = frozenset("family families parents relatives relations children siblings friends".split())
"""Those who speak with one voice and are told by somebody's name: "the family of Ann Roe said"."""

PERSON_NOUNS = ROLE_NOUNS | KIN
"""One person, told by office or by family: "the governor", "her aunt"."""
SOMEBODY = PERSON_NOUNS | frozenset(
    "woman man girl boy person pensioner villager resident shopper passenger reader pupil neighbour neighbor".split()
)
"""Behind an article these bring in somebody who may stay without a name: "a woman of 81"."""
