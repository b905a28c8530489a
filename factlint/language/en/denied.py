"""What is looked for about a "not" before it is held against sources that say the thing in other words.

After Quirk et al., A Comprehensive Grammar of the English Language, 10.54-69 (scope and focus of negation).
"""

from __future__ import annotations

DENYING_A_DEED = frozenset(
    """
    not isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't n't
    """.split()
)
"""They deny what was or is; "never" denies a whole past, and "can't" an ability."""

TELLING_A_FACT = frozenset("is are was were has have had do does did be been being".split())
"""Auxiliaries before "not" that tell what was or is; those of what may be or will be are left out."""

CLAUSE_WORDS = frozenset(
    """
    and but or because until unless if when while although though where who which that as than whether after before
    since what
    """.split()
)
"""They part what is denied from what is not."""

SUPPOSING = frozenset("if unless whether than".split())
"""Before a clause they suppose it, or grade something by it."""

NARROWING = frozenset(
    """
    quite far half only just yet even until till before since than so too very again still simply merely exactly least
    either nearly necessarily
    """.split()
)
"""Behind "not" they are what is denied, rather than the verb: "not *only*", "not *all*", "not *before* May"."""

DENIED_FOR_GOOD = frozenset(
    """
    lose lost miss missed forget forgotten fail failed stop stopped mind lack lacked refuse refused reject rejected
    object objected deny denied oppose opposed spare spared need needed influence matter affect affected bothered
    surprised convinced satisfied impressed appeased persuaded
    """.split()
)
"""Verbs whose denial other words say without one: who "did not miss one" came to all."""

MODALS = frozenset("may might can could shall should will would must need ought".split())
"""Before "not" they tell what may be or will be; that is denied more freely."""

THAN = "than"
