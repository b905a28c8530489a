"""English number words, after CLDR's spell-out rules and The Chicago Manual of Style, chapter 9."""

CARDINALS: dict[str, int] = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

HUNDRED = frozenset({"hundred"})

SCALES: dict[str, int] = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "mln": 10**6, "bln": 10**9, "trn": 10**12,
    "mn": 10**6, "mio": 10**6, "bn": 10**9, "mrd": 10**9, "tn": 10**12,
}  # fmt: skip
"""Short scale, as in all current English; lakh and crore as in South Asia."""

DOZENS: dict[str, int] = {"dozen": 12, "dozens": 12}

SCALE_LETTERS: dict[str, int] = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
"""Scales only beside money or, in capitals or before a plural, beside a digit."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip

ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

FRACTIONS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + plural: number for word, number in ORDINALS.items() if number not in (1, 2) for plural in ("", "s")
}
"""The denominator that a fraction word names."""

FRACTION_PLURALS = frozenset(word for word in FRACTIONS if word.endswith("s")) - {"quarters"}
"""What a hyphen between spaces may stand before: "five - eighths"."""

HALF_A_SCALE = frozenset({"half"})
"""What halves a rank: "the half-millionth visitor"."""
LONE_FRACTIONS = frozenset({"half", "quarter"})
"""Fraction words that need no numerator."""
ONES = frozenset({"one", "1"})
"""The number that names one part: "one-third", "half of 1 percent"."""
QUARTERS = frozenset({"quarters"})
ADDED_TO_A_SCALE = frozenset({"half", "quarter", "quarters", "third", "thirds"})
"""Parts of a million that are added to whole ones: "three million and a half"."""
BEFORE_NOUNS = frozenset({"quarter", "third"})
"""What several parts are called before a noun: "two and three-quarter hours", "a two-third majority"."""
COUNTING_QUARTERS = frozenset({"last", "past", "previous", "preceding", "next", "coming", "first", "final"})
IN_A_ROW: tuple[tuple[str, ...], ...] = (("in", "a", "row"), ("running",), ("in", "succession"))
"""Before and after "three quarters" these count quarters of a year; "two quarters" are never a share."""
PLURAL_ENDING = "s"
"""What a fraction word ends in when there are several: "two-thirds"."""
SINGLE_IN = ("in",)
"""The link that joins other things too ("four in Leeds"), so that it is read of small numbers alone."""
ARTICLES = frozenset({"a", "an"})
LONE_SCALES = frozenset({"hundred", "thousand"})
BEFORE_A_LONE_SCALE = frozenset({"first", "last", "next"})
BEFORE_A_NUMBER = frozenset({"the", "these", "those", "its", "their", "his", "her", "all", "of", "another"})
"""Before "hundred" alone, and before "hundred and one", these show that one hundred is meant."""
AND = frozenset({"and"})
OF = frozenset({"of"})
IN_OR_OF = frozenset({"in", "of", "from"})
EACH = frozenset({"every", "each"})
"""Between a part of a unit of money and the whole these tell a share: "78p in every pound"."""
POINT = frozenset({"point", "dot"})
MINUS_WORDS = frozenset({"minus", "negative"})
RATIO_LINKS: tuple[tuple[str, ...], ...] = (
    ("out", "of", "every"), ("out", "of"), ("of", "every"), ("in", "every"), ("in",),
)  # fmt: skip
"""What joins the two halves of "nine out of ten"."""
BETWEEN = frozenset({"between"})
FROM = frozenset({"from"})
TO = frozenset({"to"})

VAGUE: dict[str, tuple[int, int, str, int, int]] = {
    "dozens": (24, 24, ">=", 24, 119),
    "scores": (40, 40, ">=", 40, 199),
    "tens": (20, 20, ">=", 20, 100),
    "hundreds": (200, 200, ">=", 200, 1999),
    "thousands": (2000, 2000, ">=", 2000, 100_000),
    "millions": (2 * 10**6, 2 * 10**6, ">=", 2 * 10**6, 10**8 - 1),
    "billions": (2 * 10**9, 2 * 10**9, ">=", 2 * 10**9, 10**11 - 1),
    "several": (3, 9, "=", 3, 9),
    "few": (3, 9, "=", 2, 9),
    "couple": (2, 3, "=", 2, 3),
    "handful": (5, 5, "~", 3, 9),
}
"""Vague quantity words: lowest and highest number meant, operator, and the least and most a reader would accept."""

VAGUE_NEEDS_ARTICLE = frozenset({"few", "couple", "handful"})
VAGUE_PLURALS = frozenset({"dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions"})
VAGUE_NEEDS_OF = frozenset({"scores", "tens", "couple", "handful"})
VAGUE_PLURAL_SCALES: dict[str, int] = {"thousands": 10**3, "millions": 10**6, "billions": 10**9}

MULTIPLIERS: dict[str, tuple[str, str]] = {
    "twice": ("2", ""), "thrice": ("3", ""), "doubled": ("2", "up"), "tripled": ("3", "up"), "trebled": ("3", "up"),
    "quadrupled": ("4", "up"), "quintupled": ("5", "up"), "halved": ("0.5", "down"), "twofold": ("2", ""),
    "threefold": ("3", ""), "fourfold": ("4", ""), "fivefold": ("5", ""), "sixfold": ("6", ""),
    "sevenfold": ("7", ""), "eightfold": ("8", ""), "ninefold": ("9", ""), "tenfold": ("10", ""),
}  # fmt: skip
"""Words that multiply by themselves, and the way they move a value."""

TIMES = frozenset({"times", "fold"})
FACTOR = ("a", "factor", "of")
"""Before a number it multiplies: "fell by a factor of three"."""
MULTIPLIER_SIGNS = frozenset({"x", "×"})

ALSO_NONE = frozenset({"no"})
"""Signs for "number" that before a word mean "none"."""

NUMBER_SIGNS: tuple[tuple[str, ...], ...] = (("no", "."), ("no",), ("nr", "."), ("number",), ("#",))
"""What makes a rank of the number after it: "the No. 1 seed"."""
