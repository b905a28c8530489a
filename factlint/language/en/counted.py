"""Nouns as they are counted: plurals, stop words of noun phrases, the words that make "one" and "no" a count."""

IRREGULAR_PLURALS: dict[str, str] = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half",
    "leaves": "leaf", "wolves": "wolf", "thieves": "thief", "shelves": "shelf", "criteria": "criterion",
    "media": "medium", "data": "data", "staff": "staff", "personnel": "personnel", "aircraft": "aircraft",
    "sheep": "sheep", "fish": "fish", "cattle": "cattle", "police": "police", "crew": "crew", "troops": "troop",
    "series": "series", "species": "species", "spacecraft": "spacecraft", "countrymen": "countryman",
    "policemen": "policeman", "firemen": "fireman", "spokesmen": "spokesman", "youth": "youth", "deer": "deer",
    "points": "point", "MPs": "MP",
}  # fmt: skip
"""Plurals that no rule makes, and words that count many without an s; each with its singular."""

PEOPLE = frozenset("people person man woman adult human individual".split())
"""Nouns that count people of any sort: the 23 people who were killed are 23 deaths."""
PERSONS = PEOPLE | frozenset(
    """
    death body life casualty victim survivor patient passenger resident worker employee staff pupil student child baby
    voter councillor lawmaker soldier migrant refugee customer spectator visitor tourist demonstrator protester striker
    suspect prisoner inmate detainee hostage player runner athlete competitor participant volunteer member supporter fan
    nurse doctor teacher officer firefighter guest traveller driver motorist cyclist pedestrian owner tenant client
    pensioner user subscriber householder candidate delegate guard crew sailor fisherman farmer villager evacuee
    teenager girl boy youth brother sister son daughter friend relative recruit graduate apprentice trainee applicant
""".split()
)
"""Nouns for somebody in particular, all of whom are people too."""

MEMBERS = frozenset({"member", "members"})
"""Of a body whose own name counts them these say nothing: "21 members of staff" are 21 staff."""
BODIES_COUNTED = frozenset("staff personnel crew police troops clergy team".split())

NOT_PLURAL = frozenset({
    "is", "was", "has", "does", "his", "its", "this", "as", "us", "yes", "always", "perhaps", "less", "across",
    "towards", "besides", "plus", "versus", "thus", "afterwards", "sometimes", "overseas", "previous", "various",
    "serious", "famous", "religious", "dangerous", "business", "process", "congress", "access", "press", "class",
    "mass", "loss", "success", "progress", "illness", "campus", "virus", "bonus", "status", "census", "focus",
    "says", "goes", "makes", "takes", "comes", "gets", "gives", "shows", "remains", "includes", "politics", "news",
    "gas", "bus", "indigenous", "anonymous", "numerous", "suspicious", "generous", "hazardous",
    "ambitious", "cross", "gross", "express", "wireless", "homeless", "endless", "nervous",
})  # fmt: skip
"""Words in -s that are no plural."""

PHRASE_STOPS = frozenset({
    "of", "in", "on", "at", "to", "from", "for", "with", "by", "as", "than", "and", "or", "but", "that", "which", "who",
    "whom", "whose", "when", "while", "after", "before", "since", "until", "during", "over", "under", "about", "into",
    "out", "off", "up", "down", "per", "between", "against", "through", "is", "are", "was", "were", "be", "been",
    "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must",
    "should", "shall", "not", "no", "n't", "the", "a", "an", "this", "these", "those", "it", "its", "he", "she",
    "they", "we", "you", "i", "his", "her", "their", "our", "your", "my", "him", "them", "us", "if", "because",
    "where", "there", "here", "said", "says", "so", "also", "ago", "later", "earlier", "each", "apiece", "away",
    "more", "less", "fewer", "just", "only", "then", "now", "both", "without", "within", "via", "amid", "among",
    "across", "around", "like", "such", "yet", "still", "even", "though", "although", "however", "last", "next",
    "yesterday", "today", "tomorrow", "once", "twice", "too", "very", "how", "what", "why", "onto", "upon", "toward",
    "towards", "together", "having", "including", "compared", "following", "according", "long", "tall",
    "wide", "high", "deep", "old", "north", "south", "east", "west", "straight", "respectively", "left", "came",
    "went", "took", "made", "got", "voted", "died", "killed", "won", "lost", "rose", "fell", "grew", "drew", "became",
    "began", "followed", "finished",
})  # fmt: skip
"""Words at which a counted noun phrase ends."""

DONE_BY_SO_MANY = frozenset(
    "are were have left came went took made got voted died won lost became began followed finished".split()
)
"""Behind a bare number these tell what so many did: "of 96 who left Brell, 91 made it" tells nobody's age."""
MODIFIERS_OF_TIMES = frozenset({"more", "further", "additional", "extra", "other", "new"})
"""Words between number and noun that belong to the phrase though they may end others: "three more people"."""

NOT_AFTER_ONE = frozenset({
    "of", "another", "day", "thing", "way", "who", "that", "which", "is", "was", "has", "can", "could", "would",
    "may", "should", "must", "might", "will", "in", "on", "at", "to", "for", "and", "or", "but", "as", "from", "with",
    "by", "side", "hand", "time", "morning", "night", "evening", "afternoon", "point", "stage", "moment", "more",
    "off", "last", "such", "source", "example", "reason", "another's", "s", "the", "a", "said", "knows", "else", "if",
    "when", "where", "does", "never", "always", "thought", "turns", "ever", "then", "just", "did", "had", "were",
    "are", "not", "wants", "else's", "final", "big", "mind", "voice", "accord",
})  # fmt: skip
"""After these "one" is a pronoun or an idiom, not a count."""

AT_ONE_TIME: tuple[list[str], ...] = (["at", "one", "point"],)
"""Where points are measured too, this is a time: "at one point it had lost nine per cent"."""

NOT_BEFORE_ONE = frozenset({
    "no", "the", "this", "that", "which", "any", "every", "each", "another", "some", "a", "an", "only", "number",
    "first", "last", "other", "good", "bad", "new", "his", "her", "my", "your", "our", "their", "anybody", "s", "day",
    "square", "phase", "formula", "as", "is", "was", "it", "not", "than",
})  # fmt: skip

BECOMING_ONE = frozenset({
    "become", "becomes", "became", "becoming", "form", "forms", "formed", "forming",
})  # fmt: skip
"""Right before "one" and a noun, of what is told in the plural: "the two want to become one company"."""
JOINING_INTO = frozenset({"into", "under"})
JOINED_INTO_ONE = frozenset(
    {
        *("merge", "merges", "merged", "merging", "merger", "unite", "unites", "united", "uniting", "union", "unify"),
        *("unifies", "unified", "combine", "combines", "combined", "combining", "fuse", "fuses", "fused", "fusing"),
        *("amalgamate", "amalgamates", "amalgamated", "amalgamating", "join", "joins", "joined", "joining", "roll"),
        *(
            "rolls",
            "rolled",
            "rolling",
            "fold",
            "folds",
            "folded",
            "pool",
            "pools",
            "pooled",
            "pooling",
            "bring",
            "brings",
        ),
        *("brought", "bringing", "bundle", "bundles", "bundled", "knock", "knocked", "weld", "welded", "consolidate"),
        *("consolidates", "consolidated", "consolidating", "turn", "turns", "turned", "turning", "together"),
    }
)
"""Verbs of making one of several, which have "one" behind them: "the two schools merge into one primary"."""

COUNTS_ONE = frozenset({"died", "killed", "voted", "left", "missing"})
"""After these "one" counts somebody, though a noun phrase ends there."""

NIL_COUNTED = frozenset({
    "injuries", "deaths", "casualties", "fatalities", "arrests", "survivors", "cases", "goals", "wickets", "votes",
    "seats", "victims", "complaints", "infections", "objections", "abstentions", "penalties", "medals", "wins",
    "defeats", "points", "fires", "outages", "vulnerabilities", "errors",
})  # fmt: skip
"""Nouns before which "no" is the number nought."""

NIL = frozenset({"no"})
ONE = frozenset({"one"})

ORDINAL_IDIOMS_AFTER: dict[str, frozenset[str]] = {
    "first": frozenset({"name", "names", "lady", "aid", "and", "hand", "person", "class", "responders", "past",
                        "responder", "refusal", "language", "world", "thing", "instance", "ever"}),
    "second": frozenset({"hand", "thoughts", "thought", "nature", "later", "ago", "or", "guess", "and", "opinion",
                         "amendment", "home", "homes", "world"}),
    "third": frozenset({"party", "parties", "world", "way"}),
    "fifth": frozenset({"amendment"}),
}  # fmt: skip
"""What makes an idiom, not a rank, of the ordinal before it."""

ORDINAL_PHRASES: tuple[tuple[str, ...], ...] = (("of", "all"), ("and", "foremost"))
"""After "first" these make an adverb of it."""

ORDINAL_IDIOMS_BEFORE = frozenset({"at", "per", "every", "split", "each"})
"""Before "first" and "second" these speak of beginnings and of seconds: "at first", "per second"."""

AGED = "aged"
AGE_WORDS = frozenset({AGED, "age", "ages"})
AGE_BOUNDS: dict[str, str] = {"over": ">", "under": "<"}
"""Before "75s" these tell an age group."""
BEING_AGED = frozenset({"was", "is", "be", "turned", "turns", "reached"})
TURNED = frozenset({"turned", "turns"})
PERSONS_AGED = frozenset({"he", "she", "i", "who"})
BEING_SO_OLD = frozenset({"was", "is", "are", "were"})
OF_AN_AGE = frozenset("girl boy child baby infant man woman teenager youth pensioner lad toddler".split())
"""Before "of" and a bare number these are so old: "a girl of 9"."""
RANKED_BY_AGE = frozenset({"oldest", "youngest"})
"""In a clause with these a bare number behind "was" is an age: "the oldest was 47"."""
LIVING = frozenset("live lives lived living".split())
LIVED_UNTIL = frozenset({"past", "beyond", "to", "until", "over"})
"""Between these and the end of the clause a bare number is an age: "can live past 40"."""
LIVED_PAST = frozenset({"past", "beyond"})
"""Of these the ones that make it more than the age."""
BEFORE_THEY = frozenset({"before", "when"})
"""Between "is" and a pronoun behind these a bare number is an age: "females are nine before they lay"."""
AFTER_AN_AGE = frozenset({"when", ".", ",", ";"})
AGED_THEN, AT_AGE = "then", "at"
"""By which an age is that of an earlier day: "then 12", "three years ago, at age 12"."""
AGED_WHEN = frozenset({"when", "year"})
"""The same some words before "was" or "turned": "when she was 12", "the year he turned 12"."""
THEN = ("at", "the", "time")
"""Between these a bare number is an age: "he was 17 when", "she turned 40"."""
OLD = frozenset({"old", "olds", "old's", "old’s"})
BOTH = frozenset({"both"})
"""Before a number between commas it gives two people one age: ", both 29,"."""
AGE_ABBREVIATIONS = frozenset({"yo", "y.o."})
"""After digits these are "years old"."""
VERSION_WORDS = frozenset({"version", "release", "v"})
SERIES = "-series"
"""After digits this makes the name of a line of products."""
VERSION_NOUNS = frozenset({"version"})
"""Before a number word this makes a version of it: "version two"."""
LABEL_WORDS = frozenset({
    "section", "sections", "article", "articles", "chapter", "page", "pages", "figure", "fig", "table", "appendix",
    "clause", "paragraph", "rule", "item", "phase", "step", "level", "type", "grade", "category", "class", "channel",
    "flight", "route", "highway", "interstate", "room", "gate", "platform", "terminal", "unit", "block", "zone",
    "windows", "python", "formula", "stage", "line", "tier", "volume", "vol", "issue", "schedule", "bbc", "radio",
    "boeing", "airbus", "apollo", "iphone", "ward", "bus", "junction", "pier", "year", "key", "title", "case",
    "week", "day",
})  # fmt: skip
"""Nouns whose number is a name, not a value: "section 4", "junction 12"."""

STREET_WORDS = frozenset({"street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "square", "boulevard",
                          "close", "crescent", "way", "court", "terrace", "place", "gardens"})  # fmt: skip
"""After a number and capitalised words these make an address."""

SCORE_WORDS = frozenset({
    "win", "wins", "won", "victory", "beat", "beats", "beaten", "beating", "defeat", "defeats", "defeated", "draw",
    "drew", "drawn", "lost", "lose", "loss", "score", "scored", "scoreline", "lead", "led", "leading", "trail",
    "trailed", "trailing", "aggregate", "vote", "voted", "votes", "ruled", "ruling", "thrashed", "thrashing",
    "edged", "final", "match", "goal", "goals", "game", "set", "sets", "record", "down", "up", "hammered", "tie",
    "tied", "level", "result", "advantage", "deficit", "against", "half-time", "majority", "decision", "split",
})  # fmt: skip
"""Words of contests and votes: beside them "2-3" is a score, not a range."""

VOTES = frozenset({"votes", "vote"})
VOTE_VERBS = frozenset({"vote", "voted", "votes", "passed", "approved", "rejected", "ruled", "won", "beat", "defeated",
                        "carried", "carries", "passes", "adopted", "guilty", "majority", "verdict"})  # fmt: skip

VOTE_LEADS = frozenset({"was", "were", "split", "divided", "voted", "went"})
VOTE_TAILS = frozenset({"for", "against"})
"""Before and behind a result these make votes of it: "it was four to one for the red one"."""
ODDS = frozenset({"odds", "ratio", "bet", "bets", "betting", "outnumbered", "price", "favourite", "scale"})
"""Near by, no votes."""

CLOCK_SUFFIXES: dict[str, int] = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
CLOCK_ZONES = frozenset({"gmt", "bst", "est", "edt", "cet", "cest", "utc", "pst", "pdt", "ist", "et", "pt"})
LOCAL_TIME = ("local", "time")
CLOCK_PARTS: dict[str, int] = {"half": 30, "quarter": 15}
CLOCK_MINUTES = frozenset({"minute", "minutes"})
CLOCK_PAST = frozenset({"past"})
CLOCK_AT = frozenset({"at", "until", "till", "since", "after", "before"})
"""Before "ten to twelve" and "10.30" these show a time of day rather than a range or a decimal."""
BEFORE_HOURS = CLOCK_AT | {"by", "from", "around", "about", "nearly", "almost", "towards", "to", "past"}
"""Before "three in the morning" these show that it is an hour, and not three of something."""
CLOCK_BY = frozenset({"by"})
"""This shows a time of day before "10.30" too, but "by ten to two" may be a vote."""
NOT_BEFORE_AT = frozenset({"traded", "trading", "priced", "valued", "stood", "stands", "closed", "closing", "ended",
                           "standing", "rate", "ratio", "index", "unchanged", "shares", "scored", "rated"})  # fmt: skip
"""Before "at 10.30" these show a price or an index."""
CLOCK_NEAR: dict[str, tuple[int, int]] = {
    "shortly before": (20, 0), "just before": (20, 0), "soon before": (20, 0), "a little before": (20, 0),
    "not long before": (25, 0), "shortly after": (0, 20), "just after": (0, 20), "soon after": (0, 20),
    "a little after": (0, 20), "not long after": (0, 25), "at about": (15, 15), "at around": (15, 15),
    "about": (15, 15), "around": (15, 15), "towards": (20, 0), "nearly": (15, 0), "almost": (15, 0),
    "some time after": (0, 60), "some time before": (60, 0),
}  # fmt: skip
"""What the words before a time of day make of it: by how many minutes it may have been earlier, or later."""
TIMES_FOLLOW = frozenset(
    "dep arr dep. arr. departs departing departure departures arrives arriving arrival arrivals leaves leaving".split()
)
"""Before a number, or a list of numbers, as in a timetable: "dep 6.05, 6.35, 7.05"."""
TIMETABLED = frozenset(
    "train bus ferry flight sailing service departure kick-off screening showing replacement connection boat coach "
    "tram express shuttle plane crossing start performance edition news bulletin".split()
)
DETERMINERS = frozenset({"the", "a", "an", "its", "this", "that", "last", "first"})
"""Between these "17.20" is the time of a thing on a timetable: "the 17.20 train"."""
LOG_DASHES = frozenset("-–—")
"""Behind a time these part it from what happened then: "14.30 – the crew reaches the hut"."""
OCLOCK = frozenset({"o'clock", "o’clock"})
DAY_PARTS: dict[str, int] = {"in the morning": 0, "this morning": 0, "in the afternoon": 12, "this afternoon": 12,
                             "in the evening": 12, "this evening": 12, "at night": 12, "tonight": 12,
                             "tomorrow night": 12, "last night": 12, "in the early morning": 0,
                             "in the early hours": 0, "in the small hours": 0}  # fmt: skip
"""What after a time tells its half of the day, and the hours that this adds."""
NAMED_HOURS: dict[str, int] = {"noon": 12, "midday": 12, "midnight": 0}
"""Times of day that have a name, by their hour."""
ROUTE_NOUNS = frozenset({"bus", "tram", "trolleybus", "streetcar"})
BEFORE_ROUTES = frozenset({"the", "a", "this", "that"})
"""Between these a number is that of a line: "the 31 bus"."""
ROW_LINKS = frozenset({"in", "for", "on", "per", "at", "by", "with"})
"""Behind each of the values of a list, these show them to be of one sort: "49 francs in a seat, 79 in a berth"."""
RATE_LINKS = frozenset({"every", "to", "from", "after", "of"})
"""Before each of two values of a list, these too: "men every 12 weeks and women every 16"."""
LIST_JOINTS = frozenset({",", ";", "and", "or", "but", "while", "whereas"})
"""Before a member of a list."""
ALTERNATIVES = frozenset({"and", "or"})
MEMBER_OPENERS = frozenset(
    "others another last next men women boys girls children adults members visitors guests residents "
    "non-members students pensioners outsiders locals beginners newcomers rural urban domestic foreign "
    "in for at on elsewhere".split()
)
"""Words without an article that open a member of a list as one whose value is told: "and others 38"."""
PAST_ENDING = "ed"
"""What most verbs of the past end in: what they govern need not be told in the unit of the value before."""
MONEY_APART = frozenset({"more", "less", "higher", "lower", "above", "below", "cheaper", "dearer", "over", "under"})
"""Right behind a number beside money these make it money too: "600,000 more than planned"."""
BEFORE_EVERY = frozenset({"of", "out", "in", "for"})
"""Before "every" and a number these make it the base of a share: "of every 20 tonnes, three"."""
WHOLE_PRONOUNS = frozenset({"them", "these", "those", "which"})
"""Behind "of" these stand for the whole told before: "19 weeks, eight of them"."""
FOR_A_TIME = frozenset({"over", "in", "for", "within", "during", "after", "across", "through", "throughout", "every"})
"""Before a length of time these tell how long something took, not what is compared."""
MONEY_NOUNS = frozenset({"bonus", "fee", "price", "prize", "cost", "costs", "salary", "fine", "sum", "debt", "debts",
                         "loan", "grant", "budget", "bill", "award", "upkeep", "rent", "maintenance", "winnings",
                         "earnings", "revenue", "turnover", "deposit", "payment", "pension", "pay", "wage", "wages",
                         "damages", "compensation", "profit", "loss", "investment", "donation"})  # fmt: skip
"""What is told in money: after it a bare number takes the currency named before in its sentence."""
POLL_WORDS = frozenset({"poll", "polls", "polling", "survey", "surveys", "turnout", "approval", "inflation", "margin",
                        "unemployment", "percentage", "swing", "electorate", "voters"})  # fmt: skip
"""Beside these a difference in points is one in percentage points."""
CONTEST_WORDS = frozenset({"goal", "goals", "game", "games", "league", "rebounds", "assists", "match", "scored",
                           "championship", "scorer", "coach", "laps", "playoff", "playoffs"})  # fmt: skip
"""Beside these points are scored."""
OCCASIONS = frozenset({"games", "matches", "starts", "appearances", "outings", "attempts", "innings", "races", "tries",
                       "tests", "meetings", "visits", "seasons", "rounds", "fixtures"})  # fmt: skip
"""Of these "one in 12" tells a count, not a share: "has won one in 12 games"."""
BEFORE_AN_HOUR = frozenset({"before", "after", "until", "till", "since"})
"""Before a number of hours that counts nothing these show a time of day: "just before nine"."""
BESIDE_OTHERS = frozenset({"other", "others", "more", "further", "additional"})
"""Beside a small number these tell of things beside others, which may have been counted with them."""
POINTS = frozenset({"points", "point"})
WEIGHT_WORDS = frozenset({"weigh", "weighs", "weighed", "weighing", "weight", "heavier", "lighter", "drop",
                          "overweight", "lost", "lose", "gained", "baby", "shed", "bench"})  # fmt: skip

PHRASE_OPENERS = frozenset({"the", "its", "their", "his", "her", "our", "this", "that", "these", "those"})
"""Between "of" and a counted noun: "half of its ships"."""
MORE = frozenset({"more"})
"""Opens a counted phrase that it would otherwise end: "three more boats"."""
STILL = frozenset({"still"})
"""Right before a plural it tells of what sort it is: "14 still photographs"."""
POSSESSIVES = ("'s", "’s")
BEFORE_NAMED_NUMBER = frozenset({"the", "its", "s"})
"""Before a number and a name these show a model: "the 787 Dreamliner"."""
AGAINST = frozenset({"against"})
VOTES_NOUN = "votes"
AGE_NOUN = "age"
"""What votes and ages are said to be about."""
STERLING_NEAR = ("£", "pence", "sterling")
"""What in a text makes its pounds money."""
EURO_WORDS = frozenset({"€", "euro", "euros", "eur"})
CENT_OF_PERCENT = frozenset({"cent"})
HALF = frozenset({"half", "halves"})
NOT_BEFORE_HALF = frozenset({"first", "second", "and", "a", "other", "better", "the", "latter", "opening", "final",
                             "upper", "lower", "top", "bottom", "left", "right", "northern", "southern", "eastern",
                             "western", "front", "rear", "back", "inner", "outer", "near", "far"})  # fmt: skip
"""Before "half" these make it a period or an idiom: "the second half"."""
HALF_OF_A_NAME = frozenset({"marathon", "marathons", "term", "terms", "day", "brother", "sister", "moon"})
"""Behind "half" these make a thing of its own: "the half marathon"."""
BEFORE_A_FRACTION = frozenset({"by", "one", "than", "over", "to"})
"""Before "a third" these show a share: "fell by a third"."""
AFTER_A_FRACTION = frozenset({"more", "less", "fewer", "higher", "lower", "dearer", "cheaper", "larger", "bigger",
                              "smaller", "longer", "shorter", "faster", "slower", "above", "below", "over",
                              "under"})  # fmt: skip
"""Behind "a third" these show a share: "a third more", "a fifth over budget"."""
SHARING_VERBS = frozenset({"pay", "pays", "paid", "paying", "cover", "covers", "covered", "own", "owns", "owned",
                           "provide", "provides", "provided", "contribute", "contributes", "contributed", "hold",
                           "holds", "held", "bear", "bears", "bore", "accounted"})  # fmt: skip
"""Before a fraction that ends its clause these show a share of what was told before: "the council pays a quarter"."""
IDLE_UNITS = frozenset({"day", "second"})
"""After "one" these speak of no length of time: "one day they will"."""
PLURAL_ENDING = "s"
NO_PLURAL_ENDINGS = ("ss", "us", "is", "ous")
SINGULAR_ENDINGS: tuple[tuple[tuple[str, ...], int, str], ...] = (
    (("ies",), 3, "y"),
    (("sses", "shes", "ches", "xes", "zes"), 2, ""),
    (("s",), 1, ""),
)
"""Plural endings, how many letters to take off, what to put there: the rules of English spelling."""

YEAR_NOUNS = frozenset({"level", "figure", "result", "season", "election", "game", "olympic", "price", "term", "talk",
                        "final", "riot", "protest", "attack", "championship", "award", "film", "hit", "accord",
                        "model", "tax", "budget", "earning", "sale", "report"})  # fmt: skip
"""Before these a four-digit number is a year: "2010 levels", "the 2016 Games"."""

COLON_UNITS = {
    "minutes": ("second", 1), "minute": ("second", 1), "min": ("second", 1), "mins": ("second", 1),
    "hours": ("minute", 1), "hour": ("minute", 1), "hrs": ("minute", 1),
}  # fmt: skip
"""Behind two numbers with a colon these make them a length of time, in so many of the smaller unit: "1:12 minutes"."""
TIME_SIGNS = {
    "h": 3600, "hr": 3600, "m": 60, "min": 60, "mins": 60, "'": 60, "′": 60, "’": 60, "s": 1, "sec": 1, "secs": 1,
    '"': 1, "″": 1, "”": 1,
}  # fmt: skip
"""Signs by which results tell hours, minutes and seconds, in seconds: "2h 14m 37s", "+4'12\""."""
PRIMES = frozenset({"'", "′", "’", '"', "″", "”"})
MINUTE_MARKS = frozenset({"'", "′", "’"})
"""Two of them are one mark of seconds: "43''"."""
SMALLER_TIMES = {"hour": "minute", "minute": "second"}
"""What a bare number behind a time is told in: "2 minutes 30"."""
PARTS_OF_A_SECOND = {"tenth": -1, "hundredth": -2, "thousandth": -3}
"""Nouns that count parts of a second, with the power of ten that each is."""
