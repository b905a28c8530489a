"""GitLab's Code Quality report: the findings beside the lines of a merge request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factlint.report.display import safe
from factlint.report.json import dumps
from factlint.verify.baseline import keys

if TYPE_CHECKING:
    from factlint.report import Options
    from factlint.verify.finding import Finding, Report

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info", "none": "info"}


def render(report: Report, options: Options) -> str:
    """A JSON list; fingerprints hold when lines move."""
    fingerprints = keys(report.findings, report.texts)
    issues = [_issue(f, fingerprint) for f, fingerprint in zip(report.findings, fingerprints, strict=True)]
    return dumps(issues)


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    return {
        "description": safe(finding.message),
        "check_name": f"{finding.kind}/{finding.code}",
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": finding.path,
            "positions": {
                "begin": {"line": finding.line, "column": finding.column},
                "end": {"line": finding.end_line, "column": finding.end_column},
            },
        },
    }
