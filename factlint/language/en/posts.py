"""Role nouns that are posts: somebody appointed or elected the holder, and a reader objects to a wrong one.

The other role nouns describe ("singer", "striker", "student"): true of many, seldom worth an alarm when no source
has the word.
"""

from __future__ import annotations

POSTS = frozenset(
    """
    president premier chancellor minister secretary governor mayor mayoress senator congressman congresswoman
    representative councillor councilman councilwoman alderman ambassador envoy commissioner speaker whip mp msp mep
    pm fm taoiseach leader chairman chairwoman chairperson chair ceo cfo coo cto cio chief head director manager
    founder co-founder cofounder treasurer trustee superintendent controller comptroller auditor spokesman spokeswoman
    spokesperson general admiral colonel major captain commander marshal sheriff judge justice magistrate coroner
    prosecutor attorney pope bishop archbishop cardinal king queen prince princess emperor sultan emir principal dean
    rector provost headteacher curator coach editor champion consul ombudsman rapporteur
    """.split()
)

DESCRIPTIVE = frozenset(
    "leader head chief boss champion founder co-founder cofounder captain councillor councilman councilwoman".split()
)
"""Those of them by which, without a word more, reports call many who hold another or none: "their leader, Jane Doe"."""

HEADING = frozenset("chief head".split())
"""Those that stand before another noun and make no post of it: "the chief author"."""
HEADED = frozenset("officer executive secretary justice constable inspector superintendent whip minister coach".split())
"""Nouns that are a post with one of them: "chief executive"."""

FURNITURE = frozenset("chair".split())
"""Posts that are called like a thing."""
AT_FURNITURE = frozenset("in from to on beside behind by into next near".split())
"""Prepositions behind which it is the thing, or the place: "in the chair"."""

OCCUPATIONS = tuple(
    frozenset(line.split())
    for line in """
    nurse midwife paramedic physiotherapist physio radiographer matron carer
    doctor surgeon physician gp psychiatrist paediatrician dentist pharmacist vet cardiologist oncologist neurologist
    doctor surgeon physician anaesthetist dermatologist geriatrician gynaecologist obstetrician haematologist
    doctor surgeon physician nephrologist ophthalmologist pathologist radiologist rheumatologist urologist
    optician optometrist ophthalmologist
    teacher headteacher schoolteacher schoolmaster schoolmistress tutor instructor lecturer
    postman postwoman postmaster postmistress
    surveyor valuer architect planner draughtsman
    lawyer attorney judge magistrate prosecutor solicitor barrister notary paralegal
    economist accountant banker auditor bookkeeper actuary
    engineer electrician mechanic plumber carpenter welder technician machinist fitter joiner
    physicist chemist astronomer mathematician statistician
    biologist epidemiologist virologist botanist zoologist ecologist geneticist microbiologist immunologist
    geologist seismologist volcanologist oceanographer glaciologist hydrologist geophysicist
    meteorologist forecaster climatologist
    historian archaeologist osteologist palaeontologist archivist
    osteologist anthropologist geneticist
    librarian archivist bookseller
    translator interpreter linguist
    psychologist sociologist anthropologist
    sculptor painter
    singer soprano tenor baritone
    cellist violinist pianist guitarist drummer conductor
    farmer shepherd gardener beekeeper winemaker rancher dairyman agronomist
    fisherman sailor bosun boatswain deckhand helmsman coxswain ferryman
    weaver tailor seamstress dressmaker
    roofer bricklayer stonemason plasterer builder scaffolder glazier
    blacksmith locksmith welder mechanic machinist
    butcher baker chef cook shopkeeper grocer greengrocer
    shopkeeper florist newsagent hairdresser barber
    innkeeper publican hotelier restaurateur chef waiter waitress barman barmaid
    forester gamekeeper lumberjack logger woodcutter
    miner docker stevedore
    signaller signalman dispatcher
    pilot driver trucker conductor motorman
    firefighter policeman policewoman
    priest vicar pastor rabbi imam chaplain monk nun deacon
    dancer choreographer
    photographer cinematographer
    """.strip().splitlines()
)
"""What people have learned to do, those of one line being near one another.

Somebody whom every source calls the one is not the other of another line, though a life may hold both.
"""

ROLE_VERBS = {
    "chairs": "chair", "chaired": "chair", "heads": "head", "headed": "head", "leads": "leader", "led": "leader",
    "runs": "head", "manages": "manager", "managed": "manager", "coaches": "coach", "coached": "coach",
    "edits": "editor", "edited": "editor", "captains": "captain", "captained": "captain", "conducts": "conductor",
    "owns": "owner", "directs": "director", "commands": "commander",
}  # fmt: skip
"""Verbs that say which office somebody holds, and the office."""

HEAD = "head"
"""The office of whoever "heads" something, of what no body is too: "who heads enforcement"."""
NO_MATTER = frozenset(
    """
    home back out off up down north south east west away straight into onto toward towards over abroad there here now
    for and but as on in at with by to from that who which
    """.split()
)
"""Words behind such a verb that tell whither somebody goes, or nothing of what is led."""

PAST_ROLE_VERBS = frozenset(verb for verb in ROLE_VERBS if verb.endswith("ed") or verb == "led")
"""Those of them in the past."""
PASSIVE_ROLE_VERBS = {"run": "head"}
"""Further ones that say so before "by"."""

ROLE_VERBS_OF_THINGS = frozenset("manages managed edits edited directs commands captains coaches".split())
"""Those of them that do so of whatever they are followed by: "who manages the dam"."""

BODIES = frozenset(
    """
    board company firm union association team party council committee club school department bank agency foundation
    orchestra ministry group panel jury inquiry commission service charity hospital trust museum institute university
    office unit force campaign paper newspaper magazine choir project laboratory lab federation society academy college
    division brigade regiment theatre gallery chain network business startup cooperative co-operative parish
    alliance movement faculty clinic mission squad judges delegation
    """.split()
)
"""What has somebody at its head: the noun of the thing that such a verb is followed by."""

SORTS_OF_BODIES = frozenset(
    """
    bank hospital university school museum newspaper magazine orchestra choir regiment theatre party ministry brigade
    prison railway airline brewery
    """.split()
)
"""Of these, two words are never used for one body; a bank is a company or an institute, and no hospital."""

SIDES = (
    ("defending", "defence lawyer"),
    ("for the defence", "defence lawyer"),
    ("for the defense", "defence lawyer"),
    ("prosecuting", "prosecutor"),
    ("for the prosecution", "prosecutor"),
    ("for the defendant", "defence lawyer"),
    ("for the accused", "defence lawyer"),
    ("for the crown", "prosecutor"),
    ("for the state", "prosecutor"),
    ("for the people", "prosecutor"),
    ("for the republic", "prosecutor"),
)
"""How reports of a court say, beside a name, for whom somebody speaks there."""

CIRCUMSTANCES = frozenset(
    """
    host guest organiser organizer witness defendant winner runner-up resident tenant volunteer shareholder investor
    celebrity critic candidate nominee delegate partner owner landlord landlady student pupil disciple apprentice
    trainee mentor friend colleague neighbour neighbor patient customer client passenger survivor
    """.split()
)
"""What somebody is on one occasion, whatever office they hold."""

SHARED_POSTS = frozenset("councillor mp msp mep senator member judge justice magistrate officer trustee".split())
"""Posts of which a body has many: that another holds one says nothing."""

OF_ONES_OWN = frozenset({"our", "its", "their"})
"""Before a post these say that it is the one of a body that was told of: "our treasurer"."""
DEPUTIES = frozenset({"deputy"})
OF_A_HEAD = OF_ONES_OWN | {"his", "her"}
"""Before a deputy these say whose, and there is one."""
SPEAKING = frozenset({"spokesperson"})
"""Who speaks for a body, whatever else they are there."""

SEATS = frozenset("seat seats elected re-elected ward constituency by-election".split())
"""Beside a name they tell of a seat in a council or a parliament, whatever its holder is called."""
SEATED = frozenset("councillor mp msp mep senator congressman representative mayor".split())
"""Those who hold one."""

QUALIFIERS_NOT = frozenset(
    """
    years months weeks days decades life now long short example instance more most nearly almost about over just good
    once ever today yesterday tomorrow both all some many much several which whom what whatever fear lack want use
    his her its their our my your that this these those part parts course one two three four five six seven eight nine
    ten him them me us it you
    """.split()
)
"""Words after "of" or "for" that do not say what an office is about ("chair for years", "one of many")."""

TAKING_ANYTHING = frozenset("made works worked working acts acted acting took takes taken stepped steps".split())
"""Of the verbs that lead to an office those that are told of anything, and of an office only beside it, or with one of
these behind them."""
STAYING = frozenset("serves served serving continues continued remains".split())
"""Verbs of staying in an office, told of anything else that lasts: beside the office alone they are told of it."""
NAMED_AFTER = frozenset({"after", "for"})
"""Behind "named" they tell of a thing that is called by somebody's name."""
TAKEN_OVER = frozenset("over office charge up down on".split())

CHAIRING = frozenset("chair chairman chairwoman chairperson chairing presiding".split())
"""In a list of those present these tell who led the meeting, whatever else he is."""
PRESENT_LABELS = frozenset("present attending attendance attendees participants participating taking".split())
"""They open such a list."""

SHORTENED = {
    "det": "detective", "insp": "inspector", "sgt": "sergeant", "supt": "superintendent",
    "dsupt": "detective superintendent", "dci": "detective chief inspector", "ch": "chief", "asst": "assistant",
    "cpl": "corporal", "lt": "lieutenant", "capt": "captain", "maj": "major", "col": "colonel", "gen": "general",
    "brig": "brigadier", "cmdr": "commander", "adm": "admiral", "sen": "senator", "rep": "representative",
    "gov": "governor", "prof": "professor", "cllr": "councillor", "dir": "director", "mgr": "manager",
    "exec": "executive", "sec": "secretary", "treas": "treasurer", "pres": "president", "min": "minister",
    "comm": "commissioner", "commr": "commissioner", "atty": "attorney", "amb": "ambassador",
}  # fmt: skip
"""Words of offices as notes and headlines shorten them: "Det Insp", "city mgr", "Asst Gen Sec"."""
