"""Places within places: who tells the county for its town, or the country for the county, contradicts nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.joints import WITHIN
from factlint.language.en.longer_places import LONGER
from factlint.language.en.organisations import PLACE_WORDS, ROADS
from factlint.language.en.quantifiers import SUPERLATIVES
from factlint.values.names.lexicon import demonym_place, is_place
from factlint.values.names.name import Name, fold_name
from factlint.values.names.place_wholes import lies_in, places_in, wider_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView


def nested(name: Name, other: Name, corpus: MemoryCorpus) -> bool:
    """Whether one place lies in the other: by the tables, by what it is, or because a source says so."""
    if name.kind != "place" and other.kind != "place":
        return False
    mine, theirs = fold_name(str(name)), fold_name(str(other))
    if lies_in(mine, theirs) or lies_in(theirs, mine):
        return True
    if is_feature(name) != is_feature(other):
        return True  # a street, a bridge or a sea is no rival of the town or country around it
    told = [(*a, word, *b) for a, b in ((mine, theirs), (theirs, mine)) for word in WITHIN]
    if not (is_place(" ".join(mine)) and is_place(" ".join(theirs))):
        told += [(*mine, *theirs), (*theirs, *mine)]  # "Maplow, Devon"; two known places so may be a list
    return any(corpus.spelling.passages_with(run) for run in told)


def named_inside(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that name a place in this one, where the sentence names it as well ("Leeds, England")."""
    if name.kind != "place":
        return []
    own = set(fold_name(view.sentence.text))
    parts = sorted(part for part in places_in(fold_name(str(name))) if own.issuperset(part))
    return [p for part in parts for p in view.corpus.spelling.passages_with(part) if _as_name(part, p)]


def whole_of_known(name: Name, view: SentenceView) -> list[Passage]:
    """The passages that name a place in this country, state or county: whoever reads of Leeds knows of England.

    Not where something is the most or the first of all in it, nor of a part of the world: those say how far it reaches.
    """
    words = fold_name(str(name))
    if name.kind != "place" or not wider_places(words) or not view.sentence.lowers.isdisjoint(SUPERLATIVES):
        return []
    return [
        p for part in sorted(places_in(words)) for p in view.corpus.spelling.passages_with(part) if _placed(part, p)
    ]


def _placed(words: tuple[str, ...], passage: Passage) -> bool:
    """Whether a passage has a place of this name, and not somebody or something called after it."""
    names = (statement.value for statement in passage.statements if statement.kind == "name")
    return any(name.kind == "place" and fold_name(str(name)) == words for name in names if isinstance(name, Name))


def _as_name(words: tuple[str, ...], passage: Passage) -> bool:
    """Whether a passage has these words with capitals: "bath" and "nice" are no towns."""
    capital = {part for token in passage.sentence.tokens if token.text != token.lower for part in fold_name(token.text)}
    return capital.issuperset(words)


def is_feature(name: Name) -> bool:
    """Whether a place's name says what it is ("Red Sea", "Cleddau Bridge"): it stands for no country or town."""
    last = fold_name(name.text)[-1:]
    return bool(PLACE_WORDS.intersection(last) or ROADS.intersection(last))


def only_in_longer(name: Name, view: SentenceView) -> tuple[str, Passage] | None:
    """The longer name that every mention of a place is part of, as the first of them has it; None where one is not.

    "Ireland", where the sources speak of "Northern Ireland" alone.
    """
    words = fold_name(name.text)
    if len(words) != 1 or words[0] not in LONGER or name.kind == "person" or whole_of_known(name, view):
        return None
    passages = view.corpus.spelling.mentions(name)
    longer = [_longer(words[0], passage) for passage in passages]
    if not longer or not all(longer):
        return None
    return str(longer[0]), passages[0]


def _longer(word: str, passage: Passage) -> str | None:
    """The longer name in a passage that the word always ends there; None where it stands by itself, or not at all."""
    tokens = passage.sentence.tokens
    places = [n for n, token in enumerate(tokens) if token.lower == word]
    sizes = [_lead(tokens[:place], LONGER[word]) for place in places]
    if not places or not all(sizes) or any(demonym_place(token.lower) == word for token in tokens):
        return None
    return passage.sentence.text[tokens[places[0] - sizes[0]].start : tokens[places[0]].end]


def _lead(before: Sequence[Token], leads: tuple[str, ...]) -> int:
    """How many words before a name make it a longer one; 0 where none do."""
    told = [lead.split() for lead in leads]
    return next((len(lead) for lead in told if [token.lower for token in before[-len(lead) :]] == lead), 0)
