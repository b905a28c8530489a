"""Names that a careful reader of the sources can build: all that tells them apart is there, and so is what they are.

Where the sources have "the university" and "Exmoor", "University of Exmoor" tells nothing new; "Exmoor United" would,
for clubs and newspapers of one town are many. And names that a source has in another form: with words shortened ("Mill
Rd"), as the word for a place's people, by a code ("Lehto (FIN)"), by a party's letter.
"""

from __future__ import annotations

from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING

from factlint.corpus.terms import fold
from factlint.language.en.demonyms import OF_PLACES
from factlint.language.en.joints import OF, SMALL_IN_NAMES
from factlint.language.en.naming import (
    AREAS,
    DESCRIBING,
    DOTTED_ENDINGS,
    PARTY_LETTERS,
    PARTY_SHORT_FORMS,
    SHORT_WORDS,
    WATERS,
)
from factlint.values.names.forms import codes_of, is_code, places_of, reads_as_code
from factlint.values.names.lexicon import is_common, is_given_name
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage
    from factlint.kinds.statement import Statement
    from factlint.text.document import Token
    from factlint.verify.evidence.facing import SentenceView

_SHORT = 3  # letters of a short form that is nothing else
_SHORTEST = 4  # letters of a name that has a plural, and of a place that people are called after
_APART = 4  # words between a possessive and whose it is: "Norway's former champion Liv Dal"
_BEHIND = 3  # words and marks between a name and its code: "Liv Dal, 27 (NOR)"
_LONGEST, _MOST = 5, 100  # words of a name whose other forms are looked up, and how many of these
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
    return [passage for stem in _singulars(words[0]) for passage in _named_by(stem, corpus)]


def _singulars(word: str) -> Iterator[str]:
    """What a word may be the plural of: "Mulos" of "Mulo", "Foxes" of "Fox", "Tories" of "Tory"."""
    yield f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    if word.endswith(("xes", "shes", "ches", "sses", "zes")):
        yield word[:-2]


def _named_by(stem: str, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have a word as a name or before a noun of a name, and nobody's."""
    if len(stem) < _SHORTEST or is_given_name(stem):
        return []
    named = corpus.spelling.named_like((stem,))
    if any(len(fold_name(other.text)) > 1 and other.kind == "person" for other, _ in named):
        return []
    return [p for other, p in named if fold_name(other.text)[0] == stem] or _as_place(stem, corpus)


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


def with_dotted_ending(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have the name with the ending of a site or a library: "Node.js" for "Node"."""
    words = fold_name(name.text)
    if not words or name.kind == "person":
        return []
    forms = ((*words[:-1], words[-1] + ending) for ending in DOTTED_ENDINGS)
    return [
        passage
        for form, ending in zip(forms, DOTTED_ENDINGS, strict=True)
        for passage in corpus.spelling.passages_with(form)
        if f".{ending}" in passage.sentence.text.lower()
    ]


def of_its_people(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that have the place whose people this word names ("Sylvanian" for "Sylvania"), or the other way."""
    words = fold_name(name.text)
    if len(words) != 1 or name.kind == "person" or is_given_name(words[0]) or is_common(words[0]):
        return []
    peoples = (words[0], words[0].removesuffix("s"))
    forms = dict.fromkeys((*(place for people in peoples for place in _places_of(people)), *_peoples_of(words[0])))
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


def coded_passages(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that tell this place by one of its codes, or in full what is a short form ("Ont."), or this party by
    the letter or the short word behind a member's name."""
    if name.kind == "person":
        return []
    words = fold_name(str(name))
    if letter := PARTY_LETTERS.get(" ".join(words)):
        return [p for p in corpus.spelling.passages_with((letter,)) if _has_letter(letter.upper(), p)]
    if form := PARTY_SHORT_FORMS.get(" ".join(words)):
        return [p for p in corpus.spelling.passages_with((form,)) if _in_brackets(form.capitalize(), p)]
    short = len(words) == 1 and (len(words[0]) >= _SHORT or name.text.isupper())
    full = places_of(words[0]) if short else ()
    if told := [p for place in full for p in corpus.spelling.passages_with(place) if _as_name(place, p)]:
        return told
    codes = sorted(codes_of(words)) if name.kind == "place" else ()
    return [p for code in codes for p in corpus.spelling.passages_with((code,)) if _has_code(code, p)]


def other_country(claim: Statement, name: Name, view: SentenceView) -> tuple[Statement, str, Passage] | None:
    """The person beside a country to whom the sources give the code of another one, and never this one's."""
    person = _person_of(claim, view) if name.kind == "place" else None
    if person is None:
        return None
    surname = fold_name(str(person.value))[-1]
    passages = view.corpus.spelling.passages_with((surname,))
    found = [(passage, code) for passage in passages for code in _codes_behind(surname, passage)]
    codes = codes_of(fold_name(str(name))) if found else frozenset()
    if not codes or any(code.lower() in codes for _, code in found):
        return None
    passage, code = found[0]
    return person, code, passage


def _has_code(code: str, passage: Passage) -> bool:
    tokens = passage.sentence.tokens
    if len(tokens) > 1 and passage.sentence.text.isupper():
        return False
    return any(token.lower == code and reads_as_code(token.text, *_beside(tokens, i)) for i, token in enumerate(tokens))


def _has_letter(letter: str, passage: Passage) -> bool:
    """Whether a passage has a member of a party: "(D)", "(D-Ohio)"."""
    return f"({letter})" in passage.sentence.text or f"({letter}-" in passage.sentence.text


def _in_brackets(form: str, passage: Passage) -> bool:
    """Whether a bracket ends in a party's short form: "(Lab.)", "(mayor 1974-86, Con)"."""
    text = passage.sentence.text.replace(".)", ")")
    return f"({form})" in text or f"({form}," in text or (f" {form})" in text and "(" in text)


def _beside(tokens: tuple[Token, ...], index: int) -> tuple[str, str]:
    """What stands before and behind a token; nothing at the edges of a sentence."""
    before = tokens[index - 1].text if index else ""
    return before, tokens[index + 1].text if index + 1 < len(tokens) else ""


def _person_of(claim: Statement, view: SentenceView) -> Statement | None:
    """The person whom a country is told of: "Norway's Liv Dal", "Liv Dal of Norway", "Liv Dal (Norway)"."""
    text = view.sentence.text
    people = [c for c in view.claims if c.kind == "name" and isinstance(c.value, Name) and c.value.kind == "person"]
    if text.startswith(("'s ", "’s "), claim.end):
        behind = next((c for c in people if c.start > claim.end), None)
        between = text[claim.end + 3 : behind.start] if behind is not None else ","
        return behind if len(between.split()) <= _APART and not set(between) & set(",;:.") else None
    before = next((c for c in reversed(people) if c.end < claim.start), None)
    between = text[before.end : claim.start].strip() if before is not None else ""
    return before if between in OF or between == "(" else None


def _codes_behind(surname: str, passage: Passage) -> Iterator[str]:
    """The codes that stand right behind a surname in a passage."""
    tokens = passage.sentence.tokens
    for i, token in enumerate(tokens):
        if fold_name(token.text) == (surname,) and token.text != token.lower:
            for other in tokens[i + 1 : i + 2 + _BEHIND]:
                if other.shape == "word":
                    if (
                        len(other.text) == 3 and other.text.isupper() and is_code(other.text)
                    ):  # two letters may be a party's, a club's
                        yield other.text
                    break
