"""Runs of capitalised words in a sentence: the raw material of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS, INNER_PARTICLES, PARTICLES
from factlint.language.en.joints import (
    ARABIC_ARTICLES,
    ARTICLES,
    BACKWARD_PARTICLES,
    BODIES_OF_PEOPLE,
    CONTRACTED,
    EMPHASISED,
    MEN,
    NEGATED,
    OF_OR_FOR,
    PLACE_ABBREVIATIONS,
    PLURAL_ENDINGS,
    POSSESSIVE_HEADS,
    SAINT,
    SMALL_WORDS,
)
from factlint.language.en.organisations import NUMBERED, OF_HEADS, ORGANISATION_WORDS
from factlint.records import NamedTuple
from factlint.values.names.lexicon import is_common, is_given_name, is_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Token

_IN_ANY_LETTERS = SMALL_WORDS | EMPHASISED
_DOTTED = PLACE_ABBREVIATIONS | HONORIFICS
_DATELINE = 10  # words; a dash among the first closes "LONDON, March 3 —"
_LONGEST = 16  # words; a longer run is a title or a list, not a name


class Run(NamedTuple):
    """Tokens `first` to `last` (inclusive) that may belong to one name."""

    first: int
    last: int
    initial: bool
    """It stands where English writes a capital anyway: at the start of a sentence, a quotation or after a colon."""


def possessive_cut(word: str) -> int:
    """How many characters of a word are its possessive ending or contracted verb."""
    if "'" not in word and "’" not in word:
        return 0
    if len(word) > 2 and word[-2] in "’'" and word[-1] in "sS":
        return 2
    if len(word) > 3 and word[-3] in "’'" and word[-2:].lower() in CONTRACTED:
        return 3
    if len(word) > 2 and word[-2] in "’'" and word[-1] in "dm":
        return 2
    return 0


def is_capital(token: Token) -> bool:
    """Whether a word has a capital anywhere: "Paris", "NATO", "eBay"; small words have none in "MINISTER OF TRADE", and
    verbs that deny none wherever they stand: "Can't"."""
    text, lower, _, _, shape = token
    if shape != "word" or text == lower or not (text[0].isupper() or any(map(str.isupper, text[1:3]))):
        return False
    if lower.endswith(NEGATED):
        return False
    return not (lower in _IN_ANY_LETTERS and text.isupper() and len(text) > 1)


def find_runs(tokens: tuple[Token, ...], opening: int = 0) -> Iterator[Run]:
    """The capitalised runs of a sentence, in order, with the small words and marks that join them.

    `opening`: the token with which the sentence itself begins, behind a lead of its own (`leads.opening_of`).
    """
    behind = 0
    for index, token in enumerate(tokens):
        if token.text != token.lower and index >= behind and is_capital(token):
            last = _extend(tokens, index)
            last = opening - 1 if index < opening <= last else last
            yield Run(_begin(tokens, index), last, _is_initial(tokens, index) or 0 < opening == index)
            behind = last + 1


def _is_initial(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word stands where any has a capital: first, behind an opening mark, a colon or a dateline's dash."""
    for place in range(index - 1, -1, -1):
        token = tokens[place]
        if token.shape == "word":
            return False
        if token.shape == "open" or token.text == ":" or (place < _DATELINE and _is_dash(tokens, place)):
            return True
        if token.shape in ("close", "number") or (token.text not in "([-–—•*…." and token.shape == "mark"):
            numbers_item = place == 0 and token.shape == "number" and tokens[1].text in ".)"
            if not (token.text in "\"'“‘" or numbers_item or (place == 1 and token.text == ")")):
                return False
    return True


def _is_dash(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a mark parts what stands on its sides: a dash, or a hyphen between spaces ("LONDON - March")."""
    if tokens[place].text in "—–":
        return True
    spaced = place > 0 and tokens[place - 1].end < tokens[place].start and tokens[place].end < tokens[place + 1].start
    return tokens[place].text == "-" and spaced


def _begin(tokens: tuple[Token, ...], index: int) -> int:
    """Take in small words before the run that belong to it: "de Blasio", "al-Assad"."""
    first = index
    while first > 0:
        before = tokens[first - 1]
        if before.lower in BACKWARD_PARTICLES and before.text == before.lower and tokens[first].start - before.end == 1:
            first -= 1
        elif (
            before.text == "-"
            and first > 1
            and tokens[first - 2].lower in ARABIC_ARTICLES
            and tokens[first - 2].end == before.start
            and before.end == tokens[first].start
        ):
            first -= 2
        else:
            break
    return first


def _extend(tokens: tuple[Token, ...], first: int) -> int:
    """The last token of the run that begins here."""
    last = first
    while last - first < 3 * _LONGEST:
        following = _next_part(tokens, first, last)
        if following is None:
            break
        last = following
    return last


def _next_part(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """The token that the run goes on to after `last`, or None where it ends."""
    index = last + 1
    if index >= len(tokens):
        return None
    current, following = tokens[last], tokens[index]
    if (cut := possessive_cut(current.text)) and not (cut == 2 and _keeps_possessive(tokens, first, last)):
        return None
    gap = following.start - current.end
    if following.shape == "word":
        if gap == 0 and current.shape == "number" and following.text.isupper():
            return index  # "A321XLR": a code
        if gap != 1:
            return None
        if following.text != following.lower and is_capital(following):
            return index
        return _past_small_words(tokens, first, last)
    if following.shape == "open" and gap == 1:
        return _past_nickname(tokens, current, index)
    if following.shape == "number":
        short = len(following.text) <= 4 and following.text.isdigit()
        return index if short and (gap == 0 or (gap == 1 and current.lower in NUMBERED)) else None
    if following.text == "." and gap == 0:
        dotted = len(current.text) == 1 or current.lower in _DOTTED
        return _capital_at(tokens, index + 1, following.end, (0, 1)) if dotted else None
    if following.text in "-‐‑" and gap == 0:
        return _past_hyphen(tokens, current, index)
    if following.text in "'’" and gap == 0:
        return _past_plural_possessive(tokens, current, index)
    if following.text == "&" and gap <= 1:
        return _capital_at(tokens, index + 1, following.end, (gap,))
    return None


def _past_nickname(tokens: tuple[Token, ...], current: Token, index: int) -> int | None:
    """ "Margaret “Peg” Doe": what somebody is called, between given name and surname."""
    if index + 3 >= len(tokens) or not is_given_name(current.lower) or not is_capital(tokens[index + 1]):
        return None
    closed = tokens[index + 2].shape == "close" and tokens[index + 1].end == tokens[index + 2].start
    return _spaced_capital(tokens, index + 3) if closed else None


def _keeps_possessive(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """ "King's College", "St James's Park", "Queen's Park": a possessive inside a name."""
    index = last + 1
    if index >= len(tokens) or not is_capital(tokens[index]):
        return False
    head = tokens[last].lower[:-2]
    if head in POSSESSIVE_HEADS or (head.endswith(MEN) and tokens[index].lower in BODIES_OF_PEOPLE):
        return True
    return tokens[first].lower in SAINT and last > first


def _past_plural_possessive(tokens: tuple[Token, ...], current: Token, index: int) -> int | None:
    """ "Teachers' Association", "Farmers' Union": a body that belongs to those whose it is."""
    after = _capital_at(tokens, index + 1, tokens[index].end, (1,))
    if after is None or current.lower[-1:] not in PLURAL_ENDINGS or tokens[after].lower not in BODIES_OF_PEOPLE:
        return None
    return after


def _capital_at(tokens: tuple[Token, ...], index: int, after: int, gaps: tuple[int, ...]) -> int | None:
    if index < len(tokens) and is_capital(tokens[index]) and tokens[index].start - after in gaps:
        return index
    return None


def _past_hyphen(tokens: tuple[Token, ...], current: Token, index: int) -> int | None:
    """ "Saint-Germain", "Covid-19", "Stratford-upon-Avon" go on; "Paris-based" and "(D-Ohio)" end before the hyphen."""
    after = index + 1
    if len(current.text) == 1 and index > 1 and tokens[index - 2].text == "(":
        return None
    if after >= len(tokens) or tokens[after].start != tokens[index].end:
        return None
    following = tokens[after]
    if is_capital(following):
        return after
    if following.shape == "number":
        return after if current.lower in NUMBERED else None
    small = after
    while small + 1 < len(tokens) and tokens[small].lower in INNER_PARTICLES and tokens[small + 1].text == "-":
        if small + 2 < len(tokens) and is_capital(tokens[small + 2]):
            return small + 2
        small += 2
    return None


def _past_small_words(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Go on over "of", "de la", "bin", "and" where what precedes shows that they belong to the name."""
    index = last + 1
    word = tokens[index].lower
    if word in OF_OR_FOR:
        if tokens[last].lower not in OF_HEADS:
            return None
        if index + 1 < len(tokens) and tokens[index + 1].lower in ARTICLES:
            index += 1
        after = _spaced_capital(tokens, index + 1)
        return after if word == "of" or (after is not None and _is_subject(tokens[after].lower)) else None
    if word == "and":
        return _past_and(tokens, first, last)
    if word not in PARTICLES:
        return None
    while index + 1 < len(tokens) and index - last < 4:
        index += 1
        if is_capital(tokens[index]):
            return index
        if tokens[index].text != "-" and tokens[index].lower not in INNER_PARTICLES:
            return None
    return None


def _is_subject(word: str) -> bool:
    """ "Centre for Agriculture" is one name, "Commission for Wales" is a body and a place."""
    return _is_plain(word) and not is_place(word)


def _spaced_capital(tokens: tuple[Token, ...], index: int) -> int | None:
    return _capital_at(tokens, index, tokens[index - 1].end, (1,))


def _past_and(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """ "Ministry of Defence and Security", "Food and Drug Administration": one body; "Leeds and York": two names."""
    after = _spaced_capital(tokens, last + 2)
    if after is None:
        return None
    word, before = tokens[after].lower, tokens[last].lower
    if not (_is_plain(word) and _is_plain(before)):
        return None
    if any(tokens[i].lower in OF_HEADS and tokens[i + 1].lower in OF_OR_FOR for i in range(first, last)):
        return after
    end = after
    while end - after < 4 and end + 1 < len(tokens) and is_capital(tokens[end + 1]):
        end += 1
    return after if end > after and tokens[end].lower in ORGANISATION_WORDS else None


def _is_plain(word: str) -> bool:
    return is_common(word) and not is_given_name(word)
