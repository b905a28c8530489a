"""Judgements to findings: places, severities, suppression, selection, and the order of the report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factlint.verify.finding import Claim, Finding, Report, Summary
from factlint.verify.selection import selected
from factlint.verify.suppression import suppress

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.errors import Problem
    from factlint.rules.model import RuleSet
    from factlint.text.document import Document
    from factlint.verify.finding import Severity
    from factlint.verify.judgement import Judgement


def assemble(
    checked: Sequence[tuple[Document, Sequence[Judgement]]],
    *,
    problems: Sequence[Problem],
    rules: RuleSet,
    sources: int,
    severity: Mapping[str, Severity],
    select: Sequence[str],
    ignore: Sequence[str],
    report_supported: bool,
    today: date | None = None,
) -> Report:
    """One report of everything that was checked. `today` decides which directives have expired."""
    findings: list[Finding] = []
    claims: list[Finding] = []
    suppressed = 0
    for document, judgements in checked:
        own = sorted((to_finding(document, j, severity) for j in judgements if not j.silent), key=_order)
        claims += own
        claims += [to_finding(document, j, severity) for j in judgements if j.silent]
        faults = [f for f in own if f.verdict != "supported"]
        # Directives come before selection: one that hides a fault which nobody asked for now is not unused.
        kept = suppress(document, faults, frozenset(rules.by_id), today or date.today())
        suppressed += sum(selected(f, select, ignore) for f in kept.hidden)
        findings += [f for f in kept.findings if selected(f, select, ignore)]
        if report_supported:
            findings += [f for f in own if f.verdict == "supported" and selected(f, select, ignore)]
    matched = {finding.rule for finding in claims}
    return Report(
        findings=tuple(sorted(findings, key=_order)),
        claims=tuple(sorted(claims, key=_order)),
        summary=_summary(len(checked), claims, findings, suppressed),
        rules=len(rules.rules),
        sources=sources,
        unmatched_rules=tuple(rule.id for rule in rules.rules if rule.id not in matched),
        problems=tuple(problems),
        texts={document.path: document.text for document, _ in checked},
    )


def to_finding(document: Document, judgement: Judgement, severity: Mapping[str, Severity]) -> Finding:
    """A judgement with its place in the file."""
    span = judgement.span
    first, last = document.place(span.start), document.place(span.end)
    claim = judgement.claim
    told = judgement.verdict != "supported" and not judgement.silent
    grave: Severity = judgement.severity or severity[judgement.verdict] if told else "none"
    return Finding(
        path=document.path,
        line=first.line,
        column=first.column,
        end_line=last.line,
        end_column=last.column,
        offset=span.start,
        end_offset=span.end,
        kind=judgement.kind or claim.kind,
        verdict=judgement.verdict,
        code=judgement.code,
        rule=judgement.rule,
        severity=grave,
        message=judgement.message,
        claim=Claim(document.text[span.start : span.end], str(claim.value), judgement.about or claim.about),
        evidence=judgement.evidence,
        suggestion=judgement.suggestion,
        reasons=judgement.reasons,
    )


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    return finding.path, finding.offset, finding.end_offset, finding.kind, finding.code


def _summary(drafts: int, claims: Iterable[Finding], findings: Iterable[Finding], suppressed: int) -> Summary:
    every = list(claims)
    reported = [finding.verdict for finding in findings if finding.kind != "directive"]
    return Summary(
        drafts=drafts,
        claims=len(every),
        supported=sum(claim.verdict == "supported" for claim in every),
        contradictions=reported.count("contradiction"),
        unsupported=reported.count("unsupported"),
        disputed=reported.count("disputed"),
        suppressed=suppressed,
    )
