"""Regular expressions that are compiled when they are first used.

A run compiles those of what it comes upon, and not those of every form that any text may have: there are a hundred,
and compiling them all was a tenth of what it took to start.
"""

from __future__ import annotations

import re
from typing import Any, cast


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives for these arguments, as far as its methods go."""
    return cast("re.Pattern[str]", _Late(source, flags))


class _Late:
    """Stands for a compiled expression and has its methods, once it was asked for one of them."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # called for what is not there yet
        compiled = re.compile(self._source, self._flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn", "pattern"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
