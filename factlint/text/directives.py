"""Directives in comments: `<!-- factlint-disable NAME ... until=2027-01-31 -- reason -->` and their kin.

Here it is read what they say and which part of the file they cover. Whether a name is that of a check, whether one has
expired and whether it hides anything is decided where findings are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING, Literal

from factlint.patterns import pattern
from factlint.records import record, replace
from factlint.text.document import Place, Span

if TYPE_CHECKING:
    from factlint.text.document import Document

Action = Literal["disable", "enable", "disable-next-line", "file", "unknown"]

ACTIONS: dict[str, Action] = {
    "factlint-disable": "disable",
    "factlint-enable": "enable",
    "factlint-disable-next-line": "disable-next-line",
}
OFF = frozenset({"off", "false", "no", "disable", "disabled"})
ON = frozenset({"on", "true", "yes", "enable", "enabled"})
REASON = pattern(r"(?:\A|\s)--(?:\s|\Z)")
SIMILAR = 0.85


@record
class Directive:
    """One directive, as written."""

    action: Action
    names: tuple[str, ...]
    """What it is about, as for `--ignore`; empty for everything."""
    reason: str
    until: date | None
    """The last day on which it holds."""
    span: Span
    place: Place
    covers: Span | None
    """The range of the file it is about; None for one that ends another or cannot be read."""
    word: str = ""
    """The word that says what to do, as written."""
    nearest: str | None = None
    """For an unknown one: the word that was likely meant."""


def read_directives(document: Document) -> tuple[Directive, ...]:
    """The directives of a document, in file order."""
    found = [directive for span in document.masked if (directive := _parse(document, span))]
    if "factlint" in document.metadata:
        found += _of_the_file(document)
    if not found:
        return ()
    return tuple(_with_ranges(document, sorted(found, key=lambda directive: directive.span)))


def _parse(document: Document, span: Span) -> Directive | None:
    """The directive in a comment, with no range yet; None for a comment to people."""
    comment = document.text[span.start : span.end]
    body = comment[4:].removesuffix("-->").strip()
    head = body[:40].lower()
    if "lint" not in head and "able" not in head:
        return None
    word, *after = body.split(None, 1)
    rest = after[0] if after else ""
    action = ACTIONS.get(word)
    return _known(document, span, word, action, rest) if action else _unknown(document, span, body)


def _known(document: Document, span: Span, word: str, action: Action, rest: str) -> Directive:
    parts = REASON.split(rest, maxsplit=1)
    names: list[str] = []
    until: date | None = None
    for name in parts[0].replace(",", " ").split():
        if name.startswith("until="):
            try:
                until = date.fromisoformat(name[6:])
            except ValueError:
                action = "unknown"
        else:
            names.append(name)
    reason = parts[1].strip() if len(parts) > 1 else ""
    nearest = "until=YYYY-MM-DD" if action == "unknown" else None
    return Directive(action, tuple(names), reason, until, span, document.place(span.start), None, word, nearest)


def _unknown(document: Document, span: Span, body: str) -> Directive | None:
    """A word that is nearly a directive's, or begins as one."""
    from difflib import get_close_matches

    words = body.split()
    first = words[0].lower()
    tries = [first, first.replace(":", "-"), "-".join(words[:2]).lower().replace(":-", "-").replace(":", "-")]
    near = next((match[0] for word in tries if (match := get_close_matches(word, ACTIONS, 1, SIMILAR))), None)
    if near is None and not re.match(r"factlint[-:]", first):
        return None
    return Directive("unknown", (), "", None, span, document.place(span.start), None, words[0], near)


def _of_the_file(document: Document) -> list[Directive]:
    """`factlint: off` in front matter."""
    value, span = document.metadata["factlint"], document.metadata_spans["factlint"]
    if value.lower() in ON:
        return []
    place = document.place(span.start)
    if value.lower() in OFF:
        return [Directive("file", (), "", None, span, place, Span(0, len(document.text)), value)]
    return [Directive("unknown", (), "", None, span, place, None, value, "off")]


def _with_ranges(document: Document, directives: list[Directive]) -> list[Directive]:
    """The same, each with what it covers."""
    done = list(directives)
    open_ones: list[int] = []
    for number, directive in enumerate(directives):
        if directive.action == "disable":
            open_ones.append(number)
        elif directive.action == "enable":
            for other in [n for n in open_ones if _ends(directive, directives[n])]:
                done[other] = _covering(directives[other], directive.span.start)
                open_ones.remove(other)
    for other in open_ones:
        done[other] = _covering(directives[other], len(document.text))
    comments = [directive.span for directive in directives]
    known: dict[int, Span] = {}
    for number in reversed(range(len(directives))):
        if directives[number].action == "disable-next-line":
            line = document.place(directives[number].span.end - 1).line
            known[line] = _next_line(document, line, comments, known)
            done[number] = replace(directives[number], covers=known[line])
    return done


def _ends(enable: Directive, disable: Directive) -> bool:
    """An `enable` without names ends all; with names, those that disable nothing else."""
    return not enable.names or (bool(disable.names) and set(disable.names) <= set(enable.names))


def _covering(directive: Directive, end: int) -> Directive:
    return replace(directive, covers=Span(directive.span.end, end))


def _next_line(document: Document, line: int, comments: list[Span], known: dict[int, Span]) -> Span:
    """The first line after this one that holds more than directives. `known` has it for lines further down."""
    starts, text = document.line_starts, document.text
    while line < len(starts):
        if line in known:
            return known[line]
        start = starts[line]
        end = starts[line + 1] if line + 1 < len(starts) else len(text)
        if not _blank(text, start, end, comments):
            return Span(start, end)
        line += 1
    return Span(len(text), len(text))


def _blank(text: str, start: int, end: int, comments: list[Span]) -> bool:
    position = start
    index = max(0, bisect_left(comments, Span(start, start)) - 1)
    while position < end:
        while index < len(comments) and comments[index].end <= position:
            index += 1
        if index < len(comments) and comments[index].start <= position:
            position = comments[index].end
        elif text[position] in " \t\r\n>":
            position += 1
        else:
            return False
    return True
