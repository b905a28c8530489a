"""Words that say where capitals would stand in a text that has none (or nothing else)."""

from factlint.language.en.organisations import AUXILIARIES, OF_HEADS, ORGANISATION_WORDS
from factlint.language.en.saying import SAYING

BEFORE_A_PLACE = frozenset(
    "in at from near outside across around throughout into towards off leaves leaving left visit visited".split()
)
"""Before a word that is a place as well, they make it one: "in reading", "from cork"."""
ALWAYS_PLACES = frozenset("uk eu chile china fife japan mecca morocco oxford shanghai surrey turkey wales".split())
"""Places that are words as well, and in the news hardly ever meant as those."""
BEFORE_A_MONTH = frozenset(
    "in since by of from until till during early late mid last next between before after".split()
)
"""Before "may" and "march", they make them months: "and may" goes on with what may be."""
WITH_ARTICLE = frozenset("us".split())
"""Places told with "the", and pronouns without."""
BEHIND_A_SURNAME = AUXILIARIES | SAYING | frozenset(", . ; : ) who whose ' ’ and 's ’s".split())
"""What follows somebody's surname, so that a word behind a given name and before one of these is one."""
NO_SURNAME = frozenset("not never also both now then who whose himself herself aged later who's there here".split())
NO_SURNAME_ENDS = ("ed", "ing", "ly")
"""Words that stand in that place and are none, and how others end."""
OF_BODIES = (OF_HEADS & ORGANISATION_WORDS) - frozenset(
    "house court church centre center campaign company board office committee union school hospital".split()
)
"""Words behind which "of" and a name make the name of a body."""
NEVER_BEGUN = frozenset(
    "km mph kph rpm mps pm am bst gmt utc cm mm kg mg ml kw kwh mw gw hz mhz ghz gb mb tb vs v ie eg etc aka ok "
    "http https www com org html pdf th st nd rd im ive dont cant wont didnt doesnt isnt wasnt youre theyre thats "
    "o'clock o’clock hes shes lets gonna wanna gotta yeah hmm uh um mm mhm erm cos till til".split()
)
"""Words that no table of common words has and that are no names: units, shortened words, what is heard in talk."""
CONTRACTED = ("n't", "n’t", "'ll", "’ll", "'ve", "’ve", "'re", "’re", "'d", "’d", "'m", "’m")
"""Endings of words that no name has."""
AS_VERBS = frozenset("polish pole".split())
"""Words for peoples that are other words more often."""
PREFIXES = tuple(
    "un re pre de non anti mis dis over under out super sub inter semi multi micro mega cyber bio eco".split()
)
SUFFIXES = tuple("ly less like wise ship able ful ness hood dom ish man men woman women ist ists time out up".split())
"""What makes a word of another one, before it and behind it."""
IN_CAPITALS = frozenset(
    "chf sek nok dkk eur usd gbp pln czk huf jpy cny inr aud cad nzd zar brl mxn krw sgd hkd thb ils aed sar "
    "kb mb gb tb".split()
)
"""What stands beside a number in capitals: codes of ISO 4217, units of storage."""
FOREIGN = 0.5
"""The share of a paragraph's words that no table has from which it is in another language."""
