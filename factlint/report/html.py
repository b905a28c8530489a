"""One self-contained page: nothing is loaded, nothing runs, everything from drafts and sources is escaped."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.report import display
from factlint.report.summary import closing_line, counted
from factlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.report import Options
    from factlint.verify.finding import Evidence, Finding, Report

_AROUND = 160
"""Code points of the draft's line that are shown on either side of a value."""

_BEGINS = pattern(r"\s*(?:[-*+]\s|\d+[.)]\s|[#>|<])")
"""What begins a block of its own: an item of a list, a heading, a quotation, a row of a table, markup."""
_PARTS = pattern(r"\s*(?:$|[#|<]|-{3,}|={3,}|`{3}|~{3})")
"""A line that no paragraph runs on over: an empty one, a heading, a row of a table, a rule, a fence."""

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5f6670; --page: #fbfbfa; --card: #fff; --line: #d9dbde;
  --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8; --good: #1b6e3c; --source: #7a3e8e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --soft: #9da3ab; --page: #17181a; --card: #1f2124;
  --line: #3a3d42; --error: #ff8a80; --warning: #f0b95a; --info: #82b7f5; --good: #7fd6a0; --source: #d3a2e6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 54rem; color: var(--ink); background: var(--page);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; } h2 small, .sum { color: var(--soft); font-weight: normal; }
article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
  border-radius: .3rem; padding: .8rem 1rem; margin: 0 0 .9rem; break-inside: avoid; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
.none { --tone: var(--good); }
h3 b { color: var(--tone); } h3 code, .at { color: var(--soft); font-weight: normal; font-size: .85rem; }
p { margin: .4rem 0; } blockquote { margin: .5rem 0 0; padding: 0 0 0 .8rem; border-left: 2px solid var(--line); }
blockquote.source { border-color: var(--source); }
mark { color: inherit; background: none; border-bottom: 2px solid var(--tone); font-weight: 600; }
.source mark { border-bottom: 2px dotted var(--source); }
del { color: var(--error); } ins { color: var(--good); font-weight: 600; }
details { margin-top: .5rem; color: var(--soft); } summary { cursor: pointer; }
@media print { body { max-width: none; padding: 0; background: none; } article { box-shadow: none; } }
"""


def render(report: Report, options: Options) -> str:
    """The page."""
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    parts = [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="factlint {__version__}">',
        "<title>Fact check</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        "<h1>Fact check</h1>",
        f'<p class="sum">{_text(closing_line(report))}</p>',
    ]
    parts += [f'<article class="error"><p>{_text(str(problem))}</p></article>' for problem in report.problems]
    for path, group in groupby(report.findings, key=lambda finding: finding.path):
        parts.append(_draft(report, path, list(group), options))
    if not report.findings and not report.problems:
        parts.append("<p>Nothing to report.</p>")
    return "\n".join([*parts, "</body>", "</html>"]) + "\n"


def _draft(report: Report, path: str, findings: Sequence[Finding], options: Options) -> str:
    rows = display.lines(report.texts.get(path, ""))
    cards = [_card(finding, rows, options) for finding in findings]
    heading = f"<h2>{_text(path)} <small>{_text(counted(findings))}</small></h2>"
    return "\n".join(["<section>", heading, *cards, "</section>"])


def _card(finding: Finding, rows: Sequence[str], options: Options) -> str:
    level = "" if finding.severity in ("none", "error") else f" ({finding.severity})"
    name = finding.kind if finding.verdict == "supported" else f"{finding.kind}/{finding.code}"
    place = f'<span class="at">line {finding.line}, column {finding.column}</span>'
    parts = [
        f'<article class="{finding.severity}">',
        f"<h3><b>{finding.verdict}{level}</b> <code>{_text(name)}</code> {place}</h3>",
        f"<p>{_text(finding.message)}</p>",
        f"<blockquote>{_draft_line(finding, rows)}</blockquote>",
        *(_source(finding, evidence) for evidence in finding.evidence),
    ]
    if finding.code == "altered-words" and finding.evidence:
        parts.append(f"<p>{_words(finding.claim.value, finding.evidence[0].value)}</p>")
    if finding.suggestion is not None:
        parts.append(f"<p>Suggestion: <b>{_text(finding.suggestion)}</b></p>")
    if finding.reasons:
        shown = " open" if options.explain else ""
        items = "".join(f"<li>{_text(reason)}</li>" for reason in finding.reasons)
        parts.append(f"<details{shown}><summary>Why</summary><ul>{items}</ul></details>")
    return "\n".join([*parts, "</article>"])


def _draft_line(finding: Finding, rows: Sequence[str]) -> str:
    if not 0 < finding.end_line <= len(rows):
        return f"<mark>{_text(finding.claim.text)}</mark>"
    before = "".join(_lines_before(rows, finding.line - 1)) + rows[finding.line - 1][: finding.column - 1]
    after = rows[finding.end_line - 1][finding.end_column - 1 :] + "".join(_lines_after(rows, finding.end_line))
    return f"{_text(_end_of(before))}<mark>{_text(finding.claim.text)}</mark>{_text(_start_of(after))}"


def _end_of(text: str) -> str:
    """The last words of a text; its last code points where it has no spaces to cut at."""
    if len(text) <= _AROUND:
        return text
    return "…" + (text[-_AROUND - 1 :].partition(" ")[2] or text[-_AROUND:])


def _start_of(text: str) -> str:
    """The first words of a text, in the same way."""
    if len(text) <= _AROUND:
        return text
    return (text[: _AROUND + 1].rpartition(" ")[0] or text[:_AROUND]) + "…"


def _lines_before(rows: Sequence[str], number: int) -> list[str]:
    """The lines of the same paragraph before a line, as many as are shown: drafts may have their lines broken."""
    found = list[str]()
    while number > 0 and sum(map(len, found)) < _AROUND and not _BEGINS.match(rows[number]):
        number -= 1
        if _PARTS.match(rows[number]):
            break
        found.insert(0, rows[number].strip() + " ")
    return found


def _lines_after(rows: Sequence[str], number: int) -> list[str]:
    """The same behind a line, from this number on."""
    found = list[str]()
    while number < len(rows) and sum(map(len, found)) < _AROUND:
        if _PARTS.match(rows[number]) or _BEGINS.match(rows[number]):
            break
        found.append(" " + rows[number].strip())
        number += 1
    return found


def _source(finding: Finding, evidence: Evidence) -> str:
    text = re.sub(r"[\r\n]", " ", evidence.text)
    start, end = evidence.highlight or (0, 0)
    words = f"{_text(text[:start])}<mark>{_text(text[start:end])}</mark>{_text(text[end:])}" if end else _text(text)
    by_rule = finding.rule is not None and evidence.path.endswith((".yaml", ".yml"))
    who = f"rule {_text(finding.rule or '')}, " if by_rule else ""
    place = f"{_text(evidence.path)}:{evidence.line}:{evidence.column}"
    return f'<blockquote class="source">{words}<br><span class="at">{who}{place}</span></blockquote>'


def _words(draft: str, source: str) -> str:
    from factlint.report.words import difference

    tags = {"removed": ("<del>", "</del>"), "added": ("<ins>", "</ins>"), "same": ("", "")}
    return " ".join(
        f"{tags[piece.change][0]}{_text(piece.text)}{tags[piece.change][1]}" for piece in difference(draft, source)
    )


def _text(text: str) -> str:
    return escape(display.safe(text))
