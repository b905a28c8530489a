"""Words that stand for a person or a body named before."""

from __future__ import annotations

PERSONAL = frozenset("he she they him her them his hers their it its we us our i me my".split())

POSSESSIVES = frozenset("his her its their my our".split())
"""Before a number of people these name whom they belong to, who is one more: "the master and his 20 hands"."""

STANDING_ALONE = frozenset("i you he she it we they".split())
"""Before a verb they are its subject, and nothing that stands before them belongs to it."""

POINTING_BACK = frozenset("that this these those it they he she we i which that's that’s it's it’s".split())
"""At a sentence's beginning they carry on what the sentence before it tells of."""

COUNTED_ALONE = frozenset("both neither none all nobody everyone everybody each either".split())
"""Alone before a verb they stand for those named before: "*Neither* had been hurt"."""

SPEAKING = frozenset("i we my our me us".split())
"""Whoever says them speaks of himself."""

STANDING_FOR_NOUN = frozenset("one ones those that".split())
"""They stand for the noun of the clause before: "the northern terminal reopened, the southern *one* did not"."""

GENERIC = frozenset(
    """
    company firm group bank club council board agency authority ministry party union team court government hospital
    university school charity association institute foundation trust museum airline operator supplier manufacturer
    """.split()
)
"""Nouns that stand for a body named before, as a pronoun does: "the company"."""

PROPOSED = frozenset(
    "amendment motion proposal plan bill measure request application offer scheme idea suggestion move appeal".split()
)
"""Nouns for what was proposed in the sentence before: "the amendment was carried"."""

ADDRESSING = frozenset("i you we".split())
"""After an auxiliary at its head they make a question a request: "Would you mind"."""

MOVING = PROPOSED | frozenset("attempt bid try effort call push".split())
"""Nouns for what one member wants decided: "an attempt by Roe to delay it"."""

OPENING = frozenset(
    """
    on in at since until from before after last now then later earlier today yesterday also previously currently
    formerly afterwards this next
    """.split()
)
"""Words that open a sentence with a time or an adverb, before the pronoun that it is about: "On Monday she"."""

THINGS = frozenset("it which that".split())
"""Words that stand for a body named before."""

NOTED = frozenset("did didn't does doesn't has hasn't had will won't would could couldn't didn’t doesn’t won’t".split())
"""Auxiliaries that open a sentence of notes, whose subject is left out: "Did not attend"."""
SAYS_OWN_AGE = (" i'm", " i’m", " i am", " am")
"""Right before a number these make it the speaker's own age, in what somebody wrote or said himself."""
ONESELF = "I"
"""Whoever writes or speaks."""
