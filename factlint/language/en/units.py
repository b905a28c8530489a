"""English words and written symbols for units; what a unit is stands in factlint.values.quantities.units."""

_PREFIXED = {"metre": "m", "meter": "m", "gram": "g", "gramme": "g", "litre": "l", "liter": "l", "watt": "W",
             "joule": "J", "hertz": "Hz", "byte": "B", "pascal": "Pa", "bit": "bit", "volt": "V"}  # fmt: skip
_PREFIXES = {"": "", "kilo": "k", "centi": "c", "milli": "m", "mega": "M", "giga": "G", "tera": "T", "deci": "d",
             "hecto": "h", "micro": "µ", "nano": "n", "pico": "p", "peta": "P"}  # fmt: skip

WORDS: dict[str, str] = {
    prefix + word + plural: short + symbol
    for word, symbol in _PREFIXED.items()
    for prefix, short in _PREFIXES.items()
    for plural in ("", "s")
} | {
    "kilo": "kg", "kilos": "kg", "tonne": "t", "tonnes": "t", "metric ton": "t", "metric tons": "t",
    "metric tonnes": "t", "ton": "ton", "tons": "ton", "short tons": "ton", "long tons": "long-ton",
    "mile": "mile", "miles": "mile", "nautical mile": "nautical-mile", "nautical miles": "nautical-mile",
    "foot": "foot", "feet": "foot", "yard": "yard", "yards": "yard", "inch": "inch", "inches": "inch",
    "light year": "light-year", "light years": "light-year", "light - years": "light-year",
    "light - year": "light-year", "astronomical units": "au",
    "ounce": "ounce", "ounces": "ounce", "stone": "stone", "stones": "stone",
    "acre": "acre", "acres": "acre", "hectare": "ha", "hectares": "ha",
    "gallon": "gallon", "gallons": "gallon", "pint": "pint", "pints": "pint", "barrel": "barrel",
    "barrels": "barrel", "cup": "cup", "cups": "cup", "teaspoon": "teaspoon", "teaspoons": "teaspoon",
    "tablespoon": "tablespoon", "tablespoons": "tablespoon", "bushel": "bushel", "bushels": "bushel",
    "square metre": "m2", "square metres": "m2", "square meter": "m2", "square meters": "m2", "sq metres": "m2",
    "sq m": "m2", "sq meters": "m2", "square kilometre": "km2", "square kilometres": "km2",
    "square kilometer": "km2", "square kilometers": "km2", "sq km": "km2", "sq kilometres": "km2",
    "square mile": "square-mile", "square miles": "square-mile", "sq miles": "square-mile", "sq mi": "square-mile",
    "square foot": "square-foot", "square feet": "square-foot", "sq ft": "square-foot", "sq feet": "square-foot",
    "sq . ft": "square-foot", "sq . km": "km2", "square centimetres": "cm2", "square centimeters": "cm2",
    "square yards": "square-yard", "square inches": "square-inch",
    "cubic metre": "m3", "cubic metres": "m3", "cubic meter": "m3", "cubic meters": "m3",
    "cubic kilometres": "km3", "cubic kilometers": "km3", "cubic centimetres": "cm3", "cubic centimeters": "cm3",
    "cubic foot": "cubic-foot", "cubic feet": "cubic-foot",
    "degree celsius": "C", "degrees celsius": "C", "degrees centigrade": "C", "celsius": "C", "celcius": "C",
    "degrees celcius": "C", "centigrade": "C", "degrees c": "C", "degree fahrenheit": "F", "degrees fahrenheit": "F",
    "degrees farenheit": "F", "fahrenheit": "F", "degrees f": "F", "kelvin": "K", "kelvins": "K",
    "° celsius": "C", "° fahrenheit": "F", "° c": "C", "° f": "F",
    "degree": "degree", "degrees": "degree", "deg": "degree", "deg .": "degree",
    "miles per hour": "mph", "mile per hour": "mph", "miles an hour": "mph", "mile an hour": "mph",
    "kilometres per hour": "km/h", "kilometers per hour": "km/h", "kilometres an hour": "km/h",
    "kilometers an hour": "km/h", "km per hour": "km/h", "km an hour": "km/h", "metres per second": "m/s",
    "meters per second": "m/s", "metres a second": "m/s", "meters a second": "m/s",
    "metre per second": "m/s", "meter per second": "m/s", "metre a second": "m/s", "meter a second": "m/s",
    "kilometre per hour": "km/h", "kilometer per hour": "km/h", "kilometre an hour": "km/h",
    "kilometer an hour": "km/h", "kilometres per second": "km/s",
    "kilometers per second": "km/s", "feet per second": "ft/s", "knot": "knot", "knots": "knot",
    "watt hours": "Wh", "watt - hours": "Wh", "kilowatt hours": "kWh", "kilowatt - hours": "kWh",
    "kilowatt - hour": "kWh", "kilowatt hour": "kWh", "megawatt hours": "MWh", "megawatt - hours": "MWh",
    "megawatt hour": "MWh", "gigawatt hours": "GWh", "gigawatt - hours": "GWh", "terawatt hours": "TWh",
    "terawatt - hours": "TWh", "horsepower": "hp", "calorie": "cal", "calories": "cal", "kilocalories": "kcal",
    "electronvolt": "eV", "electronvolts": "eV", "british thermal units": "BTU",
    "bar": "bar", "bars": "bar", "millibar": "mbar", "millibars": "mbar", "psi": "psi", "decibel": "dB",
    "decibels": "dB", "carat": "carat", "carats": "carat", "kibibyte": "KiB", "kibibytes": "KiB",
    "mebibytes": "MiB", "gibibytes": "GiB",
    "kms": "km", "yds": "yard", "lbs": "pound", "lb": "pound", "k.g.": "kg", "km squared": "km2", "m squared": "m2",
    "metres squared": "m2", "meters squared": "m2", "kilometres squared": "km2", "kilometers squared": "km2",
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
    "day": "day", "days": "day", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute",
    "second": "second", "seconds": "second", "yr": "year", "yrs": "year", "mth": "month", "mths": "month",
    "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second",
    "fortnight": "fortnight", "fortnights": "fortnight", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "millisecond": "ms", "milliseconds": "ms", "microseconds": "µs",
    "nanoseconds": "ns", "millennia": "millennium", "weekdays": "day", "year's": "year", "years'": "year",
    "months'": "month", "weeks'": "week", "days'": "day", "hours'": "hour", "minutes'": "minute",
    "week's": "week", "month's": "month", "day's": "day", "hour's": "hour",
    "years’": "year", "months’": "month", "weeks’": "week", "days’": "day", "hours’": "hour", "minutes’": "minute",
    "week’s": "week", "month’s": "month", "day’s": "day", "hour’s": "hour", "year’s": "year",
}  # fmt: skip
"""Unit words, lower case, words apart by one space."""

SYMBOLS: dict[str, str] = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "µm": "µm", "μm": "µm", "pm": "pm", "dm": "dm",
    "mi": "mile", "ft": "foot", "ins": "inch", "in": "inch", "yd": "yard", "kg": "kg", "kgs": "kg", "g": "g",
    "mg": "mg", "µg": "µg", "mcg": "µg", "t": "t", "kt": "kt", "Mt": "Mt", "Gt": "Gt", "lb": "pound", "lbs": "pound",
    "oz": "ounce", "st": "stone", "l": "l", "L": "l", "ml": "ml", "mL": "ml", "cl": "cl", "dl": "dl", "hl": "hl",
    "gal": "gallon", "bbl": "barrel", "tsp": "teaspoon", "tbsp": "tablespoon", "pt": "pint",
    "ha": "ha", "m2": "m2", "m²": "m2", "m^2": "m2", "km2": "km2", "km²": "km2", "km^2": "km2", "cm2": "cm2",
    "cm²": "cm2", "sqm": "m2", "sqft": "square-foot", "sqkm": "km2", "m3": "m3", "m³": "m3", "m^3": "m3",
    "km3": "km3", "km³": "km3", "cm3": "cm3", "cm³": "cm3", "cc": "cm3", "ft2": "square-foot", "ft²": "square-foot",
    "°C": "C", "ºC": "C", "˚C": "C", "℃": "C", "°F": "F", "ºF": "F", "˚F": "F", "℉": "F", "°": "degree", "º": "degree",
    "°c": "C", "°f": "F", "°K": "K", "K": "K", "C": "C", "F": "F",
    "mph": "mph", "kph": "km/h", "kmph": "km/h", "kmh": "km/h", "km/h": "km/h", "km/hr": "km/h", "m/s": "m/s",
    "km/s": "km/s", "kts": "knot", "W": "W", "kW": "kW", "KW": "kW", "MW": "MW", "GW": "GW", "TW": "TW", "hp": "hp",
    "bhp": "hp", "Wh": "Wh", "kWh": "kWh", "KWh": "kWh", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "J": "J",
    "kJ": "kJ", "MJ": "MJ", "GJ": "GJ", "cal": "cal", "kcal": "kcal", "eV": "eV", "keV": "keV", "MeV": "MeV",
    "GeV": "GeV", "TeV": "TeV", "BTU": "BTU", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "THz": "THz",
    "B": "B", "KB": "kB", "kB": "kB", "MB": "MB", "GB": "GB", "TB": "TB", "PB": "PB", "Kb": "kbit", "Mb": "Mbit",
    "Gb": "Gbit", "Mbps": "Mbit/s", "Gbps": "Gbit/s", "kbps": "kbit/s", "KiB": "KiB", "MiB": "MiB", "GiB": "GiB",
    "Pa": "Pa", "hPa": "hPa", "kPa": "kPa", "MPa": "MPa", "mb": "mbar", "mbar": "mbar", "bar": "bar", "psi": "psi",
    "dB": "dB", "V": "V", "kV": "kV", "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute",
    "s": "second", "sec": "second", "secs": "second", "ms": "ms", "ns": "ns", "yr": "year", "yrs": "year",
    "Ma": "megayear", "Ga": "gigayear", "kn": "knot", "au": "au", "AU": "au", "mpg": "mpg",
}  # fmt: skip
"""Symbols as written; case counts."""

TIGHT_SYMBOLS = frozenset({"m", "t", "g", "l", "L", "W", "J", "B", "C", "F", "K", "V", "h", "s", "in", "st", "pt",
                           "pm", "au", "bar", "mb", "cc", "cal", "kn", "AU", "Ma", "Ga", "ins"})  # fmt: skip
"""Symbols that are other things too when they stand apart from the number."""

SPACED_SYMBOLS = frozenset({"m", "t", "g", "l", "L", "W", "J", "V", "K", "°", "Ma", "Ga"})
"""Of those, the ones read across one space when no letter word follows that they could begin."""

AFTER_METRES = frozenset({
    "tall", "long", "wide", "high", "deep", "away", "from", "above", "below", "in", "and", "or", "of", "to", "off",
    "freestyle", "hurdles", "sprint", "relay", "race", "final", "by", "x", "on", "at", "down", "behind",
    "north", "south", "east", "west", "under", "into", "across", "individual", "backstroke", "breaststroke",
    "butterfly", "medley", "apart", "thick", "out", "wave", "waves", "pool", "swells", "people's", "as", "less",
    "walk", "platform", "springboard", "distance", "steeplechase",
})  # fmt: skip
"""After a bare "5m" these show metres; a plural noun shows millions."""

AFTER_INCHES = frozenset({",", ".", ")", "thick", "long", "tall", "wide"})
"""After "12 in" these show inches, where the word could be a preposition."""
AFTER_TEMPERATURES = frozenset({"outside", "inside", "today", "heat", "weather", "temperatures"})
"""After "30C" these show a temperature."""

PERCENT_WORDS = frozenset({"percent", "pct", "percentage"})
PERCENT_PHRASES: tuple[tuple[str, ...], ...] = (("per", "cent"),)
PERCENT_SIGNS = frozenset({"%", "٪", "％"})
POINT_WORDS = frozenset({"point", "points", "pts"})
PERCENTAGE_POINT_WORDS = frozenset({"pp", "ppt", "ppts", "pps"})
BASIS = frozenset({"basis"})
BASIS_POINT_WORDS = frozenset({"bp", "bps"})

UNIT_RATES: tuple[str, ...] = ("per", "a", "an", "each")
"""Behind the unit of a table's values these lead to what the values are paid or counted for: "EUR per tonne"."""
UNLESS: tuple[str, ...] = ("unless", "except", "if not", "where not", "save")
"""Behind the unit of a table these lead to the values that have another: "EUR per tonne unless stated"."""
