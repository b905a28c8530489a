"""Where capitals would stand in texts without any, or in nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.text.reading import read_text
from factlint.text.truecase import Written
from tests.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Callable

CASES: list[dict[str, Any]] = read_table(Path(__file__).parent / "cases" / "truecase.yaml")


@pytest.mark.parametrize("size", [str.lower, str.upper], ids=["small", "capitals"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_capitals(case: dict[str, Any], size: Callable[[str], str]) -> None:
    known = case.get("written", {})
    names = frozenset(tuple(name.split()) for name in known.get("names", ()))
    document = read_text(size(case["text"]), "note.txt", Written(known.get("words", {}), names))
    assert document.one_size
    assert " ".join(block.prose for block in document.blocks) == case["text"]


@pytest.mark.parametrize("text", ["# BUDGET\n\nThe council met.", "WHO, EU", "Ann and Bob met the pilots at the lock."])
def test_other_texts_are_left_alone(text: str) -> None:
    document = read_text(text, "note.md")
    assert not document.one_size
    assert all(block.prose in text for block in document.blocks)


@given(st.text(alphabet=st.sampled_from("abcxyzäßéıİǅﬁ \n.,'’-()0123ÄÉ"), min_size=1, max_size=300))
def test_a_letter_stands_for_a_letter(text: str) -> None:
    document = read_text(text, "note.txt")
    for sentence in document.sentences:
        span = sentence.source_span(0, len(sentence.text))
        assert document.text[span.start : span.end].casefold().split() == sentence.text.casefold().split()
