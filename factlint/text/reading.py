"""Bytes or text to a Document, by the file's name.

A document format is a module with `SUFFIXES` and `read(document)`, which fills the blocks, the metadata and the
comments of a Document; a new one is named in `FORMATS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from factlint.text.document import Document
from factlint.text.sentences import add_sentences

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


def read_text(text: str, path: str = "") -> Document:
    """Read a decoded text; `path` decides between Markdown, HTML and plain text by its suffix."""
    document = Document(path, text)
    name = FORMATS.get(PurePath(path).suffix.lower(), OTHER)
    import_module(f"factlint.text.{name}").read(document)
    add_sentences(document)
    return document
