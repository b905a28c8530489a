"""Words that stand for a person or a body named before."""

from __future__ import annotations

PERSONAL = frozenset("he she they him her them his hers their it its we us our i me my".split())

SPEAKING = frozenset("i we my our me us".split())
"""Whoever says them speaks of himself."""
