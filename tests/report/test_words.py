"""The word-by-word difference of a quotation."""

from __future__ import annotations

import pytest

from factlint.report.words import difference, first_change

CASES = {
    "changed": ("we make it so easy for them", "we make it too easy for them", "we make it [too] {so} easy for them"),
    "dropped": ("we never promised that", "we promised that", "we {never} promised that"),
    "added": ("we promised that", "we never promised that", "we [never] promised that"),
    "trimmed at the edges": ("now we promised that yesterday", "we promised that", "… we promised that …"),
    "capital and marks are no change": ("we make “it” so,", "We make 'it' so", "We make 'it' so"),
    "long stretch": (
        "a b c d e f g h i j k l m n o p q X", "a b c d e f g h i j k l m n o p q Y", "… l m n o p q [Y] {X}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_difference(case: str) -> None:
    source, draft, expected = CASES[case]
    signs = {"same": "{}", "removed": "[{}]", "added": "{{{}}}"}
    shown = " ".join(signs[piece.change].format(piece.text) for piece in difference(draft, source))
    assert shown == expected


@pytest.mark.parametrize(
    ("source", "draft", "theirs", "ours"),
    [
        ("we make it so easy", "we make it too easy", "so easy", "too easy"),
        ("now we never promised", "we promised", "never promised", "promised"),
        ("we promised", "we promised", "we promised", "we promised"),
        ("we promised", "we promised more", "", "more"),
    ],
)
def test_first_change(source: str, draft: str, theirs: str, ours: str) -> None:
    at, here = first_change(source, draft)
    assert (source[at:], draft[here:]) == (theirs, ours)
