"""A record gives back what was read, and nothing that is not one does any harm."""

from __future__ import annotations

import json
import pickle
import zlib
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.corpus.record import open_record, read_source
from factlint.corpus.source import SourceText
from factlint.corpus.stored_values import pack, unpack
from factlint.errors import SourceError
from factlint.text.reading import read_text
from factlint.values.attendance import Attendance
from factlint.values.dates.partial_date import PartialDate
from factlint.values.names.name import Name
from factlint.values.offices import Office
from factlint.values.quantities.quantity import Quantity
from factlint.values.quantities.score import Clock, Score, Sets, Version
from factlint.values.quotations.quotation import Quotation

ROOT = Path(__file__).parents[2]
OF_DRAFTS = sorted((ROOT / "tests" / "drafts").glob("*/*/sources/*"))
TEXTS = [*sorted((ROOT / "seeds").glob("*.md")), *OF_DRAFTS[::8], ROOT / "README.md"]
"""Of the many sources of the labelled drafts every eighth: each subject and each form of text is among them."""

words = st.text(max_size=12)
numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=4)
maybe = st.none() | numbers
days = st.none() | st.dates()
quantities = st.builds(
    Quantity,
    numbers,
    numbers,
    st.sampled_from(["=", "~", "~<", "~>", ">", ">=", "<", "<="]),
    words,
    numbers,
    st.sampled_from(["", "up", "down"]),
    maybe,
    maybe,
)
plain_dates = st.builds(
    PartialDate,
    st.none() | st.integers(1, 9999),
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 31),
    st.none() | st.integers(1, 7),
    days,
    days,
    st.sampled_from(["absolute", "partial", "deictic", "anaphoric"]),
    words,
    st.sampled_from(["", "early", "mid", "late", "about"]),
    words,
    side=st.sampled_from(["", "before", "after"]),
)
dates = st.builds(
    PartialDate,
    st.none() | st.integers(1, 9999),
    start=days,
    bounds=st.none() | st.tuples(plain_dates, plain_dates),
    alternatives=st.lists(plain_dates, max_size=3).map(tuple),
    recurring=st.frozensets(st.integers(1, 7)),
)
scores = st.builds(Score, st.integers(0, 300), st.integers(0, 300))
values = st.one_of(
    quantities,
    plain_dates,
    dates,
    scores,
    st.builds(Name, words, st.sampled_from(["person", "organisation", "place", "event", "unknown"]), words),
    st.builds(Quotation, words, st.none() | words, st.booleans(), words),
    st.builds(Office, words, words, words, st.sampled_from(["current", "former", "acting", "elect", "deputy"])),
    st.builds(Attendance, words, st.sampled_from(["present", "absent", "expected"]), words),
    st.builds(Sets, st.lists(scores, max_size=5).map(tuple)),
    st.builds(Clock, st.integers(0, 1439), st.booleans(), st.integers(0, 60), st.integers(0, 60)),
    st.builds(Version, st.lists(st.integers(0, 10**6), max_size=5).map(tuple)),
)


@given(values, words)
@settings(max_examples=600)
def test_a_value_comes_back(value: Any, own: str) -> None:
    """Equal, and printed alike: 40 and 40.0 are one number written in two ways."""
    packed = json.loads(json.dumps(pack(value, own)))
    assert repr(unpack(packed, own)) == repr(value)


def shape(source: SourceText) -> tuple[Any, ...]:
    document = source.document
    sentences = [(s.text, s.index, s.start, s.end, s.paragraph) for s in document.sentences]
    blocks = [(b.kind, b.prose, b.segments, b.heading, b.header, b.starts) for b in document.blocks]
    statements = [
        (s.kind, repr(s.value), s.sentence.index, s.start, s.end, s.about, s.about_span, s.wide, s.span)
        for s in source.statements
    ]
    return document.path, document.text, document.dateline, sentences, blocks, list(source.terms), statements


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: f"{file.parent.parent.name}-{file.name}")
def test_a_source_comes_back(file: Path) -> None:
    text, day, names = file.read_text("utf-8"), date(2024, 12, 20), frozenset({"summit"})
    record = pickle.loads(pickle.dumps(read_source(file.name, text, anchor=day, known_names=names)))
    opened = open_record(file.name, record.body)
    assert shape(opened) == shape(SourceText(read_text(text, file.name), day, names))
    for number in range(len(opened.document.sentences)):
        whole = [s for s in opened.statements if s.sentence.index == number]
        assert list(opened.statements_of(number)) == whole  # the very same, not equal ones
    assert [s for s in opened.statements if s.kind == "name"] == list(opened.of_kind("name"))


@given(st.text(max_size=400))
@settings(max_examples=100)
def test_any_text_comes_back(text: str) -> None:
    opened = open_record("a.md", read_source("a.md", text).body)
    assert shape(opened) == shape(SourceText(read_text(text, "a.md")))


BODY = read_source("a.md", "# Oslo, May 3\n\nAnn Doe, chief of Acme, said: “We sold 40 boats on May 3.”").body
TREE = json.loads(zlib.decompress(BODY))


def all_of(source: SourceText) -> None:
    shape(source)
    assert source.postings is not None


@given(st.binary(max_size=60), st.integers(0, len(BODY)))
def test_broken_bytes_do_no_harm(noise: bytes, place: int) -> None:
    for body in (noise, BODY[:place], BODY[:place] + noise + BODY[place + len(noise) :], zlib.compress(noise)):
        with suppress(SourceError):
            all_of(open_record("a.md", body))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=8,
)


@given(st.data())
@settings(max_examples=500)
def test_wrong_trees_do_no_harm(data: st.DataObject) -> None:
    """Any part of a record may be anything."""
    tree = json.loads(json.dumps(TREE))
    node: Any = tree
    while True:
        place = data.draw(st.integers(0, len(node) - 1))
        if not isinstance(node[place], list) or not node[place] or data.draw(st.booleans()):
            node[place] = data.draw(json_values)
            break
        node = node[place]
    with suppress(SourceError):
        all_of(open_record("a.md", zlib.compress(json.dumps(tree).encode())))


@pytest.mark.parametrize(
    "written",
    ["[" * 100_000, "[]", '["", null, [], []]', "9" * 5_000, '{"a": 1}', '["", "2024-99-99", [], [], []]'],
)
def test_hostile_trees_are_told(written: str) -> None:
    with pytest.raises(SourceError, match="factlint index build"):
        open_record("a.md", zlib.compress(written.encode()))


def test_numbers_too_long_to_calculate_with_are_told() -> None:
    for number in ("1E+999999999", "9" * 101, "NaN", "Infinity", "-1e-5000"):
        with pytest.raises(ValueError, match="not a number"):
            unpack(["q", number])
    assert unpack(["q", "4E+10", "EUR"]) == Quantity(Decimal("4E+10"), Decimal("4E+10"), unit="EUR")


def test_dates_within_dates_end() -> None:
    nested: list[Any] = ["d", 2024]
    for _ in range(10):
        nested = ["d", None, None, None, None, None, 0, "absolute", "", "", "", "", [], [nested], []]
    with pytest.raises(ValueError, match="no date"):
        unpack(nested)
