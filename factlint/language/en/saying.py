"""How English gives words to a speaker: verbs and nouns of saying, and the words that surround a speaker's name.

Verbs are listed in their forms, since a speaker's verb is looked up as written. The choice follows the reporting verbs
of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31 and 14.28-30, widened by newsroom usage.
"""

from __future__ import annotations

from factlint.language.en.honorifics import HONORIFICS
from factlint.language.en.roles import ROLE_NOUNS


def _forms(*verbs: str) -> frozenset[str]:
    """Each entry: base form, past, and participles where they differ, separated by "/"; "s" and "ing" are derived."""
    forms: set[str] = set()
    for entry in verbs:
        base, *others = entry.split("/")
        if not others:
            others = [base + "d" if base.endswith("e") else base[:-1] + "ied" if base.endswith("y") else base + "ed"]
        third = base[:-1] + "ies" if base[-1] == "y" and base[-2] not in "aeiou" else base + "s"
        if base.endswith(("s", "sh", "ch", "x")):
            third = base + "es"
        forms |= {base, third, *others, base[:-1] + "ing" if base.endswith("e") else base + "ing"}
    return frozenset(forms)


# Verbs that by themselves give words to their subject, before or after the quotation.
SAYING: frozenset[str] = _forms(
    "say/said", "tell/told", "write/wrote/written", "add", "ask", "reply/replied", "answer", "announce", "argue",
    "assert", "claim", "comment", "conclude", "concede", "confirm", "continue", "counter", "cry/cried", "declare",
    "explain", "exclaim", "insist", "joke", "lament", "maintain", "mention", "note", "observe", "opine",
    "quip/quipped/quipping", "recall", "reckon", "recount", "remark", "remember", "repeat", "report", "respond",
    "retort", "reveal", "shout", "state", "stress", "suggest", "testify/testified", "tweet", "urge", "vow",
    "warn", "whisper", "wonder", "post", "acknowledge", "admit/admitted/admitting", "advise", "affirm", "agree",
    "allege", "believe", "caution", "chime", "complain", "confess", "contend", "elaborate", "emphasise",
    "emphasize", "estimate", "grumble", "hint", "interject", "murmur", "mutter", "offer", "plead", "pledge",
    "point", "predict", "proclaim", "promise", "protest", "reason", "reflect", "reiterate", "rule", "sigh",
    "sum/summed/summing", "think/thought", "underline", "underscore", "volunteer", "enthuse", "boast",
    "clarify/clarified", "deny/denied", "disclose", "specify/specified", "speculate", "assure", "inform",
    "remind", "demand", "echo/echoed/echoes", "fume", "gush", "hail", "intone", "marvel", "muse",
    "object", "rejoin", "interrupt", "scoff", "sneer", "gripe", "groan", "moan", "whine", "wail", "deadpan/deadpanned",
    "hiss", "thunder", "aver/averred/averring", "avow", "attest", "posit", "theorise", "theorize", "conjecture",
    "foresee/foresaw/foreseen", "fear", "worry/worried", "regret/regretted/regretting", "recommend", "propose",
    "chide", "scold", "admonish", "rage", "seethe", "crow", "brag/bragged/bragging", "rebut/rebutted/rebutting",
    "disagree", "dissent", "demur/demurred/demurring", "gloat", "jest", "prophesy/prophesied", "reassure", "rejoice",
    "splutter", "stammer", "stutter", "drawl", "shriek", "roar", "holler", "mumble", "confide", "divulge", "enquire",
    "inquire", "query/queried", "summarise", "summarize", "forecast/forecast", "profess", "submit/submitted/submitting",
    "caveat/caveated", "stipulate", "theorise", "bristle", "counsel/counselled/counseled",
    "blog/blogged/blogging", "text", "scream", "yell", "beg/begged/begging", "begin/began/begun/beginning",
    "quote", "relate", "grin/grinned/grinning", "smile", "beam", "sob/sobbed/sobbing", "chuckle",
    "nod/nodded/nodding", "shrug/shrugged/shrugging", "snap/snapped/snapping", "growl", "bellow", "implore",
    "surmise", "venture", "bemoan", "concur/concurred/concurring", "guess", "threaten",
    "signal/signalled/signaled", "vent", "tease", "swear/swore/sworn", "laugh",
)  - {"volunteer", "volunteers"}  # fmt: skip

# Verbs that give words to their subject only where a quotation follows closely.
SAYING_OF: frozenset[str] = _forms(
    "call", "describe", "dismiss", "denounce", "criticise", "criticize", "praise", "speak/spoke/spoken", "accuse",
    "blame", "brand", "characterise", "characterize", "condemn", "label/labelled/labeled", "deem",
    "decry/decried", "deride", "blast", "slam/slammed/slamming", "dub/dubbed/dubbing", "cite", "consider",
    "express", "find/found", "invoke", "mock", "portray", "refer/referred/referring", "reject", "ridicule",
    "thank", "talk", "tout", "voice", "welcome", "rail", "lash", "compare", "liken", "lambast", "lambaste",
    "hail", "paint", "apologise", "apologize", "appeal", "congratulate", "decline", "refuse", "feel/felt",
    "put/putting", "acclaim", "attack", "admit/admitted/admitting",
)  # fmt: skip

# Forms that are common nouns or adjectives as often as verbs: "the report", "his comments", "a state".
NOUN_LIKE: frozenset[str] = frozenset(
    """answer answers add advise beg begin blog boast caution claim claims comment comments complain cry cries demand
    demands echo echoes estimate estimates hail hint hints hope hopes joke jokes lament laments laugh laughs
    mention mentions note notes offer offers pledge pledges point points post posts promise promises protest
    protests quip quips quote quotes reason reasons remark remarks reply replies report reports retort rule
    rules scream screams shout shouts sigh sighs signal signals state states stress tease text texts tweet
    tweets urge urges vent vow vows warning wonder wonders yell whisper whispers counter suggested blast blame
    blames brand brands call calls compare issue issues label labels praise talk talks attack attacks appeal
    appeals finding findings feeling meaning building put puts find finds welcome want wants voice voices paint
    reading writing opening object objects groan groans moan moans fear fears worry worries regret regrets rage rages
    crow crows dissent jest jests roar roars shriek shrieks query queries forecast forecasts counsel gripe gripes
    thunder whine wail beam beams smile smiles snap snaps sob sobs nod nods chuckle chuckles grin grins shrug shrugs
    guess guesses blogs muse muses marvel marvels growl growls bellow bellows venture ventures fumes thought""".split()
)

# The plainest verbs: they need no comma to give a quotation to their subject.
PLAINEST: frozenset[str] = frozenset({"said", "says", "say", "told", "tells"})

# Verbs that say something only with the word behind them: "shot back Ann Roe", "he went on".
WITH_PARTICLE: dict[str, str] = dict.fromkeys("shot shoots hit hits fired fires snapped snaps".split(), "back") | {
    "went": "on", "goes": "on", "gone": "on", "carried": "on", "carries": "on", "ran": "on",
    "chipped": "in", "chips": "in", "cut": "in", "cuts": "in", "broke": "in", "breaks": "in", "threw": "in",
    "piped": "up", "pipes": "up", "spoke": "up", "put": "in", "puts": "in",
}  # fmt: skip

# Small words between a verb of saying and its subject: "pointed out Ann Roe".
PARTICLES_OF_VERBS: frozenset[str] = frozenset({"out", "in", "up", "back", "on"})

# With these before it a past participle has no speaker for its subject: "was described as".
BEING: frozenset[str] = frozenset({"was", "were", "is", "are", "be", "been", "being"})
QUOTED_AS = "quoted"
# Behind a form of "be" the subject of these is who listens: "he was told".
HEARING: frozenset[str] = frozenset("told asked informed assured warned advised reminded".split())
# Who does this is given an answer: "Ann Roe asked for the reason."
ENQUIRING: frozenset[str] = frozenset("ask asks asked asking wonder wondered wonders enquired inquired queried".split())
# After one of them it gives the words before to the subject behind it: '"…" is how Ann Roe put it'.
MANNER = "how"

# Where a clause with a subject of its own begins inside a sentence.
CLAUSE_OPENING: frozenset[str] = frozenset({"but", "while", "whereas", "though", "although", "because", "that"})
# Between two verbs of one subject: "Ann Roe paid for it and called it “…”".
GOING_ON: frozenset[str] = frozenset({"and", "but", "then", "yet"})
CONJUNCTIONS: frozenset[str] = frozenset({"and", "but", "or", "so", "yet", "nor", "that"})
# Participles and adverbs that open a sentence before its subject: "Asked about the roof, Ann Roe said".
PAST_OPENING: frozenset[str] = frozenset(
    "asked pressed quoted questioned speaking told challenged interviewed pushed addressing".split()
)
ADVERBS_OPENING: frozenset[str] = frozenset(
    """but and so yet or later then still however meanwhile earlier afterwards also today yesterday tomorrow instead
    now nevertheless moreover additionally finally again recently tonight afterward separately similarly indeed
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
# Heads of names that "of" or "for" completes: "the Office for Statistics", "the Bank of".
ORGANISATION_HEADS: frozenset[str] = frozenset(
    """agency academy association authority bank board bureau campaign centre center chamber church college commission
    committee confederation council court department directorate federation friends house institute institution league
    ministry museum office organisation organization party school secretariat society trust union university""".split()
)

# Subjects that stand for nobody: "There was talk of".
PLACEHOLDERS: frozenset[str] = frozenset("there here what which how why when where also only even not".split())
RELATIVES: frozenset[str] = frozenset({"what", "which"})
AGENT = "by"
AND = "and"
AS = "as"
POSSESSIVE_ENDINGS: tuple[str, ...] = ("'s", "’s", "s'", "s’")
INFINITIVE = "to"
PARTICIPLE_ENDING = "ing"
PLURAL_ENDING = "s"

# Nouns that speak without an article.
SPEAKING_NOUNS: frozenset[str] = frozenset(
    """police officials doctors scientists researchers analysts lawyers prosecutors ministers witnesses critics experts
    aides residents staff management authorities organisers organizers investigators sources people residents
    troops counsel government parliament ministry department agency commission council committee court board
    company firm bank union club team spokesperson spokesman spokeswoman diplomat official adviser advisor aide
    source""".split()
)

# Directly before a quotation these give a name, not somebody's words: 'a film called "…"', 'known as "…"'.
NAMING: frozenset[str] = frozenset(
    """called named titled entitled dubbed nicknamed termed labelled labeled branded known captioned codenamed
    headlined""".split()
)
SO_CALLED: frozenset[str] = frozenset({"so-called", "so-termed", "self-styled", "self-described", "nicknamed"})

# Nouns whose quotation is a title or a text on a thing, not speech.
TITLED: frozenset[str] = frozenset(
    """album anthem article ballad banner book campaign channel chapter column comedy drama episode essay exhibition
    film game hashtag headline hit hymn magazine memoir movie musical novel opera painting paper play podcast
    poem programme program project report's sculpture series show single sitcom slogan song story strategy
    study's thriller title track trilogy""".split()
)

# What a speaker was, before a colon and their words: "Ann Roe was blunter:".
SPOKE_HOW: frozenset[str] = frozenset(
    """forthcoming blunt blunter clear clearer adamant defiant unrepentant scathing emphatic unequivocal philosophical
    upbeat gloomy gloomier cautious optimistic direct succinct brief briefer candid frank cutting dismissive apologetic
    unmoved unimpressed effusive categorical""".split()
)

# What speaks without being anybody.
PAPERS: frozenset[str] = frozenset(
    """report statement study letter email paper indictment complaint filing document memo article post notice site
    website account government parliament police authorities officials""".split()
)

# The head of a letter: "From: Ann Roe To: Bo Lind". The programs that write it do so in their user's language.
SENDER = "from"
RECEIVERS: frozenset[str] = frozenset({"to", "cc", "bcc", "sent", "date", "subject", "re"})
SENDERS_ABROAD: frozenset[str] = frozenset("von de da van fra från od lähettäjä feladó kimden".split())
RECEIVERS_ABROAD: frozenset[str] = frozenset(
    """
    an gesendet datum betreff para enviado fecha asunto data assunto à envoyé objet inviato oggetto aan verzonden
    onderwerp til sendt emne dato till skickat ämne do wysłano temat komu odesláno předmět vastaanottaja aihe címzett
    tárgy kime tarih konu
    """.split()
)

FIRST_PERSON: frozenset[str] = frozenset(
    """
    i we my our me us mine ours i'm we're i've we've i'd we'd i'll we'll i’m we’re i’ve we’ve i’d we’d i’ll we’ll
    """.split()
)
SECOND_PERSON: frozenset[str] = frozenset({"you", "your", "yours", "you're", "you've", "you’re", "you’ve"})
TELLER: frozenset[str] = frozenset({"i", "me", "my", "i'm", "i've", "i'd", "i’m", "i’ve", "i’d"})
"""Outside quotation marks these show that a text is told by one person, whom a name before it may be."""
# What a line of notes begins with before whose words they are: "afterwards Kinvig:", "outside: Kinvig:".
NOTING: frozenset[str] = frozenset("afterwards later outside inside then after before also now next again".split())

# Lines of an interview that is printed as it was asked.
QUESTION: frozenset[str] = frozenset({"Q", "Q.", "Q:"})
ANSWER: frozenset[str] = frozenset({"A", "A.", "A:"})
# What a text is called that is one person's words from end to end: "Jane Doe - acceptance speech", "Speech by Jane".
SPEECHES: frozenset[str] = frozenset(
    "speech statement remarks address keynote lecture sermon eulogy testimony toast homily oration declaration".split()
)
# And what was asked of one: "Interview with Jane Doe", "Phone, Jane Doe, chair of the trust".
INTERVIEWS: frozenset[str] = frozenset("interview phone call telephone conversation talk interviewed".split())
INTERVIEWED: frozenset[str] = frozenset({"with", ",", ":"})
SPEECH_BY: frozenset[str] = frozenset({"by", "of", "from"})

ACCORDING: tuple[str, str] = ("according", "to")

# Verbs whose quotation was, the text says, not said; and words that deny the verb they stand with.
DENYING: frozenset[str] = _forms("deny/denied", "disown", "retract", "disavow")
DENIAL_WORDS: frozenset[str] = frozenset({"never", "not", "nobody", "neither"})
DENIAL_ENDING = "n't"

AUXILIARIES: frozenset[str] = frozenset(
    """has have had was were is are be been being did do does will would could can may might must should shall having
    later then also once again never not simply just only previously recently already earlier today yesterday
    still always famously publicly privately even further reportedly allegedly now instead often once quickly
    soon first finally repeatedly bluntly n't quoted as went on to bluntly kept""".split()
)
ADVERB_ENDING = "ly"

PRONOUNS_HE: frozenset[str] = frozenset({"he"})
PRONOUNS_SHE: frozenset[str] = frozenset({"she"})
RELATIVE_PERSON = "who"
OBJECT_PRONOUN = "it"
PRONOUNS: frozenset[str] = frozenset({"he", "she", "they", "it", "who", "i", "we"})
RESOLVED: frozenset[str] = frozenset({"he", "she", "they", "who", "it"})
OBJECTS: frozenset[str] = frozenset({"it", "him", "them", "me", "us", "this", "that", "himself", "herself"})
# Adjectives that stand behind the noun they describe, tied to what follows: "a person close to the talks".
DESCRIBING_BEHIND: frozenset[str] = frozenset(
    """close familiar privy loyal opposed sympathetic responsible present involved aware speaking based living working
    briefed linked""".split()
)
# Before "for" and "of" these describe nobody: "too much for Ann Roe".
MEASURES: frozenset[str] = frozenset("much enough more less little good bad hard time room reason cause".split())

DETERMINERS: frozenset[str] = frozenset(
    "the a an one his her its their our my another this that some two three four several many most other both".split()
)
# Prepositions that tie a speaker's description together: "a spokesman for the ministry", "head of the agency".
TYING: frozenset[str] = frozenset({"of", "for", "from", "at", "with", "in", "on", "to"})
OFFICES_OF: frozenset[str] = frozenset({"of", "for", "from", "at"})
NAME_PARTICLES: frozenset[str] = frozenset(
    """de da del della der den di dos du la le van von bin ibn al el ter ten bint abu ben af av zu zur y""".split()
)

# Words that end a speaker's description: clauses, times and places begin with them.
BREAKING: frozenset[str] = frozenset(
    """and or but that which who whom whose when while as because if although though after before since until where in
    on at by to with during about into over under through via within without among amid despite following per is
    are was were be been has have had will would could can may might must should did does do speaking adding
    saying here there then so what how why not never""".split()
)

# Words that open a sentence and are no part of the speaker after them.
OPENING: frozenset[str] = frozenset(
    """ahead amid hours days weeks months years moments minutes
    but and so yet or later then still however meanwhile earlier afterwards also today yesterday tomorrow instead
    now nevertheless moreover additionally finally again recently as when while if though although because once
    since monday tuesday wednesday thursday friday saturday sunday tonight afterward separately similarly indeed
    in on at after before during for from with by to according despite following under over into about""".split()
)
# April, August, June and May are given names and surnames as well.
TIMES: frozenset[str] = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march
    july september october november december late early last this next earlier later""".split()
)

# Titles and offices before a name: "Finance Minister Jane Roe" is Jane Roe. Full stops are left off. Titles of rank
# stay with the name that is nothing without them ("Lady Paton", "Pope Leo"), and so do words that are given names.
KEPT_WITH_NAME: frozenset[str] = frozenset(
    """lord lady baron baroness viscount viscountess marquess king queen prince princess pope emperor empress sultan
    emir duke duchess count countess earl st dean marshall canon star model cook baker butcher wing prop lock
    forward""".split()
)
TITLES: frozenset[str] = (HONORIFICS | ROLE_NOUNS) - KEPT_WITH_NAME | frozenset(
    """ms brig secretary-general vice-president co-chair am vice under-secretary undersecretary executive deputy
    headteacher economics captain capt councillor minister president archivist chaplain bailiff astronaut""".split()
)
RELATED: frozenset[str] = ROLE_NOUNS | frozenset(
    """
    wife husband partner widow widower mother father parents sister brother son daughter uncle aunt cousin nephew niece
    friend colleague client deputy successor predecessor aide adviser advisor rival opponent opposite counterpart
    """.split()
)
"""Behind somebody's name and "'s" these are somebody else: "Roe's lawyer"."""
MALE_TITLES: frozenset[str] = frozenset("""mr sir father fr brother lord king prince spokesman chairman""".split())
FEMALE_TITLES: frozenset[str] = frozenset(
    ["mrs", "ms", "miss", "dame", "sister", "lady", "queen", "princess", "spokeswoman", "chairwoman"]
)
# Abbreviated titles whose full stop ends no phrase.
ABBREVIATED_TITLES: frozenset[str] = frozenset(
    """
    mr mrs ms mx dr drs prof sen rep gov gen brig col maj lt sgt cpl capt cmdr cllr coun ald insp supt det rev fr br st
    jr sr hon msgr mme mlle ing mgr dipl dott dra sra srta judr mudr mvdr phdr rndr avv
    """.split()
)

# Words that titles of works leave without a capital.
SMALL_IN_TITLES: frozenset[str] = frozenset(
    "a an the and or but nor of in on at to for from by with as into over vs is".split()
)

# What notes put behind a speaker's name before the colon: where, when, how or of what is spoken.
ASIDE_IN_LABELS: frozenset[str] = frozenset(
    """
    about after afterwards again also at before by during earlier for from in inside into later near next now of off on
    out outside over regarding re since then through to today tonight under until via when while with yesterday asked
    laughing smiling shouting visibly clearly quietly angrily angry tearful
    """.split()
)

# What a transcript puts behind a speaker's name before the colon: for whom, to whom or where is spoken.
BEHIND_SPEAKER: frozenset[str] = frozenset({"for", "to", "on", "at", "from", "by", "in"})

# What is told of somebody whom another heard: "Ann Roe recalled him saying", "quoted Kim Poe as saying".
AS_SAYING: frozenset[str] = frozenset({"as"})
SPEAKING_FORMS: frozenset[str] = frozenset("saying telling remarking asking muttering whispering shouting".split())

OF_AN_AGE = ["-", "year"]
"""What follows a number that opens an age in one word: "16-year-old"."""
