"""Lines of a text as ranges without their ends; LF, CRLF and CR end a line."""

from __future__ import annotations

from factlint.patterns import pattern

LINE = pattern(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")


def line_spans(text: str, start: int = 0) -> list[tuple[int, int]]:
    """Every line from `start` on."""
    if "\r" not in text:
        spans = []
        while (end := text.find("\n", start)) >= 0:
            spans.append((start, end))
            start = end + 1
        return [*spans, (start, len(text))] if start < len(text) else spans
    spans = []
    for match in LINE.finditer(text, start):
        first, last = match.span()
        if first == last:
            break
        ending = 2 if text.endswith("\r\n", first, last) else 1 if text[last - 1] in "\r\n" else 0
        spans.append((first, last - ending))
    return spans
