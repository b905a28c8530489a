"""The slice of a shared corpus that a project keeps: the answers its drafts asked for, and the sources they need.

A slice answers what the whole corpus answered when the slice was taken, and refuses (NotInSliceError) what it was not
asked then. So it never selects otherwise than the corpus it is from; it *covers* a draft if it can answer all that the
draft asks.
"""

from __future__ import annotations

import json
import os
import sqlite3
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factlint.cache import blake2b
from factlint.corpus.index.place import FOLDER
from factlint.corpus.open_sources import OpenSources
from factlint.corpus.record import open_record
from factlint.corpus.sqlite.reading import SQLiteReading
from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from factlint.corpus.source import SourceText
    from factlint.corpus.store import Key, Place

APPLICATION = 0x66616373
"""The number that marks a file as a slice of this program (`PRAGMA application_id`)."""
TABLES = {
    "meta": "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # `numbers` is a JSON list, null where more sources have it than `most`
    "holding": "CREATE TABLE holding (asked TEXT PRIMARY KEY, numbers TEXT) WITHOUT ROWID",
    "near": "CREATE TABLE near (word TEXT PRIMARY KEY, others TEXT NOT NULL) WITHOUT ROWID",
    "sources": "CREATE TABLE sources (number INTEGER PRIMARY KEY, path TEXT NOT NULL, record BLOB)",
}
MARK = "\x1f"
"""Parts the keys of a conjunction."""
KEPT = 200
"""Sources kept open for the next draft."""


class NotInSliceError(Exception):
    """The slice was not asked this when it was taken."""


def slice_path(root: str, address: str) -> str:
    """Where a project whose configuration stands in `root` keeps its slice of the corpus at an address."""
    name = blake2b(_without_password(address).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return os.path.join(root, FOLDER, f"slice-{name}.sqlite")


class SliceStore:
    """A slice as a `Store`. Raises SourceError where the file is no slice."""

    def __init__(self, path: str, entry: int = 0) -> None:
        self._path, self._entry = path, entry
        self._reading = SQLiteReading(self._connect, self._damaged)
        self._open = OpenSources(KEPT)
        meta = {str(name): str(value) for name, value in self._reading.rows("SELECT name, value FROM meta")}
        try:
            self._size, self._most = int(meta["sources"]), int(meta["most"])
            self._fingerprint, self.reader = meta["fingerprint"], meta["reader"]
        except (KeyError, ValueError):
            raise self._damaged("it was not finished") from None

    @property
    def fingerprint(self) -> str:
        """That of the whole corpus."""
        return self._fingerprint

    def __len__(self) -> int:
        return self._size

    @property
    def kept(self) -> int:
        """How many sources it holds itself."""
        return int(self._reading.rows("SELECT count(*) FROM sources WHERE record IS NOT NULL")[0][0])

    def holding(self, keys: Collection[Key], most: int) -> Mapping[Key, frozenset[int] | None]:
        """See `Store`. Raises NotInSliceError, as all that follow."""
        if most != self._most:
            raise NotInSliceError
        found: dict[Key, frozenset[int] | None] = {}
        known = set()
        for key, numbers in self._reading.rows_of(
            "SELECT asked, numbers FROM holding WHERE asked IN", dict.fromkeys(keys)
        ):
            known.add(key)
            if numbers is None:
                found[key] = None
            elif held := frozenset(self._list(numbers, int)):
                found[key] = held
        if len(known) < len(set(keys)):
            raise NotInSliceError
        return found

    def holding_all(
        self, groups: Collection[tuple[Key, ...]], most: int
    ) -> Mapping[tuple[Key, ...], frozenset[int] | None]:
        """See `Store`."""
        asked = {MARK.join(group): group for group in groups}
        return {asked[key]: numbers for key, numbers in self.holding(asked, most).items()}

    def near(self, words: Collection[str]) -> Mapping[str, frozenset[str]]:
        """See `Store`."""
        rows = self._reading.rows_of("SELECT word, others FROM near WHERE word IN", dict.fromkeys(words))
        found = {word: frozenset(self._list(others, str)) for word, others in rows}
        if len(found) < len(set(words)):
            raise NotInSliceError
        return {word: others for word, others in found.items() if others}

    def places(self, numbers: Iterable[int]) -> Mapping[int, Place]:
        """See `Store`."""
        wanted = set(numbers)
        rows = self._reading.rows_of("SELECT number, path FROM sources WHERE number IN", dict.fromkeys(wanted))
        found = {int(number): (self._entry, str(path)) for number, path in rows}
        if len(found) < len(wanted):
            raise NotInSliceError
        return found

    def all_numbers(self) -> Collection[int]:
        """See `Store`."""
        numbers = [int(number) for (number,) in self._reading.rows("SELECT number FROM sources")]
        if len(numbers) < self._size:
            raise NotInSliceError
        return numbers

    def load(self, numbers: Collection[int]) -> Mapping[int, SourceText]:
        """See `Store`."""
        found = self._open.among(numbers)
        missing = [number for number in numbers if number not in found]
        question = "SELECT number, path, record FROM sources WHERE record IS NOT NULL AND number IN"
        for number, path, record in self._reading.rows_of(question, missing):
            if not isinstance(record, bytes):
                raise self._damaged("a source has no record")
            found[number] = open_record(str(path), record)
        if len(found) < len(set(numbers)):
            raise NotInSliceError
        self._open.keep(found)
        return found

    def close(self) -> None:
        """See `Store`."""
        self._reading.close()

    def _connect(self) -> sqlite3.Connection:
        if not os.path.isfile(self._path):
            raise self._damaged("there is none")
        # Slices are replaced and never written, so nothing need be locked.
        address = f"file:{quote(os.path.abspath(self._path))}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, isolation_level=None, uri=True, check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = OFF")
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION or dict(connection.execute("SELECT name, sql FROM sqlite_master")) != TABLES:
            raise self._damaged("it has other tables")
        return connection

    def _list(self, written: object, sort: type) -> list[Any]:
        try:
            found = json.loads(written) if isinstance(written, str) else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, list) or not all(type(item) is sort for item in found):
            raise self._damaged("an answer is none")
        return found

    def _damaged(self, why: str) -> SourceError:
        message = f"not a slice of a corpus, or damaged ({why}); take it again: `factlint index build`"
        return SourceError(Problem(self._path, 0, 0, message))


def _without_password(address: str) -> str:
    from factlint.corpus.postgres.address import shown

    return shown(address)
