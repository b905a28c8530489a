"""SARIF 2.1.0 (OASIS): for code scanning and editors.

Rules carry the catalogue's help, evidence stands as related locations, columns count code points, and the partial
fingerprint is made of content, so that a finding is the same one after lines have moved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factlint.report.display import safe
from factlint.report.json import dumps
from factlint.verify import catalogue
from factlint.verify.baseline import keys
from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.errors import Problem
    from factlint.report import Options
    from factlint.verify.finding import Evidence, Finding, Report

_LEVELS = {"error": "error", "warning": "warning", "info": "note", "none": "none"}


def render(report: Report, options: Options) -> str:
    """One log with one run."""
    ids = sorted({_rule_id(finding) for finding in report.findings})
    number = {name: index for index, name in enumerate(ids)}
    fingerprints = keys(report.findings, report.texts)
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "factlint",
                        "semanticVersion": __version__,
                        "rules": [_rule(name) for name in ids],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not report.problems,
                        "toolExecutionNotifications": [_notification(problem) for problem in report.problems],
                    }
                ],
                "results": [
                    _result(finding, number[_rule_id(finding)], fingerprint)
                    for finding, fingerprint in zip(report.findings, fingerprints, strict=True)
                ],
            }
        ],
    }
    return dumps(log)


def _rule_id(finding: Finding) -> str:
    return f"{finding.kind}/{finding.code}"


def _rule(name: str) -> dict[str, Any]:
    kind, _, code = name.partition("/")
    check = catalogue.get(kind, code)
    if check is None:
        return {"id": name, "shortDescription": {"text": f"{kind}: {code}"}}
    text = catalogue.explain(check)
    return {
        "id": name,
        "name": "".join(part.capitalize() for part in (kind, *code.split("-"))),
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": check.meaning},
        "help": {"text": text, "markdown": text},
        "properties": {"tags": [kind, check.verdict]},
    }


def _result(finding: Finding, index: int, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": _rule_id(finding),
        "ruleIndex": index,
        "kind": "pass" if finding.severity == "none" else "fail",
        "level": _LEVELS[finding.severity],
        "message": {"text": safe(finding.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(finding.path), "region": _region(finding)}}],
        "partialFingerprints": {"factlintClaim/v1": fingerprint},
        "properties": {
            "verdict": finding.verdict,
            "claim": finding.claim.to_dict(),
            "rule": finding.rule,
            "suggestion": finding.suggestion,
        },
    }
    if finding.evidence:
        result["relatedLocations"] = [_related(number, e) for number, e in enumerate(finding.evidence, 1)]
    return result


def _region(finding: Finding) -> dict[str, Any]:
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "charOffset": finding.offset,
        "charLength": finding.end_offset - finding.offset,
        "snippet": {"text": finding.claim.text},
    }


def _related(number: int, evidence: Evidence) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": _artifact(evidence.path)}
    if evidence.line > 0:
        location["region"] = {"startLine": evidence.line, "startColumn": max(1, evidence.column)}
    return {"id": number, "physicalLocation": location, "message": {"text": safe(evidence.text) or evidence.value}}


def _notification(problem: Problem) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": safe(problem.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(problem.path)}}],
    }


def _artifact(path: str) -> dict[str, str]:
    """A URI reference, as SARIF wants it: percent-encoded, slashes, absolute paths as file URIs."""
    path = path.replace("\\", "/")
    return {"uri": ("file://" if path.startswith("/") else "") + quote(path, safe="/")}
