"""Capitals and the countries they stand for in the news ("London refused", "Tokyo and Seoul agreed"), lower case.

After the CIA World Factbook (public domain).
"""

CAPITALS = {
    "abu dhabi": "united arab emirates", "abuja": "nigeria", "accra": "ghana", "addis ababa": "ethiopia",
    "algiers": "algeria", "amman": "jordan", "amsterdam": "netherlands", "ankara": "turkey", "astana": "kazakhstan",
    "asuncion": "paraguay", "athens": "greece", "baghdad": "iraq", "baku": "azerbaijan", "bamako": "mali",
    "bangkok": "thailand", "beijing": "china", "beirut": "lebanon", "belgrade": "serbia", "berlin": "germany",
    "bern": "switzerland", "bogota": "colombia", "brasilia": "brazil", "bratislava": "slovakia",
    "brussels": "belgium", "bucharest": "romania", "budapest": "hungary", "buenos aires": "argentina",
    "cairo": "egypt", "canberra": "australia", "caracas": "venezuela", "chisinau": "moldova", "colombo": "sri lanka",
    "copenhagen": "denmark", "dakar": "senegal", "damascus": "syria", "delhi": "india", "dhaka": "bangladesh",
    "doha": "qatar", "dublin": "ireland", "edinburgh": "scotland", "cardiff": "wales", "belfast": "northern ireland",
    "hanoi": "vietnam", "harare": "zimbabwe", "havana": "cuba", "helsinki": "finland", "islamabad": "pakistan",
    "jakarta": "indonesia", "kabul": "afghanistan", "kampala": "uganda", "kathmandu": "nepal", "khartoum": "sudan",
    "kigali": "rwanda", "kinshasa": "democratic republic of congo", "kuala lumpur": "malaysia", "la paz": "bolivia",
    "lima": "peru", "lisbon": "portugal", "ljubljana": "slovenia", "london": "united kingdom", "luanda": "angola",
    "lusaka": "zambia", "madrid": "spain", "managua": "nicaragua", "manila": "philippines", "maputo": "mozambique",
    "minsk": "belarus", "mogadishu": "somalia", "montevideo": "uruguay", "moscow": "russia", "muscat": "oman",
    "nairobi": "kenya", "new delhi": "india", "nicosia": "cyprus", "oslo": "norway", "ottawa": "canada",
    "paris": "france", "phnom penh": "cambodia", "podgorica": "montenegro", "prague": "czechia",
    "pretoria": "south africa", "pristina": "kosovo", "pyongyang": "north korea", "quito": "ecuador",
    "rabat": "morocco", "reykjavik": "iceland", "riga": "latvia", "riyadh": "saudi arabia", "rome": "italy",
    "sanaa": "yemen", "santiago": "chile", "sarajevo": "bosnia", "seoul": "south korea", "skopje": "north macedonia",
    "sofia": "bulgaria", "stockholm": "sweden", "taipei": "taiwan", "tallinn": "estonia", "tbilisi": "georgia",
    "tehran": "iran", "tirana": "albania", "tokyo": "japan", "tripoli": "libya", "tunis": "tunisia",
    "vienna": "austria", "vilnius": "lithuania", "warsaw": "poland", "washington": "united states",
    "antananarivo": "madagascar", "apia": "samoa", "ashgabat": "turkmenistan", "asmara": "eritrea",
    "bandar seri begawan": "brunei", "bangui": "central african republic", "banjul": "gambia",
    "bishkek": "kyrgyzstan", "bissau": "guinea-bissau", "brazzaville": "congo", "bridgetown": "barbados",
    "bujumbura": "burundi", "conakry": "guinea", "cotonou": "benin", "dili": "timor-leste", "dodoma": "tanzania",
    "dushanbe": "tajikistan", "freetown": "sierra leone", "gaborone": "botswana", "honiara": "solomon islands",
    "juba": "south sudan", "libreville": "gabon", "lilongwe": "malawi", "lome": "togo", "malabo": "equatorial guinea",
    "manama": "bahrain", "maseru": "lesotho", "mbabane": "eswatini", "monrovia": "liberia", "n'djamena": "chad",
    "nassau": "bahamas", "niamey": "niger", "nouakchott": "mauritania", "nuku'alofa": "tonga",
    "ouagadougou": "burkina faso", "paramaribo": "suriname", "port louis": "mauritius",
    "port moresby": "papua new guinea", "port of spain": "trinidad and tobago", "port vila": "vanuatu",
    "port-au-prince": "haiti", "porto-novo": "benin", "praia": "cape verde", "santo domingo": "dominican republic",
    "sucre": "bolivia", "suva": "fiji", "tashkent": "uzbekistan", "tegucigalpa": "honduras", "thimphu": "bhutan",
    "ulaanbaatar": "mongolia", "valletta": "malta", "vientiane": "laos", "windhoek": "namibia", "yaounde": "cameroon",
    "wellington": "new zealand", "yerevan": "armenia", "zagreb": "croatia",
}  # fmt: skip
"""Capital and country. One whose name is a common word or a given name in most texts is left out."""

SEATS = {
    "brussels": ("european union", "eu", "european commission", "european council"),
    "strasbourg": ("european parliament",), "frankfurt": ("european central bank", "ecb"),
    "kremlin": ("russia", "moscow"), "white house": ("united states", "us", "washington"),
    "pentagon": ("united states", "us", "washington"), "whitehall": ("united kingdom", "uk", "britain", "london"),
    "westminster": ("united kingdom", "uk", "britain", "london"), "holyrood": ("scotland",),
    "downing street": ("united kingdom", "uk", "britain", "london"), "stormont": ("northern ireland",),
    "capitol hill": ("congress",), "threadneedle street": ("bank of england",), "holy see": ("vatican",),
    "the hague": ("international criminal court", "icc", "international court of justice"),
}  # fmt: skip
"""Places by which the news calls those who sit there: known where these are. "Brussels" of one text is the Union."""

CAPITAL_WORDS = frozenset({"capital", "capitals"})
WHERE = frozenset({"in", "at", "near", "outside", "from", "to", "into"})
"""Right before a capital these tell a place: "in Berlin" is no government."""
