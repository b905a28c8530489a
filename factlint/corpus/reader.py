"""Which reading of a text this is: what an index keeps is worth nothing to a program that reads otherwise."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

FORMAT = 1
"""Raised when records or keys are written otherwise."""
_ROOMS = ("corpus", "kinds", "language", "text", "values")


@cache
def reader_version() -> str:
    """A name for this program's way of reading: its version, and the names and sizes of the modules that read.

    In a checkout, where a module changes from one minute to the next, also the time of its last change.
    """
    package = Path(__file__).parents[1]
    changing = (package.parent / "pyproject.toml").exists()
    digest = blake2b(digest_size=8)
    for room in _ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            stat = path.stat()
            when = stat.st_mtime_ns if changing else 0
            digest.update(f"{path.relative_to(package).as_posix()} {stat.st_size} {when}\n".encode())
    return f"{__version__}/{FORMAT}/{digest.hexdigest()}"


def reading_of(known_names: Iterable[str], as_of: date | None) -> str:
    """A name for how sources are read here: the program's way, the names that rules declare, the day that is given."""
    digest = blake2b(digest_size=8)
    for name in sorted(known_names):
        digest.update(f"{name}\n".encode("utf-8", "surrogatepass"))
    return f"{reader_version()}/{digest.hexdigest()}/{as_of.isoformat() if as_of else ''}"
