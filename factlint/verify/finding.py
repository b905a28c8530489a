"""Verdicts and findings: what the linter says, as frozen values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from factlint.records import field, fields, record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.errors import Problem

Verdict = Literal["supported", "contradiction", "unsupported", "disputed", "unused", "expired", "unknown"]
"""The last three are of the kind `directive`: a comment in the draft that does not do what it is meant to."""
Severity = Literal["error", "warning", "info", "none"]


@record
class Evidence:
    """The place that a verdict rests on: a source's sentence, or a rule in its file."""

    path: str
    line: int
    column: int
    text: str
    """The sentence, or the rule's value as written."""
    value: str
    """The normalised value it holds."""
    highlight: tuple[int, int] | None = None
    """Where in `text` the value stands, in code points."""

    def to_dict(self) -> dict[str, Any]:
        return {"path": self.path, "line": self.line, "column": self.column, "text": self.text, "value": self.value}


@record
class Claim:
    """A checkable statement of a draft as reported: its text in the file, its normalised value, what it is about."""

    text: str
    value: str
    about: str

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "value": self.value, "about": self.about}


@record
class Finding:
    """One verdict on one claim. Lines and columns count from 1, offsets from 0, in code points; ends are exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    offset: int
    end_offset: int
    kind: str
    verdict: Verdict
    code: str
    """What sort of fault it is, such as `wrong-value`; `supported` where there is none."""
    rule: str | None
    severity: Severity
    message: str
    claim: Claim
    evidence: tuple[Evidence, ...] = ()
    suggestion: str | None = None
    reasons: tuple[str, ...] = ()

    @property
    def check(self) -> str:
        """Kind and verdict, as `--select` takes it."""
        return f"{self.kind}/{self.verdict}"

    def to_dict(self) -> dict[str, Any]:
        """The finding as the JSON report holds it."""
        return {
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "end_line": self.end_line,
            "end_column": self.end_column,
            "offset": self.offset,
            "end_offset": self.end_offset,
            "kind": self.kind,
            "verdict": self.verdict,
            "check": self.check,
            "code": self.code,
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "claim": self.claim.to_dict(),
            "evidence": [evidence.to_dict() for evidence in self.evidence],
            "suggestion": self.suggestion,
            "reasons": list(self.reasons),
        }


@record
class Summary:
    """How many of what; `claims` counts every claim, `suppressed` those that a directive or a baseline hid."""

    drafts: int = 0
    claims: int = 0
    supported: int = 0
    contradictions: int = 0
    unsupported: int = 0
    disputed: int = 0
    suppressed: int = 0

    def to_dict(self) -> dict[str, int]:
        return {name: getattr(self, name) for name in fields(type(self))}


@record
class Report:
    """Everything a run has to say, ready for any format."""

    findings: tuple[Finding, ...]
    """What is reported, ordered by path and offset."""
    claims: tuple[Finding, ...]
    """Every claim with its verdict: the supported and the suppressed ones too, and those too vague to be reported."""
    summary: Summary
    rules: int = 0
    """How many rules were loaded."""
    sources: int = 0
    """How many sources the corpus holds."""
    unmatched_rules: tuple[str, ...] = ()
    """Rules that no claim of these drafts was matched with."""
    problems: tuple[Problem, ...] = ()
    """Files that could not be checked."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Each draft as decoded, for reports that show its lines."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON report."""
        from factlint.version import __version__

        return {
            "schema": "factlint-report/1",
            "version": __version__,
            "findings": [finding.to_dict() for finding in self.findings],
            "summary": self.summary.to_dict(),
        }
