"""Which reading of a text this is: what an index keeps is worth nothing to a program that reads otherwise."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from factlint.cache import blake2b, modules
from factlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

FORMAT = 1
"""Raised when records or keys are written otherwise."""
_ROOMS = ("corpus", "kinds", "language", "text", "values")


def reader_version() -> str:
    """A name for this program's way of reading: its version, and the names and sizes of the modules that read.

    In a checkout, where a module changes from one minute to the next, also the time of its last change.
    """
    return _sent_with[0] if _sent_with else _looked_at()


def sent_with(version: str) -> None:
    """Say which way of reading this program has, where it was sent in a form that cannot be looked at."""
    _sent_with[:] = [version]


_sent_with: list[str] = []


@cache
def _looked_at() -> str:
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    changing = os.path.exists(os.path.join(os.path.dirname(package), "pyproject.toml"))
    digest = blake2b(digest_size=8)
    for path, size, time in modules():
        if path.split(os.sep)[0] in _ROOMS:
            digest.update(f"{path} {size} {time if changing else 0}\n".encode())
    return f"{__version__}/{FORMAT}/{digest.hexdigest()}"


def reading_of(known_names: Iterable[str], as_of: date | None) -> str:
    """A name for how sources are read here: the program's way, the names that rules declare, the day that is given."""
    digest = blake2b(digest_size=8)
    for name in sorted(known_names):
        digest.update(f"{name}\n".encode("utf-8", "surrogatepass"))
    return f"{reader_version()}/{digest.hexdigest()}/{as_of.isoformat() if as_of else ''}"
