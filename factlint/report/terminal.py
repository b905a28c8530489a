"""The report for people: the layout's rows, coloured where somebody watches, the same rows plain elsewhere.

The few styles are written as the terminal's own codes: rich, which draws the progress bar, would take longer to import
than the report takes to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.report.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.report import Options
    from factlint.report.layout import Role, Row
    from factlint.verify.finding import Report

# "Select graphic rendition" (ECMA-48, 8.3.117). The sixteen colours every terminal lets its user choose; never the only
# sign of anything.
_CODES = {
    "bold": "1",
    "dim": "2",
    "strike": "9",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
}
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
    "removed": "strike red",
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
    for row in rows:
        yield "".join([painted(text, role) for text, role in row])


def painted(text: str, role: Role) -> str:
    """A piece of a row with the codes of its role around it."""
    codes = ";".join([_CODES[word] for word in STYLES[role].split()])
    return f"\x1b[{codes}m{text}\x1b[0m" if text and codes else text
