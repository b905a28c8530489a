"""English words for lengths of time that somebody set: sentences, bans, contracts, orders.

Keys are lower case, units in the singular as a hyphen joins them ("a two-year deal").
"""

from __future__ import annotations

from typing import Final

SET_FOR: Final[frozenset[str]] = frozenset({
    "jailed", "imprisoned", "banned", "barred", "disqualified", "sentenced", "incarcerated", "sidelined", "disbarred",
    "blacklisted", "interned",
})  # fmt: skip
"""Verbs that tell how long somebody must stay in or out of something; not of what can last ("detained", "closed")."""

SET_BY: Final[frozenset[str]] = frozenset({
    "sentenced", "jailed", "given", "gave", "handed", "gets", "got", "get", "received", "receives", "faces", "face",
    "facing", "ordered", "imposed", "impose", "complete", "perform", "carry", "do",
})  # fmt: skip
"""Verbs that give somebody a length of time of what `SERVED` names, which may also be told as served."""

SERVED: Final[tuple[tuple[str, ...], ...]] = (
    ("imprisonment",), ("in", "prison"), ("in", "jail"), ("in", "custody"), ("in", "detention"), ("behind", "bars"),
    ("of", "unpaid", "work"), ("unpaid", "work"), ("of", "community", "service"), ("community", "service"),
    ("of", "probation"), ("probation",),
)  # fmt: skip
"""What stands behind such a length."""

LENGTH_OF: Final[frozenset[str]] = frozenset({
    "deal", "deals", "contract", "contracts", "lease", "leases", "sentence", "sentences", "ban", "bans", "suspension",
    "loan", "loans", "licence", "licences", "license", "licenses", "agreement", "extension", "disqualification",
    "mandate", "warranty", "guarantee", "apprenticeship", "visa", "visas", "moratorium", "concession", "tenancy",
    "mortgage", "bond", "bonds", "pact", "fellowship", "subscription", "permit", "probation", "exclusion",
})  # fmt: skip
"""Nouns of what is made to last so long: "an 18-month ban"."""

BETWEEN: Final[frozenset[str]] = frozenset({
    "for", "to", "a", "an", "the", "of", "at", "least", "more", "than", "up", "over", "almost", "nearly", "about",
    "just", "another", "further", "from", "driving", "teaching", "office", "life", "total", "minimum", "maximum",
    "term", "sport", "all", "out", "with", "serve",
})  # fmt: skip
"""Words between the verb and the length."""

UNTIL: Final[frozenset[str]] = frozenset({"until", "till", "through", "expires", "expire", "expiry", "runs", "ends"})
"""Words that tell the end of such a time, from which a reader reckons its length."""

GAMES: Final[frozenset[str]] = frozenset({
    "game", "games", "match", "matches", "race", "races", "round", "rounds", "fixture", "fixtures",
})  # fmt: skip
"""What somebody is banned for besides a length of time."""
