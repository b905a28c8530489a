"""How much is imported on each way through the program, counted: start-up cannot grow unnoticed on a busy machine.

Each module costs about a tenth of a millisecond to find and load, whatever it holds. The bounds are a little above what
was counted when they were written down; who needs more raises them knowingly, who needs less lowers them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from benchmarks.speed.texts import made_up

if TYPE_CHECKING:
    from pathlib import Path

RULES = """\
factlint: 1
facts:
  - {id: bridge-opening, kind: date, about: [bridge, [opened, opening]], value: 2023-03-14}
"""


class Bound(NamedTuple):
    """The most modules that a run may have imported."""

    own: int
    """Of this program."""
    others: int
    """Beyond those that the interpreter itself starts with."""


BOUNDS = {
    "version": Bound(7, 40),
    "options": Bound(21, 45),
    "unchanged": Bound(29, 50),
    "changed": Bound(458, 62),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rule, forty sources and their index, and a draft that was checked before."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "sources").mkdir()
    for number in range(40):
        (folder / "sources" / f"{number}.txt").write_text(made_up(number), "utf-8")
    (folder / "rules.yaml").write_text(RULES, "utf-8")
    (folder / "factlint.yaml").write_text("rules: [rules.yaml]\ncorpus: [sources]\n", "utf-8")
    (folder / "old.txt").write_text(made_up(70), "utf-8")
    (folder / "new.txt").write_text(made_up(71), "utf-8")
    _imported(folder, "check", "old.txt")
    return folder


def _imported(folder: Path, *arguments: str) -> Bound:
    code = (
        "import sys; before = set(sys.modules); from factlint.cli.main import main; "
        f"main({arguments!r}); print(*(set(sys.modules) - before), file=sys.stderr)"
    )
    environment = os.environ | {"XDG_CACHE_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    names = done.stderr.splitlines()[-1].split()
    own = [name for name in names if name.partition(".")[0] == "factlint"]
    return Bound(len(own), len(names) - len(own))


@pytest.mark.parametrize("way", BOUNDS)
def test_no_more_is_imported_than_it_was(way: str, project: Path) -> None:
    arguments = {
        "version": ["--version"],
        "options": ["check", "--help"],
        "unchanged": ["check", "old.txt"],
        "changed": ["check", "new.txt", "--as-of", "2024-12-18"],
    }
    found, bound = _imported(project, *arguments[way]), BOUNDS[way]
    assert found.own <= bound.own, f"{found.own} modules of our own, {bound.own} before"
    assert found.others <= bound.others, f"{found.others} modules of others, {bound.others} before"
    assert found.own > bound.own * 0.85, f"only {found.own} modules of our own: write that down in place of {bound.own}"
