"""Bytes to text: UTF-8, with or without a byte order mark, and UTF-16 with one. Nothing is guessed.

A byte order mark stays in the text as its first code point, so that offsets are those of the file as decoded.
"""

from __future__ import annotations

import codecs

from factlint.errors import DraftError, FactlintError, Problem
from factlint.text.document import Document

MARKS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, path: str = "", error: type[FactlintError] = DraftError) -> str:
    """The text that these bytes hold. Raises `error`, with the place of the first bad byte, where they hold none."""
    encoding = next((name for mark, name in MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        before = data[: fault.start].decode(encoding, "ignore")
        byte = data[fault.start : fault.start + 1].hex()
        raise error(
            _problem(path, before, f"byte 0x{byte} is not {encoding.upper()}: save the file as UTF-8")
        ) from None
    if (nul := text.find("\0")) >= 0:
        raise error(_problem(path, text[:nul], "a NUL byte: this is not a text file, or not UTF-8; save it as UTF-8"))
    return text


def _problem(path: str, before: str, message: str) -> Problem:
    place = Document(path, before).place(len(before))
    return Problem(path, place.line, place.column, message)
