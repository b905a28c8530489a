"""The JSON report, `factlint-report/1`: for programs that want everything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factlint.patterns import pattern

if TYPE_CHECKING:
    from factlint.report import Options
    from factlint.verify.finding import Report

# What a terminal or an editor might act upon although JSON allows it raw.
_ACTIVE = pattern("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(report: Report, options: Options) -> str:
    """One JSON object; characters stand for themselves, so it is UTF-8."""
    return dumps(report.to_dict())


def dumps(value: Any) -> str:
    """JSON for machines that people read as well; control and direction marks are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
