"""Where reports go: one to standard output, any number to files."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from factlint.cli import screen
from factlint.errors import Problem, UsageError
from factlint.report import Options, renderer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from factlint.verify.finding import Report


def print_report(report: Report, name: str, options: Options) -> None:
    """One report to standard output; formats for machines in UTF-8 whatever the locale."""
    screen.emit(renderer(name).render(report, options), utf8=name != "terminal")


def write_reports(report: Report, outputs: Sequence[tuple[str, str]], options: Options) -> list[Problem]:
    """Each report to its file; what could not be written comes back, and the others are written all the same."""
    plain = Options(width=100, explain=options.explain, quiet=options.quiet, fail_on=options.fail_on)
    problems: list[Problem] = []
    for name, file in outputs:
        try:
            write_file(file, renderer(name).render(report, plain))
        except UsageError as error:
            problems += error.problems
    return problems


def write_file(path: str, text: str) -> None:
    """Write a file whole or not at all. Raises UsageError where it cannot be written."""
    data = text.encode("utf-8", "backslashreplace")
    from pathlib import Path

    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():  # a pipe or a device has no place beside it
            target.write_bytes(data)
            return
        _replace(target, data)
    except OSError as error:
        raise UsageError(Problem(path, 0, 0, f"cannot write it: {error.strerror}")) from None


def _replace(target: Path, data: bytes) -> None:
    from pathlib import Path
    from tempfile import mkstemp

    handle, beside = mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~mask
        Path(beside).chmod(mode)
        Path(beside).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise
