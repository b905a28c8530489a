"""Words that deny what follows them, or what stands before them.

Scope follows the usual account of English negation: "not" denies the next full word of its clause, "no" its noun and,
as the subject's determiner, the verb too (Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 9).
"""

from __future__ import annotations

from factlint.language.en.supposing import MEANING_TO, PERHAPS, WILLING

NOT = frozenset(
    """
    not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
    shouldn't couldn't mustn't needn't ain't n't hardly scarcely
    """.split()
)
"""Deny the next full word: "did not sign", "was never charged"."""

NO = frozenset({"no", "neither", "zero"})
"""Deny the noun that follows, and as the subject's determiner its verb: "no receipt is needed"."""

NOBODY = frozenset({"nobody", "none", "nothing", "noone"})
"""Stand for a denied noun: "none of them was hurt", "hurt nobody"."""

WITHOUT = frozenset({"without", "nor"})
"""Deny the words that follow and nothing else."""

THERE = "there"
"""Opens a sentence that says what there is: "there were no deaths"."""

NO_ONE = "no one"
NO_LONGER = ("no", "longer")
"""Deny the next full word, as "not" does."""

NEITHER_OF_TWO = frozenset({"neither"})
"""Its noun is not denied: there are two of them."""

OF = "of"
PRESENT_ENDING = "s"
PAST_ENDING = "ed"
IRREGULAR_PASTS = frozenset(
    """
    came went won lost said took gave made found met paid fell rose died left got began broke brought built bought held
    kept knew led put ran saw sent sold spoke spent stood told thought understood wrote beat became chose withdrew
    overtook overcame overthrew struck forbade
    """.split()
)
"""Past forms that show by themselves that they are verbs."""

BY = frozenset({"by"})
"""After a form in "-ed" it makes a passive: "no side accepted by the other"."""

GOING_TO = frozenset("going come able willing allowed ready prepared about".split())
"""After "not" and before "to" they pass the denial on to the verb: "is not going to name", "has not come to harm"."""

PREFERRED = {"rather": "than", "instead": "of"}
"""Two words that deny the verb that follows them: "rebuild rather than replace"."""

FREE = "free"
"""After a word and a hyphen it denies the word: "risk-free"."""

FREED = frozenset({"of"})
"""After "free" they open what there is none of: "free of asbestos"."""

PREFIXED = frozenset({"non"})
"""Stand before a word with a hyphen: "non-profit"."""

NOT_DENYING = frozenset({
    "not only", "not just", "not least", "not merely", "not simply", "not necessarily", "not even", "not all",
    "not every", "not always", "not entirely", "not until", "no more", "no fewer", "no less", "no later", "no doubt",
    "no matter", "no sooner", "no wonder", "no to",
})  # fmt: skip
"""Where the first word denies nothing, or not the word that comes next."""

LESSENING = frozenset("little few rarely seldom barely lack lacks lacked lacking unable absence dearth".split())
"""All but deny: "little coverage" beside "no coverage" contradicts nobody."""

LOSING = frozenset("lose loses lost losing cut cuts cutting sell sells sold selling shed sheds remove removed".split())
"""They deny what follows them at once: "lost power" beside "no power"."""

DENYING_TO = frozenset(
    """
    fail fails failed failing failure refuse refuses refused refusing refusal decline declines declined declining
    unable unwilling reluctant yet neglect neglected neglects unlikely
    """.split()
)
"""With "to" deny the verb that follows: "failed to win", "has yet to pay"."""

DENYING_FROM = frozenset(
    """
    ban bans banned banning bar bars barred barring block blocks blocked blocking stop stops stopped stopping prevent
    prevents prevented preventing keep keeps kept keeping deter deters deterred deterring discourage discourages
    discouraged discouraging dissuade dissuades dissuaded dissuading disqualify disqualifies disqualified
    disqualifying disqualification suspend suspends suspended suspending suspension excuse excuses excused excusing
    exempt exempts exempted exempting exemption prohibit prohibits prohibited prohibiting restrain restrains restrained
    restraining preclude precludes precluded precluding debar debars debarred debarring refrain refrains refrained
    refraining abstain abstains abstained abstaining desist desists desisted hinder hinders hindered hindering
    exclude excludes excluded excluding exclusion forbid forbids forbidden forbidding inhibit inhibits inhibited
    """.split()
)
"""With "from" deny the verb that follows: "was stopped from leaving", "kept the crew from landing"."""

UNDOING = frozenset(
    """
    deny denies denied denying denial postpone postpones postponed postponing cancel cancels cancelled canceled
    cancelling reject rejects rejected rejecting suspend suspends suspended scrap scraps scrapped withdraw withdraws
    withdrew withdrawn drop drops dropped abandon abandons abandoned ban bans banned banning prohibit prohibits
    prohibited outlaw outlaws outlawed refuse refuses refused refusing decline declines declined declining
    lift lifts lifted lifting repeal repeals repealed repealing forgo forgoes forgone forwent forego foregone waive
    waives waived waiving relinquish relinquished
    """.split()
)
"""What follows them in the clause was denied, put off or given up: "denied that it had leaked" is no "it leaked"."""

DENYING_DOING = frozenset("stop stops stopped cease ceases ceased quit avoid avoids avoided avoiding".split())
"""With a form in "-ing" they deny it from then on: "stopped selling"."""

STILL = "still"
"""Right before "to" it denies too: "is still to decide"."""

HAVING_TO = frozenset("has have had needs need".split())
"""Behind "still" and before "to" they leave open what follows: "still *has* to give its approval"."""

BACK = "back"
"""Right behind a verb of motion: what was left is entered again."""

AGAINST = "against"
"""Before a form in "-ing" it denies that and the verb before it: "voted against extending it"."""

AGAINST_ANYWAY = frozenset(
    """
    warn warns warned warning caution cautions cautioned guard guards guarded protect protects protected protest
    protests protested protesting campaign campaigns campaigned campaigning fight fights fought fighting demonstrate
    demonstrated speak speaks spoke argue argues argued rail railed militate militates insure insured secure secured
    """.split()
)
"""Verbs that say the same with "against": who warns against doing it does warn."""

ADVISING = frozenset("advise advises advised advising recommend recommends recommended recommending".split())
"""Verbs that say the reverse with "against" before a noun, too: "recommended against a merger"."""

TO_SUCH_A_DEGREE = frozenset("this so as that such".split())
"""Between "not" and a quality these grant it, where a time follows: "has *not* been *this* high *since* 1931"."""
SINCE_WHEN = frozenset("since before for in until during".split())

SIGNS = frozenset(
    """
    evidence sign signs trace traces proof indication indications hint hints suggestion mention plan plans intention
    intentions intent wish desire question prospect chance possibility
    """.split()
)
"""What there is "no" such thing "of" is denied itself: "no sign of a leak", "no plans to close"."""
SIGNS_OF = frozenset("of for that to".split())

PHASES = frozenset(
    """
    open reopen close shut start begin end finish stop launch cease complete arrive leave depart come go
    """.split()
)
"""Of what has a beginning and an end both may be told, each with its own time."""

LABELLED = frozenset(
    """
    number question room page chapter platform gate route line group phase stage article section item point volume part
    step level category class tier district ward unit block flight version round heat lane pitch bay race leg lap game
    hole week
    """.split()
)
"""Before a number they are part of a name: "*number* one", "*question* 14"."""

LOATHING = frozenset(
    """
    hate hates hated hating love loves loved loving like likes liked dislike dislikes disliked enjoy enjoys enjoyed fear
    fears feared dread dreads dreaded prefer prefers preferred loathe loathes loathed mind minds detest detests miss
    misses imagine imagines imagined
    """.split()
)
"""Before a form in "-ing" they tell what somebody feels about it, and not that it is done: "hates *losing*"."""

RULING = frozenset("rule rules ruled ruling".split())
OUT = "out"
"""Together they deny what they are followed by: "ruled out extending it", "ruled out a merger"."""

NEEDING = frozenset("need dare".split())
"""Full verbs that are denied, with the one that follows, by a "not" behind them: "need not wear"."""

DOING_ENDING = "ing"

BEARING = frozenset(
    "is are was were be been being has have had do does did will would can could may might get got".split()
)
"""Auxiliaries that carry the verb of a subject: "no receipt *is* needed"."""

JOINING = frozenset({"and", "but", "or", "that", "because", "while", "though", "as"})
"""Words after which another clause begins."""

ACTING = frozenset({"do", "did", "so"})
"""Stand for a whole clause where nothing but them is denied: "refused to do so"."""

ALSO = frozenset({"so", "too", "also", "both", "likewise"})
"""They say of another what was said of one."""

ADVERB_ENDING = "ly"

BETWEEN_VERBS = frozenset("be been have also now soon still already then".split())
"""What may stand between an auxiliary and its verb, beside adverbs in "-ly"."""

HAVING = frozenset("has have had was were been".split())
"""With a participle they say that a thing is done."""

ENDING = frozenset("end stop cease halt lapse expire discontinue finish close without forbid".split())
"""What they are said of is not so from then on."""

AMBIGUOUS_FORMS = frozenset("back left fall home let".split())
"""Forms that are as often another word: an adverb, a direction, a season, a noun."""

ELIDING = {
    "has": "has", "have": "has", "hasn't": "has", "haven't": "has", "had": "has", "hadn't": "has",
    "was": "was", "were": "was", "wasn't": "was", "weren't": "was", "is": "is", "are": "is", "isn't": "is",
    "aren't": "is", "did": "did", "didn't": "did",
    "do": "did", "does": "did", "don't": "did", "doesn't": "did", "will": "will", "won't": "will",
}  # fmt: skip
"""Auxiliaries, by their verb, that stand for a whole clause when "not" ends it: "one was hit, the other was not"."""

DOING = "did"
"""The auxiliary that stands for verbs which had none."""

ALONE_DENYING = "not"
SENTENCE_MARKS = frozenset(";:.")
"""Marks between two parts of a sentence that could stand alone."""

CLAUSE_MARKS = frozenset(",;:.–—()")
CLAUSE_JOINING = frozenset("and but while whereas although though because when after before since if".split())
"""Marks and words between two clauses of a sentence."""

LIGHT = frozenset(
    """
    give gives gave given make makes made take takes took taken hold holds held have has had launch launched order
    orders ordered raise raised file files filed issue issued lodge lodged
    """.split()
)
"""Verbs that say little without their noun: "gave a speech"."""

PASSING_ON = LIGHT - frozenset("hold holds held have has had".split())
"""Those of them that pass what denies them on to the noun: "has not ordered a closure"."""

ADJOINING = frozenset("for to of in on at against from with by about before after over".split())
"""Before the circumstances of what is asked."""

ANYBODY = frozenset("anyone anybody anything anywhere".split())
"""Behind a denial they stand for whoever or whatever it is denied of: "nor does anyone *pay*"."""

TELLING = frozenset("tell tells told".split())
"""They say too little of a subject to tell sentences by, but they can be denied: "had not *told* the tenants"."""

NOUNS_APART = frozenset(
    """
    dispute contest object subject back hold stand run fall leave cover lead second answer measure charge appeal stage
    field race strike pass spring close rest present second light right sound sentence fine cap spell block post turn
    return start end break drop rise move play show say cut gain
    """.split()
)
"""Forms that are nouns of another sense than their verbs, or of no certain one: "walked out in a *dispute*"."""

REFUSING = frozenset("no not never nope".split())
"""They open an answer that says no."""

RELATIVE = frozenset("who which whose whom".split())
"""Open a clause of their own about what stands before them."""

LINKING = frozenset(
    """
    become becomes became becoming remain remains remained remaining stay stays stayed staying seem seems seemed appear
    appears appeared prove proves proved look looks looked plead pleads pleaded pleading
    """.split()
)
"""Verbs that tell a quality of their subject: "the shifts *remain* voluntary"."""

VERB_GROUP = (
    BEARING
    | LINKING
    | NOT
    | BETWEEN_VERBS
    | PERHAPS
    | WILLING
    | MEANING_TO
    | DENYING_TO
    | frozenset("to no longer never would should shall must going still already now also ever always again".split())
)
"""What stands between a subject and its verb, beside adverbs in "-ly"."""

NOTICE = ("further", "notice")
"""After "until" they set no limit."""

POSTPONING = frozenset("postpone defer delay shelve".split())
"""After these "until" says no more than they do: "deferred until the autumn" is not done."""

UNTIL = frozenset({"until", "till"})
"""What is so until a day is not so from then on: "closed until Friday" beside "reopens on Friday"."""
TO = "to"
THAT = "that"
"""Opens a clause of its own after a verb of saying."""
AND = "and"

LIMITS = frozenset("until till before beyond past by".split())
"""With a time they say up to when, or from when on, a thing is denied: "no flights before Friday"."""

SO_FAR = frozenset({"there", "here"})
"""Behind a denied verb they deny only that it went no further: "the search did not end *there*"."""

SINCE = "since"
WHERE_AND_WHEN = frozenset("on in at during under over".split())
"""They open a circumstance: "never won there *on* clay"."""

REVERSED = ("other way", "vice versa", "reverse", "the opposite")
"""They deny of two exchanged what is said of them in their order: "but not the other way round"."""

CONDITIONS = frozenset({"before", "until", "unless", "without"})
"""In both of two sentences these tell what has to come first; the one may say it by a denial, the other without."""

ENDED_BY = frozenset(
    "end stop cease halt lapse expire discontinue forbid ban prohibit bar cancel suspend abolish scrap exclude".split()
)
"""What they say of their subject denies it from then on."""

COMPARING = frozenset("more less fewer than further".split())
"""Behind a verb they grade what it says, so that only the grade is denied."""
UNLESS = "unless"
NOT_YET = "yet"
TIME_OPENING = frozenset("when until before as by at while".split())
"""After "not yet" they say up to when."""

RESTORING = frozenset(
    "reopen resume restart restore return reinstate recover relaunch thaw heal mend repair revive".split()
)
"""They say that a state came back, so that it had been otherwise."""

STRETCHING = frozenset("from until till since".split())
"""In the clause of the other state they tell for how long it was otherwise."""

WAS = frozenset("was were had remained stayed".split())
"""Before a state they tell that it was so."""
TAKEN_AWAY = frozenset(
    "removed removals dropped ended discontinued withdrawn cancelled canceled abolished scrapped repealed deleted "
    "closed rejected refused absent".split()
)
"""In a heading these say of the points below it that they are no more, or have not been granted."""
