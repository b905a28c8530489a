"""Write a starter factlint.yaml, a rule file and a pre-commit entry into the current folder; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cli import screen
from factlint.errors import Problem, UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_CONFIG = """\
# What factlint checks against, and what it checks. Paths are relative to this file.
rules: [rules/]              # your fact rules
# corpus: [sources/]         # the reference texts: .md .txt .html
drafts: ["**/*.md"]          # what `factlint check` without a path checks
fail-on: contradiction       # contradiction | unsupported | never
# ignore: [name/unsupported] # names as `factlint explain` lists them
"""

_RULES = """\
factlint: 1
topic: An example to replace

entities:
  - name: Ana Reis
    aliases: [Reis]
    roles: [mayor of Porto Velho]

facts:
  - id: bridge-opening
    kind: date
    about: [bridge, [opened, opening, opens]]  # every item; of a nested list any one
    value: 2023-03-14
    examples:
      ok: ["The bridge opened on 14 March 2023."]
      bad: ["The bridge opened on 15 March 2023."]

  - id: bridge-cost
    kind: figure
    about: [bridge, [cost, costs]]
    value: £4.2 million
    examples:
      ok: ["The bridge cost more than £4 million."]
      bad: ["The bridge cost £4.8 million."]
"""

_HOOK = """\
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check
        language: system
        types_or: [markdown, plain-text]
        require_serial: true
"""

_FILES = {"factlint.yaml": _CONFIG, "rules/facts.yaml": _RULES, ".pre-commit-config.yaml": f"repos:\n{_HOOK}"}


def add_arguments(parser: ArgumentParser) -> None:
    """`factlint init` has no options."""


def run(args: Namespace) -> int:
    """Write what is not there yet, and say what was done."""
    for name, text in _FILES.items():
        if _write(name, text):
            screen.emit(f"wrote {name}\n")
        elif name == ".pre-commit-config.yaml" and b"factlint" not in Path(name).read_bytes():
            screen.emit(f"kept {name}; to run factlint from it, add under repos:\n{_HOOK}")
        else:
            screen.emit(f"kept {name}\n")
    screen.emit("next: factlint rules test, then factlint check DRAFT\n")
    return 0


def _write(name: str, text: str) -> bool:
    """Create a file. False where there is one, or a link, or where a project's settings already stand elsewhere."""
    path = Path(name)
    if name == "factlint.yaml" and _configured_in_pyproject():
        return False
    try:
        if not path.parent.is_dir():
            path.parent.mkdir()
    except OSError as error:
        raise UsageError(Problem(name, 0, 0, f"cannot make its folder: {error.strerror}")) from None
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:  # "x" also refuses a dangling link
            file.write(text)
    except FileExistsError:
        return False
    except OSError as error:
        raise UsageError(Problem(name, 0, 0, f"cannot write it: {error.strerror}")) from None
    return True


def _configured_in_pyproject() -> bool:
    try:
        return b"[tool.factlint" in Path("pyproject.toml").read_bytes()
    except OSError:
        return False
