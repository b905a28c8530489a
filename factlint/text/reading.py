"""Bytes or text to a Document, by the file's name.

A document format is a module with `read(document)`, which fills the blocks, the metadata and the comments of a
Document; a new one is a new file, named here by the suffixes it reads.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from factlint.errors import DraftError, FactlintError, Problem
from factlint.text.dateline import find_dateline
from factlint.text.decoding import decode
from factlint.text.document import Document
from factlint.text.recasing import add_capitals
from factlint.text.sentences import add_sentences

if TYPE_CHECKING:
    from factlint.text.truecase import Written

FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
OTHER = "plain"


def read_text(text: str, path: str = "", written: Written | None = None) -> Document:
    """Read a decoded text; `path` decides between Markdown, HTML and plain text by its suffix.

    One in letters of one size is read by where capitals would stand, for which `written` says how others write them.
    """
    document = Document(path, text)
    name = FORMATS.get(os.path.splitext(path)[1].lower(), OTHER)
    import_module(f"factlint.text.{name}").read(document)
    add_capitals(document, written)
    add_sentences(document)
    document.dateline = find_dateline(document)
    return document


def is_plain(path: str) -> bool:
    """Whether a file is read as plain text, whose tables say less than others of what their cells are."""
    return os.path.splitext(path)[1].lower() not in FORMATS


def read_file(path: str | os.PathLike[str], error: type[FactlintError] = DraftError) -> Document:
    """Read a file. Raises `error` where it is missing, may not be read or holds no text, naming the place."""
    name = os.fspath(path)
    try:
        with open(name, "rb") as file:
            data = file.read()
    except OSError as fault:
        reason = fault.strerror or "it cannot be read"
        raise error(Problem(name, 0, 0, f"cannot be read: {reason[0].lower()}{reason[1:]}")) from fault
    return read_text(decode(data, name, error), name)
