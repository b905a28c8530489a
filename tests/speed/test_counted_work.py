"""The work of a check, counted in calls: what makes it do much more is noticed on any machine, however busy.

Seconds differ from machine to machine and from run to run; the calls of Python functions for a fixed text do not.
"""

import sys
from collections import Counter
from types import FrameType

import pytest

from benchmarks.speed.lookups import Timed
from benchmarks.speed.texts import made_up
from factlint import Linter, Source
from factlint.corpus.memory_store import MemoryStore
from factlint.corpus.selection import select
from factlint.corpus.source import SourceText
from factlint.kinds import read_statements
from factlint.text.reading import read_text

# Calls for each character of the text. A change that is worth its cost may raise them: run this test, see that the
# message tells the truth, and put the new figure here.
READING = 6.7
CHECKING = 312
# Questions to a store for a draft: keys, slips, the keys of what names may be slips of, names of common words.
LOOK_UPS = 4
TOLERANCE = 0.25


def _calls(work: object) -> int:
    counted: Counter[str] = Counter()

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        counted[event] += 1

    sys.setprofile(count)
    try:
        work()  # type: ignore[operator]
    finally:
        sys.setprofile(None)
    return counted["call"]


def _hold(name: str, measured: float, stored: float) -> None:
    if measured > stored * (1 + TOLERANCE):
        pytest.fail(f"{name} takes {measured:.2f} calls a character, {measured / stored - 1:.0%} more than {stored}")
    if measured < stored * (1 - TOLERANCE):
        pytest.fail(f"{name} takes only {measured:.2f} calls a character: write that down in place of {stored}")


def test_reading_takes_no_more_calls_than_it_did() -> None:
    texts = [made_up(seed) for seed in range(100, 108)]
    read_statements(read_text(made_up(99), "draft.txt"))  # tables are loaded by the first text
    calls = _calls(lambda: [read_statements(read_text(text, "draft.txt")) for text in texts])
    _hold("reading", calls / sum(map(len, texts)), READING)


def test_checking_takes_no_more_calls_than_it_did() -> None:
    linter = Linter(corpus=[Source(made_up(seed), f"{seed}.txt") for seed in range(12)])
    linter.check_text(made_up(99), "draft.txt")
    texts = [made_up(seed) for seed in (3, 50, 51)]
    calls = _calls(lambda: [linter.check_text(text, "draft.txt") for text in texts])
    _hold("checking", calls / sum(map(len, texts)), CHECKING)


def test_a_draft_three_times_as_long_is_hardly_more_than_three_times_the_work() -> None:
    linter = Linter(corpus=[Source(made_up(seed), f"{seed}.txt") for seed in range(3)])
    short, long = made_up(70, sentences=16), made_up(70, sentences=48)
    linter.check_text(long, "draft.txt")
    once, thrice = (_calls(lambda text=text: linter.check_text(text, "draft.txt")) for text in (short, long))
    assert thrice / once < 1.35 * len(long) / len(short)


def test_a_store_is_asked_as_often_for_a_long_draft_as_for_a_short_one() -> None:
    sources = [(0, SourceText(read_text(made_up(seed), f"{seed}.txt"))) for seed in range(40)]
    for sentences in (16, 64):
        document = read_text(made_up(70, sentences), "draft.txt")
        store = Timed(MemoryStore(sources, "test"))
        select(store, document, read_statements(document))  # type: ignore[arg-type]
        places = store.questions.pop("places")
        assert store.questions.total() <= LOOK_UPS
        assert places <= sentences
