"""The numbers that the items of a record go by: "6. Museum roof", "[3] Of the money ...", "(2) The lessee", "8.2 Pool".

Minutes, judgments and agendas number their paragraphs. Such a number counts nothing; read as a figure it would back any
small number of a draft, and be added to others. It is known by its neighbours' numbers: a number that opens one
paragraph alone may well be a figure.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.text.document import Document, Sentence

_LABEL = pattern(
    r"(?:\[(?P<square>\d{1,3})\]|\((?P<round>\d{1,3})\)|(?P<closed>\d{1,3})\)|(?P<point>\d{1,3})\."
    r"|(?P<part>\d{1,2}\.\d)\.?(?= [A-Z]))(?= \S|$)"
)
_RUN_IN = pattern(r"(?:(?:^|[:;] )(?P<point>\d{1,2})\.(?= \S))|(?:\((?P<round>\d{1,2})\))")
_TIME = pattern(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?= \S|$|:)")
_LEAST_ENTRIES = 3
_LEAST_BRACKETED = 3
"""Bracketed numbers that are labels where they count on from one: two may be the goals of two players."""


def run_in_labels(text: str) -> list[tuple[int, int]]:
    """Where the labels of a list stand that runs on in one sentence: "two prizes: 1. Ames; 2. Holt", "to widen the
    gate (1), to light it (2) and to watch it (3)"."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    for match in _RUN_IN.finditer(text):
        style = match.lastgroup or ""
        found.setdefault(style, []).append((int(match[style]), match.start(style), match.end(style)))
    places: list[tuple[int, int]] = []
    for style, labels in found.items():
        least = _LEAST_BRACKETED if style == "round" else 2
        if len(labels) >= least and [number for number, _, _ in labels] == list(range(1, len(labels) + 1)):
            places += [(start, end) for _, start, end in labels]
    return places


def item_labels(document: Document) -> dict[int, int]:
    """By the number of its sentence, where the label ends that a sentence opens with, in characters of the sentence."""
    opened = list(_opened(document))
    labels = {label for _, label, _ in opened}
    found = {sentence.index: end for sentence, label, end in opened if not labels.isdisjoint(_beside(label))}
    return found | _entries(document)


def _entries(document: Document) -> dict[int, int]:
    """The same of the times that the entries of a running report go by, which has the newest first: at 19:45 somebody
    wrote what is told there. Times that run on are those of a programme, and of what happened."""
    found: list[tuple[int, int, int]] = []
    for sentence in document.sentences:
        opens = sentence.text[:1].isdecimal() and not (sentence.previous and sentence.previous.block is sentence.block)
        match = _TIME.match(sentence.text) if opens and sentence.block.kind not in ("cell", "meta") else None
        if match is not None:
            found.append((sentence.index, int(match[1]) * 60 + int(match[2]), match.end()))
    newest_first = all(one[1] > other[1] for one, other in pairwise(found))
    return {index: end for index, _, end in found} if newest_first and len(found) >= _LEAST_ENTRIES else {}


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
