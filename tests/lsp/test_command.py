"""The command where the server cannot run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.cli.main import main

if TYPE_CHECKING:
    import pytest


def test_without_its_library_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("factlint.cli.lsp.find_spec", lambda name: None)
    assert main(["lsp"]) == 2
    assert "pip install 'factlint[lsp]'" in capsys.readouterr().err
