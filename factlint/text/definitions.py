"""Link definitions (`[label]: target "title"`): which labels a Markdown document defines (CommonMark 4.7)."""

from __future__ import annotations

import re

from factlint.patterns import pattern

DEFINITION = pattern(r"\[(?!\^)((?>(?:[^\[\]\\]|\\.){1,300}))\]:[ \t]*+(?:<[^<>]*+>|\S++)[ \t]*+(?:[\"'(].*)?\Z")
DEFINED = pattern(r"^[ \t>]{0,12}\[(?!\^)((?>(?:[^\[\]\\]|\\.){1,300}))\]:[ \t]*+\S", re.MULTILINE)


def normal_label(label: str) -> str:
    """A link label as CommonMark compares it."""
    return " ".join(label.casefold().split())


def find_definitions(text: str) -> frozenset[str]:
    """The labels of the document's link definitions, which may stand anywhere in it."""
    if "]:" not in text:
        return frozenset()
    labels = set()
    last = -1
    for match in DEFINED.finditer(text):
        begin = match.start()
        before = text.rfind("\n", 0, max(0, begin - 1)) + 1
        above = text[before:begin].strip(" \t>\r\n")
        # A definition can't interrupt a paragraph: above it stands nothing, another, a heading or a rule.
        if before == last or above[:1] == "#" or not above.strip("-=*_`~"):
            labels.add(normal_label(match.group(1)))
            last = begin
    return frozenset(labels)
