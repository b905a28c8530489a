"""Verb frames of coming to an event, staying away from it and being expected there.

A frame is a verb phrase as it stands in a text, its words separated by spaces; `*` stands for a possessive or an
article, `#` for a word of COMPANY, `~` for a number or "some". Inflected forms are written out: the reader does not
guess.
"""

PRESENT = frozenset(
    """
    attended|attend|attends|attending|took part|take part|takes part|taking part|participated|participate|participates|
    participating|turned up|turn up|turns up|turning up|showed up|show up|shows up|showing up|was present|were present|
    is present|are present|be present|been present|was in attendance|were in attendance|be in attendance|
    was there|were there|was also there|were also there|was there too|
    were there too|made the trip|make the trip|makes the trip|sat in on|sit in on|
    dialled in|dialed in|dial in|took * place|take * place|took * seat|stood in|stand in|filled in|deputised|deputise|
    gave evidence|give evidence|testified|testify|testifies|made an appearance|make an appearance|put in an appearance|
    took the stand|take the stand|looked on|deputized|be there|be here|be with us|
    was here|were here|was on hand|were on hand|
    was on stage|were on stage|
    left * meeting|left * session|left * hearing|left * talks|left * summit|left * ceremony|
    met * #|meets * #|spoke to * #|
    was in * #|were in * #|was among * #|were among * #|was among * ~ #|were among * ~ #|
    was among those present|were among those present|was among those attending|were among those attending|
    was among those who attended|were among those who attended|was among those who came|were among those who came|
    was in the front row|were in the front row|was in court|were in court|
    was among * ~ who attended|were among * ~ who attended|was among * ~ who came|was among * ~ present|
    was one of * ~ who attended|was one of * ~ who came|watched from * front row|watched from * gallery|
    watched from * stands|watched from * side|sat in * front row|sat in * audience|sat in * gallery|
    sat in * courtroom|sat in * chamber|sat in * congregation|sat among * #|stood among * #|
    followed * from * gallery|followed * from * #|
    is in * #|are in * #|is among * #|are among * #|
    was on * call|were on * call|is on * call|was also on * call|were also on * call|was on * line|were on * line|
    was also on * line|was still on * line|was on * conference call|was on * video call|was one of * ~ present|
    was one of * ~ there|was one of * ~ in attendance|was one of * ~ attending|was one of * ~ members present|
    was among * ~ there|were among * ~ there|was among * ~ members present|were among * ~ members present|
    was among * ~ members there|were among * ~ members there
    """.replace("\n", "").split("|")
)
"""The subject was there."""

PRESENT_AT_EVENT = frozenset(
    """
    made it|make it|makes it|joined|join|joins|joining|came|come|comes|coming|appeared|appear|appears|travelled|
    traveled|travel|flew|fly|arrived|
    arrive|arrives|addressed|address|addresses|spoke at|speak at|speaks at|speaking at|hosted|chaired|
    gathered|gather|
    assembled|presided|represented|represent|walked out of|dialled into|logged on|be at|was at|were at|
    was also at|were also at|was again at|were again at|was back at|were back at|was both at|were both at|was still at|
    were all at|was present at|were present at|also at|
    was among|were among|is among|are among
    """.replace("\n", "").split("|")
)
"""The subject was there when the clause names an event after them ("joined the talks"), or says by what link."""

ABSENT = frozenset(
    """
    was among those who sent apologies|were among those who sent apologies|was among those who had sent apologies|
    were among those who had sent apologies|was among those who stayed away|were among those who stayed away|
    was among those absent|were among those absent|
    stayed away|stay away|stays away|staying away|kept away|keeps away|keeping away|pulled out|pull out|
    pulls out|pulling out|was absent|were absent|
    is absent|are absent|be absent|been absent|was missing|were missing|is missing|cried off|dropped out|drop out|
    not there|not present|not here|absent again|sent regrets|send regrets|sends regrets|sending regrets|send * regrets|
    sends * regrets|sending * regrets|has sent * regrets|send apologies|sending apologies|send * apologies|
    sending * apologies|sent * excuses|sends * excuses|
    sent apologies|sent * apologies|sent their apologies|gave apologies|gave * apologies|tendered * apologies|
    bowed out|sat out|sits out|sit out|declined the invitation|declined an invitation|declined * invitation|
    turned down the invitation|turned down an invitation|cancelled * trip|canceled * trip|cancelled * appearance|
    canceled * appearance|cancelled at short notice|canceled at short notice|cancelled at the last minute|
    canceled at the last minute|called off * visit|cancelled * visit|canceled * visit|backed out|begged off|
    stayed at home|stayed home|stay at home|was not there|were not there|was a no-show|were no-shows|failed to appear|
    isn't here|wasn't here|aren't here|weren't here|isn’t here|wasn’t here|aren’t here|weren’t here|
    is not here|are not here|was not here|were not here|sent regrets|sent * regrets|sends apologies|sends * apologies|
    was excused|were excused|been excused|was to have|were to have|was not invited|were not invited|not been invited|
    wasn't invited|weren't invited|wasn’t invited|weren’t invited|was uninvited|were uninvited|did not show|
    didn't show|didn’t show|failed to show|was nowhere to be seen|were nowhere to be seen|was nowhere to be found|
    was conspicuous by * absence|were conspicuous by * absence|gave it a miss|
    not seen all evening|not seen all day|not seen all night|not seen all morning|not seen all afternoon|not seen at *|
    not on * call|not on * line|not in * room|no longer in * room|was not on * call|were not on * call|
    was not in * #|were not in * #|wasn't in * #|weren't in * #|wasn’t in * #|weren’t in * #|was not among * #|
    were not among * #|wasn't among * #|weren't among * #|wasn’t among * #|was not on stage|were not on stage|
    was not in court|were not in court|wasn't in court|wasn’t in court
    """.replace("\n", "").split("|")
)
"""The subject was not there."""

ABSENT_FROM_EVENT = frozenset(
    """
    skipped|skip|skips|skipping|missed|miss|misses|missing|boycotted|boycott|boycotts|boycotting|snubbed|snub|snubs|
    withdrew|withdraw|withdraws|declined|shunned|avoided|quit|left out of|ruled out of|dropped from|
    was not at|were not at|wasn't at|weren't at|wasn’t at|weren’t at|is not at|are not at
    """.replace("\n", "").split("|")
)
"""The subject was not there when the clause names an event after them."""

ELSEWHERE = frozenset(
    """
    was ill|were ill|fell ill|falling ill|was unwell|were unwell|was sick|was taken ill|was in hospital|
    were in hospital|was hospitalised|was hospitalized|was abroad|were abroad|was away|were away|was on holiday|
    were on holiday|was on leave|had a cold|had flu|had the flu|was delayed|were delayed|watched from home|
    followed from home|watched on television|watched on TV|was detained|were detained|was stuck in|were stuck in|
    was stranded|were stranded|
    was represented at|were represented at|is represented at|
    tested positive|was recovering|is recovering|was represented by|were represented by|
    was out of the country|were out of the country|was kept away|were kept away|was snowed in|is ill|are ill|
    is unwell|are unwell|is sick|is in hospital|is abroad|are abroad|is away|are away|is on holiday|is on leave|
    is stuck in|are stuck in|is out of the country|is self-isolating|has flu|has the flu|is recovering
    """.replace("\n", "").split("|")
)
"""The subject was somewhere else: a reason not to have come, where the sentence is about an event or a coming."""

INVITED = frozenset(
    """
    was invited|were invited|was also invited|were also invited|had been invited|had also been invited|
    has been invited|was asked to|were asked to|had been asked to|was also asked to|was summoned|were summoned
    """.replace("\n", "").split("|")
)
"""The subject was to come: only what follows says whether they did ("was invited and declined")."""

TURNED_DOWN = frozenset("declined refused cancelled canceled".split())
"""Verbs that, after such words and "and" or "but", say that the subject did not come."""

EXPECTED_TO = frozenset("come attend appear join participate travel open speak host perform address preside".split())
"""After "due to" and "expected to": the subject was to be at something, whatever it was."""

DEPUTIES = frozenset(
    "deputy deputies representative representatives stand-in substitute replacement proxy envoy aide vice "
    "vice-president".split()
)
"""Whom somebody sends who stays away: "sent her deputy"."""

COMING = frozenset("come comes came joined appeared".split())
"""Verbs that say of a person that they were there also when no event follows ("also came", "came too")."""

AND_GONE = ("and", "gone")
"""Behind "had come" they say that somebody was there at another time."""

ADDED = frozenset("also too well both".split())
"""Words beside such a verb that show that a list of those present goes on."""

WELCOMING = frozenset("welcomed|welcomes|welcoming|greeted|greets".split("|"))
"""The subject and those named after the verb were at the event that is named after them."""

NEGATABLE = frozenset("made make come came appear appeared travel travelled go went join joined accept".split())
"""Verbs that say that somebody was not there when denied, also without an event after them ("did not come")."""

EXPECTED = frozenset(
    """
    accepted|accepts|confirmed * attendance|accepted the invitation|accepted an invitation|was expected|were expected|
    is expected|are expected|been expected|is due|are due|was due|were due|had been due|was awaited|
    was meant|were meant|had been meant
    """.replace("\n", "").split("|")
)
"""The subject said they would come, or others did."""

MEETING = frozenset(
    "met|meets|meet|held talks|hold talks|holds talks|held a meeting|sat down|sits down|sit down".split("|")
)
"""The subject and those named after the verb (and "with") were at one meeting."""

MET = frozenset(("met",))
"""Of these the one that tells of one meeting, whatever it was called."""

LONG_AGO = frozenset("when while as years ago first wife husband partner childhood school".split())
"""Words beside it where it tells how two people came to know each other."""

BESIDES = frozenset("earlier also later separately previously addition afterwards before besides bilaterally".split())
"""Words beside it where it was another meeting than the one that is reported."""

SENDING = frozenset("sent|sends|send|sending|dispatched|dispatching|dispatch|delegated|deputed".split("|"))
"""The subject had somebody else go."""

INSTEAD = (
    "instead",
    "in his place",
    "in her place",
    "in their place",
    "in its place",
    "on his behalf",
    "on her behalf",
    "on their behalf",
    "in his stead",
    "in her stead",
    "in their stead",
    "to represent",
    "for him",
    "for her",
    "for them",
    "took his place",
    "took her place",
    "stepped in",
    "stood in",
    "filled in",
)
"""Words that show that the sender did not come."""

STANDING_IN = frozenset("stood stand stands standing filled fills fill deputised deputises deputized deputizes".split())
STANDING_IN_LINKS = (("in", "for"), ("for",))
"""A verb and what follows it before the person who did not come: "stood in for", "deputised for"."""

COMPANY = frozenset(
    """
    audience crowd guests mourners spectators attendees participants delegates speakers congregation panel panellists
    panelists stands gallery room chamber courtroom visitors onlookers dignitaries invitees celebrants worshippers
    protesters marchers demonstrators parishioners well-wishers
    """.split()
)
"""Those who attend, and where they are: being among them or in it is attending."""

EXCEPTIONS = (
    "except for",
    "except",
    "apart from",
    "other than",
    "with the exception of",
    "excluding",
    "but not",
    "though not",
    "although not",
    "save for",
    "bar",
    "minus",
    "all but",
)
"""Phrases before those for whom the opposite of the sentence is true."""

WHOLES = frozenset("all every everyone everybody none nobody".split())
TAKING_OUT = frozenset("but save bar".split())
"""Behind a whole group and its noun they take somebody out: "all five governors but Ann Roe"."""

WATCHED = frozenset("watched followed".split())
"""Deeds done from a place; their passive is told of a thing, not of who was there: "was watched from the gallery"."""

EVERYONE = frozenset(
    "all every everyone everybody members leaders ministers councillors directors players they".split()
)
"""Words for a whole group that an exception is taken from."""

NEGATIONS = frozenset("not never n't cannot neither unable declined refused failed without nobody unwilling".split())
"""Words before a verb that deny it ("unable to attend")."""

FUTURE = frozenset(
    """
    will shall would expected due scheduled set to plans planned planning intends intended hopes hoped likely agreed
    promised
    may might could should slated invited supposed 'll ll going about tipped
    """.split()
)
"""Words before a verb that make it a thing to come."""

VERB_GROUP = frozenset(
    """
    did do does had has have was were is are be been being also both all then just only even still later himself
    herself themselves jointly who that which however duly personally both in person already again once more reportedly
    will shall would expected due scheduled set to plans planned planning intends intended hopes hoped likely agreed
    promised may might could should slated invited supposed going about tipped not never cannot unable declined refused
    failed unwilling chose decided able each together not either can ca wo did n't said reportedly earlier not
    """.split()
)
"""Words that may stand between a subject and its verb."""

EVENT_NOUNS = frozenset(
    """
    meeting meetings talks summit summits conference hearing hearings session sessions ceremony dinner lunch banquet
    reception funeral wedding match game final semi-final race event events rally march protest debate vote inauguration
    launch opening gala festival premiere workshop seminar forum service memorial vigil
    trial inquest inquiry tribunal briefing call gathering celebration celebrations parade concert show exhibition
    tournament training agm egm discussions negotiations commemoration commemorations summit dialogue sitting
    weddings interview presentation demonstration roundtable retreat count declaration unveiling reopening prize-giving
    prizegiving ribbon-cutting recital lecture regatta auction convention symposium colloquium plenary
    wake burial baptism christening graduation coronation swearing-in handover fete fête derby fixture
    rehearsal conclave synod conferences ceremonies seminars workshops matches
    teleconference videoconference teleconferences videoconferences
    signing commissioning topping-out groundbreaking ground-breaking photocall handshake
    screening gala fundraiser party breakfast luncheon sessions championships olympics games marathon webinar hustings
    """.split()
)
"""Nouns of what people attend."""

SPOTS = frozenset(
    """
    room hall chamber gallery stands audience crowd stadium court courtroom church cathedral chapel canteen studio
    corner cockpit building stage podium platform panel table dock bench ring pit dugout balcony congregation nave
    auditorium theatre arena pitch court-room ringside box boardroom cabin wings pew pews grandstand terrace
    marquee tent lorry float pulpit lectern rostrum microphone drums piano organ keyboard keys wheel helm controls
    spot scene site ballot touchline sideline bank dressing-room paddock garage grid seat row front chair
    """.split()
)
"""Places of an event: who is in them is there."""

SPOT_LINKS = frozenset("in at on from among inside beside behind round around".split())

NO_EVENT = frozenset(
    "school university college church academy mass nursery kindergarten classes lessons institute".split()
)
"""What people attend as pupils or believers: that is no event."""

LINKS = (
    "by video",
    "by videolink",
    "by phone",
    "by telephone",
    "via video",
    "via zoom",
    "via link",
    "remotely",
    "online",
    "virtually",
    "by zoom",
    "in person",
    "by teleconference",
    "over video",
)
"""How somebody joined who was not in the room."""

IN_BODY = ("in", "person")
"""Behind who stayed away these say that it was from the room alone."""

SAME_EVENTS = tuple(
    frozenset(line.split())
    for line in """
    meeting session sitting talks summit conference teleconference videoconference call
    meeting session sitting talks summit conference discussions negotiations dialogue gathering agm plenary convention
    ceremony opening reopening launch inauguration unveiling presentation prize-giving prizegiving ribbon-cutting gala
    ceremony premiere celebration handover performance concert recital show screening party event gathering opening
    funeral memorial burial service wake cremation ceremony
    match game final semi-final fixture derby
    hearing trial sitting inquest inquiry tribunal session
    dinner lunch banquet reception breakfast luncheon gala party
    debate hustings forum event
    rally march protest demonstration parade gathering
    race marathon regatta
    count declaration vote
    conference seminar workshop symposium colloquium forum congress
    """.strip().splitlines()
)
"""Nouns by which two writers may call one event."""

REPRESENTING = frozenset(
    """
    observer observers delegation delegations delegate delegates representative representatives envoy envoys
    ambassador official officials anyone anybody someone somebody one nobody
    """.split()
)
"""Whom a country or a body sends to be there for it: "sent observers", "did not send anyone", "sent no one"."""

NOBODY = frozenset(("nobody",))

HEARING = frozenset(("heard",))
HEARING_BODIES = frozenset(
    "committee subcommittee panel inquiry commission council board mps senators lawmakers councillors members".split()
)
"""Those who, after "heard", have people before them who give evidence; a court hears what somebody did."""

GROUPS = frozenset(
    """
    leaders representatives delegates delegations ministers officials presidents envoys ambassadors delegation
    representative diplomats members teams heads
    """.split()
)
"""People named by whom they represent: "leaders of France and Italy"."""

PERSONAL = frozenset("his her their".split())
PARTICIPLE = "ing"
"""What a word for `+` ends in: "among those listening"."""
DETERMINERS = frozenset("the a an his her their its our my".split())
"""What `*` stands for in a frame."""
GIVING_REASON = frozenset({"as", "because", "since", "although", "though", "owing"})
"""Behind a coming, or an absence, these begin its reason: what they name is another event."""
