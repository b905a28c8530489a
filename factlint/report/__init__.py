"""What a run has to say, in eight formats: one module each, with a function `render(report, options) -> str`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from factlint.records import record

if TYPE_CHECKING:
    from factlint.verify.finding import Finding, Report

FORMATS = ("terminal", "json", "sarif", "github", "gitlab", "junit", "rdjson", "html")

_COUNTED: dict[str, tuple[str, ...]] = {
    "contradiction": ("contradiction",),
    "unsupported": ("contradiction", "disputed", "unsupported"),
    "never": (),
}


@record
class Options:
    """How a report is to look; formats for machines take no notice of most."""

    color: bool = False
    width: int = 100
    """Columns of the terminal."""
    ascii: bool = False
    """Nothing but ASCII in the frame around the texts, for terminals that know no more."""
    explain: bool = False
    """The reasons under each finding."""
    quiet: bool = False
    """Findings alone, without the closing line."""
    fail_on: str = "contradiction"


class Renderer(Protocol):
    """The interface of each module in this package that is named in FORMATS."""

    def render(self, report: Report, options: Options) -> str:
        """The whole report as text, ending in a line break unless it is empty."""
        ...


def renderer(name: str) -> Renderer:
    """The module of a format, imported when it is asked for."""
    return cast("Renderer", import_module(f"factlint.report.{name}"))


def counts(finding: Finding, fail_on: str) -> bool:
    """Whether a finding makes the run fail."""
    return finding.verdict in _COUNTED[fail_on]
