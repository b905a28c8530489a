"""Bytes: what is text, and what is refused with its place."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest

from factlint.errors import DraftError, SourceError
from factlint.text.reading import read_file

if TYPE_CHECKING:
    from pathlib import Path


def test_utf_8_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    for mark in (b"", codecs.BOM_UTF8):
        path.write_bytes(mark + "Zoë paid €5.".encode())
        document = read_file(path)
        assert [sentence.text for sentence in document.sentences] == ["Zoë paid €5."]
        assert document.sentences[0].source_span(0, 3).start == (1 if mark else 0)


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_utf_16_with_a_byte_order_mark(tmp_path: Path, mark: bytes, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + "Zoë paid €5.".encode(encoding))
    document = read_file(path)
    assert document.text[0] == "\ufeff"
    assert [sentence.text for sentence in document.sentences] == ["Zoë paid €5."]


@pytest.mark.parametrize(
    ("data", "line", "column", "says"),
    [
        (b"One.\nZo" + b"\xeb paid", 2, 3, "0xeb is not UTF-8"),
        (b"One.\r\ntwo\0three", 2, 4, "NUL"),
        (codecs.BOM_UTF16_LE + b"a\0\n\0\x00\xd8", 2, 1, "not UTF-16-LE"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(
    tmp_path: Path, data: bytes, line: int, column: int, says: str
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(data)
    with pytest.raises(DraftError) as raised:
        read_file(path)
    (problem,) = raised.value.problems
    assert (problem.path, problem.line, problem.column) == (str(path), line, column)
    assert says in problem.message
    assert "UTF-8" in problem.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.md: cannot be read: no such file"):
        read_file(tmp_path / "none.md", SourceError)
