"""Which names a corpus holds, and whether it spells out a run of words anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.organisations import LEADING
from factlint.values.comparison import Comparison
from factlint.values.names.forms import acronyms, alternate_of, other_names
from factlint.values.names.keys import keys_to_ask, slip_keys
from factlint.values.names.name import Name, fold_name, near_miss

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factlint.corpus.source import Passage, SourceText
    from factlint.corpus.source_names import Held


class Spelling:
    """The words of a corpus as names are looked up: folded, in order, passage by passage."""

    def __init__(self, sources: Sequence[SourceText], passages: Sequence[Passage], first: Mapping[int, int]) -> None:
        """`first` has the number of each source's first passage. The corpus is not held, and so goes once unused."""
        self._sources, self._passages, self._first = sources, passages, first
        self._mentions: dict[Name, list[Passage]] = {}
        self._runs: dict[tuple[str, ...], list[Passage]] = {}
        self._having: dict[str, list[SourceText]] = {}
        self._alike: dict[str, list[tuple[Name, Passage]]] = {}

    def knows_word(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the corpus."""
        return bool(self._sources_with(word))

    def _sources_with(self, word: str) -> list[SourceText]:
        """The sources that have a folded word."""
        found = self._having.get(word)
        if found is None:
            found = self._having[word] = [source for source in self._sources if word in source.names.words]
        return found

    def passages_with(self, words: Sequence[str]) -> list[Passage]:
        """The passages in which these folded words follow one another."""
        run = tuple(words)
        if run not in self._runs:
            self._runs[run] = list(self._with_run(run)) if run else []
        return self._runs[run]

    def _with_run(self, run: tuple[str, ...]) -> Iterator[Passage]:
        shouted = len(run) == 1 and run[0] in LEADING
        for source in min(map(self._sources_with, run), key=len):
            for sentence in source.names.sentences_with(run):
                passage = self._passage(source, sentence)
                if not shouted or _in_capitals(run[0], passage):
                    yield passage

    def mentions(self, name: Name) -> list[Passage]:
        """Every passage that names the same in any form: in full, by surname, by another's alias, by its people."""
        if name not in self._mentions:
            self._mentions[name] = self._find_mentions(name)
        return self._mentions[name]

    def _find_mentions(self, name: Name) -> list[Passage]:
        numbers: set[int] = set()
        for form in {name.text, str(name)}:
            words = fold_name(form)
            called = {words}
            if name.kind != "person":
                called.update(map(fold_name, (*other_names(words), *acronyms(words, form))))
            for run in called:
                numbers.update(p.number for p in self.passages_with(run))
                if run == words or (alternate_of(run) is not None and alternate_of(run) == alternate_of(words)):
                    numbers.update(self._of_people(run))
            if name.kind in ("person", "unknown") and len(words) > 1:
                numbers.update(p.number for p in self.passages_with(words[-1:]))
            for same, _ in self._candidates(form):
                if name.compare(same) is Comparison.AGREE:
                    numbers.update(p.number for p in self.passages_with(fold_name(same.text)))
        return [self._passages[n] for n in sorted(numbers)]

    def _of_people(self, place: tuple[str, ...]) -> Iterator[int]:
        """The passages that speak of a place by the word for its people."""
        for source in self._sources:
            for sentence in source.names.of_people.get(place, ()):
                yield self._passage(source, sentence).number

    def named_like(self, words: Iterable[str]) -> list[tuple[Name, Passage]]:
        """The corpus's names that share a word with these."""
        found: dict[tuple[str, ...], tuple[Name, Passage]] = {}
        for word in words:
            for source in self._sources:
                for held in source.names.by_word.get(word, ()):
                    if held.key not in found:
                        found[held.key] = self._named(source, held)
        return list(found.values())

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
        """The names that may agree with this one, and some that do not; each once, in corpus order."""
        if form not in self._alike:
            asked = keys_to_ask(form)
            found: dict[tuple[str, ...], tuple[Name, Passage]] = {}
            for source in self._sources:
                names = source.names
                for held in names.under(names.by_key, asked):
                    if held.key not in found:
                        found[held.key] = self._named(source, held)
            self._alike[form] = list(found.values())
        return self._alike[form]

    def misspelt_of(self, text: str) -> tuple[Name, Passage] | None:
        """A name of the corpus that this one probably is, but for a slip."""
        asked = frozenset(slip_keys(text, reach=2))
        for source in self._sources:
            names = source.names
            for held in names.under(names.by_slip, asked):
                if near_miss(text, held.name.text):
                    return self._named(source, held)
        return None

    def _passage(self, source: SourceText, sentence: int) -> Passage:
        return self._passages[self._first[id(source)] + sentence]

    def _named(self, source: SourceText, held: Held) -> tuple[Name, Passage]:
        return held.name, self._passage(source, held.sentence)


def _in_capitals(word: str, passage: Passage) -> bool:
    """Whether a passage has a word in capitals: "US" and "WHO" are names, "us" and "who" are none."""
    return any(
        token.text.isupper() and token.lower.replace(".", "").removesuffix("'s") == word
        for token in passage.sentence.tokens
    )
