"""A source as an index keeps it: read once, packed, found by its keys, opened again without being read.

`read_source` is a pure function of its arguments and its result can be pickled, so that the same reading runs in this
process, in a pool of others and on a cluster. What is packed is JSON, compressed: opening it runs no code, whoever
wrote the index.
"""

from __future__ import annotations

import json
import zlib
from datetime import date
from typing import TYPE_CHECKING, Any

from factlint.corpus.digests import digest_of
from factlint.corpus.keys import name_words, source_keys
from factlint.corpus.source import SourceText
from factlint.corpus.store import LARGEST
from factlint.corpus.stored_statements import StoredStatements, damaged, pack_statements
from factlint.kinds import read_statements
from factlint.records import record
from factlint.text.document import Block, BlockKind, Document, Segment, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEVEL = 6
_BLOCK_KINDS: dict[str, BlockKind] = {
    kind: kind for kind in ("title", "heading", "paragraph", "item", "cell", "quote", "caption", "meta")
}


@record
class Record:
    """One source, read."""

    path: str
    digest: str
    """Of its text."""
    dated: bool
    """Whether it says itself when it was written; otherwise its reading depends on the `anchor` that was given."""
    body: bytes
    """All that verdicts need of it, packed."""
    keys: tuple[str, ...]
    """What it is found by: see `keys`."""
    words: tuple[str, ...]
    """The words of its names that another word may be a slip of."""


def read_source(
    path: str, text: str, *, anchor: date | None = None, known_names: frozenset[str] = frozenset()
) -> Record:
    """Read a source. `path` decides between Markdown, HTML and plain text, and names it in evidence.

    `anchor` is the day it was written, where it does not say; `known_names` are the names that rules declare.
    """
    from factlint.text.reading import read_text

    return record_of(SourceText(read_text(text, path), anchor, known_names))


def record_of(source: SourceText) -> Record:
    """The record of a source that has been read."""
    document = source.document
    statements = read_statements(document, source.anchor, source.known_names)
    return Record(
        document.path,
        digest_of(document.text),
        document.dateline is not None,
        _pack(source, pack_statements(statements)),
        source_keys(source.terms, statements),
        name_words(statements),
    )


def open_record(path: str, body: bytes) -> SourceText:
    """The source of a record, under this path. Raises SourceError where the body is not what `read_source` packs."""
    try:
        return _open(path, _unpack(body))
    except (ValueError, TypeError, IndexError, zlib.error, RecursionError) as fault:
        raise damaged(path, type(fault).__name__) from None


def _pack(source: SourceText, statements: Sequence[Any]) -> bytes:
    document = source.document
    tree = [
        document.text,
        document.dateline.isoformat() if document.dateline else None,
        [_pack_block(block, document.text) for block in document.blocks],
        _pack_places(document.sentences),
        statements,
    ]
    written = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(written.encode("utf-8", "surrogatepass"), _LEVEL)


def _pack_places(sentences: Sequence[Sentence]) -> list[int]:
    """For each sentence: the steps from the block of the one before, from its end, and to its own end."""
    places: list[int] = []
    paragraph = end = 0
    for s in sentences:
        places += [s.paragraph - paragraph, s.start - (end if s.paragraph == paragraph else 0), s.end - s.start]
        paragraph, end = s.paragraph, s.end
    return places


def _pack_block(block: Block, text: str) -> list[Any]:
    places = [place for segment in block.segments for place in segment]
    prose = None if _prose(block.segments, text) == block.prose else block.prose
    return [block.kind, places, block.heading, block.header, prose]


def _prose(segments: Sequence[Segment], text: str) -> str:
    """The prose of a block whose segments follow one another without anything between them."""
    return "".join(text[s.source_start : s.source_start + s.source_length] for s in segments)


def _unpack(body: bytes) -> list[Any]:
    machine = zlib.decompressobj()
    written = machine.decompress(body, LARGEST)
    if machine.unconsumed_tail or not machine.eof:
        raise ValueError("too large, or cut short")
    tree = json.loads(written.decode("utf-8", "surrogatepass"))
    if not isinstance(tree, list) or len(tree) != 5 or not all(isinstance(part, list) for part in tree[2:]):
        raise ValueError("no record")
    return tree


def _open(path: str, tree: list[Any]) -> SourceText:
    text, day, blocks, places, statements = tree
    document = Document(path, _text(text), dateline=None if day is None else date.fromisoformat(day))
    document.blocks = [_open_block(packed, text) for packed in blocks]
    _add_sentences(document, places)
    return SourceText(document, stored=StoredStatements(document, statements))


def _add_sentences(document: Document, places: list[Any]) -> None:
    paragraph = end = 0
    for number, (step, gap, length) in enumerate(zip(*[iter(places)] * 3, strict=True)):
        start = gap + (end if step == 0 else 0)
        paragraph, end = paragraph + step, start + length
        block = document.blocks[_place(paragraph, len(document.blocks))]
        text = block.prose[_place(start, end) : _place(end, len(block.prose) + 1)]
        document.sentences.append(Sentence(document, block, number, start, end, text, paragraph))


def _open_block(packed: list[Any], text: str) -> Block:
    kind, places, heading, header, prose = packed
    if not places or len(places) % 4 or not all(type(place) is int and place >= 0 for place in places):
        raise ValueError("no places")
    segments = tuple(Segment(*place) for place in zip(*[iter(places)] * 4, strict=True))
    return Block(
        _BLOCK_KINDS[kind] if isinstance(kind, str) and kind in _BLOCK_KINDS else _no_block(),
        _prose(segments, text) if prose is None else _text(prose),
        segments,
        _text(heading),
        _text(header),
    )


def _no_block() -> BlockKind:
    raise ValueError("no kind of block")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


def _place(value: object, limit: int) -> int:
    """A number from 0 up to the limit, itself left out."""
    if type(value) is not int or not 0 <= value < limit:
        raise ValueError("a place beyond the text")
    return value
