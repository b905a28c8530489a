"""Sources in another form that says the same: what comes as Markdown today comes as plain text tomorrow, out of a page,
a spreadsheet or a PDF."""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest
from textwrap import fill
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


def ruled(text: str) -> str:
    """Tables set with blanks, a line of dashes under their heads and below them."""
    return _TABLE.sub(_set_under_rule, text)


def _set_under_rule(table: re.Match[str]) -> str:
    heads, *rows = _set(table).splitlines()
    rule = "-" * max(map(len, (heads, *rows)))
    return "\n".join([heads, rule, *rows, rule]) + "\n"


def fenced(text: str) -> str:
    """Tables between fences, which keep their columns."""
    return _TABLE.sub(lambda table: f"```\n{table[0].rstrip()}\n```\n", text)


def bulleted(text: str) -> str:
    """Lists with the bullets of a word processor."""
    return _below_head(text, lambda body: re.sub(r"^- ", "• ", body, flags=re.MULTILINE))


def curled(text: str) -> str:
    """Curly quotation marks and apostrophes."""
    opened = re.sub(r"(^|[\s(\[—-])\"", r"\1“", text, flags=re.MULTILINE).replace('"', "”")
    return _below_head(text, lambda _: re.sub(r"(?<=\w)'(?=\w)", "’", _HEAD.sub("", opened)))


def linked(text: str) -> str:
    """Names with links to what is told of them elsewhere."""
    name = re.compile(r"(?<![\w*\"“\[|])([A-Z][a-z]+ [A-Z][a-z]+)(?![\w*\]|:])")
    lines = text.split("\n")
    told = [line if line[:1] in "#|-" else name.sub(r"[\1](https://example.org/12-may-2019)", line) for line in lines]
    return _below_head(text, lambda _: _HEAD.sub("", "\n".join(told)))


def mailed(text: str) -> str:
    """What somebody forwards, as mails quote it."""
    return _below_head(text, lambda body: re.sub(r"^(?=.)", "> ", body, flags=re.MULTILINE))


def wrapped(text: str) -> str:
    """Paragraphs set to a width."""
    return _below_head(text, lambda body: re.sub(r"(?m)^[A-Z\"“][^|\n]{90,}$", lambda line: fill(line[0], 66), body))


FORMS = (
    set_in_columns,
    ruled,
    fenced,
    parted_by_tabs,
    bulleted,
    hyphenated,
    ligatured,
    decomposed,
    unbroken,
    ended_otherwise,
)
OF_DRAFTS = (curled, linked, wrapped, bulleted, hyphenated, ligatured, decomposed, unbroken, ended_otherwise)
