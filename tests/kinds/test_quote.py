"""Quotations and their speakers, case by case."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.kinds import read_statements
from factlint.text.reading import read_text
from factlint.values.quotations.quotation import Quotation
from tests.tables import read_table

FOLDER = Path(__file__).parent / "cases" / "quote"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['why']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for case in read_table(path)
]


def quotes(text: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for statement in read_statements(read_text(text, "draft.md"), kinds=("name", "quote")):
        if isinstance(statement.value, Quotation):
            value = statement.value
            assert statement.text == value.text
            assert statement.about == (value.speaker or "")
            found.append({"words": value.text, "speaker": value.speaker, "denied": value.denied})
    return found


@pytest.mark.parametrize("case", CASES)
def test_quotations_of(case: dict[str, object]) -> None:
    expected = [{"denied": False, **quote} for quote in case["quotes"]]  # type: ignore[attr-defined]
    assert quotes(str(case["text"])) == expected


def test_speakers_place() -> None:
    document = read_text("“It holds,” said Professor Ann Roe.", "draft.md")
    (statement,) = [s for s in read_statements(document, kinds=("name", "quote")) if s.kind == "quote"]
    assert statement.about == "Ann Roe"
    assert statement.about_span is not None
    start, end = statement.about_span
    assert statement.sentence.text[start:end] == "Professor Ann Roe"


@given(st.text(alphabet="ab A.,!?:;\n\"'“”‘’„«»—>[]…said ", max_size=120))
def test_any_text_can_be_read(text: str) -> None:
    document = read_text(text, "draft.md")
    for statement in read_statements(document, kinds=("name", "quote")):
        if statement.kind == "quote":
            assert document.text[statement.span.start : statement.span.end]
            assert 0 <= statement.start < statement.end <= len(statement.sentence.text)


@pytest.mark.parametrize(
    "text",
    [
        '"a ' * 10_000,
        "“Yes. " * 10_000,
        "'a s' " * 10_000,
        '"It holds," said Ann Roe, ' * 3_000,
        "he said, " * 10_000 + '"yes it is"',
        "“It holds,” " + "the man, " * 10_000 + "said.",
        '"' + "a" * 100_000,
        "“It holds well.” " * 5_000,
    ],
    ids=["straight", "curly", "single", "one long sentence", "many verbs", "appositions", "one word", "no speaker"],
)
def test_hostile_texts_are_quick(text: str) -> None:
    document = read_text(text, "draft.md")
    document.sentences[0].tokens  # noqa: B018  (the text's own cost is not measured here)
    started = time.process_time()
    read_statements(document, kinds=("quote",))
    assert time.process_time() - started < 5
