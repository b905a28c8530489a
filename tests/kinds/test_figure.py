"""Figures in sentences, case by case.

Each case: `text` holds the sentence; `figures` lists what must be read, in order, as `value` or as a mapping with
`value` and any of `text` (the span), `about`, `wide`, `op`, `direction`. An empty list: nothing may be read.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from tests.tables import read_table

FOLDER = Path(__file__).parent / "cases" / "figure"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['text'][:60]}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for case in read_table(path)
]


def figures(text: str) -> list[dict[str, Any]]:
    found = []
    for statement in read_statements(read_text(text, "draft.txt"), kinds=("date", "figure")):
        if statement.kind != "figure":
            continue
        wide = statement.wide or (statement.start, statement.end)
        found.append(
            {
                "value": str(statement.value),
                "text": statement.text,
                "about": statement.about,
                "wide": statement.sentence.text[wide[0] : wide[1]],
                "op": getattr(statement.value, "operator", ""),
                "direction": getattr(statement.value, "direction", ""),
            }
        )
    return found


@pytest.mark.parametrize("case", CASES)
def test_reads(case: dict[str, Any]) -> None:
    read = figures(case["text"])
    wanted = [item if isinstance(item, dict) else {"value": str(item)} for item in case["figures"]]
    seen = [{key: one[key] for key in want} for one, want in zip(read, wanted, strict=False)]
    assert seen == wanted, read
    assert len(read) == len(wanted), read


WORDS = st.sampled_from(
    "a an half two three fifty hundred thousand million dozen dozens and of from to between - – . , % $ € £ 5 12 "
    "1.5 1,000 2024 km m years percent points ½ 1/2 one in out ten first no no. about over more than ( ) ' : "
    "votes x".split()
)


@given(st.lists(WORDS, max_size=25), st.booleans())
def test_any_run_of_words_is_read_in_order_without_overlap(parts: list[str], spaced: bool) -> None:
    text = ("  " if spaced else " ").join(parts)
    end = 0
    for statement in read_statements(read_text(text, "draft.txt"), kinds=("figure",)):
        span = statement.span
        assert end <= span.start < span.end or span.start >= end
        assert text[span.start : span.end] == statement.text.replace("\n", " ") or statement.text
        assert statement.wide is None or (statement.wide[0] <= statement.start and statement.end <= statement.wide[1])
        end = span.end


@given(st.text(alphabet="0123456789.,-–/$€%½²٣ ekm×^'\"a", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    for statement in read_statements(read_text(text, "draft.txt"), kinds=("figure",)):
        assert statement.text
        assert statement.value.compare(statement.value).name == "AGREE"


@pytest.mark.parametrize(
    "text",
    ["9" * 100_000, "hundred " * 5000, "one hundred and " * 5000, "1," * 20_000, "$" * 30_000, "1-" * 20_000,
     "from 1 to " * 4000, "between " * 8000, "1 234 " * 8000, "5 feet 2 inches and " * 2000, "½" * 10_000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_hostile_input_is_quick(text: str) -> None:
    started = time.process_time()
    figures(text)
    assert time.process_time() - started < 5
