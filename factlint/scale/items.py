"""An archive as a row of texts: a folder of files, JSON lines, or Parquet.

Every engine takes a line, a row or a file apart with the functions of this module, so that what an archive says
cannot depend on the engine.
"""

from __future__ import annotations

import glob
import gzip
import json
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from factlint.corpus.sources import SUFFIXES, source_files
from factlint.errors import FactlintError, Problem, SourceError, UsageError
from factlint.records import NamedTuple
from factlint.text.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

Form = Literal["files", "lines", "parquet"]
LINES = (".jsonl", ".ndjson", ".json", ".jsonl.gz", ".ndjson.gz", ".json.gz")
PARQUET = ".parquet"
COLUMNS = ("path", "text", "date")
"""What a line or a row has; `date` may be missing."""
_ISO_DATE = 10
"""Characters of 2024-12-18: a day may carry its time."""


class Item(NamedTuple):
    """One text of an archive."""

    path: str
    text: str
    date: str = ""
    """The day it was written, in ISO form, if the archive says so."""


class Archive(NamedTuple):
    """Where an archive is, and in what form."""

    form: Form
    where: str

    @property
    def remote(self) -> bool:
        """Whether it is for a cluster alone to read."""
        return "://" in self.where


def archive_at(where: str) -> Archive:
    """The archive at a path, a pattern (`news/*.jsonl`) or an address that Spark knows (`hdfs://…`, `s3a://…`).

    Its form is told by its name or, of a folder on this machine, by what is in it. Raises UsageError where nothing is
    there.
    """
    form = _form_of(where)
    if "://" in where:
        return Archive(form or "files", where)
    if not Path(where).exists() and not glob.glob(where):
        raise UsageError(Problem(where, 0, 0, "no such archive; correct --input"))
    if form is None and not Path(where).is_file():
        names = sorted(os.listdir(where) if Path(where).is_dir() else glob.glob(where))
        form = next((found for name in names if (found := _form_of(name)) is not None), None)
    return Archive(form or "files", where)


def _form_of(name: str) -> Form | None:
    lower = name.lower().rstrip("/")
    if lower.endswith(PARQUET):
        return "parquet"
    return "lines" if lower.endswith(LINES) else None


def files_of(archive: Archive) -> list[tuple[str, str]]:
    """The files of an archive on this machine, in order: how each is opened, and how it is named in evidence.

    A text is named by its path within the archive, which does not depend on where the archive lies. Raises SourceError
    where there is none.
    """
    root = Path(archive.where)
    if archive.form == "files":
        if not root.exists():
            return [
                (str(path), path.as_posix()) for path in source_files(list(map(Path, sorted(glob.glob(str(root))))))
            ]
        found = source_files([root])
        return [(str(path), path.relative_to(root).as_posix() if path != root else path.name) for path in found]
    if root.is_file():
        return [(archive.where, root.name)]
    pattern = str(root / "**") if root.is_dir() else archive.where
    names = sorted(name for name in glob.glob(pattern, recursive=True) if _form_of(name) == archive.form)
    files = [name for name in names if Path(name).is_file() and not Path(name).name.startswith(("_", "."))]
    if not files:
        raise SourceError(Problem(archive.where, 0, 0, "the archive holds no text"))
    return [(name, name) for name in files]


def read_items(archive: Archive) -> Iterator[Item | Problem]:
    """The texts of an archive on this machine, in order; a Problem in the place of one that is none."""
    for opened, named in files_of(archive):
        if archive.form == "parquet":
            yield from _parquet_items(opened)
        elif archive.form == "lines":
            yield from _line_items(opened)
        else:
            yield file_item(named, Path(opened).read_bytes())


def is_source(path: str) -> bool:
    """Whether a file of a folder is one of its texts, by its name."""
    name = path.rpartition("/")[2]
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES


def file_item(path: str, data: bytes) -> Item | Problem:
    """The text that a file is."""
    try:
        return Item(path, decode(data, path, SourceError))
    except FactlintError as fault:
        return fault.problems[0]


def line_item(line: bytes, archive: str, number: int = 0) -> Item | Problem:
    """The text that a line of JSON is; `archive` and `number` are for the Problem where it is none."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return Problem(archive, number, 1, "this line is not JSON; write one object with path and text on each")
    if not isinstance(row, dict):
        return Problem(archive, number, 1, 'this line is no object; write {"path": …, "text": …}')
    return row_item(row.get("path"), row.get("text"), row.get("date"), archive, number)


def row_item(path: Any, text: Any, date: Any, archive: str, number: int = 0) -> Item | Problem:
    """The text that a row is: path and text are needed, and must be text that can be stored."""
    if not isinstance(path, str) or not path or "\0" in path or not isinstance(text, str):
        return Problem(
            archive, number, 1 if number else 0, "a text needs a path of its own and a text, both as strings"
        )
    path, text = _whole(path), _whole(text)
    if "\0" in text:
        return Problem(path, 0, 0, "a NUL character: this is not a text")
    day = str(date)[:_ISO_DATE] if date is not None and date != "" else ""
    return Item(path, text, day)


def _whole(text: str) -> str:
    """A text without halves of characters, which JSON can spell and nothing else can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _line_items(name: str) -> Iterator[Item | Problem]:
    try:
        with gzip.open(name) if name.lower().endswith(".gz") else Path(name).open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield line_item(line, name, number)
    except (OSError, EOFError, zlib.error) as fault:
        yield Problem(name, 0, 0, f"cannot be read to its end: {fault}")


def _parquet_items(name: str) -> Iterator[Item | Problem]:
    from factlint.scale.arrow import arrow_error, parquet_file

    with parquet_file(name) as file:
        columns = [column for column in COLUMNS if column in file.schema_arrow.names]
        if not {"path", "text"} <= set(columns):
            raise UsageError(Problem(name, 0, 0, "an archive in Parquet needs the columns path and text"))
        with arrow_error(name):
            for batch in file.iter_batches(columns=columns):
                for row in batch.to_pylist():
                    yield row_item(row["path"], row["text"], row.get("date"), name)
