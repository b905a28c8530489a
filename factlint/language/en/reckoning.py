"""Words by which a text does sums: from a value, to a value, in total; and those that tell of a value reckoned out.

The tables after `DAY` are cues: a figure that no source states is only taken for a sum, a difference or a share of
their figures where its own words say that it is one.
"""

from __future__ import annotations

from factlint.language.en.directions import DOWN, UP

FROM = frozenset({"from"})
NO_WAYS = frozenset(
    "improved improvement improvements weakened strengthened eased slowed accelerated quickened not no never if would "
    "could advance advances advanced rally rallied retreat retreated discount discounted contract dive add adds gain "
    "gains rank ranked places place spot spots position positions back".split()
)
"""Near the two values of a change these say nothing of which is the greater: "improved from 15.2 to 14.8 seconds"."""

TO = frozenset({"to"})
BY = frozenset({"by", "of", "in", "was", "were"})
"""Words that tell of a reckoning only where they stand close behind the value."""
TOTAL = frozenset({"total", "totals", "totalled", "totaled", "sum", "altogether", "overall"})
TOTAL_ROWS = frozenset({"total", "totals", "sum", "all", "overall", "grand total"})
CHANGE_HEADS = frozenset(
    {
        "change",
        "changes",
        "changed",
        "+/-",
        "+/−",
        "-/+",
        "±",
        "+",
        "gain",
        "gains",
        "loss",
        "swing",
        "diff",
        "difference",
    }
)
"""What heads a table's column of changes."""
PARTIAL = frozenset("including include includes included among which whom mostly mainly such".split())
"""Words after which a list need not be the whole."""
OF = frozenset("of the its their his her our my out all those these".split())
"""All that stands between a part and its whole: "30 of the 50"."""
RESTATED = frozenset({"or", "about", "some", "roughly", "nearly", "almost", "just", "over", "under", "i.e", "around"})
"""All that stands between a share in numbers and the same as a percentage: "30 of the 50, or about 60%"."""
MOVED = frozenset("up down rising falling a an rise fall increase decrease drop gain of or by".split())
"""All that stands between a value and its change: "€48m, a rise of 15%"."""
JOINING = frozenset({"and", "but", "while", "as"})
"""Words that join on another statement."""
BORN = frozenset({"born"})
DIED = frozenset({"died", "dead", "dying", "death"})
AGED = frozenset({"aged", "age", "at"})
"""Right before the age at which somebody died."""
VERB_LEADS = frozenset("to will would can could may might must should shall not".split())
"""Before these words a role noun is a verb: "to judge", "will captain"."""
RELATIVE = frozenset("who whom whose which that when while as and but".split())
"""Between an office and a name these part the two."""
OTHER = frozenset("other others another more further extra additional new old first second".split())
"""Beside a count: not all of the things, or not the same ones."""
DAY = "day"
"""The noun of "a two-day summit"."""
BEFOREHAND = frozenset("from against than previously formerly earlier versus was were".split())
"""Words right before the older of two values."""

DIFFERENCE = (
    UP
    | DOWN
    | frozenset(
        "more less fewer than difference gap margin apart ahead behind lead above below short extra additional rest "
        "remaining remainder remained others other left without no not none never unsold undecided except but yet "
        "further higher lower shorter longer faster slower save saves saved saving cheaper dearer unsuccessful "
        "bringing put only vacant unfilled empty led lead leads leading ahead shorten shortened shortens".split()
    )
)
"""A figure beside one of these may be what lies between two others, or what one leaves of another."""
COMPARING = frozenset(
    "more less fewer than difference gap margin apart ahead behind above below short further higher lower by longer "
    "shorter wider narrower taller heavier lighter deeper larger bigger smaller older younger clear adrift".split()
)
"""A figure right beside one of these says how far two others lie apart."""
RECKONED = frozenset(
    "more less fewer higher lower later earlier longer shorter above below ahead behind apart differ differs differed "
    "difference gap together combined total altogether remaining other rest others overran older younger bigger "
    "smaller larger further than extra added saved faster slower wider narrower deeper taller heavier lighter clear "
    "margin lead leads adrift short shy".split()
)
"""A figure right beside one of these is told by what it makes of others, and so by somebody who has reckoned."""
APART = frozenset(
    "more less fewer higher lower later earlier longer shorter apart older younger bigger smaller larger wider "
    "narrower deeper taller heavier lighter dearer cheaper faster slower extra adrift short shy clear".split()
)
"""Right behind a figure these tell it as what lies between two others: "£15 dearer"."""
MOVED_FROM = frozenset({("up", "on"), ("down", "on"), ("up", "from"), ("down", "from")})
"""The same, of two words: "546 up on round one"."""
ALL_BUT_ONE = frozenset("other others remaining previous earlier preceding past former".split())
"""Beside a count these leave out the one that the text is about: "the 13 previous editions", "the other ten"."""
OVER = frozenset("over under beyond past".split())
"""Behind a measure these compare it with a mark: "34 centimetres over the alarm level"."""
BEYOND = COMPARING | OVER | {"off"}
"""A percentage near one of these may be how far a value lies from another: "28 percent over the target"."""
COMPARATIVES = frozenset("more less fewer higher lower above below than".split())
"""Beside a difference these may compare two things, neither of which has become the other."""
SUM = frozenset(
    "total totals totalled totaled altogether all overall combined together both sum bringing brings brought takes "
    "taking making reach reached reaches winnings plus add added adds whole entire could would between".split()
)
"""A figure beside one of these may be several others together."""
EACH = frozenset("each apiece every per".split())
"""A figure beside one of these is told of one of many, so that it may be multiplied."""
AVERAGE = frozenset("average averaging averages averaged each apiece mean per every share head".split())
"""A figure beside one of these may be one figure shared out over another."""
DOUBLED = frozenset("either both twice double doubled doubling pair sides halved half halves return".split())
"""In the claim's or the source's words: what is told of the one is twice, or half, what is told of the other."""
SHARE = frozenset(
    "of share proportion percentage rate among out every whose half third quarter fifth total were was pays paid pay "
    "bears covers contributes".split()
)
"""A share beside one of these is of something."""
REST = frozenset(
    "rest remaining remainder remain remains others other left keep keeps kept retain retains retained retaining still "
    "not without but while whereas only failed passed lost contributes pays pay missing lacking".split()
)
"""A share beside one of these may be what the shares told leave of the whole."""
REMAINING = frozenset(
    "rest remaining remainder remained remain remains others other left still without outside except unsold undecided "
    "vacant empty unfilled missing lacking".split()
)
"""Those of them that speak of what is left and of nothing else."""
LEFT_OF_IT = frozenset("left leaves leaving rest remainder remains remaining".split())
"""Right beside a figure these make it what the values told before it leave of a whole."""
UNUSED = frozenset("without unused unsold unfilled idle empty vacant".split())
"""A share beside one of these may be what lies between those who could and those who do."""
PART_OF = frozenset("or of that which worth equal equals equivalent".split())
"""An amount beside one of these may be a share of a whole, worked out."""
RATES: tuple[tuple[str, int], ...] = (
    ("year", 12), ("year", 52), ("yearly", 12), ("annual", 12), ("annual", 52), ("annually", 12), ("year", 365),
    ("hour", 60), ("minute", 60), ("day", 24), ("daily", 24), ("week", 7), ("weekly", 7), ("month", 4),
)  # fmt: skip
"""Of rates told by a longer time: the word for it, and how many of a shorter one go into it."""
RATE_TIMES = {
    "month": frozenset({"month", "monthly"}), "week": frozenset({"week", "weekly"}), "day": frozenset({"day", "daily"}),
}  # fmt: skip
"""The words that tell a rate by a shorter time than the source's."""
SHARED_OUT = {
    "day": (7, 28, 29, 30, 31, 90, 91, 92, 181, 182, 184, 365, 366), "week": (4, 13, 26, 52), "month": (3, 6, 12),
}  # fmt: skip
"""By what a value that a source tells of a week, a month, a quarter, a half or a whole year comes to so much a day."""
INTERIM = frozenset("made making makes make led leading lead ahead trailed trailing behind level levelled down".split())
"""Right before a score these tell that it was not the last one."""
EVERY = frozenset({"every", "each"})
SHARE_LEADS = frozenset({"of", "in", "for"})
"""Before "every" and a number these tell a share: "of every 20 litres", "one in every four"."""
PER = frozenset({"a", "an", "per", "every", "each"})
"""Before a unit of time these tell how often: "every 20 seconds", "three times a minute"."""
MORE_OR_LESS = frozenset({"more", "less", "fewer", "extra", "higher", "lower", "cheaper", "dearer"})
"""Between a value and the time by which it is told: "15 euros more a month"."""
FOR_EACH = frozenset("a an per each every".split())
"""Between a value and a noun these tell how much comes to each: "290 dollars a barrel"."""
SHARED_AMONG = frozenset("to for on of".split())
"""Before such a word: "nine to a farm", "218 million for every megawatt"."""
CHANGED_BY = frozenset({"by"})
"""Before a change whose end follows: "rose by a fifth to 14.4 million"."""
ANOTHER = frozenset("another further additional more plus".split())
"""Right before a value these add it to one beside it: "22 million here, another 11 million there"."""
THAN_BEFORE = frozenset("fewer less more higher lower up down above below".split())
"""Behind a value these tell how far it lies from the one before."""
BEFORE_NOW = frozenset(
    "before previously earlier former previous old compared until ago had been from against predecessor forerunner "
    "predecessors planned plan reckoned reckoning expected budgeted budget calculated estimated intended foreseen "
    "forecast hoped allowed meant supposed anticipated originally initially formerly".split()
)
"""A figure beside one of these may be what was there before a change."""
AND = frozenset({"and", "but", "while", ";"})
"""Between a value and a change these part what is told of two things: "8 buses and 3 more trams"."""
LEVELLED = frozenset(
    "to at just over under about around some roughly nearly almost a an the year higher lower up down".split()
)
"""All that stands between a change and what it led to: "climbed 6 per cent to just over 318 million"."""
LED_TO = frozenset({"to", "at"})
"""The words of those that lead to it."""
MEASURED_FROM = frozenset("than on against compared versus vs over".split())
"""Behind a change these tell what it is measured from: "two more than last time", "6 per cent more than planned"."""
EARLIER_TIMES = frozenset(
    """
    now today currently present before last previous previously earlier ago prior former year years month months week
    weeks quarter spring summer autumn fall winter season time predecessor january february march april may june july
    august september october november december
    """.split()
)
"""Behind one of those these make it an earlier time."""
IN_BRACKETS, BRACKETS = frozenset({"in", "within"}), frozenset({"brackets", "parentheses", "parenthesis"})
"""By which a report says of what time its values in brackets are: "last year's figures in brackets"."""
EARLIER = frozenset("previous previously before earlier former formerly last prior".split())
"""At the head of a bracket or a sentence these make its value the older one: "(previous year: 540)"."""
FORMER = frozenset("last prior after than versus vs compares comparable".split())
"""The same where a table's columns are two times."""
ELAPSED = frozenset(
    "ago after before later earlier since for old lasted lasting lasts took takes delay delayed back until within "
    "past during long wait waited long-running last next between apart aged age closed shut open stood standing "
    "spent spell older younger ahead then now when over first".split()
)
"""A time beside one of these may be what passed between two days or hours."""
LIST_JOINTS = frozenset({",", "and", "&", ", and", ", &", ";", "; and", "as well as"})
"""What may stand between two members of a list."""
PARTING = frozenset(", ; : ( ) — – & and but while whereas or against".split())
"""Between the parts of a sentence that strings values together: "cod 21 million, mackerel 12"."""
OLDER: tuple[tuple[str, ...], ...] = (
    ("from",), ("after",), ("compared", "with"), ("compared", "to"), ("against",), ("instead", "of"), ("versus",),
    ("vs",), ("up", "on"), ("down", "on"),
)  # fmt: skip
"""Right before the older of two values that follow each other: "50, up from 40", "50 after 40"."""
IN_ITS_PLACE: tuple[tuple[str, ...], ...] = (
    ("rather", "than"), ("instead", "of"), ("in", "place", "of"), ("up", "from"), ("down", "from"), ("replacing",),
)  # fmt: skip
"""Between two values these say that there was the one or the other, never both: "26 days rather than the old 39"."""
AT_A_VALUE = frozenset("was were is are be the a an for among at to by of those about around some nearly".split())
"""Between a value and the word that it is told of these say nothing: "profit was 5 million", "5 million for fish"."""
AGAINST = frozenset({"against", "opposed", "opposing"})
"""Beside one value of a list these tell it from those in favour: "14 voted for the plan and 9 against"."""
WHOLE = frozenset({"of"})
"""Before a value these show it to be the whole of which the next ones are parts: "of the 45 members, 30"."""
SHARING = frozenset({"which", "and", ",", ";"})
"""Before a part of a sum of money that is shared out: "€9 million, of which herring 2 million"."""
PER_TOO = frozenset({"and", "per", "a"})
"""Between two units that a value is told by: "per child and month", "per person per year"."""
DAYS = frozenset({"day", "night", "evening", "morning", "afternoon"})
"""Nouns of which a list of days tells the number: "the nights of 23 and 24 April" are two nights."""
HEADER_SCALES = {
    "000": 1000, "thousand": 1000, "thousands": 1000, "million": 10**6, "millions": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "billions": 10**9, "bn": 10**9,
}  # fmt: skip
"""What a column of money is counted in, by the word of its header."""
SCALE_WORDS = frozenset({"thousand", "million", "billion", "000"})
"""Of these, the ones that are no unit's sign as well."""
TIME_COLUMNS = {
    "second": frozenset({"seconds", "secs", "sec", "s"}), "minute": frozenset({"minutes", "mins", "min"}),
    "hour": frozenset({"hours", "hrs", "h"}), "day": frozenset({"days", "d"}), "week": frozenset({"weeks", "wks"}),
    "month": frozenset({"months", "mths"}), "year": frozenset({"years", "yrs", "age", "ages"}),
}  # fmt: skip
"""How the header of a column says that its bare numbers are lengths of time."""
AGE_APART = frozenset({"younger", "older", "senior", "junior"})
"""Right behind a number of years these say that it lies between two ages, not between two days."""
MARGIN = frozenset(
    "by margin majority ahead lead led won win victory beat beaten lost defeat vote votes point points goal goals run "
    "runs".split()
)
"""A count beside one of these may be what parts the two sides of a result."""
VOTED = frozenset({"vote", "votes", "voted", "ballots", "voters"})
"""In a passage with one of these a count may be the votes of one side."""
LEFT_OVER = frozenset({"rest", "remainder", "remaining"})
"""In a source's sentence these say that its parts do not make up the whole."""
JOINTLY = frozenset({"together", "between", "combined", "jointly", "both"})
"""Beside a figure and a number of things these make it the sum of just so many."""
TOGETHER = frozenset("together both total altogether combined all whole entire".split())
"""A figure beside one of these may be so many times another."""
AGAIN = frozenset({"again"})
"""Behind "half as many" this makes a share a change."""
COMPARED_WITH = frozenset({"than", "on", "against"})
"""Between a change and what it is told from: "1.8 more than in April", "4,500 up on 2019"."""
THAN = frozenset({"than"})
"""Right before a value this makes it a mark that another passes, and no distance: "better than 38"."""
EVERY_ONE = frozenset("any all each every most".split())
"""Behind "than" these open what is counted, not a value: "more than in any of the 37 races"."""
SAYS_LITTLE = frozenset("in at on the a an of for it was were had been its and to last than".split())
"""Words that two sentences share by chance."""
THEREOF = frozenset({"of", "that", "which"})
"""Beside a share these say that it is told of a whole."""
SAID_BEFORE = frozenset("that those what it its their them".split())
"""Behind "a tenth of" these leave to the words before of what it is one."""
PART_WORDS = frozenset("them which whom these those among including includes included".split())
"""Beside a number these make it a part of the one told before it: "96 shops, 14 of them abroad", "among them 35"."""
LATER = frozenset("later after since behind late".split())
"""Behind a length of time these count it from a day onward."""
ONE_DAY_OFF = {"eve": -1, "overnight": 1}
"""Words that lead from one day to that before or after it."""
NEXT_DAY = {"next": 1, "following": 1, "previous": -1}
DAY_BESIDE = frozenset({"day", "night", "evening", "morning"})
"""Behind these, or before "before" and "after", they do the same: "the next morning", "the day after the vote"."""
FIRST_SINCE = frozenset({"in", "since", "for"})
LONG_TIMES = frozenset("years decades months weeks generations".split())
"""Behind "the first" these say since when there has been none: "the first win in three years", "since 2019"."""
LASTING = frozenset("take takes took last lasts lasted for run runs".split())
TAKEN = frozenset("take takes took taken".split())
"""Before a length of time these say what needed it, which may long be over: "the answer took five weeks"."""
BEFORE = frozenset({"before"})
"""Behind a length of time this counts it back from what it names: "three days before the vote"."""
AFTER = frozenset({"after"})
"""Before a length of time this counts it back from the day told beside it: "leaves at Christmas after nine years"."""
SOONER = frozenset({"earlier", "sooner", "early"})
"""Behind a length of time these count from a day onward to the one that had been planned: "by 2034, four years earlier
than planned"."""
PLANNED = frozenset("planned expected scheduled forecast intended agreed hoped promised thought set due".split())
"""Behind "earlier than" these tell that the later day was only meant."""
"""Before a length of time these count it from the day when something begins."""
SINCE_THEN = frozenset({"for"})
"""Before a length of time this counts it back from the day of telling: "director for ten years"."""
HAS = frozenset({"has", "have", "been"})
"""In a sentence with "for ten years" these say that it goes on."""
STILL_TO_COME = frozenset({"more", "left", "until", "away", "remaining"})
"""Beside a length of time these count it from today onward."""
PERCENTAGE = frozenset({"point", "points"})
"""What lies between two percentages is counted in these."""
SEASONS = frozenset({"season", "seasons"})
"""Nouns that count years where people play or are elected: "a contract for three seasons"."""
SAYS_AGE = frozenset({"is", "was", "turned", "turns", "aged"})
"""Right before a bare number that ends its clause these say an age: "his predecessor is 77"."""
AGE_AT = frozenset({"at", "of", "aged", "was", "is", "turned", "turns", "or", "when", "until", "since"})
"""Right before a bare number with nothing behind it these may tell an age: "left at 25", "an agronomist of 46"."""
UP_TO = frozenset({"to", "up", "ended", "ending", "through", "until"})
"""Behind "the 12 months" these make them a year of accounts."""
YEARLY = frozenset({"year", "season", "annual", "yearly"})
"""What a source calls such a year."""
PERIODS: dict[int, frozenset[str]] = {
    3: frozenset("quarter quarterly q1 q2 q3 q4".split()),
    6: frozenset("half half-year half-yearly interim h1 h2 1h 2h".split()),
    12: YEARLY | {"full-year", "fy", "annually", "results", "accounts"},
}
"""By how many months a period of accounts lasts, the words for it: "the three months to September" are a quarter."""

THE_OTHERS = LEFT_OVER | {"others"}
"""Behind a count of some these are the rest of a whole that was told before: "six are here, the *others* follow"."""
TAKEN_FROM_WHOLE = THE_OTHERS | frozenset(
    "remain remains remained left more further another besides together altogether both total fewer less".split()
)
"""In a sentence these tell that it gives a whole and a part of it, or what two parts make."""
