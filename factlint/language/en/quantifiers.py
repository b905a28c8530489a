"""Words that say of how many of a group a thing is true.

Universal and partitive determiners, after Quirk et al., A Comprehensive Grammar of the English Language, 5.10-20.
"""

from __future__ import annotations

EVERYTHING = frozenset({"all", "every", "each", "both"})
"""True of the whole group."""

PARTS = frozenset("most half few none".split())
"""With "of" true of a part of it and no more, or of none."""

SOME = frozenset("some many several part".split())
"""With "of" true of a part at least."""

OF = "of"
NOT = "not"
BETWEEN = frozenset("of the its their his her our these those".split())
"""What may stand between a quantifier and its noun, beside numbers."""

SUPERLATIVES = frozenset(
    """
    largest biggest greatest smallest highest lowest tallest deepest oldest youngest newest longest shortest fastest
    slowest quickest richest poorest wealthiest strongest weakest heaviest lightest busiest hottest warmest coldest
    wettest driest best worst earliest latest closest widest
    """.split()
)
"""Ends of a scale, which a place in the ranking may stand before: "the second-largest dairy"."""
