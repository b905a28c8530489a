"""Which places lie in which: a town, a county or a country may be told for the wider place that holds it, and back.

Parts of countries after ISO 3166-2, regions of the world after the United Nations' M49 standard, and "the Middle East"
as the news draws it. Lower case without accents; a hyphen stands for a space. Cities are those of `places.CITIES`.
"""

PARTS_OF = {
    "united-kingdom": "england scotland wales northern-ireland",
    "england": """
        london birmingham manchester liverpool leeds sheffield bristol newcastle sunderland nottingham leicester
        coventry bradford hull stoke wolverhampton derby southampton portsmouth plymouth brighton norwich cambridge
        oxford york bath exeter bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria
        derbyshire devon dorset durham essex gloucestershire hampshire herefordshire hertfordshire kent lancashire
        leicestershire lincolnshire merseyside norfolk northamptonshire northumberland nottinghamshire oxfordshire
        rutland shropshire somerset staffordshire suffolk surrey sussex warwickshire wiltshire worcestershire yorkshire
    """,
    "scotland": "edinburgh glasgow aberdeen dundee inverness stirling perth aberdeenshire ayrshire fife highland "
    "lanarkshire orkney shetland",
    "wales": "cardiff swansea newport wrexham anglesey gwynedd powys pembrokeshire carmarthenshire",
    "northern-ireland": "belfast lisburn derry antrim armagh down fermanagh tyrone",
    "devon": "exeter plymouth",
    "hampshire": "southampton portsmouth",
    "yorkshire": "leeds sheffield bradford hull york",
    "merseyside": "liverpool",
    "norfolk": "norwich",
    "oxfordshire": "oxford",
    "cambridgeshire": "cambridge",
    "sussex": "brighton",
    "somerset": "bath",
    "ireland": "dublin cork limerick galway",
    "united-states": """
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
        montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma
        oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia washington
        west-virginia wisconsin wyoming puerto-rico new-york-city
    """,
    "massachusetts": "boston",
    "pennsylvania": "philadelphia pittsburgh",
    "california": "los-angeles san-francisco san-diego san-jose oakland sacramento fresno hollywood",
    "texas": "houston dallas austin san-antonio",
    "washington": "seattle",
    "florida": "miami orlando tampa",
    "georgia": "atlanta",
    "maryland": "baltimore",
    "ohio": "cleveland cincinnati columbus",
    "minnesota": "minneapolis",
    "missouri": "st-louis kansas-city ferguson",
    "nevada": "las-vegas",
    "oregon": "portland",
    "north-carolina": "charlotte",
    "south-carolina": "charleston",
    "tennessee": "nashville memphis",
    "louisiana": "new-orleans",
    "wisconsin": "milwaukee",
    "arizona": "tucson phoenix",
    "illinois": "chicago",
    "indiana": "indianapolis",
    "michigan": "detroit",
    "colorado": "denver",
    "new-york": "manhattan brooklyn bronx queens new-york-city",
    "new-york-city": "manhattan brooklyn bronx queens",
    "canada": "ontario quebec alberta manitoba saskatchewan nova-scotia new-brunswick british-columbia newfoundland "
    "yukon toronto vancouver montreal calgary ottawa winnipeg edmonton",
    "ontario": "toronto ottawa",
    "quebec": "montreal",
    "british-columbia": "vancouver",
    "alberta": "calgary edmonton",
    "australia": "queensland victoria tasmania new-south-wales south-australia western-australia canberra",
    "new-south-wales": "sydney",
    "victoria": "melbourne",
    "queensland": "brisbane",
    "western-australia": "perth",
    "south-australia": "adelaide",
    "new-zealand": "auckland wellington christchurch",
    "germany": "bavaria saxony berlin munich hamburg frankfurt cologne stuttgart dusseldorf",
    "bavaria": "munich",
    "france": "paris brittany normandy lyon marseille nice toulouse bordeaux strasbourg calais dunkirk",
    "spain": "madrid catalonia barcelona valencia seville bilbao",
    "catalonia": "barcelona",
    "italy": "rome tuscany sicily milan naples turin florence venice genoa",
    "tuscany": "florence",
    "netherlands": "amsterdam rotterdam the-hague",
    "switzerland": "bern geneva zurich basel lausanne",
    "belgium": "brussels antwerp ghent bruges",
    "sweden": "stockholm gothenburg malmo",
    "poland": "warsaw krakow gdansk",
    "austria": "vienna salzburg",
    "portugal": "lisbon porto",
    "russia": "moscow siberia",
    "china": "beijing shanghai guangzhou shenzhen wuhan tibet hong-kong",
    "india": "delhi new-delhi mumbai chennai bangalore kolkata kashmir",
    "pakistan": "islamabad karachi lahore peshawar kashmir",
    "japan": "tokyo osaka kyoto",
    "israel": "jerusalem tel-aviv haifa",
    "iraq": "baghdad mosul basra",
    "syria": "damascus aleppo homs kobane raqqa idlib",
    "afghanistan": "kabul kandahar helmand",
    "saudi-arabia": "riyadh mecca medina",
    "turkey": "ankara istanbul",
    "united-arab-emirates": "abu-dhabi dubai",
    "brazil": "brasilia rio-de-janeiro sao-paulo",
    "south-africa": "pretoria cape-town durban johannesburg",
    "nigeria": "abuja lagos",
    "palestine": "gaza west-bank",
    "north-america": "united-states canada mexico",
    "latin-america": "mexico central-america south-america cuba",
    "south-america": "argentina bolivia brazil chile colombia ecuador guyana paraguay peru suriname uruguay venezuela",
    "central-america": "belize costa-rica el-salvador guatemala honduras nicaragua panama",
    "caribbean": "bahamas barbados cuba dominica dominican-republic grenada haiti jamaica puerto-rico saint-lucia",
    "scandinavia": "denmark norway sweden",
    "balkans": "albania bosnia bulgaria croatia greece kosovo montenegro north-macedonia serbia slovenia",
    "europe": """
        albania andorra austria balkans belarus belgium bosnia bulgaria croatia cyprus czechia denmark estonia
        european-union finland france germany greece hungary iceland ireland italy kosovo latvia liechtenstein lithuania
        luxembourg malta moldova monaco montenegro netherlands north-macedonia norway poland portugal romania russia
        san-marino scandinavia serbia slovakia slovenia spain sweden switzerland united-kingdom vatican
    """,
    "european-union": """
        austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland
        italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden
    """,
    "middle-east": "bahrain egypt iran iraq israel jordan kuwait lebanon oman palestine qatar saudi-arabia syria "
    "turkey united-arab-emirates yemen",
    "asia": """
        afghanistan bangladesh bhutan brunei cambodia china india indonesia japan kazakhstan kyrgyzstan laos malaysia
        maldives middle-east mongolia myanmar nepal north-korea pakistan philippines singapore south-korea sri-lanka
        taiwan tajikistan thailand turkmenistan uzbekistan vietnam
    """,
    "africa": """
        algeria angola benin botswana burkina-faso burundi cameroon chad congo democratic-republic-of-congo djibouti
        egypt eritrea eswatini ethiopia gabon gambia ghana guinea ivory-coast kenya lesotho liberia libya madagascar
        malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda senegal seychelles
        sierra-leone somalia south-africa south-sudan sudan tanzania togo tunisia uganda zambia zimbabwe
    """,
}
"""Each wider place with what lies in it; a capital lies in its country in any case."""

NATIONS_WITHIN = frozenset(
    "england scotland wales northern-ireland hong-kong puerto-rico greenland faroe-islands".split()
)
"""Parts of a state whose people are called by them, and that send teams of their own (IOC, FIFA, World Rugby)."""
