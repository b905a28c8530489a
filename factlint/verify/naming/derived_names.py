"""Names that a careful reader of the sources can build: all that tells them apart is there, and so is what they are.

Where the sources have "the university" and "Exmoor", "University of Exmoor" tells nothing new; "Exmoor United" would,
for clubs and newspapers of one town are many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.joints import SMALL_IN_NAMES
from factlint.language.en.naming import AREAS, DESCRIBING, WATERS
from factlint.values.names.lexicon import is_given_name
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage

_SHORTEST = 4  # letters of a name that has a plural
_NEAR = 3  # sentences between what tells the body apart and what it is


def built_of_known(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that hold the telling words of a body's or place's name, where what it is stands near; else none."""
    words = fold_name(name.text)
    if name.kind == "person" or len(words) < 2:
        return []
    if words[-1] in WATERS:
        return [p for p in corpus.spelling.passages_with(words[:-1]) if _as_name(words[:-1], p)]
    kinds = [word for word in words if word in DESCRIBING]
    telling = [word for word in words if word not in DESCRIBING and word not in SMALL_IN_NAMES]
    if not kinds or not telling:
        return []
    passages = [p for p in corpus.spelling.passages_with(telling) if _as_name(telling, p)]
    if all(kind in AREAS for kind in kinds) and words[0] in AREAS and "of" in words:
        return passages
    return [p for p in passages if all(_near(kind, p, corpus) for kind in kinds)]


def plural_of_known(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have a name of which this one is the plural: "older Mulos" where a model is called Mulo.

    Nobody's: Roberts is another than Robert.
    """
    words = fold_name(name.text)
    if len(words) != 1 or not words[0].endswith("s"):
        return []
    stem = f"{words[0][:-3]}y" if words[0].endswith("ies") else words[0][:-1]
    if len(stem) < _SHORTEST or is_given_name(stem):
        return []
    named = corpus.spelling.named_like((stem,))
    somebodys = any(len(fold_name(other.text)) > 1 and other.kind == "person" for other, _ in named)
    return [] if somebodys else [passage for other, passage in named if fold_name(other.text)[0] == stem]


def is_short_form(name: Name) -> bool:
    """Whether the draft has a fuller form of this name, which is judged where it stands."""
    return bool(name.canonical) and len(fold_name(name.canonical)) > len(fold_name(name.text))


def _as_name(words: Sequence[str], passage: Passage) -> bool:
    """Whether a passage has these words with capitals."""
    capital = {part for token in passage.sentence.tokens if token.text != token.lower for part in fold_name(token.text)}
    return capital.issuperset(words)


def _near(kind: str, passage: Passage, corpus: MemoryCorpus) -> bool:
    """Whether the word for a sort of body stands in a passage or a few sentences from it."""
    beside = (corpus.neighbour(passage, step) for step in range(-_NEAR, _NEAR + 1))
    return any(fold(kind) in other.terms for other in beside if other)
