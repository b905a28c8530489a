"""A sentence as offices and attendance read it: words with their hyphens, and where the names stand."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from factlint.records import NamedTuple
from factlint.text.document import Token
from factlint.values.names.name import Name

if TYPE_CHECKING:
    from factlint.kinds.statement import Statement
    from factlint.text.document import Sentence

Word = Token
"""A word of the sentence, with hyphenated parts put together, or a mark."""
HYPHENS = "-‐‑"
_end_of = attrgetter("end")


class Named(NamedTuple):
    """A name and the words that it spans."""

    first: int
    last: int
    value: Name
    statement: Statement
    possessive: bool
    """An ending follows the name within its last word: "Jane Doe's"."""


class Scene(NamedTuple):
    """A sentence with its words, the names in it by their first and last word, and which words they cover."""

    sentence: Sentence
    words: list[Word]
    starting: dict[int, Named]
    ending: dict[int, Named]
    taken: list[bool]


def set_scene(sentence: Sentence, names: list[Statement]) -> Scene:
    """Put the names of a sentence into its words."""
    hyphened = not sentence.lowers.isdisjoint(HYPHENS)
    words = join_hyphens(sentence.tokens) if hyphened else list(sentence.tokens)
    scene = Scene(sentence, words, {}, {}, [False] * len(words))
    position, size = 0, len(words)
    for statement in names:
        first = position = bisect_right(words, statement.start, lo=position, key=_end_of)
        while position < size and words[position].start < statement.end:
            scene.taken[position] = True
            position += 1
        if position > first and isinstance(statement.value, Name):
            longer = words[position - 1].end > statement.end
            named = Named(first, position - 1, statement.value, statement, longer)
            scene.starting[first] = scene.ending[position - 1] = named
            position -= longer  # two names may share a hyphenated word
    return scene


def join_hyphens(tokens: tuple[Token, ...]) -> list[Word]:
    """The words of a sentence; those that a hyphen joins are one."""
    words: list[Word] = []
    joining = False
    for token in tokens:
        if joining or (
            token.text in HYPHENS and words and words[-1].end == token.start and words[-1].text[-1].isalnum()
        ):
            before = words.pop()
            words.append(Word(before.text + token.text, before.lower + token.lower, before.start, token.end, "word"))
            joining = not joining and token.text in HYPHENS
        else:
            words.append(token)
    return words
