"""PostgreSQL by the document: bytes, rows a second, milliseconds a draft."""

from __future__ import annotations

import time
from itertools import islice
from statistics import median, quantiles
from typing import TYPE_CHECKING

import psycopg

from benchmarks.scale.archive import READER, draft_keys, records
from factlint.corpus.postgres import loading as postgres_loading
from factlint.corpus.postgres.store import PostgresStore
from factlint.corpus.selection import MOST

if TYPE_CHECKING:
    from factlint.corpus.record import Record
    from tests.scale.postgres import Server

_PART = 5_000
_DRAFTS = 200
TABLES = {
    "records (sources with out-of-line storage)": "select pg_table_size('factlint.sources')",
    "index over keys (GIN)": "select pg_relation_size('factlint.sources_by_key')",
    "numbers and paths": "select pg_indexes_size('factlint.sources') - pg_relation_size('factlint.sources_by_key')",
    "counts of keys": "select pg_total_relation_size('factlint.keys')",
    "words of names": "select pg_total_relation_size('factlint.words')",
}


def load(server: Server, sizes: list[int]) -> dict[int, dict[str, float]]:
    """Load an archive up to each size in turn, and measure what that took and what it takes to ask it.

    Seconds are CPU time of the server, unless they say otherwise: what else the machine does changes them little.
    """
    address = server.create("bench")
    made = records(max(sizes))
    found: dict[int, dict[str, float]] = {}
    before = 0
    for size in sizes:
        found[size] = _added(server, address, list(islice(made, size - before)))
        found[size] |= _bytes(address, size) | _asked(server, address)
        before = size
    return found


def _added(server: Server, address: str, some: list[Record]) -> dict[str, float]:
    run = postgres_loading.begin(address, READER)
    start, own = _settled(server), time.process_time()
    for part, first in enumerate(range(0, len(some), _PART)):
        postgres_loading.stage(address, run, part, some[first : first + _PART])
    own = time.process_time() - own
    staged = _settled(server)
    postgres_loading.merge(address, run)
    return {
        "staged, rows/s of the server": len(some) / (staged - start),
        "staged, rows/s of the client": len(some) / own,
        "merged, rows/s": len(some) / (_settled(server) - staged),
    }


def _bytes(address: str, size: int) -> dict[str, float]:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("vacuum analyze")
        sizes = {name: connection.execute(query.encode()).fetchone() for name, query in TABLES.items()}
    return {f"{name}, bytes/document": row[0] / size for name, row in sizes.items() if row}


def _asked(server: Server, address: str) -> dict[str, float]:
    start = _settled(server)
    store = PostgresStore(address)
    drafts = [draft_keys(number) for number in range(_DRAFTS)]
    times, rows = [], []
    own = time.process_time()
    for keys in drafts:
        begun = time.perf_counter()
        held = store.holding(keys, MOST)
        times.append(1000 * (time.perf_counter() - begun))
        rows.append(sum(len(numbers) for numbers in held.values() if numbers))
    own = time.process_time() - own
    store.close()
    asked = _settled(server) - start
    store = PostgresStore(address)
    for number in range(_DRAFTS):
        store.records([1 + (number * 60 + step) % len(store) for step in range(30)])
    store.close()
    return {
        "keys of a draft": sum(map(len, drafts)) / _DRAFTS,
        "places answered": median(rows),
        "keys of a draft, ms of the server": 1000 * asked / _DRAFTS,
        "keys of a draft, ms of the client": 1000 * own / _DRAFTS,
        "keys of a draft, p50 ms by the clock": median(times),
        "keys of a draft, p99 ms by the clock": quantiles(times, n=100)[98],
        "30 records of a draft, ms of the server": 1000 * (_settled(server) - start - asked) / _DRAFTS,
    }


def _settled(server: Server) -> float:
    """The server's CPU time once it has put closed connections away."""
    time.sleep(1)
    return server.seconds()
