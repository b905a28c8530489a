"""The words and names of one source, as names are looked up."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from factlint.language.en.demonyms import PHRASES
from factlint.records import NamedTuple, cached_property
from factlint.values.names.forms import fold_text
from factlint.values.names.keys import keys_to_keep, slip_keys
from factlint.values.names.name import Name, demonym_place, fold_name

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from factlint.corpus.source import SourceText

_Key = TypeVar("_Key", bound="Hashable")


class Held(NamedTuple):
    """A name of a source, in one of its forms, and the sentence that has it first."""

    name: Name
    key: tuple[str, ...]
    """Its folded words."""
    sentence: int


class SourceNames:
    """A source's words, folded and in order, and its names by word and by key; all of it made when asked for."""

    def __init__(self, source: SourceText) -> None:
        self._source = source

    @cached_property
    def text(self) -> str:
        """The folded words of all sentences, a sentence a line, with a space before each word and behind the last."""
        return "\n".join([f" {' '.join(fold_text(sentence.text))} " for sentence in self._source.document.sentences])

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line of `text` starts, and where one more would."""
        return [0, *accumulate([len(line) + 1 for line in self.text.split("\n")])]

    @cached_property
    def words(self) -> dict[str, None]:
        """The folded words that stand anywhere, in order: every name asks every source, and few sources have it."""
        return dict.fromkeys(self.text.split())

    def sentences_with(self, run: tuple[str, ...]) -> list[int]:
        """The sentences in which these folded words follow one another."""
        wanted, found = f" {' '.join(run)} ", []
        at = self.text.find(wanted)
        while at >= 0:
            found.append(bisect_right(self._starts, at) - 1)
            at = self.text.find(wanted, self._starts[found[-1] + 1])
        return found

    @cached_property
    def of_people(self) -> dict[tuple[str, ...], list[int]]:
        """The sentences that speak of a place by the name of its people ("French" for France)."""
        where: dict[tuple[str, ...], list[int]] = {}
        words = self.words
        for word in words:
            if place := demonym_place(word):
                where.setdefault(fold_name(place), []).extend(self.sentences_with((word,)))
        for people, place in PHRASES.items():
            *first, last = people.split()
            for run in ((*first, last), (*first, f"{last}s")) if first[0] in words else ():
                if numbers := self.sentences_with(run):
                    where.setdefault(fold_name(place), []).extend(numbers)
        return where

    @cached_property
    def held(self) -> list[Held]:
        """Every form of a name once, in the order of the text."""
        found: dict[tuple[str, ...], Held] = {}
        for statement in self._source.of_kind("name"):
            if isinstance(statement.value, Name):
                for form in (statement.value.text, str(statement.value)):
                    key = fold_name(form)
                    if key and key not in found:
                        found[key] = Held(Name(form, statement.value.kind), key, statement.sentence.index)
        return list(found.values())

    @cached_property
    def by_word(self) -> dict[str, list[Held]]:
        """The names under each of their folded words."""
        names: dict[str, list[Held]] = {}
        for one in self.held:
            for word in one.key:
                names.setdefault(word, []).append(one)
        return names

    @cached_property
    def by_key(self) -> dict[str, list[int]]:
        """The numbers, in `held`, of the names kept under each key."""
        return _numbered(keys_to_keep(one.name.text) for one in self.held)

    @cached_property
    def by_slip(self) -> dict[Hashable, list[int]]:
        """The same for the keys under which slips are found."""
        return _numbered(slip_keys(one.name.text) for one in self.held)

    def under(self, index: Mapping[_Key, list[int]], keys: frozenset[_Key]) -> list[Held]:
        """The names under any of these keys of `by_key` or `by_slip`, in the order of the text."""
        if index.keys().isdisjoint(keys):
            return []
        numbers = {number for key in index.keys() & keys for number in index[key]}
        return [self.held[number] for number in sorted(numbers)]


def _numbered(keys: Iterable[Iterable[_Key]]) -> dict[_Key, list[int]]:
    """The numbers of the things that have each key."""
    found: dict[_Key, list[int]] = {}
    for number, own in enumerate(keys):
        for key in own:
            found.setdefault(key, []).append(number)
    return found
