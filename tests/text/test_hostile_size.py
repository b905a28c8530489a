"""Reading takes time in proportion to the text, also where the text is made to prevent it."""

from __future__ import annotations

import time

import pytest

from factlint.text.directives import read_directives
from factlint.text.reading import read_text

SIZE = 50_000
SECONDS = 3.0
"""Some ten times what the slowest takes; anything quadratic takes minutes."""

PATTERNS = [
    *["[", "]", "![", "[a](", "](", "[a](b)", "![a](b)", "**a", "*a_", "*a", "_", "~~", "~~a", "`", "`a``", "\\", "&#"],
    *["<", "<!--", "<a '", '<a "', "<p>", "</p>", "<td>", "</td>", "<q>", "<nav>", "<sup>", "<!-- a -->", "<code>"],
    *["> ", ">", "- ", "1. ", "# ", "- - a\n", "> - ", "|", "|a|\n|-|\n", "||\n", "a\n-\n", "```\n", "{{", "{%", "{#"],
    *["[^a]: b\n", "[a]: b\n", "\t", " ", "\n", "\r", "\u2028", "http://", "www.a", "https://a.b/(", "---\na: b\n"],
    *[
        "1",
        "1,",
        ".",
        "...",
        ".)",
        "ab.Ab",
        "a.a",
        "A. ",
        "Mr. ",
        "''",
        "'a",
        '"',
        "“",
        "„a“",
        "e\u0301",
        "? Ann said. ",
    ],
    "<!-- factlint-disable-next-line -->\n",
]


@pytest.mark.parametrize("pattern", PATTERNS, ids=repr)
def test_repeated_patterns(pattern: str) -> None:
    text = (pattern * (SIZE // len(pattern) + 1))[:SIZE]
    started = time.process_time()
    for path in ("a.md", "a.html", "a.txt"):
        document = read_text(text, path)
        read_directives(document)
        for sentence in document.sentences:
            assert sentence.tokens is not None
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "text",
    [
        "".join("> " * depth + "a\n" for depth in range(400)),
        "".join("  " * depth + "- a\n" for depth in range(300)),
        "[x]: y\n\n" + "[x]" * 30_000,
        "[x]: y\n\n" + "[" * 50_000 + "]" * 50_000,
        "[" * 50_000 + "](a)" * 15_000,
        "> a\n" + "b\n" * 50_000,
    ],
    ids=["deep quotations", "deep lists", "references", "brackets", "nested links", "lazy lines"],
)
def test_deep_nesting(text: str) -> None:
    started = time.process_time()
    assert read_text(text, "a.md").blocks
    assert time.process_time() - started < SECONDS
