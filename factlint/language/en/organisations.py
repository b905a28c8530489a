"""Words that make a capitalised phrase an organisation, an event, a place or nothing in particular."""

COMPANY_SUFFIXES = frozenset(
    """
    inc incorporated ltd limited plc llc llp lp corp corporation co company gmbh ag sa nv bv ab asa oyj spa srl kk pty
    """.split()
)
"""Legal forms, after ISO 20275 (entity legal forms), without full stops."""

ORGANISATION_WORDS = frozenset(
    """
    university college school academy institute institution council commission committee party union federation
    confederation association society foundation trust bank fund ministry department office agency authority
    administration bureau board court police constabulary army navy force forces corps guard service services
    parliament assembly congress senate house commons lords government cabinet treasury exchequer embassy church
    hospital clinic club fc afc rfc cc united city town rovers wanderers albion athletic rangers hotspur county group
    holdings industries international motors airlines airways air railways energy oil petroleum media news times post
    herald telegraph guardian journal gazette tribune chronicle mail mirror press broadcasting television tv radio
    studios pictures records entertainment museum gallery library theatre orchestra league cup alliance network
    organisation organization centre center laboratory laboratories observatory partnership partners associates
    consortium coalition front movement campaign watch international charity supermarkets stores systems technologies
    solutions software pharmaceuticals healthcare insurance squad team regiment battalion brigade fleet command
    programme program project mission tribunal inquiry register registry chamber bar guild fellowship brotherhood
    initiative syndicate
    """.split()
)
"""Nouns that end (or, before "of", begin) the name of a body."""

SURNAMES_TOO = frozenset(
    """
    bank board court guard house commons lords church club town county city post times guardian herald telegraph
    journal mail mirror press cup league front watch bar force forces energy oil news mission record records register
    chamber squad fleet command united rangers rovers albion wanderers hotspur county group guild service services
    stores systems team star media television pictures energy airways college school senate party partners associates
    """.split()
)
"""Those of them that are surnames as well, or stand behind a given name alone: "Robert Church", "Ann Roe Team"."""

EVENT_WORDS = frozenset(
    """
    championship championships olympics paralympics games marathon open final finals prix tournament festival
    conference summit forum congress awards award prize festival war battle revolution treaty accord agreement act
    bill election referendum day week weekend series tour derby derbies masters trophy
    """.split()
)
"""Nouns that end the name of an event, an award or a law."""

PLACE_WORDS = frozenset(
    """
    street road avenue lane square park bridge airport station island islands isle river lake sea ocean bay gulf
    mountain mountains mount valley hill hills forest beach coast cape strait canal desert province state states
    county city town village district region peninsula republic kingdom emirates territory stadium arena palace castle
    cathedral tower hall harbour harbor port pier prison jail highway motorway north south east west
    """.split()
)
"""Nouns that end or begin the name of a place."""

ROADS = frozenset(
    "street road avenue lane drive crescent close terrace gardens mews parade boulevard way square court".split()
)
"""What streets are called."""
ONLY_ROADS = ROADS - frozenset("lane close court crescent way".split())
"""Those of them that are hardly anybody's surname: "Victoria Road" is no woman."""

OF_HEADS = frozenset(
    """
    centers centres campaign institution councils friends
    bank university house houses ministry department institute college court church isle isles bay gulf cape republic
    kingdom school association federation confederation order museum academy society office bureau board chamber city
    port strait sea lake mount tower lords battle treaty museum library council commission committee festival league
    union faculty hospital palace cathedral book lord lady game games church bishop duke duchess prince princess earl
    countess statue wall hall centre center states emirates democratic people house tree mayor's last king community
    leader's bachelor master heart crown company fellowship supreme theatre organisation organization rock act war
    """.split()
) - frozenset(["bishop", "leader's", "mayor's", "last"])
"""Words after which "of" goes on with the same name ("Bank of England"); after others it does not."""

NUMBERED = frozenset(
    """
    channel radio formula euro windows apollo group flight article boeing airbus covid iphone galaxy xbox playstation
    """.split()
)
"""Words that take a number into the name ("Channel 4")."""

GENERIC = frozenset(
    """
    century test tests terminal allowance response education health
    government council parliament congress senate house party state states union church court board committee
    commission department ministry office university college school hospital police army navy club league cup group
    company bank city town county region district village street road park north south east west northern southern
    eastern western central northeast northwest southeast southwest internet web earth god bible budget bill act law
    constitution treaty order agreement report review inquiry game games final season world sun moon heaven hell mum
    dad mother father grandma grandpa nan republic kingdom crown throne cabinet opposition administration premiership
    championship federation association service centre center stadium conference summit assembly authority agency
    trust team line day week month year spring summer autumn fall winter christmas easter ramadan thanksgiving tory
    tories new sir madam lord lady mr mrs ms hon honourable hi hello ok okay tv dvd cd pc gp ceo pm mp mps msp mep
    mbe obe cbe phd ai it dna hiv aids covid am pm gmt bst est utc id uk-wide pdf url http https www faq usd gbp eur
    aka asap km mph kg no. i.t n.o n.o.t a.l.l y.e.s a.n.d lgbt lgbtq bame rip vip diy suv hd pr hr vat gdp gcse
    ipo url isbn da ag cfo coo cto cio cmo vp evp svp ceos cfos mds dgs das good boxing maundy shrove whit palm
    """.split()
)
"""Capitalised words that name nothing by themselves; a function word in capitals is written with full stops."""

LEADING = frozenset(
    """
    neither either nor none nobody everyone everybody someone somebody anyone anybody nothing something everything
    whether absent present also
    a an the this that these those his her its their our my your and but or nor so yet for if when while as because
    although though since after before until once where whereas why how who whom whose what which there here then thus
    hence however meanwhile moreover furthermore also in on at by to from of with without within into onto over under
    above below between among amid during despite against about across along around behind beside beyond near off out
    outside inside through throughout toward towards upon via per like unlike except i he she it we they you me him us
    them not no yes one two three four five six seven eight nine ten both all each every some any many most more
    several few other another such same own only even just still is are was were be been being has have had do does
    did will would can could shall should may might must let never always often sometimes now today yesterday tomorrow
    last next first second third finally instead indeed perhaps maybe later earlier recently eventually former current
      young    according given please thanks
    """.split()
)
"""Function words and adverbs: with a capital at the start of a sentence or a title they are no part of a name."""

NAMES_TOO = frozenset("will may young per".split())
"""Those that are given names as well."""

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """.split()
)
"""Months and days, which dates are made of."""

WORDLIKE = frozenset(
    """
    labour apple amazon shell arsenal celtic rangers orange target visa boots subway twitter google uber sprint gap
    ford telegram signal oracle intel ryanair leave remain wasps saracens independent guardian sun mirror express
    spurs conservative conservatives liberal liberals republican republicans democrat democrats
    """.split()
)
"""Bodies whose name is an ordinary word: believed at the start of a sentence when a verb or a possessive follows."""

WORDLIKE_FOLLOWERS = frozenset(
    "group leadership government voters supporters fans shares leader shadow peer plc boss".split()
)
"""Nouns that such a name stands before."""

AUXILIARIES = frozenset(
    """
    has had have is was are were will would could can may might must should did does do also
    """.split()
)
"""Verbs that follow a subject."""
