"""Subtitles that were saved as text: SubRip and WebVTT. Their numbers and times are not read, and their lines, which
break where the screen ends, are put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.document import Span
from factlint.text.lines import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ARROW = "-->"
TIMES = pattern(r"[ \t]*(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[ \t]+(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3}\b")
NUMBER = pattern(r"[ \t]*\d{1,5}[ \t]*\Z")
FILE = pattern(r"(?:WEBVTT|NOTE|STYLE|Kind:|Language:)(?=\s|\Z)")
"""What heads a file of WebVTT, and what in it is shown to nobody."""
TURN = pattern(r"[ \t]*(?:[-–—][ \t]?|>{2,3}[ \t]*)(?=\S)")
"""What opens a line that somebody else says."""
_HEAD = 40
"""Lines among which the first times of subtitles stand."""


def are_cues(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether lines are subtitles: some of the first tell times."""
    return ARROW in text and any(TIMES.match(text, *line) for line in lines[:_HEAD])


def read_cues(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[list[list[Span]]]:
    """The paragraphs of subtitles, as the lines that make each of them: one for what one speaker says."""
    paragraph: list[list[Span]] = []
    for number, (start, end) in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else (end, end)
        counts = NUMBER.match(text, start, end) and TIMES.match(text, *below)
        if counts or TIMES.match(text, start, end) or FILE.match(text, start, end) or text[start:end].isspace():
            continue
        turn = TURN.match(text, start, end)
        if paragraph and (turn or LABEL.match(text, start, end)):
            yield paragraph
            paragraph = []
        if start < end:
            paragraph.append([Span(turn.end() if turn else start, end)])
    if paragraph:
        yield paragraph
