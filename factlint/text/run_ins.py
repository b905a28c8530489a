"""Headings that are none by Markdown's marks: a paragraph that is bold throughout, and words that run in to one.

"**Three days late**" between two paragraphs heads the second. "**HANDBALL** So near." heads its own: typographers call
it a run-in heading. What stands behind it begins a sentence, and no name joins the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.language.en.bylines import BYLINE_WORDS
from factlint.language.en.sentence_words import STARTERS
from factlint.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.text.document import BlockKind
    from factlint.text.lines import Lines

WHOLE = pattern(r"(\*\*\*?|__)(?=[^\s*_])[^*_]{1,80}(?<=[^\s*_.!…,;:])\1\Z")
NAMED = pattern(r"([*_])(?=[^\s*_])([^*_\d.!?…,;:]{1,60})(?<=[^\s*_])\1\Z")
"""One alone in italics: what it was printed in, or the column that it belongs to."""
OPENED = pattern(r"(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,60})(?<=[^\s*_.!?…,;:–—-])\1[ \t]++(?=[\"“‘'(]?([^\W_]++))")
MOST_WORDS = 5
"""Words of what is named by a line in italics."""
LONGEST_ACRONYM = 4
"""Letters of capitals that may be the first word of a name: "**NATO** Secretary General"."""


def read_headed(
    text: str,
    lines: Lines,
    kind: BlockKind,
    heading: Callable[[Lines], None],
    emit: Callable[[Lines, BlockKind], str],
) -> None:
    """Have a paragraph read: as a heading, behind the heading that runs in to it, or as it stands."""
    start, end = lines[0]
    if text[start] not in "*_":
        emit(lines, kind)
    elif kind == "paragraph" and len(lines) == 1 and is_heading(text, start, end):
        heading(lines)
    else:
        behind = behind_run_in(text, start, end)
        if start < behind:
            emit([(start, start + len(text[start:behind].rstrip()))], "heading")
        emit([(behind, end), *lines[1:]], kind)


def is_heading(text: str, start: int, end: int) -> bool:
    """Whether a paragraph of one line is a heading: short, bold throughout and no sentence; or the name of a column in
    italics."""
    if WHOLE.match(text, start, end):
        return True
    named = NAMED.match(text, start, end)
    words = named[2].split() if named else []
    if not 1 < len(words) <= MOST_WORDS or words[0].lower() in BYLINE_WORDS:
        return False
    return all(word[0].isupper() or not word[0].isalpha() for word in words)


def behind_run_in(text: str, start: int, end: int) -> int:
    """Where a line goes on behind the run-in heading that it opens with; its start where it opens with none.

    A run-in is in capitals, or is known by the capital of a small word behind it: "**Fares** They rise in May".
    """
    opened = OPENED.match(text, start, end)
    if opened is None:
        return start
    letters, following = sum(map(str.isalpha, opened[2])), opened[3]
    if following[0].islower() or not letters:
        return start
    capitals = opened[2].isupper() and letters > LONGEST_ACRONYM
    return opened.end() if capitals or (following[0].isupper() and following.lower() in STARTERS) else start
