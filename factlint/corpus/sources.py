"""Which files a corpus is made of."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.errors import Problem, SourceError
from factlint.paths import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
INDEX_SUFFIX = ".sqlite"
"""Of an index built elsewhere, taken as it is."""

ADDRESSES = ("postgresql://", "postgres://")
"""What the address of a PostgreSQL database begins with, in letters of any size."""


def is_address(entry: str) -> bool:
    """Whether an entry of the corpus setting is the address of a PostgreSQL database."""
    return entry[:16].lower().startswith(ADDRESSES)


def source_files(paths: Sequence[str | Path]) -> list[Path]:
    """The files at these paths, directories searched through, in the order of their names.

    Raises SourceError for a path that does not exist or a directory that holds no source.
    """
    from pathlib import Path

    return list(dict.fromkeys(map(Path, source_names(paths))))


def source_names(paths: Sequence[str | Path]) -> list[str]:
    """The names of these files, for whoever can do without the import of `pathlib`."""
    names: list[str] = []
    problems: list[Problem] = []
    for path in [os.fspath(path) for path in paths]:
        if os.path.isfile(path):
            names.append(plain(path))
        elif os.path.isdir(path):
            found = sorted(_within(path), key=lambda name: name.split("/"))
            names += found
            if not found:
                problems.append(Problem(path, 0, 0, "the corpus directory holds no .md, .txt or .html file"))
        else:
            problems.append(Problem(path, 0, 0, "no such source; check the corpus setting"))
    if problems:
        raise SourceError(*problems)
    return list(dict.fromkeys(names))


def _within(directory: str) -> Iterator[str]:
    for folder, subfolders, names in os.walk(directory):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in names:
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in SUFFIXES:
                yield plain(os.path.join(folder, name))
