"""Words of one sort that exclude one another in one place: a leak of helium is none of hydrogen.

Each row is one sort, the words in base forms; "/" joins what can stand for each other. After the co-hyponyms of WordNet
3.0 (Princeton University): nouns and adjectives of one narrow class that reports tell apart. Words of which one
includes another ("bird" and "duck") never stand in one row, nor do words that are often both true of a thing.
"""

from __future__ import annotations

CONTRASTS: tuple[str, ...] = (
    # Substances.
    "hydrogen helium oxygen nitrogen methane ammonia propane butane chlorine neon argon",
    "gold silver bronze copper iron steel aluminium/aluminum zinc tin nickel cobalt lithium platinum titanium uranium",
    "wood/wooden/timber steel concrete brick stone glass plastic straw canvas leather wool cotton silk paper cardboard",
    "petrol/gasoline diesel kerosene electricity",
    "coal oil gas solar wind nuclear hydroelectric/hydropower geothermal biomass peat",
    "salt sugar pepper vinegar",
    "water beer wine milk tea coffee juice whisky/whiskey vodka cider",
    "beef pork lamb mutton veal chicken turkey duck venison",
    "milk butter cheese cream yoghurt/yogurt",
    "wheat barley oat rye maize/corn rice soy/soya/soybean potato cotton sugarcane coffee cocoa tobacco hop",
    "apple pear cherry plum grape peach apricot banana lemon strawberry raspberry olive",
    "oak beech birch pine spruce fir elm ash willow maple poplar chestnut cedar",
    # Looks.
    "red orange yellow green blue purple/violet pink brown black white grey/gray",
    "round square triangular oval rectangular",
    # Places.
    "north south east west",
    "northern southern eastern western central",
    "northeast/north-east northwest/north-west southeast/south-east southwest/south-west",
    "roof ceiling floor wall cellar/basement attic/loft",
    "kitchen bathroom bedroom hall garden garage",
    "river lake canal sea",
    "bridge tunnel ferry",
    "island peninsula",
    "star galaxy planet comet asteroid moon",
    "church mosque synagogue",
    "theatre/theater cinema stadium",
    "federal provincial municipal",
    # Times.
    "spring summer autumn winter",
    "morning afternoon evening night",
    "dawn dusk noon/midday midnight",
    "hourly daily weekly fortnightly monthly quarterly yearly/annual/annually",
    "breakfast lunch dinner/supper",
    # Beings.
    "cow/cattle pig/hog/swine sheep goat horse donkey chicken/hen duck goose turkey dog cat",
    "wolf bear lynx fox deer boar otter beaver badger hare rabbit moose",
    "lion tiger leopard elephant rhino/rhinoceros giraffe zebra gorilla chimpanzee",
    "cod herring mackerel salmon trout tuna haddock plaice eel sardine anchovy",
    "eagle owl falcon hawk vulture stork heron swan crow gull penguin",
    "bee wasp ant beetle mosquito moth butterfly",
    "whale dolphin seal shark turtle",
    # No two of a row stand to each other so that "her father" may be whose "daughter" she is.
    "father mother uncle aunt grandfather grandmother cousin",
    "son daughter nephew niece grandson granddaughter cousin",
    "husband/widower brother uncle father grandfather cousin",
    "husband/widower brother nephew son grandson cousin",
    "wife/widow sister aunt mother grandmother cousin",
    "wife/widow sister niece daughter granddaughter cousin",
    "boy girl",
    "child/children adult teenager baby/infant pensioner",
    "single married divorced widowed engaged",
    # Bodies and ills.
    "arm leg hand foot/feet knee hip shoulder ankle elbow wrist thigh calf groin neck",
    "heart lung liver kidney stomach brain",
    "measles cholera malaria influenza/flu tuberculosis polio diphtheria mumps ebola typhoid dengue covid rabies",
    "virus bacterium/bacteria fungus parasite",
    "stab shoot strangle poison",
    "surgeon dentist nurse midwife pharmacist paramedic",
    "tablet/pill injection spray ointment",
    # Work and trade.
    (
        "airline/aviation shipping automotive banking insurance retail textile steel chemical pharmaceutical tourism "
        "construction telecommunication mining fishing forestry"
    ),
    "bank hospital school university airline hotel brewery museum library prison",
    "bus/coach train tram ferry plane/aircraft car bicycle/bike lorry/truck helicopter van taxi motorcycle",
    "wage/salary price rent",
    "bond stock mortgage",
    "plumber electrician carpenter mason",
    "astronomer biologist chemist physicist geologist mathematician economist historian archaeologist meteorologist",
    # Government, law, war.
    "conservative labour liberal green socialist democrat/democratic republican communist nationalist",
    "catholic protestant orthodox anglican muslim jewish hindu buddhist sikh",
    "murder manslaughter",
    "theft robbery burglary fraud arson assault kidnapping bribery blackmail perjury",
    "army navy",
    "civil criminal",
    # Schools, arts, sport.
    "primary/elementary secondary tertiary",
    (
        "violin/violinist viola/violist cello/cellist piano/pianist flute/flautist oboe/oboist clarinet/clarinettist "
        "trumpet/trumpeter horn trombone/trombonist organ/organist guitar/guitarist harp/harpist drum/drummer"
    ),
    "soprano alto tenor baritone bass",
    "novel play poem opera symphony ballet",
    "football/soccer rugby cricket tennis hockey basketball golf handball volleyball baseball",
    "goalkeeper defender midfielder striker/forward",
    "grass clay hardcourt",
    "final semifinal/semi-final quarterfinal/quarter-final",
    # States and views.
    "positive negative stable neutral",
    "planned finished/completed",
    "suspended expelled",
    "fresh frozen dried tinned/canned smoked",
    "fully partly/partially",
    "rain snow hail fog",
    "explosion collapse derailment",
    "hurricane tornado",
    "fire flood earthquake storm avalanche landslide",
)
"""Sorts of things, each with the words that tell its members apart."""

FROM = "from"
"""Before what was: "revised to stable *from* negative" does not say that it is negative."""

PARTS_OF_WHOLES: tuple[tuple[str, str], ...] = (
    ("weekday", "weekend"),
    ("day daytime", "night overnight"),
    ("morning", "afternoon evening"),
    ("summer", "winter"),
    ("indoor indoors inside", "outdoor outdoors outside"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("man male boy", "woman female girl"),
    ("old older", "young younger new newer"),
    ("adult", "child"),
    ("home", "away abroad"),
    ("domestic", "foreign international"),
    ("urban", "rural"),
    ("online", "offline"),
    ("public", "private"),
    ("most majority", "minority few"),
    ("inland", "coast coastal"),
)
"""The two parts of a whole, of which opposite things may be said without contradiction."""
