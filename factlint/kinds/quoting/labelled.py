"""Whom a label names: in the fullest form that the sources know, by initials, by an office alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import HONORIFICS, LETTERS_AFTER, PERSON_HONORIFICS
from factlint.language.en.organisations import ORGANISATION_WORDS
from factlint.language.en.roles import ROLE_MODIFIERS, ROLE_NOUNS
from factlint.language.en.saying import BEHIND_SPEAKER
from factlint.values.names.lexicon import is_common, is_given_name
from factlint.values.names.name import fold_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

INITIALS = 3  # letters that stand for a name, at most


def speaker_named(label: str, people: Callable[[Sequence[str]], Iterable[str]], *, known: bool = False) -> str | None:
    """The person whom a label names, in the fullest form that is known; of an office alone, the one who holds it.

    `known`: nobody whom the sources do not know.
    """
    outside, _, bracket = label.partition("(")
    if 1 < len(outside) <= INITIALS and outside.isupper() and outside.isalpha():
        return _of_initials(outside.lower(), people)
    office = fold_name(outside)
    if office and not _bare(outside) and not ROLE_NOUNS.isdisjoint(office):
        holders = {fold_name(person)[-1:]: person for person in people(office)}
        return next(iter(holders.values())) if len(holders) == 1 else None
    for part in (outside.partition(",")[0], bracket.partition(")")[0].partition(",")[0]):
        words = _bare(_without_client(part))
        if words and ORGANISATION_WORDS.isdisjoint(words):  # "Harbour Council, spokeswoman Ann Roe:"
            met = {person for person in people(words[-1:]) if fold_name(person)[-1:] == words[-1:]}
            full = [person for person in met if set(words) <= set(fold_name(person))]
            if known:  # "Speeding - an old man said" names nobody
                full = [person for person in full if len(fold_name(person)) > 1 or not is_common(words[-1])]
            if known and not full:  # "Harbour master Jane Doe - saw it all"
                full = [person for person in met if len(fold_name(person)) > 1 and set(fold_name(person)) <= set(words)]
            if full:
                return max(full, key=lambda person: (len(person), person))
            addressed = not PERSON_HONORIFICS.isdisjoint(fold_name(part))
            if (
                (not known or is_given_name(words[0]))
                and (len(words) > 1 or addressed)
                and not all(is_common(word) for word in words)
            ):
                return " ".join(word.capitalize() for word in words)
    return None


def _without_client(part: str) -> str:
    """A label's name without for whom, to whom or where it speaks: "Roe for the Crown", "Doe to Poe"."""
    words = part.split()
    ends = (n for n, word in enumerate(words) if n and word in BEHIND_SPEAKER)
    return " ".join(words[: next(ends, len(words))])


def _of_initials(letters: str, people: Callable[[Sequence[str]], Iterable[str]]) -> str | None:
    """The one person of these initials: "IM:" in a transcript that has named Ilse Maron."""
    named = {person for person in people((letters,)) if initials(person) == letters}
    return named.pop() if len({fold_name(person) for person in named}) == 1 else None


def initials(person: str) -> str:
    """The first letters of a person's names, lower case."""
    return "".join(word[0] for word in _bare(person))


def _bare(text: str) -> tuple[str, ...]:
    """The words of a name without forms of address, offices and letters after it."""
    aside = HONORIFICS | LETTERS_AFTER | ROLE_NOUNS | ROLE_MODIFIERS
    return tuple(word for word in fold_name(text) if word not in aside)
