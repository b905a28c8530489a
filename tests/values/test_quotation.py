"""What an editor may do to a quotation, and what makes it altered."""

from __future__ import annotations

import itertools
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factlint.values.comparison import Comparison
from factlint.values.quotations.quotation import Quotation, align_quotation, word_difference
from factlint.values.quotations.words import fold_words
from tests.tables import read_table

CASES = read_table(Path(__file__).parent / "cases" / "quotation.yaml")
VOCABULARY = (
    "harbour budget nurse winter tunnel council river engine letter garden market bridge doctor signal village orchard "
    "captain window lantern festival copper thunder violin meadow canyon pepper ribbon velvet walnut anchor"
).split()
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=8, max_size=40, unique=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_quotation_against_source(case: dict[str, Any]) -> None:
    match = align_quotation(case["quote"], case["source"], lead=case.get("lead", ""))
    assert match.status == case["status"]
    if "ops" in case:
        assert [edit.op for edit in match.edits] == case["ops"]
    if "found" in case:
        assert case["source"][match.source_start : match.source_end] == case["found"]


def speech(words: list[str]) -> str:
    return f"“{' '.join(words).capitalize()},” said the warden."


@given(WORDS, st.data())
def test_an_excerpt_is_never_altered(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    match = align_quotation(" ".join(words[start:end]), speech(words))
    assert match.status == ("verbatim" if (start, end) == (0, len(words)) else "trimmed")
    assert match.edits == ()
    assert match.similarity == 1.0


@given(WORDS, st.data())
def test_one_word_changed_inside_is_always_altered(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(words) - 2))
    edit = data.draw(st.sampled_from(["replace", "insert", "delete"]))
    other = data.draw(st.sampled_from(["not", "pineapple", "the", "quickly", words[0]]))
    assume(other != words[at - 1] and other != words[at])
    quoted = {
        "replace": [*words[:at], other, *words[at + 1 :]],
        "insert": [*words[:at], other, *words[at:]],
        "delete": [*words[:at], *words[at + 1 :]],
    }[edit]
    match = align_quotation(" ".join(quoted), speech(words))
    assert match.status == "altered"
    assert [e.op for e in match.edits] == [edit]
    start, end = match.edits[0].quote_span
    assert " ".join(quoted)[start:end] == ("" if edit == "delete" else other)


@given(WORDS, st.sampled_from(["upper", "title", "dash", "curly", "comma", "spaces", "nbsp", "soft"]))
def test_typography_alters_nothing(words: list[str], change: str) -> None:
    source = speech(words)
    quote = {
        "upper": " ".join(words).upper(),
        "title": " ".join(words).title(),
        "dash": " – ".join(words),
        "curly": f"‘{' '.join(words)}’",
        "comma": ", ".join(words),
        "spaces": "   ".join(words),
        "nbsp": "\u00a0".join(words),
        "soft": "\n".join(words) + "…",
    }[change]
    assert align_quotation(quote, source).status == "verbatim"


@given(WORDS, st.data())
def test_marked_omissions_are_accepted(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(words) - 2))
    end = data.draw(st.integers(start + 1, len(words) - 1))
    mark = data.draw(st.sampled_from(["…", "...", "[…]", "(...)", ". . .", "[ ... ]"]))
    quote = f"{' '.join(words[:start])} {mark} {' '.join(words[end:])}"
    assert align_quotation(quote, speech(words)).status == "trimmed"


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_aligned(quote: str, source: str) -> None:
    match = align_quotation(quote, source)
    assert 0 <= match.source_start <= match.source_end <= len(source)
    assert 0.0 <= match.similarity <= 1.0
    for edit in match.edits:
        assert 0 <= edit.quote_span[0] <= edit.quote_span[1] <= len(quote)


@given(st.text(max_size=120))
def test_folded_words_stand_in_their_text_in_order(text: str) -> None:
    words = fold_words(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(a.start <= b.start for a, b in itertools.pairwise(words))


@given(WORDS, WORDS)
def test_comparison_is_symmetric(one: list[str], other: list[str]) -> None:
    a, b = Quotation(" ".join(one)), Quotation(" ".join(other))
    assert a.compare(b) is b.compare(a)


def test_comparison_has_three_answers() -> None:
    said = Quotation("We will open the harbour in spring")
    assert said.compare(Quotation("open the harbor")) is Comparison.AGREE
    assert said.compare(Quotation("We will close the harbour in spring")) is Comparison.CONFLICT
    assert said.compare(Quotation("Nobody asked the orchestra")) is Comparison.INCOMPARABLE
    assert said.compare(Quotation("open the harbour", denied=True)) is Comparison.CONFLICT


SPEECH = (
    "“The mill is old. It was built by my uncle. We will keep it,” said Ms Ode. The council met in May and put the "
    "matter off until the autumn, when the new budget is due. “Nobody asked us,” she said."
)


@pytest.mark.parametrize(
    ("before", "quote", "ops"),
    [
        ("The mill is old.", "It was built by my uncle.", []),
        ("The mill is old.", "We will keep it", ["delete"]),
        ("The mill is old. […]", "We will keep it", []),
        ("We will keep it.", "Nobody asked us", ["glued"]),
        ("We will keep it …", "Nobody asked us", []),
        ("The sea is deep and cold tonight.", "Nobody asked us", []),
    ],
)
def test_sentences_inside_one_pair_of_marks_belong_together(before: str, quote: str, ops: list[str]) -> None:
    match = align_quotation(quote, SPEECH, before=before)
    assert [edit.op for edit in match.edits] == ops
    assert (match.status == "altered") == bool(ops)


def test_word_difference_marks_what_was_changed() -> None:
    quote = "We will never open the old harbour"
    match = align_quotation(quote, "“We will open the new harbour in spring,” she said.")
    assert word_difference(match, quote) == [
        ("kept", "We will"),
        ("added", "never"),
        ("kept", "open the"),
        ("removed", "new"),
        ("added", "old"),
        ("kept", "harbour"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "the old harbour was quiet and nobody spoke of it " * 5000,
        '"' * 10_000,
        "“" * 10_000,
        "'a s' " * 10_000,
        "the " * 50_000,
        "a" * 100_000,
        "[" * 50_000,
        ". " * 50_000,
    ],
    ids=[
        "50,000 words",
        "straight marks",
        "curly marks",
        "apostrophes",
        "one word",
        "one long word",
        "brackets",
        "stops",
    ],
)
def test_hostile_sources_are_quick(source: str) -> None:
    started = time.process_time()
    align_quotation("the old harbour was loud and the the the nobody spoke of the quiet", source)
    align_quotation("the " * 200, source)
    assert time.process_time() - started < 5
