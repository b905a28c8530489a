"""Where a word that has an opposite is not that word: part of a fixed phrase, or of a verb of another sense.

"Close to sixty" is an approximation and no distance, who "comes out of" a place leaves it, and what "leads to" a thing
is ahead of nobody. `#` stands for a number, `~` for any word, `*` for an article or a possessive. The phrases are those
of the dictionaries (function words, measures, compounds that are written apart); phrasal verbs after Quirk et al., A
Comprehensive Grammar of the English Language, 16.3-10.
"""

from __future__ import annotations

FIXED = frozenset(
    """
    close to #|close on #|close to a|close to half|close to double|close to zero|close to the #|near #|near to #|
    nearer #|close by|close together|close up|close ally|close allies|close friend|close friends|close relative|
    close relatives|close contact|close contacts|close ties|close links|close race|close contest|close game|
    close match|close finish|close call|close range|close season|close second|close attention|close watch|close eye|
    close look|close associate|close associates|as far as|so far|by far|thus far|how far|too far|far from over|
    far from certain|far from clear|far from being|far from alone|far from complete|far from finished|
    far from perfect|far from ideal|far from easy|far from it|far from ended|far from done|far from settled|far too|
    far more|far less|far fewer|far better|far worse|far higher|far lower|far bigger|far larger|far smaller|
    far longer|far shorter|far ahead|far behind|far beyond|far above|far below|far north|far south|far east|far west|
    far right|far left|far end|far side|far corner|as long as|so long as|before long|long ago|long since|long before|
    long after|long been|long time|no longer|any longer|in the long run|at long last|day long|week long|year long|
    long jump|# ~ long|# ~ high|# ~ tall|# ~ wide|# ~ deep|# ~ thick|# ~ old|# ~ broad|# ~ heavy|# years old|year old|
    years old|months old|weeks old|days old|how old|old age|new year|new look|short of|just short|in short|for short|
    short list|short story|short stories|short film|short films|short cut|high school|high schools|high street|
    high court|high jump|high time|high seas|high commissioner|high priest|higher education|lower house|upper house|
    as early as|as late as|as soon as|no sooner|sooner or later|no later than|not later than|at the latest|
    at the earliest|of late|late in the day|as quickly as|as fast as|as many as|as much as|as few as|as little as|
    at least|at most|at the most|at the very least|at the very most|more than #|less than #|fewer than #|no more|
    no less|no fewer|once more|more or less|all the more|what is more|a few|quite a few|every few|past few|next few|
    last few|first few|too many|too much|so many|so much|how many|how much|that many|that much|a little|
    little by little|the most part|most of|most likely|for good|good at|as good as|a good #|good morning|good evening|
    good night|good luck|good deal|no good|had better|better known|better off|best known|at best|at worst|* best|
    best practice|best man|worst hit|bad luck|hard hit|hardest hit|hard hat|hard hats|hard won|hard drive|
    hard shoulder|light year|light years|light bulb|light bulbs|light rail|in light of|in the light of|in * light|
    * light of|to light|traffic light|traffic lights|green light|red light|street light|street lights|bring to light|
    a great deal|great deal|great many|great grandchildren|big screen|small hours|small print|wide open|wide of|
    cold war|cold case|a cold|cold feet|cool box|full time|half full|full stop|full back|empty handed|safe seat|
    common sense|common land|common ground|house of commons|in common|rare earth|rare earths|at last|last year|
    last month|last week|last season|last night|last spring|last summer|last autumn|last fall|last winter|
    last weekend|last century|last decade|last january|last february|last march|last april|last may|last june|
    last july|last august|last september|last october|last november|last december|last monday|last tuesday|
    last wednesday|last thursday|last friday|last saturday|last sunday|last minute|last resort|last straw|last orders|
    last rites|last but not least|over the last #|during the last #|for the last #|at first|first of all|first aid|
    first hand|first name|first names|first class|first minister|first lady|first instance|first floor|
    first responder|first responders|first language|in the end|at an end|no end|on end|dead end|week end|odd ~ out|
    head start|for a start|to start with|open air|open letter|open day|open days|open water|open sea|open question|
    open mind|open source|free to|free from|free kick|free kicks|free throw|free throws|free trade|
    free market|free speech|free fall|free agent|free time|free will|free hand|free range|free press|back in|back on|
    back at|back to|back from|back then|back when|back home|back into|back of|back and forth|back again|back door|
    back row|back page|back yard|back seat|back pay|back pain|back there|back here|was back|were back|is back|
    are back|be back|been back|come back|came back|comes back|coming back|go back|went back|goes back|gone back|
    get back|got back|report back|reports back|reported back|way back|* back|left back|right back|power cut|
    power cuts|short cuts|heart attack|heart attacks|heart failure|power failure|support act|support group|
    support groups|against #|warn against|warned against|warns against|protect against|protects against|
    protected against|vaccinated against|vaccination against|vaccine against|insured against|as against|up against|
    case against|charges against|charge against|allegations against|evidence against|complaint against|
    complaints against|measures against|play against|played against|match against|game against|against * dollar|
    against * euro|against * pound|against * background|against * odds|right away|right after|right before|right now|
    right behind|right up|right there|right here|all right|right of way|right to|human rights|own right|rights of|
    straight away|far away|miles away|kilometres away|kilometers away|# ~ away|away on holiday|away on business|
    get away|got away|walk away|walked away|run away|ran away|break away|broke away|swept away|washed away|faded away|
    go home|goes home|went home|gone home|going home|come home|came home|comes home|coming home|take home|takes home|
    took home|bring home|brought home|drive home|drove home|flew home|sent home|stay home|stayed home|nursing home|
    nursing homes|care home|care homes|holiday home|holiday homes|family home|home town|home page|home phone|
    home address|home care|mobile home|mobile homes|a day|one day|that day|# days|# day|per day|every day|each day|
    day after|day before|school day|working day|working days|day of|first day|next day|same day|opening day|last day|
    all day|these days|some day|other day|day trip|day trips|per night|a night|# nights|# night|even if|even though|
    even so|even more|even less|even when|even as|even after|even before|even by|even in|even on|not even|or even|
    and even|but even|even the|even a|even to|# odd|above all|see above|see below|as above|go ahead|goes ahead|
    went ahead|gone ahead|look ahead|plan ahead|days ahead|weeks ahead|months ahead|years ahead|week ahead|year ahead|
    season ahead|press ahead|push ahead|stay behind|stayed behind|left behind|leave behind|behind bars|
    behind * scenes|behind closed|idea behind|man behind|woman behind|people behind|team behind|company behind|
    reason behind|reasons behind|story behind|behind * wheel|behind it|behind them|lag behind|within #|within a|
    within minutes|within hours|within days|within weeks|within months|within walking|within reach|beyond doubt|
    on top|on top of|top speed|top scorer|top prize|top seed|top #|at present|the present|present day|present the|
    present a|the content|contents of|content of|subject of|the subject|subject matter|subject line|the public|
    general public|public holiday|public holidays|live in|live on|live with|live at|live near|live up|live by|live to|
    live together|single out|single currency|single market|single room|double room|double bass|white paper|black box|
    black market|left wing|right wing|second half|second place
    """.replace("\n", "").split("|")
)
"""Phrases whose words, numbers and placeholders apart, say nothing of their own."""

WITH_A_TAIL: dict[str, str] = {
    "come": (
        "out of|into|under|with|as|before|after|amid|despite|through|across|about|true|first|second|third|fourth|"
        "fifth|sixth|last|close|short|to light|to power|to an end|to terms|to nothing|to a head|to a halt|to an|to #|"
        "at a time|on top|of age|in #|in handy|in first|in last|week|weeks|month|months|year|years|season|days|hours|"
        "decade|winter|summer|spring|autumn"
    ),
    "leave": (
        "behind|alone|unanswered|unchanged|untouched|unsaid|no|little|much|room|#|it|them|him|her|us|nothing|"
        "everything|many|some|of absence"
    ),
    "lead": "to|into|author|researcher|investigator|singer|role|time|times|story|guitarist|sponsor",
    "draw": (
        "attention|crowds|criticism|praise|applause|protests|lots|from|on|to|inspiration|a line|the line|a crowd|"
        "water|breath|a map|a picture|conclusions|a conclusion"
    ),
    "hold": (
        "office|shares|a stake|power|hands|the view|the record|the title|the key|water|true|responsible|liable|"
        "accountable|captive|hostage|a degree|a seat|the seat|views"
    ),
    "keep": (
        "open|closed|quiet|silent|secret|clean|warm|cool|safe|alive|track|pace|an eye|in mind|to|going|a record|"
        "records|watch|fit|calm|company|house|bees|sheep|hens|pigs|goats|cattle|horses|a diary|waiting|running"
    ),
    "pass": "through|by|over|along|into|under|the baton|the ball|the time",
    "carry": (
        "passengers|people|goods|a|an|the flag|freight|cargo|weapons|water|coal|# million|# people|# passengers|"
        "# tonnes|# tons|# containers|no|with|out|through"
    ),
    "meet": "in|at|on|with|again|every|once|twice|to",
    "hit": "by|hard|hardest|the headlines|the road|the streets|the shelves",
    "raise": (
        "money|funds|concern|concerns|question|questions|doubts|the question|awareness|the alarm|alarm|eyebrows|hopes|"
        "fears|objections|an objection|the issue|issues|points|a point|a glass|the flag|* hand|sheep|cattle|pigs|"
        "children|#|capital|the possibility|the matter|a toast"
    ),
    "rise": "to fame|to power|to prominence|to * feet|to * challenge|to * occasion",
    "fall": (
        "ill|sick|asleep|silent|apart|behind|into|in love|victim|foul|through|from a|off|on deaf|upon|"
        "among|to * ground|to * floor|overboard|pregnant|over|out of"
    ),
    "climb": "aboard|into|out|over|through|onto|* mountain|* hill|* stairs|* steps|* wall|* tree",
    "jump": "into|onto|off|ship|* queue|out of|from a|over",
    "grow": "old|older|tired|accustomed|used to|up|wheat|vegetables|crops|rice|maize|potatoes|grapes|flowers",
    "gain": "access|entry|admission",
    "lose": "* life|* lives|* mind|track|sight|touch|count|heart|patience|weight",
    "pay": "tribute|attention|heed|respects|* respects|* visit|homage",
    "settle": "in|into",
    "add": "that",
    "admit": "to hospital|to * hospital|to intensive care|patients",
    "clear": "snow|the snow|the site|the road|the roads|the land|land|customs|the way|a path|the building",
    "charge": "for|a fee|the battery|batteries",
    "release": (
        "figures|results|data|a statement|the results|the figures|a report|the report|an album|a film|details|"
        "a version|version|water|gas|funds|new"
    ),
    "defend": "champion|champions|* title",
    "cut": "the ribbon|a ribbon|* finger|a cake|the cake|grass|the grass|hair|* hair|wood|trees|a hole|across|short",
    "lift": "the lid|the trophy|the cup|weights|* hand|the curtain|the veil|shaft|engineer|engineers",
    "drop": "anchor|in|by|a hint|bombs|leaflets",
    "convert": "into",
    "follow": "suit",
    "contain": "#|a|an|no|traces|only|more|less",
    "end": "up",
    "stay": "out of|up|put",
    "go": "ahead",
    "bring": "in #|in more|in less|in about|in almost|in nearly|in some|in over|in money|in revenue",
}
"""For a verb in any form what stands right behind it, so that the two are another verb."""

PARTICLE_VERBS = frozenset(
    """
    come draw fall leave lead end start cut drop work back lock hit pull push stay stop pay play show clear win lose
    beat free lift climb pass fill follow join miss
    """.split()
)
"""Verbs that with one of the particles behind them are mostly other verbs: "came out", "was left out"."""

STRENGTHENED: dict[str, str] = {
    "fall": "back away down", "drop": "back away down", "cut": "down back", "start": "up off out",
    "back": "up down out",
    "win": "out through back", "lose": "out", "pay": "out up", "climb": "up back", "clear": "away", "free": "up",
    "lock": "up away", "fill": "up", "beat": "back", "join": "up together", "work": "out", "follow": "through",
    "pass": "through", "come": "down", "pull": "out", "push": "back", "stay": "away",
}  # fmt: skip
"""Of these verbs the particles that take nothing from what they say, or that `alike` has with what they say."""

NEVER_THE_SENSE = frozenset("meeting meetings lasted lasts lasting lights lighting leaves buildings".split())
"""Forms that a verb or a quality of the tables has, and that are another word of another sense nearly always."""
