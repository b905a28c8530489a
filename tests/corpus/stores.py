"""Every kind of store, made from the same records: what holds for one must hold for all."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from factlint.corpus.index.refresh import IndexReading, refresh
from factlint.corpus.joined_store import JoinedStore
from factlint.corpus.memory_store import MemoryStore
from factlint.corpus.source import SourceText
from factlint.corpus.sqlite.store import SQLiteStore
from factlint.text.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from factlint.corpus.store import Store

    Make = Callable[[Mapping[str, str], Path, frozenset[str]], AbstractContextManager[Store]]

READING = "test"


def memory_store(texts: Mapping[str, str], names: frozenset[str] = frozenset(), entry: int = 0) -> MemoryStore:
    """Texts by path, read when they are needed."""
    return MemoryStore(
        [(entry, SourceText(read_text(text, path), None, names)) for path, text in texts.items()], READING
    )


@contextmanager
def in_memory(texts: Mapping[str, str], folder: Path, names: frozenset[str]) -> Iterator[Store]:
    yield memory_store(texts, names)


@contextmanager
def in_an_index(texts: Mapping[str, str], folder: Path, names: frozenset[str]) -> Iterator[Store]:
    """Written at once."""
    yield from _indexed(texts, folder, names, [texts])


@contextmanager
def in_a_patched_index(texts: Mapping[str, str], folder: Path, names: frozenset[str]) -> Iterator[Store]:
    """Written in steps: with other texts first, half of which go, and half of which change."""
    paths = list(texts)
    before = {path: texts[other] for path, other in zip(paths[::2], paths[1::2], strict=False)}
    gone = {f"gone-{number}.txt": text for number, text in enumerate(list(texts.values())[:5])}
    yield from _indexed(texts, folder, names, [before | gone, texts])


@contextmanager
def in_two_parts(texts: Mapping[str, str], folder: Path, names: frozenset[str]) -> Iterator[Store]:
    """Half in memory and half in an index."""
    first, second = dict(list(texts.items())[::2]), dict(list(texts.items())[1::2])
    with in_an_index(second, folder, names) as other:
        yield JoinedStore([memory_store(first, names), other])


def _indexed(
    texts: Mapping[str, str], folder: Path, names: frozenset[str], steps: list[Mapping[str, str]]
) -> Iterator[Store]:
    index = folder / ".factlint" / "index.sqlite"
    for step in steps:
        for path, text in step.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8"))
        files = [(0, str(folder / path)) for path in step]
        refresh(str(index), files, IndexReading(names), jobs=1)
    store = SQLiteStore(index)
    try:
        yield store
    finally:
        store.close()


STORES: dict[str, Make] = {
    "memory": in_memory,
    "index": in_an_index,
    "patched index": in_a_patched_index,
    "two parts": in_two_parts,
}
