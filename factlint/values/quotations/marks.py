"""Where a text's quotations stand: every style of mark, nested, unclosed, or opened anew with each paragraph.

One scan, linear in the length of the text. Only outermost quotations are told; what they quote themselves is part of
their words. An apostrophe closes nothing, and the marks of feet and inches open nothing.
"""

from __future__ import annotations

import re

from factlint.language.en.abbreviations import ELISIONS
from factlint.patterns import pattern
from factlint.records import NamedTuple

_MARK = pattern(r"[\"“”„‟«»‹›‘’‚']|``|''")
_WORD = pattern(r"[^\W\d_]{1,24}")
_OPENED = pattern(r"[\[(…$£€\"“]|\d+(?!\d*s\b)")
_CLOSERS = {"“": '”"', "„": '“”"', "‟": '”"', "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"”', "``": "''\"”"}
_SINGLE = {"‘": "’'", "'": "'’", "‚": "‘’"}
_BEFORE_OPEN = frozenset(' \t\n\r\u00a0([{—–-/:…“"„«‘')
_AFTER_STRONG = frozenset(",.!?…;:—–")
_SENTENCE_END = frozenset(".!?…,;:—–-")


NEAR = 24
"""Code points from a single opening mark within which a plural's apostrophe is taken for its closing mark."""


class Marked(NamedTuple):
    """One quotation: the words from `start` to `end`, its marks from `outer_start` to `outer_end`."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool
    resumed: bool = False
    """The opening mark repeats one that was never closed: the same quotation in its next paragraph."""


def find_marked(text: str) -> list[Marked]:
    """The outermost quotations of a text, in order."""
    found: list[Marked] = []
    marks = [(match.start(), match.group()) for match in _MARK.finditer(text)]
    singles = _single_pairs(text, marks)
    opened, opener, depth, resumed = -1, "", 0, False
    skip_to = 0
    resuming: set[int] = set()
    for at, mark in marks:
        if at < skip_to:
            continue
        if opened < 0:
            if at in singles:
                close, going_on = singles[at]
                found.append(_marked(text, at, 1, close, 0 if going_on else 1, resumed=at in resuming))
                resuming = {close} if going_on else set()
                skip_to = close if going_on else close + 1
            elif mark in _CLOSERS and _opens(text, at, mark):
                opened, opener, depth, resumed = at, mark, 1, False
            continue
        if mark == opener and mark in '“„"``' and _opens_within(text, at, mark):
            if _ends_sentence(text, at):
                found.append(_marked(text, opened, len(opener), at, 0, resumed=resumed))
                opened, depth, resumed = at, 1, True
            else:
                depth += 1
        elif mark in _CLOSERS[opener] and _closes(text, at, mark):
            depth -= 1
            if depth == 0:
                found.append(_marked(text, opened, len(opener), at, len(mark), resumed=resumed))
                opened = -1
    if opened >= 0:
        found.append(_marked(text, opened, len(opener), len(text), 0, resumed=resumed))
    return [marked for marked in found if marked.end > marked.start]


def _marked(text: str, at: int, width: int, close: int, closing: int, *, resumed: bool) -> Marked:
    start, end = at + width, close
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(start, end, at, max(close + closing, end), closing > 0, resumed)


def _opens(text: str, at: int, mark: str) -> bool:
    before, after = text[at - 1 : at], text[at + len(mark) : at + len(mark) + 1]
    if mark in {"»", "›"}:  # closing marks in most languages, opening ones in German books
        return (not before or before.isspace()) and after.isalnum()
    if mark != '"':
        return bool(after)
    if before.isdigit():  # inches, seconds
        return False
    return bool(after) and not after.isspace() and not (before.isalnum() and not after.isalnum())


def _opens_within(text: str, at: int, mark: str) -> bool:
    """Whether a mark of the open quotation's own kind opens another one."""
    before, after = text[at - 1 : at], text[at + len(mark) : at + len(mark) + 1]
    if mark in {'"', "„", "“"} and not (before.isspace() or before in "([—–"):
        return mark != '"'
    return bool(after) and not after.isspace() and after not in ",.;:!?)"


def _ends_sentence(text: str, at: int) -> bool:
    position = at - 1
    while position >= max(0, at - 8) and (text[position].isspace() or text[position] in "'’\"”»"):
        position -= 1
    return position < 0 or text[position] in _SENTENCE_END


def _closes(text: str, at: int, mark: str) -> bool:
    if mark != '"' or not text[at - 1 : at].isdigit():
        return True
    return re.match(r"\"\s+(?:tall|long|wide|high|deep|screen|pipe)\b", text[at : at + 12]) is None


class _Single(NamedTuple):
    close: int
    resumed: bool = False
    """A new paragraph's opening mark stands where this quotation was never closed."""


def _single_pairs(text: str, marks: list[tuple[int, str]]) -> dict[int, _Single]:
    """Single marks that open a quotation, with the mark that ends it.

    Between one opening mark and the next, the first candidate after punctuation closes; failing that, the first
    that is no plural's apostrophe; failing that, the first, if it is near. Failing all, an opening mark at the next
    sentence's start says that the quotation goes on.
    """
    pairs: dict[int, _Single] = {}
    opener, weak = -1, -1
    for at, mark in marks:
        if mark not in _SINGLE and mark != "’":
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if mark in _SINGLE and (not before or before in _BEFORE_OPEN) and _word_follows(text, at + 1):
            if opener >= 0:
                if 0 <= weak - opener <= NEAR or (weak >= 0 and not _full_stop(text, at)):
                    pairs[opener] = _Single(weak)
                elif at - opener > NEAR and _full_stop(text, at) and text[at] == text[opener]:
                    pairs[opener] = _Single(at, resumed=True)
            opener, weak = at, -1
        elif opener >= 0 and mark in _SINGLE[text[opener]] and not after.isalnum() and not before.isspace():
            if before in _AFTER_STRONG or before in '"”' or (before.isalnum() and before.lower() != "s"):
                pairs[opener] = _Single(at)
                opener, weak = -1, -1
            elif weak < 0:
                weak = at
    if opener >= 0 and weak >= 0:
        pairs[opener] = _Single(weak)
    return _believable(text, pairs)


def _believable(text: str, pairs: dict[int, _Single]) -> dict[int, _Single]:
    """Without those that cut through a quotation in double marks, or are resumed by what is none."""
    kept: dict[int, _Single] = {}
    for at in sorted(pairs, reverse=True):
        single = pairs[at]
        inside = text[at : single.close]
        balanced = inside.count("“") == inside.count("”") and inside.count('"') % 2 == 0
        if balanced and (not single.resumed or single.close in kept):
            kept[at] = single
    return kept


def _full_stop(text: str, at: int) -> bool:
    """Whether the mark at `at` stands at the start of a sentence."""
    return text[max(0, at - 3) : at].rstrip()[-1:] in {".", "!", "?", "…"}


def _word_follows(text: str, at: int) -> bool:
    """A word or a longer number follows; "'90s" is a decade, "'em" a word cut short."""
    if text[at : at + 1].isalpha():
        word = _WORD.match(text, at)
        return word is None or word.group().lower() not in ELISIONS
    return _OPENED.match(text, at, at + 8) is not None
