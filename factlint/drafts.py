"""Which files are drafts: those named, those in folders that are named, and those that the config's globs fit."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factlint.config import Config

SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm")
_FOREIGN = frozenset({"node_modules", "__pycache__", "CVS", "_darcs", "venv", "env", "site-packages"})
_GLOB = frozenset("*?[")


def find_drafts(paths: Sequence[str], config: Config, kept_apart: Iterable[str]) -> list[str]:
    """The drafts to check, without doubles, in the order of their paths.

    In folders and globs, what lies in `kept_apart` (rules and sources) is no draft; a file that is named is one
    anyway, also when it is missing, so that reading it says so. Raises UsageError where nothing is found.
    """
    apart = tuple(os.path.realpath(path) for path in kept_apart if "://" not in path)
    found: dict[str, None] = {}
    for path in paths:
        matches = list(_expand(path, apart))
        if not matches:
            raise UsageError(f"{path}: no draft in it ({', '.join(SUFFIXES)}); name a file or another folder")
        found.update(dict.fromkeys(matches))
    if not paths:
        for pattern in config.drafts:
            found.update(dict.fromkeys(_matching(pattern, config.root, apart)))
        if not found:
            raise UsageError(_nothing(config))
    return sorted(found)


def is_draft(path: str, config: Config) -> bool:
    """Whether a file is one of a project's drafts.

    Those are what the configuration's globs fit, or, where it has none, every text in its folder that is neither a
    rule nor a source.
    """
    apart = tuple(os.path.realpath(other) for other in (*config.rules, *config.corpus) if "://" not in other)
    if _within(path, apart):
        return False
    real = os.path.realpath(path)
    if config.drafts:
        fitting = (match for pattern in config.drafts for match in _matching(pattern, config.root, apart))
        return any(os.path.realpath(match) == real for match in fitting)
    folders = os.path.relpath(os.path.dirname(real), os.path.realpath(config.root or ".")).split(os.sep)
    hidden = any((name.startswith(".") and name != ".") or name in _FOREIGN for name in folders)
    return real.lower().endswith(SUFFIXES) and not hidden


def _nothing(config: Config) -> str:
    if config.drafts:
        return f"{config.path}: no file fits drafts: {', '.join(config.drafts)}; correct the globs or name a draft"
    return "no draft to check; name a file or folder, or set drafts: in factlint.yaml"


def _expand(path: str, apart: tuple[str, ...]) -> Iterator[str]:
    if os.path.isdir(path):
        yield from _in_folder(path, apart)
    elif _GLOB & set(path) and not os.path.lexists(path):
        yield from _matching(path, "", apart)
    else:
        yield os.path.normpath(path)


def _in_folder(folder: str, apart: tuple[str, ...]) -> Iterator[str]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if _own(here, name) and not _within(f"{here}/{name}", apart))
        for name in sorted(files):
            path = os.path.join(here, name)
            if name.lower().endswith(SUFFIXES) and not name.startswith(".") and not _within(path, apart):
                yield os.path.normpath(path)


def _matching(pattern: str, root: str, apart: tuple[str, ...]) -> Iterator[str]:
    from glob import glob

    for match in sorted(glob(pattern, root_dir=root or None, recursive=True)):
        path = os.path.join(root, match)
        parts = match.split(os.sep)[:-1]
        own = all(_own(os.path.join(root, *parts[:i]), part) for i, part in enumerate(parts))
        if own and os.path.isfile(path) and not _within(path, apart):
            yield os.path.normpath(path)


def _own(here: str, name: str) -> bool:
    """Whether a folder may hold the project's own texts: not hidden, not a virtual environment's or a VCS's."""
    if name in (".", ".."):
        return True
    hidden = name.startswith(".") or name in _FOREIGN
    return not hidden and not os.path.exists(os.path.join(here, name, "pyvenv.cfg"))


def _within(path: str, apart: tuple[str, ...]) -> bool:
    real = os.path.realpath(path)
    return any(real == other or real.startswith(other.rstrip(os.sep) + os.sep) for other in apart)
