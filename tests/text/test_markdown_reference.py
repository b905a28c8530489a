"""Our scanner against a whole Markdown parser: the same words are shown."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from marko.ext.gfm import gfm

from factlint.text.prose import PLACEHOLDER
from factlint.text.reading import read_text

UNREAD = {
    "CodeBlock",
    "FencedCode",
    "HTMLBlock",
    "LinkRefDef",
    "ThematicBreak",
    "BlankLine",
    "InlineHTML",
    "Strikethrough",
}
SHOWN = {"CodeSpan", "AutoLink", "Url"}
BLOCKS = {"Paragraph", "Heading", "SetextHeading", "TableCell"}

RUNS = re.compile(r"([*_])\1+")
"""A run partly used goes by its first length (CommonMark, rules 9 and 10); the parser goes by what is left."""

INLINE = st.lists(
    st.sampled_from(
        [
            "***z***",
            "alpha",
            "€5",
            "**b**",
            "*i*",
            "__x__",
            "snake_case",
            "`code`",
            "[link](http://x.y)",
            "[t][ref]",
            "[ref]",
            "<b>",
            "</b>",
            "~~gone~~",
            "\\*",
            "&amp;",
            "&euro;40",
            "*",
            "**",
            "***",
            "_",
            "__",
            "[",
            "]",
            "(",
            "\\",
            "!",
            " ",
            "“q”",
            "**€40** billion",
            "a*b",
            "`",
            "``",
            "<http://a.b>",
            "[x](<a b> 't')",
            '[x](u "t")',
            "5 < 6",
        ]
    ),
    min_size=1,
    max_size=8,
).map(lambda parts: "w " + " ".join(parts))
TIGHT = st.lists(st.sampled_from(["a", "b", "*", "**", "_", "__", "***", " ", "(", ".", "€"]), max_size=12).map(
    lambda parts: RUNS.sub(r"\1", "w" + "".join(parts))
)
LINE = st.one_of(INLINE, TIGHT)
BLOCK = st.one_of(
    LINE,
    st.tuples(LINE, LINE).map("\n".join),
    LINE.map("# {}".format),
    LINE.map("{}\n===".format),
    st.tuples(LINE, LINE).map(lambda two: f"> {two[0]}\n{two[1]}"),
    st.tuples(LINE, LINE).map(lambda two: f"- {two[0]}\n- {two[1]}"),
    st.tuples(LINE, LINE).map(lambda two: f"1. {two[0]}\n\n   {two[1]}"),
    st.tuples(LINE, LINE).map(lambda two: f"> - {two[0]}\n>   {two[1]}"),
    LINE.map("```\n{}\n```".format),
    LINE.map("    {}".format),
    st.just("| a | *b* |\n|---|---|\n| c\\|d | `e` |"),
    st.just("---"),
    st.just("[ref]: /u"),
)
SOURCE = st.lists(BLOCK, min_size=1, max_size=5).map("\n\n".join)


def shown(node: Any) -> str:
    """The words that the parser would show."""
    name = type(node).__name__
    if name in UNREAD:
        return ""
    if name in SHOWN:
        return PLACEHOLDER
    if name == "LineBreak":
        return " "
    if isinstance(node.children, str):
        return unescape(node.children) if name == "RawText" else node.children
    inside = "".join(shown(child) for child in node.children)
    return inside + "\n" if name in BLOCKS else inside


@settings(max_examples=600, deadline=None, derandomize=True)
@given(SOURCE)
def test_the_same_words_are_shown(source: str) -> None:
    expected = shown(gfm.parse(source))
    found = "\n".join(block.prose for block in read_text(source, "a.md").blocks)
    assert re.sub(r"\s+", " ", found).strip().lower() == re.sub(r"\s+", " ", expected).strip().lower()
