"""Words that tell where a sentence begins.

Capitalised in running prose almost only at a sentence's start: articles, pronouns, prepositions, conjunctions and
common adverbs (function words of Quirk et al., A Comprehensive Grammar of the English Language, ch. 2).
"""

STARTERS = frozenset(
    """
    a about above according across after again against all along already also although among an and another any are
    around as asked at because been before behind being below besides between beyond both but by can could despite did
    do does during each earlier either even every few following for from further had has have he hence her here his
    how however i if in indeed instead into is it its last later like many meanwhile more moreover most much my
    nearly neither never nevertheless next no nobody none nonetheless nor not nothing now of officials on once one
    only or other others our out over overall perhaps police previously rather recently separately several she should
    similarly since so some soon still such than that the their then there therefore these they this those though
    through throughout thus to today together tomorrow too under unlike until up upon us was we were what when where
    whether which while who whose why will with within without would yes yesterday yet you your
    """.split()
)

# After a question or exclamation that is quoted, a name and one of these end the sentence it stands in:
# “Is it over?” Anna Berg asked.
ATTRIBUTION = frozenset(
    """
    said says asked asks told tells added adds wrote writes tweeted posted replied replies answered answers
    shouted cried exclaimed wondered joked quipped demanded insisted continued concluded recalled
    """.split()
)

# Small words inside names.
PARTICLES = ("de", "la", "van", "von", "der", "den", "al", "bin", "el", "du", "da", "the")
