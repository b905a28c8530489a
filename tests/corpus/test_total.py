"""The digest of all that an index holds depends on what it holds, and not on how it came to hold it."""

import sqlite3
from contextlib import closing
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from factlint.corpus.index.total import NOTE, Total

Noted = tuple[int, str, str, str]

SOURCES = st.tuples(st.integers(0, 3), st.text(max_size=8), st.text("0123456789abcdef", max_size=4), st.just("dated"))


@given(st.lists(SOURCES, max_size=6), st.lists(SOURCES, max_size=6), st.randoms())
def test_what_came_and_went_leaves_no_trace(kept: list[Noted], gone: list[Noted], dice: Random) -> None:
    plain, other = Total(), Total()
    for source in kept:
        plain.add(*source)
    together = [*kept, *gone]
    dice.shuffle(together)
    for source in together:
        other.add(*source)
    for source in gone:
        other.take(*source)
    assert str(other) == str(plain)
    assert other.fingerprint("a reading") == plain.fingerprint("a reading") != plain.fingerprint("another")


@given(st.lists(SOURCES, unique=True, max_size=4), SOURCES)
def test_another_source_gives_another_total(held: list[Noted], more: Noted) -> None:
    before, after = Total(), Total()
    for source in held:
        before.add(*source)
        after.add(*source)
    after.add(*more)
    assert str(before) != str(after)


def test_an_index_without_the_note_is_summed_up() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT)")
        connection.execute("CREATE TABLE documents (entry INTEGER, path TEXT, content TEXT, anchor TEXT)")
        sources = [(0, "a.md", "1f", "dated"), (1, "b.md", "2e", "")]
        connection.executemany("INSERT INTO documents VALUES (?, ?, ?, ?)", sources)
        expected = Total()
        for source in sources:
            expected.add(*source)
        assert str(Total.of(connection)) == str(expected)
        connection.execute("INSERT INTO meta VALUES (?, ?)", (NOTE, str(expected)))
        connection.execute("DELETE FROM documents")
        assert str(Total.of(connection)) == str(expected)
