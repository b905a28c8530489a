"""Tables of plain text: whatever stands in them keeps its place in the file, and each cell is told what it is of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.text.reading import read_text
from tests.text.test_offsets import CHARACTERS, WORDS, check

ENDS = st.sampled_from(["\n", "\r\n", "\r"])
NAMES = st.lists(st.sampled_from(["Rye", "oats", "Zoë's", "“late”", "U.S."]), min_size=1, max_size=3).map(" ".join)
ROWS = st.lists(st.tuples(NAMES, st.integers(0, 9999), st.integers(0, 99)), min_size=2, max_size=6)


@given(ROWS, ENDS, st.integers(2, 9))
def test_columns_that_are_set_with_blanks_come_apart(rows: list[tuple[str, int, int]], end: str, gap: int) -> None:
    lines = [("Crop", "Tonnes", "Farms"), *rows]
    widest = max(len(name) for name, *_ in lines)
    text = end.join(f"{name:{widest + gap}}{one!s:>8}{'':{gap}}{other!s:>5}" for name, one, other in lines)
    document = read_text(text, "a.txt")
    check(document)
    cells = [(block.prose, block.header) for block in document.blocks]
    told = [
        cell
        for name, one, other in rows
        for cell in ((name, "Crop"), (str(one), f"Tonnes | {name}"), (str(other), f"Farms | {name}"))
    ]
    assert cells == [("Crop", ""), ("Tonnes", ""), ("Farms", ""), *told]


HOSTILE = st.lists(
    st.sampled_from([*CHARACTERS, *WORDS, "  ", "   ", "\t", "\n", "\r\n", "7", "2025", "---", "<!-- a", "-->"]),
    max_size=60,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(HOSTILE)
def test_nothing_moves_in_what_only_looks_like_a_table(text: str) -> None:
    check(read_text(text, "a.txt"))
