"""GitHub Actions workflow commands: annotations on the lines of a pull request.

Escaping as in the runner's toolkit: `%`, CR and LF everywhere, `:` and `,` in properties too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.report.display import safe

if TYPE_CHECKING:
    from factlint.report import Options
    from factlint.verify.finding import Finding, Report

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice", "none": "notice"}


def render(report: Report, options: Options) -> str:
    """One command for each finding."""
    return "".join(_command(finding) + "\n" for finding in report.findings)


def _command(finding: Finding) -> str:
    properties: dict[str, str | int] = {"file": safe(finding.path), "line": finding.line, "endLine": finding.end_line}
    if finding.line == finding.end_line:  # the runner refuses columns over several lines
        properties |= {"col": finding.column, "endColumn": finding.end_column}
    properties["title"] = f"factlint {finding.check} ({finding.code})"
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {written}::{_data(_message(finding))}"


def _message(finding: Finding) -> str:
    parts = [safe(finding.message)]
    parts += [f"{safe(e.path)}:{e.line}: {safe(e.text)}" for e in finding.evidence[:3]]
    if finding.suggestion is not None:
        parts.append(f"Suggestion: {safe(finding.suggestion)}")
    return "\n".join(parts)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
