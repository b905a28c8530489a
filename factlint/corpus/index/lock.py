"""One writer at a time: a lock beside the index that the system takes back from a process that dies."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Wait until nobody else writes the index at this path, and keep others waiting."""
    descriptor = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _lock(descriptor)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt
        from time import sleep

        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            except OSError:
                sleep(0.1)
            else:
                return
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
