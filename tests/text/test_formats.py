"""What each document format makes of a source: the blocks of prose, and what is not read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from factlint.text.reading import read_text
from tests.tables import read_table

CASES = Path(__file__).parent / "cases"
SUFFIXES = {"markdown": ".md", "html": ".html", "plain": ".txt"}


def _cases() -> list[Any]:
    found = []
    for name, suffix in SUFFIXES.items():
        cases = read_table(CASES / f"{name}.yaml")
        found += [pytest.param(suffix, *case, id=f"{name}: {title}") for title, case in cases.items()]
    return found


@pytest.mark.parametrize(("suffix", "source", "blocks"), _cases())
def test_blocks(suffix: str, source: str, blocks: list[list[str]]) -> None:
    found = [(block.kind, block.prose, block.header) for block in read_text(source, f"a{suffix}").blocks]
    expected = [(kind, prose, header[0] if header else "") for kind, prose, *header in blocks]
    assert found == expected


@pytest.mark.parametrize(("suffix", "source", "blocks"), _cases())
def test_line_ends_and_a_byte_order_mark_change_nothing(suffix: str, source: str, blocks: list[list[str]]) -> None:
    if "\r" in source:
        return
    found = [block.prose for block in read_text("\ufeff" + source.replace("\n", "\r\n"), f"a{suffix}").blocks]
    assert found == [prose for _, prose, *_ in blocks]


def test_front_matter_keeps_what_it_says_and_where() -> None:
    document = read_text("---\ntitle: A b\nAuthor: 'Ann'\nfactlint: off\n---\nText\n", "a.md")
    assert document.metadata == {"title": "A b", "author": "Ann", "factlint": "off"}
    assert {key: document.text[slice(*span)] for key, span in document.metadata_spans.items()} == document.metadata


def test_comments_are_kept_for_directives() -> None:
    source = "<!-- a -->\nb <!-- c --> d\n\n> e <!-- f -->\n\n<!-- g\nh -->\n"
    document = read_text(source, "a.md")
    assert [source[slice(*span)] for span in document.masked] == [
        "<!-- a -->",
        "<!-- c -->",
        "<!-- f -->",
        "<!-- g\nh -->",
    ]


def test_blocks_stand_under_their_heading() -> None:
    document = read_text("# One\n\na\n\n## Two *b*\n\n- c\n", "a.md")
    assert [block.heading for block in document.blocks] == ["", "One", "", "Two b"]
