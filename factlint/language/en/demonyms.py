"""Adjectives and nouns of peoples, and the place each refers to, lower case.

After the English names of nationalities in the CIA World Factbook (public domain). Regular plurals ("Germans") are
undone by the reader, as are adjectives that the rule of the ending gives ("-ian", "-ese" on a known place).
"""

DEMONYMS = {
    "afghan": "afghanistan", "african": "africa", "albanian": "albania", "algerian": "algeria",
    "american": "united states", "angolan": "angola", "arab": "", "arabian": "saudi arabia", "argentine": "argentina",
    "argentinian": "argentina", "argentinean": "argentina", "armenian": "armenia", "asian": "asia",
    "australian": "australia", "aussie": "australia", "austrian": "austria", "azerbaijani": "azerbaijan",
    "azeri": "azerbaijan", "bahraini": "bahrain", "bangladeshi": "bangladesh", "basque": "", "bavarian": "bavaria",
    "belarusian": "belarus", "belgian": "belgium", "bolivian": "bolivia", "bosnian": "bosnia", "brazilian": "brazil",
    "breton": "brittany", "briton": "united kingdom", "british": "united kingdom", "brit": "united kingdom",
    "bulgarian": "bulgaria", "burmese": "myanmar", "burundian": "burundi", "californian": "california",
    "cambodian": "cambodia", "cameroonian": "cameroon", "canadian": "canada", "catalan": "catalonia",
    "caribbean": "", "chadian": "chad", "chechen": "chechnya", "chilean": "chile", "chinese": "china",
    "colombian": "colombia", "congolese": "congo", "cornish": "cornwall", "corsican": "corsica",
    "croat": "croatia", "croatian": "croatia", "cuban": "cuba", "cypriot": "cyprus", "czech": "czechia",
    "dane": "denmark", "danish": "denmark", "dominican": "dominican republic", "dutch": "netherlands",
    "dutchman": "netherlands", "ecuadorian": "ecuador", "ecuadorean": "ecuador", "egyptian": "egypt",
    "emirati": "united arab emirates", "english": "england", "englishman": "england", "eritrean": "eritrea",
    "estonian": "estonia", "ethiopian": "ethiopia", "european": "europe", "fijian": "fiji", "filipino": "philippines",
    "finn": "finland", "finnish": "finland", "flemish": "flanders", "french": "france", "frenchman": "france",
    "gabonese": "gabon", "gambian": "gambia", "georgian": "georgia", "german": "germany", "ghanaian": "ghana",
    "greek": "greece", "guatemalan": "guatemala", "guinean": "guinea", "haitian": "haiti", "honduran": "honduras",
    "hungarian": "hungary", "icelandic": "iceland", "icelander": "iceland", "indian": "india",
    "indonesian": "indonesia", "iranian": "iran", "iraqi": "iraq", "irish": "ireland", "irishman": "ireland",
    "israeli": "israel", "italian": "italy", "ivorian": "ivory coast", "jamaican": "jamaica", "japanese": "japan",
    "jordanian": "jordan", "kazakh": "kazakhstan", "kenyan": "kenya", "korean": "korea", "kosovan": "kosovo",
    "kosovar": "kosovo", "kurd": "kurdistan", "kurdish": "kurdistan", "kuwaiti": "kuwait", "kyrgyz": "kyrgyzstan",
    "lao": "laos", "latvian": "latvia", "lebanese": "lebanon", "liberian": "liberia", "libyan": "libya",
    "lithuanian": "lithuania", "luxembourgish": "luxembourg", "macedonian": "north macedonia",
    "malawian": "malawi", "malaysian": "malaysia", "maldivian": "maldives", "malian": "mali", "maltese": "malta",
    "manx": "isle of man", "maori": "", "mauritanian": "mauritania", "mauritian": "mauritius", "mexican": "mexico",
    "moldovan": "moldova", "mongolian": "mongolia", "montenegrin": "montenegro", "moroccan": "morocco",
    "mozambican": "mozambique", "namibian": "namibia", "nepalese": "nepal", "nepali": "nepal",
    "nicaraguan": "nicaragua", "nigerian": "nigeria", "nigerien": "niger", "norman": "", "norse": "",
    "norwegian": "norway", "omani": "oman", "pakistani": "pakistan", "palestinian": "palestine",
    "panamanian": "panama", "paraguayan": "paraguay", "peruvian": "peru", "pole": "poland", "polish": "poland",
    "portuguese": "portugal", "qatari": "qatar", "romanian": "romania", "russian": "russia", "rwandan": "rwanda",
    "salvadoran": "el salvador", "samoan": "samoa", "saudi": "saudi arabia", "scandinavian": "scandinavia",
    "scot": "scotland", "scots": "scotland", "scottish": "scotland", "scotsman": "scotland",
    "senegalese": "senegal", "serb": "serbia", "serbian": "serbia", "sicilian": "sicily", "singaporean": "singapore",
    "slovak": "slovakia", "slovakian": "slovakia", "slovene": "slovenia", "slovenian": "slovenia",
    "somali": "somalia", "spaniard": "spain", "spanish": "spain", "sudanese": "sudan", "surinamese": "suriname",
    "swede": "sweden", "swedish": "sweden", "swiss": "switzerland", "syrian": "syria", "taiwanese": "taiwan",
    "tajik": "tajikistan", "tanzanian": "tanzania", "texan": "texas", "thai": "thailand", "tibetan": "tibet",
    "togolese": "togo", "tongan": "tonga", "trinidadian": "trinidad", "tunisian": "tunisia", "turk": "turkey",
    "turkish": "turkey", "turkmen": "turkmenistan", "ugandan": "uganda", "uruguayan": "uruguay",
    "uzbek": "uzbekistan", "venezuelan": "venezuela", "vietnamese": "vietnam", "welsh": "wales",
    "welshman": "wales", "yemeni": "yemen", "zambian": "zambia", "zimbabwean": "zimbabwe", "londoner": "london",
    "parisian": "paris", "latino": "", "hispanic": "", "nordic": "", "baltic": "", "balkan": "", "slavic": "",
    "franco": "france", "anglo": "england", "sino": "china", "euro": "europe", "afro": "africa", "indo": "india",
}  # fmt: skip
"""A people's word and its place; an empty place where it has none of one name."""

MEN_AND_WOMEN = ("woman", "women", "man", "men")
"""What an adjective of a people takes to name one of them: "Dutchwoman", "Welshmen"."""

OF_PLACES = (
    ("ia", ("ian", "ians")), ("a", ("an", "ans", "ian", "ians", "ese")),
    ("o", ("an", "ans", "oan", "oans", "ese", "ian", "ians")),
    ("e", ("ian", "ians", "ean", "eans")), ("y", ("ian", "ians", "yer", "yers")), ("i", ("ian", "ians", "ite", "ites")),
    ("ony", ("on", "ons")), ("any", ("an", "ans")), ("ardy", ("ard", "ards")),
    ("land", ("ish", "lander", "landers", "landic", "lander")), ("al", ("alese",)),
    ("", ("ian", "ians", "er", "ers", "ite", "ites", "ese", "ish", "i", "is", "an", "ans", "ean", "eans")),
)  # fmt: skip
"""How English makes the word for a place's people: an ending of the place, and what takes its stead (Quirk et al., A
Comprehensive Grammar of the English Language, appendix I.51, "-ese", "-(i)an", "-er", "-ite", "-i", "-ish").
"""

PHRASES = {
    "north korean": "north korea", "south korean": "south korea", "south african": "south africa",
    "south sudanese": "south sudan", "north macedonian": "north macedonia", "east timorese": "east timor",
    "sri lankan": "sri lanka", "new zealander": "new zealand",
    "puerto rican": "puerto rico", "sierra leonean": "sierra leone", "cape verdean": "cape verde",
    "saint lucian": "saint lucia", "hong konger": "hong kong", "northern irish": "northern ireland",
    "papua new guinean": "papua new guinea", "equatorial guinean": "equatorial guinea",
    "solomon islander": "solomon islands", "falkland islander": "falkland islands",
    "channel islander": "channel islands", "marshall islander": "marshall islands", "cook islander": "cook islands",
    "west australian": "western australia", "western australian": "western australia",
    "south australian": "south australia", "british columbian": "british columbia", "nova scotian": "nova scotia",
    "new yorker": "new york", "north carolinian": "north carolina", "south carolinian": "south carolina",
    "north dakotan": "north dakota", "south dakotan": "south dakota", "west virginian": "west virginia",
    "new mexican": "new mexico", "rhode islander": "rhode island",
    "north american": "north america", "south american": "south america", "latin american": "latin america",
    "central american": "central america", "west african": "west africa", "east african": "east africa",
    "north african": "north africa", "southern african": "southern africa", "south asian": "south asia",
    "southeast asian": "southeast asia", "east asian": "east asia", "central asian": "central asia",
    "eastern european": "eastern europe", "western european": "western europe", "west indian": "west indies",
    "middle eastern": "middle east",
}  # fmt: skip
"""The same for peoples of several words."""

PEOPLES_OF_OLD = {
    "roman": "rome", "etruscan": "etruria", "byzantine": "byzantium", "viking": "viking", "celtic": "celtic",
    "ottoman": "ottoman", "aztec": "aztec", "inca": "inca", "mayan": "maya", "phoenician": "phoenicia",
    "persian": "persia", "prussian": "prussia", "saxon": "saxony", "norman": "normandy", "minoan": "crete",
    "babylonian": "babylon", "assyrian": "assyria", "victorian": "victoria", "georgian": "george", "tudor": "tudor",
    "edwardian": "edward", "gothic": "goth", "carolingian": "charlemagne",
}  # fmt: skip
"""Peoples and reigns by which works are dated: a Greek bowl is no Roman one."""

FAITHS = frozenset(
    """
    christian christianity catholic catholicism protestant anglican methodist baptist presbyterian mormon quaker
    orthodox evangelical muslim islam islamic islamist sunni shia shiite sufi jew jewish judaism zionist hindu
    hinduism sikh sikhism buddhist buddhism jain pagan atheist marxist marxism communist socialist conservative
    conservatives liberal liberals republican republicans democrat democrats labour tory tories unionist
    loyalist nationalist nazi nazis fascist leninist thatcherite victorian edwardian georgian tudor roman gothic latin
    arabic hebrew persian farsi urdu hindi bengali punjabi tamil mandarin cantonese swahili gaelic yiddish
    saxon swabian prussian thuringian hessian rhenish tyrolean styrian carinthian silesian pomeranian andalusian
    castilian aragonese tuscan lombard venetian neapolitan sardinian ligurian piedmontese umbrian calabrian burgundian
    alsatian provencal gascon savoyard walloon frisian jutlander scanian karelian lancastrian geordie scouser
    liverpudlian mancunian glaswegian aberdonian dundonian brummie dubliner londoner bostonian chicagoan angeleno
    alaskan hawaiian floridian ohioan michigander quebecer quebecker quebecois ontarian albertan manitoban
    newfoundlander tasmanian queenslander sydneysider aucklander berliner viennese muscovite milanese genoese
    florentine athenian iberian andean amazonian himalayan alpine levantine mediterranean
    westerner easterner northerner southerner semitic semites
    """.split()
) - frozenset(
    """
    conservative conservatives liberal liberals republican republicans democrat democrats labour
    """.split()
)
"""Religions, persuasions, languages and ages: adjectives with a capital that name no one body."""
