"""The terminal report as rows of words with roles; whether a role has a colour is the writer's business."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from factlint.report import display
from factlint.report.summary import closing_line, counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.report import Options
    from factlint.verify.finding import Evidence, Finding, Report

Role = Literal[
    "text", "dim", "place", "error", "warning", "info", "good", "check", "source", "removed", "added", "strong"
]
Row = list[tuple[str, Role]]

_SOURCE = {"unsupported": "nearest source"}
"""What a source is called that backs nothing and denies nothing."""
_EVIDENCE_SHOWN = 3
_LINES_SHOWN = 3
_WIDEST = 120
"""Lines longer than this are hard to read however wide the window is."""


class _Frame:
    """The lines drawn around the texts."""

    def __init__(self, options: Options) -> None:
        self.bar, self.rule, self.corner = ("|", "-", "`-") if options.ascii else ("│", "─", "╰─")


class Layout:
    """Lays a report out for a terminal of a given width."""

    def __init__(self, report: Report, options: Options) -> None:
        self.report, self.options, self.frame = report, options, _Frame(options)
        self.width = max(40, min(options.width, _WIDEST))
        self._lines: dict[str, list[str]] = {}

    def rows(self) -> Iterator[Row]:
        """Every row from the first draft's heading to the closing line."""
        for path, group in groupby(self.report.findings, key=lambda finding: finding.path):
            findings = list(group)
            yield from self._heading(path, findings)
            yield []
            for finding, following in zip(findings, [*findings[1:], None], strict=True):
                yield from self._finding(finding)
                short = finding.verdict == "supported" and following is not None and following.verdict == "supported"
                if not short:
                    yield []
        if not self.options.quiet and self.report.summary.drafts:
            whole = re.sub(r"(\d) ", "\\1\u00a0", closing_line(self.report))  # a number stays with its noun
            for line in display.wrap(whole, self.width):
                yield [(line.replace("\u00a0", " "), "strong")]
            if self.options.explain and self.report.unmatched_rules:
                names = ", ".join(display.safe(name) for name in self.report.unmatched_rules)
                yield from self._note("never matched", [(names, "text")])

    def _heading(self, path: str, findings: Sequence[Finding]) -> Iterator[Row]:
        name, count, line = display.safe(path), counted(findings), self.frame.rule
        room = self.width - display.width(name) - len(count) - 5
        title: Row = [(line * 2 + " ", "dim"), (name, "strong")]
        if room > 2:
            yield [*title, (f" {line * (room - 1)} ", "dim"), (count, "dim")]
        else:
            yield title
            yield [("   ", "text"), (count, "dim")]

    def _finding(self, finding: Finding) -> Iterator[Row]:
        yield from self._title(finding)
        for line in self._wrapped(finding.message, 2):
            yield [("  ", "text"), (line, "text")]
        if finding.verdict != "supported":
            yield from self._places(finding)
        if self.options.explain and finding.reasons:
            for number, reason in enumerate(finding.reasons):
                yield from self._note("because" if number == 0 else "", [(display.safe(reason), "text")])

    def _title(self, finding: Finding) -> Iterator[Row]:
        place = f"{display.safe(finding.path)}:{finding.line}:{finding.column}"
        check = finding.kind if finding.verdict == "supported" else f"{finding.kind}/{finding.code}"
        level = "" if finding.severity == "none" else f"{finding.severity}: "
        words: Row = [(level + finding.verdict, _role(finding)), ("  ", "text"), (display.safe(check), "check")]
        if display.width(place) + 2 + sum(display.width(text) for text, _ in words) <= self.width:
            yield [(place, "place"), ("  ", "text"), *words]
        else:
            yield [(place, "place")]
            yield [("  ", "text"), *words]

    def _places(self, finding: Finding) -> Iterator[Row]:
        shown = finding.evidence if self.options.explain else finding.evidence[:_EVIDENCE_SHOWN]
        last = finding.line + _LINES_SHOWN
        gutter = max(len(str(number)) for number in (last, *(evidence.line for evidence in shown)))
        yield from self._draft_lines(finding, gutter)
        for evidence in shown:
            yield from self._evidence(finding, evidence, gutter)
        if len(shown) < len(finding.evidence):
            more = len(finding.evidence) - len(shown)
            yield [
                (f"  {' ' * gutter} {self.frame.corner} ", "dim"),
                (f"and {more} more (--explain shows them)", "dim"),
            ]
        if finding.code == "altered-words" and finding.evidence:
            yield from self._words(finding.claim.value, finding.evidence[0].value)
        if finding.suggestion is not None:
            yield from self._note("suggestion", [(display.safe(finding.suggestion), "good")])

    def _draft_lines(self, finding: Finding, gutter: int) -> Iterator[Row]:
        lines = self._lines_of(finding.path)
        ending = min(finding.end_line, finding.line + _LINES_SHOWN - 1, len(lines))
        around = finding.column - 1 + _changed(finding)[1] if finding.line == finding.end_line else None
        for number in range(finding.line, ending + 1):
            line = lines[number - 1]
            start = finding.column - 1 if number == finding.line else len(line) - len(line.lstrip())
            end = finding.end_column - 1 if number == finding.end_line else len(line)
            piece = self._excerpt(line, start, end, gutter, around)
            yield from self._marked(str(number), piece, gutter, "^" * (end > start), _role(finding))
        if finding.end_line > ending and ending:
            yield [(f"  {' ' * gutter} {self.frame.bar} ", "dim"), ("…", "dim")]

    def _evidence(self, finding: Finding, evidence: Evidence, gutter: int) -> Iterator[Row]:
        by_rule = finding.rule is not None and evidence.path.endswith((".yaml", ".yml"))
        place = f"{display.safe(evidence.path)}:{evidence.line}:{evidence.column}"
        who = f"rule {display.safe(finding.rule or '')}" if by_rule else _SOURCE.get(finding.verdict, "source")
        yield [(f"  {' ' * gutter} {self.frame.corner} ", "dim"), (who, "source"), ("  ", "text"), (place, "place")]
        if evidence.text:
            start, end = evidence.highlight or ((0, len(evidence.text)) if by_rule else (0, 0))
            text = re.sub(r"[\r\n]", " ", evidence.text)
            piece = self._excerpt(text, start, end, gutter, start + _changed(finding)[0])
            yield from self._marked(str(evidence.line), piece, gutter, "~" * (end > start), "source")

    def _excerpt(self, line: str, start: int, end: int, gutter: int, around: int | None) -> display.Excerpt:
        return display.excerpt(line, start, end, self.width - gutter - 5, around)

    def _marked(self, number: str, piece: display.Excerpt, gutter: int, sign: str, role: Role) -> Iterator[Row]:
        """A line with its number and, where there is a sign, a row of it under the marked part."""
        yield [(f"  {number:>{gutter}} {self.frame.bar} ", "dim"), (piece.text, "text")]
        if sign:
            margin = f"  {' ' * gutter} {self.frame.bar} "
            yield [(margin, "dim"), (" " * piece.start, "text"), (sign * piece.length, role)]

    def _words(self, draft: str, source: str) -> Iterator[Row]:
        """The word-by-word difference, marked by signs and by colour."""
        from factlint.report.words import difference

        row: Row = []
        signs = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
        roles: dict[str, Role] = {"removed": "removed", "added": "added", "same": "text"}
        for piece in difference(draft, source):
            before, after = signs[piece.change]
            row.append((f"{before}{display.safe(piece.text)}{after}", roles[piece.change]))
            row.append((" ", "text"))
        yield from self._note("words", row[:-1])

    def _note(self, label: str, row: Row) -> Iterator[Row]:
        """A labelled row under the excerpts, wrapped word by word with a hanging indent."""
        indent = f"  {label + ':' if label else '':<12} "
        line: Row = [(indent, "dim")]
        used = len(indent)
        for text, role in _by_word(row):
            size = display.width(text)
            if used + size > self.width and used > len(indent):
                yield line
                line, used = [(" " * len(indent), "text")], len(indent)
                text = text.lstrip(" ")
                size = display.width(text)
            if text:
                line.append((text, role))
                used += size
        yield line

    def _wrapped(self, text: str, indent: int) -> list[str]:
        return display.wrap(display.safe(text), self.width - indent)

    def _lines_of(self, path: str) -> list[str]:
        if path not in self._lines:
            text = self.report.texts.get(path)
            self._lines = {path: display.lines(text) if text is not None else []}  # one draft at a time is enough
        return self._lines[path]


def _changed(finding: Finding) -> tuple[int, int]:
    """Where an altered quotation begins to differ: offsets in the source's words and in the draft's."""
    if finding.code != "altered-words" or not finding.evidence or not finding.evidence[0].highlight:
        return 0, 0
    from factlint.report.words import first_change

    start, end = finding.evidence[0].highlight
    return first_change(finding.evidence[0].text[start:end], finding.claim.text)


def _by_word(row: Row) -> Iterator[tuple[str, Role]]:
    for text, role in row:
        for word in re.findall(r" |[^ ]+", text):
            yield word, role


def _role(finding: Finding) -> Role:
    if finding.verdict == "supported":
        return "good"
    return "info" if finding.severity == "none" else finding.severity
