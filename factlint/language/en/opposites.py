"""Words that turn a statement round when one stands where the other was said.

Each row holds two sides; any word of one side is opposed to any word of the other, and the words of one side can stand
for each other. Base forms suffice: inflected forms are folded. Only words on which a report turns are listed, not every
pair of a thesaurus. The tables differ in how much else must agree before a swapped word is an accusation.
"""

from __future__ import annotations

DECIDING: tuple[tuple[str, str], ...] = (
    # What is admitted, said to be so, or said not to be.
    ("confirm admit acknowledge concede confess", "deny dispute reject"),
    ("confirm reaffirm reiterate maintain", "lower raise cut lift revise"),
    ("prove verify", "disprove refute debunk"),
    ("believe trust", "doubt distrust"),
    ("blame", "exonerate absolve praise"),
    ("remember recall", "forget"),
    # Verdicts and custody.
    ("convict convicted guilty conviction", "acquit cleared innocent acquittal exonerate"),
    ("arrest detain jail imprison", "release free"),
    ("arrested charged", "released cleared"),
    ("uphold affirm", "overturn quash reverse dismiss"),
    ("prosecution prosecutor", "defence defense defender"),
    ("plaintiff claimant", "defendant"),
    ("legal lawful legally", "illegal unlawful illegally"),
    ("valid", "invalid void spoilt spoiled"),
    ("concurrent concurrently", "consecutive consecutively"),
    ("remand custody", "bail"),
    ("punish penalise penalize", "reward pardon spare"),
    ("genuine authentic", "fake forged counterfeit forgery"),
    (
        "willful wilful deliberate deliberately intentional intentionally",
        "accidental accidentally inadvertent unintentional",
    ),
    # Decisions of a person or a body.
    ("accept approve adopt pass ratify carry", "reject refuse decline veto defeat block contest"),
    ("agree", "disagree refuse decline"),
    ("approval acceptance", "rejection refusal"),
    (
        "support back endorse favour favor welcome praise applaud",
        "oppose resist condemn criticise criticize denounce reject against",
    ),
    ("supporter advocate ally", "opponent critic"),
    ("support", "opposition"),
    ("heed follow observe", "ignore disregard flout"),
    ("allow permit authorise authorize legalise legalize let", "ban forbid prohibit bar block prevent outlaw"),
    ("grant award", "deny refuse withhold revoke withdraw"),
    ("exclude", "consider"),
    ("impose introduce", "lift scrap abolish repeal remove"),
    ("keep retain preserve maintain", "abandon drop scrap axe ditch lose"),
    ("comply obey", "defy breach violate"),
    ("encourage urge", "discourage"),
    ("praise applaud acclaim", "pan slam lambast deride deplore"),
    ("welcome", "deplore lament regret"),
    ("file lodge", "withdraw drop"),
    ("hold", "postpone cancel"),
    ("overrule", "uphold"),
    ("merge merger", "split demerge demerger"),
    ("privatise privatize", "nationalise nationalize"),
    ("unanimous unanimously", "divided split narrowly majority"),
    ("overwhelming overwhelmingly comfortably decisively easily", "narrow narrowly"),
    ("approve adopt pass ratify", "defer shelve"),
    ("carry", "lose"),
    ("settle resolve decide", "unresolved unsettled undecided outstanding pending open disagreement"),
    ("united", "divided split"),
    ("keep proceed", "postpone delay cancel shelve"),
    ("pay", "suspend omit"),
    ("persuade encourage", "dissuade discourage deter"),
    ("agree assent", "dissent"),
    ("join side", "oppose"),
    ("enforce", "waive suspend"),
    ("propose", "oppose reject"),
    ("impose", "waive"),
    ("tighten", "loosen relax ease"),
    ("centralise centralize", "decentralise decentralize devolve"),
    ("ratify", "repeal"),
    ("sign", "veto"),
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
    ("stay remain", "leave flee evacuate depart"),
    ("arrive come", "leave depart"),
    ("open reopen", "close shut"),
    ("enlist", "discharge"),
    ("marry", "divorce separate"),
    ("promote", "demote relegate"),
    # Beginning and ending.
    ("start begin open launch resume introduce", "end stop finish close cease suspend halt shut discontinue"),
    ("opening", "closure closing"),
    ("extend renew prolong", "terminate cancel curtail expire lapse"),
    ("continue", "stop cease end halt"),
    ("create build founded establish", "destroy demolish abolish dismantle"),
    ("enable activate", "disable deactivate"),
    ("lock", "unlock"),
    ("install", "uninstall"),
    ("encrypt", "decrypt"),
    ("upload", "download"),
    ("show display", "hide"),
    ("load", "unload"),
    ("push", "pull"),
    ("insert", "remove"),
    ("absorb", "emit"),
    ("attract", "repel deter"),
    ("hold withstand", "burst collapse breach rupture"),
    ("work function operate", "fail malfunction crash"),
    ("fix repair resolve solve", "unresolved unfixed unrepaired outstanding"),
    ("start begin", "finish complete"),
    ("finish complete", "abandon"),
    ("sail operate", "cancel suspend"),
    ("play compete participate", "withdraw"),
    ("ascend climb", "descend"),
    ("fill", "empty drain"),
    ("attach", "detach"),
    ("assemble", "dismantle disband dissolve"),
    ("arm", "disarm"),
    ("ignite", "extinguish"),
    ("connect", "disconnect"),
    ("advance accelerate", "delay postpone"),
    # Winning and losing, succeeding and failing.
    ("win beat", "lose"),
    ("victory triumph", "defeat loss"),
    ("winner", "loser"),
    ("succeed", "fail"),
    ("success", "failure"),
    ("pass", "fail flunk"),
    ("qualify", "miss"),
    ("score convert", "miss"),
    ("champion", "runner-up"),
    ("favourite favorite", "underdog outsider"),
    ("save", "concede"),
    ("obtain secure", "lose forfeit"),
    ("win beat defeat", "draw"),
    ("succeed follow", "precede"),
    ("unbeaten undefeated", "beaten lose"),
    ("gain", "lose"),
    ("lead", "trail"),
    ("promotion", "relegation"),
    ("meet achieve hit reach", "miss"),
    ("retain regain", "lose"),
    ("attack", "defend"),
    ("advance", "retreat withdraw"),
    # Life, health, harm.
    ("survive recover", "die perish succumb"),
    ("alive", "dead"),
    ("fatal lethal deadly", "harmless nonfatal"),
    ("toxic poisonous", "harmless"),
    ("inpatient", "outpatient"),
    ("extinct", "living"),
    ("predator", "prey"),
    ("sober", "drunk drunken"),
    ("benign", "malignant"),
    ("intact undamaged", "damaged destroyed"),
    ("spread escalate", "contain contained curb"),
    ("cure heal recover", "infect sicken"),
    ("rescue save", "drown perish die"),
    ("calm soothe", "agitate inflame"),
    ("killed", "injured survived"),
    ("injure hurt wound harm", "unhurt unharmed unscathed uninjured"),
    ("dead died", "survivor alive"),
    ("worsen deteriorate", "recover improve"),
    # Change.
    (
        "increase rise grow climb jump soar surge raise expand gain boost",
        "decrease fall drop decline plunge slump shrink cut reduce lower slide slip tumble",
    ),
    ("improve better improvement", "worsen worse deteriorate deterioration slip decline"),
    ("strengthen", "weaken"),
    ("grow strengthen", "wane fade dwindle weaken"),
    ("accelerate quicken", "slow decelerate"),
    ("lengthen extend", "shorten"),
    ("widen", "narrow"),
    ("double treble triple quadruple", "halve"),
    ("upgrade", "downgrade"),
    ("growth expansion", "contraction decline shrinkage"),
    ("inflow", "outflow"),
    ("input", "output"),
    ("arrival", "departure"),
    ("entrance entry", "exit"),
    ("ascent", "descent"),
    ("inflation", "deflation"),
    ("boom", "bust recession"),
    ("premium", "discount"),
    ("saving", "spending"),
    ("excess glut surplus", "shortage scarcity shortfall"),
    ("abundant plentiful plenty", "scarce"),
    ("sufficient adequate enough", "insufficient inadequate"),
    ("minimise minimize", "maximise maximize"),
    ("brighten", "darken"),
    ("simplify", "complicate"),
    ("recover rebound rally", "slump plunge collapse tumble"),
    ("outperform outpace outstrip", "underperform lag trail"),
    ("escalate", "de-escalate deescalate"),
    ("stabilise stabilize", "destabilise destabilize"),
    ("regulate", "deregulate"),
    ("criminalise criminalize", "decriminalise decriminalize"),
    ("mobilise mobilize", "demobilise demobilize"),
    ("harden", "soften"),
    ("thaw melt", "freeze"),
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
    ("asset", "liability"),
    ("invest", "divest disinvest"),
    ("credit", "debit"),
    ("wealth", "poverty"),
    ("grant subsidy donation", "loan"),
    ("supply", "demand"),
    ("overpaid", "underpaid"),
    ("appreciate", "depreciate"),
    ("profitable", "unprofitable loss-making"),
    ("exceed surpass beat top", "miss undershoot"),
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
    ("maximum", "minimum"),
    ("majority", "minority"),
    # What is bound and what is free to choose.
    ("optional voluntary", "mandatory compulsory obligatory"),
    ("permanent permanently", "temporary temporarily"),
    ("exempt", "liable subject"),
    ("full-time", "part-time"),
    ("live", "recorded"),
    ("temporary interim acting", "permanent"),
    ("amateur", "professional"),
    ("elected", "appointed unelected"),
    ("incumbent", "challenger"),
    ("open-source", "proprietary"),
    ("compatible", "incompatible"),
    ("military", "civilian"),
)
"""Verbs of decision and outcome, and the ends of scales: what a report is told for."""

DESCRIBING: tuple[tuple[str, str], ...] = (
    ("increased", "decreased reduced"),
    ("above", "below"),
    ("ahead", "behind"),
    ("positive", "negative"),
    ("optimistic", "pessimistic"),
    ("public publicly", "private privately"),
    ("public publicly openly published disclosed", "secret secretly confidential confidentially undisclosed covert"),
    ("male", "female"),
    ("men man", "women woman"),
    ("north", "south"),
    ("northern", "southern"),
    ("east", "west"),
    ("eastern", "western"),
    ("inside within", "outside beyond"),
    ("black", "white"),
    ("active", "inactive dormant"),
    ("satisfied content", "dissatisfied"),
    ("stable", "unstable volatile"),
    ("online", "offline"),
    ("internal domestic", "external foreign"),
    ("urban", "rural"),
    ("partial partially partly", "complete completely entire entirely fully wholly"),
    ("directly direct", "indirectly indirect"),
    ("local national", "international global foreign"),
    ("natural", "artificial synthetic"),
    ("manual", "automatic"),
    ("solid", "liquid"),
    ("horizontal", "vertical"),
    ("acute", "chronic"),
    ("indoor indoors", "outdoor outdoors"),
    ("upstairs", "downstairs"),
    ("upstream", "downstream"),
    ("front", "rear back"),
    ("left left-hand", "right right-hand"),
    ("top", "bottom"),
    ("single", "double"),
    ("wild", "tame domesticated"),
    ("offensive attacking", "defensive"),
    ("friendly", "hostile"),
    ("secular", "religious"),
    ("ordinary", "extraordinary"),
    ("incoming inbound", "outgoing outbound"),
    ("predecessor", "successor"),
    ("employer", "employee"),
    ("gross", "net"),
    ("true", "false untrue"),
    ("home", "away"),
    ("right correct", "wrong incorrect"),
    ("present", "absent"),
    ("first", "last"),
    ("sharply steeply substantially considerably significantly strongly markedly", "slightly marginally modestly"),
    ("suddenly abruptly", "gradually"),
    ("willingly voluntarily", "reluctantly unwillingly grudgingly forcibly"),
    ("openly", "secretly covertly"),
    ("together jointly", "separately individually"),
    ("confident", "doubtful"),
    ("upbeat bullish", "downbeat gloomy bearish"),
    ("hawkish", "dovish"),
    ("fixed", "variable floating"),
    ("wholesale", "retail"),
    ("clockwise", "anticlockwise counterclockwise"),
    ("northbound", "southbound"),
    ("eastbound", "westbound"),
    ("upward", "downward"),
    ("forward", "backward"),
    ("inland", "coastal offshore"),
    ("onshore", "offshore"),
    ("inner", "outer"),
    ("sunny", "cloudy overcast"),
    ("ancient", "modern"),
    ("weekday", "weekend"),
    ("heat", "cold frost"),
    ("remote", "local"),
    ("manually", "automatically"),
    ("crewed manned", "uncrewed unmanned robotic"),
    ("synchronous", "asynchronous"),
    ("odd", "even"),
    ("left-wing leftist", "right-wing rightist"),
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
    disclose disclosed discloses disclosing disclosure discharged discharges discharging discarded discards discussed
    displayed dispatched dismissed disturbed discerned dispensed dispersed dissolved distanced distilled distracted
    unanimous undergo undergone underlying undertake undertaken unearth unearthed uncover uncovered unfold unfolded
    unveil unveiled unleash unleashed
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
