"""The JSON report, `factlint-report/1`: for programs that want everything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.report import Options
    from factlint.verify.finding import Report


def render(report: Report, options: Options) -> str:
    """One JSON object; characters stand for themselves, so it is UTF-8."""
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n"
