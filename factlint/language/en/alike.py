"""Words that stand for one another, and words whose denial denies others.

The verbs with the noun of their deed follow the derivational links of WordNet 3.0 (Princeton University), of which only
those on which a report turns are listed. Base forms suffice: inflected forms are folded.
"""

from __future__ import annotations

ALIKE: tuple[str, ...] = (
    "spread transmit pass",
    "see observe spot detect sight",
    "speak talk speech",
    "pay compensate compensation reimburse",
    "name identify",
    "order instruct command",
    "discover find",
    "request demand",
    "happen occur",
    "build construct erect",
    "repair fix mend",
    "arrest detain",
    "agree agreement deal",
    "recommend advise recommendation",
    "apologise apologize apology",
    "promise pledge vow",
    "check inspect examine inspection",
    "electricity power",
    "fire blaze",
    "pay wage salary",
    "job post position",
    "evidence proof sign trace",
    "damage harm",
    "change alteration amendment",
    # Deeds that are told in several words.
    "tell inform notify",
    "warn alert",
    "hit strike punch",
    "chase pursue",
    "sue lawsuit",
    "rescue save",
    "teach tutor",
    "employ hire recruit",
    "fit equip install installation",
    "begin start commence launch",
    "intervene intervention",
    "camp camping tent",
    "burn burning",
    "use usage utilise utilize",
    "visit visitor",
    "invite invitation",
    "encourage encouragement",
    "investigate investigation inquiry probe",
    "search hunt",
    "accuse accusation allege allegation",
    "contact approach",
    "consult consultation",
    "translate translation translator",
    "perform performance",
    "compete competition competitor",
    "participate participation",
    "contribute contribution",
    "settle settlement",
    "sign signature",
    "threaten threat",
    "disappear vanish",
    "require requirement need",
    "deduct subtract",
    "disqualify disqualification",
    "export exporter",
    "attack assault",
    "bury burial",
    "elect election",
    "nominate nomination",
    "succeed successor",
    "inherit inheritance heir",
    "own owner ownership",
    "insure insurance",
    "license licence",
    "tax taxation",
    "guard protect protection",
    "treat treatment",
    "operate operation surgery",
    "leak leakage",
    "spill spillage",
    "collapse cave",
    "melt thaw",
    "emigrate emigration",
    "migrate migration",
    "photograph photo picture",
    "film filming",
    "record recording",
    "limit cap ceiling",
    "finding result",
    "glad pleased happy delighted",
    "cost price charge",
    # A verb and the noun of its deed.
    "close closure",
    "resign resignation",
    "approve approval",
    "refuse refusal",
    "object objection oppose",
    "extend extension",
    "decide decision",
    "cancel cancellation",
    "fail failure",
    "replace replacement",
    "evacuate evacuation",
    "erupt eruption",
    "die death",
    "complain complaint",
    "respond response",
    "appoint appointment",
    "retire retirement",
    "suspend suspension",
    "postpone postponement",
    "depart departure",
    "arrive arrival",
    "withdraw withdrawal",
    "expel expulsion",
    "merge merger",
    "explode explosion",
    "collide collision",
    "destroy destruction",
    "dismiss dismissal",
    "convict conviction",
    "confess confession",
    "deliver delivery",
    "marry marriage",
    "apply application",
    "negotiate negotiation talks",
    "vaccinate vaccination",
    "demolish demolition",
    "renew renewal",
    "remove removal",
    "propose proposal",
    "prosecute prosecution",
)
"""Words that stand for each other where one is denied: "no lava was observed" beside "lava was seen"."""

IMPLYING: dict[str, str] = {
    "harm": "hurt injure wound kill die",
    "hurt": "injure wound kill die",
    "injure": "kill die",
    "damage": "destroy",
    "affect": "damage destroy disrupt interrupt",
    "disrupt": "cancel interrupt",
}
"""Words that, where they are denied, deny these too: if no patient came to harm, no patient died."""

PHRASAL: dict[tuple[str, str], str] = {
    ("turn", "down"): "reject", ("throw", "out"): "reject", ("vote", "down"): "reject", ("vote", "against"): "oppose",
    ("vote", "for"): "support", ("advise", "against"): "discourage",
    ("call", "off"): "cancel", ("rule", "out"): "exclude", ("put", "off"): "postpone",
    ("step", "down"): "resign", ("stand", "down"): "resign", ("back", "down"): "relent", ("hold", "up"): "delay",
    ("set", "up"): "founded", ("shut", "down"): "shut", ("close", "down"): "close", ("lay", "off"): "dismiss",
    ("take", "on"): "hire", ("give", "up"): "abandon", ("sign", "off"): "approve", ("pull", "out"): "withdraw",
    ("back", "out"): "withdraw", ("drop", "out"): "withdraw", ("hold", "back"): "withhold", ("fight", "off"): "resist",
    ("speed", "up"): "accelerate", ("slow", "down"): "slow", ("go", "up"): "rise", ("go", "down"): "fall",
    ("come", "down"): "fall", ("come", "from"): "originate",
    ("cut", "back"): "cut", ("carry", "on"): "continue", ("switch", "off"): "disable",
    ("switch", "on"): "enable", ("turn", "off"): "disable", ("break", "off"): "end", ("take", "over"): "acquire",
    ("strike", "down"): "overturn", ("wave", "through"): "approve", ("knock", "back"): "reject",
    ("bring", "forward"): "advance", ("give", "way"): "collapse", ("break", "down"): "fail",
    ("push", "back"): "postpone",
    ("put", "up"): "raise", ("let", "off"): "spare", ("send", "off"): "expel",
    ("hand", "over"): "deliver", ("win", "over"): "persuade",
    ("win", "round"): "persuade", ("take", "part"): "participate",
    ("opt", "out"): "decline", ("opt", "in"): "choose",
    ("bring", "back"): "restore", ("bring", "in"): "introduce",
    ("phase", "out"): "abolish", ("scale", "back"): "reduce", ("scale", "up"): "expand",
    ("ramp", "up"): "increase", ("wind", "down"): "close",
    ("own", "up"): "admit", ("file", "suit"): "sue", ("bring", "suit"): "sue", ("press", "charge"): "prosecute",
    ("press", "charges"): "prosecute", ("fall", "short"): "miss", ("stay", "away"): "skip", ("turn", "away"): "refuse",
    ("think", "of"): "consider", ("in", "part"): "partly", ("in", "full"): "fully",
}  # fmt: skip
"""A verb with its particle, in their base forms, and the word that says the same."""

LIGHT_VERBS = frozenset("keep hold break take give put turn pass stand carry let set get make bring".split())
PARTICLES = frozenset("away off out up down back aside apart over through along together".split())
"""Verbs that say nothing of their own sort with such a word behind them: fog "kept them away", and nothing was kept."""
CLOSING_PARTICLES = frozenset({"in", "on"})
"""The same where nothing follows them: "two were kept in"."""

PHRASAL_BETWEEN = frozenset("it them him her this that".split())
"""What may stand between the two: "turned it down"."""

OF_ITSELF = frozenset(
    """
    open reopen close shut start begin end finish stop resume restart continue change increase decrease double halve
    widen narrow grow shrink improve worsen merge split sink break burst move return turn spread sell drop
    """.split()
)
"""Verbs that say of their subject without an object what they else say of their object: "the gate *opened*"."""

TRADING = frozenset("buy purchase acquire sell borrow lend rent let".split())
"""Deeds that two have part in: what the one buys the other sells."""
