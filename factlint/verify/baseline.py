"""Findings that were there before: kept in a file, keyed by content, so that moved lines don't matter.

A finding's key is made of its draft, kind, verdict, the claim's words, the sentence they stand in and, where all that
occurs several times, the number of the occurrence. Spaces and line breaks don't count.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from factlint.errors import Problem, UsageError
from factlint.patterns import pattern
from factlint.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factlint.verify.finding import Finding, Report, Summary

SCHEMA = "factlint-baseline/1"

# Where a sentence ends for the purpose of a key: its marks, an empty line, or a line that opens a heading or item.
_EDGE = pattern(r"[.!?]['\"”’)\]]*\s|\n[ \t]*(?:\r?\n|[#>|*+-])|\r(?!\n)")
_REACH = 600


def keys(
    findings: Sequence[Finding], texts: Mapping[str, str], relative: Callable[[str], str] = lambda path: path
) -> list[str]:
    """One key for each finding, in order. `relative` gives a draft's path as it enters the key."""
    seen: dict[tuple[str, ...], int] = {}
    made: list[str] = []
    for finding in findings:
        sentence = _sentence(texts.get(finding.path, ""), finding.offset, finding.end_offset)
        parts = (relative(finding.path), finding.kind, finding.verdict, _folded(finding.claim.text), sentence)
        number = seen[parts] = seen.get(parts, 0) + 1
        made.append(sha256("\x1f".join((*parts, str(number))).encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return made


def dump(report: Report, relative: Callable[[str], str] = lambda path: path) -> str:
    """The text of a baseline that holds every finding of a report. Directive findings are never kept in it."""
    import json

    wanted = [finding for finding in report.findings if _kept(finding)]
    entries = {
        key: {"path": relative(f.path), "check": f.check, "code": f.code, "text": _folded(f.claim.text)}
        for key, f in zip(keys(wanted, report.texts, relative), wanted, strict=True)
    }
    ordered = dict(sorted(entries.items(), key=lambda item: (item[1]["path"], item[1]["check"], item[0])))
    return json.dumps({"schema": SCHEMA, "findings": ordered}, ensure_ascii=False, indent=1) + "\n"


def load(text: str, path: str) -> dict[str, str]:
    """The keys of a baseline, each with its draft's path. Raises UsageError where the text is none."""
    import json

    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = (getattr(error, "lineno", 0), getattr(error, "colno", 0))
        raise UsageError(Problem(path, *place, "not a baseline; write it anew with --write-baseline")) from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("findings"), dict):
        raise UsageError(Problem(path, 1, 1, f"not a {SCHEMA} file; write it anew with --write-baseline"))
    entries = data["findings"].items()
    return {key: str(entry.get("path", "")) if isinstance(entry, dict) else "" for key, entry in entries}


def apply(
    report: Report, known: Mapping[str, str], relative: Callable[[str], str] = lambda path: path
) -> tuple[Report, int]:
    """The report without what the baseline knows, and how many of its findings these drafts do not have any more."""
    wanted = [finding for finding in report.findings if _kept(finding)]
    made = keys(wanted, report.texts, relative)
    hidden = {id(finding): finding for finding, key in zip(wanted, made, strict=True) if key in known}
    kept = tuple(finding for finding in report.findings if id(finding) not in hidden)
    drafts = {relative(path) for path in report.texts}
    present = set(made)
    stale = sum(path in drafts and key not in present for key, path in known.items())
    return replace(report, findings=kept, summary=_summary(report, list(hidden.values()))), stale


def _summary(report: Report, hidden: Sequence[Finding]) -> Summary:
    """The numbers of what is reported: accepted findings count as suppressed, not by their verdicts."""
    verdicts = [finding.verdict for finding in hidden]
    return replace(
        report.summary,
        contradictions=report.summary.contradictions - verdicts.count("contradiction"),
        unsupported=report.summary.unsupported - verdicts.count("unsupported"),
        disputed=report.summary.disputed - verdicts.count("disputed"),
        suppressed=report.summary.suppressed + len(hidden),
    )


def _kept(finding: Finding) -> bool:
    return finding.severity != "none" and finding.kind != "directive"


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a span, roughly but the same on every run, with its spaces folded."""
    before = text[max(0, start - _REACH) : start]
    after = text[end : end + _REACH]
    begin = max((edge.end() for edge in _EDGE.finditer(before)), default=0)
    first = _EDGE.search(after)
    return _folded(before[begin:] + text[start:end] + after[: first.start() if first else None])


def _folded(text: str) -> str:
    return " ".join(text.split())
