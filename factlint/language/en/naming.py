"""Words of names that say what a thing is and not which: with the telling word they make a name anybody can build.

Left out are words of which one town has several bodies: clubs ("United", "City", "Rovers"), newspapers ("Times").
"""

AREAS = frozenset(
    "isle island islands city town county village district province state region republic kingdom".split()
)
"""Areas: "the Isle of Wight" is known where Wight is."""

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
