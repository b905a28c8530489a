"""Directives in drafts: what they hide, and which of them hide nothing, have expired or cannot be read.

A directive that names nothing hides everything in what it covers; one that has expired hides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.records import record
from factlint.text.directives import read_directives
from factlint.verify.finding import Claim, Finding
from factlint.verify.selection import covered, unknown_names

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from factlint.text.directives import Directive
    from factlint.text.document import Document
    from factlint.verify.finding import Verdict


@record
class Kept:
    """What is left of a draft's findings."""

    findings: tuple[Finding, ...]
    """Those that no directive hides, and one for each directive that does not do what it is meant to."""
    hidden: tuple[Finding, ...] = ()

    @property
    def suppressed(self) -> int:
        """How many findings a directive hides."""
        return len(self.hidden)


def suppress(document: Document, findings: Sequence[Finding], rule_ids: Collection[str], today: date) -> Kept:
    """Apply the draft's directives to its findings. `today` decides which have expired: the day after `until`."""
    directives = read_directives(document)
    if not directives:
        return Kept(tuple(findings))
    complaints: list[Finding] = []
    active: list[Directive] = []
    for directive in directives:
        wrong = _fault(document, directive, rule_ids, today)
        complaints += wrong
        if not any(finding.verdict == "expired" for finding in wrong) and directive.covers is not None:
            active.append(directive)
    used: set[int] = set()
    hidden: list[Finding] = []
    kept: list[Finding] = []
    for finding in findings:
        hiding = [directive for directive in active if _hides(directive, finding)]
        used.update(id(directive) for directive in hiding)
        (hidden if hiding else kept).append(finding)
    blamed = {finding.offset for finding in complaints}
    for directive in active:
        if id(directive) not in used and directive.span.start not in blamed:
            complaints.append(_finding(document, directive, "unused", _unused(directive)))
    return Kept((*kept, *complaints), tuple(hidden))


def _hides(directive: Directive, finding: Finding) -> bool:
    covers = directive.covers
    inside = covers is not None and covers.start <= finding.offset < covers.end
    return inside and (not directive.names or covered(finding, directive.names))


def _fault(document: Document, directive: Directive, rule_ids: Collection[str], today: date) -> list[Finding]:
    if directive.action == "unknown":
        hint = f"; did you mean “{directive.nearest}”?" if directive.nearest else "."
        message = f"“{directive.word}” says nothing that factlint understands{hint}"
        return [_finding(document, directive, "unknown", message, directive.nearest)]
    found = [
        _finding(document, directive, "unknown", _unknown(name, near), near)
        for name, near in unknown_names(directive.names, rule_ids)
    ]
    if directive.until is not None and directive.until < today:
        message = f"This directive ended on {directive.until.isoformat()}; what it hid is reported again."
        found.append(_finding(document, directive, "expired", message))
    return found


def _unknown(name: str, near: str | None) -> str:
    return f"There is no check or rule “{name}”" + (f"; did you mean “{near}”?" if near else ".")


def _unused(directive: Directive) -> str:
    names = ", ".join(directive.names)
    return f"This directive suppresses nothing{f' of {names}' if names else ''}; remove it."


def _text(document: Document, directive: Directive) -> str:
    return document.text[directive.span.start : directive.span.end]


def _finding(
    document: Document, directive: Directive, verdict: Verdict, message: str, suggestion: str | None = None
) -> Finding:
    start, end = directive.span
    first, last = document.place(start), document.place(end)
    return Finding(
        path=document.path,
        line=first.line,
        column=first.column,
        end_line=last.line,
        end_column=last.column,
        offset=start,
        end_offset=end,
        kind="directive",
        verdict=verdict,
        code=verdict,
        rule=None,
        severity="warning",
        message=message,
        claim=Claim(_text(document, directive), "", ""),
        suggestion=suggestion,
    )
