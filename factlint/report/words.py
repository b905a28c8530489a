"""What differs between the words of a source and those of a draft."""

from __future__ import annotations

import re
from typing import Literal

from factlint.records import NamedTuple

Change = Literal["same", "removed", "added"]

_KEEP = 6
"""How many words of an unchanged stretch stay on either side of a change."""


class Piece(NamedTuple):
    """A run of words; `removed` ones stand in the draft alone, `added` ones in the source alone."""

    change: Change
    text: str


def difference(draft: str, source: str) -> list[Piece]:
    """What mends the draft: the words of both texts in one reading order, long unchanged stretches shortened with …

    Words are the same when they agree but for capitals, quotation marks and the punctuation at their ends.
    """
    from difflib import SequenceMatcher

    ours, theirs = draft.split(), source.split()
    matcher = SequenceMatcher(None, [_folded(w) for w in ours], [_folded(w) for w in theirs], autojunk=False)
    pieces: list[Piece] = []
    opcodes = matcher.get_opcodes()
    for number, (tag, i1, i2, j1, j2) in enumerate(opcodes):
        if tag == "equal":
            text = _shortened(ours[i1:i2], first=number == 0, last=number == len(opcodes) - 1)
            pieces.append(Piece("same", text))
            continue
        at_edge = tag == "insert" and number in (0, len(opcodes) - 1)
        if at_edge:
            pieces.append(Piece("same", "…"))  # words cut at an edge are no change
            continue
        if i2 > i1:
            pieces.append(Piece("removed", " ".join(ours[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("added", " ".join(theirs[j1:j2])))
    return pieces


def first_change(source: str, draft: str) -> tuple[int, int]:
    """Where the words begin to differ, as offsets in both texts; words cut at an edge are no difference."""
    from difflib import SequenceMatcher

    theirs, ours = [list(re.finditer(r"\S+", text)) for text in (source, draft)]
    matcher = SequenceMatcher(None, [_folded(w[0]) for w in theirs], [_folded(w[0]) for w in ours], autojunk=False)
    opcodes = matcher.get_opcodes()
    for number, (tag, i, _, j, _) in enumerate(opcodes):
        if tag != "equal" and not (tag == "delete" and number in (0, len(opcodes) - 1)):
            return _start(theirs, i, source), _start(ours, j, draft)
    return 0, 0


def _start(words: list[re.Match[str]], index: int, text: str) -> int:
    return words[index].start() if index < len(words) else len(text)


def _shortened(words: list[str], *, first: bool, last: bool) -> str:
    head = [] if first else words[:_KEEP]
    tail = [] if last else words[max(len(head), len(words) - _KEEP) :]
    if len(head) + len(tail) >= len(words) or len(words) <= 2 * _KEEP:
        return " ".join(words)
    return " ".join([*head, "…", *tail])


def _folded(word: str) -> str:
    return word.strip(".,;:!?…'\"“”‘’«»()[]").replace("’", "'").casefold() or word
