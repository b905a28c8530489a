"""Invented news in any quantity: the words and names of an archive that grows, dates, figures, money, quotations.

Words and names are invented and are met by Zipf's law, so that their number grows with the archive as Heaps' law has
it. A real reading costs milliseconds; for a million articles a few thousand are read, and the others are those with
each invented word exchanged for another of the same first letter and length, drawn by the same law. That leaves every
place in the text where it was: the record is the one that a reading of the new text gives (`sizes` proves it on a
sample of each run).
"""

from __future__ import annotations

import json
import random
import re
import zlib
from bisect import bisect
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from factlint.corpus.digests import digest_of
from factlint.corpus.record import Record, read_source

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS, NAMES = 200_000, 300_000
_CONSONANTS, _VOWELS = "bdfglmnprtv", "aeiou"
_ENDINGS = "m n k p rt lo na ram dun vik".split()
_GIVEN = "Anna David Grace Martin Ruth Peter Laura Simon Helen Oliver Clara Victor Emma Philip Nora Daniel".split()
_MONTHS = "January February March April May June July August September October November December".split()
_LEVEL = 6
_SENTENCES = (
    "The {N} {body} said on {weekday} that it would spend ${m}.{d} million on the {w} {w}, {p}% more than before.",
    '"We have waited {k} years for this {w}, and nobody shall take the {w} away from {N}," said {G} {N}, its chair.',
    "Work on the {w} {w} near {N} is to begin on {D} {M} {Y} and to last {k} months, the {N} {body} said.",
    "About {n} people live within {k} miles of the {w}; fewer than {p}00 of them wrote to the {w} about the {w}.",
    "{G} {N}, {k}, who was elected to the {N} {body} in {Y}, wrote that the {w} had been a {w} and a {w}.",
    "Prices of {w} rose by {p}.{d}% in {M} {Y}, the sharpest increase since the {w}, while the {w} of {w} fell.",
    "It was not clear whether the {w} {w}, which had closed after a {w}, could keep its {w} as a {w} under the {w}.",
    "Members voted {k} to {D} for the {w} after a debate in which {G} {N} called it a {w} without a {w}.",
    "The company, based in {N}, had revenue of £{m} million and {n} employees in {Y}, and sold its {w} to {N} {body}.",
    "On {D} {M} {Y} the {w} of {N} met the {w} of {N}, and both asked the {body} for a {w} and for more {w}.",
)
_BODIES = ("Council", "Bank", "Hospital", "University", "Company", "Museum", "Party", "Union")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


class Vocabulary:
    """Invented words in order of how common they are: the word of rank r is met 1/(r + 3) as often as the first."""

    def __init__(self, number: int, taken: frozenset[str], seed: str) -> None:
        dice = random.Random(seed)
        found: dict[str, float] = {}
        while len(found) < number:
            syllables = (dice.choice(_CONSONANTS) + dice.choice(_VOWELS) for _ in range(dice.randint(2, 4)))
            word = "".join(syllables) + dice.choice(_ENDINGS)
            if word not in taken:
                found.setdefault(word, 1 / (len(found) + 3))
        self.words = list(found)
        self._bounds = list(accumulate(found.values()))
        groups: dict[tuple[str, int], list[str]] = {}
        for word in found:
            groups.setdefault((word[0], len(word)), []).append(word)
        self._groups = {key: (some, list(accumulate(map(found.__getitem__, some)))) for key, some in groups.items()}

    def draw(self, dice: random.Random) -> str:
        """A word by its frequency."""
        return self.words[bisect(self._bounds, dice.random() * self._bounds[-1])]

    def draw_like(self, word: str, dice: random.Random) -> str:
        """A word of the same first letter and length, by its frequency among those."""
        words, bounds = self._groups[word[0], len(word)]
        return words[bisect(bounds, dice.random() * bounds[-1])]


@cache
def vocabularies() -> tuple[Vocabulary, Vocabulary]:
    """Of ordinary words and of names; they have no word in common."""
    words = Vocabulary(WORDS, frozenset(), "words")
    return words, Vocabulary(NAMES, frozenset(words.words), "names")


def article(seed: int, sentences: int = 13) -> str:
    """An article of some 300 words in Markdown, with the day it was written."""
    dice = random.Random(f"article {seed}")
    words, names = vocabularies()
    cast = [names.draw(dice).capitalize() for _ in range(10)]
    topic = [words.draw(dice) for _ in range(30)]
    fillers: dict[str, Callable[[], object]] = {
        "N": lambda: dice.choice(cast),
        "G": lambda: dice.choice(_GIVEN),
        "w": lambda: dice.choice(topic) if dice.random() < 0.3 else words.draw(dice),
        "body": lambda: dice.choice(_BODIES),
        "weekday": lambda: dice.choice(_WEEKDAYS),
        "M": lambda: dice.choice(_MONTHS),
        "D": lambda: dice.randint(1, 28),
        "Y": lambda: dice.randint(1990, 2024),
        "m": lambda: dice.randint(2, 900),
        "n": lambda: f"{dice.randint(1100, 99_999):,}",
        "k": lambda: dice.randint(11, 90),
        "p": lambda: dice.randint(2, 19),
        "d": lambda: dice.randint(1, 9),
    }
    told = [
        re.sub(r"\{(\w+)\}", lambda slot: str(fillers[slot[1]]()), dice.choice(_SENTENCES)) for _ in range(sentences)
    ]
    day = f"{dice.randint(1995, 2024)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    paragraphs = "\n\n".join(" ".join(told[start : start + 4]) for start in range(0, sentences, 4))
    return f"---\ndate: {day}\n---\n\n{paragraphs}\n"


class Model:
    """An article that was read, and the articles that differ from it in their words and names."""

    def __init__(self, seed: int) -> None:
        self.text = article(seed)
        self.record = read_source("article.md", self.text)
        words, names = vocabularies()
        common, rare = set(words.words), set(names.words)
        met = dict.fromkeys(word.lower() for word in re.findall("[A-Za-z]+", self.text))
        self._own = [(word, int(word in rare)) for word in met if word in common or word in rare]
        self._numbers = {word: number for number, (word, _) in enumerate(self._own)}
        written = zlib.decompress(self.record.body).decode()
        self._body = self._taken_apart(written, glued=False)
        self._keys = self._taken_apart("\n".join(self.record.keys), glued=True)
        self._words = self._taken_apart("\n".join(self.record.words), glued=True)

    def _taken_apart(self, written: str, *, glued: bool) -> tuple[list[str], list[tuple[int, int, bool]]]:
        """The parts, and where among them an invented word stands: which one, and whether it is capitalised."""
        alternatives = "|".join(sorted(self._numbers, key=len, reverse=True))
        capitalised = "|".join(word.capitalize() for word in sorted(self._numbers, key=len, reverse=True))
        lower = f"(?:{alternatives})" if glued else f"(?<![A-Za-z])(?:{alternatives})(?![a-z])"
        parts = re.split(f"({lower}|(?:{capitalised})(?![a-z]))", written)
        places = [(at, self._numbers[parts[at].lower()], parts[at][0].isupper()) for at in range(1, len(parts), 2)]
        return parts, places

    def variant(self, number: int) -> Record:
        """The article of that number: other words and names, drawn by their frequencies, in the same places."""
        dice = random.Random(number)
        new = [vocabularies()[sort].draw_like(word, dice) for word, sort in self._own]
        body = zlib.compress(_filled(self._body, new).encode(), _LEVEL)
        keys = tuple(sorted({*_filled(self._keys, new).split("\n")}))
        words = tuple(sorted({*_filled(self._words, new).split("\n")} - {""}))
        return Record(f"{number // 1000:05}/{number:08}.md", digest_of(body), self.record.dated, body, keys, words)


def _filled(template: tuple[list[str], list[tuple[int, int, bool]]], new: list[str]) -> str:
    parts, places = template
    for at, number, capital in places:
        parts[at] = new[number].capitalize() if capital else new[number]
    return "".join(parts)


def text_of(record: Record) -> str:
    """The text of a record."""
    return str(json.loads(zlib.decompress(record.body))[0])
