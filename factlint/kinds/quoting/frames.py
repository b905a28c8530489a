"""Sentences as their author built them: a quotation counts as one piece, however many stops it holds."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factlint.kinds.quoting.speaker import Item
from factlint.records import cached_property, record
from factlint.values.quotations.marks import find_marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Reading
    from factlint.text.document import Block, Sentence
    from factlint.values.quotations.marks import Marked

MARKS = frozenset("\"“”„‟«»‹›‘’‚'`")


@record(frozen=False, slots=False)
class Frame:
    """A sentence of a block with its quotations as single items; `items` count within the block's prose."""

    passage: Passage
    sentences: list[Sentence]
    numbers: range
    """Those of the block's quotations that stand in it, wholly or in part."""

    @cached_property
    def items(self) -> list[Item]:
        """Its tokens and quotations."""
        return list(_items(self))

    @property
    def quoted_alone(self) -> bool:
        """Nothing but quotations, and the stops and dashes around them."""
        return all(item.quotation >= 0 or item.shape == "mark" for item in self.items)

    @property
    def quotations(self) -> list[int]:
        """The numbers of the quotations it holds."""
        return [item.quotation for item in self.items if item.quotation >= 0] if self.numbers else []


@record(frozen=False)
class Passage:
    """A block with its quotations and its sentences."""

    block: Block
    sentences: list[Sentence]
    marked: list[Marked]
    frames: list[Frame]


def passages(reading: Reading) -> Iterator[Passage]:
    """Every block of the document that has sentences; frames are made only where there are quotations."""
    for _, group in groupby(reading.document.sentences, key=lambda sentence: id(sentence.block)):
        sentences = list(group)
        block = sentences[0].block
        marked = find_marked(block.prose) if not MARKS.isdisjoint(block.prose) else []
        passage = Passage(block, sentences, marked, [])
        if marked:
            passage.frames = list(_frames(passage))
        yield passage


def items_of(sentence: Sentence) -> Iterator[Item]:
    """A sentence's tokens with their places in the block's prose."""
    for token in sentence.tokens:
        yield Item(token.text, token.lower, sentence.start + token.start, sentence.start + token.end, token.shape)


def _frames(passage: Passage) -> Iterator[Frame]:
    marked, first, behind = passage.marked, 0, 0
    together: list[Sentence] = []
    for sentence in passage.sentences:
        while first < len(marked) and not together and marked[first].outer_end <= sentence.start:
            first += 1
        together.append(sentence)
        while behind < len(marked) and marked[behind].outer_start < sentence.end:
            behind += 1
        runs_on = behind > 0 and marked[behind - 1].outer_end > sentence.end
        if not runs_on or sentence is passage.sentences[-1]:
            yield Frame(passage, together, range(first, behind))
            together = []


def _items(frame: Frame) -> Iterator[Item]:
    """A frame's tokens, those inside a quotation put together as one item."""
    marked, inside, told = frame.passage.marked, frame.numbers.start, -1
    for sentence in frame.sentences:
        for token in sentence.tokens:
            start = sentence.start + token.start
            while inside < frame.numbers.stop and marked[inside].outer_end <= start:
                inside += 1
            if inside >= frame.numbers.stop or start < marked[inside].outer_start:
                yield Item(token.text, token.lower, start, sentence.start + token.end, token.shape)
            elif told != inside:
                told = inside
                yield _quotation(frame.passage.block.prose, marked[inside], inside)


def _quotation(prose: str, part: Marked, number: int) -> Item:
    return Item(prose[part.start : part.end], "", part.outer_start, part.outer_end, "quotation", number)
