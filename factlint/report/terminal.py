"""The report for people: the layout's rows, coloured where somebody watches, the same rows plain elsewhere.

rich draws the colours; a plain report doesn't import it, so that a run in a pipe starts quickly.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from factlint.report.layout import Layout

if TYPE_CHECKING:
    from rich.text import Text

    from factlint.report import Options
    from factlint.verify.finding import Report

# The sixteen colours every terminal lets its user choose; never the only sign of anything.
STYLES = {
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
    if options.color:
        return _colored(report, options)
    return "".join("".join(text for text, _ in row).rstrip() + "\n" for row in Layout(report, options).rows())


def text_rows(report: Report, options: Options) -> list[Text]:
    """The report as rich's text, one for each row."""
    from rich.text import Text

    rows = []
    for row in Layout(report, options).rows():
        line = Text(no_wrap=True, end="")
        for text, role in row:
            line.append(text, STYLES[role])
        rows.append(line)
    return rows


def _colored(report: Report, options: Options) -> str:
    from rich.console import Console

    stream = StringIO()
    console = Console(
        file=stream, force_terminal=True, color_system="standard", legacy_windows=False, no_color=False, width=1_000_000
    )
    for row in text_rows(report, options):
        console.print(row, soft_wrap=True, highlight=False)
    return stream.getvalue()
