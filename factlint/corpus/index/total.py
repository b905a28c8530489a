"""A digest of all that an index holds, which a change of one source changes without the others being looked at.

It is the sum of a digest for each source, modulo a power of two: the order in which sources came and went leaves no
trace (Bellare and Micciancio, "A new paradigm for collision-free hashing", 1997).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.corpus.digests import blake2b

if TYPE_CHECKING:
    import sqlite3

_BYTES = 32
_MODULUS = 1 << 8 * _BYTES
NOTE = "total"
"""Under which name an index notes it."""


class Total:
    """The sum so far."""

    def __init__(self, value: int = 0) -> None:
        self._value = value % _MODULUS

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> Total:
        """The sum as an index notes it; worked out from its sources where it notes none."""
        noted = connection.execute("SELECT value FROM meta WHERE name = ?", (NOTE,)).fetchone()
        try:
            return cls(int(noted[0], 16))
        except (TypeError, ValueError):
            total = cls()
            for row in connection.execute("SELECT entry, path, content, anchor FROM documents"):
                total.add(*row)
            return total

    def add(self, entry: int, path: str | bytes, content: str, anchor: str) -> None:
        """Take a source in: the number of its entry in the setting, its name, the digest of its content, its day."""
        self._value = (self._value + _digest(entry, path, content, anchor)) % _MODULUS

    def take(self, entry: int, path: str | bytes, content: str, anchor: str) -> None:
        """Take a source out."""
        self._value = (self._value - _digest(entry, path, content, anchor)) % _MODULUS

    def __str__(self) -> str:
        return f"{self._value:x}"

    def fingerprint(self, reading: str) -> str:
        """One short name for all of it and for how it was read."""
        return str(blake2b(f"{reading} {self}".encode(), digest_size=16).hexdigest())


def _digest(*source: object) -> int:
    written = "\0".join(map(str, source)).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(written, digest_size=_BYTES).digest(), "big")
