"""Which files a corpus is made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import SourceError
from factlint.corpus.sources import source_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.md", "a.txt", "c.HTML", "deep/d.markdown", "picture.png", ".hidden.md", ".cache/e.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text", "utf-8")
    (tmp_path / "empty").mkdir()
    return tmp_path


def test_texts_of_a_folder_in_the_order_of_their_names(folder: Path) -> None:
    names = [path.relative_to(folder).as_posix() for path in source_files([folder])]
    assert names == ["a.txt", "b.md", "c.HTML", "deep/d.markdown"]


def test_a_file_that_is_named_is_taken_whatever_its_suffix(folder: Path) -> None:
    assert source_files([folder / "picture.png"]) == [folder / "picture.png"]


def test_each_file_once(folder: Path) -> None:
    assert len(source_files([folder, folder / "a.txt", folder])) == 4


def test_every_fault_is_told_at_once(folder: Path) -> None:
    with pytest.raises(SourceError) as caught:
        source_files([folder / "missing.md", folder / "empty", folder / "a.txt"])
    assert [Path(problem.path).name for problem in caught.value.problems] == ["missing.md", "empty"]
