"""Sources in another form that says the same: what comes as Markdown today comes as plain text tomorrow, out of a page,
a spreadsheet or a PDF."""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_TABLE = re.compile(r"(?:^\|.*\|[ \t]*\n?){3,}", re.MULTILINE)
_RULE = re.compile(r":?-+:?")
_LIGATURES = {"ffi": "\ufb03", "fi": "\ufb01", "fl": "\ufb02"}
_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def _rows(table: re.Match[str]) -> list[list[str]]:
    lines = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table[0].strip().splitlines()]
    return [row for row in lines if not all(map(_RULE.fullmatch, row))]


def _set(table: re.Match[str]) -> str:
    rows = _rows(table)
    widths = [max(map(len, column)) + 3 for column in zip_longest(*rows, fillvalue="")]
    lines = ["".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)).rstrip() for row in rows]
    return "\n".join(lines) + "\n"


def set_in_columns(text: str) -> str:
    """Tables set with blanks."""
    return _TABLE.sub(_set, text)


def parted_by_tabs(text: str) -> str:
    """Tables as a spreadsheet's clipboard has them."""
    return _TABLE.sub(lambda table: "".join("\t".join(row) + "\n" for row in _rows(table)), text)


def hyphenated(text: str) -> str:
    """Soft hyphens in long words, as pages have them."""
    return _below_head(text, lambda body: re.sub(r"\b([a-z]{4})([a-z]{4,})\b", "\\1\u00ad\\2", body))


def ligatured(text: str) -> str:
    """Ligatures, as texts out of a PDF have them."""
    return _below_head(text, lambda body: re.sub(r"ffi|fi|fl", lambda match: _LIGATURES[match[0]], body))


def decomposed(text: str) -> str:
    """Accents apart from their letters (NFD), as some systems save them."""
    return unicodedata.normalize("NFD", text)


def unbroken(text: str) -> str:
    """Figures that do not leave their units at a line's end."""
    return re.sub(r"(\d) (?=[a-z€£$%])", "\\1\u00a0", text)


def ended_otherwise(text: str) -> str:
    """The line ends of other systems."""
    return text.replace("\n", "\r\n")


def _below_head(text: str, change: Callable[[str], str]) -> str:
    head = _HEAD.match(text)
    begin = head.end() if head else 0
    return text[:begin] + change(text[begin:])


FORMS = (set_in_columns, parted_by_tabs, hyphenated, ligatured, decomposed, unbroken, ended_otherwise)
