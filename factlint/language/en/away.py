"""How sources tell that somebody was not where the others were.

Phrases are written as in `attending`: `*` stands for a possessive or an article. The categories are those by which
people come to be missing: kept by their bodies, by their journeys, by authorities, by other business; unwilling;
replaced.
"""

from __future__ import annotations

BEING = frozenset(
    """
    was were is are be been being lay lies fell falls taken still also currently temporarily already seriously
    suddenly again lying home himself herself himself too both left the only one sole member reported reports calls
    called phoned rang signed in remains remained stays stayed
    """.split()
)
"""What stands before a state: forms of "be" and their like, and the adverbs between."""

STATES = frozenset(
    """
    ill|unwell|sick|indisposed|poorly|bedridden|bed-ridden|laid up|taken to hospital|taken to * hospital|
    rushed to hospital|admitted to hospital|flown to hospital|in surgery|on * operating table|at * doctor|taken ill|
    in bed|down with|on a cure|convalescing|recuperating|recovering|in quarantine|quarantined|in isolation|isolating|
    self-isolating|off sick|on sick leave|on leave|on maternity leave|on parental leave|on paternity leave|
    on compassionate leave|on study leave|on holiday|on holidays|on vacation|on honeymoon|on * honeymoon|
    on sabbatical|on a trip|on a plane|on a train|on a flight|in transit|in mid-air|in the air|en route|on business|
    on other business|on duty elsewhere|elsewhere|otherwise engaged|double-booked|detained elsewhere|
    abroad|overseas|away|out of town|out of * country|at home|home|at work|on night shift|at sea|absent|missing|
    unavailable|unreachable|stuck|stranded|marooned|snowed in|snowed under|snowbound|fogbound|icebound|cut off|
    grounded|trapped|not there|not here|not present|not in attendance|not among|not on hand|not in * hall|
    not in * room|not in * chamber|not at * table|not on * panel|not on * call|not on * line|not on * stage|
    not on board|not arrived|nowhere to be seen|not in * audience|not in court|not in town|not in * country|a no-show|
    no-shows|no show|on * way to|on * way home|on jury duty|on jury service|refused entry|refused a visa|
    refused * visa|denied entry|denied a visa|denied * visa|denied permission|refused permission|turned away|
    turned back|called away|called to another|called elsewhere|called home|summoned home|kept away|kept at home|
    kept in|held up at|held up in|delayed at|delayed in|prevented from|hindered|not invited|uninvited|disinvited|
    not asked|not admitted|not allowed|not permitted|not cleared|not released|excused|released from|exempted from|
    dispensed from|represented by|represented at|replaced at short notice|replaced for|in labour|in labor|in mourning|
    bereaved|too ill|too sick|too weak|too frail|too busy|nursing|minding|snowed-in|weather-bound|weatherbound|
    storm-bound|stormbound|attending a|attending an|attending another|confined to bed|confined to * bed|tied up|
    kept busy|unable to come|unable to attend
    """.replace("\n", "").split("|")
)
"""They keep somebody away while they last."""

LASTING_STATES = frozenset(
    """
    injured|hurt|in hospital|hospitalised|hospitalized|in intensive care|suspended|banned|barred|excluded|
    disqualified|in custody|in jail|in gaol|in prison|behind bars|in detention|detained|under arrest|
    under house arrest|in police custody|on remand|in * cell|in * jail|in * prison|held up|delayed|ruled out|
    sidelined|dropped|rested|left out|left behind|on tour|travelling|traveling|in exile
    """.replace("\n", "").split("|")
)
"""They keep somebody away as well, but may also be what came of what somebody did on the spot."""

BARE = frozenset(
    """
    ill|unwell|sick|off sick|indisposed|abroad|away|absent|missing|not arrived|not present|not there|unavailable|
    excused|on leave|on holiday|on vacation|in hospital|injured|suspended|on sick leave|no-show|no show|at home|
    on a cure|represented by|apologies|in quarantine|on maternity leave|on parental leave|on business|on tour|
    on jury duty|off duty|regrets|with apologies|sends apologies|sent apologies|indisposed|self-isolating|
    on night shift|at sea|overseas|out of town
    """.replace("\n", "").split("|")
)
"""Those that stand in brackets, between commas or in a note right behind a name, with no verb."""

NOTED_BEFORE = frozenset(
    "this today tonight till until with for since on in at again due because as from by and but".split()
)
"""What follows such a state in a note that has neither verb nor mark: "Roe away this week"."""

STAYING = frozenset("stayed stays staying stay remained remains remaining remain".split())
"""Before a place that is not the event's they say where somebody was instead: "stayed in the capital"."""

STAYING_LINKS = frozenset("at in on with".split())

HOMES = frozenset(
    """
    home capital hotel bed hospital jail gaol prison custody cell house office farm village country town city desk
    bedside headquarters station base port airport family mother father wife husband children
    """.split()
)
"""Where somebody stays who does not come; a name of a place is one too."""

STAYED_HOME = frozenset(
    """
    stayed home|stayed at home|stayed away|kept away|keeps away|stayed behind|remained at home|remained behind|
    stay home|stays home|
    stay at home|stays at home|stay away|stays away|stay behind|staying home|staying away|remained home|cancelled|
    canceled|had to cancel|forced to cancel|pulled out|pulls out|pull out|cried off|cries off|dropped out|drop out|
    drops out|backed out|bowed out|begged off|withdrew|withdrawn|called off * visit|called off * trip|
    called off * appearance|declined the invitation|declined an invitation|declined * invitation|declined to attend|
    declined to come|declined to appear|declined to take part|refused to attend|refused to come|refused to appear|
    refused to take part|turned down the invitation|turned down an invitation|turned down * invitation|gave it a miss|
    boycotted|skipped|shunned|snubbed|missed * flight|missed * train|missed * plane|missed * bus|missed * ferry|
    missed * connection|missed * boat|missed * meeting|missed * match|missed * game|missed * start|missed * trip|
    had flu|had the flu|had a cold|had a fever|had covid|has flu|has the flu|has a cold|caught flu|caught a cold|
    came down with|went down with|comes down with|went into labour|went into labor|gave birth|tested positive|
    lost * voice|waived * right|waived * presence|invoked * right|invoked * privilege|exercised * right not to|
    asked to be excused|asks to be excused|begged to be excused|
    sent apologies|sent * apologies|sent regrets|sent * regrets|sent * excuses|tendered * apologies|gave apologies|
    gave * apologies|offered * apologies|apologised for * absence|apologized for * absence|sent * deputy|
    sent * stand-in|sent * greetings|sent greetings|sent a greeting|sent a video|sent a recorded|sent a message|
    sent a written|sent a telegram|sent a wreath|sent word|sent * congratulations|sent congratulations|
    sent * condolences|sent condolences|greeted us by|gave * proxy|given * proxy|given a proxy|gave a proxy|
    handed * proxy|had * proxy|voted by proxy|voted by post|did not leave|never left|did not get beyond|
    did not get past|did not get further|got no further|never arrived|never came|never appeared|never turned up|
    never showed up|never made it|never reached|never set foot|never got to|failed to show|failed to appear|
    failed to turn up|failed to arrive|failed to attend|failed to come|followed from home|had to work|has to work|
    had to teach|had to stay|failed * medical|failed * fitness test|failed * late fitness test|failed a medical|
    failed a fitness test|failed a late fitness test|phoned in sick|called in sick|rang in sick|reported sick|
    signed off sick|took no part in|had no part in|took no part|preferred to stay away|chose to stay away|
    decided to stay away|opted to stay away|had to drop out|had to miss|watched from home|watched on television|
    watched on tv|listened from home|followed on television|followed on screen|followed it on|watched it on|
    watched it from home|had a prior engagement|had another engagement|had other commitments|had other business|
    had other plans|had a previous engagement|flew home|flew to another|was elsewhere
    """.replace("\n", "").split("|")
)
"""Whole verb phrases whose subject was not there."""

TRANSPORT = frozenset("flight flights train trains plane ferry bus car connection visa passport ship boat".split())
"""What somebody's coming hangs on."""

TRANSPORT_FAILED = frozenset(
    """
    cancelled canceled diverted grounded turned late standing held delayed blocked missed snowed
    derailed broke broken stuck refused denied expired overbooked
    """.split()
)
"""What happens to it."""

SENDING_WORD = frozenset("sent sends sending send conveyed conveys cabled telegraphed wired".split())

GREETINGS = frozenset(
    """
    regards greetings wishes congratulations condolences apologies regrets excuses message telegram card wreath flowers
    letter love respects compliments salutations felicitations sympathies sympathy prayers thoughts blessing deputy
    representative stand-in proxy substitute
    """.split()
)
"""What somebody sends who does not come."""

SENT_WORDS = frozenset(
    "message messages letter telegram greeting greetings speech statement words address note".split()
)
"""What is read out for somebody who did not come."""

READ_OUT = frozenset("read shown played screened relayed projected".split())
"""What is done with it there: "Roe's letter was read out", "a message from Roe was played"."""

VOTES = frozenset("vote votes ballot ballots".split())
UNATTENDED = frozenset("post proxy mail letter email e-mail".split())
"""By such means a vote is cast by somebody who is not there."""

SPENDING = frozenset("spent".split())
SPANS = frozenset("day evening night morning afternoon week weekend".split())
"""What somebody spends in another place: "spent the day in court"."""

MEANWHILE = frozenset("day evening night morning afternoon time meanwhile today tonight weekend moment hour".split())
POINTING = frozenset("that the same this".split())
"""Such a time, pointed at, says that somebody was elsewhere just then: "was in Oslo that evening"."""

KEEPING = frozenset("kept prevented stopped detained delayed confined held keeps forced hindered".split())
KEPT_FROM = frozenset("from away home at in".split())
"""Round a name they say what kept somebody away: "flu kept Roe at home"."""

OTHER_TIMES = frozenset("last next previous following coming past".split())
PERIODS = frozenset("week month year season summer spring autumn winter fall term quarter time decade".split())
"""A period behind such a word is another time than the one that a text is about."""

BREAKING = frozenset(
    "broke broken sprained twisted fractured tore torn pulled injured hurt strained dislocated".split()
)

BODY = frozenset(
    """
    foot leg arm ankle wrist hand finger thumb knee hip rib ribs collarbone shoulder elbow back hamstring calf muscle
    ligament toe nose jaw heel groin tendon
    """.split()
)
"""With a verb of breaking they say that somebody was unfit."""

DENIALS = frozenset(
    """
    not never cannot unable failed refused declined unwilling n't didn't didn’t couldn't couldn’t can't can’t won't
    won’t wasn't wasn’t weren't weren’t isn't isn’t aren't aren’t wouldn't wouldn’t hadn't hadn’t forbidden
    """.split()
)
"""Words that deny the coming after them."""

BETWEEN_DENIAL = frozenset(
    """
    to be been have has had able get also in even yet himself herself allowed permitted free well enough then it for
    """.split()
)
"""What may stand between the denial and the coming."""

COMINGS = frozenset(
    """
    come|attend|attending|appear|appearing|arrive|arrived|travel|travelling|traveling|participate|participating|
    join|be there|be present|be here|be with us|be traced|be found|be located|be released|
    be spared|be on|take part|taking part|taken part|make it|made it|turn up|turned up|show up|showed up|get there|
    get through|get a visa|get * visa|obtain a visa|obtain * visa|get out|get away|leave home|leave hospital|
    make the trip|make the journey|fly|coming|go|enter|leave the country|be at|be in the|in attendance|attended|
    start on|start because|start after|start owing|start due|start in the|start the race|start the match|
    start the game|start today|line up|appeared|come in person|testify|take the stand|get a flight|get to|go to|reach
    """.replace("\n", "").split("|")
)
"""What somebody who is away did not do or could not."""

NO_COMING = frozenset("to as close cheap near forward under across easy into guilty any".split())
"""Words after such a verb that make it something else: "did not come cheap", "did not appear to"."""

PLANNED = frozenset(
    """
    invited expected due billed announced advertised scheduled listed slated supposed meant booked named tipped
    called summoned
    """.split()
)
"""What was meant to be: "but" after it says that it did not come to it."""

INSTEAD_OF = frozenset(
    """
    sat in for|sitting in for|sits in for|stood in for|standing in for|stand in for|stands in for|stepped in for|
    stepping in for|steps in for|filled in for|filling in for|fills in for|came in for|coming in for|deputised for|
    deputising for|deputized for|deputizing for|substituted for|substituting for|substitute for|covered for|
    covering for|understudy for|stand-in for|in place of|in the place of|instead of|in lieu of|taken the place of|
    took the place of|taking the place of|takes the place of|takes over from|in the absence of|in the stead of|
    do without|did without|done without|doing without|jumped in for|subbed for|subbing for|spoke for the absent|
    deputy to the absent|on behalf of the absent|replacing the absent|replacing the sick|replacing the injured|
    standing-in for|a replacement for|replacement for|for the absent|for the sick|for the injured|
    for the indisposed|of the absent|by the absence of|filling the place of|filled the place of
    """.replace("\n", "").split("|")
)
"""After them comes the one whose place somebody else took."""

FOR_OTHERS = frozenset(
    "on behalf of|proxy for|in the name of|by proxy for|with a proxy from|represented|representing|represents".split(
        "|"
    )
)
"""After them comes the one for whom somebody else acted, who may have been there."""

WITHOUT = "without"

BEEN_TAKEN = frozenset("taken filled occupied done".split())
"""Behind such a place and "was" they say the same: "Roe's place was taken by"."""

PLACES_TAKEN = frozenset("place stead absence seat".split())
"""Behind a possessive they say that somebody was not in it: "took Roe's place", "in Roe's absence"."""

TAKING = frozenset("in took take takes taking taken filled filling fill fills during".split())
"""Words before such a possessive."""

LEAVING = frozenset(
    """
    left|had left|walked out|stormed out|departed|had gone|had to leave|had to go|went home|was gone|slipped out|
    excused himself|excused herself|was called away|stalked out|set off
    """.replace("\n", "").split("|")
)
"""The subject was there and then was not."""

AFTER_WHAT = frozenset("after following".split())
"""Behind words of going these open what somebody was still there for."""

BEFORE_WHAT = frozenset("before ahead".split())
"""Behind such words comes what they were not there for."""

ARRIVING = frozenset(
    """
    arrived arrive came reached made eventually finally later then late joined turned nevertheless nonetheless anyway
    though played performed spoke
    """.split()
)
"""Behind a delay they say that somebody did come after all."""

WHOSE = frozenset(("whose",))

PRONOUN_OBJECTS = frozenset("him her".split())
"""Behind "sat in for" they mean somebody named before."""

BOTH = frozenset(("both",))

AND = frozenset("and but or then".split())
"""What joins a second verb to the subject of the first."""

IMAGINED = frozenset("would could".split())
"""Words before "without" by which it never came to that."""

FOR = "for"
FROM = "from"

REPRESENTED = "represented"

NOT = "not"

FORMS_OF_BE = frozenset("was were been being be is are got".split())

MANY_FIRSTS = frozenset("in on at was had the a by for of not with".split())
"""Words too common to tell that a phrase stands in a sentence."""

UNFIT_FOLLOWED = frozenset(("get",))

MEDIA_VERBS = frozenset("listened watched followed saw heard seen listening watching following".split())

MEDIA = frozenset(
    "radio television tv screen livestream live-stream stream link webcast internet laptop online satellite".split()
)
"""With such a verb they say that somebody took part from afar: "listened to the mass on the radio"."""

AILING = frozenset("had has having caught with contracted underwent undergoing developed needed".split())

AILMENTS = frozenset(
    """
    flu influenza cold fever covid covid-19 pneumonia migraine appendicitis measles chickenpox mumps shingles
    bronchitis laryngitis tonsillitis concussion operation surgery stroke infection bug poisoning disc toothache gout
    injury virus illness ailment hernia sprain fracture fall accident breakdown bereavement collapse cramps cramp
    """.split()
)
"""Behind a verb of ailing they say that somebody was unfit: "had a slipped disc"."""

SERVING = frozenset("serving served serves".split())

PENALTIES = frozenset("ban suspension sentence detention quarantine".split())
"""What a player or a prisoner serves meanwhile."""

ABLE = frozenset("could can able fit well cannot unable allowed permitted free couldn't couldn’t can't can’t".split())

DOINGS = frozenset(
    """
    play|perform|sing|speak|compete|race|run|ride|start|testify|conduct|drive|sail|defend|debate|row|swim|dance|
    host|chair|preside|officiate|lead|give evidence|go on stage|walk|stand|sit|fight|box|coach|referee|umpire
    """.replace("\n", "").split("|")
)
"""What somebody did not do who could not: "was unable to sing"."""

NO = "no"

LONGER = "longer"

EMPTY = frozenset("empty vacant unfilled unoccupied".split())

CHAIRS = frozenset("chair seat place stool desk stand".split())
"""With a possessive before and "empty" behind they say that nobody was there: "Roe's chair stayed empty"."""

LATE = frozenset(("late",))
"""Words in a predicate that may say that it was done when all was over."""

LEAVING_HOME = frozenset(
    "flew flown drove driven went gone travelled traveled returned rushed left hurried taken sent called".split()
)

HOMEWARDS = frozenset("home country town city".split())
"""With a verb of leaving they say that somebody was no longer, or not, there: "had flown home"."""

HOMEWARD_LINKS = frozenset("the straight early directly his her".split())

ARRIVALS = frozenset("arrived came joined appeared turned".split())

WHEN = frozenset("when after".split())

ALREADY = frozenset("had already over ended finished gone".split())
"""Behind an arrival they say what somebody had missed: "arrived at 11, when the budget had been dealt with"."""

ABSENTEES = frozenset(
    "absent absentee absentees missing no-show no-shows excused away ill sick lacking unable indisposed truant".split()
)
"""Words that, before "was" and a name, say who did not come: "The only absentee was Ann Roe"."""

LACKING = frozenset("no sign of|no trace of|lacked|lacking|short of|excused|minus|in the absence of".split("|"))
"""Phrases before somebody who was not there."""

COLON = frozenset((":",))

ABSENCE = frozenset("absence absentia proxy".split())
"""Nouns by which a sentence says itself that somebody it tells of was not there: "read in his absence"."""

PARTLY = frozenset("when until till before after first anymore longer by then again start beginning yet".split())
"""Words by which somebody was away for a time only, or at another one."""
