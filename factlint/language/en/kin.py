"""Words for what people are to one another in a family, of the same line where one is easily taken for the other."""

from __future__ import annotations

KIN = frozenset(
    """
    wife husband widow widower mother father stepmother stepfather son daughter stepson stepdaughter brother sister
    half-brother half-sister aunt uncle nephew niece cousin grandmother grandfather grandson granddaughter fiancé
    fiancée mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law twin godmother godfather
    """.split()
)
"""One relative."""
