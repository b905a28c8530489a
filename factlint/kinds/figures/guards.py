"""Numbers that are no figures: parts of names, years, telephone numbers, addresses, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en import approximators, counted, sentence_words, voting
from factlint.language.en import currencies as money
from factlint.language.en import numbers as words
from factlint.patterns import pattern
from factlint.values.lexemes import adjacent, lower, shape
from factlint.values.quantities.amounts import bound_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.values.lexemes import Lexeme
    from factlint.values.quantities.amounts import Amount

_YEAR = pattern(r"1[5-9]\d\d|20\d\d|2100")
_JOINING = frozenset("-‐‑–/")
_AT_ONE_TIME_BEGINS = frozenset(phrase[0] for phrase in counted.AT_ONE_TIME)
_HOURS = 12
_JOINED = 12  # tokens from a verb of joining to the one that comes of it
_SIGNS = frozenset("+-−±")
_BRACKET, _NAME = 6, 4  # tokens up to the bracket's end, and of a name with what parts it from the number before
_JOINS = words.AND | {","}
_LONGEST_LIST = 8
_EVERY_DAY = frozenset({("24", "7"), ("50", "50"), ("9", "11"), ("20", "20")})


def is_stuck(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether the number is stuck to a word or another number before it: "G7", "COVID-19", "F-16", "1-222-2222"."""
    if shape(tokens, index) == "currency" or not adjacent(tokens, index):
        return False
    before = shape(tokens, index - 1)
    if before in ("word", "number"):
        return tokens[index - 1].text not in money.CODES and tokens[index - 1].text not in money.ABBREVIATIONS
    mark = lower(tokens, index - 1)
    if mark in ("_", "#", "@", "\\", "&"):
        return mark != "#"
    if mark in _JOINING or mark in (".", ":", ","):
        return adjacent(tokens, index - 1) and shape(tokens, index - 2) in ("word", "number")
    return False


def runs_on(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether the bare number goes on as something else: "737s", "16-bit4", "3D", "1-222-2222"."""
    last = amount.last
    if not amount.figures or not adjacent(tokens, last):
        return False
    if amount.bare and lower(tokens, last) == "-" and adjacent(tokens, last + 1) and _capital(tokens, last + 1):
        return True  # "15-Smith" on a team sheet
    following = shape(tokens, last)
    if following in ("word", "number", "currency"):
        return amount.bare or tokens[last - 1].shape == "number"
    if lower(tokens, last) in ("/", "\\", "_", "@", "=") or (
        lower(tokens, last) in ("-", ":") and shape(tokens, last + 1) == "number"
    ):
        return adjacent(tokens, last + 1) and shape(tokens, last + 1) in ("word", "number") and amount.bare
    return False


def is_identifier(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """A whole number with a leading nought, or groups of digits in a row: "007", "0800 123 456".

    Those with thousands or a fraction are the columns of a table: "2,300 2,750".
    """
    text = tokens[amount.first].text
    if amount.bare and amount.figures and shape(tokens, amount.first - 1) == "number":
        return "," not in text and "." not in text
    if amount.bare and lower(tokens, amount.first - 1) == "+" and shape(tokens, amount.last) == "number":
        return True
    return amount.bare and amount.figures and len(text) > 1 and text[0] == "0" and text.isdecimal()


def is_year(tokens: Sequence[Lexeme], amount: Amount, noun: str) -> bool:
    """A bare number that can only be a year: four digits, no separator, no counted noun."""
    if not amount.bare or amount.last - amount.first > 3:
        return False
    years = [token.text for token in tokens[amount.first : amount.last] if token.shape == "number"]
    if not years or not _YEAR.fullmatch(years[0]) or bound_before(tokens, amount.first)[0] not in ("", "~"):
        return False
    return not noun or noun.rpartition(" ")[2].lower() in counted.YEAR_NOUNS


def is_named(tokens: Sequence[Lexeme], amount: Amount, noun: str) -> bool:
    """Part of a name or label: "Boeing 737", "Terminal 5", "section 4", "10 Downing Street"."""
    first = amount.first
    if not amount.bare or amount.ranged or amount.quantity.least is not None:
        return False
    if amount.figures and _address(tokens, amount):
        return True
    if amount.figures and ("," in tokens[first].text or amount.scale > 1):
        return False  # "the coastal line 860,000": no name is parted into thousands
    before = lower(tokens, first - 1)
    if before in counted.LABEL_WORDS and _capital(tokens, first - 1) and first > 1:
        return True
    if before in counted.LABEL_WORDS and not noun and shape(tokens, first) in ("number", "word"):
        return True
    if amount.figures and not noun and _in_a_list_of_labels(tokens, amount):
        return True
    if not amount.figures:
        return _capital_word(tokens, first) and (_capital(tokens, amount.last) or _capital(tokens, first - 1))
    if not noun and shape(tokens, first) == "number" and _models(tokens, amount, before):
        return True
    named = bool(first) and not noun and _capital(tokens, first - 1) and not _may_open(tokens, first - 1)
    if named and _in_a_list_of_results(tokens, amount):
        return False
    return named and not ("." in tokens[first].text and after_decimals(tokens, first))


def begins_name(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether a fraction's word is the first of a name: "Half Moon Bay", but "Half Norway's exports"."""
    behind = amount.last
    owns = behind < len(tokens) and tokens[behind].text.endswith(counted.POSSESSIVES)
    return _capital(tokens, amount.first) and _capital(tokens, behind) and not owns


def _in_a_list_of_labels(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether it is one of the numbers behind the plural of what goes by numbers: "routes 4 and 11"."""
    at, members = amount.first, 1
    while members < _LONGEST_LIST and lower(tokens, at - 1) in _JOINS and shape(tokens, at - 2) == "number":
        at, members = at - 2, members + 1
    before = lower(tokens, at - 1)
    if not before.endswith(counted.PLURAL_ENDING) or before[:-1] not in counted.LABEL_WORDS:
        return False
    return members > 1 or (lower(tokens, amount.last) in _JOINS and shape(tokens, amount.last + 1) == "number")


def _in_a_list_of_results(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """Whether the next member of a list tells a number of another name, or brackets the number's own earlier one:
    "Priestley 104, Nair 61", "Union 37 (2021: 42), Forward 29 (18)"."""
    at = amount.last
    if lower(tokens, at) == "(":
        close = next((n for n in range(at + 1, min(at + _BRACKET, len(tokens))) if tokens[n].text == ")"), 0)
        signed = lower(tokens, close - 2) in _SIGNS  # "Greens 9 (-1)" tells a change
        return bool(close) and tokens[close - 1].shape == "number" and not signed
    if lower(tokens, at) not in (",", ";") or adjacent(tokens, at + 1):
        return False
    name = at + 1
    while _capital(tokens, name):
        name += 1
    follows = at + 1 < name <= at + _NAME and shape(tokens, name) == "number"
    return follows and (shape(tokens, name + 1) != "word" or lower(tokens, name + 1) in words.AND)


def _models(tokens: Sequence[Lexeme], amount: Amount, before: str) -> bool:
    """Whether a lone number names a model: "a 737", "the 787 Dreamliner"."""
    if before in words.ARTICLES:
        return True
    owned = before in counted.BEFORE_NAMED_NUMBER or before.endswith(counted.POSSESSIVES)
    return owned and _capital(tokens, amount.last)


def is_name(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a capitalised word stands there that is no mere opening of the sentence."""
    return _capital(tokens, index) and not _may_open(tokens, index)


def after_decimals(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether the sentence has told a decimal of something before: "Alder scored 98.9 and Tavish 88.7"."""
    return any(
        token.shape == "number"
        and "." in token.text
        and not is_name(tokens, at - 1)
        and lower(tokens, at - 1) not in counted.VERSION_WORDS
        for at, token in enumerate(tokens[:index])
    )


def _capital(tokens: Sequence[Lexeme], index: int) -> bool:
    return shape(tokens, index) == "word" and tokens[index].text[:1].isupper()


def _capital_word(tokens: Sequence[Lexeme], index: int) -> bool:
    """A number word with a capital inside a sentence: "the Big Four"."""
    return index > 0 and _capital(tokens, index) and shape(tokens, index - 1) == "word"


def _may_open(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether a capitalised word may be no name: a function word, an approximator or "Ayes 12" opening a part."""
    word = tokens[index].lower
    opening = word in sentence_words.STARTERS or word in approximators.BEFORE or word in counted.PHRASE_STOPS
    return opening or word in voting.SIDES


def _address(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """ "10 Downing Street", "221 Baker St"."""
    for offset in range(1, 4):
        index = amount.last + offset - 1
        if not _capital(tokens, index):
            return False
        if offset > 1 and lower(tokens, index) in counted.STREET_WORDS:
            return True
    return False


def is_idiom(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """ "24/7", "50-50", "9/11", "at one point"."""
    first = amount.first - 1
    told = lower(tokens, first) in _AT_ONE_TIME_BEGINS and [token.lower for token in tokens[first : amount.last]]
    if told in counted.AT_ONE_TIME:
        return True
    if not amount.bare or lower(tokens, amount.first + 1) not in _JOINING:
        return False
    return (lower(tokens, amount.first), lower(tokens, amount.first + 2)) in _EVERY_DAY


def is_base(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """ "Of every 20 tonnes, three": what a share is told of says nothing by itself."""
    return lower(tokens, amount.first - 1) in words.EACH and lower(tokens, amount.first - 2) in counted.BEFORE_EVERY


def is_pronoun(tokens: Sequence[Lexeme], amount: Amount) -> bool:
    """ "one" where it counts nothing: "one of the", "no one", "one day"."""
    if amount.last - amount.first != 1 or lower(tokens, amount.first) not in counted.ONE or not amount.bare:
        return False
    following = lower(tokens, amount.last)
    if adjacent(tokens, amount.first) and lower(tokens, amount.first - 1) in _JOINING:
        return True
    if shape(tokens, amount.last) != "word" or lower(tokens, amount.first - 1) in counted.NOT_BEFORE_ONE:
        return True
    if following in counted.PHRASE_STOPS and following not in counted.COUNTS_ONE:
        return True
    if _made_of_several(tokens, amount.first):
        return True
    return following in counted.NOT_AFTER_ONE or following in words.AND


def _made_of_several(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether "one" is what several things become, of which there were more: "merge into one school"."""
    before = lower(tokens, index - 1)
    if before in counted.BECOMING_ONE:
        return True
    joined = (lower(tokens, at) in counted.JOINED_INTO_ONE for at in range(max(0, index - _JOINED), index - 1))
    return before in counted.JOINING_INTO and any(joined)


def is_hour(tokens: Sequence[Lexeme], amount: Amount, noun: str) -> bool:
    """A lone hour: "it pulls in just before nine"."""
    if noun or not amount.bare or amount.last - amount.first != 1 or not 1 <= amount.quantity.low <= _HOURS:
        return False
    return lower(tokens, amount.first - 1) in counted.BEFORE_AN_HOUR and shape(tokens, amount.last) != "word"
