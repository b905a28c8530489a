"""What an editor may do about a finding with one keystroke: take the source's value, or silence the finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from factlint.report.display import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.lsp.diagnostics import Places
    from factlint.verify.finding import Finding

_WITH_COMMENTS = (".md", ".markdown", ".html", ".htm")
"""The formats whose comments may hold a directive."""
_TABLE = "|"
_FRONT = "---"


def code_actions(finding: Finding, told: types.Diagnostic, places: Places, uri: str) -> Iterator[types.CodeAction]:
    """The quick fixes of a finding that is `told` in the document at `uri`."""
    if finding.suggestion and finding.kind != "directive":
        edit = types.TextEdit(told.range, finding.suggestion)
        yield _action(f"Replace with “{safe(finding.suggestion)}”", edit, told, uri)
    if uri.lower().endswith(_WITH_COMMENTS) and _takes_a_comment(finding, places):
        name = f"{finding.kind}/{finding.code}"
        line = places.lines[finding.line - 1]
        indent = line[: len(line) - len(line.lstrip())]
        start = places.position(finding.line, 1)
        directive = f"{indent}<!-- factlint-disable-next-line {name} -->\n"
        edit = types.TextEdit(types.Range(start, start), directive)
        yield _action(f"Silence {name} on this line", edit, told, uri)


def _takes_a_comment(finding: Finding, places: Places) -> bool:
    """Whether a line may be put before: one would end a table, and in front matter it would be YAML."""
    line = places.lines[finding.line - 1].lstrip()
    ahead = places.lines[: finding.line - 1]
    in_front_matter = bool(ahead) and ahead[0].rstrip() == _FRONT and _FRONT not in [row.rstrip() for row in ahead[1:]]
    return finding.kind != "directive" and not line.startswith(_TABLE) and not in_front_matter


def _action(title: str, edit: types.TextEdit, told: types.Diagnostic, uri: str) -> types.CodeAction:
    change = types.WorkspaceEdit(changes={uri: [edit]})
    return types.CodeAction(title, kind=types.CodeActionKind.QuickFix, diagnostics=[told], edit=change)
