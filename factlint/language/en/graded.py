"""Adjectives and adverbs of degree in opposed pairs, each with its comparative and its superlative.

A row is one scale: its upper side and its lower side. Within a side "/" parts words that can stand for each other,
each given as positive, comparative, superlative; a form that is another word as well is left out as "-". Inflected
forms after Quirk et al., A Comprehensive Grammar of the English Language, 7.74-83.
"""

from __future__ import annotations

SCALES: tuple[tuple[str, str], ...] = (
    ("high higher highest", "low lower lowest"),
    ("big bigger biggest/large larger largest/great greater greatest", "small smaller smallest/- lesser -"),
    ("many more most/much more most", "few fewer fewest/little less least"),
    ("heavy heavier heaviest", "light lighter lightest"),
    ("long longer longest/lengthy lengthier lengthiest", "short shorter shortest/brief briefer briefest"),
    ("tall taller tallest", "short shorter shortest"),
    ("wide wider widest/broad broader broadest", "narrow narrower narrowest"),
    ("deep deeper deepest", "shallow shallower shallowest"),
    ("thick thicker thickest", "thin thinner thinnest"),
    ("fat fatter fattest", "slim slimmer slimmest/lean leaner leanest"),
    ("old older oldest/- elder eldest", "young younger youngest/new newer newest"),
    (
        (
            "fast faster fastest/quick quicker quickest/quickly - -/rapid - -/rapidly - -"
            "/swift swifter swiftest/swiftly - -"
        ),
        "slow slower slowest/slowly - -/gradual - -/gradually - -",
    ),
    ("early earlier earliest/- sooner soonest", "late later latest"),
    ("strong stronger strongest/- firmer firmest", "weak weaker weakest/- feebler feeblest"),
    ("rich richer richest/wealthy wealthier wealthiest", "poor poorer poorest"),
    (
        "dear dearer dearest/costly costlier costliest/pricey pricier priciest/expensive - -",
        "cheap cheaper cheapest/inexpensive - -",
    ),
    ("hot hotter hottest/warm warmer warmest", "cold colder coldest/cool cooler coolest/chilly chillier chilliest"),
    ("wet wetter wettest/rainy rainier rainiest", "dry drier driest/- dryer dryest"),
    ("good better best", "bad worse worst"),
    ("easy easier easiest/simple simpler simplest", "difficult - -/hard harder hardest/- tougher toughest"),
    ("simple simpler simplest", "complex - -/complicated - -"),
    ("safe safer safest", "dangerous - -/unsafe - -/risky riskier riskiest"),
    ("near nearer nearest/close closer closest", "far farther farthest/- further furthest/distant - -"),
    ("bright brighter brightest", "dark darker darkest/dim dimmer dimmest"),
    ("loud louder loudest/noisy noisier noisiest", "quiet quieter quietest/silent - -"),
    ("busy busier busiest", "quiet quieter quietest/empty emptier emptiest"),
    ("full fuller fullest", "empty emptier emptiest"),
    ("hard harder hardest", "soft softer softest"),
    ("smooth smoother smoothest", "rough rougher roughest"),
    ("clean cleaner cleanest", "dirty dirtier dirtiest"),
    ("sharp sharper sharpest/steep steeper steepest", "gentle gentler gentlest"),
    (
        "severe severer severest/serious - -/major - -/grave graver gravest",
        "mild milder mildest/minor - -/slight slighter slightest",
    ),
    ("harsh harsher harshest/intense - -", "mild milder mildest/lenient - -"),
    (
        "strict stricter strictest/tight tighter tightest/- tougher toughest",
        "lax laxer laxest/lenient - -/loose looser loosest",
    ),
    ("happy happier happiest/pleased - -/delighted - -", "sad sadder saddest/unhappy - -/disappointed - -"),
    ("healthy healthier healthiest/fit fitter fittest", "ill - -/sick sicker sickest/unwell - -"),
    ("sweet sweeter sweetest", "sour sourer sourest/bitter - -"),
    ("calm calmer calmest", "rough rougher roughest/stormy stormier stormiest"),
    (
        "common commoner commonest/frequent - -/often - -/frequently - -/regularly - -",
        "rare rarer rarest/infrequent - -/rarely - -/seldom - -",
    ),
    ("senior - -", "junior - -"),
    ("- upper -", "- lower -"),
)
"""The scales, the upper side first."""

NO_FORM = "-"

MORE = frozenset({"more"})
LESS = frozenset("less fewer".split())
"""Before an adjective, an adverb or a noun they make a comparison of it: "more effective", "fewer ships"."""

THAN = "than"
"""Opens the other side of a comparison."""

EXCEEDING: tuple[tuple[str, str], ...] = (
    ("exceed surpass outnumber outweigh outstrip outpace outperform outscore outsell outlast", "trail underperform"),
)
"""Verbs that compare their subject with their object, and those that say the reverse."""

ORDER = {"before": True, "after": False}
"""Words between two events, and whether the first of the two comes first."""

WAY = ("from", "to")
"""Words between which one end of a way stands, and after which the other: "from the museum to the library"."""

COUNTERPARTS = frozenset("opponent rival counterpart competitor neighbour partner predecessor successor".split())
"""After "than her" they stand for the other of the two."""

AMOUNT = frozenset("high big many".split())
"""By their first words the scales of how much there is of a thing, whichever of them is used of it."""
