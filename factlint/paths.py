"""Paths as they are shown, without `pathlib`, whose import is a twentieth of a start."""

from __future__ import annotations

import os


def plain(path: str) -> str:
    """A path with one `/` between its parts and no idle ones; `..` stays, since it may lead through a link."""
    start = "/" if path.startswith("/") else ""
    return start + "/".join(part for part in path.replace(os.sep, "/").split("/") if part not in ("", ".")) or "."
