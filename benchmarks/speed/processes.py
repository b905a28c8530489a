"""What whole processes cost: CPU seconds of the user and the system together, and the most memory held."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGE = Path(__file__).resolve().parents[2] / "factlint"
REFERENCE = (sys.executable, "-P", "-c", "import rich.console, rich.table, yaml, rapidfuzz.fuzz")


class Cost(NamedTuple):
    """One process."""

    cpu: float
    """Seconds."""
    wall: float
    memory: int
    """Bytes; of the largest of its processes."""


def install(folder: Path) -> Path:
    """A copy of the package with its bytecode, as an installed wheel has it; returns what PYTHONPATH is to hold."""
    shutil.copytree(PACKAGE, folder / "factlint", ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(folder, quiet=2)
    return folder


def factlint(*arguments: str) -> tuple[str, ...]:
    """The command line of an installed factlint."""
    return (sys.executable, "-P", "-c", "from factlint.cli.main import run; run()", *arguments)


def beside_python(program: str) -> str | None:
    """A program installed in this environment or on the path."""
    local = Path(sys.executable).parent / program
    return str(local) if local.exists() else shutil.which(program)


def run(command: Sequence[str], home: Path, folder: Path) -> Cost:
    """Run a process to its end; whatever it writes is thrown away, and any exit status but a crash is fine."""
    own = {"PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "", "XDG_CACHE_HOME": str(home / "cache")}
    environment = os.environ | own
    launcher = (sys.executable, "-IS", str(Path(__file__).with_name("measured.py")))
    done = subprocess.run([*launcher, *command], cwd=folder, env=environment, stdout=subprocess.PIPE, check=True)
    return Cost(*json.loads(done.stdout))


def cheapest(
    commands: dict[str, Sequence[str]], home: Path, folder: Path, runs: int, changing: Sequence[str] = ()
) -> dict[str, Cost]:
    """The cheapest of several runs of each, taken in turn, so that a busy spell of the machine falls on all alike.

    The files in `changing` are changed before each run, by an empty line: what was kept of them is worth nothing.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            for file in set(changing) & set(command):
                with (folder / file).open("a", encoding="utf-8") as draft:
                    draft.write("\n")
            costs[name].append(run(command, home, folder))
    return {name: min(taken) for name, taken in costs.items()}
