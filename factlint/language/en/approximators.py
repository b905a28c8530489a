"""Words that bound or blur the number beside them.

The readings follow Quirk et al., A Comprehensive Grammar of the English Language, 7.63 (approximators), and the usage
of news agencies: "as many as" and "up to" give the most, "nearly" a number not reached.
"""

BEFORE: dict[str, str] = {
    "about": "~", "around": "~", "some": "~", "roughly": "~", "approximately": "~", "approx": "~", "approx.": "~",
    "an estimated": "~", "estimated": "~", "estimated at": "~", "circa": "~", "c.": "~", "ca.": "~",
    "in the region of": "~", "somewhere around": "~", "of the order of": "~", "on the order of": "~",
    "more or less": "~", "or so": "~", "near": "~", "close to": "~", "an average of about": "~", "~": "~", "≈": "~",
    "just about": "~", "in the neighborhood of": "~", "in the neighbourhood of": "~",
    "nearly": "~<", "almost": "~<", "approaching": "~<", "just under": "~<", "just below": "~<",
    "just short of": "~<", "just shy of": "~<", "shy of": "~<", "slightly less than": "~<",
    "slightly fewer than": "~<", "a little less than": "~<", "a little under": "~<", "slightly under": "~<",
    "slightly below": "~<", "not quite": "~<", "virtually": "~<", "practically": "~<",
    "just over": "~>", "just above": "~>", "just more than": "~>", "slightly more than": "~>", "slightly over": "~>",
    "a little more than": "~>", "a little over": "~>", "slightly above": "~>", "just past": "~>",
    "hardly more than": "~>", "barely more than": "~>", "scarcely more than": "~>", "little more than": "~>",
    "not much more than": "~>", "barely over": "~>", "hardly over": "~>", "a good": "~>", "only just over": "~>",
    "little less than": "~<", "not far short of": "~<", "not far off": "~<", "close on": "~<", "a shade under": "~<",
    "a shade over": "~>", "a touch over": "~>", "a touch under": "~<", "a whisker under": "~<",
    "passed the": ">", "passing the": ">", "pass the": ">", "passes the": ">", "crossed the": ">", "cross the": ">",
    "topped the": ">",
    "over": ">", "more than": ">", "above": ">", "greater than": ">", "larger than": ">", "higher than": ">",
    "bigger than": ">", "upwards of": ">", "upward of": ">", "north of": ">", "in excess of": ">", "beyond": ">",
    "well over": ">", "far more than": ">", "exceed": ">", "exceeds": ">", "exceeded": ">", "exceeding": ">",
    "surpass": ">", "surpasses": ">", "surpassed": ">", "surpassing": ">", "topped": ">", "topping": ">",
    "warmer than": ">", "hotter than": ">", "heavier than": ">", "taller than": ">", "faster than": ">",
    "deeper than": ">", "colder than": "<", "cooler than": "<", "lighter than": "<", "slower than": "<",
    "within": "<=", "longer than": ">", "older than": ">", "well above": ">", "well in excess of": ">", ">": ">",
    "at least": ">=", "no less than": ">=", "no fewer than": ">=", "not less than": ">=", "not fewer than": ">=",
    "a minimum of": ">=", "minimum of": ">=", "minimum": ">=", "minimum of at least": ">=", "≥": ">=", "> =": ">=",
    "not under": ">=", "greater than or equal to": ">=",
    "under": "<", "less than": "<", "fewer than": "<", "below": "<", "smaller than": "<", "lower than": "<",
    "shorter than": "<", "younger than": "<", "south of": "<", "short of": "<", "well under": "<",
    "well below": "<", "far fewer than": "<", "far less than": "<", "<": "<",
    "up to": "<=", "as many as": "<=", "as much as": "<=", "as high as": "<=", "as long as": "<=", "at most": "<=",
    "no more than": "<=", "not more than": "<=", "a maximum of": "<=", "maximum of": "<=", "maximum": "<=",
    "at the most": "<=", "no greater than": "<=", "no higher than": "<=", "no larger than": "<=", "≤": "<=",
    "< =": "<=", "less than or equal to": "<=", "no longer than": "<=", "capped at": "<=",
    "equal to or less than": "<=",
}  # fmt: skip
"""What the words straight before a number make of it."""

LONGEST_BEFORE = max(len(phrase.split()) for phrase in BEFORE)

AFTER: dict[str, str] = {
    "or more": ">=", "or above": ">=", "or over": ">=", "or higher": ">=", "or greater": ">=", "or longer": ">=",
    "or older": ">=", "and above": ">=", "and over": ">=", "and up": ">=",  "+": ">=", "- plus": ">=",
    "at least": ">=", "at a minimum": ">=", "or better": ">=",
    "or less": "<=", "or fewer": "<=", "or below": "<=", "or under": "<=", "or lower": "<=", "or younger": "<=",
    "or shorter": "<=", "and under": "<=", "and below": "<=", "at most": "<=", "tops": "<=", "at the most": "<=",
    "or so": "~", "or thereabouts": "~", "ish": "~", "- ish": "~", "- odd": "~", "- something": "~", "odd": "~",
    "more or less": "~",
}  # fmt: skip
"""What the words straight after a number (or its noun) make of it."""

LONGEST_AFTER = max(len(phrase.split()) for phrase in AFTER)

LACKING = "short of"
BEING = frozenset({"is", "are", "was", "were", "be", "been", "being"})
"""Before "short of" these say that so many are missing, and bound nothing: "is short of 180 nurses"."""
DURING = frozenset({"over"})
"""Before a length of time these mean "during" as often as "more than", so they bound it without excluding it."""

UP_TO = "up to"
MOVED_UP = frozenset(
    "edged edges edging went gone goes going crept creeps creeping inched inches ticked ticks "
    "moved moves moving climbed climbs rose risen jumped shot brought brings pushed pushes "
    "driven drove drives taken nudged bumped sent came comes".split()
)
"""Behind these "up to" tells where a value went, and bounds nothing: "edged up to 12,300"."""
CARRIED_OVER = frozenset(
    "turn turns turned turning hand hands handed handing sign signs signed signing carry carries carried "
    "carrying".split()
)
"""Right before "over" these take it for themselves: "turned over €40 million", "handed over 300 files"."""

DETERMINERS = frozenset({"the", "another", "a", "an", "its", "their", "his", "her", "our"})
"""Words that may stand between the number and what bounds it."""

DEFINITE = frozenset({"the", "its", "their", "his", "her", "our"})
"""Of those, the ones with which a number is known already: "split over the £18 million scheme" bounds nothing."""
