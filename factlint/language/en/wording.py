"""What English house style may change inside quotation marks without changing a word that was said.

Editors fit spelling, contractions, symbols and small numbers to their style book even in quotations; anything
else is a changed word (Associated Press Stylebook, "quotations in the news": never alter a quotation, not even
to correct a slip of grammar).
"""

from __future__ import annotations

# A contraction's ending and the word it stands for. "n't" is split from its verb first.
ENDINGS: dict[str, str] = {"n't": "not", "'re": "are", "'ll": "will", "'ve": "have", "'m": "am"}

# Verbs whose stem changes before "n't" or in one written word.
IRREGULAR: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "let's": ("let", "us"),
    "'tis": ("it", "is"),
    "y'all": ("you", "all"),
}

# Endings that stand for one word or another; equal to each of them.
AMBIGUOUS: dict[str, frozenset[str]] = {"'s": frozenset({"is", "has"}), "'d": frozenset({"had", "would"})}

# One spelling for each pair of variants: British, American, old and new.
SPELLINGS: dict[str, str] = {
    "acknowledgement": "acknowledgment",
    "adviser": "advisor",
    "advisers": "advisors",
    "afterwards": "afterward",
    "ageing": "aging",
    "aluminium": "aluminum",
    "amidst": "amid",
    "amongst": "among",
    "analogue": "analog",
    "axe": "ax",
    "backwards": "backward",
    "burnt": "burned",
    "catalogue": "catalog",
    "cheque": "check",
    "cheques": "checks",
    "cosy": "cozy",
    "dialogue": "dialog",
    "draught": "draft",
    "dreamt": "dreamed",
    "enrol": "enroll",
    "enrolment": "enrollment",
    "forwards": "forward",
    "fulfil": "fulfill",
    "fulfilment": "fulfillment",
    "gaol": "jail",
    "goodbye": "goodby",
    "grey": "gray",
    "instalment": "installment",
    "instalments": "installments",
    "judgement": "judgment",
    "judgements": "judgments",
    "kerb": "curb",
    "leant": "leaned",
    "leapt": "leaped",
    "learnt": "learned",
    "maths": "math",
    "moustache": "mustache",
    "mum": "mom",
    "mums": "moms",
    "okay": "ok",
    "plough": "plow",
    "practise": "practice",
    "practised": "practiced",
    "practising": "practicing",
    "programme": "program",
    "programmes": "programs",
    "pyjamas": "pajamas",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "scepticism": "skepticism",
    "skilful": "skillful",
    "smelt": "smelled",
    "spelt": "spelled",
    "spoilt": "spoiled",
    "storey": "story",
    "sulphur": "sulfur",
    "towards": "toward",
    "tyre": "tire",
    "tyres": "tires",
    "upwards": "upward",
    "whilst": "while",
    "wilful": "willful",
    # Symbols and abbreviations that are read aloud as the word.
    "%": "percent",
    "&": "and",
    "vs": "versus",
    "govt": "government",
    "&c": "etc",
}

# A word's ending and the variant that stands for both: letters that such a word has, pattern, replacement. The first
# that fits is applied; both sides are folded alike, so that a word which merely looks like a variant ("advise") does
# no harm.
VARIANT_ENDINGS: tuple[tuple[str, str, str], ...] = (
    ("is", r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$", r"iz\1"),
    ("ys", r"(?<=[a-z]{2})ys(e|ed|es|er|ers|ing)$", r"yz\1"),
    ("our", r"(?<=[a-z]{3})our(s|ed|ing|able|ably|ful|hood|hoods|ite|ites|er|ers|less|y)?$", r"or\1"),
    ("ll", r"(?<=[aeiou][^aeiou])([aeiou])ll(ed|er|ers|ing|or|ors|ery)$", r"\1l\2"),
    ("ll", r"(?<=[aeiou][^aeiou]{2})([aeiou])ll(ed|er|ers|ing|or|ors|ery)$", r"\1l\2"),
    ("re", r"(?<=cent|heat|.met|.lit|.fib|libr|alib|.sab|pect|ombr|ustr|eagr)(?<!f)re(s)?$", r"er\1"),
    ("ence", r"(?<=def|off|lic|ret)(?<!p)ence(s)?$|(?<=pret)ence$", r"ense"),
)

# Small numbers that style books write out; "twenty-five" is read as two words that belong together.
NUMBERS: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS: dict[str, str] = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip

# Words that turn a clause round: cutting one off the edge of a quotation turns what was said round.
NEGATIONS: frozenset[str] = frozenset(
    {"not", "never", "no", "nor", "neither", "without", "cannot", "hardly", "barely", "scarcely", "nothing"}
)

# What is written between words left out or put in by an editor.
SIC: frozenset[str] = frozenset({"sic"})

# Words that carry little of what a sentence says; two unrelated sentences share most of them.
FUNCTION_WORDS: frozenset[str] = frozenset(
    """
    a an the this that these those and or but if so as than then of in on at to for from by with about into over after
    before between through during up down out off i you he she it we they me him her us them my your his its our their
    mine who whom whose which what there here is am are was were be been being has have had having do does did doing
    will would shall should can could may might must just very too also even only really 's 'd some any all when where
    how why because while well now more most such own same other
    """.split()
)

# Sounds of hesitation, which every style book lets an editor leave out.
HESITATIONS: frozenset[str] = frozenset({"um", "uh", "er", "erm", "ah", "hmm", "uhm"})

# Small words between a negation and what it denies: "not a good idea", "never be the same".
NEGATION_REACHES_OVER: frozenset[str] = frozenset("a an the be been to very so that really quite always".split())

NO = "no"
SAYING_NO: frozenset[str] = frozenset("say says said saying vote votes voted voting answer answers answered".split())
"""Verbs behind which "no" is what was said: it denies nothing of the words that follow."""
