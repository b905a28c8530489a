"""Made-up archives of any size: records whose keys are as rare and as common as the words of a language."""

from __future__ import annotations

import random
from bisect import bisect
from itertools import accumulate
from typing import TYPE_CHECKING

from benchmarks.speed.texts import made_up
from factlint.corpus.reader import reading_of
from factlint.corpus.record import Record, read_source

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCES = 13
"""Of a text: some 250 words."""
_WORDS = 300_000
_KEYS = 190
"""Terms of a text, by which it is found; as a read text of that length has."""
READER = reading_of((), None)

# Zipf's law: the word of rank r is met 1/r as often as the first.
_BOUNDS = list(accumulate(1 / (rank + 3) for rank in range(_WORDS)))


def texts(number: int) -> list[str]:
    """So many texts, for measuring what it takes to read them."""
    return [made_up(seed, SENTENCES) for seed in range(number)]


def records(number: int) -> Iterator[Record]:
    """So many records with the bodies of read texts, but each with its own words, names and figures as keys."""
    bodies = [read_source("text.txt", text) for text in texts(50)]
    for position in range(number):
        model = bodies[position % len(bodies)]
        keys, words = _keys(random.Random(position))
        path = f"{position // 1000:05}/{position:08}.txt"
        yield Record(path, model.digest, model.dated, model.body, keys, words)


def draft_keys(number: int) -> list[str]:
    """What a draft of that number asks: the terms of a text of its own, its names and figures."""
    return list(_keys(random.Random(f"draft {number}"))[0])


def _keys(chance: random.Random) -> tuple[tuple[str, ...], tuple[str, ...]]:
    keys = {f"w{bisect(_BOUNDS, chance.random() * _BOUNDS[-1])}" for _ in range(int(_KEYS * 1.3))}
    names = {f"name{int(chance.paretovariate(0.6)) % 400_000}" for _ in range(10)}
    keys |= {f"@{name}" for name in names}
    keys |= {f"=money:{chance.randrange(10, 100)}e{chance.randrange(3, 9)}" for _ in range(4)}
    keys |= {f"=day:{1990 + chance.randrange(35)}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}"}
    return tuple(sorted(keys)), tuple(sorted(names))
