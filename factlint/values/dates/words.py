"""The words of a date expression, seen as numbers, months, ordinals and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.language.en import calendar as words
from factlint.language.en.approximators import AFTER
from factlint.records import NamedTuple
from factlint.values.lexemes import Lexeme

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NUMBER: Final = 9
"""Digits beyond which a number is no part of a date."""
MARGIN: Final = 16
"""Blank words behind a row (and, by negative indices, before it): further than any expression looks."""
APOSTROPHES: Final = frozenset("'’‘")
DASHES: Final = frozenset("-–—‑")

_NUMBER_WORDS: Final = frozenset(words.CARDINALS).union(words.ORDINALS, words.TENS)

_OF_QUARTERS: Final = words.HALF_WORDS.union(words.QUARTER_WORDS, words.QUARTER_LETTERS)
"""Of every quarter or half of a year one of these is said."""

_ABOUT: Final = "~"

Word = Lexeme
"""What the grammar needs of a token."""


class Number(NamedTuple):
    """A number among the words: its value, the index behind it, and how it is written."""

    value: int
    after: int
    ordinal: bool = False
    digits: int = 0
    """How many digits it is written with; 0 in words."""


class Line:
    """A row of tokens with the questions that the date grammar asks. Indices past the end are blank words."""

    __slots__ = ("lower", "numbers", "quarters", "size", "tokens")

    def __init__(self, tokens: Sequence[Word]) -> None:
        self.tokens = tokens
        self.size = len(tokens)
        self.lower = [token.lower for token in tokens]
        whole = "".join(self.lower)
        if any(ending in whole for ending in words.POSSESSIVES):
            self.lower = [_bare(word) if word.endswith(words.POSSESSIVES) else word for word in self.lower]
        self.numbers = [_number(word) if word.isdigit() else None for word in self.lower]
        self.lower += [""] * MARGIN
        self.numbers += [None] * MARGIN
        self.quarters = not _OF_QUARTERS.isdisjoint(self.lower)

    def at(self, index: int) -> str:
        """The word in lower case without its possessive ending; "" a little before and behind the row."""
        return self.lower[index]

    def is_(self, index: int, known: frozenset[str]) -> bool:
        """Whether the word is one of these."""
        return self.lower[index] in known

    def glued(self, index: int) -> bool:
        """No space stands before this token."""
        return 0 < index < self.size and self.tokens[index].start == self.tokens[index - 1].end

    def dash(self, index: int) -> bool:
        """A hyphen or dash."""
        return self.at(index) in DASHES

    def capital(self, index: int) -> bool:
        """Written with a capital."""
        return 0 <= index < self.size and self.tokens[index].text[0].isupper()

    def all_capitals(self, index: int) -> bool:
        """Written in capitals throughout."""
        return 0 <= index < self.size and self.tokens[index].text.isupper()

    def compound(self, index: int) -> bool:
        """The word is the first part of a hyphened one ("month-long")."""
        return self.dash(index + 1) and self.glued(index + 1) and self.glued(index + 2) and self.at(index + 2).isalpha()

    @property
    def shouted(self) -> bool:
        """Written in capitals, as headlines are: a capital says nothing."""
        return all(token.text.isupper() for token in self.tokens[:3] if token.shape == "word")

    def end(self, after: int) -> int:
        """Where an expression of the tokens before `after` ends in the text, a possessive ending cut off."""
        token = self.tokens[after - 1]
        return token.end - (len(token.text) - len(_bare(token.text)))

    def plain_number(self, index: int) -> int | None:
        """The value of a token that is digits alone."""
        return self.numbers[index]

    def cardinal(self, index: int) -> Number | None:
        """ "3", "three", "twenty-one"."""
        value, word = self.numbers[index], self.lower[index]
        if value is not None:
            return Number(value, index + 1, digits=len(word))
        if word in words.CARDINALS:
            return Number(words.CARDINALS[word], index + 1)
        return self._compound(index, words.CARDINALS, ordinal=False) if word in words.TENS else None

    def ordinal(self, index: int) -> Number | None:
        """ "3rd", "third", "twenty-first"."""
        value, word = self.numbers[index], self.lower[index]
        if value is not None:
            if self.is_(index + 1, words.ORDINAL_ENDINGS) and self.glued(index + 1):
                return Number(value, index + 2, True, len(word))
            return None
        if word in words.ORDINALS:
            return Number(words.ORDINALS[word], index + 1, True)
        return self._compound(index, words.ORDINALS, ordinal=True) if word in words.TENS else None

    def _compound(self, index: int, units: dict[str, int], *, ordinal: bool) -> Number | None:
        tens = words.TENS[self.at(index)]
        behind = index + 2 if self.dash(index + 1) else index + 1
        unit = units.get(self.at(behind), 0)
        if 0 < unit < 10 and len(self.at(behind)) > 2:
            return Number(tens + unit, behind + 1, ordinal)
        return None if ordinal else Number(tens, index + 1)

    def day_of_month(self, index: int) -> Number | None:
        """ "18", "18th", "eighteenth"; any number to 99, so that the 32nd is found and can be called impossible."""
        if self.numbers[index] is None and self.lower[index] not in _NUMBER_WORDS:
            return None
        found = self.ordinal(index) or self.cardinal(index)
        if found is None or found.digits > 2 or not 1 <= found.value <= 99:
            return None
        if not found.ordinal and (found.digits == 0 and self.at(index) in ("a", "an")):
            return None
        return found

    def month(self, index: int) -> int | None:
        """The month that a word names, however it is written; whether it is meant as one is the grammar's to say."""
        return words.MONTHS.get(self.at(index))

    def behind_month(self, index: int) -> int:
        """The index behind a month or weekday and the full stop of its abbreviation."""
        return index + 2 if self.at(index + 1) == "." and self.glued(index + 1) else index + 1

    def year(self, index: int, *, short: bool = False) -> Number | None:
        """A year of four digits, or of two behind an apostrophe ("'24") or, where `short` allows, bare."""
        value, word = self.numbers[index], self.lower[index]
        if value is not None:
            digits = len(word)
            if digits == 4 and 1000 <= value <= 2199 and not self._more_digits(index + 1):
                return Number(value, index + 1, digits=4)
            if short and digits == 2:
                return Number(full_year(value), index + 1, digits=2)
            return None
        if word in APOSTROPHES and self.glued(index + 1):
            value = self.plain_number(index + 1)
            if value is not None and len(self.at(index + 1)) == 2:
                return Number(full_year(value), index + 2, digits=2)
        return self._year_in_words(index) if word in words.CARDINALS or word in words.TENS else None

    def _more_digits(self, index: int) -> bool:
        """A letter or number glued behind: "2000m", "1080p"; an ordinal ending too."""
        return self.glued(index) and self.tokens[index].shape == "word" and self.at(index) not in ("s", "q", "h")

    def _year_in_words(self, index: int) -> Number | None:
        """ "nineteen ninety-nine", "two thousand and fifteen", "twenty twenty"."""
        high = self.cardinal(index)
        if high is None or high.digits:
            return None
        if high.value in (1, 2) and self.is_(high.after, words.THOUSAND_WORDS):
            behind = high.after + 1
            rest = self.cardinal(behind + 1 if self.is_(behind, words.AND) else behind)
            low = rest.value if rest and not rest.digits and self.at(rest.after - 1) not in ("a", "an") else 0
            if not low and (high.value == 1 or not self.is_(index - 1, words.BEFORE_A_ROUND_YEAR)):
                return None  # "from one thousand to two thousand" are no years
            return Number(high.value * 1000 + low, rest.after if rest and low else behind)
        if high.value in (18, 19, 20):
            rest = self.cardinal(high.after)
            if rest and not rest.digits and 10 <= rest.value <= 99:
                return Number(high.value * 100 + rest.value, rest.after)
        return None


def _number(word: str) -> int | None:
    return int(word) if word.isascii() and len(word) <= LONGEST_NUMBER else None


def full_year(two_digits: int) -> int:
    """POSIX's reading of two digits: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first."""
    return two_digits + (1900 if two_digits >= 69 else 2000)


def _bare(word: str) -> str:
    return word[:-2] if len(word) > 2 and word[-2:].lower() in words.POSSESSIVES else word


def counts(line: Line, before: str, year: Number, *, plain: bool) -> bool:
    """Whether a number counts what stands behind it: "lost by 1910 votes", "the 1900 or so exhibits"; one that is no
    `plain` year also by "the" or behind another word, "the 1340 seats", "the 1150 union members"."""
    behind = year.after
    follows = before in words.COUNTS_FOLLOW
    if AFTER.get(f"{line.at(behind)} {line.at(behind + 1)}") == _ABOUT:
        return follows and looks_counted(line, behind + 2)
    if looks_counted(line, behind):
        dated = before in words.DATES_FOLLOW and not (before in words.COUNTED_BY or (follows and not plain))
        return not dated or year.value % 100 == 0
    word = line.at(behind)
    named = line.capital(behind) or not word.isalpha() or word in words.BEHIND_DAYS
    return follows and not (plain or named) and looks_counted(line, behind + 1)


def looks_counted(line: Line, index: int) -> bool:
    """Whether a word reads like a plural noun."""
    word = line.at(index)
    if word in words.COUNTED_NOUNS:
        return True
    return (
        len(word) > 3
        and word[-1] == "s"
        and word[-2] not in "su"
        and word.isalpha()
        and not (line.capital(index) or word in words.NOT_COUNTED)
    )
