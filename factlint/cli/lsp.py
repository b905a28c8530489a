"""Serve editors over standard input and output (language server protocol).

The drafts of a project are checked while they are written, by the factlint.yaml that governs them.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from factlint.errors import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """The options of `factlint lsp`."""
    parser.add_argument("--stdio", action="store_true", help="what it does anyway; editors like to say so")


def run(_: Namespace) -> int:
    """Serve until the editor ends it. Raises UsageError where what it takes is not installed."""
    if find_spec("pygls") is None:
        raise UsageError("factlint lsp takes pygls, which is not installed: pip install 'factlint[lsp]'")
    from factlint.lsp.server import serve

    serve()
    return 0
