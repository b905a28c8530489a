"""Cut a run of capitalised words into names: offices, forms of address and adjectives of peoples are none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.kinds.naming.runs import possessive_cut
from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER, NAME_SUFFIXES, NEVER_INSIDE
from factlint.language.en.joints import (
    ARTICLES,
    GIVEN_MONTHS,
    GIVEN_TITLES,
    OF_OR_FOR,
    OFFICE_LINKS,
    OFFICE_OF,
    OFFICE_TAILS,
    WORDS_OF_TITLES,
)
from factlint.language.en.naming import CURRENCY_CODES_AND_UNITS, EVERYBODYS, FORMATS
from factlint.language.en.organisations import (
    CALENDAR,
    COMPANY_SUFFIXES,
    EVENT_WORDS,
    GENERIC,
    LEADING,
    NAMES_TOO,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    WORDLIKE,
)
from factlint.language.en.roles import MEMBERS_OF_PARTIES, ROLE_MODIFIERS, ROLE_NOUNS, ROLE_PLURALS, UPPER_OFFICES
from factlint.records import NamedTuple
from factlint.text.tokens import KNOWN
from factlint.values.names.lexicon import is_common, is_demonym, is_given_name, is_place
from factlint.values.names.name import plain

if TYPE_CHECKING:
    from factlint.kinds.naming.runs import Run
    from factlint.text.document import Token

_BODY_WORDS = ORGANISATION_WORDS | EVENT_WORDS | PLACE_WORDS | COMPANY_SUFFIXES
APOSTROPHES = frozenset("'’")
_ROLE_NOUNS = ROLE_NOUNS | ROLE_PLURALS


class Piece(NamedTuple):
    """Tokens `first` to `last` (inclusive) that make one name."""

    first: int
    last: int
    words: tuple[str, ...]
    """Lower case without accents or possessive."""
    initial: bool
    """Its first word stands where any word has a capital."""
    titled: bool
    """A form of address or an office stands before it in the same run."""


def cut(tokens: tuple[Token, ...], run: Run) -> list[Piece]:
    """The names in a run, in order."""
    start, last, begins = run
    word = tokens[start]
    if start == last and word.lower in LEADING and not (len(word.text) > 1 and word.text.isupper()):
        return []  # the "The" of a sentence
    asked = begins and tokens[-1].text == "?"  # "Will Trump win?"
    texts = tuple([token.text for token in tokens[start : last + 1]])
    placed = len(texts) > 2 and start > 0 and tokens[start - 1].lower in OFFICE_OF
    return [
        Piece(start + first, start + last, words, initial, titled)
        for first, last, words, initial, titled in _cut(texts, begins, asked, placed)
    ]


@lru_cache(maxsize=4096)
def _cut(texts: tuple[str, ...], initial: bool, asked: bool, placed: bool) -> tuple[Piece, ...]:
    """The names in the words of a run, counted from its first; kept, since a text's names come again and again.

    `placed`: "of", "for" or "in" stands before the run, which may begin with the place of an office.
    """
    words = [_word(text, text.lower() if text.isascii() else KNOWN[text][1]) for text in texts]
    if len(words) == 1 and words[0] in LEADING:
        return ()
    pieces: list[Piece] = []
    kinds = _classify(words, initial)
    for i in range(len(words) - 1):
        if texts[i] in UPPER_OFFICES and is_given_name(words[i + 1]):
            kinds[i] = "office"
    start, titled = _party_before_person(words, kinds), False
    if placed and not start:
        start = _place_before_person(words, kinds)
    if start and (piece := _trim(texts, words, 0, start - 1, initial, asked, titled)) is not None:
        pieces.append(piece)
        titled = True
    for end in range(start, len(words) + 1):
        if end < len(words) and kinds[end] == "name":
            continue
        if end > start:
            piece = _trim(texts, words, start, end - 1, initial and start == 0, asked, titled)
            if piece is not None:
                pieces.append(piece)
        titled = end < len(words) and kinds[end] in ("title", "office")
        start = end + 1
    return tuple(pieces)


def _party_before_person(words: list[str], kinds: list[str]) -> int:
    """How many words at the front of a run tell whose member a person is: "Ulster Unionist Ann Roe" is two names."""
    for size in range(1, len(words) - 1):
        person = words[size:]
        if words[size - 1] in MEMBERS_OF_PARTIES and len(person) in (2, 3) and _is_given(person[0]):
            named = all(kind == "name" for kind in kinds)
            return size if named and all(word.isalpha() and word not in _BODY_WORDS for word in person) else 0
    return 0


def _place_before_person(words: list[str], kinds: list[str]) -> int:
    """How many words at the front of a run are a place of their own: "Commissioner for Wales Ann Roe" is two names."""
    for size in (2, 1):
        person = words[size:]
        if len(person) not in (2, 3) or not is_place(" ".join(words[:size])) or is_given_name(words[0]):
            continue
        named = all(kind == "name" for kind in kinds) and _is_given(person[0])
        if named and all(word.isalpha() and word not in _BODY_WORDS for word in person[1:]):
            return size
    return 0


def _word(text: str, lower: str) -> str:
    """A token as the words of names are kept: without accents or possessive."""
    cut_off = possessive_cut(text)
    word = lower[:-cut_off] if cut_off else lower
    if word in LEADING and len(word) > 1 and text[: len(word)].isupper():
        return ".".join(word)  # "US" and "WHO" are not "us" and "who"
    return plain(word)


def _classify(words: list[str], initial: bool) -> list[str]:
    """For each word of the run: `name`, `title` (a form of address), `office` or `gap` (a word of none)."""
    kinds = ["name"] * len(words)
    begun = False
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else ""
        if word in CALENDAR:
            given = word in GIVEN_MONTHS and (
                (begun and is_given_name(words[i - 1])) or (not begun and bool(following) and following.isalpha())
            )
            if not given and not (begun and following):
                kinds[i] = "gap"
        elif (
            (not begun or word in NEVER_INSIDE)
            and word in HONORIFICS
            and following
            and not _is_first_name(word, words, i)
        ) or (word == "." and i and kinds[i - 1] == "title"):
            kinds[i] = "title"
        begun = kinds[i] == "name" and (begun or word not in LEADING)
    _mark_offices(words, kinds, initial)
    return kinds


def _is_first_name(word: str, words: list[str], i: int) -> bool:
    """ "Dean Smith" is a man called Dean, "King's College" no king."""
    following = words[i + 1]
    if following in _BODY_WORDS:
        return True
    return word in GIVEN_TITLES and not is_given_name(following)


def _mark_offices(words: list[str], kinds: list[str], initial: bool) -> None:
    """Mark the words of offices: modifiers and the noun that ends them, with "general" or "elect" behind it."""
    i = 0
    while i < len(words):
        if kinds[i] != "name" or not (words[i] in _ROLE_NOUNS or words[i] in ROLE_MODIFIERS):
            i += 1
            continue
        if i + 1 < len(words) and words[i + 1] in APOSTROPHES:
            i += 1  # "Teachers' Association": those whose body it is
            continue
        if i and kinds[i - 1] == "name" and words[i] in _BODY_WORDS and words[i] not in _ROLE_NOUNS:
            i += 1  # "Fresno County Sheriff": the county's name, not a kind of sheriff
            continue
        end, noun = i, -1
        while end < len(words) and kinds[end] == "name":
            if words[end] in _ROLE_NOUNS or (noun >= 0 and words[end] in OFFICE_TAILS):
                noun = end
            elif words[end] not in ROLE_MODIFIERS and words[end] not in OFFICE_LINKS:
                break
            end += 1
        begins = initial and (i == 0 or words[i - 1] in LEADING) and words[i] not in WORDLIKE
        if noun >= 0 and not _is_surname(words, kinds, i, noun) and (begins or not _is_team(words, i, noun)):
            for k in range(i, noun + 1):
                kinds[k] = "office"
        i = max(end, i + 1)


def _is_given(word: str) -> bool:
    return is_given_name(word) and not is_place(word) and not is_demonym(word)


def _is_team(words: list[str], first: int, last: int) -> bool:
    """A plural with a capital of its own: the "Rangers" are a club."""
    return first == last == len(words) - 1 and words[first] in ROLE_PLURALS and words[first] not in ROLE_NOUNS


def _is_surname(words: list[str], kinds: list[str], first: int, last: int) -> bool:
    """ "Alastair Cook", "Star Wars", "General Motors": role words that are part of a name."""
    if first == last and first and kinds[first - 1] == "name" and _is_given(words[first - 1]):
        return True
    if first and kinds[first - 1] == "title" and last + 1 == len(words):
        return True
    following = words[last + 1] if last + 1 < len(words) and kinds[last + 1] == "name" else ""
    if first == last and words[first] in WORDS_OF_TITLES and is_common(following) and not is_given_name(following):
        return bool(following)
    return following in _BODY_WORDS and not is_given_name(following)


def _trim(
    texts: tuple[str, ...], words: list[str], first: int, last: int, initial: bool, asked: bool, titled: bool
) -> Piece | None:
    """Take off words at the edges that belong to no name; None where nothing is left."""
    start = first
    while first <= last and _is_loose(words, first, last, initial, asked and start == 0):
        first += 1
        initial = initial and words[first - 1] not in LEADING
    while last >= first and (words[last] in LETTERS_AFTER or not words[last][0].isalnum()) and last > first:
        last -= 1
    if first > last:
        return None
    initial = initial and first == start
    kept = tuple(words[first : last + 1])
    if len(kept) == 1 and _names_nothing(kept[0], texts[first]):
        return None
    body = len(kept) > 1 and (kept[-1] in _BODY_WORDS or kept[1] in OF_OR_FOR) and kept[0] not in LEADING
    if not body and all(map(_is_empty, kept)):
        return None
    return Piece(first, last, kept, initial, titled)


def _is_empty(word: str) -> bool:
    """Whether a word of a name says nothing by itself: "Government", "Western", "French"."""
    return word in GENERIC or word in LEADING or not word[0].isalnum() or (is_demonym(word) and not is_place(word))


def _is_loose(words: list[str], first: int, last: int, initial: bool, asked: bool) -> bool:
    """Whether the first word of a piece belongs to the sentence and not to the name."""
    word = words[first]
    if not word[0].isalnum() or (word in NAME_SUFFIXES and len(word) > 2):
        return True
    if word in LEADING:
        if len(word) == 1 and first < last and words[first + 1].isdigit():
            return False  # "A321": a code
        if not initial and first < last and word not in ARTICLES and words[first + 1] not in LEADING:
            return False  # "the Six Nations"
        return not (word in NAMES_TOO and first < last and not asked and words[first + 1] not in LEADING)
    if first == last:
        return False
    following = words[first + 1]
    if is_demonym(word):
        return (
            following == "-"
            or is_given_name(following)
            or not (is_common(following) or following in _BODY_WORDS or last - first > 1)
        )
    if initial and is_common(word) and not is_given_name(word) and following.isalpha():
        if is_place(f"{word} {following}") or f"{word} {following}" in EVERYBODYS:
            return False
        return not ((is_common(following) and not is_given_name(following)) or following in _BODY_WORDS)
    return False


def _names_nothing(word: str, text: str) -> bool:
    """Whether a capitalised word on its own is no name: "French", "Government", "I", "NOT"."""
    if len(word) < 2 or word in NAME_SUFFIXES:
        return True
    if sum(map(str.isupper, text)) > 1 or word in CURRENCY_CODES_AND_UNITS:
        small = word.removesuffix("s") if text.endswith("s") else word
        if small in CURRENCY_CODES_AND_UNITS or small in FORMATS:
            return True
    if word in HONORIFICS or _is_empty(word):
        return True
    return text.isupper() and len(word) > 5 and is_common(word) and "." not in word
