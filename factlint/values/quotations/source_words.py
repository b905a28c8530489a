"""A source's folded words, ready to be searched for quotations: its quotations alone, and all of its prose.

A source may break a quotation to say who speaks (“A,” she said, “B.”) and a draft may give it whole (“A, B.”). So the
words between marks are also kept as one sequence of runs: parts that only an attribution parts belong to one run.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from factlint.language.en.saying import ABBREVIATED_TITLES, SAYING
from factlint.records import cached_property, record
from factlint.values.quotations.marks import Marked, find_marked
from factlint.values.quotations.word_alignment import Places
from factlint.values.quotations.words import Word, fold_text, fold_words

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_ATTRIBUTION = 160
"""In code points: more than this between two parts is reporting, not attribution."""


@record(slots=False)
class View:
    """Folded words in a row. `origin` gives each word's number in the source, `run` the run it belongs to."""

    words: tuple[str, ...]
    origin: Sequence[int]
    run: Sequence[int]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts in `letters`, and where the last one ends."""
        lengths = [len(word) - word.count("'") if "'" in word else len(word) for word in self.words]
        return list(accumulate(lengths, initial=0))

    @cached_property
    def letters(self) -> str:
        """The words without spaces: "cease-fire", "cease fire" and "ceasefire" are the same letters."""
        return self.spelt(0, len(self.words))

    def spelt(self, start: int, end: int) -> str:
        """The same of a range of words."""
        return "".join(self.words[start:end]).replace("'", "")

    @cached_property
    def places(self) -> Places:
        """The words by where they stand."""
        return Places(self.words)

    def find(self, letters: str, first: int) -> tuple[int, int] | None:
        """The next range of whole words, from word `first` on, that spells these letters."""
        if not letters or first >= len(self.words):
            return None
        position = self.letters.find(letters, self.starts[first] if first else 0)
        if position < 0:
            return None
        starts = self.starts
        while position >= 0:
            start = bisect_left(starts, position)
            end = bisect_left(starts, position + len(letters))
            if starts[start] == position and starts[end] == position + len(letters):
                return start, end
            position = self.letters.find(letters, position + 1)
        return None

    def one_run(self, start: int, end: int) -> bool:
        """Whether a range of words lies in one run."""
        return self.run[start] == self.run[end - 1]

    def whole(self, start: int, end: int) -> bool:
        """Whether a range of words begins where a run does and ends where a run does."""
        begins = start == 0 or self.run[start - 1] != self.run[start]
        return begins and (end == len(self.words) or self.run[end] != self.run[end - 1])


@record(slots=False)
class SourceWords:
    """A source text folded once, for any number of quotations to be looked up in."""

    text: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word; marked omissions are passed over, and what an editor put in brackets counts as written."""
        words: list[Word] = []
        folded = fold_text(self.text)
        if {word.kind for word in folded} <= {"word"}:
            return folded
        for word in folded:
            if word.kind == "word":
                words.append(word)
            elif word.kind == "editorial":
                inner = self.text[word.start : word.end].replace("[", "").replace("]", "")
                words.extend(Word(w.text, word.start, word.end, "word", word.clause) for w in fold_words(inner))
        return tuple(words)

    @cached_property
    def prose(self) -> View:
        """All words, in or out of quotation marks."""
        words = self.words
        return View(tuple([word.text for word in words]), range(len(words)), bytes(len(words)))

    @cached_property
    def speech(self) -> View:
        """The words inside quotation marks."""
        texts: list[str] = []
        origin: list[int] = []
        runs: list[int] = []
        run, position, previous = 0, 0, None
        for part in find_marked(self.text):
            if previous is not None and not continues(self.text, previous, part):
                run += 1
            previous = part
            while position < len(self.words) and self.words[position].start < part.start:
                position += 1
            while position < len(self.words) and self.words[position].end <= part.end:
                texts.append(self.words[position].text)
                origin.append(position)
                runs.append(run)
                position += 1
        return View(tuple(texts), origin, runs)


def continues(text: str, one: Marked, other: Marked) -> bool:
    """Whether a quotation goes on in the next part: nothing but an attribution stands between."""
    between = text[one.outer_end : other.outer_start]
    if other.resumed or not between.strip(" \t\n\r\u00a0,.;:—–-"):
        return True
    if len(between) > LONGEST_ATTRIBUTION or "\n\n" in between.strip():
        return False
    ended = between.rstrip()[:-1]
    if any(stop in ended for stop in ("! ", "? ", "; ")) or _sentence_ends(ended):
        return False
    return any(word in SAYING for word in between.lower().replace(",", " ").replace(".", " ").split())


def _sentence_ends(between: str) -> bool:
    """A full stop before a capital, but not after a title or an initial."""
    position = between.find(". ")
    while position >= 0:
        word = between[:position].rsplit(None, 1)[-1] if between[:position].strip() else ""
        abbreviated = len(word) == 1 or word.lower() in ABBREVIATED_TITLES
        if not abbreviated and between[position + 2 : position + 3].isupper():
            return True
        position = between.find(". ", position + 1)
    return False


@lru_cache(maxsize=128)
def source_words(text: str) -> SourceWords:
    """The folded words of a source; kept for the next quotation."""
    return SourceWords(text)
