"""Who a figure is from, whether it was reached or only looked forward to, and which words tell of one event."""

from __future__ import annotations

from factlint.language.en.saying import SAYING

GIVING_FIGURES: frozenset[str] = SAYING | frozenset(
    "put puts putting counted counts recorded records found finds calculated calculates estimates estimated".split()
)
"""Verbs whose subject answers for the figures behind them: "the union put the number at 2,300"."""

FORESEEING: frozenset[str] = frozenset(
    """
    expect expects expected expecting expectation expectations forecast forecasts forecasting forecasted predict
    predicts predicted prediction predictions anticipate anticipates anticipated hope hopes hoped hoping target
    targets targeted targeting aim aims aimed pencilled penciled consensus guidance project projects projected
    projection projections budgeted goal goals pledge ambition outlook analysts analyst economists
    """.split()
)
"""Beside a figure these say that somebody looked forward to it; what was reached is another figure."""

EXPECTING: frozenset[str] = frozenset("poll polls polled poll's polling estimate estimates pointed".split())
"""Beside a figure these say with the words above that somebody put it so before it was known: a poll, an estimate."""
OUR_OWN: frozenset[str] = frozenset({"our"})
"""Right before a figure this makes it what those who reckon had put down: "85.0% against our 84.2%"."""

TO_COME = frozenset(
    "will would shall should may might could 'll wo next coming plans planned planning means intends due".split()
)
"""Words of a sentence that may tell of what is to come."""
THAN_IN = ("than", "in")
"""Before a year these compare with it what a verb told before: "more came than in 2019"."""

EARLIER: frozenset[str] = frozenset(
    """
    previous previously earlier before prior former formerly originally original initially old ago
    """.split()
)
"""Beside a lone figure these tell that it is no longer so."""

OF_A_TIME: frozenset[str] = EARLIER | frozenset(
    """
    same last year years month quarter week season day time period half term figure level value corresponding
    comparable revised restated about approximately roughly around
    """.split()
)
"""In brackets with a value these say nothing but that it is what stands before them, of another time."""

MERELY_BEFORE: frozenset[str] = frozenset({"before", "old", "former", "formerly"})
"""Of those, the ones that say nothing of the time of the next sentence: "before that cost", "the former chairman"."""

OLDER_BEHIND: frozenset[str] = frozenset({"versus", "against"})
"""Right before a value these tell that it is the older of two."""

LAST: frozenset[str] = frozenset({"last"})
"""Before a time and "'s" it makes a value an earlier one: "last year's 372 million"."""

ADDITIONAL: frozenset[str] = frozenset({"additional", "extra", "further"})
"""Right before a value these tell by how much something grew."""

PARTS_OF: frozenset[str] = frozenset(
    "half quarter third thirds quarters most some all many none few each both several majority minority out any".split()
)
"""Behind these "of" makes a value the whole: "most of 26 councillors"; in "a budget of 26 million" it does not."""

COMPARED_FROM: frozenset[str] = frozenset("than since from on over with to versus against".split())
"""Right before a date these measure something from it: "a quarter fewer than a week earlier", "up on 2023"."""

THAN_IT_WAS: frozenset[str] = frozenset("than where what as".split())
STOOD: frozenset[str] = frozenset("was were been stood had did lay".split())
"""Before "in March" these make March the time of what something is held against: "below where it stood in March"."""

LIGHT: frozenset[str] = frozenset(
    """
    include includes included including put puts stand stands stood standing come comes came coming take takes
    took taken make makes made making get gets got give gives gave given reach reaches reached total totals
    totalled totaled account accounts accounted record records recorded report reports reported compare compared
    follow followed go goes went see sees saw seen show shows showed shown amount amounts amounted bring brings
    brought become became remain remains remained hold holds held holding set sets setting happen happens
    happened occur occurs occurred scheduled due
    """.split()
)
"""Verbs that lead to a value of anything, and tell nothing of what it is a value of."""

ONE_EVENT: tuple[str, ...] = (
    "begin start open opening launch commence kick-off premiere debut unveil inaugurate inauguration",
    "end finish close closure conclude expire expiry lapse",
    "extend extension prolong last continue keep",
    "vote ballot poll elect election",
    "decide decision rule ruling verdict judgement judgment",
    "decision resolve resolution agree agreement",
    "approve approval pass adopt adoption endorse",
    "die death dead dying",
    "bear birth born",
    "bury burial funeral",
    "marry marriage wed wedding",
    "found establish foundation set-up create creation",
    "build construction construct erect",
    "leave depart departure quit resign resignation retire retirement step-down go",
    "arrive arrival land landing come reach",
    "join appoint appointment hire take-over successor succeed",
    "peak height worst climax",
    "restrict restriction limit limitation curb ban",
    "visit visitor",
    "apply application applicant",
    "deliver delivery handover hand",
    "publish publication release issue present report",
    "play performance perform stage show",
    "rehearse rehearsal",
    "strike hit collide collision crash",
    "capsize sink",
    "rescue save pick-up find found",
    "sell sale auction",
    "inspect inspection inspector",
    "replace replacement renew renewal",
    "renovate renovation refurbish refurbishment repair modernise modernize restore restoration",
    "trial try",
    "hear hearing",
    "sit resume adjourn adjournment reconvene",
    "sentence jail imprison prison",
    "sign signature",
    "pay payment paid",
    "win winner victory",
    "lose loss defeat",
    "treat treatment therapy",
    "infect infection",
    "comment opinion view consult consultation objection",
    "deadline close submit submission",
    "effect force valid validity apply",
)
"""Words that tell of one event in the life of a thing: its start, its end, its being decided, published or taken over.

Beside two dates they show whether both are told of one event. They are looser than the synonyms of a whole language:
"open" is "begin" of a trial and of a season, and here no other sense of it comes into question. The senses follow the
verb classes of Levin (English Verb Classes and Alternations, 1993: aspectual verbs, verbs of appearance and of change
of possession), narrowed to what reports date. Base forms; the first line that has a word counts.
"""

OPPOSED_EVENTS: tuple[tuple[str, str], ...] = (
    ("begin", "end"),
    ("arrive", "leave"),
    ("join", "leave"),
    ("join", "end"),
    ("bear", "die"),
    ("found", "end"),
    ("build", "end"),
    ("first", "last"),
    ("first", "latest"),
    ("win", "lose"),
)
"""Of the events above those that are never one and the same: a beginning and an end, a coming and a going."""

COMMON_EVENTS = frozenset({"begin", "end", "extend"})
"""Of the events above those that anything has: that both have a beginning makes two things no one event."""

TIMES_OF: frozenset[str] = frozenset(
    """
    day today yesterday tomorrow night tonight morning afternoon evening noon weekend week month quarter season year
    last next annual hour time
    """.split()
)
"""Words that tell when, and not of what."""

LEADING = frozenset({"since", "before", "after", "until", "till"})
"""Right before a date these lead to it, though elsewhere a clause may begin with them."""

UNTIL = frozenset({"by", "until", "till", "to", "through", "thru", "ending", "ends", "ended", "end", "expires"})
"""Right before a date these make it the last one."""
SINCE = frozenset({"since", "from", "starting", "beginning", "begins", "began", "starts", "started"})
"""Right before a date these make it the first one."""
COMPARED = frozenset("than versus against as instead originally initially previously formerly".split())
"""Before a date these compare something with it, or say that it had been another's place."""
COMPARED_WITH = frozenset({"than", "versus", "against", "with", "as"})
"""Before a year these compare another with it."""
LAST_DAY, FIRST_DAY = frozenset({"until", "till"}), frozenset({"since"})
"""Right before a date these make it the end, or the beginning, of how long something lasted, and nothing else."""
ENDED_BY = frozenset({"by"})
NOT_GOING = frozenset(
    """
    no not never none nobody nothing without cannot n't closed shut suspended stopped halted banned barred cancelled
    canceled grounded out off away absent missing sidelined idle dark blocked sealed locked stranded unavailable
""".split()
)
"""What is so on each day until the last: who is away is away on all of them."""
"""Right before a date this says that something was, or is to be, so on that day at the latest."""
POINTING_BACK = frozenset({"that"})
"""Right before a weekday or a season this makes it the one that the text has told of."""
JOINED_DAYS = frozenset({"and", "to", "or", "&", "-", "–", "—", "/", ",", "until", "through"})
"""Between two dates these make them days of one event."""
WHOLE_WEEK = frozenset({"week"})
"""Before "of" and a date: the week about it."""
ON = frozenset({"on", "in", "of", "late", "early", "only", "the", "beginning"})
"""What may stand between these and the date."""

GAP_BEHIND: frozenset[str] = frozenset(
    """
    more less fewer higher lower greater longer shorter wider broader narrower taller heavier lighter deeper shallower
    thicker thinner larger bigger smaller older younger richer poorer dearer cheaper costlier pricier faster quicker
    slower swifter earlier later sooner nearer closer farther further hotter warmer colder cooler wetter drier stronger
    weaker steeper better worse fuller emptier busier brighter louder quieter ahead behind adrift apart short shy
    """.split()
)
"""Close behind a value these make it the distance between two others: "2.5 million euros poorer", "three points
behind"."""
GAP_IN_TIME: frozenset[str] = frozenset("earlier later sooner".split())
"""Those of them that tell when it was so much, where a length of time stands before: "148 million a year earlier"."""
GAP_RIGHT_BEHIND: frozenset[str] = frozenset("over above below beyond under down".split())
"""The same right behind it, where no number follows: "34 centimetres over the mark"."""
GAP_BEFORE: frozenset[str] = frozenset({"by"})
"""The same right before it: "closer by 1,900 kilometres"."""
GAINED: frozenset[str] = frozenset(
    """
    gain gains gained gaining lose loses lost losing add adds added adding shed sheds shedding save saves saved saving
    forfeit forfeits forfeited
    """.split()
)
"""Right before an amount these tell by how much something became more or less: "the region gained 17 million"."""
GAP_NOUNS: frozenset[str] = frozenset(
    """
    improvement deterioration saving savings increase decrease reduction rise fall drop gain loss difference gap margin
    lead advantage deficit shortfall surplus excess swing change
    """.split()
)
"""Before "of" and an amount these tell that it lies between two others: "an improvement of 13 million"."""
COMING_FROM = frozenset("come comes came coming hail hails hailed drawn chosen picked selected recruited".split())
"""Before "from" these tell where somebody or something belongs, and of no movement from one value to another."""
USED_TO = ("used", "to")
HAD_BEEN = ("had", "been")
"""Before a value these tell that it no longer is so: "which used to take 38 seconds"."""
ASKED_FOR: frozenset[str] = frozenset(
    """
    asked demanded demanding sought requested rejected amendment wanted
    """.split()
)
"""Beside a value these say that somebody would have had it so, and hardly that it came to be."""
NUMBERED_TIMES: frozenset[str] = frozenset(
    """
    day days night nights morning evening week weekend month quarter half half-time period set leg session sitting
    hearing stage phase round run lap heat attempt try try-out interval innings over act part chapter edition
    """.split()
)
"""Behind a place in an order these make it a part of something that has several, each of which is told of something
else: "on the first day", "the third set"."""
DEFINITE: frozenset[str] = frozenset({"the", "these", "those", "all", "both"})
"""Right before a bare number these point at things that the text has told of before: "the smaller of the two"."""
TOP: frozenset[str] = frozenset({"top", "bottom", "leading", "highest-ranked", "top-ranked"})
"""Right before a number these say that so many are ranked together: "the top 50"."""
HALF_TIME: frozenset[str] = frozenset({"ht", "half-time", "halftime", "interval", "break", "minute", "min"})
"""Right before a score these tell that it was not the last one: "HT 2-0", "half-time: 1-0"."""
IN_FRONT: frozenset[str] = frozenset("led leading trailed trailing trail level".split())
IN_FRONT_BEHIND: frozenset[str] = frozenset("ahead up down lead behind advantage deficit".split())
"""Before a score, and right behind it, these tell who was in front on the way: "went 2-1 ahead", "led 1-0"."""
OPENS: frozenset[str] = frozenset("open opens opened begin begins began start starts started from".split())
CLOSES: frozenset[str] = frozenset("close closes closed end ends ended finish finishes finished until till to".split())
"""Before a month these tell that a season begins, or ends, in it."""
BETWEEN_THEM = ("between", "them")
"""Right behind a value these tell that several have it together."""

IN_ALL: frozenset[tuple[str, ...]] = frozenset(
    {("in", "all"), ("in", "total"), ("all", "told"), ("all", "in"), ("taken", "together"), ("put", "together"),
     ("as", "a", "whole")}
)  # fmt: skip
"""Right behind a value these make it a sum of several: "€84 million in all"."""

ALTOGETHER: frozenset[str] = frozenset("total totals totalled totaled totalling totaling altogether overall".split())
"""Beside a value these make it a sum of several: "a total of 40", "40 altogether"."""

SHARED_OUT: frozenset[tuple[str, ...]] = frozenset(
    {("of", "which"), ("of", "whom"), ("of", "them"), ("of", "these"), ("of", "those")}
)
"""Close behind a value these lead to its parts: "€58 million, of which €21 million"."""
THE_OTHERS = frozenset({"others", "rest", "remaining", "remainder"})
"""In a source's sentence these tell what a figure beside them leaves out: "43 belong to it; the others are loans"."""

TELLING_TO: frozenset[str] = frozenset(
    {"tell", "tells", "told", "telling", "spoke to", "speaks to", "speaking to", "talking to", "talked to",
     "spoke with", "speaks with", "speaking with", "interview with", "written for", "writes for", "wrote in"}
)  # fmt: skip
"""Before the name of a paper or a station these tell whom somebody spoke to, in its own piece."""
ON_AIR = "on"
"""Behind a verb of saying and before a name it tells of a station or a programme."""
POSTED: frozenset[str] = frozenset("post posts posted published shared streamed wrote written".split())
"""Behind these it tells where something can be seen, which is said of that very place."""
BEHIND_LISTENER: frozenset[str] = frozenset(
    "that on in by after before last yesterday this when at over how why what where whether earlier from".split()
)
"""What may stand right behind it."""
