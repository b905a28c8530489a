"""English words of the calendar: names of days, months, seasons and holidays, and the words that point to a day.

Names and abbreviations follow the Unicode CLDR English locale and the AP and Guardian style books; the deictic words
are those that TIMEX3 annotation guidelines list for English. All keys are lower case, without full stops.
"""

from __future__ import annotations

from typing import Final

MONTHS: Final[dict[str, int]] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

MONTHS_THAT_ARE_WORDS: Final[frozenset[str]] = frozenset({"may", "march", "mar", "jan", "dec", "jun"})
"""A verb or a forename elsewhere: a month only with a capital, and at a sentence's start only beside a number."""

WEEKDAYS: Final[dict[str, int]] = {
    "monday": 1, "mon": 1, "tuesday": 2, "tues": 2, "tue": 2, "wednesday": 3, "wed": 3, "weds": 3, "thursday": 4,
    "thurs": 4, "thur": 4, "thu": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6, "sunday": 7, "sun": 7,
}  # fmt: skip

WEEKDAY_NAMES: Final[tuple[str, ...]] = (
    "", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
"""By ISO number, 1 to 7, for messages."""

WEEKDAY_PLURALS: Final[dict[str, int]] = {
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
"""A day of every week: "on Sundays"."""
EVERY: Final[frozenset[str]] = frozenset({"every", "each"})
"""Before a weekday they make the same of it."""

WEEKDAY_ABBREVIATIONS: Final[frozenset[str]] = frozenset(name for name in WEEKDAYS if not name.endswith("day"))
"""Read as weekdays only beside a date, after one of `ON_A_DAY` or before a mark: "sat", "sun" and "wed" are words."""

WEEKDAY_ABBREVIATIONS_THAT_ARE_NOUNS: Final[frozenset[str]] = frozenset({"sat", "sun"})
"""Before a mark they may be a newspaper, a star or a test."""

SEASONS: Final[dict[str, str]] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""To their TIMEX3 codes."""

QUARTER_WORDS: Final[frozenset[str]] = frozenset({"quarter", "qtr"})
HALF_WORDS: Final[frozenset[str]] = frozenset({"half"})
QUARTER_LETTERS: Final[dict[str, str]] = {"q": "Q", "h": "H"}
"""As in Q3 2024 and H1 2022."""

FISCAL_WORDS: Final[frozenset[str]] = frozenset({"fiscal", "financial", "fy"})

SCHOOL_WORDS: Final[frozenset[str]] = frozenset({"school", "academic"})
"""Before "year" behind two years: "the 2025-26 school year", which runs from August to July."""

UNITS: Final[dict[str, str]] = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century", "weekend": "weekend",
    "weekends": "weekend",
    "yr": "year", "yrs": "year", "qtr": "quarter", "qtrs": "quarter",
}  # fmt: skip

CARDINALS: Final[dict[str, int]] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip

TENS: Final[dict[str, int]] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

TENS_PLURALS: Final[dict[str, int]] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
"""Decades in words, of the century that the words name or of the twentieth."""

FIRST_TENS: Final[dict[str, int]] = {"tens": 10}
"""After a century: "the twenty-tens"."""
DECADE_NAMES: Final[dict[str, int]] = {"noughties": 2000}

ORDINALS: Final[dict[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

ORDINAL_ENDINGS: Final[frozenset[str]] = frozenset({"st", "nd", "rd", "th"})
DECADE_ENDING: Final = "s"
AGE_PREFIXES: Final = frozenset({"over", "under"})
"""Before a hyphen and "50s" these tell an age group, and no decade."""
THOUSAND_WORDS: Final[frozenset[str]] = frozenset({"thousand"})
POSSESSIVES: Final[tuple[str, ...]] = ("'s", "’s")

OWNERS: Final[frozenset[str]] = frozenset({"the", "my", "your", "his", "her", "its", "our", "their"})
ARTICLES: Final[frozenset[str]] = frozenset({"the"})
SOME_DAY: Final[frozenset[str]] = frozenset({"a", "one"})
"""Right before a weekday these leave open which one."""
UNTOLD_DAY: Final[frozenset[str]] = frozenset({"one"})
"""Of those, the ones that do so whatever follows: "one Sunday morning", but "at a Sunday morning service"."""
OF: Final[frozenset[str]] = frozenset({"of", "in"})
OF_ALONE: Final[frozenset[str]] = frozenset({"of"})
THAN: Final = "than"
AND: Final[frozenset[str]] = frozenset({"and", "&"})
TO: Final[frozenset[str]] = frozenset({"to", "until", "till", "through", "thru"})
FROM: Final[frozenset[str]] = frozenset({"from"})
BETWEEN: Final[frozenset[str]] = frozenset({"between"})
OR: Final[frozenset[str]] = frozenset({"or"})
THIS_OR_NEXT: Final[frozenset[str]] = frozenset({"this", "that", "next", "last", "coming", "past", "an"})
RUN_WEEKLY: Final[frozenset[str]] = frozenset(
    {"service", "services", "opening", "trading", "league", "leagues", "papers", "timetable", "timetables", "buses",
     "trains", "ferries", "flights", "shifts", "working", "racing", "delivery", "deliveries"}
)  # fmt: skip
"""Right behind a weekday that no word points to, these are run on that day of every week: "Sunday opening"."""
RUN_BY_DAY: Final[frozenset[str]] = frozenset({"bus", "train", "ferry", "tram", "rail", "post", "postal", "shop"})
"""Between the two: "Sunday bus service"."""
LATER: Final[frozenset[str]] = frozenset({"later", "after"})
ON_A_DAY: Final[frozenset[str]] = frozenset({"on", "by", "until", "till", "since", "from", "before", "after"})

BEFORE_A_DAY: Final[frozenset[str]] = ON_A_DAY | {"for"}

DAYS_FROM_TODAY: Final[dict[str, int]] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1}
BEFORE_AFTER: Final[dict[str, int]] = {"before": -1, "after": 1}

EARLIER_LATER_WORDS: Final[frozenset[str]] = frozenset({"earlier", "later"})
EARLIER_ALONE: Final[frozenset[str]] = frozenset({"earlier", "previously", "before"})
LATER_ALONE: Final[frozenset[str]] = frozenset({"later"})
MORE: Final[frozenset[str]] = frozenset({"than", "over"})
BEFORE: Final[frozenset[str]] = frozenset({"before"})
SHORTLY: Final[frozenset[str]] = frozenset({"just", "shortly", "right", "well", "long", "soon", "immediately"})
"""Right before "before" or "after" they tell how near the day was."""
TIME: Final[frozenset[str]] = frozenset({"time"})
"""After a length of time that "in" opens it makes a date of it: "in three weeks' time"."""
WEEKS_ON: Final[dict[str, int]] = {"week": 1, "fortnight": 2}
"""Behind "Monday" or "tomorrow" these add so many weeks."""
WEEKS_COUNTED_FROM: Final[frozenset[str]] = frozenset({"from", "on"})
"""Between a number of weeks and a weekday: "a week on Saturday", "two weeks from Friday"."""
REST: Final[frozenset[str]] = frozenset({"rest", "remainder"})
WITHIN: Final[frozenset[str]] = frozenset({"within"})

THIS: Final[frozenset[str]] = frozenset({"this"})
LAST: Final[frozenset[str]] = frozenset({"last"})
LAST_BUT_ONE: Final = "penultimate"
BUT: Final = "but"
BUT_SO_MANY: Final[dict[str, int]] = {"one": 1, "two": 2}
"""After "the last Friday but": how many follow it."""
NEXT: Final[frozenset[str]] = frozenset({"next", "coming", "upcoming"})
PAST: Final[frozenset[str]] = frozenset({"past"})
"""After "this": "this past weekend" is the last one."""
PREVIOUS: Final[frozenset[str]] = frozenset({"previous", "preceding", "prior"})
FOLLOWING: Final[frozenset[str]] = frozenset({"following", "next", "ensuing"})
SAME: Final[frozenset[str]] = frozenset({"same"})
BEHIND_A_SPOKEN_DAY: Final[frozenset[str]] = frozenset({"at", "and", "to", "until", "through"})
"""What may follow a day in words ("on May twenty one at noon"); before another word a number counts something."""
BEHIND_A_NUMBERED_DAY: Final[frozenset[str]] = frozenset(
    "will would is was are were has had can could may might at after before when because if but so".split()
)
"""What may follow "on the 21st" without being counted by it."""
THAT: Final[frozenset[str]] = frozenset({"that"})
CURRENT: Final[frozenset[str]] = frozenset({"current"})
AGO: Final[frozenset[str]] = frozenset({"ago"})
IN: Final[frozenset[str]] = frozenset({"in", "within"})
OVER_A_TIME: Final[frozenset[str]] = frozenset(
    {"over", "in", "within", "for", "during", "throughout", "across", "every", "each"}
)
"""Before "the next year" and the like they make it a stretch of time, not a date."""

PARTS_OF_TODAY: Final[frozenset[str]] = frozenset({"morning", "afternoon", "evening", "night"})
"""After "this", "yesterday" and weekdays."""
BESIDE_ANOTHER: Final[frozenset[str]] = frozenset({"before", "after", "following", "preceding"})
"""Behind "the Friday" or "the week" these count it from something that the text has told: "on the Friday before"."""
UNTIL: Final[frozenset[str]] = frozenset({"until", "till"})
PART_OF: Final[frozenset[str]] = frozenset({"a", "an", "one", "two", "three", "four", "over", "nearly", "almost"})
"""Before an ordinal these make a share of it: "over a third of January's output"."""
NO_EVENT: Final[frozenset[str]] = frozenset(
    "for on of to in at by from with against and or but is was will has had were are as that which who".split()
)
"""Behind "the March" these tell that it is no month: "the march for peace"."""

MODIFIERS: Final[dict[str, str]] = {
    "early": "early", "mid": "mid", "late": "late", "beginning": "early", "start": "early", "middle": "mid",
    "end": "late", "close": "late",
}  # fmt: skip
MODIFIERS_WITH_OF: Final[frozenset[str]] = frozenset({"beginning", "start", "middle", "end", "close"})
EARLIER_LATER: Final[dict[str, str]] = {"earlier": "early", "later": "late"}
"""Before "this year" or "today": the part of it behind or before the writer."""

FIXED_HOLIDAYS: Final[dict[tuple[str, ...], tuple[int, int]]] = {
    ("new", "year's", "day"): (1, 1), ("new", "year's", "eve"): (12, 31), ("christmas", "day"): (12, 25),
    ("christmas",): (12, 25),
    ("christmas", "eve"): (12, 24), ("boxing", "day"): (12, 26), ("valentine's", "day"): (2, 14),
    ("halloween",): (10, 31), ("may", "day"): (5, 1), ("st", "patrick's", "day"): (3, 17),
    ("new", "year", "day"): (1, 1), ("new", "year", "eve"): (12, 31), ("international", "workers", "'", "day"): (5, 1),
    ("international", "women's", "day"): (3, 8), ("remembrance", "day"): (11, 11), ("epiphany",): (1, 6),
    ("st", "andrew's", "day"): (11, 30), ("st", "david's", "day"): (3, 1), ("st", "george's", "day"): (4, 23),
    ("saint", "patrick's", "day"): (3, 17), ("bastille", "day"): (7, 14), ("earth", "day"): (4, 22),
    ("juneteenth",): (6, 19), ("april", "fools", "day"): (4, 1), ("april", "fools", "'", "day"): (4, 1),
    ("armistice", "day"): (11, 11),
}  # fmt: skip
"""Month and day. Only days that every country which keeps them keeps on that date."""

EASTER_HOLIDAYS: Final[dict[tuple[str, ...], int]] = {
    ("easter", "sunday"): 0, ("easter",): 0, ("easter", "monday"): 1, ("good", "friday"): -2, ("ash", "wednesday"): -46,
    ("palm", "sunday"): -7, ("maundy", "thursday"): -3, ("shrove", "tuesday"): -47,
}  # fmt: skip
"""Days from Western Easter Sunday."""

HOLIDAY_SEASONS: Final[frozenset[tuple[str, ...]]] = frozenset({("christmas",), ("easter",)})
"""Names that mean a season too."""

NTH_WEEKDAY_HOLIDAYS: Final[dict[tuple[str, ...], tuple[int, int, int, int]]] = {
    ("thanksgiving", "day"): (11, 4, 4, 0), ("thanksgiving",): (11, 4, 4, 0), ("labor", "day"): (9, 1, 1, 0),
    ("labour", "day"): (9, 1, 1, 0),
    ("martin", "luther", "king", "day"): (1, 1, 3, 0), ("black", "friday"): (11, 4, 4, 1),
    ("cyber", "monday"): (11, 4, 4, 4), ("father's", "day"): (6, 7, 3, 0),
    ("presidents", "day"): (2, 1, 3, 0), ("presidents", "'", "day"): (2, 1, 3, 0),
}  # fmt: skip
"""Month, ISO weekday, which of them, and days after that; as kept in the United States."""

HOLIDAY_STARTS: Final[frozenset[str]] = frozenset(
    name[0].removesuffix("'s") for table in (FIXED_HOLIDAYS, EASTER_HOLIDAYS, NTH_WEEKDAY_HOLIDAYS) for name in table
)

BEFORE_A_MONTH: Final[frozenset[str]] = frozenset({
    "in", "since", "by", "of", "from", "until", "till", "before", "after", "during", "through", "to", "and", "or",
    "between", "early", "late", "mid", "last", "next", "this", "for", "every", "each", "on", "as", "than",
    "starts", "start", "begins", "begin", "opens", "ends", "end", "closes", "due", "around", "about",
})  # fmt: skip
"""Words that promise a month where the word alone could be a verb or a name."""

MONTHS_THAT_ARE_NAMES: Final[frozenset[str]] = frozenset({"may", "march", "april", "june", "august"})
MONTH_FORENAMES: Final[frozenset[str]] = frozenset({"april", "june", "august", "may", "jan"})
TIMES: Final[frozenset[str]] = frozenset(WEEKDAYS) | frozenset(MONTHS)

BEFORE_A_WEEK: Final[frozenset[str]] = frozenset(
    {"in", "the", "of", "from", "to", "by", "during", "and", "between", "calendar"}
)

BEFORE_A_HYPHENED_YEAR: Final[frozenset[str]] = frozenset({"pre", "post", "mid", "early", "late", "end"})
"""As in "mid-2011" and "pre-2008"."""

MARKS_BEFORE_A_YEAR: Final[frozenset[str]] = frozenset("([{\"'“‘«,;—–-")
"""Marks that may stand against the first digit of a year ("mid-2011", "(1999)")."""

ERAS: Final[frozenset[str]] = frozenset({"bc", "bce", "b.c.", "b.c.e."})
"""After a year they take it out of this calendar: not read as a date."""

YEAR_CUES: Final[frozenset[str]] = frozenset({
    "in", "since", "by", "of", "from", "until", "till", "before", "after", "during", "through", "circa", "year",
    "early",
    "late", "mid", "spring", "summer", "autumn", "fall", "winter", "season", "class",
    "the",
})  # fmt: skip
"""Words before a number that make a year of it even where it lies before 1900."""

MADE_IN_A_YEAR: Final[frozenset[str]] = frozenset(
    "built rebuilt cast founded established est erected painted printed dated born".split()
)
"""Participles right before a number that is the year of what was made: "the mill (built 1790)"."""

CLOSE_A_YEAR: Final[frozenset[str]] = frozenset({")", ",", ";"})
"""Marks behind a number that opens brackets."""

BEFORE_A_ROUND_YEAR: Final[frozenset[str]] = frozenset({"in", "since", "year", "until", "till", "and"})
"""Before "two thousand" these tell a year; elsewhere it is a count."""

CIRCA: Final[frozenset[str]] = frozenset({"c", "ca"})

YEAR_JOINTS: Final[frozenset[str]] = frozenset({"to", "and", "or", "–", "—", "-", "until"})
"""Between two numbers they make a year of the second where the first is one."""

COUNTING_CUES: Final[frozenset[str]] = frozenset({
    "some", "about", "nearly", "almost", "roughly", "approximately", "over", "under", "than", "least", "most",
    "exactly",
    "another", "these", "those", "all", "no", "number", "page", "pages", "room", "flight", "route", "section", "item",
    "version", "platform", "model", "at", "up",
})  # fmt: skip
"""Words before a number that make a count, a clock time or a label of it."""

CLOCK_WORDS: Final[frozenset[str]] = frozenset(
    {"gmt", "utc", "bst", "cet", "cest", "est", "edt", "hours", "hrs", "h", "local", "ist", "pst", "pdt"}
)

NOT_COUNTED: Final[frozenset[str]] = frozenset({
    "was", "is", "as", "has", "his", "its", "this", "us", "across", "unless", "besides", "perhaps", "always", "thus",
    "does", "less", "towards", "afterwards", "plus", "versus", "yes", "s",
})  # fmt: skip
"""Words that end like a plural and are none."""

COUNTED_NOUNS: Final[frozenset[str]] = frozenset({
    "people", "men", "women", "children", "police", "staff", "m", "km", "kg", "g", "ft", "mm", "cm", "mph", "metre",
    "meter", "feet", "cc", "hp", "kw", "mw", "million", "billion", "trillion", "thousand", "hundred", "percent", "sq",
    "square", "cubic", "degrees", "x", "px", "rpm", "mb", "gb", "bps", "tonne", "ton", "mile", "hectare", "acre",
})  # fmt: skip
"""After a four-digit number they make a count or a measure of it."""

DATES_FOLLOW: Final[frozenset[str]] = frozenset({
    "in", "since", "until", "during", "early", "late", "mid", "last", "next", "from", "by", "the", "of", "before",
    "after",
})  # fmt: skip
"""Words that promise a date even before a plural ("from 2010 levels") or for a month without its capital."""

COUNTED_BY: Final[frozenset[str]] = frozenset({"by"})
"""Before a number and a plural it tells by how many: "lost by 1910 votes"."""

COUNTS_FOLLOW: Final[frozenset[str]] = COUNTED_BY | {"the", "of"}
"""Words that stand before a count as often as before a year."""

BEHIND_DAYS: Final[frozenset[str]] = frozenset({
    "in", "at", "on", "with", "for", "from", "to", "and", "but", "or", "when", "where", "while", "as", "after",
    "before", "by", "will", "would", "is", "are", "was", "were", "has", "have", "had", "it", "the", "a", "an",
    "respectively", "that", "which", "who", "this", "last", "next", "under", "over", "following",
})  # fmt: skip
"""What may stand behind the last of several days ("on December 9 and 10 in Oslo"): nothing that is counted."""

YEARS_IN_MONTHS: Final[tuple[list[str], ...]] = (["twelve", "months"], ["12", "months"])
"""What "a year" is called too."""

NOW: Final[dict[str, int]] = {"now": 0, **DAYS_FROM_TODAY}
"""What "two weeks from …" may count from."""

NOT_AFTER_QUARTER: Final[tuple[str, ...]] = ("final", "back", "century", "mile", "hour", "pounder")
"""What follows a "quarter" that is no part of a year."""

RARE: Final[frozenset[str]] = frozenset({"first", "only", "once", "time"})
SUPERLATIVE: Final = "est"
"""Before "in" and a number of years these say how long there has been nothing like it."""
LAST_ONE: Final = "last"
