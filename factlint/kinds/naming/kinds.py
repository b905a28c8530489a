"""What kind of thing a name names, by its words and its surroundings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import NAME_SUFFIXES, PERSON_HONORIFICS
from factlint.language.en.joints import OF_OR_FOR
from factlint.language.en.organisations import (
    COMPANY_SUFFIXES,
    EVENT_WORDS,
    OF_HEADS,
    ONLY_ROADS,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    SURNAMES_TOO,
)
from factlint.language.en.roles import ROLE_NOUNS
from factlint.values.names.lexicon import is_common, is_given_name, is_place

if TYPE_CHECKING:
    from factlint.kinds.naming.pieces import Piece
    from factlint.text.document import Token
    from factlint.values.names.name import NameKind


def kind_of(tokens: tuple[Token, ...], piece: Piece) -> NameKind:
    """The kind that a name's words or what stands beside it show; `unknown` where neither does."""
    words = tuple([word for word in piece.words if word[0].isalnum()])
    if is_place(" ".join(words).replace(".", "")) and not _is_acronym(tokens[piece.first]):
        return "place" if len(words) > 1 or not _is_person_here(tokens, piece) else "person"
    by_words = _by_words(words, tokens[piece.first], "&" in piece.words)
    if by_words != "unknown":
        return by_words
    if _is_person_here(tokens, piece) or (len(words) > 1 and is_given_name(words[0]) and not is_place(words[0])):
        return "person"
    return "unknown"


def _is_acronym(first: Token) -> bool:
    """ "NICE" and "READING" are no towns: initials, or a word that shouts."""
    return first.text.isupper() and len(first.text) > 3 and first.text.isalpha() and is_common(first.lower)


def _by_words(words: tuple[str, ...], first: Token, ampersand: bool) -> NameKind:
    last = words[-1]
    if ampersand:
        return "organisation"
    if last in NAME_SUFFIXES and len(words) > 1:
        return "person"
    if len(words) > 1:
        if last in COMPANY_SUFFIXES or (
            last in ORGANISATION_WORDS and (last not in SURNAMES_TOO or not is_given_name(words[0]))
        ):
            return "organisation"
        if last in EVENT_WORDS:
            return "event"
        if last in ONLY_ROADS or (last in PLACE_WORDS and not is_given_name(words[0])):
            return "place"
        if words[0] in OF_HEADS and words[1] in OF_OR_FOR:
            return "place" if words[0] in PLACE_WORDS else "organisation"
    elif first.text.isupper() and len(words[0]) > 1:
        return "organisation"
    return "unknown"


def _is_person_here(tokens: tuple[Token, ...], piece: Piece) -> bool:
    """Whether a form of address, an office before it or an age after it shows a person."""
    if piece.titled:
        return True
    before = piece.first - 1
    if before >= 0 and tokens[before].text == ".":
        before -= 1
    if before >= 0 and (tokens[before].lower in PERSON_HONORIFICS or tokens[before].lower in ROLE_NOUNS):
        return True
    after = piece.last + 1
    return (
        after + 2 < len(tokens)
        and tokens[after].text == ","
        and tokens[after + 1].shape == "number"
        and len(tokens[after + 1].text) == 2
        and tokens[after + 2].text in (",", ".", ")", ";")
    )
