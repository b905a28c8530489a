"""How often, and of how much of a whole, a thing is said to be so.

Adverbs of indefinite frequency after Quirk et al., A Comprehensive Grammar of the English Language, 8.64-66.
"""

from __future__ import annotations

NOW_AND_THEN = frozenset("sometimes occasionally once twice intermittently sporadically periodically briefly".split())
"""They say that a thing is so some of the time."""

ON_OCCASION = frozenset(
    """
    at times|now and then|now and again|from time to time|on occasion|on occasions|in places|in parts|at one point|
    at one stage|at one time|for a time|for a while|in one case|in some cases|in a few cases|
    in some years|in some places
    """.replace("\n", "").split("|")
)
"""The same in several words."""

SOME_OF_THEM = frozenset("in on at during for".split())
"""Before "some", "a few" or "one" and a noun they say it of some of the times or places."""
SOME = frozenset("some several certain few".split())

IN = "in"
"""Between two numbers, with a noun or without, it says of how many a thing is so: "one winter *in* five"."""

ALWAYS = frozenset("always never every each all no any none nobody whole entire throughout constantly".split())
"""Words by which a thing is so, or is not, of all of them, so that a single time speaks against it."""
