"""Verb frames of coming to an event, staying away from it and being expected there.

A frame is a verb phrase as it stands in a text, its words separated by spaces; `*` stands for a possessive or an
article. Inflected forms are written out: the reader does not guess.
"""

PRESENT = frozenset(
    """
    attended|attend|attends|attending|took part|take part|takes part|taking part|participated|participate|participates|
    participating|turned up|turn up|turns up|turning up|showed up|show up|shows up|showing up|was present|were present|
    is present|are present|be present|been present|was in attendance|were in attendance|be in attendance|
    was there|were there|made the trip|make the trip|makes the trip|sat in on|sit in on|
    dialled in|dialed in|dial in|took * place|take * place|took * seat|stood in|stand in|filled in|deputised|deputise|
    gave evidence|give evidence|testified|testify|testifies|made an appearance|make an appearance|put in an appearance|
    took the stand|take the stand|looked on|deputized
    """.replace("\n", "").split("|")
)
"""The subject was there."""

PRESENT_AT_EVENT = frozenset(
    """
    made it|make it|makes it|joined|join|joins|joining|came|come|comes|coming|appeared|appear|appears|travelled|
    traveled|travel|flew|fly|arrived|
    arrive|arrives|addressed|address|addresses|spoke at|speak at|speaks at|speaking at|hosted|chaired|
    gathered|gather|
    assembled|presided|represented|represent|walked out of|dialled into|logged on|be at|was at|were at
    """.replace("\n", "").split("|")
)
"""The subject was there when the clause names an event after them ("joined the talks"), or says by what link."""

ABSENT = frozenset(
    """
    stayed away|stay away|stays away|staying away|pulled out|pull out|pulls out|pulling out|was absent|were absent|
    is absent|are absent|be absent|been absent|was missing|were missing|is missing|cried off|dropped out|drop out|
    sent apologies|sent * apologies|sent their apologies|gave apologies|gave * apologies|tendered * apologies|
    bowed out|sat out|sits out|sit out|declined the invitation|declined an invitation|declined * invitation|
    turned down the invitation|turned down an invitation|cancelled * trip|canceled * trip|cancelled * appearance|
    stayed at home|stayed home|stay at home|was not there|were not there|was a no-show|were no-shows|failed to appear
    """.replace("\n", "").split("|")
)
"""The subject was not there."""

ABSENT_FROM_EVENT = frozenset(
    """
    skipped|skip|skips|skipping|missed|miss|misses|missing|boycotted|boycott|boycotts|boycotting|snubbed|snub|snubs|
    withdrew|withdraw|withdraws|declined|shunned|avoided|quit|left out of|ruled out of|dropped from
    """.replace("\n", "").split("|")
)
"""The subject was not there when the clause names an event after them."""

NEGATABLE = frozenset("made make come came appear appeared travel travelled go went join joined accept".split())
"""Verbs that say that somebody was not there when denied, also without an event after them ("did not come")."""

EXPECTED = frozenset(
    """
    accepted|accepts|confirmed * attendance|accepted the invitation|accepted an invitation|was expected|were expected|
    is expected|are expected|been expected|is due|are due|was due|were due|had been due|was awaited
    """.replace("\n", "").split("|")
)
"""The subject said they would come, or others did."""

MEETING = frozenset(
    "met|meets|meet|held talks|hold talks|holds talks|held a meeting|sat down|sits down|sit down".split("|")
)
"""The subject and those named after the verb (and "with") were at one meeting."""

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
)
"""Words that show that the sender did not come."""

LISTING = (
    "attended by",
    "joined by",
    "accompanied by",
    "among those present were",
    "among those present was",
    "among those attending were",
    "among those attending was",
    "among those in attendance were",
    "those present were",
    "those attending were",
    "those present included",
    "those attending included",
    "those in attendance included",
    "attendees included",
    "attendees include",
    "attendees were",
    "guests included",
    "guests include",
    "present were",
    "present was",
    "in attendance were",
    "in attendance was",
    "also attending were",
    "also attending was",
    "participants included",
    "participants include",
    "participants were",
    "delegates included",
    "mourners included",
    "speakers included",
    "speakers include",
    "speakers were",
    "witnesses included",
    "joining them were",
    "joining him were",
    "joining her were",
    "joining him was",
    "joining her was",
    "among the guests were",
    "among the mourners were",
    "among the speakers were",
    "among the attendees were",
    "spectators included",
    "councillors present",
    "members present",
    "members in attendance",
    "in attendance",
    "also present were",
    "also present was",
    "also in attendance were",
    "also present",
    "also in attendance",
)
"""Phrases before a list of those who were there."""

LISTING_ABSENT = (
    "in the absence of",
    "apologies for absence were received from",
    "apologies were received from",
    "apologies for absence",
    "apologies received from",
    "apologies came from",
    "apologies from",
    "absent were",
    "absent was",
    "missing were",
    "missing was",
    "those absent were",
    "absentees included",
    "absentees were",
    "went ahead without",
    "began without",
    "opened without",
    "held without",
    "took place without",
    "met without",
    "started without",
    "proceeded without",
    "were without",
    "was without",
    "snub from",
    "boycotted by",
    "shunned by",
)
"""Phrases before a list of those who were not there."""

LISTING_EXPECTED = (
    "will be attended by",
    "will be joined by",
    "to be attended by",
    "to be joined by",
    "expected to include",
    "speakers will include",
    "guests will include",
    "attendees will include",
    "would be attended by",
    "would be joined by",
)
"""Phrases before a list of those who are to come."""

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
    weddings interview presentation demonstration roundtable retreat
    screening gala fundraiser party breakfast luncheon sessions championships olympics games marathon webinar hustings
    """.split()
)
"""Nouns of what people attend."""

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

GROUPS = frozenset(
    """
    leaders representatives delegates delegations ministers officials presidents envoys ambassadors delegation
    representative diplomats members teams heads
    """.split()
)
"""People named by whom they represent: "leaders of France and Italy"."""

DETERMINERS = frozenset("the a an his her their its our my".split())
"""What `*` stands for in a frame."""
