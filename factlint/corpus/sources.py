"""Which files a corpus is made of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})


def source_files(paths: Sequence[Path]) -> list[Path]:
    """The files at these paths, directories searched through, in the order of their names.

    Raises SourceError for a path that does not exist or a directory that holds no source.
    """
    files: list[Path] = []
    problems: list[Problem] = []
    for path in paths:
        if path.is_file():
            files.append(path)
        elif path.is_dir():
            found = sorted(_within(path))
            files += found
            if not found:
                problems.append(Problem(str(path), 0, 0, "the corpus directory holds no .md, .txt or .html file"))
        else:
            problems.append(Problem(str(path), 0, 0, "no such source; check the corpus setting"))
    if problems:
        raise SourceError(*problems)
    return list(dict.fromkeys(files))


def _within(directory: Path) -> Iterator[Path]:
    for folder, subfolders, names in os.walk(directory):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(folder, name)
