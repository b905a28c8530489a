"""What an editor is told of a claim that the pointer rests on: the verdict, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from factlint.lsp.diagnostics import cited
from factlint.report.display import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.lsp.diagnostics import Places
    from factlint.verify.finding import Finding


def hover(claims: Iterable[Finding], places: Places, position: types.Position) -> types.Hover | None:
    """The verdicts on the claims at a place, as plain text: what drafts and sources say must not act as markup."""
    there = (position.line, position.character)
    for claim in claims:
        span = places.span(claim)
        if (span.start.line, span.start.character) <= there < (span.end.line, span.end.character):
            content = types.MarkupContent(types.MarkupKind.PlainText, "\n".join(_told(claim)))
            return types.Hover(content, span)
    return None


def _told(claim: Finding) -> Iterator[str]:
    yield f"{claim.verdict} {claim.kind}: {safe(claim.claim.value)}"
    if claim.verdict != "supported":
        yield safe(claim.message)
    yield from map(cited, claim.evidence)
    if claim.suggestion:
        yield f"suggestion: {safe(claim.suggestion)}"
