"""Digests by which what has changed is told from what has not."""

from __future__ import annotations

from factlint.cache import blake2b

__all__ = ["blake2b", "digest_of"]


def digest_of(data: str | bytes) -> str:
    """The digest by which a changed text or file is told from the same."""
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return str(blake2b(data, digest_size=16).hexdigest())
