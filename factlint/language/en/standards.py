"""Words that say on which side of a standard a value lies: of what was before, was expected, or is usual."""

from factlint.language.en.directions import DOWN, UP

LEVEL_UP = (UP - {"added", "add", "adds", "improvement", "improved", "strengthened", "advance", "advances", "advanced",
                  "accelerated", "quickened", "growth", "gain", "gains", "gained", "rally", "rallied"}) | frozenset({
    "widen", "widens", "widened", "widening", "swell", "swells", "swelling", "lengthen", "lengthens",
    "lengthened", "lengthening", "doubled", "tripled", "trebled", "quadrupled", "ballooned", "crept",
    "inflated", "warmed", "heightened", "enlarged", "multiplied", "mounted", "bumped", "lifting", "boosting",
    "hiking", "boost", "lift", "lifts", "boosts", "expanding", "spiking", "rebounding", "rocketing", "upped",
    "escalated", "deepened", "filled", "upwards", "upward",
})  # fmt: skip
"""Words of movement by which a value is told to have been less before: "widened to 18 million"."""
LEVEL_DOWN = (DOWN - {"lose", "loses", "lost", "losing", "loss", "contract", "discount", "discounted", "weakened",
                      "retreat", "retreated", "slowed", "dive"}) | frozenset({
    "narrow", "narrows", "narrowed", "narrowing", "shorten", "shortens", "shortened", "shortening", "halved",
    "halving", "emptied", "pared", "paring", "curbed", "slashing", "trimming", "trim", "trims", "lowering",
    "ease", "eases", "easing", "slowed", "cooled", "slumping", "sinking", "sliding", "slipping", "shrinking",
    "dwindling", "dwindle", "dwindles", "plummeting", "tumbling", "thinned", "drained", "receded", "abated",
    "crashed", "crashing", "downwards", "downward",
})  # fmt: skip
"""The same for a value that was more before: "narrowed to 18 million"."""
BROUGHT = frozenset({
    "brought", "bringing", "brings", "went", "gone", "goes", "going", "came", "come", "coming", "moved",
    "moving", "taken", "took", "taking", "crept", "creeping", "pushed", "pushing", "driven", "drove", "edged",
    "edging", "edges", "inched", "inching", "ticked", "shot", "sent", "nudged", "was", "were", "is", "are",
    "been", "back", "scaled", "pulled", "way",
})  # fmt: skip
"""Before "up to" and "down to" these move a value; alone the words bound it."""
ABOVE = frozenset({
    "up", "higher", "more", "above", "over", "larger", "bigger", "greater", "longer", "dearer", "taller",
    "wider", "heavier", "ahead", "exceeding", "topping", "beating", "surpassing", "overshooting",
    "outstripping",
})  # fmt: skip
BELOW = frozenset({
    "down", "lower", "less", "fewer", "below", "under", "smaller", "shorter", "cheaper", "narrower", "lighter",
    "short", "missing", "undershooting", "undercutting", "behind",
})  # fmt: skip
"""Which side of what follows a value lies on: "higher than a year ago", "below the average"."""
COMPARATIVES = frozenset({
    "higher", "lower", "more", "less", "fewer", "larger", "bigger", "greater", "smaller", "longer", "shorter",
    "dearer", "cheaper", "taller", "wider", "narrower", "heavier", "lighter",
})  # fmt: skip
"""Those of them that tell a side only with a "than" behind them."""
PREPOSITIONS = frozenset({
    "over", "under", "above", "below",
})  # fmt: skip
"""Those of them that stand before a standard without "than": "in under budget"."""
EXCEEDS = frozenset({
    "beat", "beats", "beaten", "beating", "topped", "tops", "topping", "exceeded", "exceeds", "exceed",
    "exceeding", "surpassed", "surpasses", "surpassing", "outstripped", "overshot", "overshoots",
    "outperformed", "bettered",
})  # fmt: skip
FALLS_SHORT = frozenset({
    "missed", "misses", "miss", "missing", "undershot", "undershoots", "undercut", "trailed", "lagged",
})  # fmt: skip
"""Verbs whose object is the standard: "beat forecasts", "missed its target"."""
SHORT_OF = frozenset({
    "short",
})  # fmt: skip
"""Needs "of" behind it to tell a side: "fell short of expectations"."""
EXPECTED_STANDARD = frozenset({
    "expected", "expectation", "expectations", "forecast", "forecasts", "forecasted", "estimate", "estimates",
    "estimated", "estimation", "analysts", "analyst", "consensus", "target", "targets", "targeted", "goal",
    "plan", "planned", "plans", "budget", "budgeted", "feared", "hoped", "guidance", "predicted", "prediction",
    "predictions", "projected", "projection", "projections", "anticipated", "foreseen", "foresaw", "provided",
    "reckoned", "thought", "asking", "guide", "scheduled", "schedule", "hopes", "fears",
})  # fmt: skip
USUAL_STANDARD = frozenset({
    "average", "averages", "normal", "usual", "usually", "mean", "norm", "typical", "typically", "normally",
    "long-term", "median", "customary",
})  # fmt: skip
EARLIER_STANDARD = frozenset({
    "year", "years", "month", "months", "week", "weeks", "quarter", "day", "season", "decade", "previous",
    "previously", "earlier", "before", "ago", "yesterday", "prior", "last", "spring", "summer", "autumn",
    "winter", "night",
})  # fmt: skip
"""What a value is held against: what was expected, what is usual, and what was before."""
SIGNED_UP = frozenset({
    "surplus", "surpluses", "profit", "profits", "premium", "earnings",
})  # fmt: skip
SIGNED_DOWN = frozenset({
    "deficit", "deficits", "loss", "losses", "shortfall", "discount",
})  # fmt: skip
"""Nouns that say on which side of nothing an amount lies: "a surplus of 5 million", "a 5 million loss"."""
GAINING = frozenset("earn earns earned earning net nets netted netting".split())
LOSING = frozenset("lose loses lost losing".split())
"""Verbs that say the same right before it: "lost 5 million"."""
DEGREE_WORDS = frozenset({
    "slightly", "well", "far", "much", "somewhat", "a", "little", "bit", "sharply", "significantly",
    "considerably", "marginally", "just", "even", "still", "only", "clearly", "substantially", "comfortably",
    "steeply", "lot", "shade", "fraction", "way", "rather", "markedly", "modestly", "notably", "again", "also",
    "once", "half", "narrowly", "easily",
})  # fmt: skip
"""What may stand before such a word."""
COPULAS = frozenset({
    "is", "are", "was", "were", "be", "been", "being", "remained", "remains", "stood", "stands", "came",
    "comes", "stayed", "stays", "ended", "finished", "fell", "fall", "falls", "closed", "lay", "ran", "running",
})  # fmt: skip
HELD_AT = frozenset({
    "at", "with",
})  # fmt: skip
"""Before a value that is told of the subject of the sentence: "at 4.1 million, arrivals were up"."""
SIZES = frozenset("more less fewer higher lower larger bigger greater smaller".split())
"""Comparatives of a number or an amount, which two values bear out or belie."""
GRADING = frozenset({"more", "less"})
"""Those of them that grade an adjective, too."""
EXTENTS = frozenset("larger bigger greater smaller".split())
"""Those of them that say how large a thing is, which no price does."""
COUNTING_SIZES = GRADING | {"fewer"}
"""Those of them that count the noun behind them, or measure it."""
DEGREES_OF_NUMBER = frozenset(
    "common frequent frequently often numerous prevalent widespread likely expensive costly populous crowded".split()
)
"""After "more" and "less" these are told by a number, the more of it the more of them."""
TOLD_WITH = frozenset({"at", "with", "on", "(", "of"})
"""Before a value that is put in behind what it is the value of: "in Acton, at 47%"."""
IN_TIME = EARLIER_STANDARD | frozenset("in on at the a this first second third fourth half of this".split())
"""Beside names of months and days these make up a time."""
