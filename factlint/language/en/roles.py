"""Words for offices and occupations.

Nouns are those that newspapers put before or after a name; a word that is not here is no office. Synonyms are given
where a reader would not object to one for the other.
"""

from factlint.language.en.occupations import TRADES

ROLE_NOUNS = TRADES | frozenset(
    """
    dir mgr insp sgt supt pc pcso cpl lt capt maj gen sen rep gov cllr adv witness defendant
    clerk caretaker usher bailiff undersecretary minister-president
    president premier chancellor minister secretary governor mayor mayoress senator congressman congresswoman
    representative councillor councilman councilwoman alderman ambassador envoy commissioner speaker whip peer mp
     msp mep mla td pm fm taoiseach tanaiste lawmaker politician legislator delegate candidate nominee leader chairman
    chairwoman chairperson chair ceo cfo coo cto cio chief boss head executive director manager officer founder
    co-founder cofounder owner co-owner partner treasurer trustee shareholder investor entrepreneur businessman
    businesswoman tycoon magnate billionaire administrator coordinator supervisor superintendent controller
    comptroller auditor accountant banker economist analyst adviser advisor consultant strategist spokesman
    spokeswoman spokesperson aide general admiral colonel major captain lieutenant sergeant corporal commander marshal
    brigadier commodore soldier constable inspector detective sheriff policeman policewoman officer marshall warden
    ranger firefighter paramedic pilot astronaut cosmonaut judge justice magistrate coroner prosecutor lawyer attorney
    solicitor barrister advocate counsel juror registrar pope bishop archbishop cardinal priest vicar pastor imam
    rabbi reverend king queen prince princess emperor sultan emir monarch duke duchess dictator ruler professor
    lecturer teacher headteacher headmaster headmistress principal dean rector provost researcher scientist biologist
    chemist physicist astronomer engineer historian psychologist geologist epidemiologist virologist mathematician
    archaeologist curator librarian academic scholar student doctor surgeon nurse midwife pharmacist gp consultant
    physician paediatrician psychiatrist dentist vet coach trainer midfielder striker defender goalkeeper keeper
    winger forward centre-back full-back fullback quarterback pitcher batsman batter bowler all-rounder prop hooker
    lock flanker fly-half scrum-half wing fullback player footballer cricketer golfer boxer jockey swimmer sprinter
    athlete cyclist driver racer referee umpire skipper champion gymnast rower sailor wrestler actor actress singer
    musician guitarist drummer rapper composer conductor songwriter comedian presenter broadcaster host author writer
    novelist poet playwright journalist reporter correspondent editor columnist blogger photographer cinematographer
    producer filmmaker film-maker screenwriter artist painter sculptor designer architect dancer choreographer model
    star celebrity publisher critic activist campaigner organiser organizer volunteer worker farmer fisherman builder
    developer programmer maintainer chef cook butcher baker gardener landlord landlady tenant resident chieftain
    negotiator mediator diplomat consul attache rapporteur ombudsman watchdog winner runner-up soprano tenor baritone
    cellist violinist pianist plumber electrician mechanic carpenter welder botanist zoologist ecologist seismologist
    volcanologist oceanographer sociologist anthropologist physiotherapist radiographer shepherd vice-rector arbiter
    weaver tailor potter roofer bricklayer
    """.split()
)
"""The last word of an office ("foreign *minister*"), singular."""

ROLE_PLURALS = (
    frozenset(noun + "s" for noun in ROLE_NOUNS)
    | frozenset(noun[:-3] + "men" for noun in ROLE_NOUNS if noun.endswith("man"))
    | frozenset("coaches witnesses secretaries attorneys".split())
)
"""The same in the plural."""

ROLE_MODIFIERS = frozenset(
    """
    works yard kitchen ward collections exhibitions claims grants admissions outreach membership volunteer events
    facilities estates payroll procurement logistics warehouse fleet curriculum pastoral laboratory excavation survey
    conservation lighting stage choral parks roads wildlife
    vice deputy assistant associate chief senior junior executive non-executive managing general foreign finance
    financial defence defense home interior health education environment energy transport trade justice treasury
    culture sports sport business  agriculture development communities housing immigration security shadow
    first prime acting interim caretaker former ex current incumbent outgoing incoming then new operating technology
    information marketing communications commercial legal medical scientific technical creative artistic musical
    editorial regional national international global local federal attorney solicitor secretary state press political
    public private principal permanent parliamentary presidential privy honorary founding lead joint co team club head
    police crime fire county district city borough council school party campaign policy research detective field
    brigadier major lieutenant rear sergeant air wing squadron staff master lord lady advocate det visiting board
    company high retired
    launch mission flight plant site tournament festival race risk compliance safety
    group project programme program operations sales product development design film music theatre football rugby
    cricket tennis train bus taxi lorry truck ambulance tram crane independent sporting quality customer supply
    climate administrative employment welfare social family youth women student equality tourism science digital
    industry economy economic infrastructure planning budget water fisheries forestry food rural pensions aviation
    maritime integration migration veterans nature guest opposition majority minority resident
    """.split()
)
"""Words that may stand before the noun and belong to the office."""

LEVELS = frozenset(
    """
    city county district borough regional national international global local federal state public joint executive
    general council board company club chief high senior new special standing select main
    """.split()
)
"""Those of them, and others like them, that say of what rank or reach a body is, and nothing of its subject."""

ROLE_PHRASES = frozenset(
    phrase.replace("_", " ")
    for phrase in """
    labour_minister labour_secretary labor_secretary harbour_master harbor_master station_master cabinet_member
    town_clerk social_worker care_worker civil_servant
    secretary-general secretary_general general_secretary
    attorney_general solicitor_general governor_general governor-general
    director_general director-general auditor_general inspector_general surgeon_general advocate_general
    consul_general comptroller_general postmaster_general adjutant_general prosecutor_general lieutenant
    ____general major_general brigadier_general chief_of_staff chief_executive_officer chief_executive chief
    ____financial_officer chief_operating_officer chief_technology_officer chief_information_officer chief_medical
    ____officer chief_scientific_adviser chief_scientific_officer chief_constable chief_justice chief_inspector
    chief_superintendent chief_minister chief_whip chief_secretary secretary_of_state secretary_of_defense
    secretary_of_defence head_of_state head_of_government minister_of_state leader_of_the_opposition leader
    ____of_the_house speaker_of_the_house director_of_public_prosecutions director_of_football head_of_policy
    head_of_communications head_of_news head_of_research member_of_parliament members_of_parliament member_of
    ____congress man_of_the_match captain_of_the_team justice_of_the_peace master_of_ceremonies head_coach vice
    ____president vice-president vice_chairman vice-chairman vice_chair vice-chair vice_chancellor vice-chancellor
    prime_minister first_minister first_lady first_secretary crown_prince crown_princess lord_mayor
    lord_chancellor lord_chief_justice lord_advocate home_secretary foreign_secretary chancellor
    ____of_the_exchequer president-elect mayor-elect governor-elect prime_minister-designate
    """.split()
)
"""Offices of several words that do not simply end in their noun, or that stand for one thing; _ for a space."""

TENURES = {
    "former": "former", "ex": "former", "ex-": "former", "one-time": "former", "onetime": "former",
    "retired": "former", "then": "current",
    "late": "current", "outgoing": "current", "incumbent": "current", "current": "current", "sitting": "current",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "temporary": "acting",
    "stand-in": "acting", "fill-in": "acting", "stopgap": "acting", "provisional": "acting",
    "elect": "elect", "designate": "elect", "incoming": "elect", "vice": "deputy", "deputy": "deputy",
    "assistant": "deputy",
}  # fmt: skip
"""How an office is held, by the word that says so."""

SYNONYMS = (
    ("chief executive", "chief executive officer", "ceo"),
    ("chief financial officer", "cfo", "finance director", "finance chief"),
    ("chief operating officer", "coo"),
    ("chief technology officer", "cto"),
    ("chief information officer", "cio"),
    ("chief information security officer", "ciso"), ("chief marketing officer", "cmo"),
    ("chief scientific officer", "chief science officer", "cso"), ("chief human resources officer", "chro"),
    ("chief commercial officer", "cco"), ("chief risk officer", "cro"), ("chief legal officer", "clo"),
    ("vice president", "vice-president", "vp"), ("senior vice president", "svp"), ("executive vice president", "evp"),
    ("prime minister", "pm", "premier"),
    ("first minister", "fm"),
    ("member of parliament", "mp"),
    ("chair", "chairman", "chairwoman", "chairperson"),
    ("spokesperson", "spokesman", "spokeswoman"),
    ("congressman", "congresswoman", "representative", "rep", "member of congress", "congressperson"),
    ("councillor", "councilman", "councilwoman", "councilor", "cllr"),
    ("businessperson", "businessman", "businesswoman", "entrepreneur"),
    ("police officer", "policeman", "policewoman", "constable", "pc"),
    ("headteacher", "head teacher", "headmaster", "headmistress"),
    ("lead author", "first author", "principal author"),
    ("principal investigator", "lead investigator", "chief investigator", "lead researcher", "lead scientist",
     "study leader"),
    ("director", "dir"), ("manager", "mgr"),
    ("adviser", "advisor"), ("press officer", "media officer", "press attache"), ("press secretary", "press chief"),
    ("communications director", "communications manager", "communications chief"),
    ("developer", "programmer", "software engineer", "software developer"),
    ("defence secretary", "defense secretary", "defence minister", "defense minister", "secretary of defense",
     "secretary of defence", "minister of defence", "minister of defense"),
    ("foreign secretary", "foreign minister", "minister of foreign affairs", "foreign affairs minister",
     "secretary of state for foreign affairs"),
    ("finance minister", "minister of finance"),
    ("prosecutor", "prosecuting lawyer", "prosecuting counsel", "prosecution counsel", "prosecution lawyer",
     "prosecution barrister"),
    ("defence lawyer", "defending lawyer", "defending counsel", "defence counsel", "defence barrister",
     "defense lawyer", "defense attorney", "defense counsel", "defence solicitor"),
    ("home secretary", "interior minister", "minister of the interior"),
    ("secretary general", "secretary-general"),
    ("director general", "director-general"),
    ("chancellor", "chancellor of the exchequer"),
    ("head coach", "coach"),
    ("lawyer", "attorney", "solicitor", "barrister", "counsel", "advocate", "adv"),
    ("founder", "co-founder", "cofounder"),
    ("actor", "actress"),
    ("captain", "skipper", "capt"),
    ("professor", "prof"),
    ("gp", "doctor", "physician"),
    ("teacher", "schoolteacher", "schoolmaster", "schoolmistress"), ("postman", "postwoman"),
    ("postmaster", "postmistress"), ("waiter", "waitress"), ("barman", "barmaid"), ("signaller", "signalman"),
    ("bosun", "boatswain"), ("physiotherapist", "physio"),
    ("all-rounder", "cricketer"),
    ("sergeant", "sgt"), ("inspector", "insp"), ("superintendent", "supt"), ("corporal", "cpl"), ("lieutenant", "lt"),
    ("major", "maj"), ("general", "gen"), ("senator", "sen"), ("governor", "gov"), ("detective", "det"),
)  # fmt: skip
"""Groups of names for one office."""

GENERAL = {
    "leader": (
        "president prime minister chancellor premier first minister governor mayor secretary general chair "
        "chief executive general secretary director "
        "captain head king queen monarch head of state head of government taoiseach manager head coach "
        "coordinator supervisor commander superintendent rector provost dean headteacher principal executive secretary "
        "chief scientist principal investigator founder owner"
    ),
    "boss": "manager head coach chief executive director chair managing director head chief editor owner "
    "general secretary coordinator superintendent",
    "chief": (
        "chief executive director chair manager head president commissioner secretary general chief constable "
        "commander leader general secretary coordinator superintendent"
    ),
    "head": (
        "director chair manager chief executive president headteacher principal commissioner leader chief "
        "general secretary executive secretary secretary general rector provost dean coordinator supervisor commander "
        "superintendent warden governor minister curator editor chief scientist principal investigator founder owner"
    ),
    "executive": (
        "chief executive director chief financial officer chief operating officer managing director vice "
        "president president"
    ),
    "official": "minister director secretary spokesperson commissioner officer councillor head chief adviser",
    "minister": (
        "prime minister foreign secretary home secretary defence secretary finance minister chancellor secretary"
    ),
    "secretary": "foreign secretary home secretary defence secretary secretary of state",
    "lawyer": "prosecutor defence lawyer attorney general",
    "politician": (
        "president prime minister minister member of parliament senator congressman councillor governor mayor leader "
        "lawmaker chancellor candidate peer party leader"
    ),
    "lawmaker": "member of parliament senator congressman councillor legislator mep msp peer politician",
    "legislator": "member of parliament senator congressman lawmaker",
    "officer": "police officer sheriff detective inspector sergeant captain major colonel general chief constable",
    "police officer": (
        "sheriff detective inspector sergeant superintendent commander chief constable police chief marshal captain "
        "lieutenant officer"
    ),
    "soldier": "sergeant corporal captain private lieutenant major colonel general",
    "player": (
        "midfielder striker defender goalkeeper winger forward captain footballer cricketer batsman bowler "
        "prop hooker lock flanker "
        "fly-half scrum-half wing full-back quarterback pitcher star"
    ),
    "footballer": "midfielder striker defender goalkeeper winger forward player captain",
    "cricketer": "batsman bowler all-rounder player captain",
    "athlete": "sprinter swimmer cyclist player footballer golfer boxer gymnast rower champion",
    "scientist": (
        "biologist chemist physicist astronomer geologist researcher professor epidemiologist virologist academic "
        "botanist zoologist ecologist seismologist volcanologist oceanographer psychologist sociologist "
        "anthropologist archaeologist mathematician economist engineer"
    ),
    "academic": (
        "professor lecturer researcher historian scholar economist dean scientist biologist chemist physicist "
        "astronomer geologist epidemiologist virologist botanist zoologist ecologist seismologist volcanologist "
        "oceanographer psychologist sociologist anthropologist archaeologist mathematician"
    ),
    "researcher": (
        "scientist professor academic lecturer historian economist biologist chemist physicist astronomer geologist "
        "epidemiologist virologist botanist zoologist ecologist seismologist volcanologist oceanographer psychologist "
        "sociologist anthropologist archaeologist mathematician"
    ),
    "writer": "author novelist poet playwright journalist screenwriter columnist biographer songwriter",
    "artist": "painter sculptor musician singer photographer designer dancer",
    "star": "actor singer player footballer musician presenter rapper",
    "journalist": "reporter correspondent editor columnist writer broadcaster presenter",
    "musician": "singer guitarist drummer rapper composer songwriter",
    "director": "managing director filmmaker finance director executive director",
    "judge": "justice magistrate",
    "doctor": "surgeon consultant psychiatrist paediatrician professor",
    "businessperson": "owner founder investor tycoon magnate billionaire chief executive chair",
    "clergyman": "bishop archbishop priest vicar pastor cardinal",
    "diplomat": "ambassador envoy consul foreign secretary",
    "general": "lieutenant general major general brigadier general commander",
    "forward": "striker winger",
    "manager": "head coach",
    "detective": "inspector sergeant constable superintendent police officer",
    "spokesperson": (
        "press officer press secretary head of communications communications director communications officer "
        "communications head communications chief media officer media manager media relations manager media head "
        "public relations manager public relations officer information officer press head"
    ),
    "developer": "engineer maintainer architect",
    "engineer": "developer technician",
}
"""A wide word, and the offices that it may stand for (read as the longest known offices in the list)."""

LEARNED = frozenset("professor scientist academic researcher scholar lecturer expert".split())
SCHOLARS = ("ologist", "ographer", "icist", "onomist", "onomer", "matician", "istorian", "emist")
"""By what they teach or study, and the endings of the words for what that is: a "geologist" may be either."""

EXCLUSIVE = (
    ("president", "prime minister", "chancellor", "king", "queen", "emperor", "governor", "first minister"),
    ("foreign secretary", "home secretary", "defence secretary", "finance minister", "prime minister", "president",
     "health secretary", "education secretary", "attorney general", "solicitor general", "chancellor"),
    ("chief executive", "chief financial officer", "chief operating officer", "chief technology officer",
     "chief information officer", "treasurer", "chair", "spokesperson"),
    ("managing director", "chief financial officer", "treasurer", "chair", "spokesperson"),
    ("director", "treasurer"),
    ("chair", "treasurer", "secretary", "manager"),
    ("president", "treasurer", "secretary"),
    ("chair", "treasurer", "secretary", "head coach"),
    ("mayor", "governor", "senator", "sheriff", "police chief"),
    ("judge", "prosecutor", "juror", "sheriff", "coroner", "defendant", "witness"),
    ("doctor", "lawyer", "spokesperson", "judge"),
    ("professor", "student"),
    ("midfielder", "striker", "defender", "goalkeeper", "winger", "manager", "referee", "chair"),
    ("midfielder", "striker", "defender", "goalkeeper", "winger", "head coach", "referee"),
    ("prosecutor", "defence lawyer"),
    ("captain", "manager", "referee", "chair"),
    ("captain", "head coach", "referee"),
    ("general", "colonel", "major", "lieutenant", "sergeant", "corporal", "admiral"),
    ("ambassador", "foreign secretary", "president", "prime minister"),
    ("bishop", "archbishop", "cardinal", "pope"),
    ("member of parliament", "councillor", "peer", "senator", "mep", "msp"),
)  # fmt: skip
"""Offices of which a person holds at most one at a time."""

NEVER_NARROW = frozenset(
    "leader boss politician player official lawmaker legislator star footballer cricketer athlete scientist".split()
)
"""Wide words that stay wide with another word before them ("party leader")."""

SEVERAL_AT_ONCE = frozenset(
    """
    founder member player writer author adviser star actor singer musician politician leader owner director executive
    trustee partner investor shareholder founder founding official officer campaigner activist volunteer champion
    """.split()
)
"""Nouns of which one person may well have two at once ("finance director", "executive director")."""

SUBJECT_HEADS = frozenset({"chief", "head", "boss"})
"""Behind a subject these are offices over it: "operations chief" is the head of operations."""
LEADERS = SUBJECT_HEADS | {"leader"}
"""Of two offices over one thing that end in other words, one of these stands for the other: "project leader"."""
HEADS_OF = frozenset("head director manager coordinator supervisor".split())
"""Before "of" and a subject these are the same: "head of research"."""
UPPER_OFFICES = frozenset(("AM", "AMs"))
"""Members of a parliament whose letters are another word in lower case."""

MEMBERS_OF_PARTIES = frozenset("unionist democrat republican conservative liberal tory socialist communist".split())
"""The last word of a party's name that tells its member as well: "Liberal Democrat Jane Doe"."""

PORTFOLIO_HEADS = frozenset("minister secretary".split())
"""Offices of which a government has many, each with its own subject."""

MINISTERS = frozenset({"minister", "ministers"})
SUBJECT_ENDINGS = tuple("tion sion age ment ity ure ics ice ism logy ways ources fairs ing".split())
"""Endings of nouns before "minister" that say what the minister is over: "heritage", "irrigation", "railways"."""
NO_SUBJECTS = frozenset(
    "government coalition administration cabinet sitting serving leading departing resigning retiring".split()
)
"""Words so ended that say only whose minister it is, or what becomes of one."""

OFFICE_HEADERS = frozenset("office position post role title job function capacity".split())
"""What stands over the column of a table that tells offices."""
NATION_HEADERS = frozenset("nat nation nationality country noc".split())
"""What stands over one that tells whose nationals people are."""
AGENT_ENDINGS = ("er", "or", "ist", "eer", "ian", "ete", "man", "woman")
"""Endings of nouns for who does something (Quirk et al., appendix I.33): "jumper", "cyclist"."""

CHIEF_OFFICER = ("chief", "officer")
"""Around one word they are an office: "chief *risk* officer"."""

FUNCTIONS = frozenset(
    """
    finance technical marketing commercial operations medical artistic musical sporting legal communications creative
    research sales development technology personnel music football
    """.split()
)
"""What a director is director of, where a body has one director for each: "technical director"."""

AS = frozenset(["as"])
OF_THE_CLOCK = frozenset({"pm"})
"""Behind a number it tells the time and is no prime minister: "6.40 pm"."""

USED = frozenset(["used"])
USED_TO_BE = "used to be"
PAST_LINKING = frozenset("was were had served worked".split())
BECOMING = frozenset(("becoming",))
"""It tells of an office that somebody may come to hold, or once came to: "an interest in becoming mayor"."""
LINKING = frozenset("is was are were be been being became become becomes remains remained".split())
"""Verbs between a person and an office."""

APPOSITION_END = frozenset(
    """
    of at for in from to who which that and or with on since until under during but when whose by elected appointed
    hired born based turned
    """.split()
)
"""Words that may follow the noun of an office at the end of its phrase."""

OF_LINKS = frozenset("of at for in with".split())
"""Words between an office and what it is of."""
IN = "in"
"""The one of them that tells of a place as well.

Before a country or a region it says what the office is of; before a town that nobody knows, where it is held."""
