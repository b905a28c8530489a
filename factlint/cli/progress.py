"""A bar on standard error for reading that takes longer than a person waits without wondering."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 0.5
"""Seconds without a word."""


class ReadingBar:
    """Called with how many of how many are done; shows nothing unless somebody watches and it takes long."""

    def __init__(self, what: str, *, shown: bool) -> None:
        self._what, self._shown, self._start = what, shown and sys.stderr.isatty(), monotonic()
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def __call__(self, done: int, total: int) -> None:
        if not self._shown or done >= total or monotonic() - self._start < PATIENCE:
            if self._bar is not None and done >= total:
                self.stop()
            return
        if self._bar is None:
            self._begin(total)
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done)

    def stop(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _begin(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import Progress

        self._bar = Progress(console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task(self._what, total=total)
        self._bar.start()
