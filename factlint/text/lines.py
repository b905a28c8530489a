"""Lines of a text as ranges without their ends; LF, CRLF and CR end a line. Labels that open lines."""

from __future__ import annotations

from itertools import pairwise

from factlint.patterns import pattern

LINE = pattern(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")
_LABEL = r"[*_]{0,3}+[%s][^\W_]*+(?>(?:[ -][^\W_]++){0,5})(?>(?: \([^()\n]{1,40}+\))?):[*_]{0,3}+(?:[ \t]|\Z)"
LABEL = pattern(_LABEL % "A-Z")
LOOSE = pattern(_LABEL % "A-Za-z")
"""The same in loose notes, which open their lines without capitals: "there: …", "not there: …"."""
_PARTING = ("  ", "\t", "|")
FEWEST = 2
"""Labelled lines that make a list of a paragraph: one alone may be a sentence with a colon."""

Line = tuple[int, int]
Lines = list[Line]


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


def may_be_set(text: str, lines: Lines) -> bool:
    """Whether a line has a gap or a bar, by which columns may be parted (`columns.py`)."""
    return any(mark in line for line in (text[start:end].strip() for start, end in lines) for mark in _PARTING)


def by_labels(text: str, lines: Lines) -> list[Lines]:
    """The lines of a paragraph, parted before each that opens with a label; nothing where there are none.

    "Present: …", "Apologies: …", "From: …", one below the other: Markdown runs the lines of a paragraph into one, and
    a text set to a width is wrapped; labelled lines are neither.
    """
    if not lines:
        return []
    label = LOOSE if LOOSE.match(text, *lines[0]) else LABEL
    opening = [n for n, (start, end) in enumerate(lines) if label.match(text, start, end)] if len(lines) > 1 else []
    if len(opening) < FEWEST:
        return [lines]
    edges = sorted({0, *opening, len(lines)})
    return [lines[a:b] for a, b in pairwise(edges)]
