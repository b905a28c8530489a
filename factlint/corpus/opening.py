"""From the corpus setting to a store: files and folders through the index, indexes and databases as they are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.corpus.reader import reader_version, reading_of
from factlint.corpus.source import SourceText
from factlint.corpus.sources import INDEX_SUFFIX, is_address, source_names
from factlint.errors import Problem, SourceError
from factlint.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from factlint.corpus.store import Store
    from factlint.text.document import Document


@record
class Given:
    """A source that is held in memory already, with the day it was written if that is known."""

    document: Document
    day: date | None


@record
class Opening:
    """How a corpus is to be opened."""

    known_names: frozenset[str] = frozenset()
    """The names that rules declare."""
    as_of: date | None = None
    root: str | None = None
    """The folder of the project, where its index is kept; None to read files into memory and write nothing."""
    jobs: int | None = None
    progress: Callable[[int, int], None] | None = None
    shared: Callable[[str, int], Store] | None = None
    """How the database at an address is opened, by its number in the setting; None for through the project's slice."""
    index: str | None = None
    """The index file, where it is not the project's own."""


def is_index(path: str) -> bool:
    """Whether an entry of the corpus setting is an index built elsewhere."""
    return path.endswith(INDEX_SUFFIX) and os.path.isfile(path)


def listed_files(entries: Sequence[str | Given]) -> list[tuple[int, str]]:
    """The files of a corpus setting, each once, with the number of its entry. Raises SourceError for missing ones."""
    found: dict[str, int] = {}
    problems: list[Problem] = []
    for number, entry in enumerate(entries):
        if isinstance(entry, Given) or is_index(entry) or is_address(entry):
            continue
        try:
            for name in source_names([entry]):
                found.setdefault(os.path.normpath(name), number)
        except SourceError as fault:
            problems += fault.problems
    if problems:
        raise SourceError(*problems)
    return [(number, name) for name, number in found.items()]


def open_corpus(entries: Sequence[str | Given], opening: Opening) -> Store:
    """The store of a corpus setting. Raises SourceError or UsageError where an entry cannot be used."""
    stores: list[Store] = []
    for number, entry in enumerate(entries):
        if isinstance(entry, Given):
            continue
        if is_address(entry):
            stores.append(opening.shared(entry, number) if opening.shared else _shared(entry, number, opening))
        elif is_index(entry):
            stores.append(_index(entry, number))
    given = [
        (number, SourceText(entry.document, entry.day or opening.as_of, opening.known_names))
        for number, entry in enumerate(entries)
        if isinstance(entry, Given)
    ]
    files = listed_files(entries)
    if files and opening.root is not None and (indexed := _indexed(files, opening.root, opening)) is not None:
        stores.append(indexed)
    else:
        given += _read(files, opening)
    if given or not stores:
        from factlint.corpus.memory_store import MemoryStore

        stores.append(MemoryStore(given, reading_of(opening.known_names, opening.as_of)))
    if len(stores) == 1:
        return stores[0]
    from factlint.corpus.joined_store import JoinedStore

    return JoinedStore(stores)


def _shared(address: str, number: int, opening: Opening) -> Store:
    from factlint.corpus.slice.shared import open_shared

    return open_shared(address, number, reader_version(), opening.root)


def _index(path: str, number: int) -> Store:
    from factlint.corpus.sqlite.store import SQLiteStore

    store = SQLiteStore(path, entry=number)
    if not store.reading.startswith(f"{reader_version()}/"):
        store.close()
        message = "its sources were read by another version of factlint; build it again: `factlint index build`"
        raise SourceError(Problem(path, 0, 0, message))
    return store


def _indexed(files: Sequence[tuple[int, str]], root: str, opening: Opening) -> Store | None:
    """The store of files through their index; None where it cannot be written and is not up to date."""
    from factlint.corpus.index.refresh import IndexReading, UnwritableError, index_path, refresh, root_of
    from factlint.corpus.index.state import listed
    from factlint.corpus.sqlite.store import SQLiteStore

    path = opening.index or index_path(root)
    reading = IndexReading(opening.known_names, opening.as_of)
    try:
        refresh(path, files, reading, jobs=opening.jobs, progress=opening.progress)
    except UnwritableError:
        return None
    store = SQLiteStore(path, {indexed.key: indexed.path for indexed in listed(files, root_of(path))[0].values()})
    if store.reading != reading.name or len(store) != len(files):
        store.close()  # another project's run has put its own into the same place in this very moment
        return None
    return store


def _read(files: Sequence[tuple[int, str]], opening: Opening) -> list[tuple[int, SourceText]]:
    from factlint.text.reading import read_file

    sources = []
    for done, (number, name) in enumerate(files, 1):
        sources.append((number, SourceText(read_file(name), opening.as_of, opening.known_names)))
        if opening.progress is not None:
            opening.progress(done, len(files))
    return sources
