"""Lay a quotation's words beside the stretch of a source that they most resemble.

Short sequences of words that both share vote for a place (as in BLAST's seeds); between the first and the last seed the
words are aligned by Levenshtein distance, beyond them with a little slack. Linear in the source.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.records import NamedTuple, cached_property
from factlint.values.quotations.words import is_content, same_wording

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SLACK = 3
"""Source words beyond a quotation's length that its edges may reach for."""
SEEDS_PER_WORD = 4
"""Places in a quotation that one repeated sequence may vote for."""
CANDIDATES = 3
_NAMES = {"one": "insert", "other": "delete"}
"""What a run of words in the quotation or in the source alone is called."""


class Block(NamedTuple):
    """A run of words that are equal, exchanged (`replace`), only quoted (`insert`) or only in the source (`delete`)."""

    op: str
    quote_start: int
    quote_end: int
    source_start: int
    source_end: int


class _Seed(NamedTuple):
    source: int
    quote: int
    length: int


class _Stretch(NamedTuple):
    """The source's words, `start` to `end`, that a quotation may be, with the first and the last seed there."""

    start: int
    head: _Seed
    tail: _Seed
    end: int


class Places:
    """The words of a source, and where each stands."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        starts: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            starts.setdefault(word, []).append(at)
        return starts

    def of(self, gram: tuple[str, ...]) -> list[int]:
        """The places where these words begin that follow one another: the rarest of them tells where to look."""
        starts, length = self._starts, len(gram)
        places = [starts[word] for word in gram if word in starts]
        if len(places) < length:
            return []
        fewest = min(places, key=len)
        if length == 1:
            return fewest
        rarest = places.index(fewest)
        begins = (at - rarest for at in fewest)
        return [at for at in begins if at >= 0 and self.words[at : at + length] == gram]


def align_words(
    quote: Sequence[str],
    places: Places,
    first: int = 0,
    limit: int | None = None,
    hopeless: Callable[[int, int], bool] = lambda start, end: False,
) -> list[Block]:
    """The best alignment of the whole quotation with words `first` to `limit` of a source; empty if nothing is shared.

    It begins and ends at the quotation's edges: source words beyond them are no part of it. Where all stretches that it
    could stand in are `hopeless`, by their first and last word, it is empty too.
    """
    source = places.words
    last = len(source) if limit is None else limit
    for length in (3, 2, 1):
        if length <= len(quote):
            seeds = _seeds(quote, places, first, last, length)
            if seeds:
                stretches = [_stretch(len(quote), first, last, chain) for chain in _chains(seeds, len(quote))]
                if all(hopeless(stretch.start, stretch.end) for stretch in stretches):
                    return []
                return max((_align(quote, source, stretch) for stretch in stretches), key=_score)
    return []


def _seeds(quote: Sequence[str], places: Places, first: int, last: int, length: int) -> list[_Seed]:
    seeds: list[_Seed] = []
    seen: Counter[tuple[str, ...]] = Counter()
    for place in range(len(quote) - length + 1):
        gram = tuple(quote[place : place + length])
        if length > 2 or any(map(is_content, gram)):
            seen[gram] += 1
            if seen[gram] <= SEEDS_PER_WORD:
                seeds += [_Seed(at, place, length) for at in places.of(gram) if first <= at <= last - length]
    return seeds


def _chains(seeds: list[_Seed], size: int) -> list[list[_Seed]]:
    """The seeds of the few places that most of them vote for."""
    width = max(4, size // 2)
    votes = Counter((seed.source - seed.quote) // width for seed in seeds)
    joint = {bucket: count + votes.get(bucket + 1, 0) for bucket, count in votes.items()}
    best = sorted(joint, key=lambda bucket: (-joint[bucket], bucket))[:CANDIDATES]
    return [[seed for seed in seeds if bucket <= (seed.source - seed.quote) // width <= bucket + 1] for bucket in best]


def _stretch(size: int, first: int, last: int, chain: list[_Seed]) -> _Stretch:
    """Where a quotation of so many words may stand that has these seeds."""
    head = min(chain, key=lambda seed: (seed.quote, seed.source))
    following = [seed for seed in chain if seed.source >= head.source and seed.quote >= head.quote]
    tail = max(following, key=lambda seed: (seed.quote, -seed.source))
    start = max(first, head.source - head.quote - SLACK)
    end = min(last, tail.source + size - tail.quote + SLACK)
    return _Stretch(start, head, tail, end)


def _align(quote: Sequence[str], source: Sequence[str], stretch: _Stretch) -> list[Block]:
    start, head, tail, end = stretch
    quote_end, source_end = tail.quote + tail.length, tail.source + tail.length
    opcodes = [
        *_opcodes(quote, source, 0, head.quote, start, head.source),
        *_opcodes(quote, source, head.quote, quote_end, head.source, source_end),
        *_opcodes(quote, source, quote_end, len(quote), source_end, end),
    ]
    return _tidy(quote, source, opcodes)


def _opcodes(
    quote: Sequence[str], source: Sequence[str], quote_start: int, quote_end: int, source_start: int, source_end: int
) -> list[Block]:
    from factlint.values.quotations.word_edits import edit_runs

    blocks = []
    at, there = quote_start, source_start
    for op, length in edit_runs(quote[quote_start:quote_end], source[source_start:source_end]):
        after, beyond = at + (length if op != "other" else 0), there + (length if op != "one" else 0)
        blocks.append(Block(_NAMES.get(op, op), at, after, there, beyond))
        at, there = after, beyond
    return blocks


def _tidy(quote: Sequence[str], source: Sequence[str], blocks: list[Block]) -> list[Block]:
    """Join neighbouring differences into one, and give back source words beyond the quotation's edges."""
    joined: list[Block] = []
    for block in blocks:
        previous = joined[-1] if joined else None
        if previous and (previous.op == "equal") == (block.op == "equal"):
            op = "equal" if block.op == "equal" else "replace"
            joined[-1] = Block(op, previous.quote_start, block.quote_end, previous.source_start, block.source_end)
        else:
            joined.append(block)
    if joined and joined[0].op != "equal":
        joined[0] = _fit(quote, source, joined[0], at_start=True)
    if len(joined) > 1 and joined[-1].op != "equal":
        joined[-1] = _fit(quote, source, joined[-1], at_start=False)
    return [
        _named(block)
        for block in joined
        if block.quote_end > block.quote_start or block.source_end > block.source_start
    ]


def _fit(quote: Sequence[str], source: Sequence[str], block: Block, *, at_start: bool) -> Block:
    """A difference at an edge faces as many source words as it has words, or the few that spell the same."""
    words = tuple(quote[block.quote_start : block.quote_end])
    size, available = len(words), block.source_end - block.source_start
    sizes = [n for n in range(min(available, size + SLACK) + 1) if n]
    for n in sorted(sizes, key=lambda n: abs(n - size)):
        start, end = (
            (block.source_end - n, block.source_end) if at_start else (block.source_start, block.source_start + n)
        )
        if same_wording(words, tuple(source[start:end])):
            return block._replace(source_start=start, source_end=end)
    keep = min(size, available)
    if at_start:
        return block._replace(source_start=block.source_end - keep)
    return block._replace(source_end=block.source_start + keep)


def _named(block: Block) -> Block:
    if block.op == "equal":
        return block
    if block.quote_end == block.quote_start:
        return block._replace(op="delete")
    return block._replace(op="insert" if block.source_end == block.source_start else "replace")


def _score(blocks: list[Block]) -> tuple[int, int]:
    equal = sum(block.quote_end - block.quote_start for block in blocks if block.op == "equal")
    different = sum(
        max(block.quote_end - block.quote_start, block.source_end - block.source_start)
        for block in blocks
        if block.op != "equal"
    )
    return equal - different, equal
