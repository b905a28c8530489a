"""A fact-consistency linter for drafts and their sources.

from factlint import Linter, Source
report = Linter(corpus=[Source(text=wire)]).check_text(draft)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.errors import ConfigError, DraftError, FactlintError, Problem, RuleError, SourceError, UsageError
    from factlint.linter import Linter, Source
    from factlint.verify.finding import Claim, Evidence, Finding, Report, Summary

__all__ = [
    "Claim",
    "ConfigError",
    "DraftError",
    "Evidence",
    "FactlintError",
    "Finding",
    "Linter",
    "Problem",
    "Report",
    "RuleError",
    "Source",
    "SourceError",
    "Summary",
    "UsageError",
    "__version__",
]

_HOMES = {
    "factlint.linter": ("Linter", "Source"),
    "factlint.verify.finding": ("Claim", "Evidence", "Finding", "Report", "Summary"),
    "factlint.errors": (
        "ConfigError", "DraftError", "FactlintError", "Problem", "RuleError", "SourceError", "UsageError",
    ),
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for, so that the command line pays only for what it uses."""
    from importlib import import_module

    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module 'factlint' has no attribute {name!r}")
