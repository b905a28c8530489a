"""Sentences as their author built them: a quotation counts as one piece, however many stops it holds."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factlint.kinds.speaker import Item
from factlint.records import record
from factlint.values.marks import find_marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.kinds.statement import Reading
    from factlint.text.document import Block, Sentence
    from factlint.values.marks import Marked

MARKS = frozenset("\"“”„‟«»‹›‘’‚'`")


@record(frozen=False)
class Frame:
    """A sentence of a block with its quotations as single items; `items` count within the block's prose."""

    passage: Passage
    items: list[Item]
    sentences: list[Sentence]

    @property
    def quoted_alone(self) -> bool:
        """Nothing but quotations, and the stops and dashes around them."""
        return all(item.quotation >= 0 or item.shape == "mark" for item in self.items)

    @property
    def quotations(self) -> list[int]:
        """The numbers of the quotations it holds."""
        return [item.quotation for item in self.items if item.quotation >= 0]


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
    frame = Frame(passage, [], [])
    inside = 0
    marked = passage.marked
    for sentence in passage.sentences:
        frame.sentences.append(sentence)
        for token in sentence.tokens:
            start = sentence.start + token.start
            while inside < len(marked) and marked[inside].outer_end <= start:
                inside += 1
            if inside == len(marked) or start < marked[inside].outer_start:
                frame.items.append(Item(token.text, token.lower, start, sentence.start + token.end, token.shape))
            elif not frame.items or frame.items[-1].quotation != inside:
                frame.items.append(_quotation(passage.block.prose, marked[inside], inside))
        runs_on = any(
            part.outer_start < sentence.end and part.outer_end > sentence.end for part in marked[inside : inside + 2]
        )
        if not runs_on:
            yield frame
            frame = Frame(passage, [], [])
    if frame.items:
        yield frame


def _quotation(prose: str, part: Marked, number: int) -> Item:
    return Item(prose[part.start : part.end], "", part.outer_start, part.outer_end, "quotation", number)
