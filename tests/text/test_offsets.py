"""Every place that is reported is one of the untouched file, whatever stands in it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.directives import read_directives
from factlint.text.prose import PLACEHOLDER
from factlint.text.reading import read_text
from factlint.text.typesetting import LIGATURES

if TYPE_CHECKING:
    from factlint.text.document import Block, Document

MARKUP = [
    *"*_`~[]()<>!#|\\&;-+=:\"'{}%.",
    *["**", "***", "~~", "``", "```", "![", "](", "](u)", "[^1]", "[^1]: ", "[a]: /u", "<!--", "-->", "<b>", "</b>"],
    *["<p>", "<td>", "</table>", "<q>", "</q>", "<br>", "<sup>2</sup>", "<nav>", "</nav>", "<code>", "</code>"],
    *["<del>", "</del>", "<img alt='x &amp; y'>", "&euro;", "&#8364;", "&amp;", "&nope;", "{{", "}}", "{% x %}"],
    *["> ", "- ", "1. ", "# ", "    ", "\t", "---", "| a | b |\n|---|---|\n| c | d |", "https://x.org/a_b.", "www.x.y"],
    *["title: ", '"a \\" b"', "date: 2024-05-01", "<!-- factlint-disable-next-line a -->", "<script>", "</script>"],
]
CHARACTERS = [
    "\r\n",
    "\r",
    "\n",
    "\n\n",
    " ",
    "\ufeff",
    "🦊",
    "e\u0301",
    "\u00a0",
    "\u2028",
    "\u200f",
    "\u202e",
    "\x0b",
    *["\u00ad", "\u200b", "&shy;", "ﬁ", "&#xfb00;", "al-\nso", "al\u00adso", "ﬀ"],
]
WORDS = ["alpha", "€40", "billion", "Dec.", "U.S.", "“said”", "It", "Zoë's", "2½", "A."]
HOSTILE = st.lists(st.sampled_from([*MARKUP, *CHARACTERS, *WORDS, *WORDS]), max_size=40).map("".join)
SUFFIXES = ["a.md", "a.html", "a.txt"]


def check(document: Document) -> None:
    for block in document.blocks:
        check_block(document, block)
    for sentence in document.sentences:
        assert sentence.text == sentence.block.prose[sentence.start : sentence.end] == sentence.text.strip() != ""
        last = -1
        for token in sentence.tokens:
            start, end = sentence.source_span(token.start, token.end)
            assert last <= start <= end <= len(document.text)
            last = start
            cut = _sized(document, _printed(document.text[start:end]))
            assert (
                cut == _sized(document, token.text)
                or len(cut) > len(token.text)
                or token.text in "“”"
                or PLACEHOLDER in token.text
            )


def _sized(document: Document, text: str) -> str:
    """The text; of a document whose capitals are made out, in small letters."""
    return text.lower() if document.one_size else text


def check_block(document: Document, block: Block) -> None:
    """Each segment is the file's own text, or one thing that stands for another."""
    prose_end = source_end = 0
    for prose_start, source_start, length, source_length in block.segments:
        assert prose_start == prose_end
        assert source_start >= source_end
        prose_end, source_end = prose_start + length, source_start + source_length
        assert source_end <= len(document.text)
        prose = _sized(document, block.prose[prose_start:prose_end])
        source = _sized(document, document.text[source_start:source_end])
        if length == source_length:
            assert re.sub(r"\s", " ", prose) == re.sub(r"\s", " ", source)
        else:
            assert prose in (_printed(source), PLACEHOLDER, " ", "\n", "“", "”", "²", '"', "'")
    assert prose_end == len(block.prose)


def _printed(source: str) -> str:
    """What a character reference or a ligature stands for."""
    return "".join(LIGATURES.get(character, character) for character in unescape(source))


@pytest.mark.parametrize("path", SUFFIXES)
@settings(max_examples=300, deadline=None)
@given(text=HOSTILE)
def test_hostile_markup(path: str, text: str) -> None:
    check(read_text(text, path))


@pytest.mark.parametrize("path", SUFFIXES)
@settings(max_examples=150, deadline=None)
@given(text=HOSTILE)
def test_hostile_front_matter(path: str, text: str) -> None:
    check(read_text(f"\ufeff---\ntitle: {text}\ndate: x\n---\n{text}", path))


@pytest.mark.parametrize("path", SUFFIXES)
@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=120))
def test_any_unicode(path: str, text: str) -> None:
    document = read_text(text, path)
    check(document)
    read_directives(document)


@settings(max_examples=200, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(["alpha", "€40", "🦊", "cafe\u0301", "Zoë", "12.5%", "\u200fx"]), min_size=1, max_size=8
    ),
    wraps=st.lists(
        st.sampled_from(["{}", "**{}**", "*{}*", "[{}](u)", "~{}", "<b>{}</b>", "[{}](<u v> 't')"]), min_size=8
    ),
    joins=st.lists(st.sampled_from([" ", "\n", "\r\n", " <!-- c --> ", "  \n"]), min_size=8),
    container=st.sampled_from(["", "> ", "- ", "1. ", "> - ", "# "]),
)
def test_words_are_cut_out_of_the_file(words: list[str], wraps: list[str], joins: list[str], container: str) -> None:
    """However they are marked up, wrapped and nested, the place of a word holds that word."""
    indent = {"- ": "  ", "1. ": "   ", "> - ": ">   "}.get(container, container)
    if container == "# ":
        joins = [" "] * 8
    source = container
    for word, wrap, join in zip(words, wraps, joins, strict=False):
        source += wrap.format(word) + join + (indent if "\n" in join else "")
    document = read_text(source, "a.md")
    check(document)
    prose = " ".join(sentence.text for sentence in document.sentences)
    assert _sized(document, re.sub(r"[~\s]+", " ", prose).strip()) == _sized(document, " ".join(words))
    for sentence in document.sentences:
        for match in re.finditer(r"[^~\s]+", sentence.text):
            start, end = sentence.source_span(match.start(), match.end())
            assert _sized(document, document.text[start:end]) == _sized(document, match.group())
