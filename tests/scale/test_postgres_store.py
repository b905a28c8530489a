"""A shared corpus answers as one in memory does, takes what is loaded once, and gives no password away."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factlint.corpus.memory_store import MemoryStore
from factlint.corpus.record import Record, open_record, read_source
from factlint.corpus.selection import select
from factlint.errors import SourceError, UsageError
from factlint.kinds import read_statements
from factlint.text.reading import read_text
from tests.scale.news import news
from tests.scale.postgres import PASSWORD

psycopg = pytest.importorskip("psycopg", reason="the driver is not installed (pip install 'factlint[postgres]')")

from factlint.corpus.postgres import loading as postgres_loading  # noqa: E402
from factlint.corpus.postgres import schema as postgres_schema  # noqa: E402
from factlint.corpus.postgres.address import shown  # noqa: E402
from factlint.corpus.postgres.store import PostgresStore  # noqa: E402

if TYPE_CHECKING:
    from tests.scale.postgres import Server

READER = "1.0/1/abc"
TEXTS = list(news(120))
DRAFTS = [
    "The bridge in Harwick opened on 3 May 2022, said mayor Anna Halberg.",
    "The museum serves 1,200 people. Traffic fell 12%. “We looked at this for 14 months,” Brenmann said.",
    "Halbreg and Tormann were there, and nobody expected so many visitors.",
    "Nothing here is known at all: Xylophone Quux.",
]


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [read_source(item.path, item.text) for item in TEXTS]


def load(address: str, records: list[Record], *, prune: bool = False, reader: str = READER) -> postgres_loading.Merged:
    run = postgres_loading.begin(address, reader)
    half = len(records) // 2
    postgres_loading.stage(address, run, 0, records[:half])
    postgres_loading.stage(address, run, 1, records[half:])
    return postgres_loading.merge(address, run, prune=prune)


def paths(store: PostgresStore | MemoryStore, draft: str) -> list[str]:
    document = read_text(draft, "draft.md")
    chosen = select(store, document, read_statements(document))
    places = store.places(chosen)
    return [places[number][1] for number in chosen]


def counts(address: str) -> dict[str, int]:
    with psycopg.connect(address) as connection:
        return dict(connection.execute("select key, sources from factlint.keys").fetchall())


def test_it_selects_what_a_store_in_memory_selects(database: str, records: list[Record]) -> None:
    load(database, records)
    memory = MemoryStore([(0, open_record(record.path, record.body)) for record in records], READER)
    with closing(PostgresStore(database)) as store:
        assert len(store) == len(records)
        assert paths(store, DRAFTS[0]), "something is found"
        for draft in [*DRAFTS, *(item.text for item in TEXTS[::10])]:
            assert paths(store, draft) == paths(memory, draft)


def test_it_opens_what_was_put_in(database: str, records: list[Record]) -> None:
    load(database, records)
    with closing(PostgresStore(database)) as store:
        opened = {source.document.path: source for source in store.load(store.all_numbers()).values()}
    assert {path: source.document.text for path, source in opened.items()} == {i.path: i.text for i in TEXTS}
    first = open_record(records[0].path, records[0].body)
    assert [str(s.value) for s in opened[first.document.path].statements] == [str(s.value) for s in first.statements]


def test_loading_again_changes_nothing(database: str, records: list[Record]) -> None:
    assert load(database, records) == (120, 0, 0, 0)
    before, keys = PostgresStore(database).fingerprint, counts(database)
    assert load(database, records) == (0, 0, 0, 120)
    assert PostgresStore(database).fingerprint == before
    assert counts(database) == keys


def test_a_part_staged_twice_counts_once(database: str, records: list[Record]) -> None:
    run = postgres_loading.begin(database, READER)
    postgres_loading.stage(database, run, 0, records[:50])
    postgres_loading.stage(database, run, 0, records[:40])  # the first attempt was lost, and saw other texts
    assert postgres_loading.merge(database, run) == (40, 0, 0, 0)


def test_a_part_staged_by_several_tasks_at_once_counts_once(database: str, records: list[Record]) -> None:
    """A cluster starts a slow task a second time, and both come to their end."""
    run = postgres_loading.begin(database, READER)
    with ThreadPoolExecutor(4) as tasks:
        staged = list(tasks.map(lambda _: postgres_loading.stage(database, run, 0, records[:60]), range(4)))
    assert staged == [60] * 4
    with psycopg.connect(database) as connection:
        assert connection.execute("select count(*) from factlint.staging").fetchone() == (60,)
    assert postgres_loading.merge(database, run) == (60, 0, 0, 0)


def test_a_task_that_comes_too_late_is_not_heard(database: str, records: list[Record]) -> None:
    run = postgres_loading.begin(database, READER)
    postgres_loading.stage(database, run, 0, records[:10])
    postgres_loading.merge(database, run)
    assert postgres_loading.stage(database, run, 0, records) == 0
    with pytest.raises(SourceError, match="closed meanwhile"):
        postgres_loading.merge(database, run)


def test_a_task_that_dies_leaves_nothing(database: str, records: list[Record]) -> None:
    def dying() -> object:
        yield from records[:30]
        raise RuntimeError("the power failed")

    run = postgres_loading.begin(database, READER)
    with pytest.raises(RuntimeError):
        postgres_loading.stage(database, run, 0, dying())  # type: ignore[arg-type]
    assert postgres_loading.merge(database, run) == (0, 0, 0, 0)


def test_changed_removed_and_returning_sources_are_counted_right(database: str, records: list[Record]) -> None:
    load(database, records)
    whole = PostgresStore(database).fingerprint, counts(database)
    changed = [read_source(r.path, TEXTS[0].text) for r in records[:7]]
    assert load(database, [*changed, *records[7:100]], prune=True) == (0, 6, 20, 94)
    assert len(PostgresStore(database)) == 100
    load(database, records)
    assert (PostgresStore(database).fingerprint, counts(database)) == whole


def test_lists_beside_the_keys_are_what_the_index_says(
    database: str, records: list[Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through loading, changing and removing, and for keys that come to be common and rare again."""
    monkeypatch.setattr(postgres_loading, "KEPT", 10)
    changed = [read_source(r.path, item.text) for r, item in zip(records, news(120, seed=3), strict=True)]
    steps = [(records[:40], False), (records, False), (changed[:30], False), (changed[20:50], True), (records, False)]
    for some, prune in steps:
        load(database, some, prune=prune)
        with psycopg.connect(database) as connection:
            wrong = connection.execute(
                "with told as (select key, sources, numbers, array(select number from factlint.sources"
                "  where keys @> array[key] order by number) as held from factlint.keys)"
                " select key, sources, numbers, held from told where sources <> cardinality(held)"
                " or (numbers is not null and array(select unnest(numbers) order by 1) <> held)"
                " or cardinality(numbers) > 10"
            ).fetchall()
            kept = connection.execute("select count(*) from factlint.keys where numbers is not null").fetchone()
            unlisted = connection.execute(
                "select count(*) from (select unnest(keys) as key from factlint.sources) s"
                " where not exists (select from factlint.keys k where k.key = s.key)"
            ).fetchone()
        assert wrong == []
        assert unlisted == (0,)
        assert kept
        assert kept[0] > 100


def test_two_sources_of_one_path_are_refused(database: str, records: list[Record]) -> None:
    twin = Record(records[0].path, "other", False, b"other", (), ())
    with pytest.raises(SourceError, match=rf"{records[0].path}: two different sources"):
        load(database, [*records, twin])


def test_what_another_reader_read_is_not_mixed(database: str, records: list[Record]) -> None:
    load(database, records)
    with pytest.raises(SourceError, match="load the whole archive again with --prune"):
        load(database, records[:3], reader="2.0/2/def")
    assert load(database, records[:3], reader="2.0/2/def", prune=True).removed == 117


def test_a_reader_sees_one_state(database: str, records: list[Record]) -> None:
    load(database, records)
    with closing(PostgresStore(database)) as store:
        before = paths(store, DRAFTS[0])
        load(database, records[:1], prune=True)
        assert paths(store, DRAFTS[0]) == before
        assert len(store.load(store.all_numbers())) == 120


def test_migrating_twice_is_migrating_once(database: str) -> None:
    with psycopg.connect(database) as connection:
        assert postgres_schema.migrate(connection, "x") == postgres_schema.VERSION
        assert postgres_schema.migrate(connection, "x") == 0


def test_tables_of_the_future_are_left_alone(database: str, records: list[Record]) -> None:
    load(database, records[:2])
    with psycopg.connect(database) as connection:
        connection.execute("insert into factlint.versions (version) values (99)")
    with pytest.raises(SourceError, match="a newer factlint's"):
        PostgresStore(database)
    with pytest.raises(SourceError, match="a newer factlint's"):
        load(database, records)


def test_who_may_only_read_can_read(database: str, records: list[Record], server: Server) -> None:
    load(database, records)
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("create role reporter login password 'reads'")
        connection.execute("grant usage on schema factlint to reporter")
        connection.execute("grant select on all tables in schema factlint to reporter")
    name = database.rpartition("/")[2]
    reporter = f"postgresql://reporter:reads@127.0.0.1:{server.port}/{name}"
    with closing(PostgresStore(reporter)) as store:
        assert paths(store, DRAFTS[0])
    with pytest.raises(SourceError, match="may not do that"):
        load(reporter, records)


def test_a_damaged_record_is_an_error_with_a_remedy(database: str, records: list[Record]) -> None:
    load(database, records)
    with psycopg.connect(database) as connection:
        connection.execute("update factlint.sources set record = '\\x00' where path = %s", (records[0].path,))
    with (
        closing(PostgresStore(database)) as store,
        pytest.raises(SourceError, match=rf"{records[0].path}: .*`factlint index build`"),
    ):
        store.load(store.all_numbers())


FAULTS = {
    "a wrong password": ("editor:wr0ng-secret@127.0.0.1:{port}/postgres", "does not accept this user or password"),
    "a password with a slash": ("editor:wr0ng/secret@127.0.0.1:{port}/postgres", "is no address|does not answer"),
    "a password with a percent sign": ("editor:wr0ng%zzsecret@127.0.0.1:{port}/postgres", "is no address"),
    "an unknown user": ("nobody:wr0ng-secret@127.0.0.1:{port}/postgres", "does not accept this user or password"),
    "a closed port": ("editor:wr0ng-secret@127.0.0.1:1/postgres", "does not answer"),
    "a password among the options": ("editor@127.0.0.1:1/postgres?password=wr0ng-secret", "does not answer"),
    "an unknown option": ("editor:wr0ng-secret@127.0.0.1:{port}/postgres?colour=wr0ng", "is no address"),
    "no such database": (f"editor:{PASSWORD}@127.0.0.1:{{port}}/nowhere", "no such database"),
    "no corpus in it": (f"editor:{PASSWORD}@127.0.0.1:{{port}}/postgres", "holds no corpus yet"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_without_the_password(fault: str, server: Server) -> None:
    address, said = FAULTS[fault]
    with pytest.raises((SourceError, UsageError), match=said) as raised:
        PostgresStore("postgresql://" + address.format(port=server.port))
    told = str(raised.value)
    assert "wr0ng" not in told
    assert "secret" not in told
    assert PASSWORD not in told
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("postgresql://db/news", "postgresql://db/news"),
        ("postgresql://me@db/news", "postgresql://me@db/news"),
        ("postgresql://me:pw@db:5432/news", "postgresql://me@db:5432/news"),
        ("postgresql://me:p@w/x@db/news?password=pw", "postgresql://me@db/news"),
        ("postgres://me:pw@a,b/news?target_session_attrs=any", "postgres://me@a,b/news"),
    ],
)
def test_an_address_is_shown_without_password(address: str, seen: str) -> None:
    assert shown(address) == seen
