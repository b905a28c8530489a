"""Standard output and standard error: what is written where, in which encoding, with or without colour."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.errors import Problem


def emit(text: str, *, utf8: bool = False) -> None:
    """Write to standard output; a reader that has gone (`| head`) is no error. `utf8` whatever the locale says."""
    _prepare(sys.stdout, utf8=utf8)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()


def complain(problems: Iterable[Problem]) -> None:
    """Say on standard error what is wrong, where, with the line it stands on."""
    from factlint.report.display import excerpt, safe

    _prepare(sys.stderr)
    for problem in problems:
        rows = [f"error: {safe(str(problem))}"]
        if problem.snippet:
            margin = " " * len(str(problem.line))
            piece = excerpt(problem.snippet, problem.column - 1, problem.column, 100)
            rows += [f"  {problem.line} | {piece.text}", f"  {margin} | {' ' * piece.start}^"]
        sys.stderr.write("\n".join(rows) + "\n")


def note(text: str) -> None:
    """A word on standard error that is no error."""
    from factlint.report.display import safe

    _prepare(sys.stderr)
    sys.stderr.write(f"{safe(text)}\n")


def wants_color(choice: str) -> bool:
    """Whether to colour: `always`, `never`, or as the terminal and NO_COLOR (no-color.org) and FORCE_COLOR say."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb"


def columns() -> int:
    """The width to lay a report out for: COLUMNS, or the terminal's, or 100 where there is none."""
    given = os.environ.get("COLUMNS", "")
    if given.isascii() and given.isdigit() and int(given[:6]):
        return int(given[:6])
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1).columns or 100
    except (OSError, ValueError):
        return 100


def only_ascii() -> bool:
    """Whether standard output knows no box-drawing characters."""
    try:
        "│─╰·…␛".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return True
    return False


def close() -> None:
    """Flush what is left, before the interpreter would complain about a closed pipe."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
    try:
        sys.stderr.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _forget_stdout() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _prepare(stream: TextIO, *, utf8: bool = False) -> None:
    """Never fail on a character: what the encoding lacks is written as an escape."""
    from io import TextIOWrapper

    if isinstance(stream, TextIOWrapper):
        if utf8:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            stream.reconfigure(errors="backslashreplace")
