"""What the grammar of figures reads: words, numbers and marks, from a sentence or from a value written alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factlint.patterns import pattern
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Lexeme(Protocol):
    """One token, wherever it was scanned."""

    @property
    def text(self) -> str: ...
    @property
    def lower(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def shape(self) -> str: ...


class _Lexeme(NamedTuple):
    text: str
    lower: str
    start: int
    end: int
    shape: str


_SCAN = pattern(
    r"(?P<number>\d+(?:[.,]\d+)*)|(?P<word>(?:[^\W\d_]\.){2,}(?!\w)|[^\W\d_]+(?:[’'][^\W\d_]+)*)|(?P<currency>[$€£¥₹₽₩₺₴₪฿₫₦])"
    r"|(?P<mark>[^\w\s]|_)"
)


def scan(text: str) -> tuple[Lexeme, ...]:
    """The tokens of a value that stands alone, as in a rule; sentences come with theirs."""
    return tuple(
        _Lexeme(word := match.group(), word.lower(), match.start(), match.end(), str(match.lastgroup))
        for match in _SCAN.finditer(text)
    )


def adjacent(tokens: Sequence[Lexeme], index: int) -> bool:
    """Whether no space stands before the token at `index`."""
    return 0 < index < len(tokens) and tokens[index - 1].end == tokens[index].start


def lower(tokens: Sequence[Lexeme], index: int) -> str:
    """The token's folded text; empty where there is none."""
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def follows(tokens: Sequence[Lexeme], index: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand at `index`."""
    if not 0 <= index < len(tokens) or tokens[index].lower != words[0]:
        return False
    return all(lower(tokens, index + offset) == word for offset, word in enumerate(words))


def shape(tokens: Sequence[Lexeme], index: int) -> str:
    """The token's shape; empty where there is none."""
    return tokens[index].shape if 0 <= index < len(tokens) else ""


def sizes_by_word(phrases: Iterable[str], place: int) -> dict[str, list[int]]:
    """How many words phrases have, most first, by the word that they have at a place: their first (0) or last (-1)."""
    found: dict[str, list[int]] = {}
    for size, word in sorted({(-len(words), words[place]) for words in map(str.split, phrases)}):
        found.setdefault(word, []).append(-size)
    return found
