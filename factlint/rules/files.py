"""Which files hold rules, and what is in them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.errors import Problem
from factlint.paths import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUFFIXES = (".yaml", ".yml")


def rule_files(paths: Iterable[str | os.PathLike[str]], problems: list[Problem]) -> list[tuple[str, bytes]]:
    """The names and contents of the files that the paths name, each once; what cannot be read becomes a problem."""
    found: dict[str, bytes] = {}
    for path in paths:
        for name in _named(os.fspath(path), problems):
            if name not in found:
                try:
                    with open(name, "rb") as file:
                        found[name] = file.read()
                except OSError as error:
                    problems.append(Problem(name, 0, 0, f"cannot be read: {error.strerror or error}"))
    return list(found.items())


def _named(path: str, problems: list[Problem]) -> list[str]:
    if os.path.isdir(path):
        return sorted(plain(file) for file in _within(path) if file.lower().endswith(SUFFIXES))
    if os.path.exists(path):
        return [plain(path)]
    problems.append(Problem(path, 0, 0, "no such rule file or directory"))
    return []


def _within(folder: str) -> Iterator[str]:
    for here, _, files in os.walk(folder):
        yield from (path for name in files if os.path.isfile(path := os.path.join(here, name)))
