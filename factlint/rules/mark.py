"""Where something stands in a rule file."""

from __future__ import annotations

from factlint.records import record


@record
class Mark:
    """A place in a rule file; line and column count from 1, in code points."""

    path: str
    line: int
    column: int
