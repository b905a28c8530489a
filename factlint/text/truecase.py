"""Which words of a text in letters of one size would have a capital (truecasing), by what they are and stand beside.

A transcript that a machine made, a note typed in haste, an old wire: names are told from words by capitals, and there
are none. A reader goes by whether a word is one of the language, by places and given names that everybody knows, and by
the words around it; and by how others write it, where he has seen it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.calendar import MONTHS, MONTHS_THAT_ARE_WORDS, ON_A_DAY, TIMES
from factlint.language.en.demonyms import PHRASES
from factlint.language.en.honorifics import HONORIFICS, INNER_PARTICLES, NEVER_INSIDE
from factlint.language.en.joints import SMALL_IN_NAMES
from factlint.language.en.organisations import (
    AUXILIARIES,
    COMPANY_SUFFIXES,
    LEADING,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    ROADS,
)
from factlint.language.en.saying import SAYING
from factlint.language.en.truecasing import (
    ALWAYS_PLACES,
    AS_VERBS,
    BEFORE_A_MONTH,
    BEFORE_A_PLACE,
    BEHIND_A_SURNAME,
    CONTRACTED,
    FOREIGN,
    IN_CAPITALS,
    NEVER_BEGUN,
    NO_SURNAME,
    NO_SURNAME_ENDS,
    OF_BODIES,
    PREFIXES,
    SUFFIXES,
    WITH_ARTICLE,
)
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.text.tokens import tokenize
from factlint.values.names.lexicon import is_common, is_demonym, is_given_name, is_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factlint.text.document import Token

LONGEST = 6
"""Words of a name that is looked up as a whole."""
_VOWELLESS = pattern(r"[^\W\d_aeiouy]{2,5}\Z")
_OPENING = pattern(r"(?:\A|[.!?]['\"”’)\]]*\s+|\n\s*)['\"“‘(\[]*([^\W\d_])")
_TYPE = pattern(r"[a-z]{1,3}-?\d{1,4}[a-z]?\Z")
"""What roads, aircraft and quarters are called."""
_DATELINE = pattern(r"\A([^\W\d_]+(?: [^\W\d_]+){0,2})(?:, [^–—.-]{2,30})? [–—-] ")
"""The place that opens a report, and what may stand between it and its dash."""
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_SHORTEST = 4
"""Letters of either half of a word that is made of two."""
_INNER = INNER_PARTICLES | SMALL_IN_NAMES
_NEVER = (LEADING - WITH_ARTICLE) | NEVER_BEGUN | frozenset(PREFIXES)
_NO_GIVEN_NAMES = LEADING | AUXILIARIES | SAYING
_HEADS = (ORGANISATION_WORDS | PLACE_WORDS | ROADS | COMPANY_SUFFIXES) - {"company", "group", "party"}
_CODE = 3
"""Letters of a country's code, which may be a word: "(can)"."""
_LONGEST_CODE = 5
_FEW = 8
"""Words of which most may well be names."""
_SHORT_DAY = 4


class Written(NamedTuple):
    """How others write words that they mean as names, and words that they do not."""

    words: Mapping[str, str] = {}
    """By a word in small letters how it is written inside a sentence."""
    names: frozenset[tuple[str, ...]] = frozenset()
    """Names of several words, in small letters."""


def truecased(prose: str, written: Written) -> str:
    """A prose in small letters with capitals where they would stand; as many characters as before."""
    tokens = tokenize(prose)
    words = [_plain(token.lower) for token in tokens]
    begun = _Begun(tokens, words, written)
    letters = list(prose)
    for number, token in enumerate(tokens):
        if number in begun.numbers:
            _begin(letters, token, words[number], written)
    for match in _OPENING.finditer(prose):
        letters[match.start(1)] = _upper(letters[match.start(1)])
    head = _DATELINE.match(prose)
    if head and 0 in begun.numbers:
        letters[: head.end(1)] = map(_upper, head[1])
    return "".join(letters)


class _Begun:
    """The numbers of the tokens that begin with a capital. Each step goes by what those before it have found."""

    def __init__(self, tokens: Sequence[Token], words: Sequence[str], written: Written) -> None:
        self._tokens, self._words, self._written = tokens, words, written
        self.numbers: set[int] = set()
        self._foreign = _is_foreign(words, written)
        self._whole_names()
        self._single_words()
        self._people()
        self._bodies()

    def _whole_names(self) -> None:
        """Names of several words that the sources have or everybody knows."""
        start = 0
        while start < len(self._words):
            size = next((n for n in range(LONGEST, 1, -1) if self._is_name(start, n)), 0)
            inside = range(start, start + size)
            self.numbers.update(n for n in inside if self._words[n] not in _INNER)
            start += size or 1

    def _is_name(self, start: int, size: int) -> bool:
        words = self._words[start : start + size]
        if len(words) < size or not words[0] or not words[-1]:
            return False
        if tuple(words) in self._written.names:
            return True
        told = " ".join(words)
        return is_place(told) or told in PHRASES

    def _single_words(self) -> None:
        for number, word in enumerate(self._words):
            if word and number not in self.numbers and self._is_begun(number, word):
                self.numbers.add(number)

    def _is_begun(self, number: int, word: str) -> bool:
        if word == "i":
            return True
        if word in TIMES:
            return self._is_told_as_time(number, word)
        if word in _NEVER or word.endswith(CONTRACTED):
            return False
        if word in IN_CAPITALS:
            return self._has_number_beside(number)
        if _TYPE.match(word):
            return True
        known = self._written.words.get(word)
        if known is not None:
            return known != word
        if self._stands_in_brackets(number):
            return not is_common(word) or len(word) == _CODE
        if is_place(word):
            return not is_common(word) or self._is_told_as_place(number, word)
        if is_demonym(word):
            return word not in AS_VERBS
        return not (self._foreign or is_common(word) or _is_made_of_two(word))

    def _is_told_as_place(self, number: int, word: str) -> bool:
        before = self._words[number - 1] if number else ""
        if word in WITH_ARTICLE:
            return before == "the"
        return word in ALWAYS_PLACES or before in BEFORE_A_PLACE

    def _is_told_as_time(self, number: int, word: str) -> bool:
        """A month or a day; what is another word as well ("may", "sat", "mon") wants a number or its preposition."""
        if len(word) > _SHORT_DAY and word not in MONTHS_THAT_ARE_WORDS:
            return True
        before = self._words[number - 1] if number else ""
        return self._has_number_beside(number) or before in (BEFORE_A_MONTH if word in MONTHS else ON_A_DAY)

    def _has_number_beside(self, number: int) -> bool:
        return any(token.shape == "number" for token in self._tokens[max(0, number - 1) : number + 2])

    def _stands_in_brackets(self, number: int) -> bool:
        """Alone, as abbreviations do behind what they stand for."""
        around = self._tokens[max(0, number - 1) : number + 2]
        return len(around) == 3 and (around[0].text, around[2].text) == ("(", ")")

    def _people(self) -> None:
        for number, word in enumerate(self._words):
            following = number + 1
            if following >= len(self._words) or not self._words[following]:
                continue
            if word in HONORIFICS and (word in NEVER_INSIDE or following in self.numbers):
                self.numbers.update((number, following))
            elif is_given_name(word) and word not in _NO_GIVEN_NAMES:
                self._given(number, following)

    def _given(self, number: int, following: int) -> None:
        """A given name makes a name of the word behind it, or the other way round, where either is surely one."""
        surname = self._words[following]
        if following in self.numbers and not is_place(surname) and not is_demonym(surname):
            self.numbers.add(number)
        elif number in self.numbers and self._may_be_surname(following, surname):
            self.numbers.add(following)

    def _may_be_surname(self, number: int, word: str) -> bool:
        behind = self._tokens[number + 1].lower if number + 1 < len(self._tokens) else "."
        if self._written.words.get(word) == word or word in LEADING | NO_SURNAME | BEHIND_A_SURNAME:
            return False
        owner = self._tokens[number].lower != word
        return (owner or behind in BEHIND_A_SURNAME) and not word.endswith(NO_SURNAME_ENDS)

    def _bodies(self) -> None:
        for number in range(1, len(self._words)):
            word = self._words[number]
            known = self._written.words.get(word)
            if word in _HEADS and known != word and number - 1 in self.numbers and self._names_more(number - 1):
                self.numbers.add(number)
        for number in range(len(self._words) - 2):
            if self._words[number] in OF_BODIES and self._words[number + 1] == "of":
                name = number + (3 if self._words[number + 2] == "the" else 2)
                if name in self.numbers:
                    self.numbers.add(number)

    def _names_more(self, number: int) -> bool:
        """Whether a word goes on with the name before it: not behind a day, a people or a possessive."""
        word = self._words[number]
        return not (word in TIMES or is_demonym(word) or self._tokens[number].lower != word)


def _is_foreign(words: Sequence[str], written: Written) -> bool:
    """Whether most words of a paragraph are of another language, where a word that no table has is no name."""
    longer = [word for word in words if len(word) >= _CODE]
    strange = [word for word in longer if not is_common(word) and word not in written.words]
    return len(longer) > _FEW and len(strange) > FOREIGN * len(longer)


def _is_made_of_two(word: str) -> bool:
    """Whether a word is two common ones written together: "saltmarsh". Parts joined by hyphens are looked at singly."""
    if "-" in word:
        return all(len(part) < _SHORTEST or is_common(part) for part in word.split("-"))
    parts = [word[len(prefix) :] for prefix in PREFIXES if word.startswith(prefix)]
    parts += [word[: -len(suffix)] for suffix in SUFFIXES if word.endswith(suffix)]
    if any(len(part) >= _SHORTEST - 1 and is_common(part) for part in parts):
        return True
    return any(is_common(word[:n]) and is_common(word[n:]) for n in range(_SHORTEST, len(word) - _SHORTEST + 1))


def _plain(word: str) -> str:
    """A word without its possessive ending; empty for a number or a mark."""
    for ending in _POSSESSIVE[:2]:
        word = word.removesuffix(ending)
    return word if word.replace("-", "").replace("'", "").replace("’", "").isalpha() or _TYPE.match(word) else ""


def _begin(letters: list[str], token: Token, word: str, written: Written) -> None:
    """Write a token as the sources do, an abbreviation in capitals, anything else with one."""
    known = written.words.get(word, "")
    if len(known) == len(word) and known != word:
        letters[token.start : token.start + len(known)] = known
    elif _is_abbreviation(word) or _in_brackets(letters, token):
        for place in range(token.start, token.start + len(word)):
            letters[place] = _upper(letters[place])
    else:
        start = 0
        for part in word.split("-"):
            if part and (start == 0 or not is_common(part)):
                letters[token.start + start] = _upper(letters[token.start + start])
            start += len(part) + 1


def _is_abbreviation(word: str) -> bool:
    """Whether a word is its letters: it has no vowel, or is a country's short form."""
    if word in HONORIFICS or is_given_name(word):
        return False
    if word in IN_CAPITALS or _TYPE.match(word):
        return True
    return bool(_VOWELLESS.match(word)) or (len(word) <= _CODE and is_place(word))


def _in_brackets(letters: Sequence[str], token: Token) -> bool:
    """Whether a short word stands alone in brackets."""
    around = "".join(letters[max(0, token.start - 1) : token.end + 1])
    return around[:1] == "(" and around[-1:] == ")" and len(around) <= _LONGEST_CODE + 2


def _upper(letter: str) -> str:
    return letter.upper() if len(letter.upper()) == 1 else letter
