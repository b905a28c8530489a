"""Names that a source holds where none is read: behind an elided article, as the initials of a body that it names in
full, in the address of a page or a letter.

"The Ascensione" of "Monte dell'Ascensione"; "CNSF" of a form headed "COMISION NACIONAL DE SEGURIDAD FERROVIARIA";
"Alder Capital" of somebody who writes from "@aldercapital.example". Only names that nothing else backs are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.honorifics import INNER_PARTICLES
from factlint.language.en.joints import SMALL_IN_NAMES
from factlint.language.en.naming import ELIDED, SITE_ENDINGS
from factlint.language.en.organisations import COMPANY_SUFFIXES, ORGANISATION_WORDS
from factlint.patterns import pattern
from factlint.values.names.forms import acronyms, plain
from factlint.values.names.lexicon import is_common
from factlint.values.names.name import Name, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage, SourceText
    from factlint.text.document import Sentence

_FEWEST, _ANYWHERE, _MOST = 3, 4, 9
"""Letters of initials that spell a body; from how many on they may be a part of what a line spells; and at most."""
_TELLING = 4
"""Letters of the one word of a name by which an address tells it."""
_ADDRESS = pattern(r"(?:@|//|\bwww\.)([\w.-]+)|\b([a-z\d][a-z\d.-]*\.(?:" + "|".join(SITE_ENDINGS) + r"))\b")
_SMALL = SMALL_IN_NAMES | INNER_PARTICLES


def hidden(name: Name, corpus: MemoryCorpus) -> list[Passage]:
    """The passages that hold a name in one of these ways."""
    words = fold_name(name.text)
    if not words:
        return []
    found = list(_behind_elided(words, name.text, corpus))
    if not found and len(words) == 1 and name.text.isupper() and _FEWEST <= len(words[0]) <= _MOST:
        found = list(_spelt_by_initials(words[0], corpus))
    if not found and name.kind != "person":
        found = list(_in_an_address(words, name.text, corpus))
    return found


def _behind_elided(words: tuple[str, ...], text: str, corpus: MemoryCorpus) -> Iterator[Passage]:
    """Where an apostrophe joins the name to an article or a preposition, or the draft's own to what a source has."""
    straight = plain(text)
    for article in ELIDED:
        for passage in corpus.spelling.passages_with((article + words[0], *words[1:])):
            if f"{article}'{words[0]}" in plain(passage.sentence.text):
                yield passage
        if straight.startswith(f"{article}'"):
            yield from corpus.spelling.passages_with((words[0].removeprefix(article), *words[1:]))


def _spelt_by_initials(letters: str, corpus: MemoryCorpus) -> Iterator[Passage]:
    """Where words with capitals, small ones between them left out, begin with these letters in order."""
    for source in corpus.sources:
        for number, initials in _initials(source):
            if letters == initials or (len(letters) >= _ANYWHERE and letters in initials):
                yield corpus.passage(source, number)


def _initials(source: SourceText) -> Sequence[tuple[int, str]]:
    """For each run of words with capitals its sentence and what their first letters spell."""
    key = "initials"
    if key not in source.kept:
        source.kept[key] = [(sentence.index, run) for sentence in source.document.sentences for run in _runs(sentence)]
    found: Sequence[tuple[int, str]] = source.kept[key]
    return found


def _runs(sentence: Sentence) -> Iterator[str]:
    run = ""
    for token in sentence.tokens:
        if token.shape == "word" and token.text[:1].isupper() and token.lower not in _SMALL:
            run += plain(token.text)[:1]
        elif token.lower not in _SMALL:
            if len(run) >= _FEWEST:
                yield run
            run = ""
    if len(run) >= _FEWEST:
        yield run


def _in_an_address(words: tuple[str, ...], text: str, corpus: MemoryCorpus) -> Iterator[Passage]:
    """Where the address of a page or a letter has the name, its words joined, or the one that is not any body's."""
    own = [word for word in words if word not in COMPANY_SUFFIXES] or list(words)
    forms = {"".join(words), "".join(own), *(form for form in acronyms(words, text) if len(form) >= _FEWEST)}
    telling, *others = own
    if len(telling) >= _TELLING and not is_common(telling):
        forms |= {telling} if all(word in ORGANISATION_WORDS or is_common(word) for word in others) else set()
    for source in corpus.sources:
        if not forms.isdisjoint(addresses(source)):
            yield from corpus.passages_of(source)[:1]


def addresses(source: SourceText) -> frozenset[str]:
    """The parts of the addresses in a source, without hyphens; the last of each with its full stop: ".mn"."""
    key = "addresses"
    if key not in source.kept:
        text = source.document.text.lower()
        marked = "@" in text or "//" in text or "www." in text or any(f".{ending}" in text for ending in SITE_ENDINGS)
        parts: set[str] = set()
        for match in _ADDRESS.finditer(text) if marked else ():
            *labels, last = (match[1] or match[2]).strip(".-_").split(".")
            parts.update(label.replace("-", "") for label in labels or [last])
            parts.add(f".{last}")
        source.kept[key] = frozenset(parts)
    found: frozenset[str] = source.kept[key]
    return found
