"""Putting records into a shared corpus: any number of tasks stage them, one merge takes them over.

A task may be run twice, or twice at once (a cluster retries what failed, and what is slow): what it stages is keyed by
run and part, and staging a part again replaces it. The merge is one transaction, and merging the same records again
changes nothing.
"""

from __future__ import annotations

from contextlib import closing
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from factlint.corpus.postgres import schema as postgres_schema
from factlint.corpus.postgres.address import connect, shown, telling
from factlint.corpus.postgres.schema import KEPT
from factlint.errors import Problem, SourceError
from factlint.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    import psycopg

    from factlint.corpus.record import Record

_TYPES = ("uuid", "int8", "text", "text", "bytea", "text[]", "text[]")
_ABANDONED = "7 days"
"""After this a run that was never merged is given up, and what it staged is cleared away."""
_MEMORY = {"work_mem": "128MB", "maintenance_work_mem": "256MB"}
"""For a merge: counting its keys, and building the index over a first load."""


class Merged(NamedTuple):
    """What a merge did."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


def begin(address: str, reader: str) -> str:
    """Open a run, making or renewing the tables first. Returns its name, which tasks anywhere stage under.

    Raises SourceError where the database cannot be used.
    """
    name, run = shown(address), str(uuid4())
    with telling(address), closing(connect(address)) as connection:
        postgres_schema.migrate(connection, name)
        old = f"begun < now() - interval '{_ABANDONED}'"
        connection.execute(f"delete from factlint.staging where run in (select run from factlint.runs where {old})")
        connection.execute(f"delete from factlint.runs where {old}")
        connection.execute("insert into factlint.runs (run, reader) values (%s, %s)", (run, reader))
        connection.commit()
    return run


def stage(address: str, run: str, part: int, records: Iterable[Record]) -> int:
    """Stage a part of a run, instead of what was staged as this part before. Returns the number of records.

    A run that has been merged or given up takes no more: then nothing is staged, and it is no error, since only a
    task that nobody waits for any longer comes so late.
    """
    with telling(address), closing(connect(address)) as connection:
        connection.execute("select pg_advisory_xact_lock(hashtextextended(%s, %s))", (run, part))
        if not connection.execute("select from factlint.runs where run = %s for share", (run,)).fetchall():
            return 0
        connection.execute("delete from factlint.staging where run = %s and part = %s", (run, part))
        staged, key = 0, UUID(run)
        columns = "run, part, path, digest, record, keys, words"
        copying = f"copy factlint.staging ({columns}) from stdin (format binary)"
        with connection.cursor() as cursor, cursor.copy(copying.encode()) as copy:
            copy.set_types(_TYPES)
            for record in records:
                copy.write_row((key, part, *_row(record)))
                staged += 1
        connection.commit()
    return staged


def merge(address: str, run: str, *, prune: bool = False) -> Merged:
    """Take over what a run staged, and close it. With `prune`, sources that it does not have are removed.

    Raises SourceError where two sources share a path, where the corpus was read by another version of the reader and
    parts of it would stay, or where the run is closed already.
    """
    name = shown(address)
    with telling(address), closing(connect(address)) as connection:
        connection.execute("select pg_advisory_xact_lock(%s)", (postgres_schema.LOCK,))
        row = connection.execute("select reader from factlint.runs where run = %s for update", (run,)).fetchone()
        if row is None:
            raise SourceError(Problem(name, 0, 0, "this run has been closed meanwhile; start it again"))
        for setting, value in _MEMORY.items():
            connection.execute("select set_config(%s, %s, true)", (setting, value))
        _no_twins(connection, run, name)
        _same_reader(connection, row[0], name, prune=prune)
        merged = _take_over(connection, run, prune=prune)
        connection.execute("update factlint.state set reader = %s", row)
        _close(connection, run)
        connection.commit()
        connection.autocommit = True
        connection.execute("select gin_clean_pending_list('factlint.sources_by_key')")
        for table in ("sources", "keys", "words"):
            connection.execute(f"analyze factlint.{table}".encode())
    return merged


def give_up(address: str, run: str) -> None:
    """Close a run without taking anything over."""
    with telling(address), closing(connect(address)) as connection:
        _close(connection, run)
        connection.commit()


def _row(record: Record) -> tuple[str, str, bytes, list[str], list[str]]:
    digest = blake2b(digest_size=16)
    for part in (record.path, "\n".join(record.keys), "\n".join(record.words)):
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    digest.update(record.body)
    return record.path, digest.hexdigest(), record.body, list(record.keys), list(record.words)


def _close(connection: psycopg.Connection[Any], run: str) -> None:
    connection.execute("delete from factlint.staging where run = %s", (run,))
    connection.execute("delete from factlint.runs where run = %s", (run,))


def _no_twins(connection: psycopg.Connection[Any], run: str, name: str) -> None:
    twins = connection.execute(
        "select path from factlint.staging where run = %s group by path having count(distinct digest) > 1"
        " order by path limit 10",
        (run,),
    ).fetchall()
    if twins:
        message = "two different sources of the input have this path; give each its own"
        raise SourceError(*(Problem(path, 0, 0, message) for (path,) in twins))


def _same_reader(connection: psycopg.Connection[Any], reader: str, name: str, *, prune: bool) -> None:
    before = connection.execute("select reader from factlint.state where sources > 0").fetchone()
    if before is not None and before[0] != reader and not prune:
        message = (
            f"its sources were read by version {before[0]} of the reader, and this one is {reader}; load the whole "
            "archive again with --prune, which takes out what is not in it"
        )
        raise SourceError(Problem(name, 0, 0, message))


def _take_over(connection: psycopg.Connection[Any], run: str, *, prune: bool) -> Merged:
    """Bring the tables to what was staged."""
    execute = connection.execute
    execute(
        "create temp table fresh on commit drop as select distinct on (path) path, digest, record, keys, words"
        " from factlint.staging s where run = %s and not exists"
        " (select from factlint.sources t where t.path = s.path and t.digest = s.digest) order by path",
        (run,),
    )
    execute("create temp table gone (number bigint primary key, path text) on commit drop")
    execute("insert into gone select number, t.path from factlint.sources t join fresh using (path)")
    changed = _count(connection, "gone")
    if prune:
        execute(
            "insert into gone select number, path from factlint.sources t where not exists"
            " (select from factlint.staging s where s.run = %s and s.path = t.path)",
            (run,),
        )
    removed = _count(connection, "gone") - changed
    added = _count(connection, "fresh") - changed
    same = execute("select count(distinct path) from factlint.staging where run = %s", (run,)).fetchone()
    execute(
        "create temp table was on commit drop as select number, digest, keys, words from factlint.sources"
        " join gone using (number)"
    )
    _replace_sources(connection)
    _refresh_state(connection)
    _recount_keys(connection)
    _recount_words(connection)
    return Merged(added, changed, removed, (same[0] if same else 0) - added - changed)


def _recount_keys(connection: psycopg.Connection[Any]) -> None:
    """How many sources have each key, and of the rarer ones which, now that some went and some came."""
    execute = connection.execute
    execute(
        "create temp table changes on commit drop as"
        " with came as ("
        "  select number, unnest(t.keys) as key from factlint.sources t join fresh using (path)"
        "   where not exists (select from was where was.number = t.number)"
        "  union all (select number, unnest(t.keys) from factlint.sources t join was using (number)"
        "   except select number, unnest(keys) from was)"
        " ), went as ("
        "  select number, unnest(keys) as key from was"
        "  except select number, unnest(t.keys) from factlint.sources t join was using (number)"
        " ) select key, sum(step) as step, array_agg(number) filter (where step > 0) as came,"
        "  array_agg(number) filter (where step < 0) as went"
        " from (select key, number, 1 as step from came union all select key, number, -1 from went) as steps"
        " group by key"
    )
    execute(
        "update factlint.keys k set sources = k.sources + c.step, numbers = case"
        f" when k.numbers is not null and k.sources + c.step <= {KEPT} then"
        "  case when c.went is null then k.numbers"
        "  else array(select unnest(k.numbers) except select unnest(c.went)) end || coalesce(c.came, '{}') end"
        " from changes c where c.key = k.key".encode()
    )
    execute(
        f"insert into factlint.keys (key, sources, numbers) select key, step, case when step <= {KEPT} then came end"
        " from changes c where not exists (select from factlint.keys k where k.key = c.key)".encode()
    )
    execute("delete from factlint.keys where sources <= 0")


def _recount_words(connection: psycopg.Connection[Any]) -> None:
    connection.execute(
        "insert into factlint.words as held (word, sources)"
        " select word, sum(step) from ("
        "  select unnest(words) as word, 1 as step from fresh union all select unnest(words), -1 from was) as steps"
        " group by word having sum(step) <> 0"
        " on conflict (word) do update set sources = held.sources + excluded.sources"
    )
    connection.execute("delete from factlint.words where sources <= 0")


def _refresh_state(connection: psycopg.Connection[Any]) -> None:
    number = "coalesce(sum(('x' || left(digest, 16))::bit(64)::bigint::numeric), 0)"
    connection.execute(
        "update factlint.state set"
        " sources = sources + (select count(*) from fresh) - (select count(*) from gone),"
        f" content = content + (select {number} from fresh)"
        f" - (select {number} from was)".encode()
    )


def _replace_sources(connection: psycopg.Connection[Any]) -> None:
    """A changed source keeps its number. An empty table is filled before it is indexed, which is far quicker."""
    execute = connection.execute
    execute(
        "delete from factlint.sources t using gone where t.number = gone.number"
        " and not exists (select from fresh where fresh.path = t.path)"
    )
    first = execute("select from factlint.sources limit 1").fetchone() is None
    if first:
        execute("drop index factlint.sources_by_key")
    execute(
        "insert into factlint.sources (path, digest, record, keys, words)"
        " select path, digest, record, keys, words from fresh on conflict (path) do update set"
        " digest = excluded.digest, record = excluded.record, keys = excluded.keys, words = excluded.words"
    )
    if first:
        execute(postgres_schema.SOURCES_BY_KEY.encode())


def _count(connection: psycopg.Connection[Any], table: str) -> int:
    row = connection.execute(f"select count(*) from {table}".encode()).fetchone()
    return int(row[0]) if row else 0
