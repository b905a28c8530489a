"""JUnit XML: a suite for each draft, a case for each finding, as build servers show them.

What makes the run fail is a failure, what does not is a case that passed with its message as output, and a file that
could not be checked is an error.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from factlint.report import counts
from factlint.report.display import safe

if TYPE_CHECKING:
    from factlint.errors import Problem
    from factlint.report import Options
    from factlint.verify.finding import Finding, Report


def render(report: Report, options: Options) -> str:
    """One XML document."""
    by_path = {path: list(group) for path, group in groupby(report.findings, key=lambda finding: finding.path)}
    suites = [_suite(path, by_path.get(path, []), options) for path in sorted({*report.texts, *by_path})]
    suites += [_unread(problem) for problem in report.problems]
    failures = sum(counts(finding, options.fail_on) for finding in report.findings)
    cases = sum(max(1, len(by_path.get(path, []))) for path in {*report.texts, *by_path}) + len(report.problems)
    head = f'<testsuites name="factlint" tests="{cases}" failures="{failures}" errors="{len(report.problems)}">'
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>"]) + "\n"


def _suite(path: str, findings: list[Finding], options: Options) -> str:
    failures = sum(counts(finding, options.fail_on) for finding in findings)
    name = _attribute(path)
    head = f'  <testsuite name={name} tests="{max(1, len(findings))}" failures="{failures}" errors="0">'
    cases = [_case(finding, options) for finding in findings]
    return "\n".join([head, *(cases or [f'    <testcase classname={name} name="no finding"/>']), "  </testsuite>"])


def _case(finding: Finding, options: Options) -> str:
    name = _attribute(f"{finding.kind}/{finding.code} at {finding.line}:{finding.column}")
    head = f"    <testcase classname={_attribute(finding.path)} name={name}>"
    text = escape(_details(finding))
    if counts(finding, options.fail_on):
        body = f"<failure type={_attribute(finding.check)} message={_attribute(finding.message)}>{text}</failure>"
    else:
        body = f"<system-out>{text}</system-out>"
    return f"{head}\n      {body}\n    </testcase>"


def _details(finding: Finding) -> str:
    rows = [f"{safe(finding.path)}:{finding.line}:{finding.column}: {safe(finding.message)}"]
    rows.append(f"draft: {safe(finding.claim.text)}")
    rows += [f"{safe(e.path)}:{e.line}:{e.column}: {safe(e.text)}" for e in finding.evidence]
    if finding.suggestion is not None:
        rows.append(f"suggestion: {safe(finding.suggestion)}")
    return "\n".join(rows)


def _unread(problem: Problem) -> str:
    name = _attribute(problem.path)
    error = f'<error type="unreadable" message={_attribute(problem.message)}/>'
    case = f'    <testcase classname={name} name="can be checked">{error}</testcase>'
    return f'  <testsuite name={name} tests="1" failures="0" errors="1">\n{case}\n  </testsuite>'


def _attribute(text: str) -> str:
    return quoteattr(safe(text))
