"""Reviewdog's rdjson: findings as review comments on any code host.

Its columns count UTF-8 bytes from 1, unlike the code points of every other format, so they are converted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.report.display import lines, safe
from factlint.report.json import dumps

if TYPE_CHECKING:
    from factlint.report import Options
    from factlint.verify.finding import Finding, Report

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO", "none": "INFO"}


def render(report: Report, options: Options) -> str:
    """One DiagnosticResult."""
    rows = {path: lines(text) for path, text in report.texts.items()}
    result = {
        "source": {"name": "factlint"},
        "severity": "WARNING",
        "diagnostics": [_diagnostic(finding, rows.get(finding.path, [])) for finding in report.findings],
    }
    return dumps(result)


def _diagnostic(finding: Finding, rows: list[str]) -> dict[str, Any]:
    span = {
        "start": _position(rows, finding.line, finding.column),
        "end": _position(rows, finding.end_line, finding.end_column),
    }
    diagnostic: dict[str, Any] = {
        "message": safe(finding.message),
        "location": {"path": finding.path, "range": span},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": f"{finding.kind}/{finding.code}"},
    }
    if finding.suggestion is not None:
        diagnostic["suggestions"] = [{"range": span, "text": finding.suggestion}]
    if finding.evidence:
        diagnostic["relatedLocations"] = [
            {"message": safe(e.text), "location": {"path": e.path, "range": {"start": {"line": e.line}}}}
            for e in finding.evidence
        ]
    return diagnostic


def _position(rows: list[str], line: int, column: int) -> dict[str, int]:
    if not 0 < line <= len(rows):
        return {"line": line}
    return {"line": line, "column": len(rows[line - 1][: column - 1].encode("utf-8", "surrogatepass")) + 1}
