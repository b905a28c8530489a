"""Keys by which a name's like is found among many: names that agree, or that differ by a slip, share a key.

The keys only narrow down; whether two names that share one are the same is for `Name.compare` and `near_miss` to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import INNER_PARTICLES
from factlint.values.names.forms import acronyms, alternate_of, fold_name, fold_spelling

if TYPE_CHECKING:
    from collections.abc import Iterator


def keys_to_keep(text: str) -> frozenset[str]:
    """The keys under which a name is kept."""
    return _keys(text, any_word="…", letter=".")


def keys_to_ask(text: str) -> frozenset[str]:
    """The keys under which every kept name that agrees with this one is found."""
    return _keys(text, any_word=".", letter="…")


def _keys(text: str, any_word: str, letter: str) -> frozenset[str]:
    words = fold_name(text)
    keys = {"".join(words), *words, *acronyms(words, text)}
    for word in words:
        keys.add(word.rstrip("s"))
        keys.add(fold_spelling(word))
        keys.add(word[0] + any_word)  # an initial finds the words that begin with it, and they find the initial
        if len(word) == 1:
            keys.add(word + letter)
    if (place := alternate_of(words)) is not None:
        keys.add(f"#{place}")
    return frozenset(keys)


def slip_keys(text: str, reach: int = 0) -> Iterator[tuple[object, ...]]:
    """The name with one word reduced to its first letter and its length, for each word in turn.

    With `reach`, also the lengths up to so many letters longer or shorter.
    """
    words = fold_name(text)
    for i, word in enumerate(words):
        for length in range(len(word) - reach, len(word) + reach + 1):
            yield (*words[:i], (word[0], length), *words[i + 1 :])
        if word in INNER_PARTICLES:
            yield (*words[:i], "", *words[i + 1 :])
