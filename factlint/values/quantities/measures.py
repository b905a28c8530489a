"""What stands beside a number and gives it a unit: currencies before, currencies, percent and measures after."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factlint.language.en import counted
from factlint.language.en import currencies as money
from factlint.language.en import numbers as number_words
from factlint.language.en import units as unit_words
from factlint.records import record
from factlint.values.lexemes import Lexeme, adjacent, follows, lower, shape, sizes_by_word
from factlint.values.quantities.named_money import Suffix, country_money, money_of_a_name, named_money

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.quantities.digits import Numeral

_HYPHENS = frozenset("-‐‑–")
_APOSTROPHES = frozenset("'’`")
_HOTTEST = {"C": 60, "F": 130}  # a bare letter is a scale of temperature only on numbers that weather has
_CENT = Decimal("0.01")
_UNITS_BY_START = sizes_by_word(unit_words.WORDS, 0)
_SYMBOLS_BEGIN = frozenset(symbol[:size] for symbol in unit_words.SYMBOLS for size in range(1, len(symbol) + 1))
_POINTS_OF_SHARE = 30  # more points than these, beside a percentage, are those of an index
_LARGE_SUM = 1000  # pounds from here on are rather money than weight


@record
class Dialect:
    """What the surroundings decide: whose pound and whose cent it is."""

    sterling: bool = False
    dollars: bool = False
    weight: bool = False
    cents: str = "USD"
    percents: bool = False


@record
class Prefix:
    """A currency before a number; `end` is the number's index."""

    unit: str
    end: int


# --- before ------------------------------------------------------------------------------------------------------


def read_prefix(tokens: Sequence[Lexeme], index: int) -> Prefix | None:
    """A currency that stands before its number: "$", "US$", "HK $", "EUR", "Rs."."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    if token.text in money.SYMBOLS:
        return Prefix(money.SYMBOLS[token.text], index + 1)
    if token.shape != "word":
        return None
    return _lettered(tokens, index) or _code(tokens, index) or _country(tokens, index)


def _lettered(tokens: Sequence[Lexeme], index: int) -> Prefix | None:
    """Letters and a symbol: "US$", "us $", "A$"; a single letter apart from the symbol is a word of its own."""
    at = index + 1
    following = lower(tokens, at)
    if following not in money.BEHIND_LETTERS and following != ".":
        return None
    if following == "." and adjacent(tokens, at):
        at += 1
    if lower(tokens, at) not in money.BEHIND_LETTERS:
        return None
    single = len(tokens[index].text) == 1 and not adjacent(tokens, at)
    if single and (tokens[index].lower in number_words.ARTICLES or lower(tokens, index - 1) in _APOSTROPHES):
        return None
    letters = tokens[index].lower
    unit = money.PREFIXED.get(letters + lower(tokens, at)) or money.PREFIXED.get(
        letters.rstrip(".") + lower(tokens, at)
    )
    return Prefix(unit, at + 1) if unit else None


def _code(tokens: Sequence[Lexeme], index: int) -> Prefix | None:
    token, at = tokens[index], index + 1
    unit = token.text if token.text in money.CODES else money.ABBREVIATIONS.get(token.text)
    if unit is None and token.text.upper() in ("USD", "RMB", "EUR", "GBP"):
        unit = money.ABBREVIATIONS.get(token.text.lower(), token.text.upper())
    if unit is None:
        return None
    at += lower(tokens, at) == "." and adjacent(tokens, at)
    at += lower(tokens, at) in money.SYMBOLS
    if shape(tokens, at) != "number":
        return None
    tight = adjacent(tokens, at)
    if token.text in money.CODE_IS_WORD and not (tight and len(tokens[at].text) > 2):
        return None
    bare = token.text in money.BEFORE_THOUSANDS and "," not in tokens[at].text
    if bare or (not tight and token.text in money.ADJACENT_ONLY):
        return None
    return Prefix(unit, at)


def _country(tokens: Sequence[Lexeme], index: int) -> Prefix | None:
    """ "malaysian ringgit 42"."""
    unit = money.COUNTRIES.get((tokens[index].lower, lower(tokens, index + 1).rstrip("s")))
    return Prefix(unit, index + 2) if unit and shape(tokens, index + 2) == "number" else None


# --- after -------------------------------------------------------------------------------------------------------


def read_suffix(tokens: Sequence[Lexeme], numeral: Numeral, dialect: Dialect, *, money: bool = False) -> Suffix | None:
    """What follows a number: a scale letter, currency, percent or unit, after a hyphen too ("two-day")."""
    index = numeral.end
    if index >= len(tokens):
        return None
    scale, at = _scale_letter(tokens, numeral, money=money)
    found = _currency(tokens, at, numeral, dialect, scaled=scale > 1 or numeral.scaled)
    if found is None and not money:
        found = (
            _percent(tokens, at, numeral, dialect)
            or _pennies(tokens, at, numeral, dialect)
            or _unit(tokens, at, numeral)
        )
    if found is not None:
        return Suffix(found.unit, found.end, found.times * scale, scale, found.named, found.age)
    return Suffix("", at, scale, scale) if at > index else None


def _scale_letter(tokens: Sequence[Lexeme], numeral: Numeral, *, money: bool) -> tuple[Decimal, int]:
    """The scale that a letter straight after the digits makes, and the index after it."""
    index, one = numeral.end, Decimal(1)
    letter = lower(tokens, index)
    if letter not in number_words.SCALE_LETTERS or not numeral.figures or numeral.scaled:
        return one, index
    scale = Decimal(number_words.SCALE_LETTERS[letter])
    tight = adjacent(tokens, index)
    if money:
        return (scale, index + 1) if tight or tokens[index].text in "MBm" else (one, index)
    if not tight:  # "3.4 m dollars"
        named = shape(tokens, index + 1) == "word" and _names_money(tokens, index + 1)
        return (scale, index + 1) if named or (letter == "k" and index + 1 == len(tokens)) else (one, index)
    if letter == "k" or _names_money(tokens, index + 1):
        return scale, index + 1
    if tokens[index].text in "MB" and not _joins(tokens, index + 1):
        return scale, index + 1
    return (scale, index + 1) if letter in "mb" and _counts(tokens, index + 1) else (one, index)


def _joins(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether something is stuck to the letter, which then is none."""
    return adjacent(tokens, index) and shape(tokens, index) in ("word", "number")


def _names_money(tokens: Sequence[Lexeme], index: int) -> bool:
    word, following = lower(tokens, index), lower(tokens, index + 1)
    named = word in money.NAMES or word in money.POUND_WORDS or word in money.SYMBOLS
    return named or word.upper() in money.CODES or (word, following.rstrip("s")) in money.COUNTRIES


def _counts(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a plural or a unit follows, so that "3m" are millions: "3m people", "1.2m tonnes"."""
    word = lower(tokens, index)
    if word in unit_words.AFTER_METRES or shape(tokens, index) != "word":
        return False
    plural = word in counted.IRREGULAR_PLURALS or (word.endswith("s") and word not in counted.NOT_PLURAL)
    following = lower(tokens, index + 1)
    counts = following.endswith("s") and following not in counted.NOT_PLURAL
    counts = counts and following not in counted.PHRASE_STOPS and word not in counted.PHRASE_STOPS
    return plural or word in unit_words.WORDS or counts


def _currency(
    tokens: Sequence[Lexeme], index: int, numeral: Numeral, dialect: Dialect, *, scaled: bool
) -> Suffix | None:
    at = index
    hyphen = lower(tokens, at) in _HYPHENS and adjacent(tokens, at) and adjacent(tokens, at + 1)
    if hyphen or (numeral.form == "vague" and lower(tokens, at) in number_words.OF):
        at += 1
    if at >= len(tokens):
        return None
    token, word = tokens[at], tokens[at].lower
    if token.text in money.SYMBOLS:
        number_follows = shape(tokens, at + 1) == "number"
        return None if number_follows or at != index else Suffix(money.SYMBOLS[token.text], at + 1)
    if token.shape != "word":
        return None
    lettered = _lettered(tokens, at)
    if lettered is not None and shape(tokens, lettered.end) != "number" and adjacent(tokens, at):
        return Suffix(lettered.unit, lettered.end)
    return (
        country_money(tokens, at)
        or money_of_a_name(tokens, at)
        or _code_after(tokens, at)
        or _pounds(tokens, at, numeral, dialect)
        or named_money(at, word, scaled=scaled or numeral.grain == _CENT)
    )


def _code_after(tokens: Sequence[Lexeme], at: int) -> Suffix | None:
    text = tokens[at].text
    if len(text) == 4 and text[0] in "MKB" and text[1:] in money.CODES:
        return Suffix(text[1:], at + 1, Decimal(number_words.SCALE_LETTERS[text[0].lower()]))
    if text in money.CODES and (text not in money.CODE_IS_WORD or adjacent(tokens, at)):
        return Suffix(text, at + 1)
    if text in money.ABBREVIATIONS and (text not in money.ADJACENT_ONLY or text in money.KEPT_APART):
        return Suffix(money.ABBREVIATIONS[text], at + 1)
    return None


def _pounds(tokens: Sequence[Lexeme], at: int, numeral: Numeral, dialect: Dialect) -> Suffix | None:
    """Pounds as money, or as weight where the surroundings say so."""
    if tokens[at].lower not in money.POUND_WORDS:
        return None
    if lower(tokens, at + 1) in number_words.OF or dialect.weight:
        return Suffix("pound", at + 1)
    if dialect.sterling or numeral.scaled or abs(numeral.low) >= _LARGE_SUM or not dialect.dollars:
        return Suffix("GBP", at + 1, named=True)
    return Suffix("pound", at + 1)


def _pennies(tokens: Sequence[Lexeme], at: int, numeral: Numeral, dialect: Dialect) -> Suffix | None:
    word = lower(tokens, at)
    if word in _HYPHENS and adjacent(tokens, at) and adjacent(tokens, at + 1):
        at, word = at + 1, lower(tokens, at + 1)
    if word in money.PENNIES:
        unit = money.PENNIES[word]
        return Suffix(dialect.cents if unit == "USD" else unit, at + 1, _CENT)
    if word in money.PENNY_LETTERS and numeral.figures and not numeral.scaled:
        lone = at + 1 == len(tokens) and word != "p"
        if (adjacent(tokens, at) and not _joins(tokens, at + 1) and tokens[at].text != "C") or (
            lone and tokens[at].text == "c"
        ):
            return Suffix(money.PENNY_LETTERS[word], at + 1, _CENT)
    return None


def _percent(tokens: Sequence[Lexeme], index: int, numeral: Numeral, dialect: Dialect) -> Suffix | None:
    """Percent, percentage points, basis points."""
    at = index
    if lower(tokens, at) in _HYPHENS and adjacent(tokens, at) and adjacent(tokens, at + 1):
        at += 1
    word = lower(tokens, at)
    if word in number_words.OF and lower(tokens, at + 1) in number_words.ARTICLES | number_words.ONES:
        at, word = at + 2, lower(tokens, at + 2)
        end = at + (word in unit_words.PERCENT_WORDS)
        if numeral.form == "fraction" and lower(tokens, end) in unit_words.POINT_WORDS:
            return Suffix("pp", end + 1)  # "three-quarters of a point"
        if end == at and not any(follows(tokens, at, phrase) for phrase in unit_words.PERCENT_PHRASES):
            return None
    if numeral.form == "fraction" and word in number_words.ARTICLES:  # "half a point", "half a percentage point"
        end = at + 1 + (lower(tokens, at + 1) in unit_words.PERCENT_WORDS)
        return Suffix("pp", end + 1) if lower(tokens, end) in unit_words.POINT_WORDS else None
    if word in unit_words.PERCENTAGE_POINT_WORDS:
        return Suffix("pp", at + 1)
    if word in unit_words.BASIS_POINT_WORDS or (
        word in unit_words.BASIS and lower(tokens, at + 1) in unit_words.POINT_WORDS
    ):
        return Suffix("pp", at + 1 + (word in unit_words.BASIS), _CENT)
    end = at + 1 if word in unit_words.PERCENT_SIGNS or word in unit_words.PERCENT_WORDS else 0
    for phrase in unit_words.PERCENT_PHRASES:
        if follows(tokens, at, phrase):
            end = at + len(phrase)
    if end:
        joint = _after_hyphen(tokens, end)
        return Suffix("pp", joint + 1) if lower(tokens, joint) in unit_words.POINT_WORDS else Suffix("%", end)
    if word in counted.POINTS and dialect.percents and numeral.low <= _POINTS_OF_SHARE:
        return Suffix("pp", at + 1)
    return None


def _after_hyphen(tokens: Sequence[Lexeme], index: int) -> int:
    return index + 1 if lower(tokens, index) in _HYPHENS and adjacent(tokens, index) else index


def _unit(tokens: Sequence[Lexeme], index: int, numeral: Numeral) -> Suffix | None:
    """A measure: words up to the longest phrase known, or a symbol; after "half a" the article is skipped."""
    at = index
    if numeral.form == "vague" and lower(tokens, at) in number_words.OF:
        at += 1
    if (
        numeral.form == "fraction"
        and lower(tokens, at) in number_words.OF
        and lower(tokens, at + 1) in number_words.ARTICLES
    ):
        at += 2
    elif numeral.form == "fraction" and lower(tokens, at) in number_words.ARTICLES:
        at += 1
    hyphen = lower(tokens, at) in _HYPHENS and adjacent(tokens, at) and adjacent(tokens, at + 1)
    at += hyphen
    if at >= len(tokens):
        return None
    if lower(tokens, at) in counted.AGE_ABBREVIATIONS and numeral.figures:
        return Suffix("year", at + 1, age=True)
    found = [part for part in (_unit_words(tokens, at), _symbol(tokens, at, numeral, hyphen=hyphen)) if part]
    return _aged(tokens, max(found, key=lambda part: part.end)) if found else None


def _unit_words(tokens: Sequence[Lexeme], at: int) -> Suffix | None:
    if tokens[at].shape != "word" and tokens[at].text != "°":
        return None
    for length in _UNITS_BY_START.get(tokens[at].lower, ()):
        if at + length > len(tokens):
            continue
        unit = unit_words.WORDS.get(" ".join([token.lower for token in tokens[at : at + length]]))
        if unit:
            return Suffix(unit, at + length)
    return None


def _symbol(tokens: Sequence[Lexeme], at: int, numeral: Numeral, *, hyphen: bool) -> Suffix | None:
    """A symbol, its parts stuck together ("km/h", "m2"); single letters only straight after the digits."""
    if tokens[at].text not in _SYMBOLS_BEGIN:
        return None
    end = at + 1
    while end < len(tokens) and end - at < 4 and adjacent(tokens, end) and tokens[end].text not in ",.;:!?)('\"’”":
        end += 1
    for stop in range(end, at, -1):
        if (
            stop < len(tokens)
            and adjacent(tokens, stop)
            and shape(tokens, stop) in ("word", "number")
            and shape(tokens, stop - 1) != "mark"
        ):
            continue
        text = "".join(token.text for token in tokens[at:stop])
        unit = unit_words.SYMBOLS.get(text)
        if unit and _symbol_fits(tokens, at, stop, text, numeral, hyphen=hyphen):
            return Suffix(unit, stop)
    return None


def _symbol_fits(tokens: Sequence[Lexeme], at: int, stop: int, text: str, numeral: Numeral, *, hyphen: bool) -> bool:
    if not numeral.figures and text in unit_words.TIGHT_SYMBOLS:
        return False
    if text == "s" and (numeral.low == numeral.low.to_integral_value() or not adjacent(tokens, at)):
        return not adjacent(tokens, at) and lower(tokens, stop) not in _HYPHENS  # not "the 90s", "4 s-1"
    if text in _HOTTEST:
        return numeral.low <= _HOTTEST[text] and (numeral.low < 0 or not _goes_on(tokens, stop))
    if adjacent(tokens, stop) and lower(tokens, stop) in _HYPHENS and not hyphen and text in unit_words.TIGHT_SYMBOLS:
        return text == "m"
    if text not in unit_words.TIGHT_SYMBOLS or adjacent(tokens, at):
        return not (hyphen and text in unit_words.TIGHT_SYMBOLS and text != "m")
    if text == "in":
        return stop == len(tokens) or lower(tokens, stop) in unit_words.AFTER_INCHES
    return text in unit_words.SPACED_SYMBOLS


def _goes_on(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a word follows that the letter could label: "the 13F filing"."""
    label = lower(tokens, index) not in counted.PHRASE_STOPS | unit_words.AFTER_TEMPERATURES
    return label and shape(tokens, index) == "word"


def _aged(tokens: Sequence[Lexeme], found: Suffix) -> Suffix:
    """ "-year-old", "years old", "years of age": the unit of an age."""
    at = _after_hyphen(tokens, found.end)
    if lower(tokens, at) in counted.OLD:
        return Suffix(found.unit, at + 1, found.times, age=True)
    if lower(tokens, at) in number_words.OF and lower(tokens, at + 1) in counted.AGE_WORDS:
        return Suffix(found.unit, at + 2, found.times, age=True)
    return found
