"""What stands on standard error: problems with their lines, progress, and what is a fault of factlint's own."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factlint.cli import main as door
from factlint.cli import progress
from factlint.cli.progress import ReadingBar

if TYPE_CHECKING:
    from tests.cli.conftest import Newsroom


def test_a_problem_shows_its_line(newsroom: Newsroom) -> None:
    newsroom.write("factlint.yaml", "rules: [rules/]\n# 日本\nfail-on: evr\n")
    assert newsroom.factlint("check", "good.md").err == (
        "error: factlint.yaml:3:10: unknown value of fail-on 'evr'; did you mean 'never'?\n"
        "  3 | fail-on: evr\n"
        "    |          ^\n"
    )


class Watched(io.StringIO):
    def isatty(self) -> bool:
        return True


def watch(monkeypatch: pytest.MonkeyPatch, patience: float) -> Watched:
    """Somebody who watches standard error from here on."""
    watched = Watched()
    monkeypatch.setattr(sys, "stderr", watched)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    return watched


def read(bar: ReadingBar) -> None:
    for number in range(1, 6):
        bar(number, 5)
    bar.stop()


def test_progress_where_somebody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch(monkeypatch, 0.0)
    read(ReadingBar("reading the corpus", shown=True))
    assert "reading the corpus" in screen.getvalue()


@pytest.mark.parametrize(("shown", "patience"), [(False, 0.0), (True, 10.0)], ids=["quiet", "quick"])
def test_no_progress_when_quiet_or_quick(shown: bool, patience: float, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch(monkeypatch, patience)
    read(ReadingBar("reading the corpus", shown=shown))
    assert screen.getvalue() == ""


def test_a_fault_of_its_own_is_no_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(arguments: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(door, "_dispatch", fail)
    with pytest.raises(SystemExit) as left:
        door.run()
    assert left.value.code == 2
    told = capsys.readouterr().err
    assert re.fullmatch(r"error: factlint failed \(ZeroDivisionError at main\.py:\d+\); please report this\n", told)


def test_the_process_ends_with_its_status_and_with_what_asked_to_be_done_at_the_end() -> None:
    code = "import atexit; atexit.register(print, 'done'); from factlint.cli.main import run; run()"
    for argument, status in (("--version", 0), ("--no-such-thing", 2)):
        left = subprocess.run([sys.executable, "-c", code, argument], capture_output=True, text=True)
        assert left.returncode == status
        assert left.stdout.endswith("done\n")
