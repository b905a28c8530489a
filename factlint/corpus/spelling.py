"""Which names a corpus holds, and whether it spells out a run of words anywhere."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from factlint.language.en.organisations import LEADING
from factlint.values.comparison import Comparison
from factlint.values.name_forms import acronyms, other_names
from factlint.values.name_keys import keys_to_ask, keys_to_keep, slip_keys
from factlint.values.names import Name, demonym_place, fold_name, near_miss

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from factlint.corpus.memory import MemoryCorpus, Passage

_Key = TypeVar("_Key", bound="Hashable")


class Spelling:
    """The words of a corpus as names are looked up: folded, in order, passage by passage."""

    def __init__(self, corpus: MemoryCorpus) -> None:
        self._corpus = corpus
        self._mentions: dict[Name, list[Passage]] = {}

    @cached_property
    def _words(self) -> list[tuple[str, ...]]:
        """Each passage's text as one run of folded words."""
        return [fold_name(passage.sentence.text) for passage in self._corpus.passages]

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        where: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            for word in set(words):
                where[word].append(number)
        return where

    @cached_property
    def _names_by_word(self) -> dict[str, list[tuple[Name, Passage]]]:
        """Every name of the corpus under each of its folded words."""
        names: dict[str, list[tuple[Name, Passage]]] = defaultdict(list)
        seen: set[tuple[str, ...]] = set()
        for passage, statement in self._corpus.statements("name"):
            if not isinstance(statement.value, Name):
                continue
            for form in {statement.value.text, str(statement.value)}:
                key = fold_name(form)
                if key and key not in seen:
                    seen.add(key)
                    for word in key:
                        names[word].append((Name(form, statement.value.kind), passage))
        return names

    def knows_word(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the corpus."""
        return word in self._where

    def passages_with(self, words: Sequence[str]) -> list[Passage]:
        """The passages in which these folded words follow one another."""
        if not words:
            return []
        lists = [self._where.get(word, []) for word in words]
        rarest: list[int] = min(lists, key=lambda found: len(found))
        run = tuple(words)
        found = [self._corpus.passages[n] for n in sorted(set(rarest)) if _holds(self._words[n], run)]
        return [p for p in found if _in_capitals(run[0], p)] if len(run) == 1 and run[0] in LEADING else found

    @cached_property
    def _of_people(self) -> dict[tuple[str, ...], list[int]]:
        """The passages that speak of a place by the name of its people ("French" for France)."""
        where: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for word, numbers in self._where.items():
            if place := demonym_place(word):
                where[fold_name(place)] += numbers
        return where

    def mentions(self, name: Name) -> list[Passage]:
        """Every passage that names the same in any form: in full, by surname, by another's alias, by its people."""
        if name not in self._mentions:
            self._mentions[name] = self._find_mentions(name)
        return self._mentions[name]

    def _find_mentions(self, name: Name) -> list[Passage]:
        numbers: set[int] = set()
        for form in {name.text, str(name)}:
            words = fold_name(form)
            if name.kind != "person":
                for other in (*other_names(words), *acronyms(words, form)):
                    numbers.update(p.number for p in self.passages_with(fold_name(other)))
            numbers.update(p.number for p in self.passages_with(words))
            numbers.update(self._of_people.get(words, ()))
            if name.kind in ("person", "unknown") and len(words) > 1:
                numbers.update(p.number for p in self.passages_with(words[-1:]))
            for same, _ in self._candidates(form):
                if name.compare(same) is Comparison.AGREE:
                    numbers.update(p.number for p in self.passages_with(fold_name(same.text)))
        return [self._corpus.passages[n] for n in sorted(numbers)]

    def named_like(self, words: Iterable[str]) -> list[tuple[Name, Passage]]:
        """The corpus's names that share a word with these."""
        found: dict[str, tuple[Name, Passage]] = {}
        for word in words:
            for name, passage in self._names_by_word.get(word, ()):
                found.setdefault(name.text, (name, passage))
        return list(found.values())

    @cached_property
    def _names(self) -> list[tuple[Name, Passage]]:
        """Every name of the corpus once."""
        first: dict[str, tuple[Name, Passage]] = {}
        for entries in self._names_by_word.values():
            for name, passage in entries:
                first.setdefault(name.text, (name, passage))
        return list(first.values())

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        """The numbers of the names kept under each key."""
        return _numbered(keys_to_keep(name.text) for name, _ in self._names)

    @cached_property
    def _by_slip(self) -> dict[tuple[object, ...], list[int]]:
        return _numbered(slip_keys(name.text) for name, _ in self._names)

    def agreeing(self, name: Name) -> tuple[Name, Passage] | None:
        """A name of the corpus that a reader takes for the same."""
        for other, passage in self.named_like(fold_name(name.text)):
            if name.compare(other) is Comparison.AGREE:
                return other, passage
        for form in dict.fromkeys((name.text, str(name))):
            for other, passage in self._candidates(form):
                if name.compare(other) is Comparison.AGREE:
                    return other, passage
        return None

    def _candidates(self, form: str) -> list[tuple[Name, Passage]]:
        """The names that may agree with this one, and some that do not."""
        return [self._names[number] for number in _union(self._by_key, keys_to_ask(form))]

    def misspelt_of(self, text: str) -> tuple[Name, Passage] | None:
        """A name of the corpus that this one probably is, but for a slip."""
        for number in _union(self._by_slip, slip_keys(text, reach=2)):
            other, passage = self._names[number]
            if near_miss(text, other.text):
                return other, passage
        return None


def _numbered(keys: Iterable[Iterable[_Key]]) -> dict[_Key, list[int]]:
    """The numbers of the things that have each key."""
    found: dict[_Key, list[int]] = defaultdict(list)
    for number, own in enumerate(keys):
        for key in own:
            found[key].append(number)
    return found


def _union(numbers: Mapping[_Key, Sequence[int]], keys: Iterable[_Key]) -> list[int]:
    """The numbers under any of these keys, in order."""
    return sorted({number for key in keys for number in numbers.get(key, ())})


def _in_capitals(word: str, passage: Passage) -> bool:
    """Whether a passage has a word in capitals: "US" and "WHO" are names, "us" and "who" are none."""
    return any(
        token.text.isupper() and token.lower.replace(".", "").removesuffix("'s") == word
        for token in passage.sentence.tokens
    )


def _holds(words: tuple[str, ...], run: tuple[str, ...]) -> bool:
    length = len(run)
    return any(words[i : i + length] == run for i in range(len(words) - length + 1) if words[i] == run[0])
