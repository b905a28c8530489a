"""Words that say of how many of a group a thing is true.

Universal and partitive determiners, after Quirk et al., A Comprehensive Grammar of the English Language, 5.10-20.
"""

from __future__ import annotations

EVERYTHING = frozenset({"all", "every", "each", "both"})
"""True of the whole group."""

SHARING_OUT = frozenset({"every", "each"})
"""Before a number these share something out: "one for *every* eight"."""

PARTS = frozenset("most half few none".split())
"""With "of" true of a part of it and no more, or of none."""

SOME = frozenset("some many several part".split())
"""With "of" true of a part at least."""

PICKING_OUT = frozenset("who whose which that".split())
"""Right behind "one" and its noun these pick out one of several: "one member who abstained"."""

THE_OTHER = frozenset({"other", "others", "another"})
"""Behind "one" these go on to the rest of them: "one went north, the other south"."""

OF = "of"
NOT = "not"
STANDING_FOR_ALL = frozenset("which whom them these those".split())
"""Behind "of" they stand for a group named before: "eleven of *which* had clear skies"."""
HAVING = frozenset("has have had are were".split())
"""Before "40 of them" these tell how many there are, and not that there are more."""
NO_GROUP = frozenset("further other additional extra more one night evening morning afternoon time season".split())
"""Behind "each" or "every" these make no whole group of it: "each *further* bag", "every *night*"."""
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

EXTREMES = frozenset("record peak maximum minimum".split())
"""Words beside which a value is that of one among many, the largest or the smallest."""

OF_ALL = frozenset("all every each everyone everybody everything everywhere any anyone".split())
NONE_OF_ALL = frozenset("no none nobody nothing nowhere".split())
"""Before an exception: "every region but the north", "nobody except Roe"."""

EXCEPTING = frozenset("except excepting excluding bar save apart other".split())
"""Open an exception after one of those; "apart from" and "other than" by their first word."""

INCLUDING = frozenset("including incl inclusive".split())
INCLUDES = frozenset("include includes included comprise comprises comprised".split())
"""Verbs of the same, which a denial turns: "the count does not include the coast"."""
EXCLUDING = frozenset("except excepting excluding apart".split())
"""Before a thing they count it in, or leave it out: "all lines *including* the coast line"."""

PAIRED = {"apart": "from", "other": "than"}
"""Those that except only with the word behind them: "other servings" excepts none."""

AMONG_ALL = frozenset("but bar save".split())
"""Those that are other words as well, but among all or none of a sort: "all bar one", "everybody save Roe"."""

AFTER_EXCEPTING = frozenset("for from than in on at".split())
BUT = "but"
ONLY = "only"
ALONE = "alone"
AMONG = frozenset("among amongst of in".split())
"""After "alone" they say of how many it is the one: "*alone* among the unions"."""

THE = "the"
"""Before "only" it tells of one alone: "the north was *the only* region to rise"."""

PARTLY_DENIED = frozenset(
    "all every everyone everybody everything everywhere always entirely necessarily both quite exactly".split()
)
"""After "not" these leave open of which part the clause is true: "not everyone is against it"."""
IN_PART = frozenset("half partly partially part semi".split())
"""Right before a word these say it of a part: what is "half-built" is built, and is not."""
