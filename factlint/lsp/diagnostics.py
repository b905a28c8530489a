"""What the linter says, in the protocol's words."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls import uris

from factlint.report.display import lines as lines_of
from factlint.report.display import safe

if TYPE_CHECKING:
    from pygls.workspace import PositionCodec

    from factlint.errors import Problem
    from factlint.verify.finding import Evidence, Finding

SOURCE = "factlint"
_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}


class Places:
    """Places of a text: lines and columns in code points from 1 in, the editor's code units from 0 out.

    Lines end as they do for the linter and by LSP 3.17 ("Text Documents"): at LF, CRLF or CR alone.
    """

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self.lines, self._codec = lines_of(text), codec

    def position(self, line: int, column: int) -> types.Position:
        """A place; one behind the end of a line is its end."""
        if not 0 < line <= len(self.lines):
            return types.Position(max(0, min(line, len(self.lines)) - 1), 0)
        before = self.lines[line - 1][: max(0, column - 1)]
        return types.Position(line - 1, self._codec.client_num_units(before))

    def span(self, finding: Finding) -> types.Range:
        """Where a finding stands."""
        start = self.position(finding.line, finding.column)
        return types.Range(start, self.position(finding.end_line, finding.end_column))

    def whole_line(self, line: int) -> types.Range:
        """A line, without its end."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return types.Range(self.position(line, 1), self.position(line, len(text) + 1))


def diagnostic(finding: Finding, places: Places, *, related: bool) -> types.Diagnostic:
    """A finding. Its evidence is told as related information where the editor shows that (`related`), else in words."""
    message = safe(finding.message)
    if not related:
        message = "\n".join([message, *map(cited, finding.evidence)])
    return types.Diagnostic(
        range=places.span(finding),
        message=message,
        severity=_SEVERITIES.get(finding.severity, types.DiagnosticSeverity.Hint),
        code=f"{finding.kind}/{finding.code}",
        source=SOURCE,
        related_information=[_related(evidence) for evidence in finding.evidence] if related else None,
    )


def fault(problem: Problem, places: Places) -> types.Diagnostic:
    """What is wrong with a configuration, a rule file or a source."""
    line = max(1, problem.line)
    span = places.whole_line(line)
    span.start = places.position(line, max(1, problem.column))
    return types.Diagnostic(span, safe(problem.message), severity=types.DiagnosticSeverity.Error, source=SOURCE)


def cited(evidence: Evidence) -> str:
    """A piece of evidence on one line: where it stands, and its words."""
    return safe(f"{evidence.path}:{evidence.line}: {evidence.text}")


def uri_of(path: str) -> str:
    """The address of a file."""
    return uris.from_fs_path(os.path.abspath(path)) or ""


def _related(evidence: Evidence) -> types.DiagnosticRelatedInformation:
    """The line of the source. Its file is not open here, so that columns stay uncounted."""
    start = types.Position(max(0, evidence.line - 1), 0)
    place = types.Location(uri_of(evidence.path), types.Range(start, start))
    return types.DiagnosticRelatedInformation(place, safe(evidence.text))
