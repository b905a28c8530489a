"""One line of Markdown: its indent, its fence, and whether a paragraph could run on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import pattern
from factlint.text.lines import may_be_set

if TYPE_CHECKING:
    from factlint.text.lines import Line, Lines

HEADING = pattern(r"#{1,6}(?:[ \t]+|\Z)")
RULE = pattern(r"(?:(?>(?:-[ \t]*+){3,})|(?>(?:\*[ \t]*+){3,})|(?>(?:_[ \t]*+){3,}))\Z")
# Where any of these begins, a paragraph that runs on without its container's mark has ended.
BLOCK_START = pattern(
    r"#{1,6}(?:[ \t]|\Z)|>|`{3}|~{3}|(?:[-+*•‣▪◦]|\d{1,3}[.)])(?:[ \t]|\Z)"
    r"|(?>(?:-[ \t]*+){3,})\Z|(?>(?:_[ \t]*+){3,})\Z|<!--|\[\^[^\[\]\s]{1,80}+\]:"
)
COLUMNS_RULE = pattern(r"(?>(?:[-=]++[ \t]*+)+)\Z")
"""What parts the heads of columns from their values: "-----  ---", or one line of dashes through all."""
FENCE = pattern(r"(`{3,}+)[^`]*\Z|(~{3,}+)")


def past_space(text: str, start: int, end: int) -> int:
    """Where the line goes on after white space."""
    while start < end and text[start] in " \t":
        start += 1
    return start


def before_space(text: str, start: int, end: int) -> int:
    """Where the line ends before trailing white space."""
    while end > start and text[end - 1] in " \t":
        end -= 1
    return end


def past_marks(text: str, start: int, end: int) -> int:
    """Where the line goes on after quotation marks (`>`) and white space."""
    while start < end and text[start] in "> \t":
        start += 1
    return start


def columns(text: str, start: int, first: int) -> int:
    """The width of the white space between, tabs to every fourth column."""
    if text.find("\t", start, first) < 0:
        return first - start
    base = column = start - (text.rfind("\n", 0, start) + 1)
    for character in text[start:first]:
        column += 4 - column % 4 if character == "\t" else 1
    return column - base


def cut_indent(text: str, start: int, first: int, indent: int) -> int:
    """Where a line goes on after this many columns of indent."""
    position = start
    while position < first and columns(text, start, position) < indent:
        position += 1
    return position


def may_run_on(text: str, start: int, end: int) -> bool:
    """Whether a line without its container's mark may go on with the paragraph of this one."""
    first = past_space(text, start, end)
    if first == end or columns(text, start, first) >= 4:
        return False
    return not (HEADING.match(text, first, end) or FENCE.match(text, first, end) or RULE.match(text, first, end))


def opened_fence(text: str, first: int, end: int, fence: str) -> str:
    """The fence that is open after this line, "" for none."""
    if fence:
        return "" if closes(text, first, end, fence) else fence
    match = FENCE.match(text, first, end)
    return (match.group(1) or match.group(2)) if match else ""


def closes(text: str, first: int, end: int, fence: str) -> bool:
    """Whether a line closes the block that the fence opened (CommonMark 4.5)."""
    line = text[first:end].rstrip()
    return line.startswith(fence) and not line.strip(fence[0])


def after_fence(text: str, lines: list[tuple[int, int]], number: int, fence: str) -> int:
    """The number of the line after a fenced block."""
    for following in range(number + 1, len(lines)):
        start, end = lines[following]
        if closes(text, past_space(text, start, end), end, fence):
            return following + 1
    return len(lines)


def after_raw(text: str, lines: Lines, number: int, start: int, name: str) -> int:
    """The number of the line behind the one that closes a raw element, such as a script."""
    while number < len(lines):
        if f"</{name}>" in text[max(start, lines[number][0]) : lines[number][1]].lower():
            return number + 1
        number += 1
    return number


def heads_columns(text: str, lines: Lines, number: int) -> bool:
    """Whether an indented line is no code but heads the columns of the lines below it, whose corner is empty."""
    rule = lines[number + 1] if number + 1 < len(lines) else (0, 0)
    ruled = COLUMNS_RULE.match(text, past_space(text, *rule), rule[1])
    below = lines[number + 1 + bool(ruled) :][:1] or [(0, 0)]
    indent = columns(text, below[0][0], past_space(text, *below[0]))
    return indent < 4 and all(may_be_set(text, [line]) for line in (lines[number], *below))


def in_columns(text: str, lines: Lines, number: int, above: Lines) -> bool:
    """Whether a line that begins with a dash is no rule, underlines no heading and opens no list: the lines around it
    are set in columns, which it parts, or of which it is a row ("- of which abroad    31    28")."""
    start, end = lines[number]
    first = past_space(text, start, end)
    if COLUMNS_RULE.match(text, first, end):
        below = lines[number + 1 : number + 2]
        return may_be_set(text, above[-1:]) and (len(above) > 1 or (bool(below) and may_be_set(text, below)))
    return is_row(text, above[-1], (first, end))


def is_row(text: str, above: Line, line: Line) -> bool:
    """Whether a line that begins with a dash is a row of the table whose last line, or rule, stands above it."""
    behind = past_space(text, line[0] + 1, line[1])
    ruled = COLUMNS_RULE.match(text, *above)
    return bool(ruled or may_be_set(text, [above])) and may_be_set(text, [(behind, line[1])])
