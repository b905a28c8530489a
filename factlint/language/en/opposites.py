"""Words that turn a statement round when one stands where the other was said.

Each row holds two sides; any word of one side is opposed to any word of the other, and the words of one side can stand
for each other. Base forms suffice: inflected forms are folded. Only words on which a report turns are listed, not every
pair of a thesaurus. The tables differ in how much else must agree before a swapped word is an accusation.
"""

from __future__ import annotations

DECIDING: tuple[tuple[str, str], ...] = (
    # What is admitted, said to be so, or said not to be.
    ("confirm admit acknowledge concede", "deny dispute reject"),
    ("prove verify", "disprove refute debunk"),
    ("believe trust", "doubt distrust"),
    # Verdicts and custody.
    ("convict convicted guilty", "acquit cleared innocent acquittal exonerate"),
    ("conviction", "acquittal"),
    ("guilty", "innocent"),
    ("arrest detain jail imprison", "release free"),
    ("arrested charged", "released cleared"),
    ("uphold affirm", "overturn quash reverse dismiss"),
    ("prosecution prosecutor", "defence defense defender"),
    ("plaintiff claimant", "defendant"),
    ("legal lawful legally", "illegal unlawful illegally"),
    ("valid", "invalid void"),
    (
        "willful wilful deliberate deliberately intentional intentionally",
        "accidental accidentally inadvertent unintentional",
    ),
    # Decisions of a person or a body.
    ("accept approve adopt pass ratify", "reject refuse decline veto defeat"),
    ("agree", "disagree refuse decline"),
    ("approval acceptance", "rejection refusal"),
    (
        "support back endorse favour favor welcome praise applaud",
        "oppose resist condemn criticise criticize denounce reject",
    ),
    ("supporter advocate ally", "opponent critic"),
    ("support", "opposition"),
    ("favour favor", "against"),
    ("allow permit authorise authorize legalise legalize let", "ban forbid prohibit bar block prevent outlaw"),
    ("grant award", "deny refuse withhold revoke withdraw"),
    ("exclude", "consider"),
    ("impose introduce", "lift scrap abolish repeal remove"),
    ("keep retain preserve maintain", "abandon drop scrap axe ditch"),
    ("comply obey", "defy breach violate"),
    ("encourage urge", "discourage"),
    ("carry", "defeat"),
    ("praise applaud acclaim", "pan slam lambast deride deplore"),
    ("welcome", "deplore lament regret"),
    ("file lodge", "withdraw drop"),
    ("hold", "postpone cancel"),
    ("overrule", "uphold"),
    ("merge", "split demerge"),
    ("privatise privatize", "nationalise nationalize"),
    ("unanimous unanimously", "divided narrowly"),
    # Coming and going, hiring and leaving.
    ("join enter", "leave quit exit"),
    ("appoint hire recruit elect promote", "dismiss sack fire remove oust demote"),
    ("appointment", "dismissal resignation"),
    ("stay", "leave quit resign depart"),
    ("arrive", "depart leave"),
    ("include", "exclude omit"),
    ("add", "remove delete drop"),
    ("attend", "skip boycott miss"),
    ("employ", "dismiss"),
    ("resign quit", "dismiss sack fire oust"),
    ("invite", "exclude"),
    # Beginning and ending.
    ("start begin open launch resume introduce", "end stop finish close cease suspend halt shut discontinue"),
    ("opening", "closure closing"),
    ("extend renew prolong", "terminate cancel curtail"),
    ("continue", "stop cease end halt"),
    ("create build found establish", "destroy demolish abolish dismantle"),
    ("enable activate", "disable deactivate"),
    ("lock", "unlock"),
    ("connect", "disconnect"),
    ("advance accelerate", "delay postpone"),
    # Winning and losing, succeeding and failing.
    ("win beat", "lose"),
    ("victory triumph", "defeat loss"),
    ("winner", "loser"),
    ("succeed", "fail"),
    ("success", "failure"),
    ("pass", "fail"),
    ("gain", "lose"),
    ("lead", "trail"),
    ("promotion", "relegation"),
    ("promote", "relegate"),
    ("meet achieve hit reach", "miss"),
    ("retain regain", "lose"),
    ("home", "away"),
    ("attack", "defend"),
    ("advance", "retreat withdraw"),
    # Life, health, harm.
    ("survive", "die perish succumb"),
    ("alive", "dead"),
    ("sober", "drunk drunken"),
    ("benign", "malignant"),
    ("intact undamaged", "damaged destroyed"),
    ("killed", "injured survived"),
    ("injure hurt wound harm", "unhurt unharmed unscathed uninjured"),
    ("dead died", "survivor alive"),
    ("worsen deteriorate", "recover improve"),
    # Change.
    (
        "increase rise grow climb jump soar surge raise expand gain boost",
        "decrease fall drop decline plunge slump shrink cut reduce lower slide slip tumble",
    ),
    ("improve better improvement", "worsen worse deteriorate deterioration"),
    ("strengthen", "weaken"),
    ("grow strengthen", "wane fade dwindle weaken"),
    ("accelerate quicken", "slow decelerate"),
    ("lengthen extend", "shorten"),
    ("widen", "narrow"),
    ("double", "halve"),
    ("tighten", "loosen relax ease"),
    ("upgrade", "downgrade"),
    ("growth expansion", "contraction decline shrinkage"),
    # Money and trade.
    ("profit", "loss"),
    ("surplus", "deficit shortfall"),
    ("buy purchase acquire", "sell"),
    ("buyer purchaser", "seller vendor"),
    ("import importer", "export exporter"),
    ("borrow borrower", "lend lender"),
    ("creditor", "debtor"),
    ("tenant", "landlord"),
    ("deposit", "withdraw withdrawal"),
    ("solvent", "insolvent bankrupt"),
    ("appreciate", "depreciate"),
    ("profitable", "unprofitable loss-making"),
    ("exceed surpass", "miss undershoot"),
    # Word and deed.
    ("keep honour honor", "break breach"),
    ("publish disclose reveal", "withhold conceal hide suppress"),
    ("reinstate restore", "suspend"),
    ("spread", "slow ease subside recede wane"),
    ("evacuate", "return"),
    ("peaceful peacefully", "violent violently"),
    ("overestimate overstate", "underestimate understate"),
    ("free", "paid"),
    # Ranks at the ends of a scale.
    ("highest", "lowest"),
    ("largest biggest greatest", "smallest"),
    ("most", "least fewest"),
    ("best", "worst"),
    ("oldest", "youngest newest"),
    ("longest", "shortest"),
    ("fastest quickest", "slowest"),
    ("richest", "poorest"),
    ("strongest", "weakest"),
    ("hottest warmest", "coldest coolest"),
    ("wettest", "driest"),
    ("tallest", "shortest"),
    ("heaviest", "lightest"),
    ("earliest", "latest"),
    ("maximum", "minimum"),
    ("majority", "minority"),
    # What is bound and what is free to choose.
    ("optional voluntary", "mandatory compulsory obligatory"),
    ("permanent permanently", "temporary temporarily"),
    ("exempt", "liable"),
)
"""Verbs of decision and outcome, and the ends of scales: what a report is told for."""

DESCRIBING: tuple[tuple[str, str], ...] = (
    # More and less of a quality.
    ("higher increased greater", "lower decreased reduced"),
    ("more", "fewer less"),
    ("bigger larger", "smaller"),
    ("older", "younger newer"),
    ("faster quicker", "slower"),
    ("longer", "shorter"),
    ("stronger", "weaker"),
    ("cheaper", "dearer costlier pricier"),
    ("hotter warmer", "colder cooler"),
    ("wetter", "drier"),
    ("earlier sooner", "later"),
    ("better", "worse"),
    ("above", "below"),
    ("ahead", "behind"),
    ("strong", "weak"),
    ("high", "low"),
    ("long", "short"),
    ("early", "late"),
    ("old", "young new"),
    ("rich", "poor"),
    ("hot warm", "cold cool"),
    ("wet", "dry"),
    ("heavy", "light"),
    ("full", "empty"),
    ("safe", "dangerous unsafe"),
    ("easy", "difficult hard"),
    ("happy pleased delighted", "sad unhappy disappointed"),
    ("good", "bad"),
    ("positive", "negative"),
    ("optimistic", "pessimistic"),
    ("public publicly", "private privately"),
    ("male", "female"),
    ("men man", "women woman"),
    ("north", "south"),
    ("northern", "southern"),
    ("east", "west"),
    ("eastern", "western"),
    ("upper", "lower"),
    ("inside within", "outside beyond"),
    ("black", "white"),
    ("active", "inactive dormant"),
    ("healthy fit", "ill sick unwell"),
    ("satisfied content", "dissatisfied"),
    ("stable", "unstable volatile"),
    ("online", "offline"),
    ("internal domestic", "external foreign"),
    ("urban", "rural"),
    ("major serious severe", "minor slight mild"),
    ("partial partially", "complete completely entire entirely"),
    ("senior", "junior"),
    ("incoming inbound", "outgoing outbound"),
    ("predecessor", "successor"),
    ("employer", "employee"),
    ("gross", "net"),
    ("simple", "complex complicated"),
    ("common", "rare"),
    ("often frequently regularly", "rarely seldom"),
    ("true", "false untrue"),
    ("right correct", "wrong incorrect"),
    ("present", "absent"),
    ("first", "last"),
    ("former previous", "current"),
    ("winter", "summer"),
    ("morning", "evening"),
    ("day", "night"),
    ("first-degree", "second-degree"),
)
"""Qualities and positions: many things near each other have them, so more of the sentence must agree."""

SMALL: tuple[tuple[str, str], ...] = (
    ("with", "without"),
    ("for", "against"),
    ("before", "after"),
    ("over", "under"),
    ("up", "down"),
    ("all every everyone everybody", "none nobody"),
    ("always", "never"),
    ("on", "off"),
    ("in", "out"),
)
"""Little words: they turn a sentence only where everything about them is the same."""

ALIKE: tuple[str, ...] = (
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
    "check inspect examine",
)
"""Words that stand for each other where one is denied: "no lava was observed" beside "lava was seen"."""

PHRASAL: dict[tuple[str, str], str] = {
    ("turn", "down"): "reject", ("throw", "out"): "reject", ("vote", "down"): "reject", ("vote", "against"): "oppose",
    ("vote", "for"): "support", ("advise", "against"): "discourage",
    ("call", "off"): "cancel", ("rule", "out"): "exclude", ("put", "off"): "postpone",
    ("step", "down"): "resign", ("stand", "down"): "resign", ("back", "down"): "relent", ("hold", "up"): "delay",
    ("set", "up"): "found", ("shut", "down"): "shut", ("close", "down"): "close", ("lay", "off"): "dismiss",
    ("take", "on"): "hire", ("give", "up"): "abandon", ("sign", "off"): "approve", ("pull", "out"): "withdraw",
    ("back", "out"): "withdraw", ("drop", "out"): "withdraw", ("hold", "back"): "withhold", ("fight", "off"): "resist",
    ("speed", "up"): "accelerate", ("slow", "down"): "slow", ("go", "up"): "rise", ("go", "down"): "fall",
    ("come", "down"): "fall", ("cut", "back"): "cut", ("carry", "on"): "continue", ("switch", "off"): "disable",
    ("switch", "on"): "enable", ("turn", "off"): "disable", ("break", "off"): "end", ("take", "over"): "acquire",
    ("strike", "down"): "overturn", ("wave", "through"): "approve", ("knock", "back"): "reject",
    ("bring", "back"): "restore", ("bring", "in"): "introduce",
    ("phase", "out"): "abolish", ("scale", "back"): "reduce", ("scale", "up"): "expand",
    ("ramp", "up"): "increase", ("wind", "down"): "close",
    ("own", "up"): "admit", ("fall", "short"): "miss", ("stay", "away"): "skip", ("turn", "away"): "refuse",
}  # fmt: skip
"""A verb with its particle, in their base forms, and the word that says the same."""

PHRASAL_BETWEEN = frozenset("it them him her this that".split())
"""What may stand between the two: "turned it down"."""

CONVERSE = frozenset(
    """
    win beat lose defeat buy purchase acquire sell borrow lend lead trail import export above below over under before
    after ahead behind older younger higher lower bigger larger smaller faster slower longer shorter earlier later
    stronger weaker more fewer less better worse
    """.split()
)
"""Words that say the same as their opposites once the two they speak of change places: "A beat B", "B lost to A"."""

PASSIVE_BY = "by"
PASSIVE_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})

DENYING_PREFIXES = ("un", "dis", "non")
"""Before a word of its own they deny it: "paid" and "unpaid"."""

DENYING_PREFIXES_OF_ADJECTIVES = ("in", "im", "il", "ir")
ADJECTIVE_ENDINGS = ("able", "ible", "ent", "al", "ate", "ive", "ous", "ular", "ful", "ic", "ably", "ibly", "ently")
"""They deny adjectives of these endings alone: "impossible", never "immigration" or "income"."""

NOT_A_DENIAL = frozenset(
    """
    invaluable infamous impartial intentional internal irate imperial important immediate industrial intensive
    international inhabitable illustrious
    union unions unit units united unite uncle under until universe universal university unions uniform unique unity
    discover discovery discuss discussion disease diseases district display dispute distance distribute discharge
    disposal disposed discount dismiss dispatch disaster discipline disruption disturb dissent distress none nonce
    """.split()
)
"""Words that only look as if they held a denying prefix."""

MUTUAL = frozenset(
    """
    meet marry play face fight join talk speak agree merge debate clash draw tie resemble equal tell say ask thank
    praise criticise criticize accuse blame know see hear write call help hug kiss visit wed divorce partner
    """.split()
)
"""What two may do to each other, or each in turn: that one did it does not say that the other did not."""

ORDER = {"before": "after", "after": "before"}
"""Little words between a deed and an event, each with the one that says the reverse."""
