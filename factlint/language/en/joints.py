"""Small words that join, open or close the phrases round a name: articles, prepositions, conjunctions, pronouns.

After Quirk et al., A Comprehensive Grammar of the English Language, chapters 5, 9, 13 and 17.
"""

ARTICLES = frozenset("the a an".split())
INDEFINITE = frozenset("a an".split())
DETERMINERS = frozenset("the a an its his her their our my this that one".split())
DEFINITE = frozenset("the its his her their our my this that".split())
NEGATIONS = frozenset("not never no n't".split())
CONJUNCTIONS = frozenset("and or but nor then".split())
ADDING = frozenset("and nor or plus & ,".split())
"""What stands between the names of a list."""

RELATIVES = frozenset("who that which".split())
OF_OTHERS = frozenset("whose which whom".split())
"""Words that open a clause about another than the name before them: "the party, whose leader …"."""
FOR = frozenset(("for",))

NEITHER = frozenset("neither nor".split())
NOT_EVEN = ("not", "even")
OF = frozenset("of from for".split())
"""Prepositions before what somebody stands for."""

OF_OR_FOR = frozenset("of for".split())
WHERE = frozenset("in at".split())
WITHIN = frozenset(("in",))
WITH = frozenset(("with",))
NOT_SUBJECT = frozenset("in at on near by with to".split())
"""Prepositions before a name that is then no subject."""

PLACE_BEFORE = frozenset("in at near of to".split())
CLAUSE_OPENERS = frozenset("into on as but because although while".split())
"""Words after which an event belongs to something else."""

CLAUSE_ENDERS = frozenset("because after".split())
SO = frozenset("as so".split())
ALSO = frozenset("as well".split())
BEFORE_LINK = frozenset(
    "who now today also then later as since still already once hitherto previously formerly".split()
)
"""Words that may stand beside a linking verb."""

BETWEEN_CLAUSES = frozenset('; : ” “ " and or but by than'.split())
"""What parts a name from an office that is not its own."""

WHY_AND_WHEN = frozenset("since because after before while when though although".split())
"""Before an article they open a clause about another than the name before them: "Roe came, since the mayor was ill"."""

SMALL_IN_NAMES = frozenset("the of and for in on to de at".split())
"""Words that an acronym may leave out."""

COMPASS = frozenset("north south east west new northern southern eastern western central upper lower".split())
"""Words that make of one place's name another's."""

CLUB_LETTERS = frozenset("fc afc rfc cf sc ac rc cc".split())
CONTRACTED = frozenset("ll re ve".split())
"""Verbs behind an apostrophe."""
NEGATED = ("n't", "n’t")
"""How a verb ends that denies."""

BACKWARD_PARTICLES = frozenset("de van von bin ibn al el da der den du di del la le ter".split())
"""Small words that may begin a surname that stands alone ("de Blasio")."""

ARABIC_ARTICLES = frozenset("al el ul ad as an ash".split())
"""Forms of the Arabic article, which a hyphen joins to the name."""

SAINT = frozenset("st saint".split())
PLACE_ABBREVIATIONS = frozenset("st ft mt jr sr".split())
"""Words that keep their full stop inside a name."""

BODIES_OF_PEOPLE = frozenset({
    "association", "union", "federation", "league", "guild", "club", "council", "society", "alliance", "forum",
    "committee", "cooperative", "party", "congress", "movement", "network", "assembly", "institute", "confederation",
})  # fmt: skip
"""After a plural possessive with a capital these end one name with it: "the Teachers' Association"."""
MEN = "men"
"""What plurals like "fishermen" end in, whose possessive is kept before such a body too."""
PLURAL = "s"
PLURAL_ENDINGS = frozenset("s")
"""Letters that the plural before such a possessive ends in."""

EMPHASISED = frozenset("not never nor but did does was were are cannot only also very must".split())
"""Small words that writers of notes set in capitals, which begin no name: "Roe was NOT there"."""

POSSESSIVE_HEADS = frozenset("king queen st women men children people".split())
"""Those whose possessive begins a name ("King's College")."""

GIVEN_MONTHS = frozenset("april june may august march".split())
"""Months that are given names or surnames as well."""

GIVEN_TITLES = frozenset("dean earl".split())
"""Forms of address that are given names as well."""

WORDS_OF_TITLES = frozenset("star general captain master model wing head major principal guardian host".split())
"""Role nouns that begin the names of works and bodies ("Star Wars")."""

OFFICE_TAILS = frozenset("general elect designate".split())
"""What stands behind the noun of an office."""

OFFICE_LINKS = frozenset("of the state -".split())
OFFICE_OF = frozenset("of for in".split())
"""What stands inside an office ("Secretary of State")."""

PASSING = frozenset("new current incumbent outgoing then late sitting incoming".split())
"""Words before an office that are no part of it."""

SIDE_BY_SIDE = frozenset("while whilst whereas".split())
"""Words that set what one did beside what another did."""

COMPANIONS = frozenset("joined accompanied".split())
CONTRAST = frozenset("but however though although".split())
"""Words that turn what was expected round."""

JOINTS = frozenset("and but".split())
SUBJECT_PRONOUNS = frozenset("he she".split())
PASSIVE_BY = "by"
TOWARDS = frozenset(["to"])
INSIDE = frozenset("in at on during of".split())
"""Prepositions behind which an event is only where or when something else was."""

LATE = frozenset("late later arrived came arriving finally eventually".split())
"""Words of a coming that was not as expected."""

LEGAL = frozenset(
    "lawyer lawyers barrister barristers solicitor solicitors attorney attorneys counsel agent kc qc".split()
)
"""Those who represent a party to a case."""

AGREEING = frozenset("accepted accepts".split())
AWAITED = frozenset("expected due meant".split())
ATTRIBUTE_ENDINGS = ("al", "ly", "day", "ic", "ary", "ive", "time", "board", "budget", "team", "final")
"""Endings of words that belong to the name of an event ("annual conference", "two-day summit")."""

SMALL_WORDS = frozenset("of the for and to in by on at with from or an".split())
"""Words that nothing is called by, in whatever letters they are set: "MINISTER FOR TRADE"."""

ORDER = {"before": "after", "after": "before"}
"""Little words between a deed and an event, each with the one that says the reverse."""

WAYS = {"up": "down", "down": "up"}
"""The same of ways and sides: "face *down* on the lining"."""
