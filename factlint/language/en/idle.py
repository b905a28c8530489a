"""Words that tell less than they seem to: what is told to be done, what a light verb says, what is "off the table"."""

from __future__ import annotations

EARLIER = frozenset("before never previously earlier yet".split())
"""What was done for the first time had not been done "before"."""

FIRST_OR_LAST = frozenset({"first", "last"})
"""The "first time since 1994" is what there "has not been since 1994"."""

THAN_LAST = frozenset("than after since until before between over".split())
"""Before "its last" they look back at the one before: "two years after its *last* album" beside "the first in two"."""

LONE_VERBS = frozenset("get gets got getting have has had make makes made do does did take takes took put puts".split())
"""They say nothing without their object: "got nothing" denies no "got it wrong"."""

DONE_BEFORE = frozenset("had has have was were did didn't hadn't hasn't haven't wasn't weren't".split())
"""Before a verb they tell what somebody did: "had not read the notes" is no "do not read them"."""

TAKEN_OFF = (
    ("off", "the", "table"), ("out", "of", "the", "question"), ("off", "the", "agenda"), ("ruled", "out"),
    ("not", "on", "the", "cards"), ("not", "an", "option"), ("no", "longer", "planned"), ("not", "planned"),
)  # fmt: skip
"""Behind an auxiliary they say of the subject before it that there will be no such thing."""

AGAIN_PREFIX = "re"
"""Before a verb it says that it was so again: who "reopened" had opened before, and shut."""

PASSING = frozenset("day days night week month quarter year season half hour minute second time decade century".split())
"""Of time there is one after the other: a strike's first day and its third are told of on different days."""

STANCES = frozenset(
    """
    support back endorse favour favor welcome praise applaud oppose resist condemn criticise criticize denounce against
    for supporter opponent opposition
    """.split()
)
"""They tell how somebody stands to a matter, which they need: one may be for the one thing and against the other."""

LEFT = "left"
PLACING = frozenset({"on", "in", "at"})
"""Behind "left" and before a place that both texts name they say where a thing remains: "left on the quay"."""
LEFT_WITH = frozenset("out behind over aside open unchanged alone untouched standing".split())
"""Behind "left" these make it what somebody did with a thing, and no going away."""

NEW_AND_OLD = frozenset({"new", "old"})
"""Of what is replaced there is one of each."""

STANDING_OBJECTS = frozenset("it them this these those".split())
"""What stands for an object that another sentence names: "no Whig has held it since"."""

BOUNDING = frozenset("more less fewer above below over under".split())
"""Before a number, or before "than" and one, they bound it."""
SURVIVE = "surviv"
OUTLIVED = frozenset("by him her them his me us".split())
"""Right behind "survive" these tell who died before, and not who lived through something."""
