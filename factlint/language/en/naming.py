"""Words of names that say what a thing is and not which: with the telling word they make a name anybody can build.

Left out are words of which one town has several bodies: clubs ("United", "City", "Rovers"), newspapers ("Times").
"""

AREAS = frozenset(
    "isle island islands city town county village district province state region republic kingdom".split()
)
"""Areas: "the Isle of Wight" is known where Wight is."""

DOTTED_ENDINGS = ("js", "net", "com", "org", "io", "ai", "py")
"""Behind a full stop in the names of libraries and sites, which whoever names them often leaves out: "Node.js"."""

ELIDED = "d l dell nell sull dall all coll un qu s t m n j".split()
"""What French, Italian, Catalan and Dutch write before a noun with an apostrophe for its last letter: "dell'Orso"."""

NEE = frozenset("nee ne born".split())
"""Behind a name and before a surname these say that it is one of birth, without accents."""
BORN = NEE | frozenset("formerly previously once".split())
"""Before a full name they say so of that one."""

SITE_ENDINGS = "com org net gov edu int info coop museum example".split()
"""What the addresses of pages end in, beside the codes of countries."""

WATERS = frozenset("sea ocean gulf coast peninsula strait".split())
"""Waters and shores: the Baltic Sea is known where the Baltic states are."""

DESCRIBING = AREAS | frozenset(
    """
    university college school hospital infirmary church cathedral abbey museum library institute academy council
    committee court police parliament assembly government ministry department office airport station stadium arena
    party festival prize award conference summit committee commission board theatre bridge harbour harbor port prison
    jail river lake mountains valley
    """.split()
)
"""Sorts of bodies and places."""

CURRENCY_CODES_AND_UNITS = frozenset(
    """
    chf sek nok dkk pln czk huf jpy cny inr aud cad nzd zar brl mxn krw sgd hkd thb try ils rub aed sar
    wh kwh mwh gwh twh kw mw gw tw kb mb gb tb pb mbps gbps hz khz mhz ghz db ev kev mev gev kpa mpa pa nm mm cm
    ml mg kcal kj mj gj ppm ppb rpm dpi
    """.split()
)
"""Codes of ISO 4217 and symbols of units (BIPM, The International System of Units), lower case."""

FORMATS = frozenset(
    """
    pdf html xml json csv jpeg jpg png gif mp3 mp4 zip doc docx xls xlsx ppt pptx svg css sql usb api gps sms atm pin
    led lcd cpu gpu ram ssd dna rna mri ct ecg ufo ngo ngos q&a
    """.split()
)
"""File formats and other abbreviations that name a sort of thing."""

RATINGS = frozenset(
    "AAA AA A BBB BB B CCC CC C D Aaa Aa Baa Ba Caa Ca Aa1 Aa2 Aa3 A1 A2 A3 Baa1 Baa2 Baa3 Ba1 Ba2 Ba3".split()
)
"""Marks that rating agencies give to debtors, without the sign behind some."""
RATING = frozenset("rated rates rating ratings rate downgraded upgraded downgrade upgrade creditworthiness".split())
"""Words of a sentence in which such letters are a rating."""

AGENTS = ("ers", "ors")
"""Endings of plurals for people by what they do, of which no list has all: "salvors", "dredgers"."""

SHORT_WORDS = (
    "road rd", "street saint str", "avenue ave av", "lane ln", "drive dr", "square sq", "court ct crt",
    "crescent cres", "terrace terr tce", "boulevard blvd", "highway hwy", "place pl", "park pk", "gardens gdns gdn",
    "mount mt", "mountain mtn mt", "fort ft", "point pt", "island is isl", "county co cty", "township twp",
    "university univ uni", "department dept", "institute inst", "hospital hosp", "school sch", "college coll",
    "government govt", "committee cttee ctte", "commission comm", "council cncl", "association assn assoc",
    "federation fed", "corporation corp", "company co", "brothers bros", "international intl", "national natl nat",
    "building bldg", "centre center ctr", "north nth n", "south sth s", "east e", "west w", "saint ste",
    "manufacturing mfg", "engineering eng", "technology tech", "laboratory lab", "station stn", "district dist",
    "general gen", "medical med", "ministry min", "group grp", "secondary sec", "primary prim", "junction jct jn",
    "upper upr", "lower lwr", "great gt", "little lt", "church ch",
)  # fmt: skip
"""Words of names with the short forms of addresses, notes and tables; "St" is folded to "saint" wherever it stands."""

PARTY_LETTERS = {
    "democrat": "d", "democrats": "d", "democratic": "d", "republican": "r", "republicans": "r", "independent": "i",
}  # fmt: skip
"""Parties of the United States by the letter behind a member's name: "(D-Ohio)"."""

PARTY_SHORT_FORMS = {
    "labour": "lab", "conservative": "con", "conservatives": "con", "tory": "con", "tories": "con",
    "independent": "ind", "independents": "ind", "liberal": "lib", "liberals": "lib", "democrat": "dem",
    "democrats": "dem", "republican": "rep", "republicans": "rep", "socialist": "soc", "socialists": "soc",
    "unionist": "un", "national": "nat", "nationals": "nat", "nationalist": "nat", "nationalists": "nat",
}  # fmt: skip
"""Parties by the word that stands for them in brackets behind a name: "(Lab)", "(Con., Acton)"."""

EVERYBODYS = frozenset(
    name.strip()
    for name in """
    africa/antarctica/asia/australasia/europe/eurasia/latin america/north america/south america/central america/america
    west africa/east africa/southern africa/north africa/central africa/sub-saharan africa/horn of africa/central asia
    south asia/southeast asia/east asia/western europe/eastern europe/central europe/southern europe/northern europe
    middle east/near east/far east/balkans/caribbean/scandinavia/mediterranean/arctic/antarctic/pacific/atlantic
    pacific ocean/atlantic ocean/indian ocean/arctic ocean/northern hemisphere/southern hemisphere/equator
    arctic circle/antarctic circle/tropics/north pole/south pole/global south/global north/third world/old world
    new world/milky way/solar system/earth/sun/moon/moons/mars/venus/jupiter/saturn/mercury/uranus/neptune/pluto
    middle ages/stone age/bronze age/iron age/ice age/renaissance/enlightenment/reformation/industrial revolution
    first world war/second world war/world war one/world war two/world war i/world war ii/great war/cold war
    great depression/antiquity/victorian era/edwardian era/georgian era/copper age/viking age/dark ages/space age/
    jazz age/belle epoque/roaring twenties/roman empire/ottoman empire/british empire/soviet union/iron curtain/
    french revolution/russian revolution/american civil war/spanish civil war/napoleonic wars/vietnam war/korean war/
    gulf war/holocaust/black death/olympics/olympic games/summer olympics/winter olympics
    paralympics
    god/bible/new testament/old testament/gospel/koran/quran/torah/heaven/hell/lord
    advent/lent/epiphany/candlemas/carnival/mardi gras/passover/pentecost/whitsun/all saints/all souls/hanukkah
    chanukah/purim/yom kippur/rosh hashanah/sukkot/eid/eid al-fitr/eid al-adha/ramadan/diwali/holi/vesak/nowruz
    halloween/hogmanay/thanksgiving/christmas/xmas/yuletide/easter/boxing day/labour day/labor day/mothers day
    fathers day/valentines day/black friday/cyber monday
    christmas eve/christmas day/new years eve/new years day/new year/good friday/easter monday/easter sunday
    palm sunday/ash wednesday/maundy thursday/shrove tuesday/whit monday/ascension day/corpus christi/assumption day
    st stephens day/twelfth night/three kings/may day/midsummer eve/midsummers eve/st patricks day/st georges day
    st andrews day/burns night/bonfire night/guy fawkes night/michaelmas/martinmas/memorial day/veterans day
    columbus day/presidents day/juneteenth/canada day/australia day/anzac day/waitangi day/remembrance day
    remembrance sunday/armistice day/bastille day/lunar new year/chinese new year/tet/songkran/losar/dussehra/navratri
    durga puja/ganesh chaturthi/gandhi jayanti/baisakhi/onam/pongal/raksha bandhan/janmashtami/mawlid/ashura/muharram
    kwanzaa/eid ul-fitr/eid ul-adha/shab-e-barat/childrens day/womens day/international womens day/earth day
    agm/egm/kpi/kpis/ebit/ebitda/ebita/cagr/roi/eps/ipo/ipos/etf/sme/smes/esg/r&d/q&a/faq/faqs/hq/cv/cvs/eta/tba/tbc
    tbd/vp/md/icu/pcr/a&e/ivf/bmi/pe/vr/ar/ui/ux/sdk/cli/cve/cves/lts/ide/dnf/dns/mvp/pb/sb/wr/ot/ppe/evs/ev/hgv/hgvs
    lng/lpg/suv/suvs/rv/atv/cgi/dj/djs/mc/mcs/ep/lp/lps
    town hall/city hall/county hall/village hall/council chamber/high street/main street/market square/old town
    wall street/silicon valley/hollywood/bollywood/fleet street/madison avenue
    city centre/town centre/internet/web/world wide web/wi-fi/wifi/bluetooth/braille/morse
    champagne/cognac/bourbon/scotch/madeira/chardonnay/merlot/riesling/pinot noir/cheddar/parmesan/brie/gouda/camembert
    """.replace("\n", "/").split("/")
) - {""}
"""What no text need bring in, since every reader knows it: parts of the world, the heavens, ages, scriptures, feasts,
abbreviations of businesses, hospitals and sport, halls and streets that every town has, places that stand
for a trade, wines and cheeses."""

LEAVING_OUT = frozenset("outside beyond besides except unlike".split())
"""Right before a name these say that what is told is told of others: "none outside Norland"."""

ZONES = frozenset(
    """
    universal coordinated greenwich mean local standard summer daylight saving central european eastern western pacific
    mountain atlantic british irish moscow india indian japan china australian korea gulf
    """.split()
)
"""Words that tell which time a clock has, before "Time"."""
TIME = "time"

NUMBERED = frozenset(
    """
    section article chapter clause paragraph annex annexe appendix schedule part volume page figure table exhibit item
    phase stage step level tier category class grade group pool heat round lane lap gate platform track terminal room
    hall ward floor unit block bay berth pier zone area row line day week year act scene episode season version
    question answer option route junction exit
    """.split()
)
"""Nouns that have a capital only with a number behind them: what they number is told by it."""

GOVERNING = frozenset(
    """
    government governments ministry ministries minister ministers federal state national treasury parliament cabinet
    """.split()
)
"""Words by which a source speaks of those for whom the news has the name of a capital."""
INSTITUTIONS = frozenset(
    """
    government governments parliament ministry ministries ministers cabinet authorities officials lawmakers diplomats
    leaders leadership regime bureaucrats politicians mandarins
    """.split()
)
"""Before "in" and a capital they are the country's: "parliament in Rome"."""
MONEY = frozenset(
    "money funds funding cash grant grants aid help support subsidy subsidies comes came come pressure".split()
)
"""Before "from" and a capital they say who gives: "money from Rome"."""

ENDS_NO_NAME = ("ership", "orship", "ment", "ation", "ition", "ction", "hood")
"""At the end of the first word of a sentence these make no name of it, though no dictionary has it: "Ridership"."""
