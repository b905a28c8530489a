"""Currencies as English writes them: symbols, prefixes, names; codes are ISO 4217."""

SYMBOLS: dict[str, str] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "฿": "THB", "₫": "VND", "₦": "NGN", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₱": "PHP", "₵": "GHS",
    "₸": "KZT", "元": "CNY",
}  # fmt: skip
"""A bare symbol's first meaning in English-language news."""

PREFIXED: dict[str, str] = {
    "us$": "USD", "u.s.$": "USD", "u.s$": "USD", "a$": "AUD", "au$": "AUD", "aud$": "AUD", "c$": "CAD", "ca$": "CAD",
    "can$": "CAD",
    "cad$": "CAD", "hk$": "HKD", "nz$": "NZD", "nzd$": "NZD", "s$": "SGD", "sg$": "SGD", "r$": "BRL", "nt$": "TWD",
    "mex$": "MXN", "mx$": "MXN", "j$": "JMD", "tt$": "TTD", "bds$": "BBD", "z$": "ZWL", "fj$": "FJD", "usd$": "USD",
    "gb£": "GBP", "ir£": "IEP", "cn¥": "CNY", "rmb¥": "CNY", "e£": "EGP", "gh₵": "GHS", "gh¢": "GHS", "gh$": "GHS",
    "ec$": "XCD", "n$": "NAD", "g$": "GYD", "bz$": "BZD", "l$": "LRD", "si$": "SBD", "t$": "TOP", "ws$": "WST",
}  # fmt: skip
"""Letters and a symbol that together name one currency."""
BEHIND_LETTERS = frozenset({*SYMBOLS, "¢"})
"""The symbols that they end in."""

CODES = frozenset({
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "HKD", "SGD", "SEK", "NOK", "DKK", "PLN", "CZK",
    "HUF", "RON", "BGN", "RUB", "UAH", "TRY", "INR", "PKR", "BDT", "LKR", "IDR", "MYR", "THB", "VND", "PHP", "KRW",
    "TWD", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "ZAR", "NGN", "KES", "EGP", "GHS", "ILS", "SAR", "AED", "QAR",
    "KWD", "BHD", "OMR", "JOD", "IQD", "IRR", "KZT", "MNT", "MAD", "TND", "DZD", "LBP", "ISK", "GEL", "AMD", "AZN",
    "RSD", "ALL", "MKD", "BAM", "MDL", "BYN", "UZS", "LAK", "CRC", "TZS", "UGX", "ETB", "XOF", "XAF", "CUP", "VES",
    "DOP", "JMD", "TTD", "BBD", "BSD", "UYU", "PYG", "BOB", "MMK", "KHR", "NPR", "AFN", "BTC", "ZWL", "FJD", "IEP",
})  # fmt: skip
"""ISO 4217 codes that stand before or after a number."""

CODE_IS_WORD = frozenset({"ALL", "TRY", "COP", "PEN", "CUP", "BAM", "TOP"})
"""Codes that are also English words or initials: only beside a figure without a space between, or in a rule."""

ABBREVIATIONS: dict[str, str] = {
    "Rs": "INR", "Rs.": "INR", "rs": "INR", "RM": "MYR", "Rp": "IDR", "RMB": "CNY", "rmb": "CNY", "Fr": "CHF",
    "SFr": "CHF", "kr": "SEK", "Kr": "SEK", "zł": "PLN", "Ft": "HUF", "Kč": "CZK", "R": "ZAR", "KSh": "KES",
    "Ksh": "KES", "Sh": "KES", "Dh": "AED", "Dhs": "AED", "L.E.": "EGP", "l.e.": "EGP", "usd": "USD", "eur": "EUR",
    "gbp": "GBP", "Tk": "BDT", "TSh": "TZS", "Tsh": "TZS", "USh": "UGX", "Ush": "UGX", "Shs": "KES", "FCFA": "XOF",
    "Kz": "AOA", "Birr": "ETB", "P": "BWP", "K": "ZMW", "N": "NGN", "Q": "GTQ", "L": "HNL",
}  # fmt: skip
"""Abbreviations that stand beside a number as a code does."""

ADJACENT_ONLY = frozenset({"R", "Fr", "Sh", "Ft", "kr", "Kr", "Dh", "L.E.", "l.e.", "P", "K", "N", "Q", "L", "Birr"})
BEFORE_THOUSANDS = frozenset({"P", "K", "N", "Q", "L"})
"""Of those, the letters that stand before all manner of numbers: they are money where thousands are marked off."""

RATE_LINKS = frozenset("per to against for the a".split())
"""Behind a number these lead to the currency that it is the price of: "11 to the dollar"."""
NAMES: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "greenbacks": "USD", "euro": "EUR",
    "euros": "EUR", "sterling": "GBP", "quid": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
    "hryvnia": "UAH", "hryvnias": "UAH", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "koruna": "CZK", "crowns": "CZK", "rand": "ZAR", "baht": "THB", "won": "KRW", "lira": "TRY", "liras": "TRY",
    "shekel": "ILS", "shekels": "ILS", "ringgit": "MYR", "ringgits": "MYR", "rupiah": "IDR", "dong": "VND",
    "naira": "NGN", "cedi": "GHS", "cedis": "GHS", "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR",
    "dirham": "AED", "dirhams": "AED", "tenge": "KZT", "lari": "GEL", "real": "BRL", "reais": "BRL", "reals": "BRL",
    "franc": "CHF", "francs": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK",
    "peso": "MXN", "pesos": "MXN", "dinar": "KWD", "dinars": "KWD", "bitcoin": "BTC", "bitcoins": "BTC",
    "taka": "BDT", "shillings": "KES", "shilling": "KES", "pesetas": "ESP", "peseta": "ESP", "marks": "DEM",
    "pula": "BWP", "kwacha": "ZMW", "birr": "ETB", "kyat": "MMK", "kyats": "MMK", "meticais": "MZN", "meticals": "MZN",
    "dalasi": "GMD", "dalasis": "GMD", "tugrik": "MNT", "tugriks": "MNT", "manat": "AZN", "manats": "AZN",
    "lempiras": "HNL", "quetzales": "GTQ", "quetzals": "GTQ", "bolivianos": "BOB", "bolívares": "VES",
    "colones": "CRC", "guaraníes": "PYG", "guaranis": "PYG", "córdobas": "NIO", "gourdes": "HTG", "kina": "PGK",
    "som": "KGS", "soms": "KGS", "somoni": "TJS", "kwanza": "AOA", "kwanzas": "AOA",
    "leones": "SLE", "ngultrum": "BTN", "rufiyaa": "MVR", "ariary": "MGA", "maloti": "LSL", "denars": "MKD",
    "leva": "BGN", "drams": "AMD",
}  # fmt: skip
"""Names that stand after a number; those shared by countries have the one most often meant without an adjective."""

_DOLLARS = frozenset("USD CAD AUD NZD HKD SGD TWD JMD TTD BBD BSD FJD ZWL NAD XCD GYD BZD LRD SBD".split())
_POUNDS = frozenset("GBP EGP LBP SYP SDG IEP".split())
_CROWNS = frozenset("SEK NOK DKK ISK CZK".split())
_FRANCS = frozenset("CHF FRF BEF XOF XAF".split())
_PESOS = frozenset("MXN ARS CLP COP PHP CUP UYU DOP".split())
_RUPEES = frozenset("INR PKR LKR NPR".split())
_DINARS = frozenset("KWD BHD JOD IQD RSD DZD TND LYD".split())
_RIALS = frozenset("SAR QAR OMR IRR YER".split())
_DIRHAMS = frozenset({"AED", "MAD"})
_SHILLINGS = frozenset({"KES", "UGX", "TZS"})
SHARED_NAMES: dict[str, frozenset[str]] = {
    "dollar": _DOLLARS, "dollars": _DOLLARS, "pound": _POUNDS, "pounds": _POUNDS,
    "kr": _CROWNS, "crown": _CROWNS, "crowns": _CROWNS, "krona": _CROWNS, "kronor": _CROWNS, "krone": _CROWNS,
    "kroner": _CROWNS, "koruna": _CROWNS, "korunas": _CROWNS, "franc": _FRANCS, "francs": _FRANCS,
    "peso": _PESOS, "pesos": _PESOS, "rs": _RUPEES, "rupee": _RUPEES, "rupees": _RUPEES, "dinar": _DINARS,
    "dinars": _DINARS, "rial": _RIALS, "rials": _RIALS, "riyal": _RIALS, "riyals": _RIALS, "dirham": _DIRHAMS,
    "dirhams": _DIRHAMS, "shilling": _SHILLINGS, "shillings": _SHILLINGS,
}  # fmt: skip
"""The currencies that go by a name: at home nobody says of which country it is."""
SHARED_SIGNS: dict[str, frozenset[str]] = {"$": _DOLLARS, "£": _POUNDS, "₹": _RUPEES, "¥": frozenset({"JPY", "CNY"})}
"""The currencies that a bare sign before a number can stand for; "$" is never a peso's here, which is a slip."""
WORLD_CURRENCIES = frozenset("USD EUR XOF XAF XCD BTC".split())
"""Those in which people reckon outside of any one country."""
SPACED_NAME_NEEDS_SCALE = frozenset({"won", "real", "marks", "crowns", "dong"})
"""Names that are common words too: read only after a scaled number, or with a country."""

COUNTRIES: dict[tuple[str, str], str] = {
    ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD", ("american", "dollar"): "USD", ("canadian", "dollar"): "CAD",
    ("australian", "dollar"): "AUD", ("hong kong", "dollar"): "HKD", ("singapore", "dollar"): "SGD",
    ("singaporean", "dollar"): "SGD", ("new zealand", "dollar"): "NZD", ("taiwan", "dollar"): "TWD",
    ("taiwanese", "dollar"): "TWD", ("jamaican", "dollar"): "JMD", ("zimbabwean", "dollar"): "ZWL",
    ("british", "pound"): "GBP", ("sterling", "pound"): "GBP", ("egyptian", "pound"): "EGP",
    ("lebanese", "pound"): "LBP", ("syrian", "pound"): "SYP", ("sudanese", "pound"): "SDG", ("irish", "pound"): "IEP",
    ("turkish", "lira"): "TRY", ("swiss", "franc"): "CHF", ("french", "franc"): "FRF", ("belgian", "franc"): "BEF",
    ("cfa", "franc"): "XOF",
    ("chinese", "yuan"): "CNY", ("japanese", "yen"): "JPY", ("indian", "rupee"): "INR", ("pakistani", "rupee"): "PKR",
    ("pakistan", "rupee"): "PKR", ("sri lankan", "rupee"): "LKR", ("nepalese", "rupee"): "NPR",
    ("russian", "rouble"): "RUB", ("russian", "ruble"): "RUB", ("mexican", "peso"): "MXN",
    ("argentine", "peso"): "ARS", ("argentinian", "peso"): "ARS", ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP", ("philippine", "peso"): "PHP", ("swedish", "krona"): "SEK",
    ("swedish", "kronor"): "SEK", ("norwegian", "krone"): "NOK", ("norwegian", "kroner"): "NOK",
    ("danish", "krone"): "DKK", ("danish", "kroner"): "DKK", ("icelandic", "krona"): "ISK",
    ("icelandic", "kronur"): "ISK", ("czech", "koruna"): "CZK", ("czech", "crown"): "CZK", ("polish", "zloty"): "PLN",
    ("brazilian", "real"): "BRL", ("brazilian", "reais"): "BRL", ("south african", "rand"): "ZAR",
    ("south korean", "won"): "KRW", ("korean", "won"): "KRW", ("saudi", "riyal"): "SAR", ("qatari", "riyal"): "QAR",
    ("omani", "rial"): "OMR", ("iranian", "rial"): "IRR", ("yemeni", "rial"): "YER", ("kuwaiti", "dinar"): "KWD",
    ("bahraini", "dinar"): "BHD", ("jordanian", "dinar"): "JOD", ("iraqi", "dinar"): "IQD",
    ("serbian", "dinar"): "RSD", ("algerian", "dinar"): "DZD", ("tunisian", "dinar"): "TND",
    ("libyan", "dinar"): "LYD", ("moroccan", "dirham"): "MAD", ("emirati", "dirham"): "AED", ("uae", "dirham"): "AED",
    ("kenyan", "shilling"): "KES", ("ugandan", "shilling"): "UGX", ("tanzanian", "shilling"): "TZS",
    ("malaysian", "ringgit"): "MYR", ("malaysia", "ringgit"): "MYR", ("israeli", "shekel"): "ILS",
    ("indonesian", "rupiah"): "IDR", ("nigerian", "naira"): "NGN",
    ("thai", "baht"): "THB", ("vietnamese", "dong"): "VND", ("hungarian", "forint"): "HUF",
    ("german", "mark"): "DEM", ("deutsche", "mark"): "DEM", ("australian", "$"): "AUD",
}  # fmt: skip
"""Country and currency noun (singular), where the pair decides."""

PENNIES: dict[str, str] = {
    "cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP", "pennies": "USD", "paise": "INR", "paisa": "INR",
}  # fmt: skip
"""Hundredths of a currency; which one "cents" are is decided by the money beside them."""
CENTS = frozenset({"cent", "cents"})
"""Of those, the ones of many currencies."""
OF_CENTS = "dollar"
"""What a country's cents make, behind its name: "US cents"."""
MONEY_SIGNS = frozenset("$€£¢")
"""Signs that say which currency is meant."""
PENNY_LETTERS: dict[str, str] = {"p": "GBP", "c": "USD", "¢": "USD"}
"""Letters for hundredths, straight after the digits."""
KEPT_APART = frozenset({"L.E.", "l.e.", "kr"})
"""Of those, the ones read after a number with a space too."""
POUND_WORDS = frozenset({"pound", "pounds"})
"""Money or weight: the surroundings decide."""
MONEY_TAIL = frozenset({"sterling"})
