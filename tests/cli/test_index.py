"""`factlint index`, and the index behind `factlint check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

WIRE = "The Heron lock opened on May 3, 2021. It cost €40 million."


def project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))  # no result of another test
    (folder / "sources").mkdir()
    (folder / "sources" / "wire.txt").write_text(WIRE)
    (folder / "factlint.yaml").write_text("corpus: [sources/]\n")
    (folder / "draft.md").write_text("The Heron lock cost €50 million.")
    monkeypatch.chdir(folder)
    return folder / ".factlint" / "index.sqlite"


def test_build_status_and_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    index = project(tmp_path, monkeypatch)
    assert main(["index", "status"]) == 1
    assert main(["index", "build"]) == 0
    assert "1 source, 1 read" in capsys.readouterr().err
    assert index.exists()
    assert main(["index", "status"]) == 0
    (tmp_path / "sources" / "new.txt").write_text("Herons nest.")
    assert main(["index", "status"]) == 1
    assert "1 source to read" in capsys.readouterr().out
    assert main(["index", "clear"]) == 0
    assert not index.exists()
    assert main(["index", "clear"]) == 0


def test_check_keeps_the_index_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    index = project(tmp_path, monkeypatch)
    assert main(["check", "draft.md", "--no-cache", "--format", "json"]) == 1
    without = capsys.readouterr()
    assert not index.exists()
    assert main(["check", "draft.md", "--format", "json"]) == 1
    assert index.exists()
    assert main(["check", "draft.md", "--explain", "--format", "json"]) == 1
    assert capsys.readouterr().out == without.out * 2
    assert main(["index", "status"]) == 0


def test_sources_given_instead_do_not_drive_out_the_projects(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = project(tmp_path, monkeypatch)
    (tmp_path / "other.txt").write_text("The Heron lock cost €50 million.")
    assert main(["check", "draft.md"]) == 1
    assert main(["check", "draft.md", "--corpus", "other.txt"]) == 0
    assert main(["index", "status"]) == 0
    assert len(list(index.parent.glob("index*.sqlite"))) == 2


def test_an_index_is_of_some_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["index", "build"]) == 2
    assert "no corpus" in capsys.readouterr().err
    assert main(["index", "status", "--input", "x"]) == 2
    assert main(["index", "burn"]) == 2
