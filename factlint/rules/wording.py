"""Words and phrases of rules, and the texts in which they are looked for."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from factlint.language.en.stopwords import STOPWORDS
from factlint.records import record
from factlint.text.tokens import tokenize
from factlint.values.inflection import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.text.document import Token


@record
class Phrase:
    """Words that must stand beside each other: word keys, or the words of a name as they are spelt."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    """The word key of each word."""
    is_name: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)


@lru_cache(maxsize=16384)
def word_phrase(text: str) -> Phrase:
    """A word or phrase whose case and inflection do not matter."""
    keys = tuple(stem(token.text) for token in tokenize(text) if _counts(token))
    return Phrase(keys, keys)


@lru_cache(maxsize=16384)
def name_phrase(text: str) -> Phrase:
    """A name. A word that has a capital is not met by one without; one in capitals alone only by the same.

    So `US` is not met by "us", nor `May` by "may"; accents, a possessive and a leading article do not matter.
    """
    words = tuple(_spelling(token.text) for token in tokenize(text) if _counts(token))
    if len(words) > 1 and words[0].lower() in STOPWORDS and words[0] != words[0].upper():
        words = words[1:]
    return Phrase(words, tuple(map(stem, words)), is_name=True)


class Wording:
    """The words of a sentence, ready for phrases to be looked for."""

    __slots__ = ("_keys", "_spellings", "keys")

    def __init__(self, tokens: Iterable[Token]) -> None:
        self._spellings = [_spelling(token.text) for token in tokens if _counts(token)]
        self._keys = [stem(word) for word in self._spellings]
        self.keys = frozenset(self._keys)

    def holds(self, phrase: Phrase) -> bool:
        """Whether the phrase's words stand here in a row. Hyphens and other marks between them do not count."""
        if not phrase.keys or not self.keys.issuperset(phrase.keys):
            return False
        length = len(phrase.keys)
        for at, key in enumerate(self._keys):
            if key != phrase.keys[0] or tuple(self._keys[at : at + length]) != phrase.keys:
                continue
            if not phrase.is_name or _same_name(phrase.words, self._spellings[at : at + length]):
                return True
        return False


def _counts(token: Token) -> bool:
    return token.shape in ("word", "number")


@lru_cache(maxsize=65536)
def _spelling(word: str) -> str:
    """A word without accents, possessive and the full stops of an abbreviation."""
    word = re.sub(r"['’]s?$", "", word)
    if not word.isascii():
        word = "".join(each for each in unicodedata.normalize("NFKD", word) if not unicodedata.combining(each))
    return word.replace(".", "") if word[-1:] == "." and not word[0].isdigit() else word


def _same_name(name: tuple[str, ...], written: list[str]) -> bool:
    return len(name) == len(written) and all(map(_same_word, name, written))


def _same_word(name: str, written: str) -> bool:
    if name == written:
        return True
    if name.isupper() and len(name) > 1:
        return False
    return name.lower() == written.lower() and (written[:1].isupper() or not name[:1].isupper())
