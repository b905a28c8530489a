"""What was worked out before and need not be again: small files in the user's own cache directory.

An entry is named by a digest of all that it was worked out from, the program included, so that nothing ever has to be
found out of date: what has changed has another name. Entries are JSON, which runs no code when it is read, and they
lie where no project can plant one: in a folder of the user's that nobody else may enter. A folder that others may
enter is not used. What cannot be read back counts as absent, and what cannot be written is done without.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

try:
    from _blake2 import blake2b as blake2b  # `hashlib` has the same one, and loads OpenSSL before it gives it out
except ImportError:  # an interpreter that keeps it elsewhere
    from hashlib import blake2b as blake2b

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 64_000_000
"""Of all entries together; beyond it the oldest are thrown away."""
LARGEST = 2_000_000
"""Bytes of an entry; a larger one is as quickly made as read."""
_PRIVATE = 0o700
_SECRET = "secret"
_SECRET_BYTES = 32
_TRIMMED = "0"
"""What the names of those entries begin with after whose writing the folder is trimmed: one in sixteen."""


def digest(*parts: str | bytes) -> str:
    """A name for these texts in this order, told apart from every other sequence of texts."""
    state = blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(b"%d:" % len(data))
        state.update(data)
    return state.hexdigest()


@cache
def program() -> str:
    """A name for this program as it stands: its version, and the size and time of each of its modules."""
    from factlint.version import __version__

    return digest(__version__, sys.version, *(f"{path} {size} {time}" for path, size, time in modules()))


class Cache:
    """Entries by name, safe to share among threads and processes: one is written whole or not at all."""

    def __init__(self, folder: str | None) -> None:
        self._folder = folder

    def get(self, name: str) -> Any:
        """What was kept under a name, as JSON has it; None where nothing was, or where it cannot be read."""
        if self._folder is None:
            return None
        from json import loads

        try:
            with open(os.path.join(self._folder, name), "rb") as file:
                return loads(file.read(LARGEST + 1))
        except (OSError, ValueError, RecursionError):
            return None

    def put(self, name: str, tree: object) -> None:
        """Keep what JSON can hold under a name."""
        if self._folder is None:
            return
        from json import dumps

        data = dumps(tree, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        if len(data) > LARGEST:
            return
        beside = os.path.join(self._folder, f".{name}.{os.getpid()}")
        try:
            with open(beside, "wb") as file:
                file.write(data)
            os.replace(beside, os.path.join(self._folder, name))
        except OSError:
            return
        if name.startswith(_TRIMMED):
            self._trim(self._folder)

    def _trim(self, folder: str) -> None:
        """Throw the oldest away until the rest is small enough."""
        found = sorted(_entries(folder))
        excess = sum(size for _, size, _ in found) - MOST_BYTES
        for _, size, path in found:
            if excess <= 0:
                return
            excess -= size
            with _Lenient():
                os.unlink(path)


def user_cache() -> Cache:
    """The cache of this user; one that keeps nothing where there is no folder that is the user's alone."""
    folder = _folder()
    return Cache(folder if folder is not None and _made_private(folder) else None)


def seal(text: str) -> str:
    """The text with a mark behind it that nobody can make who does not know this user's secret.

    What this program keeps in a project carries it, so that what came with a checkout is never taken for its own work.
    Where there is no folder that is the user's alone, each process has a secret of its own, and trusts no other's.
    """
    return (
        f"{text}/{blake2b(text.encode('utf-8', 'surrogatepass'), key=_secret(_folder()), digest_size=16).hexdigest()}"
    )


def is_sealed(text: str) -> bool:
    """Whether a text carries this user's mark."""
    return seal(text.rpartition("/")[0]) == text


@cache
def _secret(folder: str | None) -> bytes:
    """What marks are made with: 32 bytes in the cache's folder, made when first asked for."""
    if folder is None or not _made_private(folder):
        return os.urandom(_SECRET_BYTES)
    path = os.path.join(folder, _SECRET)
    for _ in range(2):  # another process may be making it at this moment
        with _Lenient(), open(path, "rb") as file:
            if len(known := file.read(_SECRET_BYTES + 1)) == _SECRET_BYTES:
                return known
        fresh = os.urandom(_SECRET_BYTES)
        beside = f"{path}.{os.getpid()}"
        with _Lenient():
            with open(beside, "wb") as file:
                file.write(fresh)
            (os.rename if sys.platform == "win32" else os.link)(beside, path)  # fails where there is one by now
        with _Lenient():
            os.unlink(beside)
    return fresh


def no_cache() -> Cache:
    """A cache that neither reads nor writes."""
    return Cache(None)


def _folder() -> str | None:
    """Where the platform keeps what a user's programs can do without (XDG Base Directory, 0.8)."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):  # the specification has a relative one ignored
            base = os.path.expanduser("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")
    return os.path.join(base, "factlint") if os.path.isabs(base) else None


def _made_private(folder: str) -> bool:
    """Whether the folder is there, the user's, and closed to everybody else; it is made where it is missing.

    A checkout makes folders that others may enter, so that one which came with a project is never taken for it.
    """
    try:
        os.makedirs(folder, mode=_PRIVATE, exist_ok=True)
        found = os.stat(folder)
    except OSError:
        return False
    if sys.platform == "win32":  # %LOCALAPPDATA% is closed to others by its access list
        return True
    return found.st_uid == os.geteuid() and found.st_mode & 0o777 == _PRIVATE


def _entries(folder: str) -> Iterator[tuple[float, int, str]]:
    with _Lenient(), os.scandir(folder) as found:
        for entry in found:
            with _Lenient():
                if entry.name != _SECRET:
                    state = entry.stat()
                    yield state.st_mtime, state.st_size, entry.path


@cache
def modules() -> list[tuple[str, int, int]]:
    """The modules of this program in order: path within it, size in bytes, and time of change in nanoseconds."""
    home = os.path.dirname(os.path.abspath(__file__))
    return sorted((path[len(home) + 1 :], size, time) for path, size, time in _modules_in(home))


def _modules_in(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as found:
        for entry in found:
            if entry.name.endswith(".py"):
                state = entry.stat()
                yield entry.path, state.st_size, state.st_mtime_ns
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _modules_in(entry.path)


class _Lenient:
    """Another process may be quicker: what is gone is gone."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        return kind is not None and issubclass(kind, OSError)
