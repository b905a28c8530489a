"""Start-up is most of what a person who commits a draft waits for: nothing is imported that a run does not need."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom

HEAVY = (
    "rich",
    "tempfile",
    "shutil",
    "random",
    "multiprocessing",
    "concurrent",
    "difflib",
    "sqlite3",
    "asyncio",
    "tomllib",
    "xml",
    "html",
)

ENGINE = ("rich", "yaml", "rapidfuzz", "factlint.linter", "factlint.text", "factlint.kinds")

CASES = {
    "version": (["--version"], (*ENGINE, "json", "factlint.report")),
    "help": (["--help"], (*ENGINE, "json", "factlint.report.terminal")),
    "options": (["check", "--help"], ENGINE),
    "a piped check": (["check", "bad.md", "--no-cache"], HEAVY),
    "a coloured check": (["check", "bad.md", "--no-cache", "--color=always"], HEAVY),
}


@pytest.mark.parametrize("case", CASES)
def test_not_imported(case: str, newsroom: Newsroom) -> None:
    arguments, unwanted = CASES[case]
    code = (
        "import sys; from factlint.cli.main import main; "
        f"status = main({arguments!r}); print(*sorted(sys.modules), file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=newsroom.folder, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    loaded = set(done.stderr.split())
    assert "factlint.cli.main" in loaded
    assert sorted(loaded & set(unwanted)) == []
