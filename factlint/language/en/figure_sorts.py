"""What sort of thing a figure is, by the words that stand at it: what is allowed or can be held, how long or how high
something is, what is kept and what is lost, what was planned, how a length of time is counted.

Two figures of one unit whose words are of two rows, or of two sides, stand for nothing against each other. The
prepositions of time follow Bennett (Spatial and Temporal Uses of English Prepositions, 1975); the rest is what reports
use.
"""

from __future__ import annotations

ALLOWED_BEFORE: frozenset[str] = frozenset(
    "permit permits permitted licence license licensed allowed entitled room capacity ceiling cap limit maximum".split()
)
"""Ahead of a figure, close by, these say how much may be or can be: "room for 31,000", "a permit to draw 1,900"."""
ALLOWED_BEHIND: frozenset[str] = frozenset("limit ceiling cap maximum capacity threshold".split())
"""The same right behind it: "the 50 km/h limit"."""
ALLOWING: frozenset[str] = frozenset(
    "hold holds held fit fits accommodate accommodates carry carries seat seats can could may limited".split()
)
"""Verbs that tell a limit or a capacity without its name, ahead of a figure."""

EXTENTS: tuple[frozenset[str], ...] = (
    frozenset({"long", "length", "lengthways", "longer", "stretch", "stretches", "runs"}),
    frozenset({"high", "height", "above", "up", "tall", "altitude", "higher", "taller", "elevation"}),
    frozenset({"wide", "width", "across", "broad", "breadth", "diameter", "wider", "broader"}),
    frozenset({"deep", "depth", "below", "deeper", "underground"}),
    frozenset({"thick", "thickness", "thicker"}),
)
"""The ways in which a length is one of something, a row for each."""

KEPT: frozenset[str] = frozenset("keep keeps kept keeping retain retains retained retaining remain remains".split())
LOST: frozenset[str] = frozenset("lose loses lost losing shed sheds shrink shrinks shrank disappear disappears".split())
"""Ahead of a share, close by: what is kept of something is no rival of what is lost of it."""

PLANNED: frozenset[str] = frozenset("planned expected hoped reckoned budgeted counted aimed meant intended".split())
"""Between "had" and a figure these say that it was to be so, and that it came otherwise."""
HAD = "had"

OVER_A_TIME: frozenset[str] = frozenset("in within over during for lasting lasted last past".split())
"""Right before a length of time these say how long something went on."""
SHIFTED_BY: frozenset[str] = frozenset({"by"})
"""Right before one these say how far something was put off, extended or shortened."""

LEADS: frozenset[str] = frozenset("lead leads gap margin advantage deficit behind ahead".split())
"""Right before minutes and seconds these make them a distance: "max lead 5:40" is no time of day."""

OF_A_LEVEL = "of"
"""Between the noun of a level and a value: "from a close of 38.58"."""

COMING_OFF = "off"
"""Right behind an amount of money it says by how much something becomes less: "$550,000 off the bill"."""

RANKINGS = frozenset("place spot position rank seed".split())
"""An ordinal before one of these tells where somebody stands; before another noun, how often something came."""
