"""`factlint init` starts a project, and starts nothing twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from factlint import config

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Newsroom

FILES = ("factlint.yaml", "rules/facts.yaml", ".pre-commit-config.yaml")


@pytest.fixture
def empty(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = newsroom.folder / "new"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_what_it_writes_can_be_used(newsroom: Newsroom, empty: Path) -> None:
    assert newsroom.factlint("init").status == 0
    assert config.load("factlint.yaml").rules == ("rules/",)
    assert yaml.safe_load((empty / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    assert newsroom.factlint("rules", "test").status == 0
    (empty / "draft.md").write_text("The bridge cost £4.8 million.\n", "utf-8")
    assert "figure/wrong-value" in newsroom.factlint("check").out


def test_nothing_is_overwritten(newsroom: Newsroom, empty: Path) -> None:
    for name in FILES:
        (empty / name).parent.mkdir(exist_ok=True)
        (empty / name).write_text("mine\n", "utf-8")
    outcome = newsroom.factlint("init")
    assert outcome.status == 0
    assert {(empty / name).read_text("utf-8") for name in FILES} == {"mine\n"}
    assert "kept factlint.yaml" in outcome.out
    assert "add under repos:\n  - repo: local" in outcome.out


def test_a_link_is_not_followed(newsroom: Newsroom, empty: Path) -> None:
    (empty / "factlint.yaml").symlink_to("../elsewhere.yaml")
    newsroom.factlint("init")
    assert not (newsroom.folder / "elsewhere.yaml").exists()


def test_settings_in_pyproject_are_enough(newsroom: Newsroom, empty: Path) -> None:
    (empty / "pyproject.toml").write_text("[tool.factlint]\nrules = ['rules/']\n", "utf-8")
    newsroom.factlint("init")
    assert not (empty / "factlint.yaml").exists()


def test_a_folder_that_cannot_be_written(newsroom: Newsroom, empty: Path) -> None:
    (empty / "rules").write_text("a file where the folder should be", "utf-8")
    outcome = newsroom.factlint("init")
    assert outcome.status == 2
    assert outcome.err.startswith("error: rules/facts.yaml: cannot make its folder")
