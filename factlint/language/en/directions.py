"""Words that say which way a value moved or points: verbs, nouns, comparatives."""

UP = frozenset({
    "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows",
    "grew", "grown", "growing", "growth", "gain", "gains", "gained", "gaining", "climb", "climbs", "climbed",
    "climbing", "jump", "jumps", "jumped", "jumping", "surge", "surges", "surged", "surging", "soar", "soars",
    "soared", "soaring", "advance", "advances", "advanced", "add", "adds", "added", "up", "higher", "raise", "raises",
    "raised", "raising", "expand", "expanded", "expands", "expansion", "uptick", "upturn", "rally", "rallied",
    "rebound", "rebounded", "swelled", "leapt", "leaped", "leap", "spike", "spiked", "boosted", "lifted", "hike",
    "hiked", "rocketed", "accelerated", "quickened", "improvement", "improved", "strengthened",
})  # fmt: skip

DOWN = frozenset({
    "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines",
    "declined", "declining", "decrease", "decreases", "decreased", "decreasing", "slip", "slips", "slipped",
    "slide", "slides", "slid", "plunge", "plunges", "plunged", "plunging", "tumble", "tumbles", "tumbled", "sink",
    "sinks", "sank", "sunk", "shrink", "shrinks", "shrank", "shrunk", "contract", "contracted", "contraction", "cut",
    "cuts", "cutting", "reduce", "reduces", "reduced", "reducing", "reduction", "lose", "loses", "lost", "losing",
    "loss", "down", "lower", "lowered", "lowers", "dip", "dips", "dipped", "slump", "slumps", "slumped", "slashed",
    "slash", "trimmed", "shed", "sheds", "plummet", "plummeted", "collapsed", "dive", "dived", "dwindled", "eased",
    "slowed", "downturn", "retreat", "retreated", "weakened", "discount", "discounted", "cheaper",
})  # fmt: skip

DEEPER = frozenset("lower lowers lowered sink sinks sank sunk dive dives dived drop drops dropped".split())
"""Of those, what says of a thing itself that it went so many metres down."""
BETTER = frozenset({"improvement", "improved", "improve", "improves", "improving"})
"""Of a time these say that it is less, and of most other things that they are more."""
LESS_TIME = frozenset({"faster", "quicker", "sooner", "earlier"})
"""After a length of time these say that it is less: "five hours faster"."""
PACE = frozenset({"faster", "quicker", "slower"})
LENGTH = frozenset({"longer", "shorter"})
"""Behind a percentage these tell a pace, those the time that it takes: 4 per cent slower is 4 per cent longer."""
AFTER_ONLY_UP = frozenset({"more", "higher", "rise", "increase", "gain", "jump", "surge", "growth", "climb", "hike",
                           "raise", "uptick", "advance", "leap", "spike", "rebound", "improvement", "profit",
                           "surplus", "above", "expansion", "up", "rally", "boost", "older", "larger", "bigger",
                           "faster", "longer", "greater", "wider", "heavier", "dearer", "stronger",
                           "taller", "deeper", "warmer"})  # fmt: skip
AFTER_ONLY_DOWN = frozenset({"less", "fewer", "lower", "drop", "fall", "decline", "decrease", "loss", "cut",
                             "reduction",
                             "slide", "slump", "plunge", "dip", "deficit", "contraction", "below", "down", "discount",
                             "slip", "tumble", "collapse", "cheaper", "younger", "smaller", "slower",
                             "shorter", "narrower", "lighter", "weaker", "shallower", "cooler", "colder"})  # fmt: skip
"""Nouns and comparatives that stand straight after the value: "a 5% rise", "5% lower"."""

NOT_BEFORE_UP = frozenset({"make", "makes", "made", "making", "take", "takes", "took", "taking", "end", "ends", "ended",
                           "sum", "sums", "set", "sets"})  # fmt: skip
"""After these "up" moves nothing: "women made up half of the crew"."""
FROM = frozenset({"from"})
TO = frozenset({"to"})
BY = frozenset({"by"})
THAN = frozenset({"than"})
NEEDS_THAN = frozenset({"more"})
TURNED_BY_TO = frozenset({"up", "down"})
"""Before "to" these bound a value ("up to 40") instead of moving it."""
ENDS = frozenset({"in", "and", "or", "for", "from"})
"""After these nothing belongs to the value before."""

FARTHER_UP = frozenset("more higher larger bigger greater dearer up above".split())
FARTHER_DOWN = frozenset("fewer less lower smaller cheaper down below".split())
"""Behind a distance these say on which side of what it is measured from a value lies: "72 fewer bed nights than"."""

GOING = frozenset("go goes went gone going come comes came coming is was are were been".split())
"""Before "up" and "down" these leave them their meaning: who "eats up seven hours" moves nothing."""
SIDES = UP | DOWN | FARTHER_UP | FARTHER_DOWN
"""All words of which one stands beside a distance."""
RISES = frozenset("rise increase jump climb surge hike growth leap uptick".split())
FALLS = frozenset("fall drop decline decrease reduction slump plunge dip slide".split())
"""Nouns of a change that tell its way and nothing else: a gain may be a time that is shorter."""

COMPARING = frozenset({"more", "less", "fewer", "above", "below", "older", "younger", "up", "down"})

LINKS = frozenset({"by", "of", "to", "a", "an", "the", "about", "around", "some", "nearly", "almost", "over", "just",
                   "more", "than", "less", "roughly", "approximately", "at", "least", "as", "much", "another",
                   "further", "additional", "under", "from", "sharply", "slightly", "only", "up", "down", "back",
                   "steeply", "modestly", "well", "fewer", "many"})  # fmt: skip
"""What may stand between a word of direction and its value."""

CHANGE_FROM_TO = UP | DOWN | frozenset({
    "went", "go", "goes", "moved", "changed", "changes", "double", "doubled", "triple", "tripled", "trebled", "halved",
    "quadrupled", "revised", "moving", "switched", "converted", "promoted", "cut", "widened", "narrowed", "shifted",
    "dropping", "stretch", "worsened", "lengthened", "shortened", "renamed", "adjusted", "upgraded",
    "downgraded", "turned",
})  # fmt: skip
"""After these "from 40 to 50" is a change with two values, not a range."""
SAID_AGAIN = frozenset({"or"})
"""Between a value and the same value told otherwise: "rose by 6,500, or 12 per cent"."""
COUNTING = frozenset({"there", "number", "numbers", "total", "totals", "count", "tally", "toll", "amount", "sum"})
"""Before a bare number these say that it counts something: "there were 43, up from 58"."""
RANKING = frozenset({
    "rank", "ranks", "ranked", "ranking", "rankings", "rating", "ratings", "place", "places", "placed", "position",
    "positions", "spot", "spots", "seed", "seeds", "seeded", "table", "standings", "league", "ladder", "chart",
    "charts", "list", "listed", "world", "order", "grid", "category", "level", "stage", "tier", "handicap", "index",
})  # fmt: skip
"""Beside a bare number these say that it is a place in an order, in which up may be less."""
