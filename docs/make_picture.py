"""Draw docs/report.svg: the terminal report of a real run on the example draft.

    python docs/make_picture.py

Run it from the project's folder. It shows the findings that say most at a glance, and the whole run's closing line.
"""

from __future__ import annotations

import re
import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from factlint import Linter
from factlint.records import replace
from factlint.report import Options
from factlint.report.layout import Layout
from factlint.report.terminal import STYLES

if TYPE_CHECKING:
    from factlint.verify.finding import Finding, Report

DRAFT = "examples/brussels-draft.md"
SHOWN = ("date/wrong-weekday", "quote/altered-words", "figure/wrong-value", "name/not-in-sources")
WIDTH = 100
THEME = TerminalTheme(
    (24, 26, 31),
    (214, 216, 220),
    [(70, 74, 82), (224, 94, 86), (120, 190, 120), (226, 182, 90), (100, 160, 230), (190, 140, 220), (90, 190, 200),
     (214, 216, 220)],
    [(120, 124, 132), (240, 112, 104), (140, 210, 140), (240, 200, 110), (120, 180, 245), (206, 160, 235),
     (110, 205, 215), (255, 255, 255)],
)  # fmt: skip


def main() -> int:
    """Write the picture."""
    Path("docs/report.svg").write_text(drawn(), "utf-8")
    return 0


def drawn() -> str:
    """The picture as SVG; `SystemExit` where a finding that it is to show is not there."""
    report = Linter.from_config("factlint.yaml").check(DRAFT)
    chosen = []
    for name in SHOWN:
        found = [finding for finding in report.findings if f"{finding.kind}/{finding.code}" == name]
        if not found:
            sys.exit(f"no {name} in {DRAFT}")
        chosen.append(found[0])
    chosen.sort(key=lambda finding: finding.offset)
    console = Console(
        record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor", legacy_windows=False
    )
    console.print(Text(f"$ factlint check {DRAFT}", style="bold"), highlight=False)
    for row in _shortened(report, chosen):
        console.print(row, highlight=False, soft_wrap=True)
    svg = console.export_svg(title="factlint", theme=THEME, unique_id="factlint")
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def _shortened(report: Report, chosen: list[Finding]) -> list[Text]:
    """The whole run's heading and closing line around the chosen findings, with a mark for those left out."""
    options = Options(color=True, width=WIDTH)
    rows = _rows(replace(report, findings=tuple(chosen)), options)
    rows[0] = _rows(report, options)[0]
    closing = max(number for number, row in enumerate(rows) if not row.plain)
    return [*rows[: closing + 1], Text(f"⋮ {len(report.findings) - len(chosen)} more", style="dim"), *rows[closing:]]


def _rows(report: Report, options: Options) -> list[Text]:
    """The report as rich's text, one for each row."""
    return [
        Text.assemble(*((text, STYLES[role]) for text, role in row), no_wrap=True, end="")
        for row in Layout(report, options).rows()
    ]


if __name__ == "__main__":
    sys.exit(main())
