"""Excerpts and widths: what is marked is what was meant, in columns of a screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.report import display
from factlint.report.display import excerpt, lines, safe, width, wrap

CASES = {
    "plain": ("one two three", "two", "one two three", 4, 3),
    "tab before": ("\tone two", "two", "    one two", 8, 3),
    "wide before": ("日本 two", "two", "日本 two", 5, 3),
    "wide marked": ("in 日本 now", "日本", "in 日本 now", 3, 4),
    "combining before": ("cafe\u0301 two", "two", "cafe\u0301 two", 5, 3),
    "emoji with joiner": ("👩\u200d🚀 two", "two", "👩\u200d🚀 two", 3, 3),
    "emoji form of a sign": ("❤\ufe0f two", "two", "❤\ufe0f two", 3, 3),
    "escape": ("\x1b[1m two", "two", "␛[1m two", 5, 3),
    "direction": ("\u202e two", "two", "<U+202E> two", 9, 3),
    "no-break space": ("€40\xa0billion", "€40\xa0billion", "€40 billion", 0, 11),
}


@pytest.mark.parametrize("case", CASES)
def test_excerpt(case: str) -> None:
    line, marked, text, start, length = CASES[case]
    at = line.index(marked)
    assert excerpt(line, at, at + len(marked), 60) == (text, start, length)


def test_long_line_is_windowed_at_words() -> None:
    line = "word " * 30 + "€40 billion" + " word" * 30
    piece = excerpt(line, 150, 161, 60)
    assert piece.text[piece.start : piece.start + piece.length] == "€40 billion"
    assert piece.text.startswith("…word ")
    assert piece.text.endswith(" word…")
    assert width(piece.text) <= 60


def test_a_marked_part_that_is_too_long_is_shown_where_it_matters() -> None:
    line = "He said: “" + "word " * 40 + "CHANGED" + " word" * 40 + "”"
    piece = excerpt(line, 10, len(line) - 1, 60, around=line.index("CHANGED"))
    assert "CHANGED" in piece.text
    assert (piece.start, piece.length) == (1, width(piece.text) - 2)
    assert "CHANGED" not in excerpt(line, 10, len(line) - 1, 60).text


def test_a_line_of_a_million_characters_costs_little() -> None:
    line = "x" * 500_000 + " 40 " + "y" * 500_000
    piece = excerpt(line, 500_001, 500_003, 80)
    assert piece.text[piece.start : piece.start + piece.length] == "40"


@given(st.text(max_size=400), st.integers(0, 400), st.integers(0, 200), st.integers(20, 90), st.integers(0, 400))
def test_excerpt_fits_and_never_acts(line: str, start: int, length: int, columns: int, around: int) -> None:
    start = min(start, len(line))
    piece = excerpt(line, start, min(len(line), start + length), columns, around)
    assert all(unicodedata.category(c) not in ("Cc", "Cs") for c in piece.text)
    assert width(piece.text) <= columns + 7  # a placeholder such as <U+202E> is never cut in two
    assert piece.start >= 0
    assert piece.length >= 1


@given(st.text(max_size=200), st.integers(8, 60))
def test_wrapping_loses_nothing_but_spaces(text: str, columns: int) -> None:
    shown = safe(text)
    rows = wrap(shown, columns)
    assert "".join(rows).replace(" ", "") == shown.replace(" ", "")
    assert all(width(row) <= max(columns, 2) for row in rows)


def test_lines_end_where_positions_say() -> None:
    assert lines("a\r\nb\rc\nd\u2028e\x0cf") == ["a", "b", "c", "d\u2028e\x0cf"]


@pytest.mark.parametrize("low", range(0, 0x3000, 0x100))
def test_plain_characters_are_one_column_wide(low: int) -> None:
    """The short way and the long way agree on every character."""
    for code in range(low, low + 0x100):
        character = chr(code)
        if display._PLAIN.fullmatch(character):
            assert (display._size(character), display._cell(character)) == (1, character)
