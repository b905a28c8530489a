"""The numbers that the items of a record go by: "6. Museum roof", "[3] Of the money ...", "(2) The lessee", "8.2 Pool".

Minutes, judgments and agendas number their paragraphs. Such a number counts nothing; read as a figure it would back any
small number of a draft, and be added to others. It is known by its neighbours' numbers: a number that opens one
paragraph alone may well be a figure. Results number their lines without a mark ("2 Doe +12"), and a list that runs on
within a paragraph counts up from one: "1. Roe; 2. Doe; 3. Poe", "top three: 1 Roe 55, 2 Doe 53, 3 Poe 49".
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factlint.text.document import Document, Sentence

_LABEL = pattern(
    r"(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)|(?P<closed>\d{1,3})\)|(?P<point>\d{1,3})\."
    r"|(?P<part>\d{1,2}\.\d)\.?(?= [A-Z]))(?= \S|$)"
)
_RANK = pattern(r"(\d{1,2}) +(?=[^\W\d_a-z])")
"""What opens a line of results: its rank without a mark, before a name."""
_INLINE = (
    (pattern(r"\((\d{1,2})\)"), 3),
    (pattern(r"(?<![\w(.,])(\d{1,2})\)(?= \S)"), 3),
    (pattern(r"(?:(?<=[:;] )|\A)(\d{1,2})\.(?= \S)"), 2),
    (pattern(r"(?<![\w.,:])(\d{1,2})\.(?= [^\W\d_a-z])"), 3),
    (pattern(r"(?:(?<=[:;,] )|\A)(\d{1,2})(?= [^\W\d_a-z])"), 3),
)
"""What numbers the items of a list that runs on, each in a style of its own, and how many from one upwards make a list
of a paragraph: two in brackets may be the goals of two players."""
_TIME = pattern(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?= \S|$|:)")
_LEAST_ENTRIES = 3
"""Times that open blocks one after the other in a running report: two may be those of a programme."""
_FEWEST = 3
"""Numbers of lines that follow one another and are ranks."""

Spans = dict[int, list[tuple[int, int]]]


def item_labels(document: Document) -> Spans:
    """By the number of its sentence, where labels stand in a sentence, in characters of it."""
    found: Spans = defaultdict(list)
    opened = list(_opened(document))
    labels = {label for _, label, _ in opened}
    for sentence, label, end in opened:
        if not labels.isdisjoint(_beside(label)):
            found[sentence.index].append((0, end))
    lists = (number for number, block in enumerate(document.blocks) if "1" in block.prose and "2" in block.prose)
    inside = {number: spans for number in lists if (spans := _run_on(document.blocks[number].prose))}
    for sentence in document.sentences if inside else ():
        spans = inside.get(sentence.paragraph, [])
        own = [(a - sentence.start, b - sentence.start) for a, b in spans if sentence.start <= a < sentence.end]
        found[sentence.index] += own
    for sentence, end in (*_ranked(document), *_entries(document)):
        found[sentence.index].append((0, end))
    return found


def _entries(document: Document) -> Iterator[tuple[Sentence, int]]:
    """The same of the times that the entries of a running report go by, which has the newest first: at 19:45 somebody
    wrote what is told there. Times that run on are those of a programme, and of what happened."""
    found: list[tuple[Sentence, int, int]] = []
    for sentence in document.sentences:
        opens = sentence.text[:1].isdecimal() and not sentence.start and sentence.block.kind not in ("cell", "meta")
        match = _TIME.match(sentence.text) if opens else None
        if match is not None:
            found.append((sentence, int(match[1]) * 60 + int(match[2]), match.end()))
    if len(found) >= _LEAST_ENTRIES and all(one[1] > other[1] for one, other in pairwise(found)):
        yield from ((sentence, end) for sentence, _, end in found)


def _run_on(prose: str) -> list[tuple[int, int]]:
    """Where the labels of a list stand that runs on within a paragraph."""
    for style, fewest in _INLINE:
        spans = list(_counted(style.finditer(prose)))
        if len(spans) >= fewest:
            return spans
    return []


def _counted(labels: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Of numbers in their order, those that count up from one."""
    due = 1
    for label in labels:
        if int(label[1]) == due:
            due += 1
            yield label.span()


def _ranked(document: Document) -> Iterator[tuple[Sentence, int]]:
    """The sentences that open lines of results, with the end of their rank: lines that follow one another."""
    run: list[tuple[Sentence, int, int]] = []
    for sentence in document.sentences:
        if sentence.start or sentence.block.kind in ("cell", "meta"):
            continue
        rank = _RANK.match(sentence.text) if sentence.text[:1].isdecimal() else None
        if rank and run and int(rank[1]) != run[-1][2] + 1:
            yield from _as_ranks(run)
            run = []
        if rank and (run or rank[1] == "1"):
            run.append((sentence, rank.end(1), int(rank[1])))
        elif run:
            yield from _as_ranks(run)
            run = []
    yield from _as_ranks(run)


def _as_ranks(run: list[tuple[Sentence, int, int]]) -> Iterator[tuple[Sentence, int]]:
    yield from ((sentence, end) for sentence, end, _ in run if len(run) >= _FEWEST)


def _opened(document: Document) -> Iterator[tuple[Sentence, tuple[str | int, ...], int]]:
    """The sentences that open a block of prose with what may be a label: its style with its numbers, and its end."""
    for sentence in document.sentences:
        first = sentence.text[:1]
        if not (first.isdecimal() or first in ("[", "(")) or sentence.block.kind in ("cell", "meta"):
            continue
        match = None if sentence.previous and sentence.previous.block is sentence.block else _LABEL.match(sentence.text)
        if match is not None:
            style = match.lastgroup or ""
            yield sentence, (style, *map(int, match[style].split("."))), match.end()


def _beside(label: tuple[str | int, ...]) -> set[tuple[str | int, ...]]:
    """The labels of which one must stand beside it: the one before or behind, or the first part of the next item."""
    style, *ahead, number = label
    assert isinstance(number, int)
    beside: set[tuple[str | int, ...]] = {(style, *ahead, number + step) for step in (-1, 1)}
    return beside | {(style, int(item) + step, 1) for item in ahead for step in (-1, 1)}
