"""Fold the inflected forms of a word into one key, so that "met", "meets" and "meetings" are the same."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.language.en.inflection import (
    BARE_PARTICIPLES,
    DOUBLED,
    DOUBLED_IN_THE_WORD,
    INVARIANT,
    IRREGULAR_FORMS,
    NEVER_SILENT_AFTER,
    PARTICIPLES,
    PLURALS,
    SILENT,
    SILENT_AFTER,
    SILENT_AFTER_LONG,
    SPELLED_ALIKE,
    SPELLINGS,
    VOWELS,
)
from factlint.patterns import pattern

_IRREGULAR = {form: base for base, forms in IRREGULAR_FORMS.items() for form in forms.split()} | SPELLINGS
_BASES = frozenset(IRREGULAR_FORMS) | INVARIANT
_LONGEST = 40
"""Nothing longer is a word."""

_COMING_AND_GOING = DOUBLED | {SPELLED_ALIKE[0]}
_SYLLABLE = pattern(f"[{VOWELS}]+")
_GLIDE = pattern(f"(?<=[qg])u(?=[{VOWELS}])")


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The key that all inflected forms of a word share. Case and a possessive do not matter.

    American and British spellings share it. The key is for comparing, not for reading: "decide" and "decided" give
    "decid". It is its own key:
    `stem(stem(word)) == stem(word)`. Derived words ("agreement", "agree") stay apart.
    """
    word = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    if len(word) > _LONGEST or (folded := _fold(word)) == word:
        return word
    seen = [word]
    while folded not in seen and len(folded) <= _LONGEST:
        seen.append(folded)
        folded = _fold(folded)
    return folded


def stems(text: str) -> tuple[str, ...]:
    """The keys of the words and numbers of a phrase, in order."""
    return tuple(stem(word) for word in re.findall(r"[^\W_]+(?:['’.,][^\W_]+)*", text))


def _fold(word: str) -> str:
    """Take one ending off."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _BASES or len(word) < 3:
        return word
    if (last := word[-1]) in _LAST:
        for ending, instead in _LAST[last]:
            if word.endswith(ending):
                return _replaced(word, ending, instead)
        for ending in BARE_PARTICIPLES:
            if word.endswith(ending) and _is_word(rest := word[: -len(ending)]):
                return _restored(rest)
    return _bare(word)


def _by_last_letter() -> dict[str, list[tuple[str, str]]]:
    """The endings that are replaced, by the letter that a word must end with to have one of them."""
    found: dict[str, list[tuple[str, str]]] = {ending[-1]: [] for ending in BARE_PARTICIPLES}
    for ending, instead in (*PLURALS, *PARTICIPLES):
        found.setdefault(ending[-1], []).append((ending, instead))
    return found


_LAST = _by_last_letter()


def _replaced(word: str, ending: str, instead: str) -> str:
    rest = word[: -len(ending)]
    return word if ending == instead or len(rest) < 2 else rest + instead


def _is_word(rest: str) -> bool:
    """Whether what is left of an ending can be a word: "us(ed)" and "rais(ed)" can, "ne(ed)" and "str(ing)" cannot."""
    if len(rest) == 2:
        return rest[0] in VOWELS and rest[1] not in VOWELS
    return len(rest) > 2 and _SYLLABLE.search(rest) is not None


def _is_long(word: str) -> bool:
    """Two syllables or more, a silent end not counted."""
    sounds = word.removesuffix(SILENT)
    return len(_SYLLABLE.findall(_GLIDE.sub("", sounds) if "u" in sounds else sounds)) > 1


def _restored(rest: str) -> str:
    """The word that an ending was put to: "stopp" stop, "hop" hope, "rais" raise, "decid" decid."""
    if _is_long(rest):
        return rest + SILENT if rest.endswith(SILENT_AFTER_LONG) else _bare(rest)
    if rest[-2:] in DOUBLED:
        return rest if rest[-2:] in DOUBLED_IN_THE_WORD else rest[:-1]
    return rest + SILENT if rest.endswith(SILENT_AFTER) or _ends_open(rest) else rest


def _ends_open(rest: str) -> bool:
    """One vowel and one consonant at the end, which would have been doubled had no silent letter followed."""
    sounds = _GLIDE.sub("", rest)
    if sounds[-1] in VOWELS or sounds[-1] in NEVER_SILENT_AFTER or sounds[-2] not in VOWELS:
        return False
    return len(sounds) == 2 or sounds[-3] not in VOWELS


def _bare(word: str) -> str:
    """A longer word without the silent end and the doubled consonant that come and go before endings."""
    if word[-1] != SILENT and word[-2:] not in _COMING_AND_GOING:
        return word
    rest = word.removesuffix(SILENT)
    if not _is_long(word) or word.endswith(SILENT * 2):
        return word
    if word != rest and (rest.endswith(SILENT_AFTER_LONG) or rest[-1] in "ioy"):
        return word
    if rest.endswith(american := SPELLED_ALIKE[0]):
        return rest.removesuffix(american) + SPELLED_ALIKE[1]
    return rest[:-1] if rest[-2:] in DOUBLED else rest
