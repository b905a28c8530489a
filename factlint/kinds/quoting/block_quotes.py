"""Quotations set off as blocks, without marks: somebody's words where a name stands under, behind or before them.

A block quotation that nobody is named for may be anything, a note or an excerpt, and is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.kinds.quoting.attribution import before_quotation
from factlint.kinds.quoting.frames import items_of
from factlint.kinds.quoting.speaker import Item, phrase_after
from factlint.kinds.statement import Statement
from factlint.patterns import pattern
from factlint.records import NamedTuple
from factlint.values.quotations.quotation import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.kinds.quoting.frames import Passage
    from factlint.text.document import Sentence

DASHED = pattern(r"(?:^|(?<=[.!?…])\s+)(?:[—–―]|--?)\s*(?=[^\W\d_])")
"""The dash before a name: at a block's start, or behind the stop that ends the words."""
LONGEST_SIGNATURE = 120


class _Signature(NamedTuple):
    name: str
    block: int
    """Which block of the group, from 0, and where in its prose the signature begins."""
    at: int


def is_block_quote(passage: Passage) -> bool:
    """Whether a block is set off as a quotation and needs no marks."""
    return passage.block.kind == "quote" and not passage.marked


def read_block_quote(group: Sequence[Passage], introduction: Passage | None) -> Iterator[Statement]:
    """The statements of neighbouring block quotations; `introduction` is the block before them."""
    signature = _signature(group)
    name = signature.name if signature else _introduced(introduction)
    if name is None:
        return
    for number, passage in enumerate(group):
        if signature and number > signature.block:
            return
        limit = signature.at if signature and number == signature.block else len(passage.block.prose)
        for sentence in passage.sentences:
            end = min(sentence.end, limit) - sentence.start
            words = sentence.text[:end].rstrip() if end > 0 else ""
            if words:
                yield Statement("quote", Quotation(words, name), sentence, 0, len(words), about=name)


def _signature(group: Sequence[Passage]) -> _Signature | None:
    """A dash and a name at the end of the last block, or as a block of their own."""
    number, prose = len(group) - 1, group[-1].block.prose
    dash = None
    for match in DASHED.finditer(prose, max(0, len(prose) - LONGEST_SIGNATURE)):
        dash = match
    if dash is None or (dash.start() == 0 and number == 0):
        return None
    items = [item for sentence in group[-1].sentences for item in items_of(sentence) if item.start >= dash.end()]
    found = phrase_after(items, 0) if items else None
    if found is None or not found[0].name[:1].isupper() or found[0].pronoun:
        return None
    return _Signature(found[0].name, number, dash.start())


def _introduced(passage: Passage | None) -> str | None:
    """The speaker of a sentence that ends in a colon."""
    if passage is None or not passage.sentences or not passage.block.prose.rstrip().endswith(":"):
        return None
    sentence: Sentence = passage.sentences[-1]
    items: list[Item] = list(items_of(sentence))
    speaker = before_quotation([*items, _end(sentence)], len(items), 0).speaker
    return speaker.name if speaker is not None and not speaker.pronoun else None


def _end(sentence: Sentence) -> Item:
    return Item("", "", sentence.end, sentence.end, "quotation", 0)
