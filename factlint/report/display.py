"""Text of strangers on a screen: nothing in it acts, everything in it lines up.

Control characters, escape sequences and marks that turn the writing direction are shown as visible placeholders.
Widths follow UAX #11 (East Asian Width); a combining mark, a variation selector or what follows a zero-width joiner
stands in the cell of the character before.
"""

from __future__ import annotations

import unicodedata

from factlint.patterns import pattern
from factlint.records import NamedTuple

TAB = "    "
_WORD = 16
"""Longer words are cut where a line ends."""
_ZERO = frozenset("\u200d\ufe0e\ufe0f")
_LINE = pattern(r"\r\n|\r|\n")
_PLAIN = pattern("[ -~¡-¬®-˿‐-‧€]*")
"""Nothing but characters of one column: Latin letters, signs and typographic marks; most lines are such."""


def safe(text: str) -> str:
    """The text on one line with every character visible."""
    return text if text.isprintable() else "".join(map(_cell, text))


def width(text: str) -> int:
    """How many columns a text takes that `safe` has made."""
    return len(text) if _PLAIN.fullmatch(text) else sum(_widths(text))


def lines(text: str) -> list[str]:
    """The lines of a file; they end at LF, CRLF or CR alone, as positions count them."""
    return _LINE.split(text)


def wrap(text: str, columns: int) -> list[str]:
    """A text in lines of at most so many columns, broken at spaces, and inside a word only where one is longer."""
    rows, row, used = list[str](), "", 0
    for word in text.split(" "):
        size = width(word)
        if row and used + 1 + size > columns:
            rows.append(row)
            row, used = "", 0
        while size > columns:
            head = _head(word, columns - (used + 1 if row else 0))
            rows.append(f"{row} {head}" if row else head)
            word, row, used = word[len(head) :], "", 0
            size = width(word)
        row, used = (f"{row} {word}", used + 1 + size) if row else (word, size)
    rows.append(row)
    return rows


class Excerpt(NamedTuple):
    """A piece of a line that fits, and the columns of the marked part in it."""

    text: str
    start: int
    length: int


def excerpt(line: str, start: int, end: int, columns: int, around: int | None = None) -> Excerpt:
    """As much of a line as fits around `line[start:end]`, with … where it goes on.

    `start`, `end` and `around` are code points of the line; what comes back counts columns of the screen. Where the
    marked part is itself too long, the place `around` is shown, or its beginning.
    """
    start, end = max(0, min(start, len(line))), max(0, min(end, len(line)))
    around = start if around is None else max(start, min(around, end))
    near = max(0, around - 4 * columns)  # a line of a million characters costs no more than one of a hundred
    piece = line[near : around + 8 * columns]
    cells = list(piece) if _PLAIN.fullmatch(piece) else [_cell(character) for character in piece]
    widths = _cell_widths(cells)
    first, last, focus = max(0, start - near), min(end - near, len(cells)), around - near
    fits = start >= near and sum(widths[first:last]) <= columns - 2
    wanted = (first, last) if fits else (focus, min(focus + 1, len(cells)))
    cut, more = near > 0, near + len(cells) < len(line)
    left, right = _window(widths, *wanted, columns, cut=cut, more=more)
    left, right = _at_words(cells, left, right, *wanted)
    before = "…" if near + left > 0 else ""
    after = "…" if near + right < len(line) else ""
    marked = sum(widths[max(first, left) : min(last, right)])
    column = len(before) + sum(widths[left : max(first, left)])
    return Excerpt(before + "".join(cells[left:right]) + after, column, max(1, marked))


def _window(widths: list[int], first: int, last: int, columns: int, *, cut: bool, more: bool) -> tuple[int, int]:
    """The cells to show: everything if it fits, else the marked part with what surrounds it, more after than before."""
    if not cut and not more and sum(widths) <= columns:
        return 0, len(widths)
    room = columns - 2
    lead = max(0, room - sum(widths[first:last])) * 2 // 5
    left, used = first, 0
    while left > 0 and used + widths[left - 1] <= lead:
        left -= 1
        used += widths[left]
    right = first
    while right < len(widths) and used + widths[right] <= room:
        used += widths[right]
        right += 1
    while left > 0 and used + widths[left - 1] <= room:
        left -= 1
        used += widths[left]
    return left, right


def _at_words(cells: list[str], left: int, right: int, first: int, last: int) -> tuple[int, int]:
    """The same window without halves of words at its ends, where a space is near enough."""
    if left > 0 and cells[left - 1] != " ":
        gap = next((i for i in range(left, min(first, left + _WORD)) if cells[i] == " "), None)
        left = left if gap is None else gap + 1
    if right < len(cells) and cells[right] != " ":
        gap = next((i for i in range(right - 1, max(last, right - _WORD) - 1, -1) if cells[i] == " "), None)
        right = right if gap is None else gap
    return left, right


def _cell(character: str) -> str:
    if character.isprintable() or character in _ZERO:
        return character
    code = ord(character)
    if character == "\t":
        return TAB
    if character in "\n\r" or unicodedata.category(character) == "Zs":
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return f"<U+{code:04X}>"
    return character


def _cell_widths(cells: list[str]) -> list[int]:
    """The columns of each cell; a joined sequence stands in the columns of its first."""
    whole = "".join(cells)
    if len(whole) == len(cells) and _PLAIN.fullmatch(whole):
        return [1] * len(cells)
    sizes, joined = list[int](), False
    for cell in cells:
        if len(cell) > 1:
            sizes.append(len(cell))
        elif cell == "\ufe0f" and sizes and sizes[-1] == 1 and not joined:
            sizes.append(1)  # the emoji form of a sign is two columns wide
        else:
            sizes.append(0 if joined else _size(cell))
        joined = cell == "\u200d"
    return sizes


def _widths(text: str) -> list[int]:
    return _cell_widths(list(text))


def _size(character: str) -> int:
    if character in _ZERO or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _head(word: str, columns: int) -> str:
    """The beginning of a word that fits, at least one character."""
    used = 0
    for index, size in enumerate(_widths(word)):
        used += size
        if used > columns and index:
            return word[:index]
    return word
