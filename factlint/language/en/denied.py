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
"""Auxiliaries before "not" that tell what was or is; those of what may be are left out."""

WITH_A_BASE_FORM = frozenset("do does did".split())
"""Those of them that have a verb in its base form behind "not"."""

GOING_ON = frozenset("is are was were been be".split())
"""Auxiliaries that with a form in "-ing" tell what was going on."""

SO_THAT = ("so", "that")
"""They open a purpose."""

ANNOUNCING = frozenset({"will"})
"""The same of what is going to be."""

CONTRACTED = "n't"
"""What a denying auxiliary ends in, which is then both: "did*n't*"."""

ANNOUNCED_NOT = frozenset({"won't"})

CLAUSE_WORDS = frozenset(
    """
    and but or because until unless if when while although though where who which that as than whether after before
    since what
    """.split()
)
"""They part what is denied from what is not."""
OPENING_A_CLAUSE = frozenset("who whom whose which though although because while".split())
"""They open a clause with a verb of its own, which a denial ahead of them does not reach."""

SUPPOSING = frozenset("if unless whether than".split())
"""Before a clause they suppose it, or grade something by it."""

NARROWING = frozenset("yet until till before since than again either".split())
"""Anywhere behind "not" they are what is denied, rather than the verb: "not closed *before* May"."""

LIMITING = frozenset("since until till before".split())
"""Those of them that open the time up to which, or from which on, it is denied."""

NARROWING_AT_ONCE = frozenset(
    """
    quite far half only just even so too very still simply merely exactly least nearly necessarily always all every
    entirely fully wholly alone
    """.split()
)
"""The same right behind it: "not *only*", "not *all*"."""

DENIED_FOR_GOOD = frozenset(
    """
    lose lost miss missed forget forgotten fail failed stop stopped mind lack lacked refuse refused reject rejected
    object objected deny denied oppose opposed spare spared need needed influence matter affect affected bothered
    surprised convinced satisfied impressed appeased persuaded involved affiliated
    """.split()
)
"""Verbs whose denial other words say without one: who "did not miss one" came to all."""

UNCHANGED_PARTICIPLES = frozenset(
    """
    set cut put hit shut hurt split spread burst cast shot caught taught fought sought bought brought dealt fled laid
    heard hung lit swept stuck swung drawn grown known shown thrown flown blown torn worn sworn born withdrawn
    overthrown gone done become begun sung sunk run won
    """.split()
)
"""Participles that neither "-ed" nor "-en" shows."""

DENIED_FREELY = frozenset(
    """
    say know want expect think believe like mean see seem need wish care comment reply respond answer name give go come
    make take get do be have let help work know remember recall understand mention explain tell speak talk specify
    disclose elaborate identify
    """.split()
)
"""Verbs that reporters deny with "did not" where a source is merely silent, and such as say little by themselves."""

IN_DENIALS = frozenset(
    """
    any anyone anybody anything anywhere ever either enough yet longer much many able even necessarily clear sure
    certain known aware supposed meant
    """.split()
)
"""Words that live in the scope of a "not": who writes them behind one set out to deny ("has not told *anyone*")."""

MODALS = frozenset("may might can could shall should will would must need ought".split())
"""Before "not" they tell what may be or will be; that is denied more freely."""

THAN = "than"

NONE_NOTED = frozenset({"none", "nil"})
"""At the end of a note they deny what stands before them: "injuries: *none*", "mites in two hives, moths in *none*"."""

BEFORE_NONE = frozenset({"in", "at", "for", "from"})
"""What may stand between the two, beside a colon or a dash."""

DISOWNING = frozenset("wrong untrue false incorrect nonsense rubbish".split())
"""Between a mark and the end of a note they deny what stands before them: "poster says noon - *wrong*"."""

NOT_A_SINGLE, NOT_ONE = ("a", "single"), ("one",)
"""Behind "not" they deny the noun that follows as "no" does."""

BELIEVING = frozenset({"believe", "think"})
DO_NOT = frozenset({"don't", "doesn't"})
"""Who does not believe that a thing is so says that it is not."""

WITH = "with"
LACKING = frozenset({"without", "free", "no"})
"""What says of a thing that it is not there, where others have it `WITH` it: "free of interest"."""
NOTHING = "nothing"
PREPOSITIONS = frozenset("of to for with about from".split())
"""Behind a verb they lead to the one that it is done to: "know of nobody"."""
