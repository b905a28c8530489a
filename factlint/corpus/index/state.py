"""What an index has against what a corpus is: which files must be read again, and which sources are no more."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from factlint.cache import seal
from factlint.corpus.digests import digest_of
from factlint.corpus.reader import reading_of
from factlint.errors import Problem
from factlint.records import record

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import date

FRESH = 2_000_000_000
"""Nanoseconds in which two changes of a file may leave the same time of change (FAT keeps two seconds)."""
DATED = "dated"
"""What the index notes of a source that says itself when it was written."""


@record
class IndexReading:
    """How the files are to be read."""

    known_names: frozenset[str] = frozenset()
    as_of: date | None = None

    @property
    def name(self) -> str:
        """By which an index that was read otherwise is told, or that came with the project from somebody else."""
        return seal(reading_of(self.known_names, None))

    @property
    def anchor(self) -> str:
        """The day given, as the index notes it of sources that do not say when they were written."""
        return self.as_of.isoformat() if self.as_of else ""


@record
class Listed:
    """A file of the corpus."""

    entry: int
    path: str
    """As it is opened and shown."""
    key: str | bytes
    """As the index names it: from its root, unless it is elsewhere and absolute; bytes where it is no Unicode."""
    size: int
    changed: int


@record
class State:
    """How an index differs from the files."""

    stale: tuple[Listed, ...] = ()
    touched: tuple[tuple[int, Listed], ...] = ()
    """Sources whose file has the content it had, though another time or another place in the setting."""
    gone: tuple[int, ...] = ()
    otherwise: bool = False
    """All of it was read in another way."""
    finished: bool = True

    moved: bool = False
    """Whether one of them stands elsewhere in the setting: that is the order of evidence."""

    @property
    def current(self) -> bool:
        """Whether verdicts may rest on it."""
        return self.finished and not self.stale and not self.gone and not self.moved


def listed(files: Iterable[tuple[int, str]], root: str) -> tuple[dict[str | bytes, Listed], list[Problem]]:
    """The files by the index's names for them, and those that cannot be looked at."""
    found: dict[str | bytes, Listed] = {}
    problems = []
    base = os.path.join(os.path.abspath(root or "."), "")
    for entry, path in files:
        whole = os.path.abspath(path)
        inside = whole.startswith(base)  # then a copy of the project elsewhere can use its index
        name = whole[len(base) :] if inside else path if os.path.isabs(path) else os.path.relpath(path, base)
        key = name if name.isascii() or _is_unicode(name) else name.encode("utf-8", "surrogateescape")
        try:
            stat = os.stat(path)
        except OSError as fault:
            problems.append(Problem(path, 0, 0, f"cannot be read: {(fault.strerror or 'no access').lower()}"))
            continue
        found.setdefault(key, Listed(entry, path, key, stat.st_size, stat.st_mtime_ns))
    return found, problems


def _is_unicode(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def compare(connection: sqlite3.Connection, wanted: dict[str | bytes, Listed], reading: IndexReading) -> State:
    """How an index differs from these files.

    A file whose size and time of change are those noted is the same, unless it changed so shortly before it was last
    looked at that another change could have left the same time; otherwise its content decides.
    """
    meta = dict(connection.execute("SELECT name, value FROM meta"))
    if meta.get("reading") != reading.name:
        return State(tuple(wanted.values()), otherwise=True, finished=False)
    seen = int(meta.get("seen", "0"))
    settled, read_alike = seen - FRESH, (DATED, reading.anchor)
    missing, other = dict(wanted), set()
    touched, gone, moved = [], [], False
    for number, entry, key, size, changed, anchor in connection.execute(
        "SELECT number, entry, path, size, changed, anchor FROM documents"
    ):
        file = missing.pop(key, None)  # no two sources have one name
        if file is None:
            gone.append(number)
        elif size != file.size or anchor not in read_alike:
            other.add(key)
        elif changed != file.changed or changed >= settled:
            if _noted_content(connection, number) != _content(file.path):
                other.add(key)
            else:
                moved = moved or entry != file.entry
                touched.append((number, file))
        elif entry != file.entry:
            moved = True
            touched.append((number, file))
    stale = tuple(file for key, file in wanted.items() if key in missing or key in other) if missing or other else ()
    return State(stale, tuple(touched), tuple(gone), finished="fingerprint" in meta, moved=moved)


def _noted_content(connection: sqlite3.Connection, number: int) -> str:
    row = connection.execute("SELECT content FROM documents WHERE number = ?", (number,)).fetchone()
    return str(row[0])


def _content(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return digest_of(file.read())
    except OSError:
        return ""
