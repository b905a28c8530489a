"""The look-ups of a check, alone: what a store is asked for a draft, how often, and how long it takes to answer."""

from __future__ import annotations

import sqlite3
from collections import Counter
from time import perf_counter, time_ns
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Timed:
    """A store whose answers are counted, by the name of the question, and timed."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.seconds = 0.0
        self.questions: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._store)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        answer = getattr(self._store, name)

        def timed(*arguments: Any) -> Any:
            self.questions[name] += 1
            started = perf_counter()
            try:
                return answer(*arguments)
            finally:
                self.seconds += perf_counter() - started

        return timed


def measure(index: str, drafts: Sequence[str]) -> tuple[list[float], list[int], float]:
    """For each draft the seconds (of the clock) that an index takes to answer it, and the number of questions.

    Besides, the share of all that time which goes to the opening of sources.

    Sources are chosen and loaded as for a check. Nothing is kept from the draft before, except what the system keeps of
    the file.
    """
    from factlint.corpus.selection import select
    from factlint.corpus.sqlite.store import SQLiteStore
    from factlint.kinds import read_statements
    from factlint.text.reading import read_text

    seconds, questions, asking = [], [], 0.0
    for draft in drafts:
        document = read_text(draft, "draft.md")
        claims = read_statements(document)
        taken = []
        for _ in range(2):
            store = Timed(SQLiteStore(index))
            chosen = select(store, document, claims)  # type: ignore[arg-type]
            asked = store.seconds
            store.load(chosen)
            taken.append((store.seconds, asked))
            questions.append(store.questions.total())
            store.close()
        seconds.append(min(taken)[0])
        asking += min(taken)[1]
    return seconds, questions, 1 - asking / sum(seconds)


def update(index: str) -> dict[str, float]:
    """CPU and clock seconds to bring a large index up to date with one changed document.

    The files of the others are taken to be as the index knows them: to look at each costs a `stat` besides.
    """
    from pathlib import Path
    from time import process_time

    from factlint.corpus.index.state import IndexReading, Listed
    from factlint.corpus.index.writing import Writer

    connection = sqlite3.connect(index, isolation_level=None)
    reading = IndexReading()
    notes = [("seen", str(time_ns())), ("reading", reading.name)]
    connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", notes)
    rows = connection.execute("SELECT path, size FROM documents").fetchall()
    connection.close()
    wanted: dict[str | bytes, Listed] = {path: Listed(0, path, path, size, 0) for path, size in rows}
    changed = Path(index).with_name("changed.md")
    changed.write_text("---\ndate: 2024-05-02\n---\n\nThe hall of the museum is to be closed in March 2025.\n", "utf-8")
    key = rows[len(rows) // 2][0]
    wanted[key] = Listed(0, str(changed), key, changed.stat().st_size, 1)
    started, used = perf_counter(), process_time()
    writer = Writer(index, reading)
    state = writer.bring_up_to_date(wanted, 1)
    writer.close(alone=True)
    if len(state.stale) != 1:
        raise SystemExit(f"one document was changed, {len(state.stale)} were read again")
    return {"cpu": process_time() - used, "wall": perf_counter() - started}
