"""Places that CLDR does not name: parts of countries, states, counties and large cities, lower case.

Parts of the United Kingdom, Germany, Canada and Australia after ISO 3166-2; states of the United States after USPS
Publication 28; cities over about 300,000 people of the English-speaking world.
"""

PARTS = frozenset(
    """
    england scotland wales northern_ireland great_britain britain ulster uk u.k. us u.s. usa u.s.a. uae eu america
    north_america south_america latin_america central_america europe asia africa oceania middle_east scandinavia
    balkans caribbean crimea donbas catalonia kashmir tibet bavaria saxony brittany normandy tuscany sicily siberia
    gaza west_bank ivory_coast north_korea south_korea korea czech_republic burma holland palestine congo macedonia
    bosnia turkey burma republic_of_ireland soviet_union yugoslavia cornwall_and_devon vatican
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma
    oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington
    west_virginia wisconsin wyoming puerto_rico
    ontario quebec alberta manitoba saskatchewan nova_scotia new_brunswick british_columbia newfoundland yukon
    queensland victoria tasmania new_south_wales south_australia western_australia
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset durham
    essex gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside
    norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire
    suffolk surrey sussex warwickshire wiltshire worcestershire yorkshire aberdeenshire ayrshire fife highland
    lanarkshire orkney shetland anglesey gwynedd powys pembrokeshire carmarthenshire antrim armagh down fermanagh tyrone
    """.replace("_", "-").split()
)
"""Countries under other names, and their parts; a hyphen stands for a space."""

CITIES = frozenset(
    """
    birmingham manchester liverpool leeds sheffield bristol newcastle sunderland nottingham leicester coventry
    bradford hull stoke wolverhampton derby southampton portsmouth plymouth brighton norwich cambridge oxford york
    bath exeter cardiff swansea newport wrexham edinburgh glasgow aberdeen dundee inverness stirling perth belfast
    derry lisburn cork limerick galway new-york-city boston philadelphia san-francisco san-diego san-jose san-antonio
    houston dallas austin seattle miami atlanta baltimore cleveland cincinnati columbus pittsburgh minneapolis
    st-louis kansas-city las-vegas portland orlando tampa charlotte nashville memphis new-orleans milwaukee oakland
    sacramento fresno tucson albuquerque washington-dc ferguson charleston manhattan brooklyn bronx queens hollywood
    ottawa calgary adelaide canberra auckland wellington christchurch munich hamburg frankfurt cologne stuttgart
    dusseldorf lyon marseille nice toulouse bordeaux strasbourg barcelona valencia seville bilbao milan naples turin
    florence venice genoa rotterdam the-hague geneva zurich basel lausanne antwerp ghent bruges gothenburg malmo
    krakow gdansk salzburg porto beijing mumbai delhi new-delhi chennai bangalore tel-aviv haifa mosul aleppo homs
    kandahar helmand lahore islamabad peshawar karachi mecca medina osaka kyoto guangzhou shenzhen wuhan chicago
    detroit phoenix denver los-angeles rio-de-janeiro cape-town durban pretoria abuja mosul basra kobane raqqa idlib
    calais dunkirk montreal ankara abu-dhabi brasilia
    """.split()
)
"""Large or often mentioned cities; a hyphen stands for a space."""

ALTERNATES = (
    ("united states", "us", "u.s", "usa", "u.s.a", "america", "united states of america"),
    ("united kingdom", "uk", "u.k", "britain", "great britain"),
    ("european union", "eu", "e.u"),
    ("united nations", "un", "u.n"),
    ("united arab emirates", "uae"),
    ("netherlands", "holland"),
    ("czechia", "czech republic"),
    ("myanmar", "burma"),
    ("ivory coast", "cote d'ivoire"),
    ("turkey", "turkiye", "türkiye"),
    ("north macedonia", "macedonia"),
    ("eswatini", "swaziland"),
    ("south korea", "republic of korea"),
    ("north korea", "democratic people's republic of korea", "dprk"),
    ("russia", "russian federation"),
    ("new york", "new york city", "nyc"),
    ("los angeles", "la", "l.a"),
    ("washington", "washington dc", "washington d.c"),
    ("ireland", "republic of ireland"),
    ("islamic state", "isis", "isil", "daesh"),
    ("covid-19", "covid", "coronavirus"),
    ("democratic republic of congo", "democratic republic of the congo", "dr congo", "drc"),
)
"""Usual other names of one place, body or epidemic, as in CLDR's alternative forms, and those of the news."""
