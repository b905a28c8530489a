"""How "leave" tells that something stays as it was ("left it at 4%"), and "not a" that a measure is not reached."""

LEAVING = frozenset("leave leaves left leaving".split())
AS_IT_WAS = frozenset("unchanged untouched unaltered unamended intact alone standing".split())
"""Behind the verb and the thing that was left."""
LEVELS = frozenset("% per percent million billion point points basis".split())
"""Behind a number that follows "at": no hour, but how high the thing was left."""
QUOTED = frozenset("\"“‘'«„$€£")
"""Marks behind "at" that open a rating or an amount."""
A_SINGLE = frozenset("a an one even single".split())
"""Between "not" and a unit they bound a measure: "not a metre wide" is less than one."""
