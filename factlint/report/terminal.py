"""The report for people: the layout's rows, coloured where somebody watches, the same rows plain elsewhere.

rich draws the colours; a plain report doesn't import it, so that a run in a pipe starts quickly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.report.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.report import Options
    from factlint.report.layout import Role, Row
    from factlint.verify.finding import Report

# The sixteen colours every terminal lets its user choose; never the only sign of anything.
STYLES: dict[Role, str] = {
    "text": "",
    "dim": "dim",
    "place": "cyan",
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold blue",
    "good": "green",
    "check": "bold",
    "source": "magenta",
    "removed": "red strike",
    "added": "bold green",
    "strong": "bold",
}


def render(report: Report, options: Options) -> str:
    """The report in lines of at most `options.width` columns."""
    rows = Layout(report, options).rows()
    if options.color:
        return "".join(f"{line}\n" for line in _colored(rows))
    return "".join("".join(text for text, _ in row).rstrip() + "\n" for row in rows)


def _colored(rows: Iterator[Row]) -> Iterator[str]:
    from rich.color import ColorSystem
    from rich.style import Style  # with its console rich would take four times as long to import

    drawn = {role: Style.parse(style) for role, style in STYLES.items()}
    for row in rows:
        yield "".join([drawn[role].render(text, color_system=ColorSystem.STANDARD) for text, role in row])
