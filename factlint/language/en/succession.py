"""How offices are taken, held in somebody's stead, handed on and left, in reporters' words."""

from __future__ import annotations

ENDED = frozenset(["until"])
"""After an office that somebody "was": the office is past."""

TAKING_OFFICE = frozenset(
    """
    named appointed elected re-elected reelected made confirmed chosen installed nominated crowned sworn hired
    promoted serves served serving works worked working acts acted acting took takes taken resigned resigns quit
    quits stepped steps retired retires continues continued remains
    """.split()
)
"""Verbs that lead to an office, mostly with "as"."""

ARRIVING = frozenset("join joins joined start starts started arrive arrives come comes move moves".split())
"""Beside these they say that somebody comes to a body: "Jane Doe will join the trust in July"."""

NEW_HOLDER = frozenset({"new", "incoming", "next"})
"""In a heading that is an office they say that it is that of whoever is told of below."""

SUCCEEDING = frozenset("succeeded succeeds replaced replaces followed".split())
"""Verbs between who holds an office and who held it before."""

COMING_NEXT = frozenset("new newly incoming next".split())
"""Before an office these tell whoever has it after the one that a source may name alone."""

NOW_AND_BEFORE = SUCCEEDING | {"new", "former", "current"}
"""Words that say whose an office is and was: told with the office, if that is wrong."""

LEFT_OFFICE = frozenset(
    "stepped resigned resigns quit quits retired left departed ousted sacked dismissed removed fired".split()
)
"""With "as" they say that an office is over."""

LEAVING = LEFT_OFFICE | frozenset(
    "step steps stepping resign resigns resigning resignation retires leaves leaving departure dismissal exit".split()
)
"""Beside an office they say that it was held until then: before and after are both right."""

STEPPING = frozenset("step steps stepped stepping".split())

BACKWARD = frozenset("down aside back".split())
"""With one of the latter a step is taken out of an office: "stepped down"."""

STANDING_IN = frozenset({
    "standing", "stands", "stood", "filling", "fills", "filled", "stepping", "steps", "stepped", "acting", "acts",
    "acted",
    "deputising", "deputises", "deputised", "deputizing", "deputizes", "deputized", "covering", "covers", "covered",
})  # fmt: skip
"""Verbs that, with "as" and perhaps "in", say that an office is held for a time: "standing in as chair"."""
