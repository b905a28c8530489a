"""What can be done from afar, before or after an event, and what only on the spot.

Phrases are written as in `attending`: `*` stands for a possessive or an article.
"""

from __future__ import annotations

FROM_AFAR = frozenset(
    """
    said say says told tell tells added adds wrote write writes tweeted claimed claims insisted insists explained
    explains warned warns argued argues admitted admits announced announces confirmed confirms replied replies
    asked asks stated states declared declares denied denies suggested suggests believed believes thought thinks
    hoped hopes revealed reveals commented comments noted notes promised promises pledged pledges vowed vows urged
    urges called calls praised praises criticised criticises criticized criticizes condemned condemns thanked
    thanks congratulated congratulates welcomed welcomes apologised apologises apologized apologizes described
    describes predicted predicts blamed blames accused accuses mentioned recalled recalls regretted regrets
    complained complains demanded demands proposed proposes agreed agrees disagreed refused refuses rejected
    rejects accepted accepts backed backs supported supports opposed opposes expected expects wanted wants wished
    wishes planned plans intended intends meant means decided decides considered considers felt feels knew knows
    liked likes loved loves hated hates feared fears understood understands remembered remembers learned learnt
    found finds discovered sent sends emailed e-mailed mailed phoned telephoned rang texted posted posts published
    publishes faxed contributed contributes donated donates paid pays lent lends owned owns bought sold inherited
    earned earns cancelled canceled cancels withdrew withdraws pulled dropped declined declines stayed stays
    remained missed misses skipped boycotted quit resigned resigns retired retires died dies fell falls broke
    breaks tore sprained twisted injured suffered suffers caught recovered recovers underwent was were is are be
    been being had has have became becomes seemed seems lived lives worked works studied studies grew served serves
    represented represents headed heads founded founds composed composes drafted drafts designed designs built
    builds invented created creates developed develops produced produces edited edits translated translates
    recorded records trained trains taught teaches married marries belonged belongs belonging named names appointed
    appoints nominated nominates chose chooses elected hired hires sacked fired dismissed instructed ordered orders
    commissioned authorised authorized approved approves beat beats needs needed awaits awaited waits waited faces
    faced failed fails could can may might must should would will shall did does do tried tries went goes returned
    returns left leaves departed departs delegated delegates let lets wore used uses caused causes prompted
    inspired influenced affects affected shares shared deserves deserved owes owed relies relied depends depended
    trailed penned coached coaches managed manages directed directs supervised oversaw oversees spent spends passed
    passes turned turns moved moves set sets submitted submits filed files reads proxied abstains lacked lacks
    contacted dialled dialed video-called cabled wired issued issues gone
    shrank shrunk rose risen grown doubled trebled tripled halved plunged plummeted soared
    surged tumbled dwindled swelled expanded contracted increased decreased weakened strengthened
    merged split emerged existed amounted totalled totaled numbered exceeded
    """.split()
)
"""What can be done, thought or suffered somewhere else, before or after: such a verb alone puts nobody anywhere."""

BY_AFAR = frozenset(
    """
    written composed founded owned named succeeded inspired prompted backed followed drafted sponsored funded
    organised organized proposed supported endorsed commissioned ordered approved appointed elected chosen
    replaced beaten defeated designed built created developed produced published edited translated criticised
    criticized praised condemned demanded requested suggested donated lent paid bought sold headed represented
    described called announced confirmed told sent accused seen used caused affected killed injured trained
    coached managed directed shared set hired employed nominated recommended submitted filed issued prepared
    drawn planned painted compiled calculated estimated measured reported quoted cited mentioned run operated made
    advised devised conceived penned revised rejected adopted refused criticised feared wanted needed held
    """.split()
)
"""Participles before "by" of what can be done so as well."""

ON_THE_SPOT = frozenset(
    """
    sat sits sitting stood standing knelt danced sang applauded clapped cheered bowed hugged embraced kissed waved
    voted abstained seconded chaired presided testified officiated conducted performed drummed moderated umpired
    refereed mingled laughed wept nodded toasted posed marched paraded carried unveiled planted laid lit bowled
    kicked tackled swam raced rowed sailed cycled skied fenced boxed wrestled pitched threw jumped dived competed
    skippered attended participated interrupted heckled walked strolled toured inspected visited greeted shook
    flew came travelled traveled arrived landed drove journeyed trekked addressed lectured preached prayed
    recited accompanied escorted guided demonstrated adjourned swore sworn watched looked listened assisted
    cross-examined questioned pleaded joined ate drank dined
    """.split()
)
"""What is mostly done where the others are, and not told of who was not."""

BODILY = frozenset(
    """
    sat sits sitting seated stood stands standing knelt danced bowed hugged embraced kissed marched marching paraded
    carried unveiled planted laid lit walked walking strolled toured visited shook flew flown came travelled traveled
    arrived landed drove journeyed trekked escorted accompanied ate drank dined entered handed greeted received flanked
    cut planted rowed sailed cycled swam raced rode waved toasted mingled posed
    """.split()
)
"""Of these what nobody does through a screen."""

FLEW_IN = frozenset(
    """
    flew in|flown in|come along|came along|came with|come with|came too|took the stand|takes the stand|
    taken the stand|took the chair|takes the chair|took the floor|took questions|took the oath|took the witness|
    took * seat|held board|led the orchestra|gave the opening|gave a speech|gave the speech|gave evidence|
    gave a lecture|gave the lecture|gave a talk|gave the blessing|gave the address|gave a short speech|
    made a speech|made a short speech|made the opening|made * debut|had come|had travelled|had traveled|had flown|
    was there|were there|was still there|was present|was also there|was on hand|was in attendance|was on stage|
    was on the panel|was on board|was at the table|was among|were among|was seated|was sitting|was standing|
    was at the controls|was at the wheel|was at the piano|was at the drums|was at the helm|was sworn in|
    was welcomed|was greeted|was cheered|was applauded|was heckled|was at ringside|was aboard|were aboard|
    were on board|was by * side|was at * side|stood in|stood up|stood by|looked on|turned up|showed up|took part|
    went along|came over|stayed until|stayed to|stayed for|stayed throughout|remained until|remained throughout|
    put * name|put * signature|cast * vote|raised * hand|delivered the keynote|delivered the opening|
    delivered a speech|delivered the eulogy|delivered the address|
    told shareholders|told analysts on|
    told supporters|rolled in|rolled home|crossed the line|
    crossed the finish|followed the debate from|followed the meeting from|followed the hearing from|
    followed the trial from|followed the match from|followed the game from|followed the session from|
    followed the ceremony from|followed the verdict from|followed the judgment from|followed proceedings from|
    followed the proceedings from|stood silent|sat silent|sat silently|stood silently|
    told delegates|told guests|told reporters|told journalists|told the press|
    told a news conference|told a press conference|spoke at|spoke to|spoke from|spoke first|spoke after|
    spoke briefly|spoke for|spoke in|spoke on|answered questions|fielded questions|faced the press|faced reporters|
    won the race|ran the race|led out|led the way|led the singing|held the|shared the stage
    """.replace("\n", "").split("|")
)
"""Phrases with verbs of less clear a place that put their subject on the spot."""

COMPANIONS = frozenset(
    """
    accompanied by|flanked by|alongside|together with|along with|in the company of|escorted by|side by side with|
    in the presence of|watched by|joined by|from the hands of
    """.replace("\n", "").split("|")
)
"""After them come those who were there with the subject."""

TELLING_TO = frozenset("told addressed".split())
GATHERINGS = frozenset(
    """
    meeting audience crowd hearing committee court conference council call briefing inquiry inquest tribunal panel board
    rally summit session jury judge plenary seminar assembly room congregation gathering commission
    """.split()
)
"""Whom somebody speaks to who is there: "told the emergency committee"."""

INVERTING = frozenset(
    "sat stood came was were went spoke walked marched played appeared followed sits comes is".split()
)
"""Verbs that stand before their subject where a phrase of place opens the sentence: "With her came Ann Roe"."""

OPENING_INVERSION = frozenset(
    "with beside next on in among also alongside at there opposite present sitting standing behind around round".split()
)
"""Words that open such a sentence or clause."""

EARLIER = frozenset(
    """
    previously formerly once ago earlier before beforehand afterwards after later since used recently yesterday
    next tomorrow always usually often until without instead not never no nobody neither nor would could might
    originally if unless whether should planned expected due invited supposed meant hoped wanted
    """.split()
)
"""Words in a clause by which its deed was at another time, or was none."""

TRAVELLING = frozenset("come came flown flew travelled traveled arrived driven drove gone joined brought".split())
"""Verbs that behind "had" still tell how somebody got there: "who had flown in for it"."""

SPEAKING_OF = frozenset("of about with out".split())
"""Behind "spoke" they leave open where: "spoke of a hard year"."""

SPEAKING = frozenset("spoke speaks talked talks".split())

WITH = frozenset(("with",))

SIDE_BY_SIDE = frozenset("with beside alongside among next also there present".split())
"""Words that open an inverted sentence and say by themselves that the others were there."""

PAST_BE = frozenset("was were".split())

HAD = frozenset(("had",))

STILL = frozenset("still also already both all again back himself herself too there".split())
"""Adverbs between "was" and a place."""

ADVERB_ENDING = "ly"

ALIKE_PARTICIPLES = frozenset("sung run cut read put set hit".split())
"""Participles that no ending shows."""

NOT_BEHIND = frozenset("before not no after until".split())
"""Words that put a deed at another time before its verb, but not behind it."""

DONE_TO = frozenset(
    """
    given shown asked presented awarded filmed driven brought flown seen spotted pictured crowned substituted
    booked helped carried lifted led knighted blessed baptised christened married
    applauded cheered greeted welcomed received seated heckled booed sworn escorted embraced hugged questioned examined
    cross-examined grilled interviewed photographed introduced handed serenaded mobbed
    """.split()
)
"""What is done to those who are there: "was cheered"; its active verb has them behind it: "welcomed Ann Roe"."""

MEETING_PEOPLE = frozenset(
    "ferried carried received welcomed greeted embraced hugged cross-examined escorted seated".split()
)
"""Verbs whose objects were there with their subject."""

OPENING_LINKS = frozenset("in at on from aboard".split())
"""They open a sentence with the place of what is told: "At the palace Ann Roe told him"."""

AFAR = frozenset(
    """
    afar distance remotely online screen screens television tv radio phone telephone video videolink video-link
    livestream live-stream zoom skype webcast teleconference videoconference home hospital bed sickbed bedside
    virtually satellite dialled dialed proxy posthumously absentia
    """.split()
)
"""Words of a predicate by which it was done elsewhere: "followed events from afar"."""

WRITINGS = frozenset(
    """
    statement letter email e-mail interview message post tweet article column report book memo note reply response
    answer filing complaint petition newsletter blog podcast telegram text response brief
    """.split()
)
"""They open a sentence with what was written or recorded elsewhere: "In a statement Ann Roe denied"."""

PERCEIVING = frozenset("heard saw".split())
"""With an article behind them they take somebody to the spot: "heard the verdict", not "heard that"."""

ALIKE_PASTS = frozenset("hit put cut set read beat shut split spread burst bid".split())
"""Pasts that no ending shows."""

PERFORMANCES = frozenset(
    """
    speech speeches solo solos performance lecture talk address appearance presence arrival playing singing testimony
    evidence toast sermon blessing vote goal goals shot header penalty ride run dance encore recital presentation
    keynote questions question answers answer handshake signature contribution remarks welcome welcome words reading
    rendition conducting drumming eulogy prayer oath entrance applause win victory defeat save saves service try jump
    """.split()
)
"""What somebody does on the spot, as a noun: "Roe's speech", "a solo by Roe", "applause for Roe"."""

SHOWN_FOR = frozenset("by read shown played screened relayed post proxy".split())
"""Behind such a noun these say that it was done for somebody: "Roe's vote was cast by post"."""

PERFORMED_BY = frozenset("by from".split())
"""Before who did it, behind such a noun."""

MEMBERSHIP = frozenset(
    """
    including|followed by|who included|which included|that included|among them|amongst them|among others|such as|
    as well as|both|in the persons of|led in by
    """.replace("\n", "").split("|")
)
"""Before one of those who did what the sentence tells."""

INCLUDED = frozenset(("included",))
"""Behind a name it says the same: "all came, Ann Roe included"."""

THERE = frozenset("present there came".split())
"""Words of a whole group's coming."""

AT_SIDE = frozenset(
    """
    beside him|beside her|beside them|beside me|at * side|by * side|at * elbow|in tow|looking on|on * left|on * right|
    on * arm|on * flank|behind him|behind her|next to him|next to her|in attendance|in * wake|to * left|to * right|
    alongside|at * shoulder|watching|present|listening|nodding|smiling|in the front row|
    among those|in favor|in favour|against|abstaining|opposed|dissenting|voting for|voting against
    """.replace("\n", "").split("|")
)
"""Behind "with" and a name: "with her deputy at her side"."""

BEING_THERE = frozenset("who was were is also still already there again back both all present seated up right".split())
"""What may stand between a name and the place where somebody was."""

RANKS = frozenset("first last only second next one".split())
FIRST_DONE = frozenset("speak leave arrive sign enter rise ask answer react respond vote go get take".split())
"""Infinitives behind such a rank: "was the last to leave"."""

BESIDE = frozenset("beside next opposite alongside behind between".split())
"""Before somebody in whose company the subject is."""

BESIDE_TO = frozenset("to the".split())

WATCHING = frozenset("saw watched heard let helped made had showed".split())
"""Before somebody and the bare verb of what they did: "watched Ann Roe play"."""

MORE_PASTS = frozenset(
    """
    strode sprang swung hung knelt leapt wept swore shook bore wore spun strove slid stole stuck struck swept thrust
    tore trod wound fled flung clung crept dealt dug fed forgave froze laid lit mown overcame oversaw proved rose
    sewn shone shot slept sought span stank strung sung swam threw woke wove blew bent drew drove ate held lent
    """.split()
)
"""Pasts that are missing among the irregular forms, or are other words as well."""
