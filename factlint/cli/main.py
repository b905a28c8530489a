"""The door: which command, what becomes of errors, and with what status the process ends.

0 nothing to object, 1 findings at or above `--fail-on`, 2 it could not do its job, 130 interrupted.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from factlint.errors import FactlintError, UsageError, told_as_fault

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "check": "check drafts against rules and sources",
    "index": "build, look at or remove the index of the sources",
    "audit": "check an archive of drafts, on this machine or a cluster",
    "rules": "list, validate and test rule files, or suggest rules",
    "explain": "what a check or a rule is for, with an example",
    "init": "write a starter configuration, rule file and pre-commit entry",
    "lsp": "serve editors over standard input and output (language server protocol)",
}

CANNOT = 2
INTERRUPTED = 130
_ALLOCATIONS = 200_000
"""New objects after which garbage is looked for: texts and tables live long, and looking as often as the interpreter
does by itself costs a twentieth of the time."""


class Parser(ArgumentParser):
    """Argparse that raises instead of exiting, and names the option that a misspelt one comes nearest to."""

    def __init__(self, prog: str, description: str) -> None:
        from factlint.cli.screen import columns

        # With a width of its own the formatter does not import what it would measure the terminal with.
        formatter = partial(RawDescriptionHelpFormatter, width=min(columns(), 100) - 2)
        super().__init__(prog=prog, description=description, formatter_class=formatter, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; `{self.prog} --help` lists what there is")

    def parse(self, arguments: Sequence[str]) -> object:
        """The arguments as a namespace. Raises UsageError."""
        namespace, rest = self.parse_known_args(list(arguments))
        if rest:
            self._unknown(rest[0].partition("=")[0])
        return namespace

    def _unknown(self, word: str) -> NoReturn:
        options = [option for action in self._actions for option in action.option_strings]
        raise UsageError(f"unknown {'option' if word[:1] == '-' else 'argument'} {word}{_hint(word, options)}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status; never exits, never raises for bad input."""
    from factlint.cli.screen import complain

    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _dispatch(arguments)
    except FactlintError as error:
        complain(error.problems)
        return CANNOT
    except SystemExit as leaving:  # argparse after --help
        return leaving.code if isinstance(leaving.code, int) else CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED


def run() -> NoReturn:
    """The console script: the process ends with it."""
    gc.set_threshold(_ALLOCATIONS)
    try:
        status = main()
    except Exception as error:  # a fault of ours: it must not look like findings (1)
        from factlint.cli.screen import complain

        complain([told_as_fault(error)])
        sys.exit(CANNOT)
    _leave(status)


def _leave(status: int) -> NoReturn:
    """End the process without taking apart, one by one, everything that it holds: that is a twelfth of a short run.

    What asked to be done at the end is done. Where another thread still runs, the interpreter waits for it.
    """
    from factlint.cli.screen import close

    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        close()
        sys.exit(status)
    atexit._run_exitfuncs()
    close()
    os._exit(status)


def _dispatch(arguments: list[str]) -> int:
    from factlint.cli.screen import emit

    if not arguments or arguments[0] in ("-h", "--help", "help"):
        emit(_overview())
        return 0 if arguments else CANNOT
    if arguments[0] in ("-V", "--version"):
        from factlint.version import __version__

        emit(f"factlint {__version__}\n")
        return 0
    command = arguments[0]
    if command not in COMMANDS:
        raise UsageError(_unknown_command(command))
    module = import_module(f"factlint.cli.{command}")
    parser = Parser(f"factlint {command}", module.__doc__ or "")
    module.add_arguments(parser)
    status: int = module.run(parser.parse(arguments[1:]))
    return status


def _overview() -> str:
    rows = [f"  {name:<9} {what}" for name, what in COMMANDS.items()]
    return "\n".join(
        [
            "usage: factlint COMMAND [OPTION ...]",
            "",
            "Checks the dates, figures, quotations, attendees, roles and names of drafts against sources and rules.",
            "",
            *rows,
            "",
            "factlint COMMAND --help says more; factlint --version prints the version.",
            "",
        ]
    )


def _unknown_command(word: str) -> str:
    import os

    if os.path.exists(word):
        return f"{word} is no command; did you mean `factlint check {word}`?"
    return f"unknown {'option' if word.startswith('-') else 'command'} {word}{_hint(word, list(COMMANDS))}"


def _hint(word: str, known: list[str]) -> str:
    from factlint.verify.catalogue import nearest

    near = nearest(word, known)
    return f"; did you mean {near}?" if near else f"; known: {', '.join(known)}"
