"""Names that a source has in another form: with words shortened ("Mill Rd"), or as the word for a place's people."""

from __future__ import annotations

from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING

from factlint.language.en.demonyms import OF_PLACES
from factlint.language.en.naming import SHORT_WORDS
from factlint.values.names.lexicon import is_common, is_given_name
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.corpus.memory import MemoryCorpus, Passage

_SHORTEST = 4  # letters of a place that people are called after
_LONGEST, _MOST = 5, 100  # words of a name whose other forms are looked up, and how many of these


def shortened(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have the name with some of its words shortened or spelt out: "Mill Rd" for "Mill Road"."""
    words = fold_name(name.text)
    if not 1 < len(words) <= _LONGEST or name.kind == "person":
        return []
    forms = [(word, *_short_forms().get(word, ())) for word in words]
    runs = (run for run in islice(product(*forms), _MOST) if run != words)
    return [passage for run in runs for passage in corpus.spelling.passages_with(run)]


@cache
def _short_forms() -> dict[str, tuple[str, ...]]:
    """For each word the others that stand for the same: its short forms, or what it is short for."""
    found: dict[str, set[str]] = {}
    for row in SHORT_WORDS:
        full, *short = row.split()
        found.setdefault(full, set()).update(short)
        for word in short:
            found.setdefault(word, set()).add(full)
    return {word: tuple(sorted(others)) for word, others in found.items()}


def of_its_people(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have the place whose people this word names ("Sylvanian" for "Sylvania"), or the other way."""
    words = fold_name(name.text)
    if len(words) != 1 or name.kind == "person" or is_given_name(words[0]) or is_common(words[0]):
        return []
    forms = dict.fromkeys((*_places_of(words[0]), *_peoples_of(words[0])))
    return [passage for form in forms for passage in _as_place(form, corpus)]


def _peoples_of(place: str) -> Iterator[str]:
    """What the people of a place may be called, and it after them."""
    for ending, peoples in OF_PLACES:
        if place.endswith(ending) and len(place) >= _SHORTEST:
            stem = place[: len(place) - len(ending)]
            yield from (stem + people for people in peoples)


def _places_of(people: str) -> Iterator[str]:
    """The places that a people of this name may be of."""
    for ending, peoples in OF_PLACES:
        for of_people in peoples:
            if people.endswith(of_people) and len(people) - len(of_people) + len(ending) >= _SHORTEST:
                yield people[: len(people) - len(of_people)] + ending


def _as_place(word: str, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have a word as a name of its own, and nobody's."""
    passages = corpus.spelling.passages_with((word,))
    if not passages:
        return []
    named = [other for other, _ in corpus.spelling.named_like((word,))]
    if any(other.kind == "person" for other in named):
        return []
    return [p for p in passages if any(_is_capital(token.text, word) for token in p.sentence.tokens)]


def _is_capital(text: str, word: str) -> bool:
    return text[:1].isupper() and fold_name(text) == (word,)
