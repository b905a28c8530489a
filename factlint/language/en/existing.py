"""How a text says that there is a thing, or that there is none, whatever it is: "made six arrests", "no arrests"."""

from __future__ import annotations

THERE_IS = frozenset(
    """
    there has have had contain contains contained include includes included provide provides provided show shows showed
    shown find finds found report reports reported record records recorded cause causes caused cost claim claimed make
    makes made suffer suffers suffered issue issued bring brings brought see saw seen carry carries with in is was were
    """.split()
)
"""Before a bare noun they tell that there is such a thing: "the text *provides* for penalties"."""

SEVERAL = frozenset("several some many numerous multiple various dozens scores hundreds thousands".split())
"""Before a noun they tell that there are such things."""

NAMING_ALONE = frozenset("the its his her their our this that any no another whether or if about over".split())
"""Before a noun they say nothing of whether there is such a thing, or leave it open."""

TOLD_OF_NONE = frozenset(
    """
    report reported record recorded note noted make made issue issued find found give given see seen occur occurred
    happen happened know known expect need needed receive received case cases sign signs immediately far yet
    also still there today yesterday now
    """.split()
)
"""What a sentence that says there is none may have beside the thing: "no injuries have been *reported* so far"."""
