"""Tables between fences: whoever pastes one into Markdown has its columns kept so. Code and commands are not read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from factlint.text.lines import may_be_set
from factlint.text.markdown_lines import before_space, past_space

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.text.document import Document
    from factlint.text.lines import Line, Lines

_PLAIN = frozenset({"", "text", "txt", "plain", "table"})
"""What a fence says that holds no program."""


def read_fenced(document: Document, lines: Lines, cell: Callable[[Line, str], str]) -> None:
    """Have the tables among lines read, the first of which opens a fence and says what it holds."""
    said, lines = document.text[slice(*lines[0])].strip(" \t`~").lower(), lines[1:]
    if said not in _PLAIN or not may_be_set(document.text, lines):
        return
    from factlint.text.columns import read_columns  # few texts have any

    text = document.text
    inside = [(past_space(text, start, end), before_space(text, start, end)) for start, end in lines]
    for told, part in groupby(inside, lambda line: line[0] < line[1]):
        if told:
            read_columns(document, list(part), cell, lambda first, last: None)
