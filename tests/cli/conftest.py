"""A small newsroom to run commands in: two rules, one source, a good and a bad draft."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from factlint.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

RULES = """\
factlint: 1
facts:
  - id: bridge-opening
    kind: date
    about: [bridge, [opened, opening]]
    value: 2023-03-14
  - id: bridge-cost
    kind: figure
    about: [bridge, [cost, costs]]
    value: £4.2 million
"""
SOURCE = "# Harbour\n\nThe bridge opened on 14 March 2023. The bridge cost £4.2 million.\n"
GOOD = "The bridge opened on 14 March 2023.\n"
BAD = "The bridge opened on 15 March 2023. The bridge cost £4.8 million.\n"
UNSUPPORTED = "The tunnel was 900 metres long.\n"


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    status: int
    out: str
    err: str


class Newsroom:
    """A folder that is the current one, and commands run in it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def factlint(self, *arguments: str) -> Outcome:
        """Run a command in this process."""
        self._capsys.readouterr()
        status = main(arguments)
        printed = self._capsys.readouterr()
        return Outcome(status, printed.out, printed.err)

    def process(self, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command as users do."""
        return subprocess.run(
            [sys.executable, "-m", "factlint", *arguments],
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            env={**os.environ, **environment},
            timeout=60,
        )


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Newsroom:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    room = Newsroom(tmp_path, capsys)
    room.write("factlint.yaml", "rules: [rules/]\ncorpus: [sources/]\ndrafts: ['articles/**/*.md']\n")
    room.write("rules/bridge.yaml", RULES)
    room.write("sources/gazette.md", SOURCE)
    room.write("good.md", GOOD)
    room.write("bad.md", BAD)
    return room
